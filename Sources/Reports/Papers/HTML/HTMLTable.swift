/// A table of a paper in HTML.
struct HTMLTable {
  private let table: PaperTable
  /// How it fits a printed page.
  let fit: HTMLTableFit

  /// A table that fits a page by itself, or as it was measured together with others.
  init(_ table: PaperTable, fit: HTMLTableFit? = nil) {
    self.table = table
    self.fit = fit ?? HTMLTableFit(of: table)
  }

  /// The table in what it scrolls in where it is too wide, so that a page on a phone does not; the keyboard reaches it.
  func scrolling(name: String) -> HTMLNode {
    .element(
      "div",
      [
        HTMLAttribute("class", "wide"), HTMLAttribute("role", "group"), HTMLAttribute("aria-label", name),
        HTMLAttribute("tabindex", "0"),
      ],
      [node]
    )
  }

  /// The table, with its caption and the head that is repeated on every page.
  private var node: HTMLNode {
    var parts: [HTMLNode] = []
    if let caption = table.caption { parts.append(.element("caption", [.text(Visible.text(caption))])) }
    parts.append(.element("thead", [.element("tr", table.columns.map(Self.head))]))
    parts.append(.element("tbody", table.rows.map { .element("tr", cells(of: $0)) }))
    return .element("table", class: fit == .small ? "small" : nil, parts)
  }

  private static func head(_ column: PaperTable.Column) -> HTMLNode {
    // The corner above the names of rows is no heading of anything.
    guard !column.title.isEmpty else { return .element("td") }
    return .element("th", [HTMLAttribute("scope", "col")] + style(column), HTMLBlockWriter.nodes(of: column.title))
  }

  /// The cells of a row; below an empty corner stand the names of the rows.
  private func cells(of row: [PaperText]) -> [HTMLNode] {
    zip(table.columns, row).enumerated().map { index, cell in
      let (column, text) = cell
      let isName = index == 0 && column.title.isEmpty
      return .element(
        isName ? "th" : "td",
        (isName ? [HTMLAttribute("scope", "row")] : []) + Self.style(column),
        HTMLBlockWriter.nodes(of: text)
      )
    }
  }

  private static func style(_ column: PaperTable.Column) -> [HTMLAttribute] {
    switch column.alignment {
    case .left: []
    case .center: [HTMLAttribute("class", "center")]
    case .right: [HTMLAttribute("class", "number")]
    }
  }
}
