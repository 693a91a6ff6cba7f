import CivilTime
import Findings
import Foundation
import Records
import Regulations
import Testing

/// What holds on which day: past stretches stay broken, running periods are not broken yet, versions judge their own days.
struct TimeTests {
  private static let association = """
    === associations/math.yaml
    название: Объединение учителей математики
    вид: объединение
    создано: приказ 1-од от 01.09.2022

    """

  // MARK: - Stretches of the past

  @Test func `a council that was nine for a month is broken for that month, though it is ten today`() throws {
    let names = ["А", "Б", "В", "Г", "Д", "Е", "Ж", "З", "И", "К"]
    let members = names.map { "=== members/m-\(names.firstIndex(of: $0) ?? 0).yaml\nфио: Член \($0). \($0).\n" }
      .joined()
    let roster = names.map { "  - кто: Член \($0). \($0).\n    с: 01.09.2022\n" }.joined()
    let changed = roster.replacing(
      "  - кто: Член К. К.\n    с: 01.09.2022\n",
      with: "  - кто: Член К. К.\n    с: 01.09.2022\n    по: 28.02.2023\n  - кто: Член К. К.\n    с: 01.04.2023\n"
    )
    let day = CivilDate(2024, 1, 15)
    let whole = Judging("size", "at-least: 10", members + Self.association + "состав:\n" + roster, on: day)
    #expect(whole.outcomes == [.kept], "\(whole.told)")
    let short = Judging("size", "at-least: 10", members + Self.association + "состав:\n" + changed, on: day)
    #expect(short.outcomes == [.broken])
    let breach = try #require(short.obligations.first?.breach)
    #expect(breach.day == CivilDate(2023, 3, 1) && breach.lastDay == CivilDate(2023, 3, 31) && !breach.isLasting)
    #expect(breach.message.ru == "с 01.03.2023 по 31.03.2023 членов — 9, а нужно не менее 10")
    let before = Judging(
      "size",
      "at-least: 10",
      members + Self.association + "состав:\n" + changed,
      on: CivilDate(2023, 2, 28)
    )
    #expect(before.outcomes == [.kept])
  }

