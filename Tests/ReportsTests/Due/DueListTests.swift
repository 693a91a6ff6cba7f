import CivilTime
import Findings
import Regulations
import Reports
import Testing

/// What comes next, from one list in four formats.
@Suite struct DueListTests {
  private let day = CivilDate(2025, 11, 20)

  private func list(_ meetings: [String] = ["2025-09-10"], _ filter: DueList.Filter = DueList.Filter()) -> DueList {
    DueList(Folder.assessment(meetings, on: day), filter)
  }

  @Test func `the current and the next period are due, the nearest first`() {
    let list = list()
    #expect(list.groups.map(\.body) == [0])
    #expect(list.entries.map(\.due) == [CivilDate(2026, 8, 31), CivilDate(2027, 8, 31)])
    #expect(list.entries.map(\.daysLeft) == [284, 649])
    #expect(list.overdue == 0)
  }

  @Test func `a filter takes a body, a person and a last day`() {
    #expect(list(["2025-09-10"], .init(body: 1)).entries.isEmpty)
    #expect(list(["2025-09-10"], .init(person: "members/a")).entries.isEmpty)
    #expect(list(["2025-09-10"], .init(through: CivilDate(2026, 8, 31))).entries.count == 1)
    #expect(list(["2025-09-10"], .init(through: CivilDate(2026, 8, 30))).entries.isEmpty)
  }

  @Test func `what is fulfilled is no longer due`() {
    #expect(list(["2025-09-10", "2025-10-10", "2025-11-10"]).entries.map(\.due) == [CivilDate(2027, 8, 31)])
  }

  @Test func `the text groups by body and says what is missing`() {
    let text = DueText.text(list(), in: .ru, width: 80, palette: Palette(isColored: false))
    #expect(
      text.replacing("\u{A0}", with: " ") == """
        МО учителей
        срок        дней  пункт  что нужно и чего недостаёт
        ──────────  ────  ─────  ───────────────────────────────────────────────────
        31.08.2026   284  3.2    за 2025-26 записано 1 заседание, а нужно не менее 3
        31.08.2027   649  3.2    за 2026-27 записано 0 заседаний, а нужно не менее 3

        На 20 ноября 2025 г.: 2 срока впереди.

        """
    )
  }

  @Test func `nothing due is said in words`() {
    let text = DueText.text(list([], .init(body: 7)), in: .en, width: 80, palette: Palette(isColored: false))
    #expect(text.replacing("\u{A0}", with: " ") == "As of 20 November 2025 nothing falls due.\n")
  }

  @Test func `the calendar has a whole day for each duty, folded at 75 bytes`() {
    let text = DueCalendar.text(list(["2025-09-10"], .init(through: CivilDate(2026, 8, 31))), in: .ru)
    #expect(
      text
        == [
          "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//metod//due//RU", "CALSCALE:GREGORIAN", "METHOD:PUBLISH",
          "X-WR-CALNAME:Сроки методических объединений", "BEGIN:VEVENT",
          "UID:city.3.2.meeting-count.associations.mo.-.2025-09-01_2026-08-31@metod", "DTSTAMP:20251120T000000Z",
          "SEQUENCE:20412", "DTSTART;VALUE=DATE:20260831", "DTEND;VALUE=DATE:20260901",
          "SUMMARY:МО учителей – Три заседания в год",
          "DESCRIPTION:Пункт 3.2\\, city\\nза 2025-26 записано 1 засе\r\n дание\\, а нужно не менее 3",
          "TRANSP:TRANSPARENT", "END:VEVENT", "END:VCALENDAR",
        ].map { $0 + "\r\n" }.joined()
    )
    for line in text.split(separator: "\r\n") { #expect(line.utf8.count <= 75) }
  }

  @Test func `a duty keeps its name in the calendar while the records grow`() {
    func names(_ meetings: [String]) -> [Substring] {
      DueCalendar.text(list(meetings), in: .ru).split(separator: "\r\n").filter { $0.hasPrefix("UID:") }
    }
    #expect(names(["2025-09-10"]) == names(["2025-09-10", "2025-10-10"]))
    #expect(Set(names(["2025-09-10"])).count == 2)
  }

  @Test func `the table for spreadsheets has a duty in a row`() {
    let csv = DueTable.csv(list(["2025-09-10"], .init(through: CivilDate(2026, 8, 31))), in: .ru)
    #expect(
      csv == "\u{FEFF}Срок;Дней;Объединение;О ком или о чём;Период;Положение;Пункт;Что требуется;Чего недостаёт\r\n"
        + "31.08.2026;284;МО учителей;;2025-26;city;3.2;Три заседания в год;"
        + "за 2025-26 записано 1 заседание, а нужно не менее 3\r\n"
    )
  }

  @Test func `programs get every key`() {
    let json = DueJSON.value(list(["2025-09-10"], .init(through: CivilDate(2026, 8, 31))), in: .en).text
    #expect(
      json == """
        {
          "asOf": "2025-11-20",
          "due": [
            {
              "id": "city/3.2/meeting-count/associations/mo/-/2025-09-01_2026-08-31",
              "regulation": "city",
              "clause": "3.2",
              "rule": "meeting-count",
              "body": "associations/mo",
              "subject": "associations/mo",
              "period": "2025-26",
              "due": "2026-08-31",
              "daysLeft": 284,
              "summary": "Three meetings a year",
              "missing": [
                "1 meeting recorded for 2025-26, and at least 3 required"
              ]
            }
          ],
          "summary": {
            "due": 1,
            "undated": 0,
            "overdue": 0
          }
        }

        """
    )
  }
}
