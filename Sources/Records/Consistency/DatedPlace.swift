internal import CivilTime
internal import Findings

/// A day and where it is written, or where stands what it follows from.
struct DatedPlace: Sendable {
  let day: CivilDate
  let range: SourceRange

  /// The day in digits and dots, as Russian messages write it.
  var numeric: String { day.formatted(.numeric) }
}

extension DatedPlace {
  /// The day a field holds; nil when it holds none.
  init?(_ stated: Stated<CivilDate>) {
    guard case .value(let day, let range) = stated else { return nil }
    self.init(day: day, range: range)
  }
}
