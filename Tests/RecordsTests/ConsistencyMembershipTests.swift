import Findings
import Testing

@Suite struct ConsistencyMembershipTests {
  static let meeting = "meetings/mmo/a.yaml"
  static let body = "associations/mmo.yaml"
  static let sidorov = ConsistencyFolder.Change(meeting, "кто: Кузнецов Д.С.", "кто: Сидоров П.П.")

  static let membership: [ConsistencyFolder.Case] = [
    .init(
      "somebody who never belonged to the body",
      meeting,
      "кто: Кузнецов Д.С.",
      "кто: Орлова В.И.",
      tells: "record/not-a-member meetings/mmo/a:9 Орлова В.И."
    ),
    .init(
      "somebody present whose membership ended the day before",
      meeting,
      "  - Петрова Е.В.\n",
      "  - Сидоров П.П.\n",
      tells: "record/not-a-member meetings/mmo/a:6 Сидоров П.П."
    ),
    .init(
      "the last day of a membership belongs to it",
      [
        sidorov, .init(body, "по: 09.09.2025", "по: 10.09.2025"),
      ],
      tells: []
    ),
    .init(
      "a membership begins the day after the meeting",
      body,
      "  - кто: Кузнецов Д.С.\n    с: 10.09.2025",
      "  - кто: Кузнецов Д.С.\n    с: 11.09.2025",
      tells: "record/not-a-member meetings/mmo/a:9 Кузнецов Д.С."
    ),
    .init(
      "one day of a meeting of several days is enough",
      [
        .init(body, "  - кто: Кузнецов Д.С.\n    с: 10.09.2025", "  - кто: Кузнецов Д.С.\n    с: 11.09.2025"),
        .init(meeting, "дата: 10.09.2025", "дата: 10.09.2025\nпо: 11.09.2025"),
      ],
      tells: []
    ),
    .init(
      "whoever holds an office belongs to the body only while it is held",
      body,
      "с: 05.09.2024",
      "с: 11.09.2025",
      tells: "record/not-a-member meetings/mmo/a:7 Соколова И.Н."
    ),
    .init(
      "presiding takes no membership",
      meeting,
      "председательствовал: Иванова А.А.",
      "председательствовал: Орлова В.И."
    ),
    .init(
      "before record-keeping the list may lack people",
      [
        sidorov, .init("metod.yaml", "01.09.2023", "11.09.2025"),
      ],
      tells: []
    ),
    .init(
      "from the first day of record-keeping the list is complete",
      [sidorov, .init("metod.yaml", "01.09.2023", "10.09.2025")],
      tells: ["record/not-a-member meetings/mmo/a:9 Сидоров П.П."]
    ),
    .init(
      "record-keeping of the body goes before that of the folder",
      [
        sidorov, .init(body, "вид: ммо", "вид: ммо\nучёт ведётся с: 11.09.2025"),
      ],
      tells: []
    ),
    .init(
      "a term that cannot be read may cover the day",
      [
        sidorov, .init(body, "по: 09.09.2025", "по: осенью"),
      ],
      tells: []
    ),
    .init(
      "a term that ends before it begins may cover the day",
      [sidorov, .init(body, "по: 09.09.2025", "по: 31.08.2023")],
      tells: ["record/date-order associations/mmo:26 31.08.2023"]
    ),
    .init(
      "a name among the members that points to nobody may be theirs",
      [
        sidorov, .init(body, "кто: Петрова Е.В.", "кто: Сидоррова П.П."),
      ],
      tells: []
    ),
    .init(
      "a name at the meeting that points to nobody is told elsewhere",
      meeting,
      "кто: Кузнецов Д.С.",
      "кто: Ктото К.К."
    ),
    .init(
      "a body without a list of members tells nothing",
      [
        .init("meetings/rmo/a.yaml", "", "дата: 10.09.2025\nприсутствовали: Орлова В.И.")
      ],
      tells: []
    ),
    .init("a body that cannot be read tells nothing", [sidorov, .init(body, "вид: ммо", "вид: ммо\n]]")], tells: []),
  ]

  @Test(arguments: membership)
  func `only members are present or absent`(example: ConsistencyFolder.Case) throws {
    try ConsistencyFolder.expect(example)
  }

  @Test func `a list of strangers only is one finding at the date`() throws {
    let example = ConsistencyFolder.Case(
      "three strangers",
      [
        .init("members/grinev.yaml", "", "фио: Гринёв Глеб Глебович"),
        .init(
          Self.meeting,
          "  - Иванова А.А.\n  - Петрова Е.В.\n  - Соколова И.Н.\nотсутствовали:\n  - кто: Кузнецов Д.С.",
          "  - Орлова В.И.\n  - Сидоров П.П.\n  - Гринев Г.Г."
        ),
      ],
      tells: ["record/not-a-member meetings/mmo/a:2 10.09.2025"]
    )
    try ConsistencyFolder.expect(example)
  }

  @Test func `a message names the person, the day, the body and the term`() throws {
    let finding = try #require(try ConsistencyFolder.findings(after: Self.sidorov).first)
    #expect(
      finding.message
        == Message(
          ru: "Сидоров\u{A0}П.\u{A0}П. на 10.09.2025 — не член объединения «ММО математиков».",
          en: "Сидоров\u{A0}П.\u{A0}П. is no member of “ММО математиков” on 2025-09-10."
        )
    )
    #expect(finding.related.map(\.message.ru) == ["здесь записано: с 01.09.2023 по 09.09.2025"])
    #expect(finding.related.map(\.range.line) == [24])
  }
}
