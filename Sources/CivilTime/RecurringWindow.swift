/// A stretch of every year, of school or calendar, that a regulation names, such as 1 to 15 September.
package struct RecurringWindow: Hashable, Sendable {
  /// The first day.
  package let first: MonthDay

  /// The last day, which still belongs to the window.
  package let last: MonthDay

  /// A window between two days; where the first comes behind the last in the order September … August, as in 25 August –
  /// 15 September, it begins before the school year in which it ends.
  package init(_ first: MonthDay, _ last: MonthDay) {
    self.first = first
    self.last = last
  }

  /// Whether it begins before the school year in which it ends.
  var beginsEarlier: Bool { first.schoolYearOrder > last.schoolYearOrder }

  /// The days of the window that ends in a school year.
  package func period(in year: SchoolYear) -> Period { period(in: .school(year)) }

  /// The days of the window that ends in a year, of school or calendar; it begins in the year before where its first day
  /// comes behind the last in the order of that year.
  package func period(in year: WorkYear) -> Period {
    let start = year.date(first) > year.date(last) ? year.previous : year
    return Period(start.date(first), year.date(last))
  }
}
