import Findings
import Testing

@Suite struct ConsistencyDateOrderTests {
  static let member = "members/ivanova.yaml"
  static let body = "associations/mmo.yaml"
  static let meeting = "meetings/mmo/a.yaml"

  static let terms: [ConsistencyFolder.Case] = [
    .init("a job of one day", member, "по: 31.08.2030", "по: 01.09.2008"),
    .init("a job", member, "по: 31.08.2030", "по: 31.08.2008", tells: "record/date-order members/ivanova:5 31.08.2008"),
    .init("a category of one day", member, "по: 19.12.2023", "по: 20.12.2018"),
    .init(
      "a category",
      member,
      "по: 19.12.2023",
      "по: 19.12.2018",
      tells: "record/date-order members/ivanova:9 19.12.2018"
    ),
    .init(
      "a conformity",
      member,
      "по: 01.02.2023",
      "по: 01.02.2018",
      tells: "record/date-order members/ivanova:12 01.02.2018"
    ),
    .init(
      "a break",
      member,
      "по: 30.06.2015",
      "по: 31.12.2014",
      tells: "record/date-order members/ivanova:15 31.12.2014"
    ),
    .init(
      "a consent",
      member,
      "по: 31.08.2028",
      "по: 31.08.2023",
      tells: "record/date-order members/ivanova:19 31.08.2023"
    ),
    .init("a consent withdrawn on its first day", member, "отозвано: 15.10.2025", "отозвано: 01.09.2023"),
    .init(
      "a consent withdrawn before it was given",
      member,
      "отозвано: 15.10.2025",
      "отозвано: 31.08.2023",
      tells: "record/date-order members/ivanova:20 31.08.2023"
    ),
    .init(
      "mentoring",
      member,
      "по: 31.05.2025",
      "по: 31.08.2024",
      tells: "record/date-order members/ivanova:33 31.08.2024"
    ),
    .init(
      "an office elsewhere",
      member,
      "по: 01.02.2027",
      "по: 31.01.2024",
      tells: "record/date-order members/ivanova:37 31.01.2024"
    ),
    .init(
      "a beginning that cannot be read",
      member,
      "с: 01.09.2008\n    по: 31.08.2030",
      "с: давно\n    по: 31.08.2008"
    ),
    .init("no beginning", member, "    с: 01.09.2008\n    по: 31.08.2030", "    по: 31.08.2008"),
    .init("a membership of one day", body, "с: 01.09.2023\n    по: 09.09.2025", "с: 01.09.2023\n    по: 01.09.2023"),
    .init(
      "a membership",
      body,
      "по: 09.09.2025",
      "по: 31.08.2023",
      tells: "record/date-order associations/mmo:26 31.08.2023"
    ),
    .init(
      "an office",
      body,
      "по: 07.06.2027",
      "по: 06.06.2022",
      tells: "record/date-order associations/mmo:12 06.06.2022"
    ),
    .init(
      "a governing regulation",
      body,
      "по: 31.08.2030",
      "по: 05.06.2022",
      tells: "record/date-order associations/mmo:6 05.06.2022"
    ),
    .init(
      "a waiver",
      "waivers/kvorum.yaml",
      "по: 31.08.2026",
      "по: 31.08.2025",
      tells: "record/date-order waivers/kvorum:5 31.08.2025"
    ),
    .init("a waiver of one day", "waivers/kvorum.yaml", "по: 31.08.2026", "по: 01.09.2025"),
    .init(
      "an attestation",
      "attestations/sait.yaml",
      "по: 31.08.2025",
      "по: 31.08.2024",
      tells: "record/date-order attestations/sait:6 31.08.2024"
    ),
    .init("an event of one day", "events/seminar.yaml", "15.10.2025", "14.10.2025"),
    .init(
      "an event",
      "events/seminar.yaml",
      "15.10.2025",
      "13.10.2025",
      tells: "record/date-order events/seminar:3 13.10.2025"
    ),
    .init("a meeting of one day", "meetings/mmo/b.yaml", "дата: 15.11.2025", "дата: 15.11.2025\nпо: 15.11.2025"),
    .init(
      "a meeting",
      "meetings/mmo/b.yaml",
      "дата: 15.11.2025",
      "дата: 15.11.2025\nпо: 14.11.2025",
      tells: "record/date-order meetings/mmo/b:3 14.11.2025"
    ),
  ]

