/// A school year (учебный год), 1 September to 31 August.
///
/// Lessons end in May or June, as the curriculum of each school says; for records the summer after them belongs to the
/// year, so that every day belongs to one.
package struct SchoolYear: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// The calendar year of its 1 September, 1 … 9998, so that all its days exist.
  package let startYear: Int

  /// The school year that begins in a calendar year; a year out of range yields the nearest in range.
  package init(startingIn year: Int) {
    startYear = min(max(year, 1), 9998)
  }

  /// The school year a day belongs to; the nearest for the months at the very ends of the calendar.
  package init(containing day: CivilDate) {
    let (year, month, _) = day.components
    self.init(startingIn: month >= 9 ? year : year - 1)
  }

  /// Its days, 1 September to 31 August.
  package var period: Period {
    Period(date(month: 9, day: 1), date(month: 8, day: 31))
  }

  /// Its two halves (полугодия): 1 September to 31 December, and 1 January to 31 August.
  package var halves: [Period] {
    [
      Period(date(month: 9, day: 1), date(month: 12, day: 31)),
      Period(date(month: 1, day: 1), date(month: 8, day: 31)),
    ]
  }

  /// The school year before.
  package var previous: SchoolYear { SchoolYear(startingIn: startYear - 1) }

  /// The school year after.
  package var next: SchoolYear { SchoolYear(startingIn: startYear + 1) }

  /// The day of the school year with a month (1 … 12) and a day of the month.
  ///
  /// September to December lie in its first calendar year, January to August in its second. A day the month does not
  /// have that year is the month's last: 29 February falls back to 28.
  package func date(month: Int, day: Int) -> CivilDate {
    CivilDate(clampingYear: month >= 9 ? startYear : startYear + 1, month: month, day: day)
  }

  /// The day of the school year with a month and a day.
  package func date(_ monthDay: MonthDay) -> CivilDate {
    date(month: monthDay.month, day: monthDay.day)
  }

  /// The short name, `2025-26`.
  package var description: String {
    "\(padded: startYear, to: 4)-\(padded: (startYear + 1) % 100, to: 2)"
  }

  /// Whether one school year comes before another.
  package static func < (left: SchoolYear, right: SchoolYear) -> Bool {
    left.startYear < right.startYear
  }
}
