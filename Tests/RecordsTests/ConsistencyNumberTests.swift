import Findings
import Testing

@Suite struct ConsistencyNumberTests {
  static let first = "meetings/rmo/a.yaml"
  static let second = "meetings/rmo/b.yaml"

  /// Two meetings of one body.
  static func meetings(_ a: String, _ b: String) -> [ConsistencyFolder.Change] {
    [.init(first, "", a), .init(second, "", b)]
  }

  /// A numbering for the whole folder.
  static func folder(_ numbering: String) -> ConsistencyFolder.Change {
    .init("metod.yaml", "формат: 1", "формат: 1\nнумерация: \(numbering)")
  }

  /// A numbering of the body.
  static func body(_ numbering: String) -> ConsistencyFolder.Change {
    .init("associations/rmo.yaml", "вид: рмо", "вид: рмо\nнумерация: \(numbering)")
  }

  static let told = "record/number-repeated meetings/rmo/b:1 1"

  static let cases: [ConsistencyFolder.Case] = [
    .init("one school year", meetings("номер: 1\nдата: 01.09.2024", "номер: 1\nдата: 31.08.2025"), tells: [told]),
    .init("two school years", meetings("номер: 1\nдата: 31.08.2024", "номер: 1\nдата: 01.09.2024"), tells: []),
    .init("two numbers", meetings("номер: 1\nдата: 01.09.2024", "номер: 2\nдата: 02.09.2024"), tells: []),
    .init(
      "the later meeting is told, wherever it is filed",
      meetings("номер: 1\nдата: 02.09.2024", "номер: 1\nдата: 01.09.2024"),
      tells: ["record/number-repeated meetings/rmo/a:1 1"]
    ),
    .init(
      "the sign № is no part of a number",
      meetings("номер: № 1\nдата: 01.09.2024", "номер: 1\nдата: 02.09.2024"),
      tells: [told]
    ),
    .init("a hyphen is", meetings("номер: 1-1\nдата: 01.09.2024", "номер: 11\nдата: 02.09.2024"), tells: []),
    .init(
      "a meeting of August that opens the next year",
      meetings("номер: 1\nдата: 28.08.2024\nучебный год: 2024-25", "номер: 1\nдата: 01.09.2024"),
      tells: [told]
    ),
    .init("a meeting of August", meetings("номер: 1\nдата: 28.08.2024", "номер: 1\nдата: 01.09.2024"), tells: []),
    .init(
      "a calendar year",
      meetings("номер: 1\nдата: 01.01.2025", "номер: 1\nдата: 31.10.2025") + [folder("по календарным годам")],
      tells: [told]
    ),
    .init(
      "two calendar years",
      meetings("номер: 1\nдата: 31.12.2024", "номер: 1\nдата: 01.01.2025") + [folder("по календарным годам")],
      tells: []
    ),
    .init(
      "numbers that never start again",
      meetings("номер: 1\nдата: 01.09.2020", "номер: 1\nдата: 01.09.2025") + [folder("сплошная")],
      tells: [told]
    ),
    .init(
      "the body's own numbering goes first",
      meetings("номер: 1\nдата: 01.09.2020", "номер: 1\nдата: 01.09.2025")
        + [folder("сплошная"), body("по учебным годам")],
      tells: []
    ),
    .init(
      "a numbering that cannot be read",
      meetings("номер: 1\nдата: 01.09.2024", "номер: 1\nдата: 02.09.2024") + [body("иная")],
      tells: []
    ),
    .init(
      "a school year that cannot be read",
      meetings("номер: 1\nдата: 01.09.2024\nучебный год: 2024", "номер: 1\nдата: 02.09.2024"),
      tells: []
    ),
    .init("a date that cannot be read", meetings("номер: 1\nдата: вчера", "номер: 1\nдата: 02.09.2024"), tells: []),
    .init(
      "an unreadable meeting",
      meetings("номер: 1\nдата: 01.09.2024\n]]", "номер: 1\nдата: 02.09.2024"),
      tells: []
    ),
    .init("another body", "meetings/rmo/a.yaml", "", "номер: 1\nдата: 10.09.2025"),
  ]

  @Test(arguments: cases)
  func `a number is borne once in a numbering period`(example: ConsistencyFolder.Case) throws {
    try ConsistencyFolder.expect(example)
  }

  @Test func `a third meeting points to the first as well`() throws {
    let findings = try ConsistencyFolder.findings(
      after: .init(Self.first, "", "дата: 01.09.2024\nномер: 1"),
      .init(Self.second, "", "номер: 1\nдата: 02.09.2024"),
      .init("meetings/rmo/c.yaml", "", "номер: 1\nдата: 03.09.2024")
    )
    #expect(
      findings.map(\.message.en)
        == Array(repeating: "The number “1” is already that of the meeting 2024-09-01.", count: 2)
    )
    #expect(findings.flatMap(\.related).map(\.range.line) == [2, 2])
  }
}
