extension Message {
  /// The message as a sentence that stands by itself: with a capital letter before it and a full stop behind it.
  ///
  /// An id, a path or a key at its beginning keeps its letters.
  package var asSentence: Message {
    Message(ru: Self.sentence(ru), en: Self.sentence(en))
  }

  private static func sentence(_ text: String) -> String {
    guard let last = text.last else { return text }
    let ended = ".!?…".contains(last) ? text : text + "."
    guard let first = ended.first, first.isLowercase, !beginsWithName(ended) else { return ended }
    return first.uppercased() + ended.dropFirst()
  }

  /// Whether the first word is no word of a language but a name that programs use.
  private static func beginsWithName(_ text: String) -> Bool {
    let word = text.prefix { $0 != " " && $0 != "\u{A0}" }
    guard word.first?.isASCII ?? false else { return false }
    return word.dropLast().contains { "-/._:".contains($0) || $0.isNumber }
  }
}
