/// Writes blocks of papers as lines that fit a width.
struct TextBlocks {
  let palette: Palette

  /// The lines of blocks, an empty line between two of them.
  func lines(of blocks: [PaperBlock], width: Int) -> [String] {
    Array(blocks.map { lines(of: $0, width) }.filter { !$0.isEmpty }.joined(separator: [""]))
  }

  /// The lines of a block; `number` is that of the point around, empty where it has none.
  private func lines(of block: PaperBlock, _ width: Int, in number: String = "") -> [String] {
    switch block {
    case .heading(let level, let text): heading(level, text, width)
    case .paragraph(let text): StyledText(text, palette).lines(width: width)
    case .list(let list): self.list(list, width, in: number)
    case .table(let table): self.table(table, width)
    case .chart(let chart): self.chart(chart, width)
    case .stamp(let lines): stamp(lines, width)
    case .centered(let blocks): centered(blocks, width)
    case .sides(let left, let right): sides(left, right, width)
    case .signatures(let signatures): self.signatures(signatures, width)
    case .aside(let blocks):
      lines(of: blocks, width: width - 2).map { palette.faint("│") + ($0.isEmpty ? "" : " " + $0) }
    case .pageBreak: [palette.faint(String(repeating: "─", count: width))]
    }
  }

  private func heading(_ level: Int, _ text: PaperText, _ width: Int) -> [String] {
    TextWrap.lines(of: StyledText.plain(text), width: width).map { line in
      // The name of the paper stands in the middle; whatever stands left of a line must not be painted.
      let indentation = level <= 1 ? String(repeating: " ", count: max(0, width - DisplayWidth.of(line)) / 2) : ""
      return indentation + palette.strong(line)
    }
  }

  private func list(_ list: PaperList, _ width: Int, in number: String) -> [String] {
    let numbers = list.numbers(within: number)
    let marks = list.items.indices.map { numbers?.mark($0) ?? "•" }
    let margin = (marks.map { DisplayWidth.of($0) }.max() ?? 0) + 1
    return zip(marks, list.items).flatMap { mark, item in
      let inner = item.flatMap { self.lines(of: $0, width - margin, in: numbers == nil ? "" : mark) }
      let lines = inner.isEmpty ? [""] : inner
      return lines.enumerated().map { index, line in
        let head = index == 0 ? mark : ""
        return line.isEmpty ? head : head + String(repeating: " ", count: margin - DisplayWidth.of(head)) + line
      }
    }
  }

  private func table(_ table: PaperTable, _ width: Int) -> [String] {
    let columns = table.columns.map { column in
      Table.Column(StyledText.plain(column.title), isNumeric: column.alignment == .right)
    }
    // A table without rows still says what would stand in it.
    let rows = table.rows.isEmpty ? [table.columns.map { _ in PaperText() }] : table.rows
    let text = Table(columns, rows: rows.map { $0.map(StyledText.plain) }).text(width: width, palette: palette)
    let caption = table.caption.map { TextWrap.lines(of: Visible.text($0), width: width).map(palette.strong) } ?? []
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    while lines.last?.isEmpty ?? false { lines.removeLast() }
    return caption + lines
  }

  private func chart(_ chart: Chart, _ width: Int) -> [String] {
    TextWrap.lines(of: Visible.text(chart.title), width: width).map(palette.strong)
      + TextChart(chart).lines(width: width)
  }

  private func stamp(_ stamp: [PaperText], _ width: Int) -> [String] {
    let lines = stamp.flatMap { StyledText($0, palette).pieces(width: min(width, max(32, width / 2))) }
    let indentation = width - (lines.map(\.width).max() ?? 0)
    return lines.map { $0.text.isEmpty ? "" : String(repeating: " ", count: indentation) + $0.text }
  }

  private func centered(_ blocks: [PaperBlock], _ width: Int) -> [String] {
    let plain = TextBlocks(palette: Palette(isColored: false)).lines(of: blocks, width: width)
    return zip(plain, lines(of: blocks, width: width)).map { plain, line in
      let own = plain.prefix { $0 == " " }.count
      let indentation = (width - DisplayWidth.of(plain) + own) / 2 - own
      return plain.isEmpty ? "" : String(repeating: " ", count: max(0, indentation)) + line
    }
  }

  private func sides(_ left: PaperText, _ right: PaperText, _ width: Int) -> [String] {
    let left = StyledText(left, palette).pieces(width: width)
    let right = StyledText(right, palette).pieces(width: width)
    let (leftWidth, rightWidth) = (left.map(\.width).max() ?? 0, right.map(\.width).max() ?? 0)
    if leftWidth + 2 + rightWidth <= width {
      // Two blocks side by side: the right one begins its lines below each other.
      return (0..<max(left.count, right.count)).map { index in
        let line = left.indices.contains(index) ? left[index].text : ""
        guard right.indices.contains(index) else { return line }
        let used = left.indices.contains(index) ? left[index].width : 0
        return line + String(repeating: " ", count: width - used - rightWidth) + right[index].text
      }
    }
    return left.map(\.text) + right.map { String(repeating: " ", count: width - $0.width) + $0.text }
  }

  /// Offices below each other, a line to sign on behind each, and names behind those.
  private func signatures(_ signatures: [PaperSignature], _ width: Int) -> [String] {
    let place = String(repeating: "_", count: 16)
    let blank = PaperText(place)
    // Half of the line, and on a narrow terminal all that the place to sign on leaves.
    let room = min(width - place.utf8.count - 2, max(24, width / 2))
    let offices = signatures.map { StyledText($0.office, palette).pieces(width: room) }
    let margin = (offices.joined().map(\.width).max() ?? 0) + 2
    return zip(signatures, offices).flatMap { signature, office in
      let name = StyledText(signature.name.isEmpty ? blank : signature.name, palette).pieces(width: width)
      var lines = office.map(\.text)
      lines[lines.count - 1] += String(repeating: " ", count: margin - (office.last?.width ?? 0)) + place
      if name.count == 1, margin + place.utf8.count + 2 + name[0].width <= width {
        lines[lines.count - 1] += "  " + name[0].text
        return lines
      }
      return lines + name.map { String(repeating: " ", count: max(0, width - $0.width)) + $0.text }
    }
  }
}
