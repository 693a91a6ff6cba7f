/// The moving of a day off to another day, as a government decree orders it.
package struct DayTransfer: Hashable, Sendable {
  /// The Saturday or Sunday that loses its rest; it becomes a working day unless it is a holiday.
  package let from: CivilDate

  /// The day that becomes a day off.
  package let to: CivilDate

  /// A day off moved from one day to another.
  package init(from: CivilDate, to: CivilDate) {
    self.from = from
    self.to = to
  }
}
