import CivilTime
import Findings
import Records
import Regulations
import Reports
import Testing

/// The papers that a regulation wants of a body, bound in one document.
@Suite struct PortfolioTests {
  private func dossier(_ body: String, _ year: Int, in scene: PaperScene) throws -> Dossier? {
    let index = try #require(PaperExamples.body(body, in: scene))
    return scene.assessment.dossier(ofBody: index, in: SchoolYear(startingIn: year))
  }

  private func paper(_ body: String, _ dossier: Dossier, in scene: PaperScene) throws -> Paper {
    let index = try #require(PaperExamples.body(body, in: scene))
    return try Portfolio.paper(of: dossier, ofBody: index, in: scene) { kind in
      try PaperTemplate(BuiltInTemplates.text(kind, in: scene.language), names: kind.names, language: scene.language)
    }
  }

  private func headings(_ blocks: [PaperBlock], level: Int) -> [String] {
    blocks.flatMap { block -> [String] in
      switch block {
      case .heading(level, let text): [text.plain]
      case .centered(let blocks): headings(blocks, level: level)
      default: []
      }
    }
  }

  @Test func `the nine papers of Rubtsovsk are there, each with its record`() throws {
    let scene = try PaperExamples.scene("rubtsovsk")
    let dossier = try #require(try dossier("mmo-hudozhestvennoe", 2025, in: scene))
    #expect(dossier.clauses.map(\.clause) == ["7.2"])
    #expect(dossier.parts.map(\.standing) == Array(repeating: .present, count: 9))
    #expect(
      dossier.parts.map(\.record) == [
        .office, .document, .analysis, .plan, .plan, .minutes, .membership, .document, .document,
      ]
    )
    let fields = PortfolioFields.fields(
      of: dossier,
      ofBody: try #require(PaperExamples.body("mmo-hudozhestvennoe", in: scene)),
      in: scene
    )
    let dates = fields.list("parts").map { $0.list("records").compactMap { $0.text("date") } }
    #expect(dates[0] == ["03.09.2025"])
    // The portfolio of 31 May holds the analysis of the year that ends.
    #expect(dates[2] == ["22.05.2026"])
    #expect(dates[5] == ["10.09.2025", "19.11.2025", "21.01.2026", "13.05.2026"])
    // The register says the same by itself.
    var minutes = 0
    for meeting in scene.register.meetings where meeting.id.hasPrefix("mmo-hudozhestvennoe/") {
      guard let day = meeting.content.date.value, SchoolYear(containing: day).startYear == 2025 else { continue }
      if meeting.content.minutes.isFilled { minutes += 1 }
    }
    #expect(dates[5].count == minutes)
  }

  @Test func `the document holds every part under its number, with plan and minutes whole`() throws {
    let scene = try PaperExamples.scene("rubtsovsk")
    let dossier = try #require(try dossier("mmo-hudozhestvennoe", 2025, in: scene))
    let paper = try paper("mmo-hudozhestvennoe", dossier, in: scene)
    #expect(paper.title == "ПОРТФОЛИО")
    #expect(headings(paper.blocks, level: 1) == ["ПОРТФОЛИО"])
    let numbered = headings(paper.blocks, level: 2).filter { $0.first?.isNumber ?? false }
    #expect(numbered.compactMap { $0.split(separator: ".").first }.map(String.init) == (1...9).map(String.init))
    #expect(headings(paper.blocks, level: 3).filter { $0 == "ПРОТОКОЛ" }.count == 4)
    #expect(headings(paper.blocks, level: 3).filter { $0 == "ПЛАН РАБОТЫ" }.count == 1)
    // The plan and each of four minutes have pages of their own, the parts around them follow one another.
    #expect(paper.blocks.count { $0 == .pageBreak } == 8)
    #expect(numbered.contains("3. Анализ за 2025/2026\u{A0}учебный\u{A0}год"))
    #expect(try self.paper("mmo-hudozhestvennoe", dossier, in: scene) == paper)
  }

  @Test func `what is missing is named and takes no page`() throws {
    let scene = try PaperExamples.scene("rubtsovsk", asOf: CivilDate(2025, 12, 1))
    let dossier = try #require(try dossier("mmo-hudozhestvennoe", 2025, in: scene))
    let missing = dossier.parts.filter { if case .missing = $0.standing { true } else { false } }
    #expect(missing.map(\.documentKinds) == [[.programme], [.diagnostics]])
    let fields = PortfolioFields.fields(
      of: dossier,
      ofBody: try #require(PaperExamples.body("mmo-hudozhestvennoe", in: scene)),
      in: scene
    )
    #expect(fields.text("present") == "7")
    #expect(fields.text("count") == "9")
    #expect(fields.list("missing").map { $0.text("number") } == ["8", "9"])
    #expect(
      fields.list("missing").map { $0.text("lack")?.replacing("\u{A0}", with: " ") } == [
        "нет записи: документ (программы) за 2025/2026 учебный год",
        "нет записи: документ (диагностика) за 2025/2026 учебный год",
      ]
    )
    let paper = try paper("mmo-hudozhestvennoe", dossier, in: scene)
    let numbered = headings(paper.blocks, level: 2).filter { $0.first?.isNumber ?? false }
    #expect(numbered.count == 7)
  }

  @Test func `a regulation that asks for no set of papers makes no portfolio`() throws {
    let scene = try PaperExamples.scene("moscow")
    #expect(try dossier("sovet", 2025, in: scene) == nil)
  }

  @Test func `the papers of a regulation of one's own are bound too`() throws {
    let pack = """
      title:
        ru: Положение города
        en: Regulation of the city
      issued-by:
        ru: Управление
        en: Department
      versions:
        - from: 2020-09-01
      body-kinds:
        - id: association
          ru: объединение
          en: association
      clauses:
        - clause: "4"
          class: checked
          summary:
            ru: Папка объединения
            en: Folder of the association
          rules:
            - kind: dossier
              components:
                - record: plan
                - minutes
        - clause: "5"
          class: checked
          summary:
            ru: Протоколы
            en: Minutes
          rules:
            - kind: dossier
              components:
                - minutes

      """
    let files: [(path: String, text: String)] = [
      ("metod.yaml", "формат: 1\nположения: city\nучёт ведётся с: 01.09.2024\n"), ("regulations/city.yaml", pack),
      ("associations/mo.yaml", "название: МО учителей\nвид: объединение\nсоздано: 01.10.2020\n"),
      ("meetings/mo/2024-10-10.yaml", "номер: 1\nдата: 10.10.2024\nпротокол:\n  составил: Ким А.И.\n"),
      ("meetings/mo/2024-11-10.yaml", "номер: 2\nдата: 10.11.2024\n"), ("plans/mo/2024-25.yaml", "тема: Чтение\n"),
    ]
    let scene = PaperScene(Assessment(ofMemory: files, asOf: CivilDate(2024, 12, 1)), in: .en)
    let dossier = try #require(try dossier("mo", 2024, in: scene))
    // Minutes that two clauses ask for are one part.
    #expect(dossier.parts.map(\.record) == [.plan, .minutes])
    #expect(dossier.clauses.map(\.clause) == ["4"])
    #expect(dossier.parts[0].standing == .present)
    #expect(
      dossier.parts[1].standing == .missing(Message(ru: "нет протоколов: 10.11.2024", en: "no minutes: 2024-11-10"))
    )
    let paper = try paper("mo", dossier, in: scene)
    #expect(headings(paper.blocks, level: 3) == ["WORK PLAN", "MINUTES"])
  }

  @Test func `nobody is named in public who has not consented`() throws {
    let internalScene = try PaperExamples.scene("rubtsovsk")
    let scene = PaperScene(internalScene.assessment, for: .public, in: .ru)
    let dossier = try #require(try dossier("mmo-hudozhestvennoe", 2025, in: scene))
    let text = String(
      decoding: MarkdownPaperRenderer().bytes(of: scene.covered(try paper("mmo-hudozhestvennoe", dossier, in: scene))),
      as: UTF8.self
    )
    for member in scene.register.members.indices where !scene.disclosure.allows(.name, of: member) {
      let surname = try #require(scene.register.members[member].content.fullName.value?.split(separator: " ").first)
      #expect(!text.contains(surname), "\(surname)")
    }
    #expect(scene.register.members.indices.contains { !scene.disclosure.allows(.name, of: $0) })
  }
}
