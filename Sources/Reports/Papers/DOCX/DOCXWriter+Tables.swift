extension DOCXWriter {
  /// Where a name is written by hand.
  private static let emptyName = PaperText(String(repeating: "_", count: 16))

  /// A table with all its lines; its header stands on each page.
  mutating func write(_ table: PaperTable, _ place: Place) -> [XML] {
    guard !table.columns.isEmpty else { return [] }
    var written: [XML] = []
    if let caption = table.caption {
      var look = DOCXParagraph(style: .caption, keepsWithNext: true)
      if place.indent > 0 { look.indent = place.indent }
      written.append(paragraph(look, [DOCXRun().element(caption)]))
    }
    written += spaceBeforePage()
    let measures = measures(of: table, width: place.width)
    var rows: [DOCXTable.Row] = []
    if !table.columns.allSatisfy(\.title.isEmpty) {
      let cells = table.columns.map { column in
        var look = DOCXParagraph(style: measures.style, keepsWithNext: true)
        look.alignment = .center
        return DOCXTable.Cell(content: [look.element(runs(column.title, isStrong: true))], vertical: "center")
      }
      rows.append(DOCXTable.Row(cells: cells, isHeader: true))
    }
    for (index, row) in table.rows.enumerated() {
      let keeps = place.keepsWithNext && index == table.rows.count - 1
      let cells = zip(row, table.columns).map { text, column in
        var look = DOCXParagraph(style: measures.style, keepsWithNext: keeps)
        if column.alignment != .left { look.alignment = column.alignment }
        return DOCXTable.Cell(content: [look.element(runs(text))])
      }
      rows.append(DOCXTable.Row(cells: cells))
    }
    guard !rows.isEmpty else { return written }
    written.append(DOCXTable(isGrid: true, indent: place.indent, widths: measures.widths, rows: rows).element)
    return written + [space(keepsWithNext: place.keepsWithNext)]
  }

  /// Two texts at the edges of one line.
  mutating func sides(_ left: PaperText, _ right: PaperText, _ place: Place) -> [XML] {
    let needs = [left, right].map { ColumnWidths.Need(of: [$0], size: DOCXStyles.size * 10) }
    var cells: [DOCXTable.Cell] = []
    for (text, alignment) in [(left, PaperTable.Alignment.left), (right, .right)] {
      var look = DOCXParagraph(style: .normal, keepsWithNext: place.keepsWithNext)
      // Several lines stand below each other: a stamp of a title page.
      look.alignment = text.spans.contains(.lineBreak) ? .left : alignment
      cells.append(DOCXTable.Cell(content: [look.element(runs(text))]))
    }
    return bare(
      [DOCXTable.Row(cells: cells)],
      ColumnWidths.shared(needs, total: place.width + 2 * DOCXPage.cellMargin),
      place
    )
  }

  /// Offices at the left, lines to sign upon in the middle, names at the right; all of them on one page.
  mutating func write(_ signatures: [PaperSignature], _ place: Place) -> [XML] {
    guard !signatures.isEmpty else { return [] }
    let names = signatures.map { $0.name.isEmpty ? Self.emptyName : $0.name }
    let longest = ColumnWidths.Need(of: names, size: DOCXStyles.size * 10).most
    let line = place.width / 5
    let name = min(max(longest, place.width / 4), place.width * 2 / 5)
    let widths = [place.width + 2 * DOCXPage.cellMargin - line - name, line, name]
    let rows = zip(signatures, names).enumerated().map { index, signed in
      let look = DOCXParagraph(style: .signature, keepsWithNext: index < signatures.count - 1 || place.keepsWithNext)
      return DOCXTable.Row(cells: [
        DOCXTable.Cell(content: [look.element(runs(signed.0.office))], vertical: "bottom"),
        DOCXTable.Cell(content: [look.element([])], vertical: "bottom", borders: ["bottom"]),
        DOCXTable.Cell(content: [look.element(runs(signed.1))], vertical: "bottom"),
      ])
    }
    return bare(rows, widths, place)
  }

  /// Blocks behind an upright line at their left.
  mutating func aside(_ blocks: [PaperBlock], _ place: Place) -> [XML] {
    let indented = place.indented(by: DOCXPage.listStep / 2)
    var inside = Place(width: indented.width - 2 * DOCXPage.cellMargin)
    inside.style = .normal
    let before = spaceBeforePage()
    let content = write(blocks, inside)
    // A cell ends with a paragraph; tables have one behind them.
    let cell = DOCXTable.Cell(content: content.isEmpty ? [space()] : content, borders: ["left"])
    let rows = [DOCXTable.Row(cells: [cell], splits: true)]
    let table = DOCXTable(isGrid: false, indent: indented.indent, widths: [indented.width], rows: rows)
    return before + [table.element, space(keepsWithNext: place.keepsWithNext)]
  }

  /// A table without lines, whose texts stand where those around it do.
  private mutating func bare(_ rows: [DOCXTable.Row], _ widths: [Int], _ place: Place) -> [XML] {
    let indent = place.indent - DOCXPage.cellMargin
    let table = DOCXTable(isGrid: false, indent: indent, widths: widths, rows: rows)
    return spaceBeforePage() + [table.element, space(keepsWithNext: place.keepsWithNext)]
  }
}
