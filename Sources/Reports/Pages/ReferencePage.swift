/// A page of reference as a value: what it says, in one language, apart from how it is drawn.
package struct ReferencePage: Sendable {
  /// A part of a page.
  package enum Block: Sendable {
    /// The title of a part.
    case heading(String)
    /// Sentences that are broken to the width of the page.
    case paragraph(String)
    /// Short facts, each with its name.
    case facts([(name: String, text: String)])
    /// A table.
    case table(Table)
    /// Lines that are shown as they are.
    case code(String)
    /// Findings as `validate` would show them; already rendered.
    case rendered(String)
  }

  /// What the page is about.
  package let title: String
  /// Its parts.
  package let blocks: [Block]

  /// Makes a page of its parts.
  package init(_ title: String, _ blocks: [Block]) {
    self.title = title
    self.blocks = blocks
  }

  /// The page as text for a terminal.
  package func text(width: Int, palette: Palette) -> String {
    var parts = [TextWrap.lines(of: title, width: width).map(palette.strong).joined(separator: "\n") + "\n"]
    parts += blocks.map { Self.text(of: $0, width, palette) }
    return parts.filter { !$0.isEmpty }.joined(separator: "\n")
  }

  private static func text(of block: Block, _ width: Int, _ palette: Palette) -> String {
    switch block {
    case .heading(let title): palette.strong("\(title):") + "\n"
    case .paragraph(let text): TextWrap.lines(of: Visible.paragraphs(text), width: width).joined(separator: "\n") + "\n"
    case .facts(let facts): self.text(of: facts, width, palette)
    case .table(let table): table.text(width: width, palette: palette)
    case .code(let text):
      String(text.reversed().drop { $0 == "\n" }.reversed())
        .split(separator: "\n", omittingEmptySubsequences: false)
        .map { $0.isEmpty ? "\n" : "    \(Visible.text(String($0)))\n" }
        .joined()
    case .rendered(let text): text
    }
  }

  private static func text(of facts: [(name: String, text: String)], _ width: Int, _ palette: Palette) -> String {
    let margin = (facts.map { DisplayWidth.of($0.name) }.max() ?? 0) + 3
    return facts.map { name, text in
      let lines = TextWrap.lines(of: Visible.paragraphs(text), width: width - margin)
      let head = palette.faint("\(name):") + String(repeating: " ", count: margin - DisplayWidth.of(name) - 1)
      return head + lines.joined(separator: "\n" + String(repeating: " ", count: margin)) + "\n"
    }.joined()
  }
}

extension Visible {
  /// A text whose line breaks part paragraphs.
  static func paragraphs(_ source: String) -> String {
    source.split(separator: "\n", omittingEmptySubsequences: false).map { text(String($0)) }.joined(separator: "\n")
  }
}
