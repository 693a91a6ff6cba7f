import CivilTime
import Findings
import Records
import Regulations
import Testing

/// What the judge does around the rules: which regulation governs, what waivers and settings change, what is told once.
struct JudgeTests {
  private static let meetings = """
    === metod.yaml
    формат: 1
    положения: example
    учёт ведётся с: 01.09.2023
    стороны:
      управление: Управление образования
    === meetings/math/2023-09-10.yaml
    дата: 10.09.2023
    """

  private func assessment(
    _ kind: String,
    _ rule: String,
    _ files: String,
    on day: CivilDate = CivilDate(2024, 9, 1)
  ) -> Assessment {
    RuleExample(.kept, Message(verbatim: ""), on: day, rule: rule, files: files).assessment(kind: kind)
  }

  private func told(_ assessment: Assessment) -> [String] {
    assessment.findings.map {
      "\($0.severity.rawValue) \($0.id) \(assessment.register.files[$0.range.file]):\($0.range.line)"
    }
  }

  @Test(arguments: [("at-least: 1", 0), ("at-least: 2", 1), ("at-most: 1", 0), ("at-most: 0", 1), ("exactly: 1", 0)])
  func `changing a parameter of a repository's own pack changes the verdict`(_ bound: String, _ count: Int) {
    let assessment = assessment("meeting-count", "\(bound)\nper: school-year", Self.meetings)
    #expect(assessment.findings.count == count)
  }

  @Test func `a rule binds only while it is in force`() {
    let old = assessment("meeting-count", "at-least: 2\nper: school-year\nthrough: 31.08.2023", Self.meetings)
    #expect(old.findings.isEmpty)
    let new = assessment("meeting-count", "at-least: 2\nper: school-year\nfrom: 01.09.2023", Self.meetings)
    #expect(told(new) == ["error example/1/meeting-count associations/math.yaml:1"])
  }

  @Test func `a first, partial year asks for its share of meetings, rounded down`() {
    // From 1 March to 31 August are 184 of 366 days: half of three meetings is one.
    let files = Self.meetings.replacing("01.09.2023", with: "01.03.2024").replacing("10.09.2023", with: "10.03.2024")
      .replacing("2023-09-10", with: "2024-03-10")
    #expect(assessment("meeting-count", "at-least: 3\nper: school-year", files).findings.isEmpty)
    let full = assessment("meeting-count", "at-least: 3\nper: school-year\npartial: full", files)
    #expect(told(full) == ["error example/1/meeting-count associations/math.yaml:1"])
  }

  @Test func `nothing is asked of what lies before record-keeping`() {
    let files = Self.meetings.replacing("01.09.2023", with: "01.09.2024")
    let assessment = assessment("meeting-count", "at-least: 3\nper: school-year", files)
    #expect(assessment.obligations.filter { $0.citation.regulation == "example" }.allSatisfy { $0.outcome == .due })
  }

