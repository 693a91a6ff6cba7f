import CivilTime
import Findings
import Records
import Regulations
import Reports
import Testing

/// Practices of the bank without a day: no year counts them, and none hides them.
@Suite struct UndatedPracticesTests {
  private static func assessment(_ regulation: String, _ kind: String, _ practices: String...) -> Assessment {
    let bank = practices.enumerated().map { index, text in
      (path: "practices/p\(index).yaml", text: "название: Опыт \(index)\nобъединение: mo\n\(text)\n")
    }
    let files: [(path: String, text: String)] = [
      ("metod.yaml", "формат: 1\nположения: \(regulation)\nучёт ведётся с: 01.09.2025\n"),
      ("associations/mo.yaml", "название: Объединение\nвид: \(kind)\n"),
    ]
    return Assessment(ofMemory: files + bank, asOf: CivilDate(2026, 9, 10))
  }

  private static let year = SchoolYear(startingIn: 2025)

  private static let assessed = assessment(
    "novosibirsk-0482-2022",
    "ММО",
    "дата: 10.10.2025",
    "предложено: 20.10.2025",
    "учебный год: 2025-26",
    "форма: семинар"
  )

  @Test func `an indicator counts a practice by its first act, and tells of those without a day`() throws {
    let value = try #require(
      Self.assessed.indicators.first { $0.citation.clause == "6.7" && $0.period.name == .schoolYear(Self.year) }
    )
    #expect(value.result == .count(3))
    #expect(value.parts.map { "\($0.name.ru) \($0.count)" }.contains("практики без даты 1"))
    let dated = Self.assessment("novosibirsk-0482-2022", "ММО", "дата: 10.10.2025")
    #expect(!dated.indicators.flatMap(\.parts).contains { $0.name.en.contains("without a day") })
  }

  @Test func `the analysis tells how many there are`() throws {
    let scene = PaperScene(Self.assessed, in: .ru)
    let fields = AnalysisFields.fields(ofBody: 0, in: Self.year, scene)
    #expect(fields.list("practices").count == 3)
    let text = try scene.paper(.analysis, fields).plain
    #expect(text.contains("Практик без даты: 1. К какому году они относятся, не записано."))
    let dated = PaperScene(Self.assessment("novosibirsk-0482-2022", "ММО", "дата: 10.10.2025"), in: .ru)
    #expect(
      !(try dated.paper(.analysis, AnalysisFields.fields(ofBody: 0, in: Self.year, dated)).plain.contains("без даты"))
    )
  }

  @Test func `the summary of the service tells how many there are`() throws {
    let scene = PaperScene(Self.assessed, in: .en)
    let fields = ServiceFields.fields(of: ServiceSummary(of: Self.year, under: nil, in: scene), in: scene)
    #expect(try scene.paper(.service, fields).plain.contains("3, undated: 1"))
  }

  @Test func `where a practice is asked for every year, one without a day is told at its place`() throws {
    let assessment = Self.assessment("kamensk-46d-2024", "методическое объединение", "форма: семинар")
    let finding = try #require(assessment.findings.first { $0.id == "kamensk-46d-2024/9.5/record-exists" })
    #expect(assessment.register.files[finding.range.file] == "practices/p0.yaml")
    #expect(finding.message.en == "Practice of 2025-26: no day.")
  }
}
