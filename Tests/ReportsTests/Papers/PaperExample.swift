import CivilTime
import Findings
import Foundation
import Records
import Regulations
import Reports

/// An example folder judged on its day, for tests that compare papers with the records behind them.
struct PaperExample: Sendable {
  let name: String
  let assessment: Assessment

  var register: Register { assessment.register }

  /// The folders without faults, with the day that the README of each states.
  static let all: [PaperExample] = [
    PaperExample("novosibirsk", CivilDate(2025, 11, 20)), PaperExample("moscow", CivilDate(2026, 2, 20)),
    PaperExample("nazarovo", CivilDate(2025, 11, 20)), PaperExample("rubtsovsk", CivilDate(2026, 6, 25)),
    PaperExample("kamensk", CivilDate(2026, 10, 15)),
  ]

  static let novosibirsk = all[0]

  private init(_ name: String, _ asOf: CivilDate) {
    let root = #filePath.split(separator: "/").dropLast(4).reduce("") { "\($0)/\($1)" }
    self.name = name
    guard let folder = try? RecordsFolder(at: "\(root)/examples/\(name)") else { fatalError("no example \(name)") }
    assessment = Assessment(of: folder, asOf: asOf)
  }

  func scene(_ audience: Audience = .internal, _ language: Language = .ru) -> PaperScene {
    PaperScene(assessment, for: audience, in: language)
  }

  func body(_ id: String) -> Int? { register.associations.firstIndex { $0.id == id } }
}

extension PaperScene {
  /// The paper that the built-in template makes of some values, as the audience may read it.
  func paper(_ kind: PaperKind, _ fields: TemplateFields) throws -> Paper {
    let text = BuiltInTemplates.text(kind, in: language)
    return covered(try PaperTemplate(text, names: kind.names, language: language).paper(fields))
  }
}

extension Paper {
  /// Every table of the paper, in order.
  var tables: [PaperTable] {
    blocks.compactMap { block in
      guard case .table(let table) = block else { return nil }
      return table
    }
  }

  /// Every chart of the paper, in order.
  var charts: [Chart] {
    blocks.compactMap { block in
      guard case .chart(let chart) = block else { return nil }
      return chart
    }
  }

  /// The rows of the first table whose first columns have some titles.
  func rows(under titles: String...) -> [[String]] {
    let table = tables.first { table in table.columns.prefix(titles.count).map(\.title.plain) == titles }
    return table?.rows.map { $0.map(\.plain) } ?? []
  }

  /// The paper as plain text.
  var plain: String { String(decoding: MarkdownPaperRenderer().bytes(of: self), as: UTF8.self) }
}
