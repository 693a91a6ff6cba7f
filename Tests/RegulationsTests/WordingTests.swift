import CivilTime
import Findings
import Regulations
import Testing

/// How messages call people, bodies and titles.
struct WordingTests {
  private static let presiding = "role: head"

  private static func meeting(_ chair: String, _ more: String = "") -> String {
    """
    \(more)=== meetings/math/2023-09-10.yaml
    дата: 10.09.2023
    председательствовал: \(chair)
    """
  }

  @Test func `who presided is said in the nominative, with no-break spaces`() throws {
    let judging = Judging("presiding", Self.presiding, Self.meeting("Петрова Е.В."), on: CivilDate(2023, 9, 20))
    let message = try #require(judging.assessment.findings.first?.message.ru)
    #expect(
      message == "Председатель заседания 10.09.2023 — Петрова\u{A0}Е.\u{A0}В., а нужен руководитель."
    )
  }

  @Test func `two people of a body who share surname and initials are named in full`() throws {
    let namesake = """
      === members/petrova-2.yaml
      фио: Петрова Екатерина Викторовна
      работа:
        - организация: Школа № 1
          должность: учитель
          с: 01.09.2015
      === associations/math.yaml
      название: Объединение учителей математики
      вид: объединение
      создано: приказ 1-од от 01.09.2022
      должности:
        - роль: руководитель
          кто: Иванова А.А.
          с: 10.09.2022
      состав:
        - кто: Петрова Елена Викторовна
          с: 01.09.2022
        - кто: Петрова Екатерина Викторовна
          с: 01.09.2022

      """
    let files = Self.meeting("Петрова Екатерина Викторовна", namesake)
    let judging = Judging("presiding", Self.presiding, files, on: CivilDate(2023, 9, 20))
    let message = try #require(judging.assessment.findings.first?.message.ru)
    #expect(message.contains("Петрова Екатерина Викторовна"))
  }

  @Test(arguments: [
    ("нет «Школы «Лицей»»", "нет «Школы „Лицей“»"), ("«а» и «б»", "«а» и «б»"),
    ("«а «б «в»»»", "«а „б „в““»"), ("«а «б»", "«а «б»"), ("»«а «б»»", "»«а «б»»"), ("без кавычек", "без кавычек"),
  ])
  func `a quotation within a quotation has other marks, where the marks pair`(_ text: String, _ expected: String) {
    #expect(Message(ru: text, en: text).withInnerQuotes == Message(ru: expected, en: text))
  }

  @Test func `a title with marks of its own is quoted with inner marks in findings`() throws {
    let files = """
      === plans/math/2022-23.yaml
      мероприятия:
        - название: Семинар «Оценивание»
          срок: октябрь
      """
    let judging = Judging("planned", "days: 0", files, on: CivilDate(2022, 12, 1))
    let message = try #require(judging.assessment.findings.first?.message.ru)
    #expect(message.contains("«Семинар „Оценивание“»"))
  }

  @Test(arguments: [
    ("deadline", "record: plan\nact: adopted\nmoments:\n  - day: 15.09", "plans/math/2022-23.yaml\nпринят: 12.09.2022"),
    (
      "record-exists", "record: practice\nby: 15.09",
      "practices/a.yaml\nназвание: Опыт\nобъединение: math\nдата: 12.09.2022"
    ),
    (
      "record-exists", "record: order\nby: 15.09",
      "orders/2-2022.yaml\nномер: 2\nдата: 12.09.2022\nобъединения: Объединение учителей математики"
    ),
  ])
  func `what is recorded for a day ahead is told as such while it falls due`(
    _ kind: String,
    _ rule: String,
    _ file: String
  ) {
    let judging = Judging(kind, rule, "=== \(file)", on: CivilDate(2022, 9, 5))
    #expect(judging.outcomes == [.due])
    let missing = judging.obligations.flatMap(\.missing)
    #expect(missing.count == 1)
    #expect(missing.allSatisfy { $0.ru.hasSuffix(": записано на 12.09.2022, этот день ещё впереди") }, "\(missing)")
    #expect(missing.allSatisfy { $0.en.hasSuffix(": recorded for 2022-09-12, a day still ahead") }, "\(missing)")
  }

  @Test func `what a roster lacks is told at its key, though a comment stands below it`() {
    let files = """
      === associations/math.yaml
      название: Объединение учителей математики
      вид: объединение
      создано: приказ 1-од от 01.09.2022
      состав:
        # состав утверждён в сентябре

        - кто: Иванова А.А.
          с: 01.09.2022
      """
    let judging = Judging("size", "at-least: 2", files, on: CivilDate(2022, 12, 1))
    #expect(judging.told == ["error example/1/size associations/math.yaml:4"])
  }
}
