/// Reads emphasis, links and line breaks inside a paragraph.
enum InlineReader {
  /// The text that a stretch of markup means.
  ///
  /// A line break is a space; after a backslash, and as `<br>` in a cell of a table, it stays a line break.
  static func text(_ markup: Substring) -> PaperText {
    var scan = Scan()
    var index = markup.startIndex
    while index < markup.endIndex {
      let rest = markup[index...]
      if rest.first == "\\" {
        let next = markup.index(after: index)
        guard next < markup.endIndex else {
          scan.append("\\" as Character)
          break
        }
        if markup[next].isNewline { scan.breakLine() } else { scan.append(markup[next]) }
        index = markup.index(after: next)
      } else if rest.hasPrefix("**"), scan.isStrong || closes("**", in: rest.dropFirst(2)) {
        scan.flush()
        scan.isStrong.toggle()
        index = markup.index(index, offsetBy: 2)
      } else if rest.hasPrefix("**") {
        scan.append("**")
        index = markup.index(index, offsetBy: 2)
      } else if rest.first == "*", scan.isEmphasized || closes("*", in: rest.dropFirst()) {
        scan.flush()
        scan.isEmphasized.toggle()
        index = markup.index(after: index)
      } else if rest.hasPrefix("<br>") {
        scan.breakLine()
        index = markup.index(index, offsetBy: 4)
      } else if rest.first == "[", let link = link(rest) {
        scan.flush()
        scan.text.spans.append(.link(text(link.label).plain, address: link.address))
        index = link.end
      } else {
        if rest.first?.isNewline == true { scan.append(" " as Character) } else { scan.append(markup[index]) }
        index = markup.index(after: index)
      }
    }
    scan.flush()
    return scan.text
  }

  private struct Scan {
    var text = PaperText()
    var run = ""
    var isStrong = false
    var isEmphasized = false

    mutating func append(_ character: Character) { run.append(character) }
    mutating func append(_ text: String) { run += text }

    mutating func flush() {
      if !run.isEmpty { text.spans.append(.text(run, isStrong: isStrong, isEmphasized: isEmphasized)) }
      run = ""
    }

    mutating func breakLine() {
      flush()
      text.spans.append(.lineBreak)
    }
  }

  /// Whether an emphasis that opens here is closed later on: a lone star is a star.
  private static func closes(_ mark: String, in rest: Substring) -> Bool {
    guard let first = rest.first, first != " ", !first.isNewline else { return false }
    var isEscaped = false
    var index = rest.startIndex
    while index < rest.endIndex {
      if !isEscaped, rest[index...].hasPrefix(mark) { return true }
      isEscaped = rest[index] == "\\" && !isEscaped
      index = rest.index(after: index)
    }
    return false
  }

  private static func link(_ rest: Substring) -> (label: Substring, address: String, end: String.Index)? {
    guard let close = rest.firstIndex(of: "]"), rest[close...].hasPrefix("](") else { return nil }
    let start = rest.index(close, offsetBy: 2)
    guard let end = rest[start...].firstIndex(of: ")") else { return nil }
    let address = rest[start..<end]
    guard !address.isEmpty, !address.contains(where: \.isWhitespace) else { return nil }
    return (rest[rest.index(after: rest.startIndex)..<close], String(address), rest.index(after: end))
  }
}
