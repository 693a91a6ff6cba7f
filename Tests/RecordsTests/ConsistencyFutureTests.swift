import Findings
import Testing

@Suite struct ConsistencyFutureTests {
  static let member = "members/ivanova.yaml"
  static let body = "associations/mmo.yaml"
  static let planned = "meetings/mmo/c.yaml"
  static let toldAtDate = "record/future-date meetings/mmo/c:2 20.12.2025"

  static let meetings: [ConsistencyFolder.Case] = [
    .init(
      "a meeting to come with attendance",
      planned,
      "повестка:",
      "присутствовали: Иванова А.А.\nповестка:",
      tells: toldAtDate
    ),
    .init(
      "a meeting to come with absence",
      planned,
      "повестка:",
      "отсутствовали: Иванова А.А.\nповестка:",
      tells: toldAtDate
    ),
    .init(
      "a meeting to come with a decision",
      planned,
      "олимпиаде",
      "олимпиаде\n    решение: Принять",
      tells: toldAtDate
    ),
    .init(
      "a meeting to come with a vote",
      planned,
      "олимпиаде",
      "олимпиаде\n    голосование: единогласно",
      tells: toldAtDate
    ),
    .init(
      "a meeting to come with signed minutes is told once",
      planned,
      "повестка:",
      "протокол:\n  подписи:\n    - кто: Иванова А.А.\n      дата: 21.12.2025\nповестка:",
      tells: toldAtDate
    ),
    .init("a meeting to come that is prepared", planned, "повестка:", "уведомлены: 18.11.2025\nповестка:"),
    .init(
      "a meeting of today with attendance",
      [
        .init(planned, "20.12.2025", "20.11.2025"),
        .init(planned, "повестка:", "присутствовали: Иванова А.А.\nповестка:"),
      ],
      tells: []
    ),
    .init(
      "a meeting of tomorrow with attendance",
      [
        .init(planned, "20.12.2025", "21.11.2025"),
        .init(planned, "повестка:", "присутствовали: Иванова А.А.\nповестка:"),
      ],
      tells: ["record/future-date meetings/mmo/c:2 21.11.2025"]
    ),
    .init("an unreadable meeting", planned, "повестка:", "]]\nповестка:"),
  ]

  static let others: [ConsistencyFolder.Case] = [
    .init("an act of today", "plans/mmo/2025-26.yaml", "протокол № 1 от 10.09.2025, вопрос 1", "20.11.2025"),
    .init(
      "an act of tomorrow",
      "plans/mmo/2025-26.yaml",
      "протокол № 1 от 10.09.2025, вопрос 1",
      "21.11.2025",
      tells: "record/future-date plans/mmo/2025-26:3 21.11.2025"
    ),
    .init(
      "an act that rests on a meeting to come",
      "plans/mmo/2025-26.yaml",
      "протокол № 1 от 10.09.2025",
      "протокол № 3 от 20.12.2025",
      tells: "record/future-date plans/mmo/2025-26:3 протокол № 3 от 20.12.2025"
    ),
    .init(
      "a meeting told as held too early explains what rests on it",
      [
        .init("plans/mmo/2025-26.yaml", "протокол № 1 от 10.09.2025", "протокол № 3 от 20.12.2025"),
        .init(planned, "повестка:", "присутствовали: Иванова А.А.\nповестка:"),
      ],
      tells: [toldAtDate]
    ),
    .init(
      "an order explains what rests on it",
      [
        .init("orders/0511.yaml", "06.06.2022", "21.11.2025"),
        .init("analyses/mmo/2024-25.yaml", "передан:", "утверждён: приказ 0511-од\nпередан:"),
        .init(body, "создано: приказ 0511-од от 06.06.2022", "создано: 06.06.2022"),
      ],
      tells: ["record/future-date orders/0511:2 21.11.2025"]
    ),
    .init("an end set ahead by those who decide", body, "вид: ммо", "вид: ммо\nликвидировано: 31.08.2030"),
    .init(
      "an election of a holder of an office",
      body,
      "избран: протокол № 1 от 10.09.2025, вопрос 2",
      "избран: 21.11.2025",
      tells: "record/future-date associations/mmo:13 21.11.2025"
    ),
    .init(
      "an application of a member",
      body,
      "заявление: 08.09.2025",
      "заявление: 21.11.2025",
      tells: "record/future-date associations/mmo:23 21.11.2025"
    ),
    .init(
      "a signature",
      "meetings/mmo/a.yaml",
      "дата: 15.09.2025",
      "дата: 21.11.2025",
      tells: "record/future-date meetings/mmo/a:29 21.11.2025"
    ),
    .init(
      "the distribution of minutes",
      "meetings/mmo/a.yaml",
      "разослан: 14.09.2025",
      "разослан: 21.11.2025",
      tells: "record/future-date meetings/mmo/a:31 21.11.2025"
    ),
    .init("a category of today", member, "с: 20.12.2018\n    по: 19.12.2023", "с: 20.11.2025"),
    .init(
      "a category",
      member,
      "с: 20.12.2018\n    по: 19.12.2023",
      "с: 21.11.2025",
      tells: "record/future-date members/ivanova:8 21.11.2025"
    ),
    .init(
      "a conformity",
      member,
      "с: 02.02.2018\n    по: 01.02.2023",
      "с: 21.11.2025",
      tells: "record/future-date members/ivanova:11 21.11.2025"
    ),
    .init("a course", member, "14.03.2025", "21.11.2025", tells: "record/future-date members/ivanova:23 21.11.2025"),
    .init("a course of today", member, "14.03.2025", "20.11.2025"),
    .init("an award", member, "05.10.2024", "21.11.2025", tells: "record/future-date members/ivanova:26 21.11.2025"),
    .init("a title", member, "06.10.2024", "21.11.2025", tells: "record/future-date members/ivanova:29 21.11.2025"),
    .init(
      "a check of the data",
      member,
      "сверены: 01.09.2025",
      "сверены: 21.11.2025",
      tells: "record/future-date members/ivanova:38 21.11.2025"
    ),
    .init(
      "an attestation",
      "attestations/sait.yaml",
      "дата: 01.10.2025",
      "дата: 21.11.2025",
      tells: "record/future-date attestations/sait:4 21.11.2025"
    ),
    .init(
      "an act about an event",
      "events/seminar.yaml",
      "название: Семинар",
      "название: Семинар\nутверждён: 21.11.2025",
      tells: "record/future-date events/seminar:2 21.11.2025"
    ),
  ]

  @Test(arguments: meetings)
  func `a meeting to come has only been planned`(example: ConsistencyFolder.Case) throws {
    try ConsistencyFolder.expect(example)
  }

  @Test(arguments: others)
  func `nothing is done on a day to come`(example: ConsistencyFolder.Case) throws {
    try ConsistencyFolder.expect(example)
  }

  @Test func `a message names the act and both days`() throws {
    let findings = try ConsistencyFolder.findings(after: .init("plans/mmo/2025-26.yaml", "25.08.2025", "21.11.2026"))
    #expect(
      findings.map(\.message).first
        == Message(
          ru: "День 21.11.2026 («составил») на 20.11.2025 ещё не наступил.",
          en: "The day 2026-11-21 (“drawn-up”) is still to come on 2025-11-20."
        )
    )
  }
}
