import CivilTime
import Findings
import Records
import Regulations
import Reports
import Testing

/// Every figure of every paper of every example equals one that plain code counts in its files, and no paper holds a
/// figure that nobody counted.
@Suite struct CountedFiguresTests {
  private static let names = PaperExamples.all.map(\.name)

  /// An example as papers are made of it, beside its files.
  private struct Example: Sendable {
    let raw: RawExample
    let scene: PaperScene
    private let templates: [PaperKind: PaperTemplate]

    init(_ name: String) throws {
      raw = RawExample.named(name)
      scene = try PaperExamples.scene(name)
      templates = try Dictionary(
        uniqueKeysWithValues: PaperKind.allCases.map { kind in
          (kind, try PaperTemplate(BuiltInTemplates.text(kind, in: .ru), names: kind.names, language: .ru))
        }
      )
    }

    func template(_ kind: PaperKind) throws -> PaperTemplate { try #require(templates[kind]) }

    func paper(_ kind: PaperKind, _ fields: TemplateFields) throws -> Paper {
      scene.covered(try template(kind).paper(fields))
    }

    /// The bodies, by their place in the register and by their file.
    var bodies: [(index: Int, record: RawRecord)] {
      scene.register.associations.enumerated().compactMap { index, body in
        raw.bodies.first { $0.id == body.id }.map { (index, $0) }
      }
    }

    /// The school year of the day, and the two before it.
    var years: [Int] {
      let current = RawDay.schoolYear(of: raw.asOf)
      return [current - 2, current - 1, current]
    }

    func obligations(_ body: Int) -> [Obligation] { scene.assessment.obligations.filter { $0.bodyIndex == body } }
  }

  private static let all = Result { try names.map { try Example($0) } }

  private func example(_ name: String) throws -> Example {
    try #require(try Self.all.get().first { $0.raw.name == name })
  }

  private func compare(_ paper: Paper, with sheet: FigureSheet, _ place: String) {
    for difference in sheet.differences(from: paper) { Issue.record("\(place): \(difference)") }
  }

  @Test(arguments: names)
  func `analyses`(name: String) throws {
    let example = try self.example(name)
    #expect(example.bodies.count == example.raw.bodies.count)
    for (index, record) in example.bodies {
      let obligations = example.obligations(index)
      for start in example.years {
        let fields = AnalysisFields.fields(ofBody: index, in: SchoolYear(startingIn: start), example.scene)
        let sheet = FigureSheet.analysis(RawYear(example: example.raw, body: record, start: start), obligations)
        compare(try example.paper(.analysis, fields), with: sheet, "analysis of \(record.id) for \(start)")
      }
    }
  }

  @Test(arguments: names)
  func `data banks and passports`(name: String) throws {
    let example = try self.example(name)
    for (index, record) in example.bodies {
      let members = try example.paper(.members, MembersFields.fields(ofBody: index, example.scene))
      compare(members, with: .members(of: record, example.raw), "members of \(record.id)")
      let passport = try example.paper(.passport, PassportFields.fields(ofBody: index, example.scene))
      compare(passport, with: .passport(of: record, example.raw), "passport of \(record.id)")
    }
  }

  @Test(arguments: names)
  func `plans and minutes`(name: String) throws {
    let example = try self.example(name)
    for (index, plan) in example.scene.register.plans.enumerated() {
      let parts = plan.id.split(separator: "/")
      let record = try #require(example.raw.bodies.first { $0.id == parts[0] })
      let year = RawYear(
        example: example.raw,
        body: record,
        start: try #require(RawDay.schoolYear(in: String(parts[1])))
      )
      let paper = try example.paper(.plan, PlanFields.fields(ofPlan: index, in: example.scene))
      compare(paper, with: .plan(year), "plan \(plan.id)")
    }
    for (index, meeting) in example.scene.register.meetings.enumerated() {
      let record = try #require(example.raw.records("meetings").first { $0.id == meeting.id })
      let paper = try example.paper(.minutes, MinutesFields.fields(ofMeeting: index, in: example.scene))
      compare(paper, with: .minutes(of: record, example.raw), "minutes \(meeting.id)")
    }
  }

  @Test(arguments: names)
  func `summaries of a service`(name: String) throws {
    let example = try self.example(name)
    let bodies = Dictionary(uniqueKeysWithValues: example.bodies.map { ($0.record.id, $0.index) })
    for start in example.years {
      let summary = ServiceSummary(of: SchoolYear(startingIn: start), under: nil, in: example.scene)
      let paper = try example.paper(.service, ServiceFields.fields(of: summary, in: example.scene))
      let sheet = FigureSheet.service(start, example.raw, paper) { bodies[$0].map(example.obligations) ?? [] }
      compare(paper, with: sheet, "service in \(start)")
    }
  }

  @Test func `portfolios`() throws {
    var count = 0
    for name in Self.names {
      let example = try self.example(name)
      for (index, record) in example.bodies {
        for start in example.years.suffix(2) {
          guard let dossier = example.scene.assessment.dossier(ofBody: index, in: SchoolYear(startingIn: start)) else {
            continue
          }
          let paper = try Portfolio.paper(of: dossier, ofBody: index, in: example.scene, template: example.template)
          let year = RawYear(example: example.raw, body: record, start: start)
          compare(paper, with: .portfolio(year, paper), "portfolio of \(record.id) for \(start)")
          count += 1
        }
      }
    }
    #expect(count > 5)
  }

  @Test func `a figure that is wrong, one that is missing and one that nobody counted are noticed`() throws {
    let example = try self.example("novosibirsk")
    let index = try #require(example.scene.register.associations.firstIndex { $0.id == "mmo-matematika" })
    let record = try #require(example.raw.bodies.first { $0.id == "mmo-matematika" })
    let paper = try example.paper(.members, MembersFields.fields(ofBody: index, example.scene))
    let sheet = FigureSheet.members(of: record, example.raw)
    #expect(sheet.differences(from: paper).isEmpty)
    for change in [
      { (paper: inout Paper) in paper.blocks.append(.paragraph("Ещё 5 человек, школа № 3.")) },
      { (paper: inout Paper) in paper.blocks.removeAll { if case .paragraph = $0 { true } else { false } } },
      { (paper: inout Paper) in
        paper.blocks = paper.blocks.map { block in
          guard case .table(var table) = block, table.columns.first?.title.plain == "Должность" else { return block }
          table.rows[0][1] = "9"
          return .table(table)
        }
      },
      { (paper: inout Paper) in paper.blocks.append(.table(PaperTable(columns: [.init("Всего")], rows: [["5"]]))) },
    ] {
      var changed = paper
      change(&changed)
      #expect(changed != paper && !sheet.differences(from: changed).isEmpty)
    }
  }
}
