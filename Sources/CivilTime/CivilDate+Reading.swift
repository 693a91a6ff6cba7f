extension CivilDate {
  /// The date a text writes, or why it writes none.
  ///
  /// Accepted are `2025-09-10`, `10.09.2025`, `1.9.2025`, `10 сентября 2025`, `10 September 2025`, `«10» сентября 2025`
  /// and `« 02 » 06 2020`, each with or without a following `г.` or `года`. Letter case, the kind of space and ё for е
  /// do not matter. The order month–day and slashes are refused: `03/04/2025` means two different days.
  package static func reading(_ text: String) -> Result<CivilDate, DateTrouble> {
    var text = text
    return text.withUTF8 { reading(TextCursor($0)) }
  }

  /// The date a part of a text writes, or why it writes none.
  package static func reading(_ text: Substring) -> Result<CivilDate, DateTrouble> {
    var text = text
    return text.withUTF8 { reading(TextCursor($0)) }
  }

  private static func reading(_ start: TextCursor) -> Result<CivilDate, DateTrouble> {
    var cursor = start
    cursor.skipSpaces()
    guard let written = WrittenDate(&cursor) else { return .failure(.notADate) }
    cursor.skipSpaces()
    if let word = cursor.word() {
      guard yearWords.contains(word) else { return .failure(.notADate) }
      cursor.skip(UInt8(ascii: "."))
      cursor.skipSpaces()
    }
    return cursor.isAtEnd ? written.result : .failure(.notADate)
  }

  private static let yearWords: [FoldedWord] = ["г", "года"]
}

/// The three numbers of a date as they stand in a text, before the calendar is asked.
private struct WrittenDate {
  let day: Int
  let month: Int
  let year: TextCursor.Number

  /// Reads whichever form the text begins with; `nil` when it is none.
  init?(_ cursor: inout TextCursor) {
    if cursor.skipQuote() {
      self.init(quotedDay: &cursor)
      return
    }
    guard let first = cursor.number() else { return nil }
    if first.digits == 4 {
      self.init(year: first, &cursor)
    } else if first.digits <= 2, cursor.skip(UInt8(ascii: ".")) {
      self.init(dottedDay: first.value, &cursor)
    } else if first.digits <= 2, cursor.skipSpaces() {
      self.init(day: first.value, &cursor)
    } else {
      return nil
    }
  }

  /// `2025-09-10`, the year already read.
  private init?(year: TextCursor.Number, _ cursor: inout TextCursor) {
    guard cursor.skip(UInt8(ascii: "-")), let month = cursor.number(), month.digits == 2,
      cursor.skip(UInt8(ascii: "-")), let day = cursor.number(), day.digits == 2
    else { return nil }
    self.init(day: day.value, month: month.value, year: year)
  }

  /// `10.09.2025`, the day and its dot already read.
  private init?(dottedDay day: Int, _ cursor: inout TextCursor) {
    guard let month = cursor.number(), month.digits <= 2, cursor.skip(UInt8(ascii: ".")), let year = cursor.number()
    else { return nil }
    self.init(day: day, month: month.value, year: year)
  }

  /// `10 сентября 2025`, the day and its space already read.
  private init?(day: Int, _ cursor: inout TextCursor) {
    guard let word = cursor.word(), let month = MonthNames.numberInDate[word], cursor.skipSpaces(),
      let year = cursor.number()
    else { return nil }
    self.init(day: day, month: month, year: year)
  }

  /// `«10» сентября 2025` and `« 02 » 06 2020`, as printed forms have it, the first quote already read.
  private init?(quotedDay cursor: inout TextCursor) {
    cursor.skipSpaces()
    guard let day = cursor.number(), day.digits <= 2 else { return nil }
    cursor.skipSpaces()
    guard cursor.skipQuote() else { return nil }
    cursor.skipSpaces()
    guard let month = cursor.number() else {
      self.init(day: day.value, &cursor)
      return
    }
    guard month.digits <= 2, cursor.skipSpaces(), let year = cursor.number() else { return nil }
    self.init(day: day.value, month: month.value, year: year)
  }

  private init(day: Int, month: Int, year: TextCursor.Number) {
    self.day = day
    self.month = month
    self.year = year
  }

  var result: Result<CivilDate, DateTrouble> {
    switch year.digits {
    case 4:
      CivilDate(year: year.value, month: month, day: day).map(Result.success) ?? .failure(.noSuchDay)
    // Only what would be a date with a full year: `3.15.22` is a clause number rather.
    case 2 where (1...31).contains(day) && (1...12).contains(month):
      .failure(.twoDigitYear)
    default:
      .failure(.notADate)
    }
  }
}
