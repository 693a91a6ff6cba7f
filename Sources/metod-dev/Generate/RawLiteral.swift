/// Text as a literal of Swift, in which nothing is an escape.
enum RawLiteral {
  /// The literal of a text, which ends with a line break.
  static func of(_ text: String) -> String {
    let marks = marks(for: text)
    let body = text.hasSuffix("\n") ? text : text + "\n"
    return "\(marks)\"\"\"\n\(body)\"\"\"\(marks)"
  }

  /// The shortest run of `#` with which no part of a text can end the literal or begin an escape.
  static func marks(for text: String) -> String {
    var marks = "#"
    while text.contains("\"\"\"" + marks) || text.contains("\\" + marks) { marks += "#" }
    return marks
  }
}
