/// Text of a paper with its emphasis, links and line breaks.
package struct PaperText: Sendable, Equatable, ExpressibleByStringLiteral {
  /// A stretch of text of one look.
  package enum Span: Sendable, Equatable {
    /// Characters; a line break inside them is a space.
    case text(String, isStrong: Bool = false, isEmphasized: Bool = false)
    /// Text that leads to an address.
    case link(String, address: String)
    /// The line ends here, the paragraph goes on.
    case lineBreak
  }

  /// The stretches in reading order.
  package var spans: [Span]

  /// Makes a text of its stretches.
  package init(_ spans: [Span] = []) { self.spans = spans }

  /// Makes a text without emphasis.
  package init(_ text: String) { spans = text.isEmpty ? [] : [.text(text)] }

  /// Makes a text without emphasis.
  package init(stringLiteral text: String) { self.init(text) }

  /// Whether there is nothing in it.
  package var isEmpty: Bool { spans.isEmpty }

  /// The characters alone; line breaks are `\n`.
  package var plain: String {
    spans.map { span in
      switch span {
      case .text(let text, _, _), .link(let text, _): text
      case .lineBreak: "\n"
      }
    }
    .joined()
  }
}
