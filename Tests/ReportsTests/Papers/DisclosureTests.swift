import CivilTime
import Records
import Regulations
import Reports
import Testing

/// What may be told of people who have and who have not consented.
@Suite struct DisclosureTests {
  private func disclosure(_ consents: String = "", to audience: Audience = .public) -> Disclosure {
    let files = [
      ("metod.yaml", "формат: 1\n"),
      ("members/sobolev.yaml", "фио: Соболев Пётр Ильич\n\(consents)"),
      ("members/kim.yaml", "фио: Ким Вера Сергеевна\nпрежние фамилии: Лебедева\n"),
    ]
    let assessment = Assessment(ofMemory: files, asOf: CivilDate(2025, 11, 20))
    return Disclosure(to: audience, on: CivilDate(2025, 11, 20), in: assessment.register)
  }

  private let consent = "согласия:\n  - на: распространение\n    с: 01.09.2025\n"

  @Test(
    arguments: [
      ("Доклад – Соболев П. И.", "Доклад – N"),
      ("С учётом замечаний Соболева П.И. и гостей", "С учётом замечаний N и гостей"),
      ("П. И. Соболеву поручить", "N поручить"),
      ("Соболев Пётр Ильич выступил", "N выступил"),
      ("Лебедева В.С. избрана", "N избрана"),
      ("Слово Соболеву", "Слово N"),
      ("Неизвестный Я. Я. пришёл", "N пришёл"),
      ("Выступила гостья Орлова Анна Павловна.", "Выступила гостья N."),
      ("Встреча с Орловой Анной Павловной", "Встреча с N"),
      ("Анна Павловна Орлова и Пётр Ильич", "N и N"),
      ("Пётр Ильич Соболев выступил", "N выступил"),
      ("Петрович А. Н. пришёл", "N пришёл"),
      ("Отдел Духовной культуры, Дом Научной книги", "Отдел Духовной культуры, Дом Научной книги"),
      ("Школа № 5 города Назарово", "Школа № 5 города Назарово"),
      ("Семинар «Соболь и другие»", "Семинар «Соболь и другие»"),
      ("с 9.00 до 10.00, каб. 5", "с 9.00 до 10.00, каб. 5"),
    ]
  )
  func `names without consent are covered in any text`(text: String, expected: String) {
    #expect(disclosure().cover(text, by: "N") == expected)
  }

  @Test func `a name with consent stays`() {
    #expect(disclosure(consent).cover("Соболев П. И. и Ким В. С.", by: "N") == "Соболев П. И. и N")
    for name in ["Соболев Пётр Ильич", "Пётр Ильич Соболев", "Соболеву Петру Ильичу"] {
      #expect(disclosure(consent).cover("Слово: \(name), школа", by: "N") == "Слово: \(name), школа")
    }
  }

  @Test func `a consent that ended or was withdrawn is none`() {
    let ended = disclosure(consent + "    по: 01.11.2025\n")
    #expect(ended.cover("Соболев П. И.", by: "N") == "N")
    let withdrawn = disclosure(consent + "    отозвано: 19.11.2025\n")
    #expect(withdrawn.cover("Соболев П. И.", by: "N") == "N")
  }

  @Test func `those who keep the records read everything`() {
    #expect(disclosure(to: .internal).cover("Соболев П. И.", by: "N") == "Соболев П. И.")
  }
}
