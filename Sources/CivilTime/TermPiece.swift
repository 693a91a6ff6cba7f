/// One of the things that a list or range in a fuzzy term is made of.
enum TermPiece: Hashable {
  /// A number whose meaning the next piece tells: `10` of `10–20 сентября`, `1` of `1–2 четверть`.
  case number(Int)
  /// A day, possibly without a year.
  case day(Int, month: Int, year: Int?)
  /// A month, possibly without a year.
  case month(Int, year: Int?)
  /// A part of the year; only a calendar quarter may have a year.
  case part(YearPart, Int, year: Int?)

  /// The month named.
  var month: Int? {
    switch self {
    case .day(_, let month, _), .month(let month, _): month
    case .number, .part: nil
    }
  }

  /// The year named.
  var year: Int? {
    switch self {
    case .day(_, _, let year), .month(_, let year), .part(_, _, let year): year
    case .number: nil
    }
  }

  /// The same day or month in a year; parts of the year stay as they are.
  func inYear(_ year: Int) -> TermPiece {
    switch self {
    case .day(let day, let month, _): .day(day, month: month, year: year)
    case .month(let month, _): .month(month, year: year)
    case .number, .part: self
    }
  }
}
