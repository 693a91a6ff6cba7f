/// The time for which a fact holds: `с` and `по` of a record, both included, either of them possibly left open.
///
/// A term whose end precedes its beginning is a mistake in a record, not in the program: it covers no day.
package struct Term: Hashable, Sendable {
  /// The first day; `nil` when it always held.
  package let from: CivilDate?

  /// The last day, which is still covered; `nil` when it holds without an end.
  package let through: CivilDate?

  /// A term between two days, `nil` being an open end.
  package init(from: CivilDate? = nil, through: CivilDate? = nil) {
    self.from = from
    self.through = through
  }

  /// Whether the term covers no day, because its end precedes its beginning.
  package var isEmpty: Bool { days == nil }

  /// Whether the fact holds on a day.
  package func covers(_ day: CivilDate) -> Bool {
    days?.contains(day) ?? false
  }

  /// Whether the fact holds on every day of a period.
  package func covers(_ period: Period) -> Bool {
    days?.contains(period) ?? false
  }

  /// Whether the fact holds on some day of a period.
  package func overlaps(_ period: Period) -> Bool {
    intersection(period) != nil
  }

  /// Whether two terms have a day in common.
  package func overlaps(_ other: Term) -> Bool {
    other.days.map(overlaps) ?? false
  }

  /// The days of a period on which the fact holds; `nil` when there are none.
  package func intersection(_ period: Period) -> Period? {
    days?.intersection(period)
  }

  /// The days covered; an open end is the end of the calendar.
  private var days: Period? {
    Period(from: from ?? .earliest, through: through ?? .latest)
  }
}
