package import Findings

/// The papers that are made from records, each from a template of its own.
package enum PaperKind: String, Sendable, CaseIterable {
  /// How a regulation is kept.
  case compliance

  /// What the paper is called.
  package var name: Message {
    switch self {
    case .compliance: Message(ru: "соблюдение положения", en: "compliance")
    }
  }

  /// The names that its template may use.
  package var names: [TemplateName] {
    switch self {
    case .compliance: ComplianceFields.names
    }
  }
}
