import CivilTime
import Findings
import Records
import Regulations
import Reports
import Testing

/// What stands on the pages of a small folder.
@Suite struct SiteContentTests {
  private static let consent = "согласия:\n  - на: распространение\n    с: 01.09.2025\n"

  private static func files(_ more: [(path: String, text: String)] = []) -> [(path: String, text: String)] {
    [
      ("metod.yaml", "формат: 1\nназвание: Наш город\nположения: city\nучёт ведётся с: 01.09.2025\n"),
      (
        "regulations/city.yaml",
        """
        title:
          ru: Положение города
          en: Regulation of the city
        issued-by:
          ru: Управление
          en: Department
        versions:
          - from: 2020-09-01
        body-kinds:
          - id: association
            ru: объединение
            en: association
        roles:
          - id: head
            ru: руководитель
            en: head
        clauses:
          - clause: "3.2"
            class: checked
            summary:
              ru: Три заседания в год
              en: Three meetings a year
            rules:
              - kind: meeting-count
                at-least: 3
                per: school-year
          - clause: "3.3"
            class: checked
            summary:
              ru: Курсы раз в три года
              en: Courses every three years
            rules:
              - kind: qualified
                of: members
                condition:
                  course-within: 3 years

        """
      ),
      (
        "associations/mo.yaml",
        """
        название: МО учителей
        вид: объединение
        создано: 01.09.2025
        должности:
          - роль: руководитель
            кто: sobolev-pi
            с: 01.09.2025
        состав: Соболев П.И., Ким В.С.

        """
      ),
      ("members/sobolev-pi.yaml", "фио: Соболев Пётр Ильич\n\(consent)"),
      ("members/kim-vs.yaml", "фио: Ким Вера Сергеевна\n"),
      (
        "meetings/mo/2025-09-10.yaml",
        """
        номер: 1
        дата: 10.09.2025
        присутствовали: Соболев П.И., Ким В.С.
        повестка:
          - вопрос: Доклад Ким В.С. о чтении
            решили: Принять

        """
      ),
      ("meetings/mo/2025-12-10.yaml", "дата: 10.12.2025\nтема: Итоги полугодия\n"),
      (
        "events/seminar.yaml",
        "название: Семинар по чтению\nдата: 05.12.2025\nобъединение: mo\nчисло участников: 2\n"
      ),
      (
        "practices/chtenie.yaml",
        "название: Читаем вместе\nавторы: Соболев П.И., Ким В.С.\nопубликована: 01.10.2025\n"
      ),
      ("practices/schet.yaml", "название: Считаем вместе\nавторы: Ким В.С.\nпредложена: 01.10.2025\n"),
    ] + more
  }

  private func pages(
    for audience: Audience = .public,
    in language: Language = .ru,
    _ more: [(path: String, text: String)] = []
  ) throws -> [String: String] {
    let assessment = Assessment(ofMemory: Self.files(more), asOf: CivilDate(2025, 11, 20))
    return try SiteExample(assessment, for: audience, in: language).texts
  }

