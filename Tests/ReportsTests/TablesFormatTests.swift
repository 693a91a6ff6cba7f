import Findings
import Reports
import Testing

/// A table in each format.
@Suite struct TablesFormatTests {
  private let plain = Palette(isColored: false)

  private func sample(in language: Language = .ru) throws -> RecordTable {
    try TablesFolder.table("заседания", columns: "дата,объединение,явка,протокол,место", in: language)
  }

  @Test func `the terminal shows widths, dashes for what is missing, and totals`() throws {
    #expect(
      TerminalTableFormat(width: 100, palette: plain).text(of: try sample()) == """
        Дата        Объединение  Явка  Протокол  Место
        ──────────  ───────────  ────  ────────  ─────
        10.09.2024  МО физиков    67%  нет       —
        01.10.2025  МО физиков    50%  нет       —

        Всего: 2.

        """
    )
    let members = try TablesFolder.table("events", columns: "name,participants", in: .en)
    #expect(
      TerminalTableFormat(width: 24, palette: plain).text(of: members) == """
        Name        Participants
        ──────────  ────────────
        Семинар               30
        «Опыт; и
        опыты»

        Total: 1; participants: 30.

        """
    )
  }

  @Test func `colours are on whole lines`() throws {
    let text = TerminalTableFormat(width: 100, palette: Palette(isColored: true)).text(of: try sample())
    let lines = text.split(separator: "\n")
    #expect(lines[0] == "\u{1B}[1mДата        Объединение  Явка  Протокол  Место\u{1B}[0m")
    #expect(lines[2] == "10.09.2024  МО физиков    67%  нет       —")
  }

  @Test func `without a width a record is one line`() throws {
    let table = try TablesFolder.table("заседания", columns: "номер,вопросы-повестки") { $0.limit = 1 }
    #expect(
      TerminalTableFormat(width: nil, palette: plain).text(of: table) == """
        Номер  Вопросы повестки
        ─────  ────────────────────────
        1      1. Выборы 2. План на год

        Всего: 2. Показано: 1.

        """
    )
  }

  @Test func `nothing found is told`() throws {
    let table = try TablesFolder.table("члены", conditions: ["стаж>50"])
    #expect(TerminalTableFormat(width: 80, palette: plain).text(of: table) == "Найдено: 0 из 3.\n")
    #expect(MarkdownTableFormat().text(of: table) == "# Члены\n\nНайдено: 0 из 3.\n")
  }

  @Test func `Markdown has no markup but its own`() throws {
    #expect(
      MarkdownTableFormat().text(of: try sample()) == """
        # Заседания

        | Дата       | Объединение | Явка | Протокол | Место |
        | ---------- | ----------- | ---: | -------- | ----- |
        | 10.09.2024 | МО физиков  |  67% | нет      | —     |
        | 01.10.2025 | МО физиков  |  50% | нет      | —     |

        Всего: 2.

        """
    )
    #expect(
      MarkdownTableFormat.escaped("a|b *c* _d_ <e> & [f]\n`g`") == #"a\|b \*c\* \_d\_ &lt;e&gt; &amp; \[f\]<br>\`g\`"#
    )
  }

  @Test func `CSV opens in Russian Excel and runs nothing`() throws {
    let table = try TablesFolder.table("члены", columns: "фио,стаж,категория-с,почта,согласие")
    #expect(
      CSVTableFormat().text(of: table) == "\u{FEFF}ФИО;Стаж;Категория с;Почта;Согласие на распространение\r\n"
        + "Елкин Борис Андреевич;;;;нет\r\n"
        + "Ёлкина Анна Борисовна;17;01.03.2024;'=elkina@example.org;да\r\n"
        + "Петров Олег Иванович;10;;;нет\r\n"
    )
    let event = try TablesFolder.table("события", columns: "название,дата", in: .en)
    #expect(CSVTableFormat().text(of: event) == "\u{FEFF}Name;Date\r\n\"Семинар «Опыт; и опыты»\";2025-03-12\r\n")
  }

  @Test(arguments: [
    ("=1+1", "'=1+1"), ("+7 383", "'+7 383"), ("-5", "'-5"), ("@SUM(A1)", "'@SUM(A1)"), ("\t=1", "'\t=1"),
    ("＝1", "'＝1"), ("a\"b", "\"a\"\"b\""), ("a;b", "\"a;b\""), ("a\nb", "\"a\nb\""), (" a", "\" a\""), ("a=b", "a=b"),
    ("", ""), ("=\"x\";y", "\"'=\"\"x\"\";y\""),
  ])
  func `a field is quoted and never a formula`(text: String, field: String) {
    #expect(CSVTableFormat.field(text) == field)
  }

  @Test func `JSON keeps the words of programs in every language`() throws {
    let expected = """
      {
        "kind": "members",
        "asOf": "2025-11-20",
        "columns": [
          {
            "name": "name",
            "title": "ФИО"
          },
          {
            "name": "category",
            "title": "Категория"
          },
          {
            "name": "experience",
            "title": "Стаж"
          },
          {
            "name": "publications",
            "title": "Публикации"
          },
          {
            "name": "consent",
            "title": "Согласие на распространение"
          }
        ],
        "rows": [
          {
            "record": "members/yolkina",
            "name": "Ёлкина Анна Борисовна",
            "category": "highest",
            "experience": 17,
            "publications": 1,
            "consent": true
          },
          {
            "record": "members/petrov",
            "name": "Петров Олег Иванович",
            "category": null,
            "experience": 10,
            "publications": null,
            "consent": false
          }
        ],
        "totals": {
          "found": 2,
          "all": 3,
          "withheld": 0,
          "sums": {
            "publications": 1
          }
        }
      }

      """
    let query = "name,category,experience,publications,consent"
    let russian = try TablesFolder.table("члены", columns: query, conditions: ["стаж>1"])
    #expect(JSONTableFormat().text(of: russian) == expected)
    let english = try TablesFolder.table("members", columns: query, conditions: ["experience>1"], in: .en)
    #expect(JSONTableFormat().text(of: english).contains("\"category\": \"highest\""))
  }

  @Test func `HTML is a page of its own in which nothing of a record is markup`() throws {
    let text = HTMLTableFormat().text(of: try sample())
    #expect(
      text.hasPrefix("<!DOCTYPE html>\n<html lang=\"ru\">\n<head>\n<meta charset=\"utf-8\">\n<title>Заседания</title>")
    )
    #expect(text.contains("<h1>Заседания</h1>\n<p>На 20\u{A0}ноября 2025\u{A0}г.</p>\n<table>"))
    #expect(
      text.contains(
        "<tr><td>10.09.2024</td><td>МО физиков</td><td class=\"number\">67%</td><td>нет</td><td>—</td></tr>"
      )
    )
    #expect(text.hasSuffix("</tbody>\n</table>\n<p>Всего: 2.</p>\n</body>\n</html>\n"))
    #expect(!text.contains("http") && !text.contains("<script"))
    #expect(HTMLTableFormat.escaped("<b a='1'>&\"") == "&lt;b a=&#39;1&#39;&gt;&amp;&quot;")
  }
}
