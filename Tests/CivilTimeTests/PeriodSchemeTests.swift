import CivilTime
import Testing

@Suite struct PeriodSchemeTests {
  static let windows = [("1.9", "15.9"), ("1.5", "31.5")].compactMap { first, last in
    MonthDay.reading(first).flatMap { first in MonthDay.reading(last).map { RecurringWindow(first, $0) } }
  }

  static let schemes: [PeriodScheme] = [
    .schoolYear, .halfYear, .schoolQuarter, .calendarQuarter, .calendarYear, .windows(windows),
  ]

  /// From the middle of one school year to the first day of the next but one.
  static let stretch = Period(CivilDate(2025, 3, 10), CivilDate(2026, 9, 1))

  static let partings: [(PeriodScheme, [String])] = [
    (
      .schoolYear,
      ["2024-09-01 2025-08-31 2024-25", "2025-09-01 2026-08-31 2025-26", "2026-09-01 2027-08-31 2026-27"]
    ),
    (
      .halfYear,
      [
        "2025-01-01 2025-08-31 II полугодие 2024-25", "2025-09-01 2025-12-31 I полугодие 2025-26",
        "2026-01-01 2026-08-31 II полугодие 2025-26", "2026-09-01 2026-12-31 I полугодие 2026-27",
      ]
    ),
    (
      .schoolQuarter,
      [
        "2025-01-01 2025-03-31 III четверть 2024-25", "2025-04-01 2025-08-31 IV четверть 2024-25",
        "2025-09-01 2025-10-31 I четверть 2025-26", "2025-11-01 2025-12-31 II четверть 2025-26",
        "2026-01-01 2026-03-31 III четверть 2025-26", "2026-04-01 2026-08-31 IV четверть 2025-26",
        "2026-09-01 2026-10-31 I четверть 2026-27",
      ]
    ),
    (
      .calendarQuarter,
      [
        "2025-01-01 2025-03-31 1 квартал 2025\u{A0}г.", "2025-04-01 2025-06-30 2 квартал 2025\u{A0}г.",
        "2025-07-01 2025-09-30 3 квартал 2025\u{A0}г.", "2025-10-01 2025-12-31 4 квартал 2025\u{A0}г.",
        "2026-01-01 2026-03-31 1 квартал 2026\u{A0}г.", "2026-04-01 2026-06-30 2 квартал 2026\u{A0}г.",
        "2026-07-01 2026-09-30 3 квартал 2026\u{A0}г.",
      ]
    ),
    (.calendarYear, ["2025-01-01 2025-12-31 2025\u{A0}г.", "2026-01-01 2026-12-31 2026\u{A0}г."]),
    (
      .windows(windows),
      [
        "2025-05-01 2025-05-31 1\u{A0}мая 2025\u{A0}г. – 31\u{A0}мая 2025\u{A0}г.",
        "2025-09-01 2025-09-15 1\u{A0}сентября 2025\u{A0}г. – 15\u{A0}сентября 2025\u{A0}г.",
        "2026-05-01 2026-05-31 1\u{A0}мая 2026\u{A0}г. – 31\u{A0}мая 2026\u{A0}г.",
        "2026-09-01 2026-09-15 1\u{A0}сентября 2026\u{A0}г. – 15\u{A0}сентября 2026\u{A0}г.",
      ]
    ),
  ]

  @Test(arguments: partings)
  func `a stretch of time is parted into whole periods`(scheme: PeriodScheme, expected: [String]) {
    let periods = scheme.periods(overlapping: Self.stretch)
    #expect(periods.map { "\($0.period.first) \($0.period.last) \($0.label(russian: true))" } == expected)
  }

  static let englishNames: [(PeriodScheme, String)] = [
    (.schoolYear, "2025-26"),
    (.halfYear, "1st half-year 2025-26"),
    (.schoolQuarter, "2nd school quarter 2025-26"),
    (.calendarQuarter, "4th calendar quarter 2025"),
    (.calendarYear, "2025"),
  ]

