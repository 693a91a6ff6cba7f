package import Findings

/// Where a records folder keeps templates of its own.
package enum TemplateFolder {
  /// The folder, from the records root.
  package static let name = "templates"

  /// The paths at which the template of a paper is looked for, the first that exists wins: that of the language, then
  /// the one for all.
  package static func paths(of kind: PaperKind, in language: Language) -> [String] {
    ["\(name)/\(kind.rawValue).\(language.rawValue).md", "\(name)/\(kind.rawValue).md"]
  }

  /// The paper whose template a file of the folder is; nil for none.
  static func kind(ofFile name: String) -> PaperKind? {
    PaperKind.allCases.first { kind in
      Language.allCases.contains { paths(of: kind, in: $0).contains("\(Self.name)/\(name)") }
    }
  }
}

extension TemplateTrouble {
  /// The trouble as a finding in a file.
  package func finding(in file: FileID) -> Finding {
    Finding(
      id: "template/\(rule)",
      severity: .error,
      subject: TemplateFolder.name,
      range: SourceRange(file: file, line: line, column: column, endLine: line, endColumn: column + length),
      message: message,
      hint: hint
    )
  }
}
