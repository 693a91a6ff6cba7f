import CivilTime
import Findings
import Records
import Regulations
import Reports
import Testing

/// Minutes, extracts and registration sheets as those read them who sign them.
@Suite struct MinutesPaperTests {
  private func scene(_ meeting: String) -> PaperScene {
    let files: [(path: String, text: String)] = [
      ("metod.yaml", "формат: 1\nположения: kamensk-46d-2024\nучёт ведётся с: 01.09.2024\n"),
      ("members/kim-a.yaml", "фио: Ким Анна Ивановна\n"),
      ("organizations/centr.yaml", "название: Центр помощи детям\nкраткое название: ЦПД\nвид: центр помощи\n"),
      (
        "associations/mo.yaml",
        """
        название: Объединение логопедов
        вид: методическое объединение
        на базе: centr
        состав:
          - кто: kim-a
            с: 01.09.2024

        """
      ),
      ("meetings/mo/2025-09-10.yaml", "номер: 1\nдата: 10.09.2025\n" + meeting),
    ]
    return PaperScene(Assessment(ofMemory: files, asOf: CivilDate(2025, 12, 1)), in: .ru)
  }

  private func paper(_ kind: PaperKind, _ meeting: String) throws -> Paper {
    let scene = scene(meeting)
    return try scene.paper(kind, MinutesFields.fields(ofMeeting: 0, in: scene))
  }

  @Test func `the empty rows of a registration sheet are empty`() throws {
    let rows = try paper(.registration, "").rows(under: "№", "Фамилия, имя, отчество")
    #expect(rows.count == 6)
    #expect(rows[0].prefix(2) == ["1", "Ким Анна Ивановна"])
    for row in rows.dropFirst() { #expect(row.dropFirst() == ["", "", "", ""]) }
  }

  @Test(arguments: [PaperKind.registration, .extract, .minutes])
  func `where no secretary is recorded a signature has an empty line for the name`(kind: PaperKind) throws {
    let names = try paper(kind, "повестка:\n  - вопрос: О плане\n").blocks.flatMap { block in
      if case .signatures(let places) = block { places.map(\.name.plain) } else { [String]() }
    }
    #expect(!names.isEmpty && names.allSatisfy(\.isEmpty))
  }

  @Test func `the beginning is told without a format too`() throws {
    #expect(try paper(.minutes, "время: 15:30\n").plain.contains("Начало – в 15:30"))
  }

  @Test(
    arguments: [
      ("уважительная", "по уважительной причине"), ("не указана", "причина не указана"),
      ("командировка", "командировка"),
    ]
  )
  func `reasons of absence read as words in brackets`(written: String, read: String) throws {
    let text = try paper(.minutes, "отсутствовали:\n  - кто: kim-a\n    причина: \(written)\n").plain
    #expect(text.replacing("\u{A0}", with: " ").contains("Отсутствовали: Ким А. И. (\(read))"))
  }

  @Test func `the registration sheet is called so among the annexes`() throws {
    let text = try paper(.minutes, "лист регистрации: attachments/list.pdf\n").plain
    #expect(text.contains("лист регистрации (attachments/list.pdf)"))
  }

  @Test func `a guest with an office has initials as all others have`() throws {
    let text = try paper(.minutes, "приглашённые:\n  - Соколова И.Н., куратор центра\n").plain
    #expect(text.contains("Соколова\u{A0}И.\u{A0}Н., куратор центра."))
  }
}
