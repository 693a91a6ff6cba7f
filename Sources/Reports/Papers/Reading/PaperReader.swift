package import Findings

/// Reads the markup that templates produce into a paper.
///
/// The markup is the part of Markdown that people know — headings, paragraphs, lists, tables, emphasis, links — and
/// containers, `:::name argument` to `:::`, for what papers have and Markdown has not: see `PaperContainer`.
/// Everything that is no markup is text; reading never fails.
package struct PaperReader {
  private var lines: ArraySlice<Substring>

  private init(_ lines: ArraySlice<Substring>) { self.lines = lines }

  /// The paper that a text in markup means; its title is that of its first heading.
  package static func paper(from markup: String, in language: Language) -> Paper {
    let blocks = blocks(from: markup)
    let title = blocks.firstHeading ?? ""
    return Paper(title: title, language: language, blocks: blocks)
  }

  /// The blocks that a text in markup means.
  package static func blocks(from markup: String) -> [PaperBlock] {
    var reader = PaperReader(
      markup.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)[...]
    )
    return reader.blocks()
  }

  // MARK: - Blocks

  private mutating func blocks() -> [PaperBlock] {
    var blocks: [PaperBlock] = []
    while let line = lines.first {
      if line.isBlankLine {
        lines.removeFirst()
      } else if let opening = ContainerLine(line) {
        lines.removeFirst()
        blocks += container(opening)
      } else if let heading = Self.heading(line) {
        lines.removeFirst()
        blocks.append(heading)
      } else if line.first == "|" {
        blocks.append(.table(table()))
      } else if line.first == ">" {
        let quoted = take { $0.first == ">" }.map { Self.unindented($0.dropFirst(), by: 1) }
        blocks.append(.aside(Self.nested(quoted)))
      } else if ListMarker(line) != nil {
        blocks.append(.list(list()))
      } else {
        blocks.append(.paragraph(paragraph()))
      }
    }
    return blocks
  }

  private static func nested(_ lines: [Substring]) -> [PaperBlock] {
    var reader = PaperReader(lines[...])
    return reader.blocks()
  }

  private mutating func take(while holds: (Substring) -> Bool) -> [Substring] {
    let taken = Array(lines.prefix(while: holds))
    lines.removeFirst(taken.count)
    return taken
  }

  private static func heading(_ line: Substring) -> PaperBlock? {
    let level = line.prefix { $0 == "#" }.count
    guard (1...6).contains(level), line.dropFirst(level).first == " " else { return nil }
    return .heading(level: level, InlineReader.text(line.dropFirst(level).trimmedLine))
  }

  private mutating func paragraph() -> PaperText {
    var text = String(lines.removeFirst())
    while let line = lines.first, !line.isBlankLine, !line.beginsBlock {
      text += "\n" + line
      lines.removeFirst()
    }
    return InlineReader.text(text[...].trimmedLine)
  }

  // MARK: - Lists

  private mutating func list() -> PaperList {
    var list = PaperList(items: [])
    while let line = lines.first, let marker = ListMarker(line),
      marker.isNumbered == (list.start != nil) || list.items.isEmpty
    {
      if list.items.isEmpty { list.start = marker.number }
      lines.removeFirst()
      var item = [marker.rest]
      while let next = lines.first {
        if next.isBlankLine {
          // A blank line belongs to the point when an indented line follows it.
          guard let after = lines.dropFirst().first(where: { !$0.isBlankLine }), after.indentation >= marker.width
          else {
            break
          }
          item.append("")
          lines.removeFirst()
        } else if next.indentation >= marker.width {
          item.append(Self.unindented(next, by: marker.width))
          lines.removeFirst()
        } else if next.beginsBlock {
          break
        } else {
          item.append(next)
          lines.removeFirst()
        }
      }
      list.items.append(Self.nested(item))
      while let next = lines.first, next.isBlankLine,
        lines.dropFirst().first(where: { !$0.isBlankLine }).flatMap(ListMarker.init)?.isNumbered == (list.start != nil)
      {
        lines.removeFirst()
      }
    }
    return list
  }

  private static func unindented(_ line: Substring, by width: Int) -> Substring {
    line.dropFirst(min(width, line.indentation))
  }

  // MARK: - Tables

  private mutating func table(caption: String? = nil) -> PaperTable {
    var rows = take { $0.first == "|" }.map(Self.cells)
    let titles = rows.isEmpty ? [] : rows.removeFirst()
    var alignments: [PaperTable.Alignment] = []
    if let rule = rows.first, !rule.isEmpty, rule.allSatisfy(Self.isRule) {
      alignments = rule.map(Self.alignment)
      rows.removeFirst()
    }
    let columns = titles.enumerated().map { index, title in
      PaperTable.Column(InlineReader.text(title), alignments.indices.contains(index) ? alignments[index] : .left)
    }
    let cells = rows.map { row in
      columns.indices.map { row.indices.contains($0) ? InlineReader.text(row[$0]) : PaperText() }
    }
    return PaperTable(caption: caption, columns: columns, rows: cells)
  }

  /// The cells of a row between its bars; `\|` is a bar in a cell.
  static func cells(_ line: Substring) -> [Substring] {
    var cells: [Substring] = []
    let row = line.trimmedLine.dropFirst()
    var start = row.startIndex
    var index = start
    var isEscaped = false
    while index < row.endIndex {
      if row[index] == "|", !isEscaped {
        cells.append(row[start..<index].trimmedLine)
        start = row.index(after: index)
      }
      isEscaped = row[index] == "\\" && !isEscaped
      index = row.index(after: index)
    }
    if !row[start...].isBlankLine { cells.append(row[start...].trimmedLine) }
    return cells
  }

  private static func isRule(_ cell: Substring) -> Bool {
    cell.contains("-") && cell.allSatisfy { $0 == "-" || $0 == ":" }
  }

  private static func alignment(_ rule: Substring) -> PaperTable.Alignment {
    switch (rule.first, rule.last) {
    case (":", ":"): .center
    case (_, ":"): .right
    default: .left
    }
  }

  // MARK: - Containers

  private mutating func container(_ opening: ContainerLine) -> [PaperBlock] {
    if opening.container == .page { return [.pageBreak] }
    var depth = 1
    let inner = take { line in
      if line.isContainerEnd { depth -= 1 } else if ContainerLine(line)?.container.holdsLines == true { depth += 1 }
      return depth > 0
    }
    if !lines.isEmpty { lines.removeFirst() }
    var reader = PaperReader(inner[...])
    switch opening.container {
    case .page: return [.pageBreak]
    case .center: return [.centered(reader.blocks())]
    case .aside: return [.aside(reader.blocks())]
    case .stamp: return [.stamp(inner.filter { !$0.isBlankLine }.map { InlineReader.text($0.trimmedLine) })]
    case .sides:
      return inner.filter { $0.first == "|" }.map(Self.cells).map { cells in
        .sides(left: Self.cell(cells, 0), right: Self.cell(cells, 1))
      }
    case .signatures:
      let rows = inner.filter { $0.first == "|" }.map(Self.cells)
      return [.signatures(rows.map { PaperSignature(office: Self.cell($0, 0), name: Self.cell($0, 1)) })]
    case .table:
      reader.lines = reader.lines.drop { $0.first != "|" }
      return [.table(reader.table(caption: opening.argument))]
    case .columns, .bars:
      reader.lines = reader.lines.drop { $0.first != "|" }
      let form: Chart.Form = opening.container == .columns ? .columns : .bars
      let table = reader.table(caption: opening.argument)
      // More series than there are fills could not be told apart: their figures can.
      guard table.columns.count - 1 <= Chart.mostSeries else { return [.table(table)] }
      return [.chart(Chart(form: form, title: opening.argument ?? "", table))]
    }
  }

  private static func cell(_ cells: [Substring], _ index: Int) -> PaperText {
    cells.indices.contains(index) ? InlineReader.text(cells[index]) : PaperText()
  }
}

