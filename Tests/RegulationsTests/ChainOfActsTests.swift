import CivilTime
import Findings
import Regulations
import Testing

/// What is told where several acts are asked for, and when the acts of a plan fall due.
struct ChainOfActsTests {
  private static let plan =
    "record: plan\nby: 30.09\nin-order: yes\nchain:\n  - act: drawn-up\n    who-acts: head\n  - act: adopted\n    meeting-of: itself"

  private static let signed =
    "record: minutes\nchain:\n  - act: signed\n    who-acts: head\n  - act: signed\n    who-acts: secretary\n  - act: approved\n    who-acts: head"

  private static let body = """
    === associations/math.yaml
    название: Объединение учителей математики
    вид: объединение
    создано: приказ 1-од от 01.09.2022
    должности:
      - роль: руководитель
        кто: Иванова А.А.
        с: 10.09.2022
      - роль: секретарь
        кто: Петрова Е.В.
        с: 10.09.2022

    """

  private static func minutes(_ lines: String) -> String {
    """
    \(body)=== meetings/math/2023-09-10.yaml
    дата: 10.09.2023
    протокол:
      составил: Петрова Е.В.
    \(lines)
    """
  }

  // MARK: - The plan of the next year

  @Test func `the plan of the next year is due before that year begins`() throws {
    let files = "=== plans/math/2023-24.yaml\nсоставил: Иванова А.А., 31.05.2023"
    let judging = Judging("acts", Self.plan, files, on: CivilDate(2023, 6, 25))
    let ahead = try #require(judging.assessment.obligations.first { $0.subject == "plans/math/2023-24" })
    #expect(ahead.outcome == .due && ahead.isAhead)
    #expect(ahead.due == CivilDate(2023, 9, 30))
    #expect(ahead.missing.map(\.ru) == ["не записано: принят"])
    #expect(judging.told.isEmpty)
  }

  @Test func `the plan of the year after the next is not asked about yet`() {
    let files = "=== plans/math/2024-25.yaml\nсоставил: Иванова А.А., 31.05.2023"
    let judging = Judging("acts", Self.plan, files, on: CivilDate(2023, 6, 25))
    #expect(!judging.assessment.obligations.contains { $0.subject == "plans/math/2024-25" })
  }

  @Test(arguments: [(CivilDate(2023, 9, 30), Outcome.due), (CivilDate(2023, 10, 1), .broken)])
  func `what was done otherwise than asked can be put right until the day`(_ day: CivilDate, _ expected: Outcome) {
    let files = "=== plans/math/2023-24.yaml\nсоставил: Петрова Е.В., 31.05.2023\nпринят: 12.09.2023"
    let judging = Judging("acts", Self.plan, files, on: day)
    #expect(judging.outcomes.last == expected)
  }

  // MARK: - Several faults

  @Test func `each independent fault of a chain is told at its own place`() {
    let files = Self.minutes("  подписи: Иванова А.А., Сидоров П.П.\n  утверждён: Петрова Е.В., 11.09.2023")
    let judging = Judging("acts", Self.signed, files, on: CivilDate(2023, 9, 20))
    #expect(judging.outcomes == [.broken])
    #expect(
      judging.told == [
        "error example/1/acts meetings/math/2023-09-10.yaml:4", "error example/1/acts meetings/math/2023-09-10.yaml:5",
      ]
    )
  }

  @Test(arguments: [
    ("  подписи:\n    # подписано после заседания\n    - Иванова А.А.", "секретарь", "Иванова А. А."),
    ("  подписи:\n    - Петрова Е.В.", "руководитель", "Петрова Е. В."),
  ])
  func `a signature that is missing is told at the list of signatures`(
    _ lines: String,
    _ role: String,
    _ signer: String
  ) throws {
    let files = Self.minutes("\(lines)\n  утверждён: Иванова А.А., 11.09.2023")
    let judging = Judging("acts", Self.signed, files, on: CivilDate(2023, 9, 20))
    #expect(judging.told == ["error example/1/acts meetings/math/2023-09-10.yaml:4"])
    let message = try #require(judging.assessment.findings.first?.message.ru)
    #expect(message == "Протокол от 10.09.2023: нет подписи: \(role) (подписи — \(signer)).".spaced)
  }

  @Test func `minutes that nobody signed are told once`() {
    let files = Self.minutes("  утверждён: Иванова А.А., 11.09.2023")
    let judging = Judging("acts", Self.signed, files, on: CivilDate(2023, 9, 20))
    #expect(judging.told == ["error example/1/acts meetings/math/2023-09-10.yaml:3"])
  }

  @Test func `a meeting without minutes is told once, not for each act`() {
    let files = "\(Self.body)=== meetings/math/2023-09-10.yaml\nдата: 10.09.2023"
    let judging = Judging("acts", Self.signed, files, on: CivilDate(2023, 9, 20))
    #expect(judging.told == ["error example/1/acts meetings/math/2023-09-10.yaml:1"])
  }
}

extension String {
  /// The text with no-break spaces before initials, as names in messages have them.
  fileprivate var spaced: String {
    replacing("Иванова А. А.", with: "Иванова\u{A0}А.\u{A0}А.").replacing(
      "Петрова Е. В.",
      with: "Петрова\u{A0}Е.\u{A0}В."
    )
  }
}
