import CivilTime
import Findings
import Foundation
import Records
import Regulations
import Reports

/// The example folders as papers see them.
enum PaperExamples {
  /// The examples without faults, with the day as of which each is clean.
  static let all: [(name: String, asOf: CivilDate)] = [
    ("kamensk", CivilDate(2026, 10, 15)), ("moscow", CivilDate(2026, 2, 20)), ("nazarovo", CivilDate(2025, 11, 20)),
    ("novosibirsk", CivilDate(2025, 11, 20)), ("rubtsovsk", CivilDate(2026, 6, 25)),
  ]

  /// An example folder judged on its day, or on another.
  static func scene(_ name: String, asOf: CivilDate? = nil, in language: Language = .ru) throws -> PaperScene {
    let root = #filePath.split(separator: "/").dropLast(4).reduce("") { "\($0)/\($1)" }
    let day = asOf ?? all.first { $0.name == name }?.asOf ?? .latest
    let folder = try RecordsFolder(at: "\(root)/examples/\(name)")
    return PaperScene(Assessment(of: folder, asOf: day), in: language)
  }

  /// The position of a body by its id.
  static func body(_ id: String, in scene: PaperScene) -> Int? {
    scene.register.associations.firstIndex { $0.id == id }
  }
}

extension TemplateFields {
  /// The entries of a list; none where there is no list.
  func list(_ name: String) -> [TemplateFields] {
    if case .list(let items) = self[name] { items } else { [] }
  }

  /// A group of names; empty where there is none.
  func group(_ name: String) -> TemplateFields {
    if case .group(let fields) = self[name] { fields } else { TemplateFields() }
  }

  /// What a name reads as; nil where there is nothing behind it.
  func text(_ name: String) -> String? {
    switch self[name] {
    case .text(let text), .missing(let text): text
    default: nil
    }
  }
}
