/// One of the periods a duty falls into, with what it is called.
package struct NamedPeriod: Hashable, Sendable {
  /// Its days.
  package let period: Period

  /// What it is called.
  package let name: PeriodName

  /// A period and its name.
  package init(_ period: Period, _ name: PeriodName) {
    self.period = period
    self.name = name
  }

  /// The name in words: `4 квартал 2025 г.`, `4th calendar quarter 2025`.
  package func label(russian: Bool) -> String {
    name.label(russian: russian)
  }
}
