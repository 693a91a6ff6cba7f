import CivilTime
import Findings
import Records
import Regulations
import Testing

@testable import Reports

/// Bands of years and who is early in the career, as `metod.yaml` has them.
@Suite struct FiguresBandsTests {
  private func scene(_ settings: String, _ members: [String]) -> PaperScene {
    let pack = """
      title: {ru: Положение, en: Regulation}
      issued-by: {ru: Управление, en: Department}
      versions:
        - from: 2020-09-01
      body-kinds:
        - id: association
          ru: объединение
          en: association
      clauses: []
      """
    var files: [(path: String, text: String)] = [
      ("metod.yaml", "формат: 1\nположения: city\n\(settings)"), ("regulations/city.yaml", pack),
      (
        "associations/mo.yaml",
        "название: МО\nвид: объединение\nсостав:\n" + members.indices.map { "  - кто: member-\($0)\n" }.joined()
      ),
    ]
    for (index, text) in members.enumerated() {
      files.append(
        ("members/member-\(index).yaml", "фио: Иванова Анна \(["А", "Б", "В", "Г", "Д"][index])ровна\n\(text)")
      )
    }
    return PaperScene(Assessment(ofMemory: files, asOf: CivilDate(2026, 5, 31)), in: .ru)
  }

  private func rows(_ title: String, _ scene: PaperScene) throws -> [[String]] {
    try scene.paper(.members, MembersFields.fields(ofBody: 0, scene)).rows(under: title).map { Array($0.prefix(2)) }
  }

  @Test func `the lower bound belongs to a band, the upper one does not`() throws {
    let scene = scene(
      "отчёты:\n  группы стажа: 3, 10\n",
      [
        "педагогический стаж с: 01.06.2023", "педагогический стаж с: 31.05.2023", "педагогический стаж с: 01.06.2016",
        "педагогический стаж с: 31.05.2016", "образование: высшее",
      ]
    )
    #expect(
      try rows("Педагогический стаж", scene) == [
        ["до 3 лет", "1"], ["от 3 до 10 лет", "2"], ["10 лет и более", "1"], ["нет сведений", "1"],
      ]
    )
  }

  @Test func `bands of age are those of the repository, in any order`() throws {
    let scene = scene(
      "отчёты:\n  группы возраста: 50, 30, 31\n",
      ["год рождения: 1995", "год рождения: 1996", "год рождения: 1975"]
    )
    #expect(
      try rows("Возраст, полных лет на 1\u{A0}января 2026\u{A0}г.", scene) == [
        ["моложе 30 лет", "1"], ["30 лет", "1"], ["31–49 лет", "0"], ["50 лет и старше", "1"],
      ]
    )
  }

  private func early(_ settings: String) throws -> [Bool?] {
    let scene = scene(
      settings,
      [
        "молодой специалист: да\nпедагогический стаж с: 01.09.2000",
        "молодой специалист: нет\nпедагогический стаж с: 01.09.2025",
        "педагогический стаж с: 01.09.2025\nгод рождения: 1980",
        "педагогический стаж с: 31.05.2023", "образование: высшее",
      ]
    )
    let day = FiguresDay(ofBody: 0, on: CivilDate(2026, 5, 31), in: scene)
    return (0..<5).map { day.isEarlyCareer($0) }
  }

  @Test func `the mark goes first, then the rule of the repository`() throws {
    #expect(try early("") == [true, false, true, false, nil])
    #expect(try early("отчёты:\n  стаж молодого специалиста меньше: 5\n") == [true, false, true, true, nil])
    #expect(try early("отчёты:\n  возраст молодого специалиста меньше: 36\n") == [true, false, false, false, nil])
    #expect(try early("отчёты:\n  стаж молодого специалиста меньше: нет\n") == [true, false, false, false, false])
  }

  @Test(arguments: [PaperKind.analysis, .members, .passport], [Language.ru, .en])
  func `the built-in templates name nothing unknown`(_ kind: PaperKind, _ language: Language) throws {
    let text = BuiltInTemplates.text(kind, in: language)
    #expect(throws: Never.self) { try PaperTemplate(text, names: kind.names, language: language) }
    #expect(language == .ru || !text.unicodeScalars.contains { (0x400...0x4FF).contains($0.value) })
  }
}
