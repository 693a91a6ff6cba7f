extension Message {
  /// The message with „…“ for Russian quotation marks within others: titles have marks of their own.
  ///
  /// Where the marks do not pair, the message stays as it is.
  package var withInnerQuotes: Message {
    guard let changed = Self.innerQuotes(ru) else { return self }
    return Message(ru: changed, en: en)
  }

  /// The text with other marks for quotations within quotations; nil where there are none, or the marks do not pair.
  private static func innerQuotes(_ text: String) -> String? {
    var depth = 0
    var isNested = false
    var changed = ""
    for character in text {
      switch character {
      case "«":
        depth += 1
        if depth > 1 { isNested = true }
        changed.append(depth > 1 ? "„" : character)
      case "»":
        changed.append(depth > 1 ? "“" : character)
        depth -= 1
        if depth < 0 { return nil }
      default: changed.append(character)
      }
    }
    return isNested && depth == 0 ? changed : nil
  }
}
