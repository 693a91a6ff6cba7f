import CivilTime
import Findings
import Records
import Regulations
import Reports
import Testing

/// Until when those in office hold it, as a passport shows it.
@Suite struct PassportOfficersTests {
  private func officer(_ regulation: String, _ kind: String, _ role: String, _ lines: String) throws -> TemplateFields {
    let files: [(path: String, text: String)] = [
      ("metod.yaml", "формат: 1\nположения: \(regulation)\n"), ("members/li-b.yaml", "фио: Ли Борис Ильич\n"),
      (
        "associations/mo.yaml",
        "название: Объединение\nвид: \(kind)\nдолжности:\n  - роль: \(role)\n    кто: li-b\n\(lines)"
      ),
    ]
    let scene = PaperScene(Assessment(ofMemory: files, asOf: CivilDate(2025, 3, 1)), in: .ru)
    return try #require(PassportFields.fields(ofBody: 0, scene).list("officers").first)
  }

  @Test func `a term that the regulation limits ends so many years after it began`() throws {
    let head = try officer("rubtsovsk-mmo", "ММО", "руководитель", "    с: 10.09.2023\n")
    #expect(head.text("term-end") == "10.09.2026")
    #expect(head.text("through") == nil)
  }

  @Test func `a recorded end is shown instead`() throws {
    let head = try officer("rubtsovsk-mmo", "ММО", "руководитель", "    с: 10.09.2023\n    по: 31.08.2025\n")
    #expect(head.text("term-end") == nil)
    #expect(head.text("through") == "31.08.2025")
  }

  @Test func `nothing is computed where no day is recorded, or no rule limits the office`() throws {
    #expect(try officer("rubtsovsk-mmo", "ММО", "руководитель", "").text("term-end") == nil)
    let head = try officer("novosibirsk-0482-2022", "ММО", "руководитель", "    с: 10.09.2023\n")
    #expect(head.text("from") == "10.09.2023")
    #expect(head.text("term-end") == nil)
  }
}
