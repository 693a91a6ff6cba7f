import CivilTime
import Findings
import Records
import Regulations
import Testing

/// What waivers excuse and what attestations settle, day by day.
struct ExemptionTests {
  private static func waiver(_ from: String, _ through: String, name: String = "one") -> String {
    """
    === waivers/\(name).yaml
    пункт: 1
    решил: начальник управления
    основание: приказ
    с: \(from)
    по: \(through)

    """
  }

  private static func attestation(_ date: String, _ line: String = "") -> String {
    """
    === attestations/one.yaml
    пункт: 1
    подтвердил: начальник управления
    основание: справка
    дата: \(date)
    \(line)
    """
  }

  private static let lateDeadline = "record: plan\nact: adopted\nmoments:\n  - day: 15.09"

  /// The plan was due on 15 September and adopted on 20 October.
  private static let latePlan = """
    === meetings/math/2022-10-20.yaml
    номер: 1
    дата: 20.10.2022
    === plans/math/2022-23.yaml
    принят: протокол № 1 от 20.10.2022

    """

  @Test func `what a whole waiver excuses stays waived beside one that cannot be read`() {
    let empty = "=== waivers/two.yaml\n\n"
    let whole = Self.waiver("16.09.2022", "19.10.2022")
    func outcomes(_ waivers: String) -> [Outcome] {
      Judging("deadline", Self.lateDeadline, Self.latePlan + waivers, on: CivilDate(2022, 11, 1)).outcomes
    }
    #expect(outcomes(whole + empty) == [.waived])
    #expect(outcomes(Self.waiver("16.09.2022", "18.10.2022") + empty) == [.unverified])
    #expect(outcomes(empty) == [.unverified])
  }

  // MARK: - Delays

  @Test(
    arguments: [
      ("16.09.2022", "19.10.2022", Outcome.waived), ("01.09.2022", "31.10.2022", .waived),
      ("16.09.2022", "18.10.2022", .broken), ("17.09.2022", "19.10.2022", .broken),
      ("01.10.2022", "05.10.2022", .broken), ("01.01.2022", "15.09.2022", .broken),
    ]
  )
  func `a waiver excuses a delay only where it covers all of it`(_ from: String, _ through: String, _ expected: Outcome)
  {
    let judging = Judging(
      "deadline",
      Self.lateDeadline,
      Self.latePlan + Self.waiver(from, through),
      on: CivilDate(2022, 11, 1)
    )
    #expect(judging.outcomes == [expected])
  }

  @Test func `two waivers that follow one another excuse what both cover`() {
    let waivers = Self.waiver("16.09.2022", "30.09.2022") + Self.waiver("01.10.2022", "19.10.2022", name: "two")
    let judging = Judging("deadline", Self.lateDeadline, Self.latePlan + waivers, on: CivilDate(2022, 11, 1))
    #expect(judging.outcomes == [.waived])
    let gap = waivers.replacing("с: 01.10.2022", with: "с: 02.10.2022")
    let broken = Judging("deadline", Self.lateDeadline, Self.latePlan + gap, on: CivilDate(2022, 11, 1))
    #expect(broken.outcomes == [.broken])
    #expect(broken.obligations.first?.breach?.day == CivilDate(2022, 10, 1))
  }

  @Test func `the part of a delay that a waiver does not cover is broken from its first day, and the waiver is named`()
    throws
  {
    let files = Self.latePlan + Self.waiver("01.09.2022", "30.09.2022")
    let judging = Judging("deadline", Self.lateDeadline, files, on: CivilDate(2022, 11, 1))
    let breach = try #require(judging.obligations.first?.breach)
    #expect(breach.day == CivilDate(2022, 10, 1))
    let note = try #require(judging.assessment.findings.first?.related.last)
    #expect(judging.assessment.register.files[note.range.file] == "waivers/one.yaml")
    #expect(note.message.ru == "освобождение действовало с 01.09.2022 по 30.09.2022 и истекло")
  }

