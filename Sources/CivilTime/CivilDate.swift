/// A day of the Gregorian calendar, without a time of day and without a time zone.
///
/// It spans 0001-01-01 … 9999-12-31. Arithmetic that would leave this span stops at its end instead of trapping: dates
/// come from files, and no file may crash the tool.
package struct CivilDate: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// The number of days since 1970-01-01, negative before it.
  package let dayNumber: Int32

  /// The first day that can be told, 0001-01-01.
  package static let earliest = CivilDate(uncheckedDayNumber: -719_162)

  /// The last day that can be told, 9999-12-31.
  package static let latest = CivilDate(uncheckedDayNumber: 2_932_896)

  /// The day that lies so many days after 1970-01-01; a number out of range yields the nearest end of the range.
  package init(dayNumber: Int32) {
    self.init(clampedDayNumber: Int(dayNumber))
  }

  /// The day of a year (1 … 9999), month and day of the month; `nil` when there is no such day.
  package init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month) else { return nil }
    guard day >= 1, day <= Self.length(ofMonth: month, year: year) else { return nil }
    self.init(uncheckedYear: year, month: month, day: day)
  }

  /// A day known when the code is written; traps when there is no such day.
  package init(_ year: Int, _ month: Int, _ day: Int) {
    guard let date = CivilDate(year: year, month: month, day: day) else {
      preconditionFailure("no such day: \(year)-\(month)-\(day)")
    }
    self = date
  }

  /// The day nearest to a year, month and day that may lie out of range: 30 February is the last of February.
  init(clampingYear year: Int, month: Int, day: Int) {
    if year < 1 {
      self = .earliest
    } else if year > 9999 {
      self = .latest
    } else {
      let month = min(max(month, 1), 12)
      let day = min(max(day, 1), Self.length(ofMonth: month, year: year))
      self.init(uncheckedYear: year, month: month, day: day)
    }
  }

  private init(uncheckedDayNumber: Int32) {
    dayNumber = uncheckedDayNumber
  }

  private init(clampedDayNumber number: Int) {
    let clamped = min(max(number, Int(Self.earliest.dayNumber)), Int(Self.latest.dayNumber))
    self.init(uncheckedDayNumber: Int32(clamped))
  }

  /// Counts years from March, so that the leap day is the last of its year, in cycles of 400 years (146,097 days).
  private init(uncheckedYear year: Int, month: Int, day: Int) {
    let marchYear = month > 2 ? year : year - 1
    let cycle = marchYear / 400
    let yearOfCycle = marchYear % 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    let dayOfCycle = yearOfCycle * 365 + yearOfCycle / 4 - yearOfCycle / 100 + dayOfYear
    self.init(uncheckedDayNumber: Int32(cycle * 146_097 + dayOfCycle - Self.epochFromMarchOfYearZero))
  }

  /// The year, 1 … 9999.
  package var year: Int { components.year }

  /// The month, 1 … 12.
  package var month: Int { components.month }

  /// The day of the month, 1 … 31.
  package var day: Int { components.day }

  /// The day of the week as ISO 8601 counts it: 1 is Monday, 7 is Sunday.
  package var isoWeekday: Int {
    // Day 0 was a Thursday; the earliest day number plus this offset, a multiple of seven, is still positive.
    (Int(dayNumber) + 3 + 102_738 * 7) % 7 + 1
  }

  /// Year, month and day in one computation, for callers that need more than one of them.
  var components: (year: Int, month: Int, day: Int) {
    let days = Int(dayNumber) + Self.epochFromMarchOfYearZero
    let cycle = days / 146_097
    let dayOfCycle = days % 146_097
    let yearOfCycle = (dayOfCycle - dayOfCycle / 1460 + dayOfCycle / 36_524 - dayOfCycle / 146_096) / 365
    let dayOfYear = dayOfCycle - (365 * yearOfCycle + yearOfCycle / 4 - yearOfCycle / 100)
    let marchMonth = (5 * dayOfYear + 2) / 153
    let month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9
    let day = dayOfYear - (153 * marchMonth + 2) / 5 + 1
    return (cycle * 400 + yearOfCycle + (month <= 2 ? 1 : 0), month, day)
  }

  /// The day so many days later, or earlier when the number is negative.
  package func adding(days: Int) -> CivilDate {
    // Clamped first, so that the sum cannot overflow.
    CivilDate(clampedDayNumber: Int(dayNumber) + min(max(days, -4_000_000), 4_000_000))
  }

  /// The same day of the month so many months later (earlier when negative), or the month's last day if it is shorter.
  package func adding(months: Int) -> CivilDate {
    let (year, month, day) = components
    let months = year * 12 + month - 1 + min(max(months, -120_000), 120_000)
    guard months >= 12 else { return .earliest }
    return CivilDate(clampingYear: months / 12, month: months % 12 + 1, day: day)
  }

  /// The same calendar date so many years later (earlier when negative); 29 February becomes 28 in a common year.
  package func adding(years: Int) -> CivilDate {
    adding(months: min(max(years, -10_000), 10_000) * 12)
  }

  /// The number of days from this day to another; negative when the other is earlier.
  package func days(until other: CivilDate) -> Int {
    Int(other.dayNumber) - Int(dayNumber)
  }

  /// The date as ISO 8601 writes it, `2025-09-10`.
  package var description: String {
    let (year, month, day) = components
    return "\(padded: year, to: 4)-\(padded: month, to: 2)-\(padded: day, to: 2)"
  }

  /// Whether one day comes before another.
  package static func < (left: CivilDate, right: CivilDate) -> Bool {
    left.dayNumber < right.dayNumber
  }

  /// The number of days of a month (1 … 12).
  static func length(ofMonth month: Int, year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  /// The days from 1 March of the year 0 to 1970-01-01.
  private static let epochFromMarchOfYearZero = 719_468
}
