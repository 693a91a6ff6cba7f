/// How long the mark of a number is: zero and the largest numbers of either sign span the whole length.
struct ChartScale {
  /// The length of the whole.
  let length: Int
  private let lowest: Double
  private let highest: Double

  /// Makes the scale of all numbers of a chart.
  init(of chart: Chart, length: Int) {
    let numbers = chart.series.flatMap { $0.values.compactMap(\.drawable) }
    self.length = length
    lowest = min(0, numbers.min() ?? 0)
    highest = max(0, numbers.max() ?? 0)
  }

  /// Where a number stands, from the lowest on; a number other than zero stands apart from it.
  func position(of number: Double) -> Int {
    let zero = share(of: 0)
    let there = share(of: number)
    if number == 0 { return zero }
    return number > 0 ? max(there, zero + Self.least) : min(there, zero - Self.least)
  }

  /// The shortest mark that is seen.
  private static let least = 15

  private func share(of number: Double) -> Int {
    // Divided first, so that the largest numbers there are do not overflow.
    let unit = max(highest, -lowest)
    guard unit > 0 else { return 0 }
    return Int((number / unit - lowest / unit) / (highest / unit - lowest / unit) * Double(length))
  }
}

extension Chart.Value {
  /// The number, where it has a length.
  var drawable: Double? { number.flatMap { $0.isFinite ? $0 : nil } }
}