  static let acts: [ConsistencyFolder.Case] = [
    .init(
      "a signature before the meeting",
      meeting,
      "дата: 12.09.2025",
      "дата: 09.09.2025",
      tells: "record/date-order meetings/mmo/a:27 09.09.2025"
    ),
    .init("a signature on the day of the meeting", meeting, "дата: 12.09.2025", "дата: 10.09.2025"),
    .init(
      "two signatures before the meeting are one finding",
      [.init(meeting, "дата: 12.09.2025", "дата: 09.09.2025"), .init(meeting, "дата: 15.09.2025", "дата: 09.09.2025")],
      tells: ["record/date-order meetings/mmo/a:27 09.09.2025"]
    ),
    .init(
      "a signature as an act",
      meeting,
      "  утверждён: 13.09.2025",
      "  утверждён: 13.09.2025\n  подписан: 09.09.2025",
      tells: "record/date-order meetings/mmo/a:31 09.09.2025"
    ),
    .init(
      "minutes drawn up before the meeting",
      meeting,
      "Петрова Е.В., 10.09.2025",
      "Петрова Е.В., 09.09.2025",
      tells: "record/date-order meetings/mmo/a:24 09.09.2025"
    ),
    .init("approval on the day of the first signature", meeting, "утверждён: 13.09.2025", "утверждён: 12.09.2025"),
    .init(
      "approval before the first signature",
      meeting,
      "утверждён: 13.09.2025",
      "утверждён: 11.09.2025",
      tells: "record/date-order meetings/mmo/a:30 11.09.2025"
    ),
    .init(
      "approval by an order before the first signature",
      meeting,
      "утверждён: 13.09.2025",
      "утверждён: приказ 0511-од от 06.06.2022",
      tells: "record/date-order meetings/mmo/a:30 приказ 0511-од от 06.06.2022"
    ),
    .init("distribution on the day of the first signature", meeting, "разослан: 14.09.2025", "разослан: 12.09.2025"),
    .init(
      "distribution before the first signature",
      meeting,
      "разослан: 14.09.2025",
      "разослан: 11.09.2025",
      tells: "record/date-order meetings/mmo/a:31 11.09.2025"
    ),
    .init(
      "without signatures minutes cannot be approved before the meeting",
      [
        .init(
          meeting,
          "  подписи:\n    - кто: Иванова А.А.\n      дата: 12.09.2025\n    - кто: Петрова Е.В.\n      дата: 15.09.2025\n",
          ""
        ),
        .init(meeting, "утверждён: 13.09.2025", "утверждён: 09.09.2025"),
      ],
      tells: ["record/date-order meetings/mmo/a:25 09.09.2025"]
    ),
    .init("notice on the day of the meeting", meeting, "уведомлены: 05.09.2025", "уведомлены: 10.09.2025"),
    .init(
      "notice after the meeting",
      meeting,
      "уведомлены: 05.09.2025",
      "уведомлены: 11.09.2025",
      tells: "record/date-order meetings/mmo/a:21 11.09.2025"
    ),
    .init(
      "materials after the meeting",
      meeting,
      "разосланы: 10.09.2025",
      "разосланы: 11.09.2025",
      tells: "record/date-order meetings/mmo/a:22 11.09.2025"
    ),
    .init(
      "a date of the meeting that cannot be read",
      [
        .init(meeting, "дата: 10.09.2025", "дата: вчера"),
        .init(meeting, "разосланы: 10.09.2025", "разосланы: 11.09.2025"),
      ],
      tells: []
    ),
    .init("an unreadable meeting", meeting, "дата: 12.09.2025", "дата: 09.09.2025\n      ]]"),
    .init("a plan adopted on the day it was drawn up", "plans/mmo/2025-26.yaml", "25.08.2025", "10.09.2025"),
    .init(
      "a plan adopted before it was drawn up",
      "plans/mmo/2025-26.yaml",
      "25.08.2025",
      "11.09.2025",
      tells: "record/date-order plans/mmo/2025-26:3 протокол № 1 от 10.09.2025"
    ),
    .init(
      "an analysis handed in before it was drawn up",
      "analyses/mmo/2024-25.yaml",
      "Соколова И.Н., 10.05.2025",
      "Соколова И.Н., 09.05.2025",
      tells: "record/date-order analyses/mmo/2024-25:2 09.05.2025"
    ),
    .init(
      "an analysis handed in at a meeting is for the regulation to judge",
      "analyses/mmo/2024-25.yaml",
      "составил: Иванова А.А., 10.05.2025\nпередан: Соколова И.Н., 10.05.2025",
      "составил: Иванова А.А., 10.10.2025\nпередан: протокол № 1 от 10.09.2025"
    ),
    .init(
      "an application after the entry is for the regulation to judge",
      body,
      "заявление: 08.09.2025",
      "заявление: 11.09.2025"
    ),
  ]

  @Test(arguments: terms)
  func `what ends has begun before`(example: ConsistencyFolder.Case) throws {
    try ConsistencyFolder.expect(example)
  }

  @Test(arguments: acts)
  func `steps follow one another`(example: ConsistencyFolder.Case) throws {
    try ConsistencyFolder.expect(example)
  }

  @Test func `a message names both steps and both days`() throws {
    let finding = try #require(
      try ConsistencyFolder.findings(after: .init(Self.meeting, "разослан: 14.09.2025", "разослан: 11.09.2025")).first
    )
    #expect(
      finding.message
        == Message(
          ru: "«разослан» 11.09.2025 — раньше, чем «подписан» 12.09.2025.",
          en: "“distributed” 2025-09-11 comes before “signed” 2025-09-12."
        )
    )
    #expect(finding.related.map(\.range.line) == [27])
  }
}
