internal import CivilTime
internal import Findings

/// A table as a page of its own, for a browser and a printer: it loads nothing and runs nothing.
package struct HTMLTableFormat: RecordTableFormat {
  /// Makes a format.
  package init() {}

  /// The page.
  package func text(of table: RecordTable) -> String {
    let title = Self.escaped(table.title)
    let day = Message.asOf(table.asOf)[table.language]
    var lines = [
      "<!DOCTYPE html>", "<html lang=\"\(table.language.rawValue)\">", "<head>", "<meta charset=\"utf-8\">",
      "<title>\(title)</title>", "<style>", Self.style, "</style>", "</head>", "<body>", "<h1>\(title)</h1>",
      "<p>\(Self.escaped(day))</p>",
    ]
    if !table.rows.isEmpty {
      lines += ["<table>", "<thead>", "<tr>" + table.columns.map(Self.head).joined() + "</tr>", "</thead>", "<tbody>"]
      lines += table.rows.map { row in
        "<tr>" + zip(table.columns, row.cells).map { Self.cell(table.text(of: $1, missing: "—"), $0) }.joined()
          + "</tr>"
      }
      lines += ["</tbody>", "</table>"]
    }
    lines += ["<p>\(Self.escaped(table.totalsText))</p>", "</body>", "</html>"]
    return lines.joined(separator: "\n") + "\n"
  }

  private static func head(_ column: RecordTable.Column) -> String {
    "<th scope=\"col\"\(side(column))>\(escaped(column.title))</th>"
  }

  private static func cell(_ text: String, _ column: RecordTable.Column) -> String {
    "<td\(side(column))>\(escaped(text).replacing("\n", with: "<br>"))</td>"
  }

  private static func side(_ column: RecordTable.Column) -> String { column.isNumeric ? " class=\"number\"" : "" }

  /// A text in which nothing is markup.
  package static func escaped(_ text: String) -> String {
    text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
      .replacing("\"", with: "&quot;").replacing("'", with: "&#39;")
  }

  private static let style = """
    body { font-family: "Liberation Serif", "Times New Roman", serif; margin: 2em; }
    table { border-collapse: collapse; }
    th, td { border: 1px solid #888; padding: 0.25em 0.5em; text-align: left; vertical-align: top; }
    th { background: #eee; }
    .number { text-align: right; }
    thead { display: table-header-group; }
    tr { break-inside: avoid; }
    @media print { body { margin: 0; } }
    """
}

extension Message {
  fileprivate static func asOf(_ day: CivilDate) -> Message {
    Message(ru: "На \(day.formatted(.long(russian: true)))", en: "As of \(day.formatted(.long(russian: false)))")
  }
}

extension RecordTableFormat where Self == HTMLTableFormat {
  /// A table as a page.
  package static var html: HTMLTableFormat { HTMLTableFormat() }
}
