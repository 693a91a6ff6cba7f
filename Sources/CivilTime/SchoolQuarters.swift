/// Where the four quarters (четверти) of a school year begin.
///
/// A school sets its own; they are not the quarters (кварталы) of the calendar year. They leave no gap, so that every
/// day of the school year, holidays included, belongs to one.
package struct SchoolQuarters: Hashable, Sendable {
  /// The first days of the second, third and fourth quarter; the first begins on 1 September.
  private let laterStarts: [MonthDay]

  /// Quarters beginning on 1 September and three later days; `nil` unless these follow one another in a school year.
  package init?(second: MonthDay, third: MonthDay, fourth: MonthDay) {
    let orders = [Self.firstStartOrder, second.schoolYearOrder, third.schoolYearOrder, fourth.schoolYearOrder]
    guard zip(orders, orders.dropFirst()).allSatisfy(<) else { return nil }
    laterStarts = [second, third, fourth]
  }

  private init(laterStarts: [MonthDay]) {
    self.laterStarts = laterStarts
  }

  /// Quarters beginning on 1 September, 1 November, 1 January and 1 April.
  ///
  /// The holidays that part the quarters contain or touch these dates: 25 October – 2 November, 31 December – 11
  /// January and 28 March – 5 April are what the ministry recommended for 2025/26.
  package static let customary = SchoolQuarters(
    laterStarts: [(11, 1), (1, 1), (4, 1)].compactMap { MonthDay(month: $0, day: $1) }
  )

  /// The four quarters of a school year in order.
  package func periods(of year: SchoolYear) -> [Period] {
    let starts = [year.period.first] + laterStarts.map(year.date)
    let ends = starts.dropFirst().map { $0.adding(days: -1) } + [year.period.last]
    return zip(starts, ends).map { Period($0, $1) }
  }

  private static let firstStartOrder = 1
}
