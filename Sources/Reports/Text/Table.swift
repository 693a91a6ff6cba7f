internal import TextTable

/// A table as a value: what stands in it, not how it is drawn.
package struct Table: Sendable, Equatable {
  /// A column.
  package struct Column: Sendable, Equatable {
    /// What stands above it.
    package let title: String
    /// Whether its numbers stand at the right edge.
    package let isNumeric: Bool
    /// Whether its cells are broken into lines where the table would be too wide; those of the last column always are.
    package let isBroken: Bool

    /// Makes a column.
    package init(_ title: String, isNumeric: Bool = false, isBroken: Bool = false) {
      self.title = title
      self.isNumeric = isNumeric
      self.isBroken = isBroken
    }
  }

  /// The columns.
  package let columns: [Column]
  /// The rows; each has as many cells as there are columns.
  package let rows: [[String]]

  /// Makes a table of its parts.
  package init(_ columns: [Column], rows: [[String]]) {
    self.columns = columns
    self.rows = rows
  }
}

extension Table {
  /// The table as lines for a terminal: no wider than a width as long as its columns can be broken into lines.
  ///
  /// TextTable measures by characters and pads by UTF-16, so that a decomposed letter shifts its row: cells are brought
  /// to their widths here, and TextTable only draws them. Colours are painted on whole lines afterwards.
  package func text(width: Int, palette: Palette) -> String {
    guard !rows.isEmpty, !columns.isEmpty else { return "" }
    let shown = rows.map { $0.map(Visible.paragraphs) }
    let widths = widths(of: shown, within: width)
    let lines = broken(columns.map(\.title), widths) + shown.flatMap { broken($0, widths) }
    let headHeight = broken(columns.map(\.title), widths).count
    let padded = lines.map { line in
      line.indices.map { Self.padded(line[$0], to: widths[$0], toTheRight: columns[$0].isNumeric) }
    }
    let drawn = RuledStyle.drawing(padded, headHeight: headHeight, widths: widths)
    var text = ""
    for (index, line) in drawn.split(separator: "\n", omittingEmptySubsequences: false).dropLast().enumerated() {
      let trimmed = String(line.reversed().drop { $0 == " " }.reversed())
      text += (index <= headHeight ? palette.strong(trimmed) : trimmed) + "\n"
    }
    return text
  }

  /// The widths of the columns: what they need, or less for the widest of those that may be broken.
  private func widths(of rows: [[String]], within width: Int) -> [Int] {
    let cells = columns.indices.map { index in [columns[index].title] + rows.map { $0[index] } }
    var widths = cells.map { $0.map(Self.width).max() ?? 0 }
    let last = columns.count - 1
    let least = columns.indices.map { index in
      if index == last, !columns[index].isBroken { return min(widths[index], 24) }
      guard columns[index].isBroken else { return widths[index] }
      // A word is cut only where it is longer than any of the language.
      return min(widths[index], max(8, min(24, cells[index].map(Self.longestWord).max() ?? 0)))
    }
    var excess = widths.reduce(0, +) + Self.gap.utf8.count * last - width
    while excess > 0 {
      guard let widest = columns.indices.filter({ widths[$0] > least[$0] }).max(by: { widths[$0] < widths[$1] }) else {
        break
      }
      widths[widest] -= 1
      excess -= 1
    }
    return widths
  }

  private static func longestWord(of cell: String) -> Int {
    cell.split { $0 == " " || $0 == "\n" }.map { DisplayWidth.of($0) }.max() ?? 0
  }

  static let gap = "  "

  /// A row as several lines: cells keep their own line breaks, and are broken further where they are too wide.
  private func broken(_ row: [String], _ widths: [Int]) -> [[String]] {
    let cells = row.indices.map { index in
      Self.width(of: row[index]) > widths[index]
        ? TextWrap.lines(of: row[index], width: widths[index])
        : row[index].split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    }
    let height = cells.map(\.count).max() ?? 0
    return (0..<height).map { line in cells.map { $0.indices.contains(line) ? $0[line] : "" } }
  }

  private static func width(of cell: String) -> Int {
    cell.split(separator: "\n").map { DisplayWidth.of($0) }.max() ?? 0
  }

  private static func padded(_ text: String, to width: Int, toTheRight: Bool) -> String {
    let padding = String(repeating: " ", count: max(0, width - DisplayWidth.of(text)))
    return toTheRight ? padding + text : text + padding
  }
}

/// Draws a table with a rule below its head and nothing else, in cells that were brought to their widths before.
private enum RuledStyle: TextTableStyle {
  /// The lines of a table, the first of which are its head.
  static func drawing(_ lines: [[String]], headHeight: Int, widths: [Int]) -> String {
    let table = TextTable<[String]> { cells in
      cells.indices.map { Column(title: "", value: cells[$0], width: widths[$0]) }
    }
    let drawn = table.string(for: lines, style: self) ?? ""
    let rule = widths.map { String(repeating: "─", count: $0) }.joined(separator: Table.gap)
    var rows = drawn.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    rows.insert(rule, at: min(headHeight, rows.count))
    return rows.joined(separator: "\n")
  }

  static func prepare(_ text: String, for column: Column) -> String { text }
  static func escape(_ table: String) -> String { table }
  static func begin(_ table: inout String, index: Int, columns: [Column]) {}
  static func end(_ table: inout String, index: Int, columns: [Column]) {}
  static func header(_ table: inout String, index: Int, columns: [Column]) {}

  static func row(_ table: inout String, index: Int, columns: [Column]) {
    table += columns.map { $0.string(for: self) }.joined(separator: Table.gap) + "\n"
  }
}
