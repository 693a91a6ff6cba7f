internal import Findings

/// A table for the terminal.
package struct TerminalTableFormat: RecordTableFormat {
  private let width: Int?
  private let palette: Palette

  /// Makes a format.
  ///
  /// - Parameters:
  ///   - width: the columns that a line may take; nil for as many as it needs, one line a record.
  ///   - palette: the colours.
  package init(width: Int?, palette: Palette) {
    self.width = width
    self.palette = palette
  }

  /// The table as lines, with what stands below it.
  package func text(of table: RecordTable) -> String {
    let columns = table.columns.map { Table.Column($0.title, isNumeric: $0.isNumeric) }
    let rows = table.rows.map { row in row.cells.map { cell in shown(table.text(of: cell, missing: "—")) } }
    let drawn = Table(columns, rows: rows).text(width: width ?? .max / 2, palette: palette)
    return drawn + (drawn.isEmpty ? "" : "\n") + palette.strong(table.totalsText) + "\n"
  }

  /// Without a width, a record is one line: others read it who look at lines.
  private func shown(_ text: String) -> String { width == nil ? text.replacing("\n", with: " ") : text }
}

extension RecordTableFormat where Self == TerminalTableFormat {
  /// A table for the terminal.
  package static func terminal(width: Int?, palette: Palette) -> TerminalTableFormat {
    TerminalTableFormat(width: width, palette: palette)
  }
}
