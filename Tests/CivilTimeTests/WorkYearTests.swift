import CivilTime
import Testing

@Suite struct WorkYearTests {
  private static let school = WorkYear.school(SchoolYear(startingIn: 2025))
  private static let calendar = WorkYear.calendar(2026)

  @Test(arguments: [school, calendar])
  func `the name of its file is read back`(year: WorkYear) {
    #expect(WorkYear(fileName: year.description) == year)
    #expect(WorkYear(year.name) == year)
  }

  @Test(arguments: ["2025-2026", "2025/26", "2025-27", "26", "02026", "+2026", "2026 г.", " 2026", "9999", "план", ""])
  func `other names are no years`(name: String) {
    #expect(WorkYear(fileName: name) == nil)
  }

  @Test func `parts of years are none`() {
    #expect(WorkYear(.half(1, SchoolYear(startingIn: 2025))) == nil)
    #expect(WorkYear(.calendarQuarter(1, year: 2026)) == nil)
  }

  @Test func `a calendar year has its days, its neighbours and its halves`() {
    #expect(Self.calendar.period == Period(CivilDate(2026, 1, 1), CivilDate(2026, 12, 31)))
    #expect(Self.calendar.previous == .calendar(2025))
    #expect(Self.calendar.next == .calendar(2027))
    #expect(Self.calendar.halves.map(\.last) == [CivilDate(2026, 6, 30), CivilDate(2026, 12, 31)])
    #expect(Self.calendar.date(month: 2, day: 29) == CivilDate(2026, 2, 28))
    #expect(Self.calendar.label(russian: true) == "2026\u{A0}г.")
    #expect(Self.calendar.label(russian: false) == "2026")
  }

  @Test func `a school year has those of its own`() {
    #expect(Self.school.period == SchoolYear(startingIn: 2025).period)
    #expect(Self.school.previous.description == "2024-25")
    #expect(Self.school.next.description == "2026-27")
    #expect(Self.school.halves == SchoolYear(startingIn: 2025).halves)
    #expect(Self.school.date(month: 9, day: 15) == CivilDate(2025, 9, 15))
  }

  @Test func `years stand in the order of their days`() {
    let years = [Self.calendar, .school(SchoolYear(startingIn: 2026)), .calendar(2025), Self.school]
    #expect(years.sorted().map(\.description) == ["2025", "2025-26", "2026", "2026-27"])
  }

  @Test func `something belongs to the school year it names, and to the calendar year of its day`() {
    let august = CivilDate(2025, 8, 29)
    let next = SchoolYear(startingIn: 2025)
    #expect(Self.school.holds(next, august))
    #expect(!Self.school.holds(nil, august))
    #expect(WorkYear.calendar(2025).holds(next, august))
    #expect(!Self.calendar.holds(next, august))
    #expect(!Self.calendar.holds(next, nil))
  }

  @Test func `a window lies in the year in which it ends, whichever its kind`() throws {
    let may = try #require(MonthDay(month: 5, day: 1))
    let december = try #require(MonthDay(month: 12, day: 1))
    let forth = RecurringWindow(may, december)
    let back = RecurringWindow(december, may)
    #expect(forth.period(in: Self.calendar) == Period(CivilDate(2026, 5, 1), CivilDate(2026, 12, 1)))
    #expect(back.period(in: Self.calendar) == Period(CivilDate(2025, 12, 1), CivilDate(2026, 5, 1)))
    #expect(forth.period(in: Self.school) == Period(CivilDate(2025, 5, 1), CivilDate(2025, 12, 1)))
    #expect(back.period(in: Self.school) == Period(CivilDate(2025, 12, 1), CivilDate(2026, 5, 1)))
  }
}
