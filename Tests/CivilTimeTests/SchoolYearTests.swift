import CivilTime
import Testing

@Suite struct SchoolYearTests {
  let year = SchoolYear(startingIn: 2025)

  @Test func `a school year runs from September to August`() {
    #expect(year.period == Period(CivilDate(2025, 9, 1), CivilDate(2026, 8, 31)))
    #expect(year.halves[0] == Period(CivilDate(2025, 9, 1), CivilDate(2025, 12, 31)))
    #expect(year.halves[1] == Period(CivilDate(2026, 1, 1), CivilDate(2026, 8, 31)))
    #expect(year.previous == SchoolYear(startingIn: 2024))
    #expect(year.next == SchoolYear(startingIn: 2026))
    #expect(year.previous < year)
  }

  @Test(arguments: [
    (CivilDate(2025, 8, 31), 2024), (CivilDate(2025, 9, 1), 2025), (CivilDate(2025, 12, 31), 2025),
    (CivilDate(2026, 1, 1), 2025), (CivilDate(2026, 8, 31), 2025), (CivilDate(2026, 9, 1), 2026),
  ])
  func `a day belongs to one school year`(day: CivilDate, startYear: Int) {
    #expect(SchoolYear(containing: day).startYear == startYear)
  }

  @Test(arguments: [
    "2025-26", "2025/26", "2025-2026", "2025/2026", "2025–26", "2025–2026", "2025—2026", "2025\u{2011}26",
    "2025 – 2026", " 2025-26 ", "2025-2026 учебный год", "2025/2026 уч. год", "2025-26 уч.г.", "2025-26 уч. г.",
    "2025-26 УЧЕБНЫЙ ГОД", "2025-2026 учебного года", "2025-2026\u{A0}учебный\u{A0}год", "2025-26 school year",
    "2025–2026 School Year",
  ])
  func `a school year is read in every accepted form`(text: String) {
    #expect(SchoolYear.reading(text) == year)
  }

  @Test(arguments: [
    "", "2025", "2025-27", "2025-25", "2025-24", "2025-2027", "2025/2025", "2026-2025", "25-26", "25/26", "2025-026",
    "2025-6", "2025 26", "202526", "2025-26 год", "2025-26 учебный", "2025-26 year", "2025-26 учебный год и",
    "2025-26-27", "2025-26г.", "20255-26", "2025+2026", "2025--26", "9999-00", "0000-01",
  ])
  func `anything else is not a school year`(text: String) {
    #expect(SchoolYear.reading(text) == nil)
  }

  @Test(arguments: [(1999, "1999-00"), (2025, "2025-26"), (2009, "2009-10"), (2099, "2099-00"), (9998, "9998-99")])
  func `a school year is named by its two years`(startYear: Int, name: String) {
    #expect(SchoolYear(startingIn: startYear).description == name)
    #expect(SchoolYear.reading(name)?.startYear == startYear)
  }

  @Test(arguments: [
    (9, 1, CivilDate(2023, 9, 1)), (12, 31, CivilDate(2023, 12, 31)), (1, 1, CivilDate(2024, 1, 1)),
    (8, 31, CivilDate(2024, 8, 31)), (5, 15, CivilDate(2024, 5, 15)), (2, 29, CivilDate(2024, 2, 29)),
  ])
  func `a date of the school year lies in the right calendar year`(month: Int, day: Int, expected: CivilDate) throws {
    let year = SchoolYear(startingIn: 2023)
    #expect(year.date(month: month, day: day) == expected)
    #expect(year.date(try #require(MonthDay(month: month, day: day))) == expected)
  }

  @Test func `the leap day falls back in a common year`() {
    #expect(year.date(month: 2, day: 29) == CivilDate(2026, 2, 28))
  }

  @Test func `the calendar ends with a whole school year`() {
    let first = SchoolYear(startingIn: .min)
    let last = SchoolYear(startingIn: .max)
    #expect(first.period == Period(CivilDate(1, 9, 1), CivilDate(2, 8, 31)))
    #expect(last.period == Period(CivilDate(9998, 9, 1), CivilDate(9999, 8, 31)))
    #expect(first.previous == first)
    #expect(last.next == last)
    #expect(SchoolYear(containing: .earliest) == first)
    #expect(SchoolYear(containing: .latest) == last)
  }
}
