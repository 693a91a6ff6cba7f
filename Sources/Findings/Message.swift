/// A sentence in every language of the tool; a missing translation does not compile.
package struct Message: Hashable, Sendable {
  /// The Russian wording.
  package let ru: String
  /// The English wording.
  package let en: String

  /// Makes a message of its two wordings.
  package init(ru: String, en: String) {
    self.ru = ru
    self.en = en
  }

  /// Makes a message that reads the same in both languages: a name, a number, a quotation.
  package init(verbatim text: String) {
    ru = text
    en = text
  }

  /// The wording in one language.
  package subscript(language: Language) -> String {
    switch language {
    case .ru: ru
    case .en: en
    }
  }
}

extension Message {
  /// The message with a further sentence behind it.
  package func followed(by other: Message) -> Message {
    Message(ru: "\(ru) \(other.ru)", en: "\(en) \(other.en)")
  }

  /// Messages strung together as a list: `a, b, c`.
  package static func list(_ messages: [Message]) -> Message {
    Message(ru: messages.map(\.ru).joined(separator: ", "), en: messages.map(\.en).joined(separator: ", "))
  }
}
