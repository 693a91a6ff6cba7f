import CivilTime
import Findings
import Regulations
import Reports
import Testing

/// How a regulation is kept, as a value, as data and as a paper.
@Suite struct ComplianceTests {
  private func compliance(_ meetings: [String], on day: CivilDate) -> Compliance {
    Compliance(Folder.assessment(meetings, on: day))
  }

  private func json(_ compliance: Compliance, since earlier: Compliance?, in language: Language) -> JSONText {
    let everything = PaperScene(compliance.assessment, in: language).disclosure
    return ComplianceJSON.value(compliance, since: earlier, for: everything, in: language)
  }

  private let year = ["2025-09-10", "2025-12-10", "2026-03-10"]

  @Test func `only clauses that can be kept or broken are listed`() {
    let clauses = compliance(year, on: CivilDate(2026, 9, 1)).bodies.flatMap(\.clauses)
    #expect(clauses.map(\.clause.number) == ["3.2"])
  }

  @Test func `the worst outcome of a clause stands for it`() {
    let kept = compliance(year, on: CivilDate(2026, 8, 31))
    #expect(kept.bodies[0].clauses[0].outcome == .kept)
    let due = compliance(year, on: CivilDate(2026, 9, 1))
    #expect(due.bodies[0].clauses[0].outcome == .due)
    #expect(due.bodies[0].clauses[0].nextDue == CivilDate(2027, 8, 31))
    let broken = compliance(Array(year.dropLast()), on: CivilDate(2026, 9, 1))
    #expect(broken.bodies[0].clauses[0].outcome == .broken)
    #expect(broken.totals == [.broken: 1, .due: 1])
  }

  @Test func `a scope takes one body or one regulation`() {
    let assessment = Folder.assessment(year, on: CivilDate(2026, 9, 1))
    #expect(Compliance(assessment, .body(0)).bodies.count == 1)
    #expect(Compliance(assessment, .body(1)).bodies.isEmpty)
    #expect(Compliance(assessment, .regulation("city")).bodies.count == 1)
    #expect(Compliance(assessment, .regulation("other")).bodies.isEmpty)
  }

  @Test func `programs get every obligation with its evidence`() {
    let json = json(compliance(year, on: CivilDate(2026, 8, 31)), since: nil, in: .ru).text
    #expect(
      json.contains(
        """
            {
              "regulation": "city",
              "clause": "3.2",
              "rule": "meeting-count",
              "subject": "associations/mo",
              "period": "2025-26",
              "outcome": "kept",
              "due": "2026-08-31",
              "evidence": [
                {
                  "file": "meetings/mo/2025-09-10.yaml",
                  "line": 1,
                  "date": "2025-09-10"
                },
        """
      )
    )
    #expect(json.contains("\"summary\": {\n    \"kept\": 1,\n    \"broken\": 0,\n    \"due\": 0,"))
  }

  @Test func `beside an earlier day stands what has changed since`() {
    let before = compliance(year, on: CivilDate(2026, 3, 9))
    let now = compliance(year, on: CivilDate(2026, 9, 1))
    let changes = now.changes(since: before)
    #expect(changes.map(\.before) == [.due, nil])
    #expect(changes.map(\.now) == [.kept, .due])
    let json = json(now, since: before, in: .en).text
    #expect(json.contains("\"compareTo\": \"2026-03-09\""))
    #expect(json.contains("\"outcome\": \"kept\",\n      \"outcomeBefore\": \"due\""))
  }

  @Test func `nothing changes between a day and itself`() {
    let now = compliance(year, on: CivilDate(2026, 9, 1))
    #expect(now.changes(since: now).isEmpty)
  }

  @Test func `the paper tells totals, clauses and what is missing`() throws {
    let compliance = compliance(Array(year.dropLast()), on: CivilDate(2026, 9, 1))
    let fields = ComplianceFields.fields(compliance, since: nil, in: PaperScene(compliance.assessment, in: .ru))
    let template = try PaperTemplate(
      BuiltInTemplates.text(.compliance, in: .ru),
      names: PaperKind.compliance.names,
      language: .ru
    )
    let text = String(decoding: TextPaperRenderer(width: 90).bytes(of: template.paper(fields)), as: UTF8.self)
      .replacing("\u{A0}", with: " ")
    #expect(
      text == """
                                           Соблюдение положения

                                             Все объединения

                                          на 1 сентября 2026 г.

        Итоги

        Обязанности   на 1 сентября 2026 г.
        ────────────  ─────────────────────
        соблюдено                         0
        нарушено                          1
        предстоит                         1
        не проверено                      0
        освобождено                       0

        МО учителей

        Положение города

        Пункт  Исход     Срок        Чем подтверждено, чего недостаёт
        ─────  ────────  ──────────  ─────────────────────────────────────────────────────────────
        3.2    нарушено  31.08.2027  Три заседания в год
                                     нарушено: за 2025-26 записано 2 заседания, а нужно не менее 3
                                     предстоит: за 2026-27 записано 0 заседаний, а нужно не менее
                                     3

        """
    )
  }
}