  @Test func `a setting changes the severity of a rule and must match something`() {
    let settings = """
      строгость:
        - правило: example/1
          степень: заметка
          причина: пробный год
        - правило: example/2
          степень: заметка
          причина: опечатка
      """
    let files = Self.meetings.replacing("учёт ведётся", with: settings + "\nучёт ведётся")
    let assessment = assessment("meeting-count", "at-least: 2\nper: school-year", files)
    #expect(
      told(assessment) == [
        "note example/1/meeting-count associations/math.yaml:1", "warning record/unmatched-setting metod.yaml:7",
      ]
    )
  }

  @Test(
    arguments: [
      ("associations", true), ("associations/", true), ("associations/math", true), ("associations/math.yaml", true),
      ("associations/mat", false), ("meetings", false),
    ]
  )
  func `a setting for a path names a folder or a file, never the beginning of a name`(_ path: String, _ holds: Bool) {
    let setting = """
      строгость:
        - правило: example/1
          путь: \(path)
          степень: заметка
          причина: проба

      """
    let files = Self.meetings.replacing("учёт ведётся", with: setting + "учёт ведётся")
    let assessment = assessment("meeting-count", "at-least: 2\nper: school-year", files)
    let ids = assessment.findings.map { "\($0.severity.rawValue) \($0.id)" }
    #expect(
      ids
        == (holds
          ? ["note example/1/meeting-count"]
          : ["error example/1/meeting-count", "warning record/unmatched-setting"])
    )
  }

  @Test func `a severity of none is no severity, and its setting is not called unmatched besides`() {
    let setting = "строгость:\n  - правило: example/1\n    степень: нет\n    причина: не нужно\n"
    let files = Self.meetings.replacing("учёт ведётся", with: setting + "учёт ведётся")
      .replacing("правило: example/1\n", with: "правило: example/1\n    путь: meetings\n")
    let assessment = assessment("meeting-count", "at-least: 2\nper: school-year", files)
    #expect(told(assessment) == ["error record/unknown-word metod.yaml:6"])
  }

  @Test func `an error in metod.yaml keeps settings from being called unmatched`() {
    let settings =
      "нумерация протоколов: по лунам\nстрогость:\n  - правило: example/1\n    степень: заметка\n"
      + "    причина: проба\n"
    let files = Self.meetings.replacing("учёт ведётся", with: settings + "учёт ведётся")
    let assessment = assessment("meeting-count", "at-least: 2\nper: school-year", files)
    #expect(told(assessment) == ["error record/unknown-word metod.yaml:3"])
  }

  @Test func `a party that metod.yaml does not bind is one finding, and what rests on it is left open`() {
    let files = "=== metod.yaml\nформат: 1\nположения: example"
    let assessment = assessment("acts", "record: body\nchain:\n  - act: established\n    order-by: department", files)
    #expect(told(assessment) == ["error record/unbound-party metod.yaml:1"])
    #expect(assessment.obligations.filter { $0.citation.regulation == "example" }.map(\.outcome) == [.unverified])
  }

  @Test func `an unknown kind of body and an unknown office are told where they stand`() {
    let files = """
      === associations/math.yaml
      название: Объединение учителей математики
      вид: обьединение
      должности:
        - роль: руководитил
          кто: Иванова А.А.
          с: 10.09.2022
      """
    let assessment = assessment("facts", "fields: subject", files)
    #expect(
      told(assessment) == [
        "error record/unknown-body-kind associations/math.yaml:2", "error record/unknown-role associations/math.yaml:4",
      ]
    )
    #expect(assessment.findings.allSatisfy { $0.hint?.ru.contains("Возможно") ?? false })
  }

  @Test(arguments: [("01.09.2023", 0), ("31.08.2023", 1)])
  func `an office under the next regulation need not be known to the last one`(_ from: String, _ count: Int) {
    let files = """
      === regulations/next.yaml
      \(ExamplePack.text)roles:
        - id: moderator
          ru: ведущий
          en: moderator
      === associations/math.yaml
      название: Объединение учителей математики
      вид: объединение
      создано: приказ 1-од от 01.09.2022
      положение:
        - положение: example
          по: 31.08.2023
        - положение: next
          с: 01.09.2024
      должности:
        - роль: руководитель
          кто: Петрова Е.В.
          с: 01.09.2022
          по: 31.08.2023
        - роль: ведущий
          кто: Иванова А.А.
          с: \(from)
      """
    let assessment = assessment("office-filled", "role: head\nat-least: 1", files)
    #expect(told(assessment) == Array(repeating: "error record/unknown-role associations/math.yaml:14", count: count))
    #expect(assessment.obligations.map(\.outcome).contains(.unverified) == (count > 0))
  }

  @Test(arguments: [("09.09.2023", 0), ("10.09.2023", 1)])
  func `two people never hold an office for one on the same day`(_ through: String, _ count: Int) {
    let files = """
      === associations/math.yaml
      название: Объединение учителей математики
      вид: объединение
      предмет: математика
      должности:
        - роль: руководитель
          кто: Иванова А.А.
          с: 10.09.2022
          по: \(through)
        - роль: руководитель
          кто: Петрова Е.В.
          с: 10.09.2023
      """
    let assessment = assessment("facts", "fields: subject", files)
    #expect(assessment.findings.map(\.id) == Array(repeating: "record/too-many-holders", count: count))
    if count == 1 { #expect(assessment.findings.first?.range.line == 10) }
  }

  @Test(arguments: [
    // Another pack has this clause, but it is not the one by which anybody is judged here.
    ("пункт: 7.6.a", ["error reference/unknown-clause waivers/one.yaml:1"]),
    ("положение: novosibirsk-0482-2022\nпункт: 7.6.a", []),
    ("положение: novosibirsk-0482-2022\nпункт: 99", ["error reference/unknown-clause waivers/one.yaml:2"]),
    ("положение: nowhere\nпункт: 99", ["error reference/unknown-regulation waivers/one.yaml:1"]),
  ])
  func `the clause of a waiver is looked for in the regulation it names, else in those in use`(
    _ head: String,
    _ expected: [String]
  ) {
    let files = """
      === waivers/one.yaml
      \(head)
      решил: начальник
      основание: приказ
      с: 01.09.2023
      по: 31.08.2024
      """
    let told = told(assessment("meeting-count", "at-most: 9\nper: school-year", files))
    #expect(told == expected)
  }

  @Test func `a Cyrillic letter in the number of a clause is the Latin one of its shape`() {
    #expect(ClauseNumber.folded("7.6.а") == ClauseNumber.folded("7.6.a"))
    #expect(ClauseNumber.folded("IV.3.С") == ClauseNumber.folded("iv.3.c"))
    // The third Russian letter looks like a Latin capital, and may be meant as the third.
    #expect(ClauseNumber.folded("7.6.в") != ClauseNumber.folded("7.6.b"))
    let pack = ExamplePack.text.replacing("clause: \"1\"", with: "clause: \"1.a\"")
    let files = [
      ("metod.yaml", "формат: 1\nположения: own\n"), ("regulations/own.yaml", pack),
      ("associations/mo.yaml", "название: МО\nвид: объединение\nсоздано: 01.09.2022\n"),
      (
        "waivers/one.yaml",
        "пункт: 1.а\nрешил: начальник\nоснование: приказ\nс: 01.09.2022\nпо: 31.08.2025\n"
      ),
    ]
    let assessment = Assessment(ofMemory: files, asOf: CivilDate(2024, 9, 1))
    #expect(told(assessment) == [])
    #expect(assessment.obligations.filter { !$0.isAhead }.contains { $0.outcome == .waived })
  }

  @Test(arguments: [("1", 0), ("99.9", 1)])
  func `a paper that names a clause that no regulation has is told`(_ clause: String, _ count: Int) {
    let files = """
      === documents/note.yaml
      вид: справка
      объединение: Объединение учителей математики
      пункт: 1, \(clause)
      """
    let found = told(assessment("attested", "document-kind: note", files)).filter { $0.contains("unknown-clause") }
    #expect(found == Array(repeating: "error reference/unknown-clause documents/note.yaml:3", count: count))
  }

  @Test func `a waiver of a clause that no regulation has is told`() {
    let files = """
      === waivers/one.yaml
      пункт: 99.9
      решил: начальник
      основание: приказ
      с: 01.09.2023
      по: 31.08.2024
      """
    #expect(
      told(assessment("facts", "fields: subject", files)).contains("error reference/unknown-clause waivers/one.yaml:1")
    )
  }

  @Test(arguments: [("15.05.2023", 1), ("16.05.2023", 0)])
  func `last year's record is asked of a body that was there when it fell due`(_ day: String, _ count: Int) {
    let files = """
      === associations/math.yaml
      название: Объединение учителей математики
      вид: объединение
      создано: \(day)
      """
    let rule = "components:\n  - record: analysis\n    year: last\n    fell-due: 15.05\n    by: 01.10"
    let assessment = assessment("dossier", rule, files, on: CivilDate(2023, 10, 2))
    #expect(told(assessment) == Array(repeating: "error example/1/dossier associations/math.yaml:1", count: count))
  }

  @Test(arguments: [("27.08.2024", 0), ("27.08.2023", 1)])
  func `a body was established on the day of its order, though the order is not in the records`(
    _ day: String,
    _ count: Int
  ) {
    let files = """
      === metod.yaml
      формат: 1
      положения: example
      учёт ведётся с: 01.09.2022
      стороны:
        управление: Управление образования
      === associations/math.yaml
      название: Объединение учителей математики
      вид: объединение
      создано: приказ 126 от \(day)
      """
    let assessment = assessment("record-exists", "record: analysis\nby: 30.06", files)
    let own = told(assessment).filter { $0.contains("example/1") }
    #expect(own == Array(repeating: "error example/1/record-exists associations/math.yaml:1", count: count))
  }

  @Test func `the order of files and of keys changes nothing`() throws {
    let example = try #require(QualifiedRule.documentation.examples.first { $0.outcome == .broken })
    let (files, _) = example.folder
    let pack = files + [(path: "regulations/example.yaml", text: "")]
    let forth = Assessment(ofMemory: pack, asOf: example.day)
    let back = Assessment(ofMemory: pack.reversed(), asOf: example.day)
    #expect(forth.findings == back.findings)
    #expect(!forth.findings.isEmpty)
  }

  @Test(arguments: [("положение: example", 0), ("положение: нет", 0), ("предмет: математика", 1)])
  func `a body that no regulation governs is told, unless it says that none does`(_ line: String, _ count: Int) {
    let files = """
      === metod.yaml
      формат: 1
      === associations/math.yaml
      название: Объединение учителей математики
      вид: объединение
      предмет: математика
      """.replacing("предмет: математика", with: line)
    let findings = assessment("facts", "fields: subject", files).findings.filter { $0.id == "record/no-regulation" }
    #expect(findings.count == count)
  }

  @Test func `records of a newer format are refused in one finding`() {
    let files = "=== metod.yaml\nформат: 2\nположения: example\nстороны:\n  управление: Управление образования"
    #expect(told(assessment("facts", "fields: subject", files)).contains("error record/newer-format metod.yaml:1"))
  }

  @Test func `a mistake in a personal field is told without the value`() {
    let files = """
      === members/sidorov.yaml
      фио: Сидоров Пётр Павлович
      год рождения: тысяча девятьсот
      """
    let findings = assessment("facts", "fields: subject", files).findings.filter { $0.id == "record/bad-year" }
    #expect(findings.count == 1)
    #expect(findings.allSatisfy { !$0.message.ru.contains("тысяча") && !$0.message.en.contains("тысяча") })
  }

  @Test(arguments: [("", 1), ("календарь:\n  четверти: 01.09.2022, 05.11.2022, 12.01.2023, 06.04.2023", 0)])
  func `a school quarter ends where the folder says`(_ calendar: String, _ count: Int) {
    let files = """
      === metod.yaml
      формат: 1
      положения: example
      стороны:
        управление: Управление образования
      \(calendar)
      === plans/math/2022-23.yaml
      мероприятия:
        - название: Семинар
          срок: 1 четверть
      """
    #expect(assessment("planned", "days: 0", files, on: CivilDate(2022, 11, 1)).findings.count == count)
  }
}

/// A small pack with one clause.
private enum ExamplePack {
  static let text = """
    title: {ru: Положение, en: Regulation}
    issued-by: {ru: Управление, en: Department}
    versions:
      - from: 2020-09-01
    body-kinds:
      - id: association
        ru: объединение
        en: association
    clauses:
      - clause: "1"
        class: checked
        summary: {ru: Заседания, en: Meetings}
        rules:
          - kind: meeting-count
            at-least: 3
            per: school-year

    """
}
