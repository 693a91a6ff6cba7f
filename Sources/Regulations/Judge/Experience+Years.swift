package import CivilTime

extension Experience {
  /// The full years that have surely been reached by a day; nil where no beginning is known or it lies ahead.
  package func years(on day: CivilDate) -> Int? {
    guard let begin = latest(0), begin <= day else { return nil }
    // Nobody works for a hundred years, however a date was mistyped.
    return (0...100).last { years in latest(years).map { $0 <= day } ?? false }
  }
}
