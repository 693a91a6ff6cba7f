import Findings
import Testing

@Suite struct ConsistencyAttendanceTests {
  static let meeting = "meetings/mmo/a.yaml"

  static let attendance: [ConsistencyFolder.Case] = [
    .init(
      "a person listed twice is told at the repetition",
      meeting,
      "  - Соколова И.Н.",
      "  - Соколова И.Н.\n  - Елена Викторовна Петрова\n  - petrova",
      tells: "record/present-twice meetings/mmo/a:9 petrova"
    ),
    .init(
      "a person listed three times is told once",
      meeting,
      "  - Соколова И.Н.",
      "  - Соколова И.Н.\n  - petrova\n  - Петрова Елена Викторовна",
      tells: "record/present-twice meetings/mmo/a:8 petrova"
    ),
    .init("an unknown name listed twice is left alone", meeting, "Соколова И.Н.", "Ктото К.К.\n  - Ктото К.К."),
    .init(
      "a person both present and absent is told among the absent",
      meeting,
      "кто: Кузнецов Д.С.",
      "кто: Петрова Е.В.",
      tells: "record/present-and-absent meetings/mmo/a:9 Петрова Е.В."
    ),
  ]

  static let votes: [ConsistencyFolder.Case] = [
    .init(
      "a vote more than members present",
      meeting,
      "за: 2",
      "за: 3",
      tells: "record/votes-exceed-present meetings/mmo/a:16 3"
    ),
    .init(
      "guests never vote",
      meeting,
      "  - Соколова И.Н.\n",
      "",
      tells: "record/votes-exceed-present meetings/mmo/a:15 2"
    ),
    .init(
      "without a list of those present nothing is known",
      [
        .init(meeting, "присутствовали:\n  - Иванова А.А.\n  - Петрова Е.В.\n  - Соколова И.Н.\n", ""),
        .init(meeting, "за: 2", "за: 30"),
      ],
      tells: []
    ),
    .init(
      "an unreadable list tells nothing",
      [
        .init(meeting, "  - Соколова И.Н.", "  - [а]"),
        .init(meeting, "за: 2", "за: 30"),
      ],
      tells: []
    ),
    .init("an unknown name counts as a person", meeting, "Соколова И.Н.", "Ктото К.К."),
    .init(
      "an unknown name counts as one person only",
      [
        .init(meeting, "Соколова И.Н.", "Ктото К.К."),
        .init(meeting, "за: 2", "за: 3"),
      ],
      tells: ["record/votes-exceed-present meetings/mmo/a:16 3"]
    ),
    .init(
      "a name that may mean several people leaves the number open",
      [
        .init(meeting, "Соколова И.Н.", "ещё 27 человек"),
        .init(meeting, "за: 2", "за: 29"),
      ],
      tells: []
    ),
    .init(
      "a figure that cannot be read is not counted",
      meeting,
      "за: 2",
      "за: два"
    ),
    .init(
      "an unreadable meeting is passed over",
      meeting,
      "за: 2",
      "за: \"2"
    ),
  ]

  static let incomplete: [ConsistencyFolder.Case] = [
    .init(
      "a vote with one figure missing",
      meeting,
      "за: 2\n      против: 1\n",
      "за: 2\n",
      tells: "record/incomplete-vote meetings/mmo/a:16 2"
    ),
    .init(
      "a vote of which only those in favour are recorded",
      meeting,
      "за: 2\n      против: 1\n      воздержались: 0\n",
      "за: 2\n",
      tells: "record/incomplete-vote meetings/mmo/a:16 2"
    ),
    .init(
      "votes in favour of everybody present leave nothing to record",
      meeting,
      "за: 2\n      против: 1\n      воздержались: 0\n",
      "за: 3\n"
    ),
    .init("figures that account for everybody leave nothing to record", meeting, "\n      воздержались: 0", ""),
    .init(
      "votes beyond those present are told as such only",
      meeting,
      "за: 2\n      против: 1\n      воздержались: 0\n",
      "за: 4\n",
      tells: "record/votes-exceed-present meetings/mmo/a:16 4"
    ),
    .init("an explicit none is a figure", meeting, "против: 1", "против: нет"),
    .init(
      "without a list of those present a missing figure is told still",
      [
        .init(meeting, "присутствовали:\n  - Иванова А.А.\n  - Петрова Е.В.\n  - Соколова И.Н.\n", ""),
        .init(meeting, "\n      воздержались: 0", ""),
      ],
      tells: ["record/incomplete-vote meetings/mmo/a:12 2"]
    ),
    .init("a figure that cannot be read is not missing", meeting, "против: 1\n      воздержались: 0", "против: один"),
  ]

  @Test(arguments: attendance)
  func `everybody is listed once`(example: ConsistencyFolder.Case) throws {
    try ConsistencyFolder.expect(example)
  }

  @Test(arguments: votes)
  func `no more votes are cast than members are present`(example: ConsistencyFolder.Case) throws {
    try ConsistencyFolder.expect(example)
  }

  @Test(arguments: incomplete)
  func `all figures of a vote are recorded`(example: ConsistencyFolder.Case) throws {
    try ConsistencyFolder.expect(example)
  }

  @Test func `a message names the figures and the list of those present`() throws {
    let finding = try #require(try ConsistencyFolder.findings(after: .init(Self.meeting, "за: 2", "за: 3")).first)
    #expect(
      finding.message
        == Message(
          ru: "Подано голосов: 4 (за 3, против 1, воздержались 0), а членов присутствовало: 3.",
          en: "Votes cast: 4 (in-favour 3, against 1, abstained 0); members present: 3."
        )
    )
    #expect(finding.related.map(\.range.line) == [5])
  }
}
