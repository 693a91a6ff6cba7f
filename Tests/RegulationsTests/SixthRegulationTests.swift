import Findings
import Foundation
import Records
import Regulations
import Testing

/// A sixth regulation, written in YAML alone: every variation that real regulations show can be expressed and judged.
struct SixthRegulationTests {
  /// What regulations vary, and the clauses of the sixth one that show it, each kept and broken by cases of its own.
  static let variations: [(variation: String, clauses: [String])] = [
    ("threshold of members to form a body, per subject", ["1.1"]),
    ("threshold of members to form a body, per area", ["1.2"]),
    ("maximum size", ["1.3"]),
    ("exact size", ["1.4"]),
    ("at least half", ["2.1"]),
    ("more than half", ["2.2"]),
    ("two thirds", ["2.3", "2.6"]),
    ("majority of those present", ["2.4"]),
    ("majority of all members", ["2.5"]),
    ("majority of votes cast", ["2.6"]),
    ("for over against", ["2.7"]),
    ("casting vote of the chair", ["2.8"]),
    ("exact number of meetings", ["3.1"]),
    ("minimum number of meetings", ["3.2"]),
    ("every window non-empty", ["3.3"]),
    ("a count in a window", ["3.4"]),
    ("a maximal interval", ["3.5"]),
    ("school quarter", ["3.6"]),
    ("calendar quarter", ["3.7"]),
    ("plans for calendar years", ["3.8"]),
    ("term of an office", ["4.1"]),
    ("term of a body", ["4.2"]),
    ("term of a composition", ["4.3"]),
    ("limit on consecutive terms", ["4.4"]),
    ("elected or appointed", ["4.5"]),
    ("ex-officio membership of all heads", ["4.6"]),
    ("ex-officio membership of one of the heads", ["4.7"]),
    ("offices that may not be combined", ["4.8"]),
    ("a tree of conditions: all, any, not", ["4.9"]),
    ("notice days before a meeting", ["5.1"]),
    ("materials working days before a meeting", ["5.2"]),
    ("minutes within days", ["5.3"]),
    ("minutes within working days", ["5.4"]),
    ("a chain of acts, by whom, in order", ["5.5"]),
    ("deadline on a date of the school year", ["6.1"]),
    ("deadline at the Nth meeting", ["6.2"]),
    ("deadline counted from another act", ["6.3"]),
    ("retention period", ["6.4"]),
  ]

  private static let folder = ClauseCase.folder.deletingLastPathComponent().appending(path: "SixthRegulation")

  private static func pack() throws -> String {
    try String(contentsOf: folder.appending(path: "sixth.yaml"), encoding: .utf8)
  }

  static func cases() throws -> [ClauseCase] {
    try ClauseCase.all(of: "sixth", in: folder, with: [("regulations/sixth.yaml", pack())])
  }

  @Test(arguments: try cases())
  func `a clause is judged as its case says`(_ one: ClauseCase) {
    ClauseTests().expect(one)
  }

  @Test func `the regulation reads without a finding`() throws {
    let source = RegulationLibrary.Source(
      id: "sixth",
      file: FileID(0),
      subject: "regulations/sixth",
      bytes: Array(try Self.pack().utf8)
    )
    #expect(RegulationLibrary.regulation(source, isLocal: true).findings.map(\.message.en) == [])
  }

  @Test(arguments: variations)
  func `a variation is expressed by a clause that cases keep and break`(_ variation: String, _ clauses: [String]) throws
  {
    let cases = try Self.cases()
    let regulation = try #require(Self.cases().first?.assessment.library["sixth"])
    for number in clauses {
      let clause = try #require(regulation.clauses.first { $0.number == number }, "\(variation)")
      #expect(!clause.rules.items.isEmpty, "\(variation)")
      let own = cases.filter { $0.clause == number }
      #expect(own.contains { $0.verdict == "keeps" }, "\(variation) has no keeping case")
      #expect(own.contains { $0.verdict == "breaks" && !$0.expected.isEmpty }, "\(variation) has no breaking case")
    }
  }

  @Test func `every clause of the regulation shows a variation`() throws {
    let regulation = try #require(Self.cases().first?.assessment.library["sixth"])
    let checked = regulation.clauses.filter { $0.kind.value == .checked }.map(\.number)
    #expect(Set(checked) == Set(Self.variations.flatMap(\.clauses)))
    let kinds = Set(regulation.clauses.flatMap { $0.rules.items.map { type(of: $0.kind).id } })
    #expect(kinds.count > 12, "\(kinds.sorted())")
  }
}
