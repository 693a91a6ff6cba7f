/// Text of a paper in Markdown, written so that a reader of CommonMark shows the same characters again.
struct MarkdownText {
  private let text: PaperText

  init(_ text: PaperText) { self.text = text.visible }

  /// The lines of a paragraph; all but the last end with the mark of a line break.
  var lines: [String] {
    var lines = text.spans.split(separator: .lineBreak, omittingEmptySubsequences: false).map { line(of: Array($0)) }
    while lines.last?.isEmpty ?? false { lines.removeLast() }
    // An empty line would end the paragraph: a no-break space keeps it.
    return lines.dropLast().map { ($0.isEmpty ? "&nbsp;" : $0) + "\\" } + lines.suffix(1)
  }

  /// The text on one line, for headings and cells of tables.
  func line(breaks: String) -> String {
    text.spans.split(separator: .lineBreak, omittingEmptySubsequences: false)
      .map { line(of: Array($0)) }
      .joined(separator: breaks)
  }

  private func line(of spans: [PaperText.Span]) -> String {
    var line = ""
    for (index, span) in spans.enumerated() {
      switch span {
      case .text(let text, let isStrong, let isEmphasized):
        let next = index + 1 < spans.count ? Self.firstScalar(of: spans[index + 1]) : nil
        line += Emphasis(text, isStrong: isStrong, isEmphasized: isEmphasized).written(after: line, before: next)
      case .link(let text, let address):
        // An exclamation mark before a link makes it a picture.
        if line.last == "!" { line = line.dropLast() + "\\!" }
        line += "[\(Self.escaped(text))](\(Self.destination(address)))"
      case .lineBreak: break
      }
    }
    return Self.withPlainBeginning(Self.withPlainBlanks(Self.trimmed(line)))
  }

  private static func firstScalar(of span: PaperText.Span) -> Unicode.Scalar? {
    switch span {
    case .text(let text, let isStrong, let isEmphasized):
      isStrong || isEmphasized ? "*" : escaped(text).unicodeScalars.first
    case .link: "["
    case .lineBreak: nil
    }
  }

  /// The text with a backslash before every character that Markdown may read as a mark wherever it stands.
  static func escaped(_ text: String) -> String {
    var out = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if "\\`*_[]<>&|~#$".unicodeScalars.contains(scalar) { out.append("\\") }
      out.append(scalar)
    }
    // Readers of GitHub's kind make links of addresses, and then show the backslashes within them.
    return String(out).replacing("://", with: "\\://").replacing("www.", with: "www\\.")
  }

  private static func destination(_ address: String) -> String {
    var out = String.UnicodeScalarView()
    for scalar in address.unicodeScalars {
      if "()&*_[]~$".unicodeScalars.contains(scalar) { out.append("\\") }
      out.append(scalar)
    }
    return String(out)
  }

  /// The line without plain spaces at its ends, which Markdown drops or takes for marks.
  ///
  /// No-break spaces at the ends are named, since some readers drop them too.
  private static func trimmed(_ line: String) -> String {
    let scalars = line.unicodeScalars.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed()
    let head = scalars.prefix { $0 == "\u{A0}" }.count
    let tail = scalars.dropFirst(head).reversed().prefix { $0 == "\u{A0}" }.count
    let content = String(String.UnicodeScalarView(scalars.dropFirst(head).dropLast(tail)))
    return String(repeating: "&nbsp;", count: head) + content + String(repeating: "&nbsp;", count: tail)
  }

  /// The line with rows of underscores as they are: between spaces they are places to write in and mark nothing.
  private static func withPlainBlanks(_ line: String) -> String {
    line.split(separator: " ", omittingEmptySubsequences: false)
      .map { word in
        let plain = word.replacing("\\_", with: "_")
        return plain.allSatisfy { $0 == "_" } ? plain : word
      }
      .joined(separator: " ")
  }

  /// The line with a backslash where its beginning would be read as a list, a rule or the line below a heading.
  private static func withPlainBeginning(_ line: String) -> String {
    switch line.unicodeScalars.first {
    case "-", "+", "=", ":", "_": return "\\" + line
    default: break
    }
    let digits = line.unicodeScalars.prefix { ("0"..."9").contains($0) }
    let rest = line.unicodeScalars.dropFirst(digits.count)
    guard !digits.isEmpty, let mark = rest.first, mark == "." || mark == ")" else { return line }
    return String(digits) + "\\" + String(rest)
  }
}

/// A stretch of text between marks of emphasis.
private struct Emphasis {
  private let mark: String
  private let tags: (open: String, close: String)
  private let before: String
  private let content: String
  private let after: String

  init(_ text: String, isStrong: Bool, isEmphasized: Bool) {
    mark = String(repeating: "*", count: (isStrong ? 2 : 0) + (isEmphasized ? 1 : 0))
    tags = (
      (isStrong ? "<strong>" : "") + (isEmphasized ? "<em>" : ""),
      (isEmphasized ? "</em>" : "") + (isStrong ? "</strong>" : "")
    )
    // Marks must touch what they emphasize: spaces stand outside.
    let scalars = text.unicodeScalars
    let head = scalars.prefix(while: \.properties.isWhitespace)
    let tail = scalars.dropFirst(head.count).reversed().prefix(while: \.properties.isWhitespace).count
    before = String(head)
    content = MarkdownText.escaped(String(scalars.dropFirst(head.count).dropLast(tail)))
    after = String(scalars.suffix(tail))
  }

  /// The stretch as it is written between two others.
  func written(after line: String, before next: Unicode.Scalar?) -> String {
    guard !mark.isEmpty, !content.isEmpty else { return before + content + after }
    let left = before.unicodeScalars.last ?? line.unicodeScalars.last
    let right = after.unicodeScalars.first ?? next
    let opens = Self.isMark(inner: content.unicodeScalars.first, outer: left)
    let closes = Self.isMark(inner: content.unicodeScalars.last, outer: right)
    // Where Markdown would take the marks for letters, or for one row with their neighbours', tags say the same.
    guard opens, closes, left != "*", right != "*" else {
      return before + tags.open + content + tags.close + after
    }
    return before + mark + content + mark + after
  }

  /// Whether CommonMark reads asterisks between two characters as a mark of what is on the inner side.
  private static func isMark(inner: Unicode.Scalar?, outer: Unicode.Scalar?) -> Bool {
    guard let inner, isPunctuation(inner) || isSymbol(inner), let outer else { return true }
    return outer.properties.isWhitespace || isPunctuation(outer)
  }

  private static func isPunctuation(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation, .initialPunctuation,
      .finalPunctuation, .otherPunctuation:
      true
    default: scalar.isASCII && isSymbol(scalar)
    }
  }

  /// Since version 0.31 symbols count as punctuation; what is written holds in every version.
  private static func isSymbol(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .mathSymbol, .currencySymbol, .modifierSymbol, .otherSymbol: true
    default: false
    }
  }
}
