/// Writes blocks of papers as lines of Markdown.
///
/// What Markdown has no word for keeps its text and its order: a stamp is a paragraph of several lines, and what stands
/// in the middle stands at the left.
enum MarkdownBlocks {
  /// How many columns charts of letters take.
  private static let chartWidth = 72

  /// The lines of blocks, an empty line between two of them.
  static func lines(of blocks: [PaperBlock]) -> [String] { separated(blocks, by: [""]) }

  private static func separated(_ blocks: [PaperBlock], by separator: [String]) -> [String] {
    var result: [String] = []
    var lastList: (isNumbered: Bool, isOther: Bool)?
    for block in flattened(blocks) {
      var next: (isNumbered: Bool, isOther: Bool)?
      let lines: [String]
      if case .list(let list) = block {
        let isNumbered = list.start != nil
        // Two lists one after the other would be read as one, had they the same marks.
        let isOther = lastList.map { $0.isNumbered == isNumbered && !$0.isOther } ?? false
        next = (isNumbered, isOther)
        lines = self.list(list, isOther: isOther)
      } else {
        lines = self.lines(of: block)
      }
      guard !lines.isEmpty else { continue }
      result += (result.isEmpty ? [] : separator) + lines
      lastList = next
    }
    return result
  }

  /// The blocks, with those in the middle among the others.
  private static func flattened(_ blocks: [PaperBlock]) -> [PaperBlock] {
    blocks.flatMap { block in
      if case .centered(let blocks) = block { flattened(blocks) } else { [block] }
    }
  }

  private static func lines(of block: PaperBlock) -> [String] {
    switch block {
    case .heading(let level, let text):
      [String(repeating: "#", count: min(max(1, level), 6)) + " " + MarkdownText(text).line(breaks: " ")]
    case .paragraph(let text): MarkdownText(text).lines
    case .list(let list): self.list(list, isOther: false)
    case .table(let table): self.table(table)
    case .chart(let chart): self.chart(chart)
    case .stamp(let lines): paragraph(of: lines)
    case .centered(let blocks): lines(of: blocks)
    // Two em spaces are a gap that no reader of Markdown closes.
    case .sides(let left, let right): paragraph(of: [left + PaperText("\u{2003}\u{2003}") + right])
    case .signatures(let signatures): paragraph(of: signatures.map(signature))
    case .aside(let blocks): lines(of: blocks).map { $0.isEmpty ? ">" : "> " + $0 }
    case .pageBreak: ["---"]
    }
  }

  private static func paragraph(of lines: [PaperText]) -> [String] {
    MarkdownText(PaperText(Array(lines.map(\.spans).joined(separator: [.lineBreak])))).lines
  }

  private static func signature(_ signature: PaperSignature) -> PaperText {
    let place = PaperText(String(repeating: "_", count: 16))
    return signature.office + " " + place + " " + (signature.name.isEmpty ? place : signature.name)
  }

  private static func list(_ list: PaperList, isOther: Bool) -> [String] {
    let isTight = list.items.allSatisfy(isTight)
    var lines: [String] = []
    for (index, item) in list.items.enumerated() {
      let mark = mark(of: index, in: list, isOther: isOther)
      let margin = String(repeating: " ", count: mark.utf8.count + 1)
      if !isTight, index > 0 { lines.append("") }
      let content = separated(item, by: isTight ? [] : [""])
      for (number, line) in (content.isEmpty ? [""] : content).enumerated() {
        let head = number == 0 ? mark + " " : margin
        lines.append(line.isEmpty ? (number == 0 ? mark : "") : head + line)
      }
    }
    return lines
  }

  private static func mark(of index: Int, in list: PaperList, isOther: Bool) -> String {
    guard let start = list.start else { return isOther ? "*" : "-" }
    // Numbers of more than nine digits begin no point.
    return "\(min(max(0, start), 999_000_000) + index)\(isOther ? ")" : ".")"
  }

  /// Whether a point needs no empty lines: a paragraph, with at most a list below it that may follow a paragraph at once.
  private static func isTight(_ item: [PaperBlock]) -> Bool {
    guard item.count <= 2, case .paragraph? = item.first else { return item.isEmpty }
    guard item.count == 2 else { return true }
    guard case .list(let list) = item[1] else { return false }
    return (list.start ?? 1) == 1 && list.items.allSatisfy { !$0.isEmpty && isTight($0) }
  }

  private static func table(_ table: PaperTable) -> [String] {
    guard !table.columns.isEmpty else { return [] }
    let rules = table.columns.map { column in
      switch column.alignment {
      case .left: "---"
      case .center: ":---:"
      case .right: "---:"
      }
    }
    let rows = [cells(table.columns.map(\.title)), rules] + table.rows.map(cells)
    let caption = table.caption.map { MarkdownText(PaperText([.text($0, isStrong: true)])).lines + [""] } ?? []
    return caption + rows.map { "| \($0.joined(separator: " | ")) |" }
  }

  private static func cells(_ texts: [PaperText]) -> [String] {
    texts.map { MarkdownText($0).line(breaks: "<br>") }
  }

  private static func chart(_ chart: Chart) -> [String] {
    let lines = TextChart(chart).lines(width: chartWidth)
    // A fence is longer than any row of its own characters within.
    let longest = lines.map { $0.split { $0 != "`" }.map(\.count).max() ?? 0 }.max() ?? 0
    let fence = String(repeating: "`", count: max(3, longest + 1))
    let title = MarkdownText(PaperText([.text(chart.title, isStrong: true)])).lines
    return title + [""] + [fence + "text"] + lines + [fence]
  }
}

extension PaperText {
  fileprivate static func + (left: PaperText, right: PaperText) -> PaperText { PaperText(left.spans + right.spans) }
}
