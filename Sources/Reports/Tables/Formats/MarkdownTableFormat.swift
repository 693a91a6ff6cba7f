internal import Findings

/// A table in Markdown (GitHub's), for letters, wikis and repositories.
package struct MarkdownTableFormat: RecordTableFormat {
  /// Makes a format.
  package init() {}

  /// The table with its title above it and the totals below.
  package func text(of table: RecordTable) -> String {
    var lines = ["# \(Self.escaped(table.title))", ""]
    if !table.rows.isEmpty {
      let head = table.columns.map { Self.escaped($0.title) }
      let rows = table.rows.map { row in row.cells.map { Self.escaped(table.text(of: $0, missing: "—")) } }
      let widths = head.indices.map { column in
        max(3, ([head] + rows).map { DisplayWidth.of($0[column]) }.max() ?? 0)
      }
      lines.append(Self.line(head, widths, table.columns))
      let rules = zip(widths, table.columns).map { width, column in
        column.isNumeric ? String(repeating: "-", count: width - 1) + ":" : String(repeating: "-", count: width)
      }
      lines.append("| " + rules.joined(separator: " | ") + " |")
      lines += rows.map { Self.line($0, widths, table.columns) }
      lines.append("")
    }
    lines.append(Self.escaped(table.totalsText))
    return lines.joined(separator: "\n") + "\n"
  }

  private static func line(_ cells: [String], _ widths: [Int], _ columns: [RecordTable.Column]) -> String {
    let padded = cells.indices.map { index in
      let padding = String(repeating: " ", count: max(0, widths[index] - DisplayWidth.of(cells[index])))
      return columns[index].isNumeric ? padding + cells[index] : cells[index] + padding
    }
    return "| " + padded.joined(separator: " | ") + " |"
  }

  /// A text in which nothing is markup, on one line.
  package static func escaped(_ text: String) -> String {
    var escaped = ""
    for character in text {
      switch character {
      case "\\", "`", "*", "_", "[", "]", "|", "~": escaped += "\\\(character)"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      case "&": escaped += "&amp;"
      case _ where character.isNewline: escaped += "<br>"
      default: escaped.append(character)
      }
    }
    return escaped
  }
}

extension RecordTableFormat where Self == MarkdownTableFormat {
  /// A table in Markdown.
  package static var markdown: MarkdownTableFormat { MarkdownTableFormat() }
}
