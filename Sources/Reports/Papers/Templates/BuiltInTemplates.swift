package import Findings

/// The templates that the tool brings along.
package enum BuiltInTemplates {
  struct Key: Hashable, Sendable {
    let kind: PaperKind
    let language: Language

    init(_ kind: PaperKind, _ language: Language) {
      self.kind = kind
      self.language = language
    }
  }

  /// The text of the template of a paper.
  package static func text(_ kind: PaperKind, in language: Language) -> String {
    all[Key(kind, language)] ?? ""
  }
}
