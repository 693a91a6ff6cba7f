/// How time is parted for duties that recur: once a school year, once a quarter.
package enum PeriodScheme: Hashable, Sendable {
  /// School years, 1 September to 31 August.
  case schoolYear
  /// Halves (полугодия) of school years, divided at the turn of the calendar year.
  case halfYear
  /// Quarters (четверти) of school years.
  case schoolQuarter(SchoolQuarters)
  /// Quarters (кварталы) of calendar years.
  case calendarQuarter
  /// Calendar years.
  case calendarYear
  /// The same windows in every school year; they may leave gaps and overlap.
  case windows([RecurringWindow])

  /// Quarters (четверти) of school years at the customary dates.
  package static let schoolQuarter = PeriodScheme.schoolQuarter(.customary)

  /// The periods that have a day in common with a stretch of time, whole and in order.
  package func periods(overlapping stretch: Period) -> [NamedPeriod] {
    units(of: stretch).flatMap(periods(of:)).filter { $0.period.overlaps(stretch) }
  }

  /// The period a day belongs to, the first where windows overlap; `nil` where they leave a gap.
  package func period(containing day: CivilDate) -> NamedPeriod? {
    periods(overlapping: Period(day, day)).first
  }

  /// The years, of school or calendar, that a stretch of time touches; each stands for its first calendar year.
  private func units(of stretch: Period) -> ClosedRange<Int> {
    switch self {
    case .schoolYear, .halfYear, .schoolQuarter: stretch.schoolYears
    case .windows(let windows):
      // A day of August may lie in a window that ends in the school year to come.
      stretch.schoolYears.lowerBound...stretch.schoolYears.upperBound
        + (windows.contains(where: \.beginsEarlier) ? 1 : 0)
    case .calendarQuarter, .calendarYear:
      stretch.first.year...stretch.last.year
    }
  }

  private func periods(of unit: Int) -> [NamedPeriod] {
    let year = SchoolYear(startingIn: unit)
    switch self {
    case .schoolYear:
      return [NamedPeriod(year.period, .schoolYear(year))]
    case .halfYear:
      return year.halves.enumerated().map { NamedPeriod($1, .half($0 + 1, year)) }
    case .schoolQuarter(let quarters):
      return quarters.periods(of: year).enumerated().map { NamedPeriod($1, .schoolQuarter($0 + 1, year)) }
    case .calendarQuarter:
      return (1...4).map { NamedPeriod(.calendarQuarter($0, of: unit), .calendarQuarter($0, year: unit)) }
    case .calendarYear:
      return [NamedPeriod(Period(CivilDate(unit, 1, 1), CivilDate(unit, 12, 31)), .calendarYear(unit))]
    case .windows(let windows):
      let periods = windows.map { $0.period(in: year) }.sorted { ($0.first, $0.last) < ($1.first, $1.last) }
      return periods.map { NamedPeriod($0, .dates($0)) }
    }
  }
}

extension Period {
  /// The calendar years in which the school years begin that the period touches.
  fileprivate var schoolYears: ClosedRange<Int> {
    SchoolYear(containing: first).startYear...SchoolYear(containing: last).startYear
  }

  /// A quarter (1 … 4) of a calendar year (1 … 9999).
  static func calendarQuarter(_ number: Int, of year: Int) -> Period {
    Period(CivilDate(year, number * 3 - 2, 1), CivilDate(clampingYear: year, month: number * 3, day: 31))
  }
}