  @Test(arguments: [
    (CivilDate(2023, 6, 30), Outcome.kept), (CivilDate(2023, 7, 1), .broken), (CivilDate(2024, 1, 15), .broken),
  ])
  func `eligibility that ended last June is broken from then on`(_ day: CivilDate, _ expected: Outcome) throws {
    let files = """
      === members/sidorov.yaml
      фио: Сидоров Пётр Павлович
      категории:
        - уровень: первая
          с: 01.07.2020
          по: 30.06.2023
      === associations/math.yaml
      название: Объединение учителей математики
      вид: объединение
      создано: приказ 1-од от 01.09.2022
      должности:
        - роль: руководитель
          кто: Сидоров П.П.
          с: 10.09.2022
      """
    let judging = Judging("qualified", "role: head\ncondition:\n  category: first", files, on: day)
    #expect(judging.outcomes == [expected])
    if expected == .broken { #expect(judging.obligations.first?.breach?.day == CivilDate(2023, 7, 1)) }
  }

  @Test func `a gap between two heads is broken for the gap, and an unbroken succession is not`() throws {
    func judging(_ from: String) -> Judging {
      let offices = """
        должности:
          - роль: руководитель
            кто: Иванова А.А.
            с: 01.09.2022
            по: 31.05.2023
          - роль: руководитель
            кто: Петрова Е.В.
            с: \(from)
        """
      return Judging("office-filled", "role: head\nat-least: 1", Self.association + offices, on: CivilDate(2024, 1, 15))
    }
    #expect(judging("01.06.2023").outcomes == [.kept])
    let gap = judging("01.09.2023")
    #expect(gap.outcomes == [.broken])
    let breach = try #require(gap.obligations.first?.breach)
    #expect(breach.day == CivilDate(2023, 6, 1) && breach.lastDay == CivilDate(2023, 8, 31) && !breach.isLasting)
  }

  @Test func `each stretch without the qualification is told, with its days`() {
    let files = """
      === members/sidorov.yaml
      фио: Сидоров Пётр Павлович
      данные сверены: 01.09.2023
      категории:
        - уровень: первая
          с: 01.07.2020
          по: 30.06.2023
        - уровень: первая
          с: 02.07.2023
          по: 31.12.2023
      === associations/math.yaml
      название: Объединение учителей математики
      вид: объединение
      создано: приказ 1-од от 01.09.2022
      должности:
        - роль: руководитель
          кто: Сидоров П.П.
          с: 10.09.2022
      """
    let judging = Judging("qualified", "role: head\ncondition:\n  category: first", files, on: CivilDate(2024, 1, 15))
    let breaches = judging.obligations.compactMap(\.breach)
    #expect(judging.outcomes == [.broken, .broken])
    #expect(breaches.map(\.day) == [CivilDate(2023, 7, 1), CivilDate(2024, 1, 1)])
    #expect(breaches.map(\.lastDay) == [CivilDate(2023, 7, 1), CivilDate(2024, 1, 15)])
    #expect(breaches.map(\.isLasting) == [false, true])
    #expect(breaches.first?.message.ru.hasSuffix(" (01.07.2023)") ?? false)
  }

  @Test func `each gap in a membership that an office demands is told, with its days`() {
    let files = """
      === associations/council.yaml
      название: Методический совет
      вид: совет
      создано: приказ 1-од от 01.09.2022
      состав:
        - кто: Иванова А.А.
          с: 11.09.2022
          по: 31.05.2023
        - кто: Иванова А.А.
          с: 01.09.2023
          по: 31.12.2023
      """
    let rule = "of: council\nrole: head\nbody-kind: association"
    let judging = Judging("ex-officio", rule, files, on: CivilDate(2024, 1, 15))
    let breaches = judging.obligations.compactMap(\.breach)
    #expect(breaches.map(\.day) == [CivilDate(2022, 9, 10), CivilDate(2023, 6, 1), CivilDate(2024, 1, 1)])
    #expect(breaches.map(\.lastDay) == [CivilDate(2022, 9, 10), CivilDate(2023, 8, 31), CivilDate(2024, 1, 15)])
    #expect(breaches.map(\.isLasting) == [false, false, true])
  }

  @Test func `a field for which days are granted is broken from the day after them`() {
    let files = "=== associations/math.yaml\nназвание: Объединение\nвид: объединение\nсоздано: 01.09.2022\n"
    func judging(_ day: CivilDate) -> Judging { Judging("facts", "days: 30\nfields:\n  - subject", files, on: day) }
    #expect(judging(CivilDate(2022, 9, 30)).outcomes == [.due])
    let late = judging(CivilDate(2022, 10, 15))
    #expect(late.outcomes == [.broken])
    #expect(late.obligations.first?.breach?.day == CivilDate(2022, 10, 1))
  }

  @Test(arguments: [(CivilDate(2025, 9, 10), Outcome.due), (CivilDate(2025, 9, 11), .broken)])
  func `a term that ran out is broken from the day after`(_ day: CivilDate, _ expected: Outcome) {
    let judging = Judging("term", "role: head\nyears: 3", "", on: day)
    #expect(judging.outcomes == [expected])
    if expected == .broken { #expect(judging.obligations.first?.breach?.day == day) }
  }

  @Test func `a term that ran out stays broken for its excess when a new one has begun`() throws {
    let offices = """
      должности:
        - роль: руководитель
          кто: Иванова А.А.
          с: 10.09.2022
          по: 30.09.2025
        - роль: руководитель
          кто: Иванова А.А.
          с: 01.10.2025
      """
    let judging = Judging("term", "role: head\nyears: 3", Self.association + offices, on: CivilDate(2026, 1, 15))
    #expect(judging.outcomes == [.broken, .due])
    let breach = try #require(judging.obligations.first?.breach)
    #expect(breach.day == CivilDate(2025, 9, 11) && breach.lastDay == CivilDate(2025, 9, 30))
  }

  // MARK: - Running periods

  /// A kind that counts, the files that lie in the first period, and the last day of it.
  struct Running: Sendable, CustomTestStringConvertible {
    let kind: String
    let rule: String
    let last: CivilDate
    var files = ""
    var testDescription: String { "\(kind) \(rule.replacing("\n", with: ", "))" }
  }

  static let running: [Running] =
    [
      ("school-year", CivilDate(2024, 8, 31)), ("half-year", CivilDate(2023, 12, 31)),
      ("school-quarter", CivilDate(2023, 10, 31)), ("calendar-quarter", CivilDate(2023, 9, 30)),
      ("calendar-year", CivilDate(2023, 12, 31)),
    ].map { Running(kind: "meeting-count", rule: "at-least: 1\nper: \($0.0)\npartial: full", last: $0.1) } + [
      Running(
        kind: "meeting-count",
        rule: "at-least: 1\nwindows:\n  - from: 01.09\n    through: 15.10",
        last: CivilDate(2023, 10, 15)
      ),
      Running(kind: "meeting-count", rule: "exactly: 1\nper: school-year", last: CivilDate(2024, 8, 31)),
      Running(kind: "interval", rule: "months: 2", last: CivilDate(2023, 11, 1)),
      Running(kind: "interval", rule: "years: 1", last: CivilDate(2024, 9, 1)),
      Running(kind: "record-exists", rule: "record: plan", last: CivilDate(2024, 8, 31)),
      Running(kind: "record-exists", rule: "record: event\nat-least: 2", last: CivilDate(2024, 8, 31)),
      Running(kind: "dossier", rule: "components:\n  - record: plan\n    by: 30.09", last: CivilDate(2023, 9, 30)),
      Running(
        kind: "deadline",
        rule: "record: plan\nact: adopted\nmoments:\n  - day: 15.09",
        last: CivilDate(2023, 9, 15)
      ),
      Running(
        kind: "participation",
        rule: "in: organizing\nat-least: 1",
        last: CivilDate(2024, 8, 31),
        files: association + "состав: Петрова Е.В."
      ),
      Running(
        kind: "attendance",
        rule: "at-least: 1/2\nper: school-year",
        last: CivilDate(2024, 8, 31),
        files: association
          + "состав: Петрова Е.В.\n=== meetings/math/2023-09-01.yaml\nдата: 01.09.2023\nприсутствовали: Петрова Е.В.\n"
          + "=== meetings/math/2023-09-04.yaml\nдата: 04.09.2023\nприсутствовали: Иванова А.А.\n"
          + "=== meetings/math/2023-09-05.yaml\nдата: 05.09.2023\nприсутствовали: Иванова А.А.\n"
      ),
    ]

  @Test(arguments: running)
  func `a running period is never broken while it can be kept, and is on the first day on which it cannot`(
    _ one: Running
  ) {
    func outcomes(_ day: CivilDate) -> [Outcome] {
      Judging(one.kind, one.rule, Judging.settings(since: "01.09.2023") + one.files, on: day).outcomes
    }
    var day = CivilDate(2023, 9, 6)
    while day < one.last {
      #expect(!outcomes(day).contains(.broken), "\(day)")
      day = day.adding(days: 29)
    }
    #expect(outcomes(one.last).contains(.due) && !outcomes(one.last).contains(.broken))
    #expect(outcomes(one.last.adding(days: 1)).contains(.broken))
  }

  @Test func `an upper bound is broken on the day on which it is passed`() {
    let files =
      Judging.settings(since: "01.09.2023")
      + "=== meetings/math/2023-09-10.yaml\nдата: 10.09.2023\n=== meetings/math/2023-10-10.yaml\nдата: 10.10.2023\n"
    let rule = "at-most: 1\nper: school-year"
    #expect(Judging("meeting-count", rule, files, on: CivilDate(2023, 10, 9)).outcomes == [.kept])
    #expect(Judging("meeting-count", rule, files, on: CivilDate(2023, 10, 10)).outcomes == [.broken])
  }

  // MARK: - Packs of the repository and their versions

  @Test func `a repository's own copy of a pack that asks for four meetings instead of three changes the verdict`()
    throws
  {
    let pack = try #require(BuiltInPacks.all.first { $0.id == "novosibirsk-0482-2022" })
    let bound = "        at-least: 3\n        per: school-year"
    #expect(pack.text.components(separatedBy: bound).count == 2)
    let own = pack.text.replacing(bound, with: bound.replacing("3", with: "4"))
    let one = try #require(ClauseCase.all(of: pack.id).first { $0.clause == "7.6.a" && $0.verdict == "keeps" })
    func broken(_ more: [(path: String, text: String)]) -> [Finding] {
      Assessment(ofMemory: one.folder + more, asOf: one.asOf).findings.filter { $0.basis?.clause == "7.6.a" }
    }
    #expect(broken([]).isEmpty)
    let findings = broken([(path: "regulations/novosibirsk-0482-2022.yaml", text: own)])
    #expect(findings.map(\.message.en) == ["3 meetings recorded for 2024-25, and at least 4 required."])
  }

  /// A pack of two versions: two meetings and half of the members until August 2024, three and two thirds from then on.
  private static let versions = """
    === metod.yaml
    формат: 1
    положения: versions
    учёт ведётся с: 01.09.2023
    === regulations/versions.yaml
    title: {ru: Положение, en: Regulation}
    issued-by: {ru: Управление, en: Department}
    versions:
      - from: 2020-09-01
        through: 2024-08-31
      - from: 2024-09-01
    body-kinds:
      - {id: association, ru: объединение, en: association}
    roles:
      - {id: head, ru: руководитель, en: head}
      - {id: curator, ru: куратор, en: curator}
    clauses:
      - clause: "1"
        class: checked
        summary: {ru: Заседания, en: Meetings}
        rules:
          - {kind: meeting-count, name: before-2024, through: 2024-08-31, at-least: 2, per: school-year}
          - {kind: meeting-count, from: 2024-09-01, at-least: 3, per: school-year}
      - clause: "2"
        class: checked
        summary: {ru: Кворум, en: Quorum}
        rules:
          - {kind: quorum, name: before-2024, through: 2024-08-31, at-least: 1/2}
          - {kind: quorum, from: 2024-09-01, at-least: 3/3}
      - clause: "3"
        class: checked
        summary: {ru: Куратор, en: Curator}
        rules:
          - {kind: office-filled, from: 2024-09-01, role: curator, at-least: 1}

    """

  private static func meetings(_ days: [CivilDate], present: String) -> String {
    days.map { "=== meetings/math/\($0).yaml\nдата: \($0)\nприсутствовали: \(present)\n" }.joined()
  }

  @Test func `two versions of a pack judge each meeting and each period by the version of its day`() {
    let first = [CivilDate(2023, 10, 2), CivilDate(2024, 8, 30)]
    let second = [CivilDate(2024, 9, 2), CivilDate(2025, 5, 5)]
    let files = Self.versions + Self.meetings(first + second, present: "Иванова А.А., Петрова Е.В.")
    let assessment = Judging("facts", "fields: name", files, on: CivilDate(2025, 9, 1)).assessment
    let told = assessment.findings.filter { $0.basis?.regulation == "versions" }.map {
      "\($0.id) \(assessment.register.files[$0.range.file])"
    }
    #expect(
      told == [
        // Two meetings were enough for 2023-24, not for 2024-25; the office is asked for from September 2024.
        "versions/1/meeting-count associations/math.yaml", "versions/3/office-filled associations/math.yaml",
        // Two of three members were enough until August 2024.
        "versions/2/quorum meetings/math/2024-09-02.yaml", "versions/2/quorum meetings/math/2025-05-05.yaml",
      ]
    )
    let vacancy = assessment.obligations.first { $0.rule == "office-filled" }?.breach
    #expect(vacancy?.day == CivilDate(2024, 9, 1))
  }

  @Test func `the later version asks for nothing before its day`() {
    let files =
      Self.versions
      + Self.meetings([CivilDate(2023, 10, 2), CivilDate(2024, 8, 30)], present: "Иванова А.А., Петрова Е.В.")
    let assessment = Judging("facts", "fields: name", files, on: CivilDate(2024, 8, 31)).assessment
    #expect(!assessment.findings.contains { $0.basis?.regulation == "versions" })
  }

  // MARK: - Working days

  /// The minutes were signed on a day and distributed on another; they are due five working days later.
  private func minutes(_ signed: CivilDate, _ distributed: CivilDate?, on day: CivilDate) -> Judging {
    let line = distributed.map { "\n  разослан: \($0)" } ?? ""
    return Judging(
      "deadline",
      "record: minutes\nact: distributed\nmoments:\n  - after: signed\n    working-days: 5",
      """
      === meetings/math/\(signed).yaml
      дата: \(signed)
      протокол:
        составил: Петрова Е.В.
        подписи:
          - кто: Петрова Е.В.
            дата: \(signed)\(line)
      """,
      on: day
    )
  }

  static let workingDays: [(signed: CivilDate, due: CivilDate)] = [
    // Saturday 1 November 2025 is worked, 3 and 4 November are days off.
    (CivilDate(2025, 10, 30), CivilDate(2025, 11, 7)), (CivilDate(2025, 12, 26), CivilDate(2026, 1, 14)),
    (CivilDate(2026, 4, 30), CivilDate(2026, 5, 8)), (CivilDate(2027, 2, 17), CivilDate(2027, 2, 25)),
  ]

  @Test(arguments: workingDays)
  func `five working days after signing are counted over holidays and moved days off`(
    _ signed: CivilDate,
    _ due: CivilDate
  ) {
    let later = due.adding(days: 30)
    #expect(minutes(signed, due, on: later).outcomes == [.kept])
    #expect(minutes(signed, due.adding(days: 1), on: later).outcomes == [.broken])
    #expect(minutes(signed, nil, on: due).outcomes == [.due])
    #expect(minutes(signed, nil, on: due.adding(days: 1)).outcomes == [.broken])
    #expect(minutes(signed, nil, on: due).obligations.first?.due == due)
  }

  @Test func `a verdict that rests on a calendar which may yet change says so`() throws {
    let day = CivilDate(2027, 3, 30)
    let provisional = minutes(CivilDate(2027, 2, 17), nil, on: day).assessment.findings.first?.message
    #expect(try #require(provisional).ru.contains("по предварительному календарю 2027 года"))
    #expect(try #require(provisional).en.contains("by the provisional calendar of 2027"))
    let due = minutes(CivilDate(2027, 2, 17), nil, on: CivilDate(2027, 2, 25)).obligations.first
    #expect(try #require(due?.missing.first).ru.contains("по предварительному календарю 2027 года"))
    let certain = minutes(CivilDate(2026, 4, 30), nil, on: day).assessment.findings.first?.message
    #expect(!(try #require(certain).ru.contains("предварительн")))
  }

  @Test func `beyond the known years the deadline is unverified, not guessed, until metod.yaml tells`() throws {
    let signed = CivilDate(2040, 4, 2)
    let judging = minutes(signed, nil, on: CivilDate(2040, 6, 1))
    #expect(judging.outcomes == [.unverified] && judging.told.isEmpty)
    #expect(judging.obligations.first?.missing.first?.ru.contains("производственный календарь") ?? false)
    let told = Judging(
      "deadline",
      "record: minutes\nact: distributed\nmoments:\n  - after: signed\n    working-days: 5",
      """
      === metod.yaml
      формат: 1
      положения: example
      стороны:
        управление: Управление образования
      календарь:
        известные годы: 2040
      === meetings/math/2040-04-02.yaml
      дата: 02.04.2040
      протокол:
        составил: Петрова Е.В.
        подписи:
          - кто: Петрова Е.В.
            дата: 02.04.2040
      """,
      on: CivilDate(2040, 6, 1)
    )
    #expect(told.outcomes == [.broken])
    #expect(told.obligations.first?.due == CivilDate(2040, 4, 9))
  }
}
