/// A stretch of days, both ends included.
package struct Period: Hashable, Sendable {
  /// The first day.
  package let first: CivilDate

  /// The last day, which still belongs to the period.
  package let last: CivilDate

  /// The days from one to another; traps when the last comes before the first.
  package init(_ first: CivilDate, _ last: CivilDate) {
    precondition(first <= last, "a period ends before it begins: \(first) – \(last)")
    self.first = first
    self.last = last
  }

  /// The days from one to another, where they come from a file; `nil` when the last comes before the first.
  package init?(from first: CivilDate, through last: CivilDate) {
    guard first <= last else { return nil }
    self.init(first, last)
  }

  /// The number of days, at least 1.
  package var dayCount: Int { first.days(until: last) + 1 }

  /// Whether a day belongs to the period.
  package func contains(_ day: CivilDate) -> Bool {
    first <= day && day <= last
  }

  /// Whether all days of another period belong to this one.
  package func contains(_ other: Period) -> Bool {
    first <= other.first && other.last <= last
  }

  /// Whether two periods have a day in common.
  package func overlaps(_ other: Period) -> Bool {
    first <= other.last && other.first <= last
  }

  /// The days two periods have in common; `nil` when there are none.
  package func intersection(_ other: Period) -> Period? {
    Period(from: max(first, other.first), through: min(last, other.last))
  }

  /// Its stretches in order: the first begins with it, each other one on one of some days within it.
  package func parts(from days: some Sequence<CivilDate>) -> [Period] {
    let starts = Set(days.filter(contains)).union([first]).sorted()
    let ends = starts.dropFirst().map { $0.adding(days: -1) } + [last]
    return zip(starts, ends).map { Period($0, $1) }
  }

  /// The shortest period that contains both.
  package func hull(_ other: Period) -> Period {
    Period(min(first, other.first), max(last, other.last))
  }
}
