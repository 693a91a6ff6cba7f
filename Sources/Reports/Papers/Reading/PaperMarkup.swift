/// Brings text into the markup of papers in such a way that it comes out as it went in.
package enum PaperMarkup {
  /// A text for one line: nothing in it is markup, and its line breaks are spaces.
  package static func inline(_ text: String) -> String {
    var markup = ""
    for character in text.split(whereSeparator: \.isNewline).joined(separator: " ") {
      if special.contains(character) { markup.append("\\") }
      markup.append(character)
    }
    return isMark(markup) ? "\\" + markup : markup
  }

  /// What an author wrote over several lines: paragraphs and lists stay, nothing else is markup.
  package static func prose(_ text: String) -> String {
    text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).map { line -> String in
      let text = line.drop { $0 == " " || $0 == "\t" }
      guard let marker = ListMarker(text) else { return inline(String(text)) }
      let mark = marker.number.map { "\($0)." } ?? "-"
      return "\(mark) \(inline(String(marker.rest)))"
    }
    .joined(separator: "\n")
  }

  private static let special: Set<Character> = ["\\", "*", "[", "]", "|", "<"]

  /// Whether a line would begin a block of its own.
  private static func isMark(_ line: String) -> Bool {
    guard let first = line.first, first != "\\" else { return false }
    return line[...].beginsBlock
  }
}
