internal import Findings

/// A table for Excel as it is set up in Russia: semicolons, UTF-8 with a byte order mark, Windows lines.
///
/// Only the head and the rows are written, so that the file can be sorted and read back; sums are Excel's business.
package struct CSVTableFormat: RecordTableFormat {
  /// Makes a format.
  package init() {}

  /// The head and the rows.
  package func text(of table: RecordTable) -> String {
    var lines = [table.columns.map { Self.field($0.title) }]
    lines += table.rows.map { row in row.cells.map { field(of: $0, table.language) } }
    return Self.text(ofFields: lines)
  }

  /// Rows of texts, the head first, as a file.
  static func text(of rows: [[String]]) -> String { text(ofFields: rows.map { $0.map(field) }) }

  private static func text(ofFields rows: [[String]]) -> String {
    "\u{FEFF}" + rows.map { $0.joined(separator: ";") + "\r\n" }.joined()
  }

  private func field(of cell: TableCell, _ language: Language) -> String {
    switch cell {
    case .text, .term, .list: Self.field(cell.text(language))
    // Figures and days come from the tool itself and cannot be formulas.
    default: cell.text(language)
    }
  }

  /// A text as a field: never taken for a formula, in quotation marks where it holds what parts fields.
  package static func field(_ text: String) -> String {
    var text = text
    // What begins like a formula is run by Excel when the file is opened (OWASP, "CSV injection").
    if let first = text.unicodeScalars.first, formulaSigns.contains(first) { text = "'" + text }
    let isPlain = text.unicodeScalars.allSatisfy { !["\"", ";", "\n", "\r"].contains($0) }
    let hasEdges = text.first?.isWhitespace == true || text.last?.isWhitespace == true
    return isPlain && !hasEdges ? text : "\"" + text.replacing("\"", with: "\"\"") + "\""
  }

  private static let formulaSigns: Set<Unicode.Scalar> = ["=", "+", "-", "@", "\t", "\r", "＝", "＋", "－", "＠"]
}

extension RecordTableFormat where Self == CSVTableFormat {
  /// A table for Excel.
  package static var csv: CSVTableFormat { CSVTableFormat() }
}