  @Test func `a waiver that began too late names the first day it does not cover`() throws {
    let files = Self.latePlan + Self.waiver("17.09.2022", "19.10.2022")
    let judging = Judging("deadline", Self.lateDeadline, files, on: CivilDate(2022, 11, 1))
    let note = try #require(judging.assessment.findings.first?.related.last)
    #expect(note.message.ru == "освобождение с 17.09.2022 по 19.10.2022 не покрывает 16.09.2022")
    #expect(judging.obligations.first?.breach?.day == CivilDate(2022, 9, 16))
  }

  @Test func `an expired waiver counts as broken and says so`() throws {
    let files = Self.waiver("01.09.2022", "31.12.2022")
    let during = Judging("deadline", Self.lateDeadline, files, on: CivilDate(2022, 12, 31))
    #expect(during.outcomes == [.waived] && during.told.isEmpty)
    let after = Judging("deadline", Self.lateDeadline, files, on: CivilDate(2023, 1, 1))
    #expect(after.outcomes == [.broken])
    #expect(after.assessment.findings.first?.related.contains { $0.message.en.hasSuffix("has expired") } ?? false)
    #expect(after.obligations.first?.waiver == 0)
  }

  @Test(arguments: [("30.08.2023", Outcome.broken), ("31.08.2023", .waived)])
  func `a waiver through the end of a period excuses what the period never got`(_ through: String, _ expected: Outcome)
  {
    let files = Self.waiver("28.04.2023", through)
    #expect(Judging("record-exists", "record: plan", files, on: CivilDate(2023, 12, 1)).outcomes.first == expected)
  }

  @Test func `a duty is still due where the waiver ends before its day`() {
    let files = Self.waiver("01.09.2022", "10.09.2022")
    #expect(Judging("deadline", Self.lateDeadline, files, on: CivilDate(2022, 9, 5)).outcomes == [.due])
    let longer = Self.waiver("01.09.2022", "15.09.2022")
    #expect(Judging("deadline", Self.lateDeadline, longer, on: CivilDate(2022, 9, 5)).outcomes == [.waived])
  }

  @Test(arguments: [("01.10.2022", "31.10.2022", Outcome.waived), ("02.10.2022", "31.10.2022", .broken)])
  func `a past month of too few members is excused day by day`(_ from: String, _ through: String, _ expected: Outcome) {
    let files =
      """
      === associations/math.yaml
      название: Объединение учителей математики
      вид: объединение
      создано: приказ 1-од от 01.09.2022
      состав:
        - кто: Иванова А.А.
          с: 01.09.2022
        - кто: Петрова Е.В.
          с: 01.09.2022
          по: 30.09.2022
        - кто: Петрова Е.В.
          с: 01.11.2022

      """ + Self.waiver(from, through)
    #expect(Judging("size", "at-least: 2", files, on: CivilDate(2022, 12, 1)).outcomes == [expected])
  }

  // MARK: - What is not verified

  @Test(arguments: [
    ("01.09.2022", "31.08.2023", [Outcome.waived, .unverified]),
    ("01.09.2022", "30.08.2023", [.unverified, .unverified]),
    ("01.09.2023", "31.08.2024", [.unverified, .waived]),
  ])
  func `a waiver excuses what nobody attested in the year it covers`(
    _ from: String,
    _ through: String,
    _ expected: [Outcome]
  ) {
    let files = Judging.settings(since: "01.09.2022") + Self.waiver(from, through)
    #expect(Judging("attested", "per: school-year", files, on: CivilDate(2023, 12, 1)).outcomes == expected)
  }

  @Test(arguments: [("10.09.2023", "10.09.2023", Outcome.waived), ("11.09.2023", "31.12.2023", .unverified)])
  func `a waiver excuses what is not known of a meeting on the day of the meeting`(
    _ from: String,
    _ through: String,
    _ expected: Outcome
  ) {
    let files = "=== meetings/math/2023-09-10.yaml\nдата: 10.09.2023\n" + Self.waiver(from, through)
    #expect(Judging("presiding", "role: head", files, on: CivilDate(2023, 12, 1)).outcomes == [expected])
  }

  @Test func `an attestation counts before a waiver`() {
    let files =
      Judging.settings(since: "01.09.2023") + Self.waiver("01.09.2023", "31.08.2024")
      + Self.attestation("01.10.2023")
    #expect(Judging("attested", "per: school-year", files, on: CivilDate(2023, 12, 1)).outcomes == [.kept])
  }

