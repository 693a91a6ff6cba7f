import CivilTime
import Findings
import Records
import Regulations
import Reports
import Testing

/// The summary of a service; its figures are counted in `CountedFiguresTests`.
@Suite struct ServicePaperTests {
  @Test(arguments: PaperExamples.all.map(\.name))
  func `obligations are counted as they were judged`(name: String) throws {
    let scene = try PaperExamples.scene(name)
    let summary = ServiceSummary(of: SchoolYear(containing: scene.assessment.asOf), under: nil, in: scene)
    let fields = ServiceFields.fields(of: summary, in: scene)
    for row in fields.list("compliance").flatMap({ $0.list("rows") }) {
      let index = try #require(scene.register.associations.firstIndex { $0.shortestName == row.text("name") })
      for outcome in Outcome.allCases {
        var count = 0
        for obligation in scene.assessment.obligations where obligation.bodyIndex == index && !obligation.isAhead {
          if obligation.outcome == outcome { count += 1 }
        }
        #expect(row.text(outcome.rawValue) == String(count))
      }
    }
  }

  @Test func `only the bodies of a regulation are compared where one is asked for`() throws {
    let scene = try PaperExamples.scene("rubtsovsk")
    let year = SchoolYear(startingIn: 2025)
    #expect(ServiceSummary(of: year, under: scene.assessment.library["moscow-1095-2016"], in: scene).isEmpty)
    #expect(!ServiceSummary(of: year, under: scene.assessment.library["rubtsovsk-mmo"], in: scene).isEmpty)
    // Of the time before 2022 only the body is left of which no beginning is known.
    let early = ServiceFields.fields(
      of: ServiceSummary(of: SchoolYear(startingIn: 2005), under: nil, in: scene),
      in: scene
    )
    #expect(early.list("work").flatMap { $0.list("rows") }.map { $0.text("name") } == ["Методическая служба"])
  }

  // MARK: - Many bodies

  /// A folder of so many bodies, each with as many meetings as its number modulo 5.
  private static func many(_ count: Int) -> PaperScene {
    var files: [(path: String, text: String)] = [
      ("metod.yaml", "формат: 1\nположения: novosibirsk-0482-2022\nучёт ведётся с: 01.09.2024\n"),
      ("members/kim-a.yaml", "фио: Ким Анна Ивановна\n"), ("members/li-b.yaml", "фио: Ли Борис Ильич\n"),
    ]
    for index in 0..<count {
      let name = "Объединение \(padded(index))"
      files.append(
        (
          "associations/b\(padded(index)).yaml",
          "название: \(name)\nвид: ММО\nсоздано: 01.09.2024\nсостав:\n  - кто: kim-a\n  - кто: li-b\n"
        )
      )
      for meeting in 0..<(index % 5) {
        let present = meeting == 0 ? "kim-a" : "kim-a, li-b"
        files.append(
          (
            "meetings/b\(padded(index))/2025-0\(meeting + 1)-10.yaml",
            "дата: 10.0\(meeting + 1).2025\nприсутствовали: \(present)\n"
          )
        )
      }
    }
    return PaperScene(Assessment(ofMemory: files, asOf: CivilDate(2025, 6, 1)), in: .ru)
  }

  private static func padded(_ number: Int) -> String { String(String(number + 1000).dropFirst()) }

  @Test func `of many bodies charts show how they are distributed, and tables are split`() throws {
    let scene = Self.many(103)
    let summary = ServiceSummary(of: SchoolYear(startingIn: 2024), under: nil, in: scene)
    let fields = ServiceFields.fields(of: summary, in: scene)
    #expect(fields["meetings-by-body"] == .nothing)
    #expect(fields["attendance-by-body"] == .nothing)
    let meetings = fields.list("meetings-distribution")
    #expect(meetings.map { $0.text("name") } == ["0", "1", "2", "3", "4"])
    #expect(meetings.map { $0.text("value") } == ["21", "21", "21", "20", "20"])
    // One meeting: 1 of 2; two: 3 of 4; three: 5 of 6; four: 7 of 8.
    let attendance = fields.list("attendance-distribution")
    #expect(
      attendance.map { $0.text("name")?.replacing("\u{A0}", with: " ") } == [
        "менее 50 %", "50–59,9 %", "60–69,9 %", "70–79,9 %", "80–89,9 %", "90–100 %", "нет сведений",
      ]
    )
    #expect(attendance.map { $0.text("value") } == ["0", "21", "0", "21", "40", "0", "21"])
    let work = fields.list("work")
    #expect(work.map { $0.list("rows").count } == [34, 34, 35])
    #expect(work[0].text("range") == "Объединение 000 – Объединение 033")
    #expect(
      work.flatMap { $0.list("rows") }.compactMap { $0.text("name") }
        == (0..<103).map { "Объединение \(Self.padded($0))" }
    )
  }

  @Test func `of few bodies charts show each, and no table has a range`() throws {
    let scene = Self.many(5)
    let fields = ServiceFields.fields(
      of: ServiceSummary(of: SchoolYear(startingIn: 2024), under: nil, in: scene),
      in: scene
    )
    #expect(fields.list("meetings-by-body").map { $0.text("value") } == ["0", "1", "2", "3", "4"])
    #expect(fields["meetings-distribution"] == .nothing)
    #expect(fields.list("work").map { $0.text("range") } == [nil])
    // Both people belong to all five bodies and count once.
    #expect(fields.group("totals").text("people") == "2")
    let paper = try PaperTemplate(
      BuiltInTemplates.text(.service, in: .ru),
      names: ServiceFields.names,
      language: .ru
    ).paper(fields)
    let charts = paper.blocks.compactMap { if case .chart(let chart) = $0 { chart } else { nil } }
    #expect(charts.map(\.form) == [.bars, .bars])
    #expect(charts.first?.series.first?.values.map(\.number) == [0, 1, 2, 3, 4])
  }
}