extension [PaperBlock] {
  /// The text of the first heading, looked for in containers too.
  fileprivate var firstHeading: String? {
    for block in self {
      switch block {
      case .heading(_, let text): return text.plain.split(whereSeparator: \.isNewline).joined(separator: " ")
      case .centered(let blocks): if let heading = blocks.firstHeading { return heading }
      default: continue
      }
    }
    return nil
  }
}

extension Chart {
  /// The chart of a table: its first column names the categories, each further one is a series.
  init(form: Form, title: String, _ table: PaperTable) {
    self.init(
      form: form,
      title: title,
      categories: table.rows.map { $0.first?.plain ?? "" },
      series: table.columns.indices.dropFirst().map { column in
        Series(table.columns[column].title.plain, values: table.rows.map { Value(written: $0[column].plain) })
      }
    )
  }
}

extension Chart.Value {
  /// A number as it is written: with a decimal comma, no-break spaces between thousands, a unit after it.
  init(written text: String) {
    var digits = ""
    for character in text {
      if character.isASCII, character.isNumber || (character == "-" && digits.isEmpty) {
        digits.append(character)
      } else if character == "," || character == "." {
        digits.append(".")
      } else if character != "\u{A0}", character != "\u{202F}" {
        break
      }
    }
    self.init(Double(digits), text: text)
  }
}
