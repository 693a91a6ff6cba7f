package import Findings

/// Writes blocks of papers as HTML without the page around them: what a file of its own, a page of a site and a mail
/// have in common.
///
/// The markup has no scripts and leans on no stylesheet to be read; `HTMLStyle` makes it handsome.
package struct HTMLBlocks: Sendable {
  /// The language of what is said beyond the paper itself.
  package var language: Language
  /// How many levels of headings stand above the blocks: 1 where the page has a title of its own.
  package var headingsAbove: Int
  /// What the names of places within the page begin with; two papers on one page need different ones.
  package var idPrefix: String

  /// Makes a writer of blocks.
  package init(language: Language, headingsAbove: Int = 0, idPrefix: String = "") {
    self.language = language
    self.headingsAbove = headingsAbove
    self.idPrefix = idPrefix
  }

  /// The blocks as elements.
  package func nodes(of blocks: [PaperBlock]) -> [HTMLNode] {
    let blocks = blocks.map { $0.mapped(Ties.tied) }
    var writer = HTMLBlockWriter(options: self, families: TableFamilies(of: blocks))
    return writer.nodes(of: blocks)
  }
}

/// Writes blocks in their order, and counts what is numbered through the whole paper.
struct HTMLBlockWriter {
  private let options: HTMLBlocks
  private let families: TableFamilies
  /// How the families of tables fit a page.
  private var fits: [Int: HTMLTableFit] = [:]
  private var lastLevel: Int
  private var tables = 0
  private var charts = 0
  /// The number of the point around; empty where it has none.
  private var number = ""

  init(options: HTMLBlocks, families: TableFamilies) {
    self.options = options
    self.families = families
    lastLevel = options.headingsAbove + 1
  }

  mutating func nodes(of blocks: [PaperBlock]) -> [HTMLNode] {
    var nodes: [HTMLNode] = []
    var index = 0
    while index < blocks.count {
      let block = blocks[index]
      var node = node(of: block)
      index += 1
      if index < blocks.count, case .paragraph(let text) = block, case .paragraph = blocks[index],
        block.stays(with: blocks[index])
      {
        node = .element("p", class: "opening", Self.nodes(of: text))
      }
      if case .table(let table) = block, fit(of: table) == .lying {
        let opening = Self.opening(of: block, in: blocks[..<(index - 1)])
        var sheet = Array(nodes.suffix(opening))
        nodes.removeLast(opening)
        sheet.append(node)
        for _ in 0..<blocks.closing(from: index) {
          sheet.append(self.node(of: blocks[index]))
          index += 1
        }
        node = .element("div", class: "broad", sheet)
      }
      nodes.append(node)
    }
    return nodes
  }

  /// How many blocks before a table go with it to a sheet of its own: its sentence and its headings.
  private static func opening(of table: PaperBlock, in blocks: ArraySlice<PaperBlock>) -> Int {
    var rest = blocks
    if let last = rest.last, last.stays(with: table) { rest.removeLast() }
    while case .heading? = rest.last { rest.removeLast() }
    return blocks.count - rest.count
  }

  private mutating func node(of block: PaperBlock) -> HTMLNode {
    switch block {
    case .heading(let level, let text): heading(level, text)
    case .paragraph(let text): .element("p", Self.nodes(of: text))
    case .list(let list): self.list(list)
    case .table(let table): self.table(table)
    case .chart(let chart): self.chart(chart)
    case .stamp(let lines): .element("p", class: "stamp", Self.joined(lines))
    case .centered(let blocks): .element("div", class: "centered", nodes(of: blocks))
    case .sides(let left, let right):
      .element(
        "p",
        class: "sides",
        [.element("span", Self.nodes(of: left)), .text(" "), .element("span", Self.nodes(of: right))]
      )
    case .signatures(let signatures): .element("div", class: "signatures", signatures.map(Self.signature))
    case .aside(let blocks):
      .element("div", [HTMLAttribute("class", "aside"), HTMLAttribute("role", "note")], nodes(of: blocks))
    case .pageBreak: .element("hr", class: "page-break")
    }
  }

