import CivilTime
import Findings
import Foundation
import Records
import Regulations
import Reports
import Testing

/// An example folder as its site shows it.
struct SiteExample {
  let papers: PaperScene
  let templates: [PaperKind: PaperTemplate]

  static let names = ["novosibirsk", "moscow", "nazarovo", "rubtsovsk", "kamensk", "region"]

  init(_ name: String, for audience: Audience = .public, in language: Language = .ru) throws {
    let path = "\(TablesListingTests.root)/examples/\(name)"
    let readme = try String(contentsOfFile: "\(path)/README.md", encoding: .utf8)
    let line = try #require(readme.split(separator: "\n").first { $0.hasPrefix("    as-of: ") })
    let day = try CivilDate.reading(String(line.dropFirst(11))).get()
    let assessment = Assessment(of: try RecordsFolder(at: path), asOf: day)
    try self.init(assessment, for: audience, in: language)
  }

  init(_ assessment: Assessment, for audience: Audience = .public, in language: Language = .ru) throws {
    papers = PaperScene(assessment, for: audience, in: language)
    templates = try Dictionary(
      uniqueKeysWithValues: PaperKind.allCases.map { kind in
        let text = BuiltInTemplates.text(kind, in: language)
        return (kind, try PaperTemplate(text, names: kind.names, language: language))
      }
    )
  }

  var site: Site { Site(papers, templates: templates) }

  /// The text of every file of the site, by path.
  var texts: [String: String] {
    Dictionary(uniqueKeysWithValues: site.files.map { ($0.path, String(decoding: $0.bytes, as: UTF8.self)) })
  }

  /// A paper as the audience may read it.
  func paper(_ kind: PaperKind, _ fields: TemplateFields) throws -> Paper {
    papers.covered(try #require(templates[kind]).paper(fields))
  }
}
