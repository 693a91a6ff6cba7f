internal import Findings
internal import Reports

/// The source file that holds the templates of papers as text.
enum EmbeddedTemplates {
  /// The path of the file, from the root of the repository.
  static let path = "Sources/Reports/Templates+Generated.swift"
  /// The folder of the templates.
  static let folder = "Sources/Reports/Templates"

  /// A paper that has no template in some language.
  struct Missing: Error, CustomStringConvertible {
    let path: String
    var description: String { "there is no template \(path)" }
  }

  /// The text of the file.
  static func text(in root: PackageRoot) throws -> String {
    var entries = ""
    for kind in PaperKind.allCases {
      for language in Language.allCases {
        let path = "\(folder)/\(kind.rawValue).\(language.rawValue).md"
        guard let text = root.text(of: path) else { throw Missing(path: path) }
        entries += "    Key(.\(kind), .\(language)): \(RawLiteral.of(text)),\n"
      }
    }
    return """
      // Written by `metod-dev generate` from Templates/*.md. Change those, not this file.
      // swift-format-ignore-file
      internal import Findings

      extension BuiltInTemplates {
        /// Every template, by paper and language.
        static let all: [Key: String] = [

      """ + entries + "  ]\n}\n"
  }
}
