internal import TextTable

/// A table as a value: what stands in it, not how it is drawn.
package struct Table: Sendable, Equatable {
  /// A column.
  package struct Column: Sendable, Equatable {
    /// What stands above it.
    package let title: String
    /// Whether its numbers stand at the right edge.
    package let isNumeric: Bool

    /// Makes a column.
    package init(_ title: String, isNumeric: Bool = false) {
      self.title = title
      self.isNumeric = isNumeric
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
  /// The table as lines for a terminal: no wider than a width as long as its last column can be broken into lines.
  ///
  /// TextTable measures by characters and pads by UTF-16, so that a decomposed letter shifts its row: cells are brought
  /// to their widths here, and TextTable only draws them. Colours are painted on whole lines afterwards.
  package func text(width: Int, palette: Palette) -> String {
    guard !rows.isEmpty, !columns.isEmpty else { return "" }
    let shown = rows.map { $0.map(Visible.paragraphs) }
    var widths = columns.indices.map { index in
      max(DisplayWidth.of(columns[index].title), shown.map { Self.width(of: $0[index]) }.max() ?? 0)
    }
    let last = columns.count - 1
    let others = widths.dropLast().reduce(0, +) + Self.gap.utf8.count * last
    widths[last] = min(widths[last], max(24, width - others))
    let lines = [columns.map(\.title)] + shown.flatMap { Self.broken($0, lastWidth: widths[last]) }
    let padded = lines.map { line in
      line.indices.map { Self.padded(line[$0], to: widths[$0], toTheRight: columns[$0].isNumeric) }
    }
    let drawn = RuledStyle.drawing(head: padded[0], rows: Array(padded.dropFirst()), widths: widths)
    var text = ""
    for (index, line) in drawn.split(separator: "\n").enumerated() {
      let trimmed = String(line.reversed().drop { $0 == " " }.reversed())
      text += (index < 2 ? palette.strong(trimmed) : trimmed) + "\n"
    }
    return text
  }

  static let gap = "  "

  /// A row as several lines: cells keep their own line breaks, and the last one is broken to fit.
  private static func broken(_ row: [String], lastWidth: Int) -> [[String]] {
    let cells = row.enumerated().map { index, cell in
      index == row.count - 1
        ? TextWrap.lines(of: cell, width: lastWidth)
        : cell.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
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
  static func drawing(head: [String], rows: [[String]], widths: [Int]) -> String {
    let table = TextTable<[String]> { cells in
      cells.indices.map { Column(title: head[$0], value: cells[$0], width: widths[$0]) }
    }
    return table.string(for: rows, style: self) ?? ""
  }

  static func prepare(_ text: String, for column: Column) -> String { text }
  static func escape(_ table: String) -> String { table }
  static func begin(_ table: inout String, index: Int, columns: [Column]) {}
  static func end(_ table: inout String, index: Int, columns: [Column]) {}

  static func header(_ table: inout String, index: Int, columns: [Column]) {
    table += columns.map { $0.headerString(for: self) }.joined(separator: Table.gap) + "\n"
    table += columns.map { $0.repeated("─") }.joined(separator: Table.gap) + "\n"
  }

  static func row(_ table: inout String, index: Int, columns: [Column]) {
    table += columns.map { $0.string(for: self) }.joined(separator: Table.gap) + "\n"
  }
}
