/// What a period is called: plain data, to be worded in either language.
package enum PeriodName: Hashable, Sendable {
  /// A whole school year.
  case schoolYear(SchoolYear)
  /// A half (полугодие) of a school year, 1 or 2.
  case half(Int, SchoolYear)
  /// A quarter (четверть) of a school year, 1 … 4.
  case schoolQuarter(Int, SchoolYear)
  /// A quarter (квартал) of a calendar year, 1 … 4.
  case calendarQuarter(Int, year: Int)
  /// A calendar year.
  case calendarYear(Int)
  /// A period without a name of its own, called by its dates.
  case dates(Period)

  /// The name in words: `I полугодие 2025-26`, `1st half-year 2025-26`.
  ///
  /// School quarters are counted in Roman, calendar quarters in Arabic numerals, as schools write them.
  package func label(russian: Bool) -> String {
    switch self {
    case .schoolYear(let year):
      year.description
    case .half(let number, let year):
      russian ? "\(Self.roman(number)) полугодие \(year)" : "\(Self.ordinal(number)) half-year \(year)"
    case .schoolQuarter(let number, let year):
      russian ? "\(Self.roman(number)) четверть \(year)" : "\(Self.ordinal(number)) school quarter \(year)"
    case .calendarQuarter(let number, let year):
      russian ? "\(number) квартал \(year)\u{A0}г." : "\(Self.ordinal(number)) calendar quarter \(year)"
    case .calendarYear(let year):
      russian ? "\(year)\u{A0}г." : "\(year)"
    case .dates(let period):
      "\(period.first.formatted(.long(russian: russian))) – \(period.last.formatted(.long(russian: russian)))"
    }
  }

  private static func roman(_ number: Int) -> String {
    switch number {
    case 1: "I"
    case 2: "II"
    case 3: "III"
    case 4: "IV"
    default: "\(number)"
    }
  }

  private static func ordinal(_ number: Int) -> String {
    switch number {
    case 1: "1st"
    case 2: "2nd"
    case 3: "3rd"
    default: "\(number)th"
    }
  }
}
