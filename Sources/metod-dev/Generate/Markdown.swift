/// Markdown from plain text: everything that the text does not mean as markup is escaped.
enum Markdown {
  /// A text in which no character is markup.
  static func text(_ source: String) -> String {
    var escaped = ""
    for character in source {
      if special.contains(character) { escaped.append("\\") }
      escaped.append(character)
    }
    return escaped
  }

  private static let special: Set<Character> = ["\\", "*", "_", "<", ">", "[", "]", "`", "|"]

  /// A word or phrase to be typed as it stands.
  static func code(_ source: String) -> String {
    let marks = String(repeating: "`", count: longestRun(of: "`", in: source) + 1)
    let padding = source.hasPrefix("`") || source.hasSuffix("`") ? " " : ""
    return marks + padding + source + padding + marks
  }

  /// Words to be typed as they stand, parted by commas.
  static func codes(_ sources: [String]) -> String { sources.map(code).joined(separator: ", ") }

  /// Lines that are shown as they are.
  static func block(_ source: String, _ kind: String) -> String {
    let marks = String(repeating: "`", count: max(3, longestRun(of: "`", in: source) + 1))
    return "\(marks)\(kind)\n\(source.hasSuffix("\n") ? source : source + "\n")\(marks)\n"
  }

  /// A table of cells that are Markdown already; a line break within a cell becomes a space.
  static func table(_ head: [String], _ rows: [[String]]) -> String {
    let rule = head.map { _ in "---" }
    return ([head, rule] + rows).map { row in
      "| " + row.map(cell).joined(separator: " | ") + " |\n"
    }.joined()
  }

  /// A `|` parts cells even within code, unless it is escaped there.
  private static func cell(_ source: String) -> String {
    var escaped = ""
    var previous: Character = " "
    for character in source {
      if character == "|", previous != "\\" { escaped.append("\\") }
      escaped.append(character.isNewline ? " " : character)
      previous = character
    }
    return escaped
  }

  private static func longestRun(of mark: Character, in source: String) -> Int {
    var longest = 0
    var run = 0
    for character in source {
      run = character == mark ? run + 1 : 0
      longest = max(longest, run)
    }
    return longest
  }
}
