internal import Findings
internal import Foundation

/// Everything in the repository that is written by `metod-dev generate`.
package struct GeneratedFiles: Sendable {
  /// One file as it ought to be.
  package struct File: Sendable {
    /// The path from the root of the repository.
    package let path: String
    /// The whole text.
    package let text: String
  }

  /// A file that is not as it ought to be.
  package struct Stale: Sendable, CustomStringConvertible {
    /// The path from the root of the repository.
    package let path: String
    /// What is wrong with it.
    package let trouble: String

    /// What is wrong and which command mends it.
    package var description: String { "\(path) \(trouble): run `\(GeneratedFiles.command)`" }
  }

  /// The command that writes the files.
  package static let command = "swift run metod-dev generate"
  /// The folder in which nothing is written by hand.
  static let reference = "docs/reference"

  /// The files, by path.
  package let files: [File]

  /// Works out what ought to be written, from the packs and test cases of a repository and the code of this tool.
  package init(in root: PackageRoot) throws {
    let packs = try PackSource.all(in: root)
    let uses = RuleUses(in: packs)
    let cases = ClauseCases(in: root)
    let demonstrations = RuleDemonstration.all()
    var files = [
      File(path: EmbeddedPacks.path, text: EmbeddedPacks.text(of: packs)),
      File(path: EmbeddedTemplates.path, text: try EmbeddedTemplates.text(in: root)),
    ]
    func add(_ path: String, _ text: String) { files.append(File(path: "\(Self.reference)/\(path)", text: text)) }
    add("clauses.md", ClauseIndexPage(packs: packs, cases: cases).text)
    for language in Language.allCases {
      let folder = language.rawValue
      add("\(folder)/README.md", ReferenceIndexPage(language: language, packs: packs).text)
      add("\(folder)/records.md", RecordFormatPage(language: language).text)
      add("\(folder)/pack-format.md", PackFormatPage(language: language).text)
      add("\(folder)/templates.md", TemplatesPage(language: language).text)
      add("\(folder)/findings.md", RecordRulesPage(language: language).text)
      add("\(folder)/rules/README.md", RuleKindsPage(language: language, uses: uses).text)
      for kind in demonstrations {
        add("\(folder)/rules/\(kind.id).md", RuleKindPage(language: language, kind: kind, uses: uses).text)
      }
      for pack in packs { add("\(folder)/packs/\(pack.id).md", PackPage(language: language, pack: pack).text) }
    }
    self.files = files.sorted { $0.path < $1.path }
  }

  /// The files of a repository that differ, are missing, or are no longer generated.
  package func stale(in root: PackageRoot) -> [Stale] {
    let changed = files.compactMap { file -> Stale? in
      guard let found = root.text(of: file.path) else { return Stale(path: file.path, trouble: "is missing") }
      return found == file.text ? nil : Stale(path: file.path, trouble: "is not up to date")
    }
    return changed + superfluous(in: root).map { Stale(path: $0, trouble: "is no longer generated") }
  }

  /// Writes what differs and removes what is no longer generated.
  package func write(to root: PackageRoot) throws {
    for file in files where root.text(of: file.path) != file.text {
      let target = URL(filePath: "\(root.path)/\(file.path)")
      try FileManager.default.createDirectory(at: target.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(file.text.utf8).write(to: target, options: .atomic)
    }
    for path in superfluous(in: root) { try FileManager.default.removeItem(atPath: "\(root.path)/\(path)") }
  }

  private func superfluous(in root: PackageRoot) -> [String] {
    let wanted = Set(files.map(\.path))
    return root.files(under: Self.reference, endingIn: ".md").filter { !wanted.contains($0) }
  }
}
