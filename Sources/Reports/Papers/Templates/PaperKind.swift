package import Findings

/// The papers that are made from records, each from a template of its own.
package enum PaperKind: String, Sendable, CaseIterable {
  /// How a regulation is kept.
  case compliance
  /// The minutes of a meeting.
  case minutes
  /// One item of the minutes, for those whom it concerns.
  case extract
  /// A list of the members to sign at a meeting.
  case registration

  /// What the paper is called.
  package var name: Message {
    switch self {
    case .compliance: Message(ru: "соблюдение положения", en: "compliance")
    case .minutes: Message(ru: "протокол", en: "minutes")
    case .extract: Message(ru: "выписка из протокола", en: "extract from the minutes")
    case .registration: Message(ru: "лист регистрации", en: "registration sheet")
    }
  }

  /// The names that its template may use.
  package var names: [TemplateName] {
    switch self {
    case .compliance: ComplianceFields.names
    case .minutes, .extract, .registration: MinutesFields.names
    }
  }
}
