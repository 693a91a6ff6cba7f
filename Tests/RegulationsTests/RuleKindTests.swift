import CivilTime
import Findings
import Records
import Regulations
import Testing

/// The examples of a rule kind are its tests: each must come out as it says, at the place it marks.
struct RuleKindTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let kind: String
    let example: RuleExample
    var testDescription: String { "\(kind): \(example.about.en)" }
  }

  static let cases: [Case] = RuleKinds.all.flatMap { kind in
    kind.documentation.examples.map { Case(kind: kind.id, example: $0) }
  }

  @Test(arguments: cases)
  func `an example is judged as it says`(_ one: Case) {
    let origin = one.example.origin
    let source = SourceLocation(
      fileID: origin.fileID,
      filePath: origin.filePath,
      line: origin.line,
      column: origin.column
    )
    let assessment = one.example.assessment(kind: one.kind)
    if let value = one.example.value {
      #expect(
        assessment.indicators.last { $0.period.period.first < one.example.day }?.text == value,
        sourceLocation: source
      )
      #expect(assessment.findings.map(\.message.en) == [], sourceLocation: source)
      return
    }
    let clause = assessment.obligations.filter { $0.citation.regulation == "example" && !$0.isAhead }
    #expect(clause.contains { $0.outcome == one.example.outcome }, sourceLocation: source)
    if one.example.outcome != .broken {
      #expect(!clause.contains { $0.outcome == .broken }, sourceLocation: source)
    }
    let findings = assessment.findings
    let form = findings.filter { $0.basis == nil }
    #expect(form.map(\.message.en) == [], sourceLocation: source)
    guard let mark = one.example.folder.mark else {
      #expect(findings.isEmpty, "\(findings.map(\.message.en))", sourceLocation: source)
      return
    }
    let places = findings.map {
      RuleExample.Mark(
        path: assessment.register.files[$0.range.file],
        line: Int($0.range.line),
        column: Int($0.range.column)
      )
    }
    #expect(places == [mark], "\(findings.map(\.message.ru))", sourceLocation: source)
  }

  @Test func `every kind is documented, with examples that keep and break it`() {
    for kind in RuleKinds.all where !["attested", "indicator"].contains(kind.id) {
      let outcomes = kind.documentation.examples.map(\.outcome)
      #expect(outcomes.contains(.kept) && outcomes.contains(.broken), "\(kind.id)")
      #expect(!kind.documentation.title.ru.isEmpty && !kind.documentation.explanation.en.isEmpty)
    }
  }

  @Test func `kinds are listed once each, in order`() {
    let ids = RuleKinds.all.map { $0.id }
    #expect(ids == Array(Set(ids)).sorted())
  }
}
