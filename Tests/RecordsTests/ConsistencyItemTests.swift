import Findings
import Testing

@Suite struct ConsistencyItemTests {
  static let plan = "plans/mmo/2025-26.yaml"
  static let body = "associations/mmo.yaml"

  static let items: [ConsistencyFolder.Case] = [
    .init("the last item", plan, "вопрос 1", "вопрос 2"),
    .init(
      "an item behind the last",
      plan,
      "вопрос 1",
      "вопрос 3",
      tells: "reference/unknown-item plans/mmo/2025-26:3 вопрос 3"
    ),
    .init("item 0", plan, "вопрос 1", "вопрос 0", tells: "reference/unknown-item plans/mmo/2025-26:3 вопрос 0"),
    .init(
      "an item of a meeting without an agenda",
      plan,
      "протокол № 1 от 10.09.2025",
      "протокол № 2 от 15.11.2025",
      tells: "reference/unknown-item plans/mmo/2025-26:3 вопрос 1"
    ),
    .init(
      "an item on which an office rests",
      body,
      "вопрос 2",
      "вопрос 3",
      tells: "reference/unknown-item associations/mmo:13 вопрос 3"
    ),
    .init("an unknown meeting is told elsewhere", plan, "№ 1 от 10.09.2025, вопрос 1", "№ 7 от 10.09.2025, вопрос 3"),
    .init(
      "an unreadable meeting",
      [
        .init(plan, "вопрос 1", "вопрос 3"), .init("meetings/mmo/a.yaml", "номер:", "]]\nномер:"),
      ],
      tells: []
    ),
    .init(
      "an agenda that cannot be read",
      [
        .init(plan, "вопрос 1", "вопрос 3"),
        .init("meetings/mmo/a.yaml", "  - вопрос: О выборах", "  - [а]\n  - вопрос: О выборах"),
      ],
      tells: []
    ),
  ]

  static let names: [ConsistencyFolder.Case] = [
    .init("surname and first name", "members/orlova.yaml", "Орлова Вера Ильинична", "Орлова Вера"),
    .init(
      "a surname with initials",
      "members/orlova.yaml",
      "Орлова Вера Ильинична",
      "Орлова В. И.",
      tells: "record/bad-full-name members/orlova:1 Орлова В. И."
    ),
    .init(
      "a surname alone",
      "members/orlova.yaml",
      "Орлова Вера Ильинична",
      "Орлова",
      tells: "record/bad-full-name members/orlova:1 Орлова"
    ),
    .init(
      "a surname in two parts is one word",
      "members/orlova.yaml",
      "Орлова Вера Ильинична",
      "Орлова-Гай В.И.",
      tells: "record/bad-full-name members/orlova:1 Орлова-Гай В.И."
    ),
    .init("a surname of one letter", "members/orlova.yaml", "Орлова Вера Ильинична", "О Вера Ильинична"),
    .init("an unreadable record", "members/orlova.yaml", "фио: Орлова Вера Ильинична", "фио: Орлова\n]]"),
  ]

  @Test(arguments: items)
  func `acts rest on items that exist`(example: ConsistencyFolder.Case) throws {
    try ConsistencyFolder.expect(example)
  }

  @Test(arguments: names)
  func `names are written in full`(example: ConsistencyFolder.Case) throws {
    try ConsistencyFolder.expect(example)
  }

  @Test func `a message tells how many items there are`() throws {
    let finding = try #require(try ConsistencyFolder.findings(after: .init(Self.plan, "вопрос 1", "вопрос 3")).first)
    #expect(
      finding.message
        == Message(
          ru: "Вопроса 3 нет: в повестке 2 вопроса.",
          en: "There is no item 3: the agenda has 2 items."
        )
    )
    #expect(finding.related.map(\.range.line) == [13])
  }
}
