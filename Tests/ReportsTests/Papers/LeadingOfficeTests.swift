import CivilTime
import Findings
import Regulations
import Reports
import Testing

/// The office below the papers of a body that nobody leads: the one that its regulation knows.
@Suite struct LeadingOfficeTests {
  @Test(arguments: [
    ("moscow-1095-2016", "совет", "Председатель"), ("rubtsovsk-mmo", "ММО", "Руководитель"),
  ])
  func `data bank and analysis leave a place for the same office`(regulation: String, kind: String, office: String) {
    let files: [(path: String, text: String)] = [
      ("metod.yaml", "формат: 1\nположения: \(regulation)\n"),
      ("associations/mo.yaml", "название: Объединение\nвид: \(kind)\n"),
    ]
    let scene = PaperScene(Assessment(ofMemory: files, asOf: CivilDate(2025, 3, 1)), in: .ru)
    let analysis = AnalysisFields.fields(ofBody: 0, in: SchoolYear(startingIn: 2024), scene)
    #expect(MembersFields.fields(ofBody: 0, scene).group("signature").text("office") == office)
    #expect(analysis.group("signature").text("office") == office)
  }
}