  @Test(arguments: englishNames)
  func `periods have English names`(scheme: PeriodScheme, expected: String) {
    #expect(scheme.period(containing: CivilDate(2025, 11, 20))?.label(russian: false) == expected)
  }

  @Test func `a window has no name but its dates`() {
    let window = PeriodScheme.windows(Self.windows).period(containing: CivilDate(2025, 9, 15))
    #expect(window?.label(russian: false) == "1\u{A0}September 2025 – 15\u{A0}September 2025")
    #expect(PeriodScheme.windows(Self.windows).period(containing: CivilDate(2025, 9, 16)) == nil)
  }

  static let gaplessSchemes: [PeriodScheme] = [.schoolYear, .halfYear, .schoolQuarter, .calendarQuarter, .calendarYear]

  @Test(arguments: gaplessSchemes)
  func `every day belongs to exactly one period`(scheme: PeriodScheme) {
    let stretch = Period(CivilDate(2015, 1, 1), CivilDate(2035, 12, 31))
    let periods = scheme.periods(overlapping: stretch).map(\.period)
    #expect(zip(periods, periods.dropFirst()).allSatisfy { $0.last.adding(days: 1) == $1.first })
    #expect(periods.first?.contains(stretch.first) == true)
    #expect(periods.last?.contains(stretch.last) == true)
  }

  @Test(arguments: schemes)
  func `the ends of the calendar do not trap`(scheme: PeriodScheme) {
    for day in [CivilDate.earliest, .latest, CivilDate(2, 1, 1), CivilDate(9999, 8, 31)] {
      for offset in [-400, 0, 400] {
        let stretch = Period(min(day, day.adding(days: offset)), max(day, day.adding(days: offset)))
        #expect(scheme.periods(overlapping: stretch).allSatisfy { $0.period.overlaps(stretch) })
      }
    }
  }

  @Test func `a school sets its own quarters`() throws {
    let second = try #require(MonthDay(month: 11, day: 5))
    let third = try #require(MonthDay(month: 1, day: 12))
    let fourth = try #require(MonthDay(month: 4, day: 6))
    let quarters = try #require(SchoolQuarters(second: second, third: third, fourth: fourth))
    let periods = PeriodScheme.schoolQuarter(quarters).periods(overlapping: SchoolYear(startingIn: 2025).period)
    #expect(
      periods.map(\.period) == [
        Period(CivilDate(2025, 9, 1), CivilDate(2025, 11, 4)), Period(CivilDate(2025, 11, 5), CivilDate(2026, 1, 11)),
        Period(CivilDate(2026, 1, 12), CivilDate(2026, 4, 5)), Period(CivilDate(2026, 4, 6), CivilDate(2026, 8, 31)),
      ]
    )
    #expect(SchoolQuarters(second: third, third: second, fourth: fourth) == nil)
    #expect(SchoolQuarters(second: second, third: second, fourth: fourth) == nil)
    #expect(SchoolQuarters(second: second, third: fourth, fourth: third) == nil)
    let start = try #require(MonthDay(month: 9, day: 1))
    #expect(SchoolQuarters(second: start, third: third, fourth: fourth) == nil)
  }

  @Test func `a window ends in its school year, and may begin before it`() throws {
    let september = try #require(MonthDay(month: 9, day: 10))
    let may = try #require(MonthDay(month: 5, day: 15))
    let year = SchoolYear(startingIn: 2025)
    #expect(RecurringWindow(september, may).period(in: year) == Period(CivilDate(2025, 9, 10), CivilDate(2026, 5, 15)))
    let opening = RecurringWindow(may, september)
    #expect(opening.period(in: year) == Period(CivilDate(2025, 5, 15), CivilDate(2025, 9, 10)))
    let scheme = PeriodScheme.windows([opening])
    #expect(scheme.period(containing: CivilDate(2025, 8, 20))?.period == opening.period(in: year))
    #expect(scheme.period(containing: CivilDate(2025, 9, 10))?.period == opening.period(in: year))
    #expect(scheme.period(containing: CivilDate(2025, 9, 11)) == nil)
  }
}
