import CivilTime
import Testing

@Suite struct PeriodTests {
  let september = Period(CivilDate(2025, 9, 1), CivilDate(2025, 9, 30))

  @Test func `both ends belong to a period`() {
    #expect(september.contains(CivilDate(2025, 9, 1)))
    #expect(september.contains(CivilDate(2025, 9, 30)))
    #expect(!september.contains(CivilDate(2025, 8, 31)))
    #expect(!september.contains(CivilDate(2025, 10, 1)))
    #expect(september.dayCount == 30)
    #expect(Period(CivilDate(2025, 9, 1), CivilDate(2025, 9, 1)).dayCount == 1)
  }

  @Test func `a period cannot end before it begins`() {
    #expect(Period(from: CivilDate(2025, 9, 2), through: CivilDate(2025, 9, 1)) == nil)
    #expect(Period(from: september.first, through: september.last) == september)
  }

  static let intersections: [(CivilDate, CivilDate, Period?)] = [
    (CivilDate(2025, 8, 1), CivilDate(2025, 8, 31), nil),
    (CivilDate(2025, 8, 1), CivilDate(2025, 9, 1), Period(CivilDate(2025, 9, 1), CivilDate(2025, 9, 1))),
    (CivilDate(2025, 9, 5), CivilDate(2025, 9, 7), Period(CivilDate(2025, 9, 5), CivilDate(2025, 9, 7))),
    (CivilDate(2025, 9, 30), CivilDate(2026, 1, 1), Period(CivilDate(2025, 9, 30), CivilDate(2025, 9, 30))),
    (CivilDate(2025, 10, 1), CivilDate(2026, 1, 1), nil),
    (CivilDate(2020, 1, 1), CivilDate(2030, 1, 1), Period(CivilDate(2025, 9, 1), CivilDate(2025, 9, 30))),
  ]

  @Test(arguments: intersections)
  func `periods overlap where they have a day in common`(first: CivilDate, last: CivilDate, common: Period?) {
    let other = Period(first, last)
    #expect(september.intersection(other) == common)
    #expect(other.intersection(september) == common)
    #expect(september.overlaps(other) == (common != nil))
    #expect(other.overlaps(september) == (common != nil))
  }

  @Test func `a period falls into parts that begin on days within it`() {
    let (fifth, last) = (CivilDate(2025, 9, 5), CivilDate(2025, 9, 30))
    let days = [last, fifth, CivilDate(2025, 8, 31), fifth, CivilDate(2025, 10, 1)]
    let (first, second) = (Period(september.first, CivilDate(2025, 9, 4)), Period(fifth, CivilDate(2025, 9, 29)))
    #expect(september.parts(from: days) == [first, second, Period(last, last)])
    #expect(september.parts(from: [september.first]) == [september])
    #expect(september.parts(from: []) == [september])
  }

  @Test func `a period contains a period that does not leave it`() {
    #expect(september.contains(september))
    #expect(september.contains(Period(CivilDate(2025, 9, 2), CivilDate(2025, 9, 30))))
    #expect(!september.contains(Period(CivilDate(2025, 9, 2), CivilDate(2025, 10, 1))))
    #expect(!september.contains(Period(CivilDate(2025, 8, 31), CivilDate(2025, 9, 30))))
  }

  @Test func `a hull spans the gap`() {
    let may = Period(CivilDate(2026, 5, 1), CivilDate(2026, 5, 31))
    let expected = Period(CivilDate(2025, 9, 1), CivilDate(2026, 5, 31))
    #expect(september.hull(may) == expected)
    #expect(may.hull(september) == expected)
  }
}
