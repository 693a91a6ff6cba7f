/// The year for which work is planned: a school year or a calendar year.
package enum WorkYear: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// A school year, 1 September to 31 August.
  case school(SchoolYear)
  /// A calendar year, 1 … 9998.
  case calendar(Int)

  /// The year that a period is, where it is a whole one.
  package init?(_ name: PeriodName) {
    switch name {
    case .schoolYear(let year): self = .school(year)
    case .calendarYear(let year): self = .calendar(year)
    case .half, .schoolQuarter, .calendarQuarter, .dates: return nil
    }
  }

  /// The year that the name of a file writes as the folder does, `2025-26` or `2026`; `nil` for any other text.
  package init?(fileName name: some StringProtocol) {
    if let year = SchoolYear.reading(String(name)), year.description == name {
      self = .school(year)
    } else if let year = Int(name), (1900...2100).contains(year), "\(year)" == name {
      self = .calendar(year)
    } else {
      return nil
    }
  }

  /// Its days.
  package var period: Period {
    switch self {
    case .school(let year): year.period
    case .calendar(let year): Period(date(month: 1, day: 1, in: year), date(month: 12, day: 31, in: year))
    }
  }

  /// What it is called as a period.
  package var name: PeriodName {
    switch self {
    case .school(let year): .schoolYear(year)
    case .calendar(let year): .calendarYear(year)
    }
  }

  /// The year as a period with its name.
  package var named: NamedPeriod { NamedPeriod(period, name) }

  /// The year in words, such as `2025-26` and `2026 г.` for a calendar year.
  package func label(russian: Bool) -> String { name.label(russian: russian) }

  /// The year of the same kind before.
  package var previous: WorkYear {
    switch self {
    case .school(let year): .school(year.previous)
    case .calendar(let year): .calendar(year - 1)
    }
  }

  /// The year of the same kind after.
  package var next: WorkYear {
    switch self {
    case .school(let year): .school(year.next)
    case .calendar(let year): .calendar(year + 1)
    }
  }

  /// The day of the year with a month (1 … 12) and a day of the month; the month's last where it has no such day.
  package func date(month: Int, day: Int) -> CivilDate {
    switch self {
    case .school(let year): year.date(month: month, day: day)
    case .calendar(let year): date(month: month, day: day, in: year)
    }
  }

  /// The day of the year with a month and a day.
  package func date(_ monthDay: MonthDay) -> CivilDate { date(month: monthDay.month, day: monthDay.day) }

  /// Its two halves (полугодия): those of the school year, or January to June and July to December.
  package var halves: [Period] {
    switch self {
    case .school(let year): year.halves
    case .calendar:
      [
        Period(period.first, date(month: 6, day: 30)),
        Period(date(month: 7, day: 1), period.last),
      ]
    }
  }

  /// The calendar year in which a month of the year lies.
  func calendarYear(ofMonth month: Int) -> Int {
    switch self {
    case .school(let year): month >= 9 ? year.startYear : year.startYear + 1
    case .calendar(let year): year
    }
  }

  /// Whether something belongs to the year that may name a school year and otherwise belongs to the year of its day.
  package func holds(_ schoolYear: SchoolYear?, _ day: CivilDate?) -> Bool {
    switch self {
    case .school(let year): (schoolYear ?? day.map { SchoolYear(containing: $0) }) == year
    case .calendar(let year): day?.year == year
    }
  }

  /// The name of its file, `2025-26` or `2026`.
  package var description: String {
    switch self {
    case .school(let year): year.description
    case .calendar(let year): "\(padded: year, to: 4)"
    }
  }

  /// Whether one year begins, or of two that begin together ends, before another.
  package static func < (left: WorkYear, right: WorkYear) -> Bool {
    (left.period.first, left.period.last) < (right.period.first, right.period.last)
  }

  private func date(month: Int, day: Int, in year: Int) -> CivilDate {
    CivilDate(clampingYear: year, month: month, day: day)
  }
}
