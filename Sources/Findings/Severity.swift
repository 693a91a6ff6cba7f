/// How much a finding weighs.
package enum Severity: String, Sendable, CaseIterable, Comparable {
  /// For information: nothing has to be mended.
  case note
  /// A breach of a duty that the regulation words softly, or something that looks wrong.
  case warning
  /// A broken clause or a record that cannot be read as it stands.
  case error

  /// Orders severities from the lightest to the gravest.
  package static func < (left: Severity, right: Severity) -> Bool { left.weight < right.weight }

  /// The word for people.
  package var name: Message {
    switch self {
    case .note: Message(ru: "заметка", en: "note")
    case .warning: Message(ru: "предупреждение", en: "warning")
    case .error: Message(ru: "ошибка", en: "error")
    }
  }

  private var weight: Int {
    switch self {
    case .note: 0
    case .warning: 1
    case .error: 2
    }
  }
}
