/// A stretch of every school year that a regulation names, such as 1 to 15 September.
package struct SchoolYearWindow: Hashable, Sendable {
  /// The first day.
  package let first: MonthDay

  /// The last day, which still belongs to the window.
  package let last: MonthDay

  /// A window between two days; `nil` when the last comes before the first in the order September … August.
  package init?(_ first: MonthDay, _ last: MonthDay) {
    guard first.schoolYearOrder <= last.schoolYearOrder else { return nil }
    self.first = first
    self.last = last
  }

  /// The window's days in a school year.
  package func period(in year: SchoolYear) -> Period {
    Period(year.date(first), year.date(last))
  }
}