  /// A heading; no level is left out, so that those who go through a page by its headings miss nothing.
  private mutating func heading(_ level: Int, _ text: PaperText) -> HTMLNode {
    lastLevel = min(max(1, level) + options.headingsAbove, lastLevel + 1, 6)
    // The name of the paper stands in the middle on a page of another name too.
    let isTitle = level <= 1 && lastLevel > 1
    return .element("h\(lastLevel)", class: isTitle ? "title" : nil, Self.nodes(of: text))
  }

  private mutating func list(_ list: PaperList) -> HTMLNode {
    var items: [HTMLNode] = []
    let around = number
    let numbers = list.numbers(within: around)
    for (index, item) in list.items.enumerated() {
      number = numbers?.mark(index) ?? ""
      // What browsers count by themselves needs no words.
      let mark = numbers == nil || around.isEmpty ? [] : [HTMLAttribute("data-number", number)]
      // A point of one paragraph is the paragraph: no space stands between short points.
      if case .paragraph(let text) = item.first {
        items.append(.element("li", mark, Self.nodes(of: text) + nodes(of: Array(item.dropFirst()))))
      } else {
        items.append(.element("li", mark, nodes(of: item)))
      }
    }
    number = around
    guard let start = list.start else { return .element("ul", items) }
    return .element("ol", start == 1 ? [] : [HTMLAttribute("start", String(start))], items)
  }

  /// How a table fits a page, together with all that have the same heads.
  private mutating func fit(of table: PaperTable) -> HTMLTableFit {
    guard let index = families.index(of: table) else { return HTMLTableFit(of: table) }
    if let known = fits[index] { return known }
    let fit = HTMLTableFit(of: families.whole(table))
    fits[index] = fit
    return fit
  }

  private mutating func table(_ table: PaperTable) -> HTMLNode {
    tables += 1
    let name = table.caption.map(Visible.text) ?? HTMLWords.table(tables)[options.language]
    return HTMLTable(table, fit: fit(of: table)).scrolling(name: name)
  }

  private mutating func chart(_ chart: Chart) -> HTMLNode {
    charts += 1
    let id = "\(options.idPrefix)chart-\(charts)"
    let figures = HTMLNode.element("summary", [.text(HTMLWords.figures[options.language])])
    let name = HTMLWords.chart(charts)[options.language]
    var parts: [HTMLNode] = [.element("figcaption", [.text(Visible.text(chart.title))])]
    parts += SVGChart(chart, id: id).nodes
    parts.append(.element("details", [figures, HTMLTable(chart.table).scrolling(name: name)]))
    return .element("figure", class: "chart", parts)
  }

  /// The place for a name is a line of its own; those who listen to a page are spared it.
  private static func signature(_ signature: PaperSignature) -> HTMLNode {
    let place = HTMLNode.element(
      "span",
      [HTMLAttribute("class", "place"), HTMLAttribute("aria-hidden", "true")],
      [.text(String(repeating: "_", count: 20))]
    )
    return .element(
      "p",
      [
        .element("span", nodes(of: signature.office)), .text(" "), place, .text(" "),
        signature.name.isEmpty ? place : .element("span", nodes(of: signature.name)),
      ]
    )
  }

  private static func joined(_ lines: [PaperText]) -> [HTMLNode] {
    Array(lines.map { nodes(of: $0) }.joined(separator: [.element("br")]))
  }

  /// The elements of a text.
  static func nodes(of text: PaperText) -> [HTMLNode] {
    text.visible.spans.map { span in
      switch span {
      case .text(let text, let isStrong, let isEmphasized):
        var node = HTMLNode.text(text)
        if isEmphasized { node = .element("em", [node]) }
        if isStrong { node = .element("strong", [node]) }
        return node
      case .link(let text, let address):
        // On paper an address is written behind its text, unless it is the text.
        let style = text == address ? [HTMLAttribute("class", "bare")] : []
        return .element("a", style + [HTMLAttribute("href", address)], [.text(text)])
      case .lineBreak: return .element("br")
      }
    }
  }
}
