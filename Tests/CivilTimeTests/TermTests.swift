import CivilTime
import Testing

@Suite struct TermTests {
  let first = CivilDate(2025, 9, 1)
  let last = CivilDate(2026, 5, 31)

  @Test func `both ends are covered`() {
    let term = Term(from: first, through: last)
    #expect(term.covers(first))
    #expect(term.covers(last))
    #expect(!term.covers(first.adding(days: -1)))
    #expect(!term.covers(last.adding(days: 1)))
    #expect(!term.isEmpty)
  }

  @Test func `an open end covers everything on its side`() {
    #expect(Term(from: first).covers(.latest))
    #expect(!Term(from: first).covers(first.adding(days: -1)))
    #expect(Term(through: last).covers(.earliest))
    #expect(!Term(through: last).covers(last.adding(days: 1)))
    #expect(Term().covers(first))
    #expect(Term().covers(Period(.earliest, .latest)))
  }

  @Test func `a term is compared with periods`() {
    let term = Term(from: first)
    let summer = Period(CivilDate(2025, 8, 1), CivilDate(2025, 9, 1))
    #expect(term.overlaps(summer))
    #expect(!term.covers(summer))
    #expect(term.intersection(summer) == Period(first, first))
    #expect(term.intersection(Period(CivilDate(2025, 8, 1), CivilDate(2025, 8, 31))) == nil)
    #expect(!term.overlaps(Period(CivilDate(2025, 8, 1), CivilDate(2025, 8, 31))))
    #expect(term.covers(Period(first, last)))
  }

  @Test func `terms overlap in a common day only`() {
    #expect(Term(through: first).overlaps(Term(from: first)))
    #expect(!Term(through: first.adding(days: -1)).overlaps(Term(from: first)))
    #expect(Term().overlaps(Term()))
  }

  @Test func `a term that ends before it begins covers no day`() {
    let term = Term(from: last, through: first)
    #expect(term.isEmpty)
    #expect(!term.covers(first))
    #expect(!term.covers(last))
    #expect(!term.overlaps(Period(.earliest, .latest)))
    #expect(!term.overlaps(Term()))
    #expect(!Term().overlaps(term))
    #expect(term.intersection(Period(first, last)) == nil)
  }
}
