import CivilTime
import Findings
import Regulations
import Reports
import Testing

/// What stands at the end of a report.
@Suite struct SummaryTests {
  @Test func `a clean folder gets a good verdict that says what was judged`() {
    let verdict = Verdict(Folder.assessment(["2025-09-10", "2025-12-10", "2026-05-10"], on: CivilDate(2026, 6, 1)))
    #expect(
      Folder.text(verdict) == """
        Всё в порядке: на 1 июня 2026 г. нарушений не найдено.
        Проверено: 1 объединение, 0 человек, 3 заседания, 6 файлов. Судилось по 1 пункту положения city.
        Обязанности: 1 соблюдена, 0 предстоит, 0 не проверено.
        Учёт ведётся с 1 сентября 2025 г.: что было раньше, не судится (1 объединение создано до этого дня).

        """
    )
    #expect(
      Folder.text(verdict, .en) == """
        All in order: nothing is broken as of 1 June 2026.
        Checked: 1 body, 0 people, 3 meetings, 6 files. By 1 clause of city.
        Obligations: 1 kept, 0 due, 0 unverified.
        Records are kept since 1 September 2025: what lies before is not judged (1 body was established earlier).

        """
    )
  }

  @Test func `findings end with a total and a word on where to read more`() {
    let verdict = Verdict(Folder.assessment(["2025-09-10"], on: CivilDate(2026, 9, 1)))
    let lines = Folder.text(verdict).split(separator: "\n").suffix(5)
    #expect(lines.first == "Итог на 1 сентября 2026 г.: 1 ошибка, 0 предупреждений, 0 заметок.")
    #expect(lines.contains("Обязанности: 0 соблюдено, 1 нарушена, 1 предстоит, 0 не проверено."))
    #expect(lines.last == "О любом правиле подробнее: metod explain <имя в квадратных скобках>.")
  }

  @Test(arguments: [
    (1, "1 ошибка"), (2, "2 ошибки"), (5, "5 ошибок"), (11, "11 ошибок"), (21, "21 ошибка"), (104, "104 ошибки"),
  ])
  func `numbers agree with their words`(count: Int, words: String) {
    let sample = Sample([("regulations/a.yaml", "x\n")])
    let findings = Array(repeating: sample.finding(line: 1, columns: 1..<2), count: count)
    let text = Folder.text(Verdict(findings: findings, in: sample.files, asOf: CivilDate(2026, 1, 1)))
    #expect(text.contains("Итог: \(words), 0 предупреждений, 0 заметок.\n"))
  }

  @Test func `limits hide findings but not what was judged`() {
    let assessment = Folder.assessment(["2025-09-10"], on: CivilDate(2026, 9, 1))
    let verdict = Verdict(assessment, limitedTo: ["meetings/mo"])
    #expect(verdict.findings.isEmpty)
    #expect(verdict.summary.files == 4)
    #expect(
      Folder.text(verdict).hasPrefix(
        "О meetings/mo на 1 сентября 2026 г. замечаний нет, а в остальной папке они есть.\n"
      )
    )
    #expect(
      Folder.text(verdict).hasSuffix(
        """
        Показаны замечания только о meetings/mo; судилась вся папка, и не показаны 1 ошибка, 0 предупреждений, 0 заметок.

        """
      )
    )
    #expect(
      Folder.text(verdict, .en).hasPrefix(
        "No findings about meetings/mo as of 1 September 2026, but there are some in the rest of the folder.\n"
      )
    )
    let clean = Verdict(
      Folder.assessment(["2025-09-10", "2025-12-10", "2026-05-10"], on: CivilDate(2026, 6, 1)),
      limitedTo: ["meetings/mo"]
    )
    #expect(Folder.text(clean).hasPrefix("Всё в порядке"))
    #expect(Folder.text(clean).hasSuffix("судилась вся папка, других замечаний нет.\n"))
    #expect(Verdict(assessment, limitedTo: ["associations/mo.yaml"]).findings.count == 1)
    // A limit is a whole name, not a beginning of one.
    #expect(Verdict(assessment, limitedTo: ["associations/m"]).findings.isEmpty)
  }

  @Test func `a folder without bodies is not called in order`() {
    let verdict = Verdict(Assessment(ofMemory: [("metod.yaml", "формат: 1\n")], asOf: CivilDate(2026, 1, 1)))
    #expect(Folder.text(verdict).hasPrefix("Записи читаются, но судить на 1 января 2026 г. нечего"))
  }

  @Test func `a body that no regulation governs is named`() {
    let files = [("metod.yaml", "формат: 1\n"), ("associations/mo.yaml", "название: А\nвид: кружок\n")]
    let text = Folder.text(Verdict(Assessment(ofMemory: files, asOf: CivilDate(2026, 1, 1))))
    #expect(text.contains("Ни одной обязанности не найдено у 1 объединения (associations/mo)"))
  }

  @Test func `errors in metod.yaml are what keeps bodies from being judged`() {
    let files = [
      ("metod.yaml", "формат: 1\nязык: по-русски\n"), ("associations/mo.yaml", "название: А\nвид: кружок\n"),
    ]
    let text = Folder.text(Verdict(Assessment(ofMemory: files, asOf: CivilDate(2026, 1, 1))))
    #expect(text.contains("По положениям ничего не судилось: сначала исправьте ошибки в metod.yaml."))
    #expect(!text.contains("Ни одной обязанности не найдено"))
  }
}

/// A records folder in memory with a regulation of its own: three meetings a school year.
enum Folder {
  static let pack = """
    title:
      ru: Положение города
      en: Regulation of the city
    issued-by:
      ru: Управление
      en: Department
    number: "7"
    date: 2020-06-01
    versions:
      - from: 2020-09-01
    body-kinds:
      - id: association
        ru: объединение
        en: association
    clauses:
      - clause: "1.1"
        class: statement
        summary:
          ru: Цель
          en: Goal
      - clause: "3.2"
        class: checked
        summary:
          ru: Три заседания в год
          en: Three meetings a year
        reading:
          ru: Считаются и заочные.
          en: Those by correspondence count too.
        rules:
          - kind: meeting-count
            at-least: 3
            per: school-year

    """

  static func files(_ meetings: [String]) -> [(path: String, text: String)] {
    let fixed = [
      ("metod.yaml", "формат: 1\nположения: city\nучёт ведётся с: 01.09.2025\n"),
      ("regulations/city.yaml", pack),
      ("associations/mo.yaml", "название: МО учителей\nвид: объединение\nсоздано: 01.10.2020\n"),
    ]
    return fixed + meetings.map { ("meetings/mo/\($0).yaml", "дата: \($0)\n") }
  }

  static func assessment(_ meetings: [String], on day: CivilDate) -> Assessment {
    Assessment(ofMemory: files(meetings), asOf: day)
  }

  static func text(_ verdict: Verdict, _ language: Language = .ru) -> String {
    // With plain spaces, which are easier to write in a test.
    TextFindingsReport(isColored: false, sources: .none).text(of: verdict, in: language).replacing("\u{A0}", with: " ")
  }
}
