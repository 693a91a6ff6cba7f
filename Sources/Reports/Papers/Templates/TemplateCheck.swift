internal import Findings
package import Records

/// What is wrong with the templates that a records folder keeps of its own.
package struct TemplateCheck: Sendable {
  /// The findings of each template, by its path from the records root.
  package let findings: [(path: String, troubles: [TemplateTrouble])]

  /// Reads every template of a folder.
  package init(of folder: RecordsFolder) {
    let names = FolderListing.names(in: "\(folder.root)/\(TemplateFolder.name)") ?? []
    findings = names.sorted().compactMap { name in
      // The templates of records that `init` lays down beside them are YAML.
      guard name.hasSuffix(".md"), !name.hasPrefix("."), name.lowercased() != "readme.md" else { return nil }
      let path = "\(TemplateFolder.name)/\(name)"
      guard let kind = TemplateFolder.kind(ofFile: name) else { return (path, [.unknownPaper(name)]) }
      guard case .success(let bytes) = folder.bytes(of: path) else { return nil }
      let scan = TemplateScan(String(decoding: bytes, as: UTF8.self), names: kind.names)
      return scan.troubles.isEmpty ? nil : (path, scan.troubles)
    }
  }
}

extension TemplateTrouble {
  /// A file that is the template of no paper.
  fileprivate static func unknownPaper(_ file: String) -> TemplateTrouble {
    let known = PaperKind.allCases.map { "\($0.rawValue).md" }
    return TemplateTrouble(
      rule: "unknown-paper",
      line: 1,
      column: 1,
      length: 1,
      message: Message(ru: "бумаги для шаблона «\(file)» нет", en: "“\(file)” is the template of no paper"),
      hint: RecordReader.hint(Suggestion.nearest(to: file, among: known))
        ?? Message(
          ru: "Шаблоны называются \(known.joined(separator: ", ")).",
          en: "Templates are called \(known.joined(separator: ", "))."
        )
    )
  }
}
