package import Findings

/// What a reference points to.
package enum ReferenceKind: UInt8, Sendable, CaseIterable {
  case person
  case body
  case organization
  case order
  case meeting
  case event
  /// Whoever acted: a person, a body, an organisation or a party of the regulation.
  case actor
  case regulation
  case file

  /// What the kind is called.
  package var name: Message {
    switch self {
    case .person: Message(ru: "человек", en: "person")
    case .body: Message(ru: "объединение", en: "body")
    case .organization: Message(ru: "организация", en: "organisation")
    case .order: Message(ru: "приказ", en: "order")
    case .meeting: Message(ru: "заседание", en: "meeting")
    case .event: Message(ru: "событие", en: "event")
    case .actor: Message(ru: "человек, объединение или организация", en: "person, body or organisation")
    case .regulation: Message(ru: "положение", en: "regulation")
    case .file: Message(ru: "файл", en: "file")
    }
  }
}

/// A mention of another record in human words; the register knows what it resolves to.
package struct Reference: Sendable, Hashable {
  /// What is mentioned.
  package let kind: ReferenceKind
  /// The words, as written.
  package let text: String
  /// Where they stand.
  package let range: SourceRange
  /// Position among the references of its file.
  package let index: Int32
  /// Position, among the references of the file, of the body in whose records a meeting is looked for; -1 for none.
  package let bodyIndex: Int32
  /// Whether the words are a guess at what a slip left of them, so that they may point to nothing through no other fault.
  package internal(set) var isDoubtful = false
}
