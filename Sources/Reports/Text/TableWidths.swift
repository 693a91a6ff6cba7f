/// How wide the columns of a table are drawn, so that the table fits its width.
struct TableWidths {
  /// Narrower columns cut too many words to be read.
  private static let least = 12

  /// The widths of the columns; nil when they cannot stand beside each other.
  let columns: [Int]?

  /// Shares a width among columns: the widest give way first, and words stay whole as long as that is possible.
  /// - Parameters:
  ///   - texts: what stands in each column, head and cells.
  ///   - width: the width of all columns together.
  init(of texts: [[String]], width: Int) {
    let natural = texts.map { Self.widest($0, separator: "\n") }
    // Most tables fit, and a width without a limit must not be counted down from.
    guard natural.reduce(0, +) > width else {
      columns = natural
      return
    }
    let words = texts.map { cells in Self.widest(cells.flatMap { $0.split(separator: "\n") }, separator: " ") }
    let broken = Self.limited(to: width, from: 1) { limit in zip(natural, words).map { max($1, min($0, limit)) } }
    columns = broken ?? Self.limited(to: width, from: Self.least) { limit in words.map { min($0, limit) } }
  }

  private static func widest(_ texts: [some StringProtocol], separator: Character) -> Int {
    texts.flatMap { $0.split(separator: separator) }.map { DisplayWidth.of($0) }.max() ?? 0
  }

  /// The widths under the highest limit to single columns that keeps all of them within a width.
  private static func limited(to width: Int, from least: Int, _ widths: (_ limit: Int) -> [Int]) -> [Int]? {
    (least...max(least, width)).reversed().lazy.map(widths).first { $0.reduce(0, +) <= width }
  }
}