  @Test func `the files of a site`() throws {
    #expect(
      try pages().keys.sorted() == [
        "bodies/mo.html", "calendar.html", "due.ics", "events.html", "index.html", "pages.html", "practices.html",
        "style.css",
      ]
    )
  }

  @Test func `the first page counts bodies by regulation and kind`() throws {
    let index = try #require(try pages()["index.html"])
    #expect(index.contains("<h1>Наш город</h1>"))
    #expect(index.contains("1 объединение, 1 заседание с начала 2025/2026 учебного года."))
    #expect(index.contains("Положение города") && index.contains("<caption>Объединение – 1</caption>"))
    #expect(index.contains("<a href=\"bodies/mo.html\">МО учителей</a>"))
    #expect(index.contains("Соболев\u{A0}П.\u{A0}И."))
  }

  @Test func `everybody is told of no fewer than three people`() throws {
    for (audience, members, participants) in [
      (Audience.public, "меньше\u{A0}3", "меньше\u{A0}3"), (.internal, "2", "2"),
    ] {
      let pages = try pages(for: audience)
      #expect(pages["index.html"]?.contains("<td class=\"number\">\(members)</td>") == true)
      #expect(pages["events.html"]?.contains("<td class=\"number\">\(participants)</td>") == true)
    }
  }

  @Test func `minutes are listed by year, the coming meeting among them`() throws {
    let page = try #require(try pages()["bodies/mo.html"])
    #expect(page.contains("<caption>2025/2026 учебный год</caption>"))
    #expect(page.contains("<td>10.09.2025</td><td>№\u{A0}1</td><td>Доклад педагог о чтении</td>"))
    #expect(page.contains("<td>10.12.2025, предстоит</td><td>–</td><td>Итоги полугодия</td>"))
    #expect(try pages(for: .internal)["bodies/mo.html"]?.contains("Доклад Ким В.С.\u{A0}о чтении") == true)
  }

  @Test func `only judged practices are public, with authors who consent`() throws {
    let shown = try #require(try pages()["practices.html"])
    #expect(shown.contains("Читаем вместе") && !shown.contains("Считаем вместе"))
    #expect(shown.contains("<td>Соболев\u{A0}П.\u{A0}И., педагог</td>"))
    let inner = try #require(try pages(for: .internal)["practices.html"])
    #expect(inner.contains("Считаем вместе") && inner.contains("Ким\u{A0}В.\u{A0}С."))
  }

  @Test func `the calendar goes month by month`() throws {
    let page = try #require(try pages()["calendar.html"])
    let lines = [
      "<h2>Декабрь 2025", "05.12.2025", "Семинар по чтению", "Заседание: Итоги полугодия", "<h2>Август 2026",
    ]
    let places = try lines.map { try #require(page.firstRange(of: $0), "\($0)").lowerBound }
    #expect(places == places.sorted())
    #expect(page.contains("<td>31.08.2026</td><td>Три заседания в год</td>"))
  }

  @Test func `everybody reads what a clause asks, those who keep the records also what is missing`() throws {
    let (shown, inner) = (try pages(), try pages(for: .internal))
    #expect(shown["due.ics"]?.contains("Три заседания в год") == true)
    #expect(shown["bodies/mo.html"]?.contains("Чего недостаёт") == false)
    #expect(inner["bodies/mo.html"]?.contains("Чего недостаёт") == true)
    let description = "DESCRIPTION:Пункт 3.2\\, city"
    #expect(shown["due.ics"]?.contains("\(description)\r\n") == true)
    #expect(inner["due.ics"]?.contains("\(description)\\n") == true)
  }

  @Test func `a body that ended stands apart`() throws {
    let ended = ("associations/old.yaml", "название: Прежнее МО\nвид: объединение\nликвидировано: 01.10.2025\n")
    let index = try #require(try pages([ended])["index.html"])
    let (title, name) = (index.firstRange(of: "Прекратили работу"), index.firstRange(of: "Прежнее МО"))
    #expect(try #require(title).lowerBound < #require(name).lowerBound)
    #expect(index.contains("1 объединение,"))
  }

  @Test func `English pages hold no Russian words of the tool`() throws {
    let pages = try pages(in: .en)
    for (page, text) in [
      ("index.html", "1 body, 1 meeting since the beginning of the school year 2025/2026."),
      ("calendar.html", "December 2025"), ("events.html", "Events of the school year 2025/2026"),
      ("practices.html", "1 practice in the bank."), ("pages.html", "All pages"),
      ("bodies/mo.html", "fewer than\u{A0}3"),
    ] { #expect(pages[page]?.contains(text) == true, "\(page)") }
  }

  @Test func `ids make safe names of files`() throws {
    let odd = ("associations/МО Чтецов.yaml", "название: МО чтецов\nвид: объединение\n")
    let paths = try pages([odd]).keys.filter { $0.hasPrefix("bodies/") }
    #expect(paths.count == 2)
    #expect(paths.allSatisfy { $0.utf8.allSatisfy { $0 < 0x80 } && !$0.contains(" ") }, "\(paths)")
  }

  @Test func `an empty folder has a site too`() throws {
    let assessment = Assessment(ofMemory: [("metod.yaml", "формат: 1\n")], asOf: CivilDate(2025, 11, 20))
    let pages = try SiteExample(assessment).texts
    #expect(pages["index.html"]?.contains("0 объединений") == true)
    #expect(pages.count == 7)
  }
}
