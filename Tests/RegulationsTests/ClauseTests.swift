import CivilTime
import Findings
import Records
import Regulations
import Testing

/// Every checked clause of every regulation, kept and broken by one fact, at the right line, on the right day.
struct ClauseTests {
  static let regulations = [
    "novosibirsk-0482-2022", "rubtsovsk-mmo", "kamensk-46d-2024", "nazarovo-86-2020",
    "moscow-1095-2016",
  ]

  /// Checked clauses that leave open what the records do not show, rather than break.
  static let attestable: Set = ["moscow-1095-2016/3.7.b"]

  @Test(arguments: try regulations.flatMap { try ClauseCase.all(of: $0) })
  func `a clause is judged as its case says`(_ one: ClauseCase) {
    expect(one)
  }

  /// Judges the folder of a case and compares what came of it.
  func expect(_ one: ClauseCase) {
    let assessment = one.assessment
    let prefix = "\(one.regulation)/"
    let outcomes = assessment.obligations.filter(one.isJudged).map(\.outcome)
    if one.verdict == "value" {
      let values = assessment.indicators.filter { $0.citation.clause == one.clause }
        .map { "\($0.rule) | \($0.period.label(russian: false)) | \($0.text.en)" }
      #expect(!one.values.isEmpty)
      #expect(outcomes.isEmpty, "an indicator is not judged")
      for value in one.values { #expect(values.contains(value), "\(values)") }
    } else {
      #expect(one.outcome.map(outcomes.contains) ?? false, "\(outcomes)")
    }
    if one.verdict != "breaks" { #expect(!outcomes.contains(.broken)) }
    let findings = assessment.findings.map { finding in
      let id = finding.id.hasPrefix(prefix) ? String(finding.id.dropFirst(prefix.count)) : finding.id
      return "\(id) \(assessment.register.files[finding.range.file]):\(finding.range.line)"
    }
    #expect(findings == one.expected, "\(assessment.findings.map(\.message.ru))")
  }

  @Test(arguments: regulations)
  func `every checked clause has a rule and a pair of cases`(_ id: String) throws {
    let regulation = try #require(RegulationLibrary()[id])
    let cases = try ClauseCase.all(of: id)
    for clause in regulation.clauses where clause.kind.value == .checked {
      let own = cases.filter { $0.clause == clause.number }
      #expect(!clause.rules.items.isEmpty, "\(clause.number) has no rule")
      #expect(own.contains { $0.verdict == "keeps" }, "\(clause.number) has no keeping case")
      // What only an attestation can settle is never broken: its counterpart is a case that is left open.
      let isAttestable = Self.attestable.contains("\(id)/\(clause.number)")
      let hasCounterpart = own.contains {
        isAttestable ? $0.verdict == "unverified" : $0.verdict == "breaks" && !$0.expected.isEmpty
      }
      #expect(hasCounterpart, "\(clause.number) has no breaking case")
    }
    let checked = Set(regulation.clauses.map(\.number))
    #expect(cases.allSatisfy { checked.contains($0.clause) })
  }

  @Test(arguments: regulations)
  func `every clause that names a value computes it, and cases show what it comes to`(_ id: String) throws {
    let regulation = try #require(RegulationLibrary()[id])
    let cases = try ClauseCase.all(of: id)
    for clause in regulation.clauses where clause.kind.value == .value {
      #expect(!clause.rules.items.isEmpty, "\(clause.number) has no rule")
      let shown = cases.filter { $0.clause == clause.number }.flatMap(\.values)
      for rule in clause.rules.items {
        #expect(rule.kind is IndicatorRule, "\(clause.number)")
        #expect(shown.contains { $0.hasPrefix("\(rule.name) | ") }, "\(clause.number) \(rule.name) has no case")
      }
    }
  }

  @Test(arguments: RegulationLibrary().regulations.map(\.id))
  func `a built-in pack reads without a finding`(_ id: String) throws {
    let pack = try #require(BuiltInPacks.all.first { $0.id == id })
    let source = RegulationLibrary.Source(id: id, file: FileID(0), subject: id, bytes: Array(pack.text.utf8))
    #expect(RegulationLibrary.regulation(source, isLocal: true).findings.map(\.message.en) == [])
  }

  @Test func `every built-in pack can be read at all`() {
    #expect(RegulationLibrary().regulations.map(\.id) == BuiltInPacks.all.map(\.id).sorted())
  }
}
