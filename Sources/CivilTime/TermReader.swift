/// Steps through the tokens of a fuzzy term.
struct TermReader {
  private let tokens: [TermToken]
  private var index = 0

  init(_ tokens: [TermToken]) {
    self.tokens = tokens
  }

  var isAtEnd: Bool { index == tokens.count }

  /// Words before a piece that change nothing: `в сентябре`, `в течение октября`.
  static let fillers = TermPhrases(
    "в течение, в течении, в, во, in the, in, during the, during, throughout the, throughout, at the, at, on, the"
  )

  /// Words that mean some part of the month or year that follows.
  static let portions = TermPhrases(
    "начало, начале, середина, середине, конец, конце, beginning of, middle of, end of, early, mid, late"
  )

  static let deadlineOpenings = TermPhrases(
    "до, к, ко, по, не позднее, не позже, no later than, not later than, by the, by, until, till, before"
  )
  static let startOpenings = TermPhrases("начиная с, с, со, от, from the, from")

  /// Words after which a deadline or range still ends where the piece that follows ends.
  static let endings = TermPhrases("конца, концу, the end of, end of")

  /// Words after which a start is still where the piece that follows begins.
  static let beginnings = TermPhrases("начала, beginning of")

  static let rangeWords = TermPhrases("по, до, to the, to, until, till, through")
  static let conjunctions = TermPhrases("и, или, and, or")

  /// Steps over the longest of the phrases that comes next.
  @discardableResult
  mutating func skip(anyOf phrases: TermPhrases) -> Bool {
    guard let length = phrases.length(atStartOf: tokens[index...]) else { return false }
    index += length
    return true
  }

  mutating func skipDash() -> Bool { skip(.dash) }

  mutating func skipComma() -> Bool { skip(.comma) }

  /// Reads one piece; `nil` when none stands here.
  mutating func piece() -> TermPiece? {
    if let (number, digits) = number() {
      return digits == 4 ? isoDay(year: number) : digits <= 2 ? piece(after: number) : nil
    }
    guard let word = word() else { return nil }
    if let number = YearPart.ordinal(word) { return part(number) ?? .number(number) }
    return MonthNames.numberInTerm[word].map { .month($0, year: year()) }
  }

  /// What a number of one or two digits begins: `15.05`, `15 мая 2026`, `1 четверть`, or nothing.
  private mutating func piece(after number: Int) -> TermPiece? {
    if skip(.dot) { return dottedDay(number) }
    if let part = part(number) { return part }
    let start = index
    skip(anyOf: Self.of)
    guard let word = word(), let month = MonthNames.numberInTerm[word] else {
      index = start
      return .number(number)
    }
    return .day(number, month: month, year: year())
  }

  /// `15.05` and `15.05.2026`, the first number and its dot already read.
  private mutating func dottedDay(_ day: Int) -> TermPiece? {
    guard let (month, digits) = number(), digits <= 2 else { return nil }
    guard skip(.dot) else { return .day(day, month: month, year: nil) }
    guard let year = year() else { return nil }
    return .day(day, month: month, year: year)
  }

  /// `2026-05-15`, the year already read.
  private mutating func isoDay(year: Int) -> TermPiece? {
    guard skip(.dash), let month = number(digits: 2), skip(.dash), let day = number(digits: 2) else { return nil }
    return .day(day, month: month, year: year)
  }

  /// What follows the number of a part: `учебная четверть`, `квартал 2026 г.`, `half of the school year`.
  private mutating func part(_ number: Int) -> TermPiece? {
    let start = index
    let isCalendar = skip(anyOf: Self.calendar)
    if !isCalendar { skip(anyOf: Self.school) }
    guard let word = word(), var part = YearPart(word: word), !isCalendar || part == .schoolQuarter else {
      index = start
      return nil
    }
    if isCalendar { part = .calendarQuarter }
    if part == .calendarQuarter { return .part(part, number, year: year()) }
    if word == "half" { skip(anyOf: Self.halfEndings) }
    skip(anyOf: Self.ofTheYear)
    return .part(part, number, year: nil)
  }

  /// A year of four digits with or without `г.`.
  private mutating func year() -> Int? {
    guard let year = number(digits: 4) else { return nil }
    skip(anyOf: Self.yearWords)
    return year
  }

  private static let of = TermPhrases("of")
  private static let school = TermPhrases("учебная, учебной, учебное, учебном, school, academic")
  private static let calendar = TermPhrases("calendar")
  private static let halfEndings = TermPhrases("- year, year")
  private static let ofTheYear = TermPhrases("учебного года, уч года, уч г, года, of the school year, of the year")
  private static let yearWords = TermPhrases("года, год, году, г")

  private mutating func skip(_ token: TermToken) -> Bool {
    guard !isAtEnd, tokens[index] == token else { return false }
    index += 1
    return true
  }

  private mutating func number() -> (value: Int, digits: Int)? {
    guard !isAtEnd, case .number(let value, let digits) = tokens[index] else { return nil }
    index += 1
    return (value, digits)
  }

  private mutating func number(digits: Int) -> Int? {
    guard !isAtEnd, case .number(let value, digits) = tokens[index] else { return nil }
    index += 1
    return value
  }

  private mutating func word() -> FoldedWord? {
    guard !isAtEnd, case .word(let word) = tokens[index] else { return nil }
    index += 1
    return word
  }
}
