package import Findings

/// A name that a template may use, with what stands behind it.
package struct TemplateName: Sendable {
  /// What a name stands for.
  package enum Content: Sendable {
    /// Text or a number.
    case text
    /// Something that a section can ask for.
    case flag
    /// Things for which a section is repeated, with the names in it.
    case list([TemplateName])
    /// A thing with names of its own.
    case group([TemplateName])
  }

  /// The name in Latin letters.
  package let name: String
  /// The name in Russian.
  package let russian: String
  /// What it stands for, for the reader of the reference.
  package let about: Message
  /// What kind of thing stands behind it.
  package let content: Content

  /// Makes a name.
  package init(_ name: String, _ russian: String, _ about: Message, _ content: Content = .text) {
    self.name = name
    self.russian = russian
    self.about = about
    self.content = content
  }

  /// The names inside it.
  package var inner: [TemplateName] {
    switch content {
    case .text, .flag: []
    case .list(let names): names + [.first, .last]
    case .group(let names): names
    }
  }

  /// Whether a place in a list is its first: for what stands above the list.
  package static let first = TemplateName(
    "first",
    "первый",
    Message(ru: "это первый в перечне", en: "this is the first of the list"),
    .flag
  )
  /// Whether a place in a list is its last: for what stands below the list.
  package static let last = TemplateName(
    "last",
    "последний",
    Message(ru: "это последний в перечне", en: "this is the last of the list"),
    .flag
  )

  /// Whether it is written so, in either language.
  func isWritten(_ text: String) -> Bool { name == text || russian == text }
}