  // MARK: - Attestations

  @Test(
    arguments: [
      ("31.08.2023", [Outcome.unverified, .unverified]), ("01.09.2023", [.kept, .unverified]),
      ("31.08.2024", [.kept, .unverified]), ("01.09.2024", [.unverified, .kept]),
      // A day that has not come yet confirms nothing.
      ("02.10.2024", [.unverified, .unverified]),
    ]
  )
  func `an attestation without a period counts for the period in which it was given`(
    _ date: String,
    _ expected: [Outcome]
  ) {
    let files = Judging.settings(since: "01.09.2023") + Self.attestation(date)
    #expect(Judging("attested", "per: school-year", files, on: CivilDate(2024, 10, 1)).outcomes == expected)
  }

  @Test func `an attestation counts for the term or school year that it names, whenever it was given`() {
    let settings = Judging.settings(since: "01.09.2023")
    let year = settings + Self.attestation("20.09.2024", "учебный год: 2023-24")
    #expect(Judging("attested", "per: school-year", year, on: CivilDate(2024, 10, 1)).outcomes == [.kept, .unverified])
    let term = settings + Self.attestation("20.09.2024", "с: 01.09.2023\nпо: 20.09.2024")
    #expect(Judging("attested", "per: school-year", term, on: CivilDate(2024, 10, 1)).outcomes == [.kept, .kept])
  }

  @Test func `a fact of the past is attested once`() {
    let files = """
      === associations/math.yaml
      название: Объединение учителей математики
      вид: объединение
      создано: приказ 1-од от 01.09.2022
      должности:
        - роль: руководитель
          кто: Петрова Е.В.
          с: 10.09.2022

      """
    let rule = "role: head\ncondition:\n  category: highest"
    #expect(Judging("qualified", rule, files, on: CivilDate(2026, 10, 1)).outcomes == [.unverified])
    let attested = files + Self.attestation("01.10.2022")
    #expect(Judging("qualified", rule, attested, on: CivilDate(2026, 10, 1)).outcomes == [.kept])
  }

  // MARK: - Record-keeping that began after a deadline

  @Test func `what was due before record-keeping began is unverified, and kept where the records show it`() {
    let settings = Judging.settings(since: "01.10.2022")
    let day = CivilDate(2022, 11, 1)
    let silent = Judging("deadline", Self.lateDeadline, settings, on: day)
    #expect(silent.outcomes == [.unverified] && silent.told.isEmpty)
    let adopted =
      settings + Self.latePlan.replacing("20.10.2022", with: "15.09.2022").replacing("2022-10-20", with: "2022-09-15")
    #expect(Judging("deadline", Self.lateDeadline, adopted, on: day).outcomes == [.kept])
    #expect(Judging("deadline", Self.lateDeadline, settings + Self.latePlan, on: day).outcomes == [.unverified])
  }

  @Test func `a body established after the day owes nothing that year`() {
    let files = """
      === orders/2-od-2022.yaml
      номер: 2-од
      дата: 20.09.2022
      издал: Управление образования
      === associations/math.yaml
      название: Объединение учителей математики
      вид: объединение
      создано: приказ 2-од от 20.09.2022
      """
    #expect(Judging("deadline", Self.lateDeadline, files, on: CivilDate(2022, 11, 1)).outcomes == [])
    #expect(Judging("record-exists", "record: plan\nby: 15.09", files, on: CivilDate(2022, 11, 1)).outcomes == [])
  }

  @Test func `a yearly record due before record-keeping began is unverified too`() {
    let settings = Judging.settings(since: "01.10.2022")
    let judging = Judging("record-exists", "record: plan\nby: 15.09", settings, on: CivilDate(2022, 11, 1))
    #expect(judging.outcomes == [.unverified] && judging.told.isEmpty)
  }

  // MARK: - Votes, entries made twice, offices of other bodies, former curators

