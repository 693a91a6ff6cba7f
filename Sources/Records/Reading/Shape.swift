package import Findings

/// The form of a value, as documentation and editors need to know it.
package indirect enum Shape: Sendable {
  case text
  case integer
  case date
  case schoolYear
  /// A fuzzy term of a plan: kept as text, read as an interval.
  case term
  case yesNo
  case experience
  case message
  /// One word of a list that means the same everywhere.
  case word(list: Message, words: [Spelling], isOpen: Bool)
  /// One word of a list that the regulation owns.
  case packWord(PackWordKind)
  case reference(ReferenceKind)
  case act
  case condition
  case list(Shape)
  /// Fields under keys.
  case object(ObjectShape)
  /// A mapping from free keys to values.
  case table(Shape)
}

/// Which vocabulary of a regulation a word belongs to.
package enum PackWordKind: String, Sendable, CaseIterable {
  case bodyKind
  case role
  case form
  case direction
  case technology
  case position
  case meetingKind

  /// Whether a slip of its words is told on reading: that the regulation knows no such kind of body and no such office,
  /// is told when it is judged, and positions are as people call them.
  var isToldWhenMistyped: Bool {
    switch self {
    case .form, .direction, .technology, .meetingKind: true
    case .bodyKind, .role, .position: false
    }
  }

  /// What the list is.
  var name: Message {
    switch self {
    case .bodyKind: Message(ru: "вид объединения", en: "kind of body")
    case .role: Message(ru: "должность в объединении", en: "office")
    case .form: Message(ru: "форма", en: "form")
    case .direction: Message(ru: "направление", en: "direction")
    case .technology: Message(ru: "технология", en: "technology")
    case .position: Message(ru: "должность", en: "position")
    case .meetingKind: Message(ru: "вид заседания", en: "kind of meeting")
    }
  }
}

/// The fields of an object.
package struct ObjectShape: Sendable {
  /// A field as documentation needs to know it.
  package struct Member: Sendable {
    /// The key.
    package let key: Key
    /// The form of its value.
    package let shape: Shape
    /// Whether a record is incomplete without it.
    package let isRequired: Bool
    /// Whether the value is personal and is masked in what is printed.
    package let isPersonal: Bool
    /// Whether it may stand in place of the whole object.
    package let isShorthand: Bool
  }

  /// The fields in the order in which they are written.
  package let members: [Member]
  /// The acts that are usual here; every other act is read too.
  package let acts: [UniversalAct]
}
