/// A day of every year, such as 15 May.
package struct MonthDay: Hashable, Sendable {
  /// The month, 1 … 12.
  package let month: Int

  /// The day of the month, 1 … 31.
  package let day: Int

  /// A month and a day that exist together in some year; 29 February does, 30 February yields `nil`.
  package init?(month: Int, day: Int) {
    // Any leap year would do.
    guard CivilDate(year: 2000, month: month, day: day) != nil else { return nil }
    self.month = month
    self.day = day
  }

  /// The day a text writes as `15.05`, `15.5`, `15 мая` or `15 May`; `nil` when it writes none or one that never comes.
  package static func reading(_ text: String) -> MonthDay? {
    var text = text
    return text.withUTF8 { reading(TextCursor($0)) }
  }

  private static func reading(_ start: TextCursor) -> MonthDay? {
    var cursor = start
    cursor.skipSpaces()
    guard let day = cursor.number(), day.digits <= 2 else { return nil }
    let month: Int?
    if cursor.skip(UInt8(ascii: ".")) {
      month = cursor.number().flatMap { $0.digits <= 2 ? $0.value : nil }
    } else {
      month = cursor.skipSpaces() ? cursor.word().flatMap { MonthNames.numberInDate[$0] } : nil
    }
    cursor.skipSpaces()
    guard let month, cursor.isAtEnd else { return nil }
    return MonthDay(month: month, day: day.value)
  }

  /// The place of the day in a school year, for comparison: September comes first, August last.
  var schoolYearOrder: Int { (month + 3) % 12 * 31 + day }
}