  @Test(
    arguments: [
      ("    голосование:\n      за: 2\n      против: 1", Outcome.kept),
      ("    голосование:\n      за: 1\n      против: 1", .broken),
      ("    голосование:\n      за: 1\n      против: 1\n      решающий голос: да", .kept),
      ("    голосование:\n      за: 1\n      против: 2", .broken), ("    голосование: единогласно", .kept),
      ("    докладчик: Иванова А.А.", .broken),
    ]
  )
  func `a plan is adopted only where the vote on it was carried`(_ vote: String, _ expected: Outcome) {
    let files = """
      === meetings/math/2022-09-15.yaml
      номер: 1
      дата: 15.09.2022
      присутствовали: Иванова А.А., Петрова Е.В., Сидоров П.П.
      повестка:
        - вопрос: О плане
          решение: Принять.
      \(vote)
      === plans/math/2022-23.yaml
      принят: протокол № 1 от 15.09.2022, вопрос 1
      """
    let rule = Self.lateDeadline.replacing("act: adopted", with: "act: adopted\ncarried: yes")
    #expect(Judging("deadline", rule, files, on: CivilDate(2022, 9, 16)).outcomes == [expected])
    // Until the day it can be voted on again.
    if expected == .broken {
      #expect(Judging("deadline", rule, files, on: CivilDate(2022, 9, 15)).outcomes == [.due])
    }
  }

  @Test func `a person entered twice in the roster counts once`() {
    let files = """
      === associations/math.yaml
      название: Объединение учителей математики
      вид: объединение
      создано: приказ 1-од от 01.09.2022
      состав:
        - кто: Иванова А.А.
          с: 01.09.2022
        - кто: Иванова А.А.
          с: 01.09.2022
        - кто: Петрова Е.В.
          с: 01.09.2022
      """
    let day = CivilDate(2022, 12, 1)
    #expect(Judging("size", "exactly: 2", files, on: day).outcomes == [.kept])
    #expect(Judging("size", "at-least: 3", files, on: day).outcomes == [.broken])
    #expect(
      Judging("size", "exactly: 2\ncondition:\n  employer:\n    educational: yes", files, on: day).outcomes == [.kept]
    )
  }

  @Test func `an office in a kind of body that has none is told where it stands`() {
    let files = """
      === metod.yaml
      формат: 1
      положения: novosibirsk-0482-2022
      стороны:
        департамент: Управление образования
      === associations/math.yaml
      название: ММО учителей математики
      вид: ммо
      курирующая организация: Школа № 1
      должности:
        - роль: председатель
          кто: Иванова А.А.
          с: 10.09.2022
      """
    let judging = Judging("facts", "fields: subject", files, on: CivilDate(2022, 9, 15))
    #expect(
      judging.told.filter { $0.contains("unknown-role") } == ["error record/unknown-role associations/math.yaml:5"]
    )
  }

  @Test func `a former curator is not judged by the organisation that curates the body today`() {
    let files = """
      === organizations/centre.yaml
      название: Методический центр, отдел развития
      вид: методический центр
      === associations/math.yaml
      название: Объединение учителей математики
      вид: объединение
      создано: приказ 1-од от 01.09.2022
      курирующая организация:
        - организация: Школа № 1
          с: 01.09.2022
          по: 31.08.2023
        - организация: Методический центр, отдел развития
          с: 01.09.2023
      должности:
        - роль: куратор
          кто: Петрова Е.В.
          с: 01.09.2022
          по: THROUGH
      """
    let rule = "role: curator\ncondition:\n  employer:\n    is: curating-organization"
    let day = CivilDate(2024, 9, 1)
    #expect(Judging("qualified", rule, files.replacing("THROUGH", with: "31.08.2023"), on: day).outcomes == [.kept])
    let stayed = Judging("qualified", rule, files.replacing("THROUGH", with: "01.09.2023"), on: day)
    #expect(stayed.outcomes == [.broken])
    #expect(stayed.obligations.first?.breach?.day == CivilDate(2023, 9, 1))
  }

  @Test func `a single curating organisation may have a comma in its name`() {
    let files = """
      === organizations/centre.yaml
      название: Методический центр, отдел развития
      вид: методический центр
      === associations/math.yaml
      название: Объединение учителей математики
      вид: объединение
      создано: приказ 1-од от 01.09.2022
      курирующая организация: Методический центр, отдел развития
      """
    let judging = Judging("facts", "fields: curating-organization", files, on: CivilDate(2024, 9, 1))
    #expect(judging.outcomes == [.kept] && judging.told.isEmpty, "\(judging.told)")
  }
}
