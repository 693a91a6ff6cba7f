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
  /// The table as lines for a terminal, no wider than a width.
  ///
  /// Long cells are broken into lines. A table of more columns than can stand beside each other is written row by row,
  /// each cell behind the title of its column.
  ///
  /// TextTable measures by characters and pads by UTF-16, so that a decomposed letter shifts its row: cells are brought
  /// to their widths here, and TextTable only draws them. Colours are painted on whole lines afterwards.
  package func text(width: Int, palette: Palette) -> String {
    guard !rows.isEmpty, !columns.isEmpty else { return "" }
    let titles = columns.map { Visible.paragraphs($0.title) }
    let shown = rows.map { $0.map(Visible.paragraphs) }
    let gaps = Self.gap.utf8.count * (columns.count - 1)
    let texts = columns.indices.map { index in [titles[index]] + shown.map { $0[index] } }
    guard let widths = TableWidths(of: texts, width: width - gaps).columns else {
      return Self.listed(shown, titles: titles, width: width, palette: palette)
    }
    let head = padded(titles, to: widths)
    let body = shown.flatMap { padded($0, to: widths) }
    let drawn = RuledStyle.drawing(head: head.last ?? [], rows: body, widths: widths)
    let above = head.dropLast().map { $0.joined(separator: Self.gap) + "\n" }.joined()
    var text = ""
    for (index, line) in (above + drawn).split(separator: "\n").enumerated() {
      let trimmed = String(line.reversed().drop { $0 == " " }.reversed())
      text += (index <= head.count ? palette.strong(trimmed) : trimmed) + "\n"
    }
    return text
  }

  static let gap = "  "

  /// A row as several lines: cells keep their own line breaks, and are broken to fit.
  private func padded(_ row: [String], to widths: [Int]) -> [[String]] {
    let cells = zip(row, widths).map { TextWrap.lines(of: $0, width: $1, least: 1) }
    let height = cells.map(\.count).max() ?? 0
    return (0..<height).map { line in
      cells.indices.map { index in
        let text = cells[index].indices.contains(line) ? cells[index][line] : ""
        let padding = String(repeating: " ", count: max(0, widths[index] - DisplayWidth.of(text)))
        return columns[index].isNumeric ? padding + text : text + padding
      }
    }
  }

  private static func listed(_ rows: [[String]], titles: [String], width: Int, palette: Palette) -> String {
    let titles = titles.map { $0.replacing("\n", with: " ") }
    let margin = min((titles.map { DisplayWidth.of($0) }.max() ?? 0) + gap.utf8.count, width / 2)
    return rows.map { row in
      zip(titles, row).map { title, cell in
        let head = TextWrap.lines(of: title, width: margin - gap.utf8.count)
        let lines = TextWrap.lines(of: cell, width: width - margin)
        return (0..<max(head.count, lines.count)).map { line in
          let name = head.indices.contains(line) ? head[line] : ""
          guard lines.indices.contains(line), !lines[line].isEmpty else { return palette.faint(name) + "\n" }
          let padding = String(repeating: " ", count: max(0, margin - DisplayWidth.of(name)))
          return palette.faint(name) + padding + lines[line] + "\n"
        }.joined()
      }.joined()
    }.joined(separator: "\n")
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
