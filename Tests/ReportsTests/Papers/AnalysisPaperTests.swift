import CivilTime
import Findings
import Records
import Regulations
import Reports
import Testing

/// Which year an analysis is about, and what it says of one without records.
@Suite struct AnalysisPaperTests {
  @Test func `a year without records is told of as such and not as one of zeros`() throws {
    let scene = PaperExample.novosibirsk.scene()
    let body = try #require(PaperExample.novosibirsk.body("mmo-matematika"))
    let year = SchoolYear(startingIn: 2018)
    let text = try scene.paper(.analysis, AnalysisFields.fields(ofBody: body, in: year, scene)).plain
    #expect(AnalysisFields.isEmpty(ofBody: body, in: year, scene))
    for words in [
      "На 31.05.2019 нет сведений о составе.", "О заседаниях нет сведений.", "О курсах нет сведений.",
      "Об аттестации нет сведений.", "Нет сведений: опрос не записан.", "проведено – нет сведений",
    ] {
      #expect(text.contains(words), "\(words)")
    }
    #expect(!text.contains("не проводились"))
  }

  @Test(arguments: [
    (CivilDate(2025, 11, 20), 2024), (CivilDate(2026, 3, 31), 2024), (CivilDate(2026, 4, 1), 2025),
    (CivilDate(2026, 8, 31), 2025), (CivilDate(2026, 9, 1), 2025),
  ])
  func `from April on the current year is analysed, before that the last`(_ day: CivilDate, _ start: Int) {
    #expect(SchoolYear.analysed(on: day) == SchoolYear(startingIn: start))
  }

  @Test func `olympiads of pupils and diagnostics have a section of their own`() throws {
    let example = try #require(PaperExample.all.first { $0.name == "rubtsovsk" })
    let body = try #require(example.body("mmo-tehnicheskoe"))
    let scene = example.scene()
    let year = SchoolYear(startingIn: 2025)
    let paper = try scene.paper(.analysis, AnalysisFields.fields(ofBody: body, in: year, scene))
    #expect(
      paper.rows(under: "Дата", "Олимпиада, конкурс").contains {
        $0[0] == "14.03.2026" && $0[1].hasPrefix("Олимпиада по робототехнике") && $0[4] == "62"
      }
    )
    #expect(!paper.rows(under: "Дата", "Конкурс", "Уровень").contains { $0[1].hasPrefix("Олимпиада") })
    #expect(
      paper.rows(under: "Дата", "Диагностика, мониторинг") == [
        ["22.05.2026", "Свод диагностик за 2025/26 учебный год", "Только доли и средние, без фамилий детей."]
      ]
    )
    let silent = try scene.paper(
      .analysis,
      AnalysisFields.fields(ofBody: body, in: SchoolYear(startingIn: 2021), scene)
    )
    #expect(silent.plain.contains("Об олимпиадах и конкурсах обучающихся нет сведений."))
  }

  @Test func `a year that is over has no topic of today`() throws {
    let example = PaperExample.novosibirsk
    let scene = example.scene()
    let body = try #require(
      example.register.associations.firstIndex { $0.content.topic.value != nil && $0.id == "mmo-matematika" }
    )
    func topic(_ start: Int) -> String? {
      AnalysisFields.fields(ofBody: body, in: SchoolYear(startingIn: start), scene).text("topic")
    }
    #expect(topic(2020) == "нет сведений")
    #expect(topic(2026) == example.register.associations[body].content.topic.value)
  }
}
