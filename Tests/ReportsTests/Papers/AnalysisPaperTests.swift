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
}
