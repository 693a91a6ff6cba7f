import Records
import Regulations
import Testing

/// Every checked clause is judged rightly on both sides of every boundary that its rules draw.
struct ClauseBoundaryTests {
  static let regulations = ClauseTests.regulations + ["sixth"]

  static func cases(of id: String) throws -> [ClauseCase] {
    try id == "sixth" ? SixthRegulationTests.cases() : ClauseCase.all(of: id)
  }

  typealias Judged = (boundary: ClauseBoundary, rules: Set<String>)

  /// The boundaries of each regulation with the rules that turn at them, judged once for all tests.
  private static let judged = Dictionary(
    uniqueKeysWithValues: regulations.map { id in
      (id, Result { try ClauseBoundary.all(in: cases(of: id)).map { Judged(boundary: $0, rules: $0.rules) } })
    }
  )

  @Test(arguments: regulations)
  func `the two sides of a boundary are a single step apart, and a rule turns between them`(_ id: String) throws {
    let judged = try #require(try Self.judged[id]?.get())
    for (boundary, rules) in judged {
      #expect(boundary.step != nil, "\(boundary) – more than a step apart")
      #expect(!rules.isEmpty, "\(boundary) – no rule turns")
    }
    let pairs = Dictionary(grouping: judged.map(\.boundary)) { "\($0.within), \($0.beyond)" }
    for pair in pairs.values { #expect(pair.count == 1, "one pair of cases for \(pair.map(\.description))") }
  }

  @Test(arguments: ClauseTests.regulations)
  func `every threshold of every rule of a checked clause has its boundary`(_ id: String) throws {
    let regulation = try #require(RegulationLibrary()[id])
    let judged = try #require(try Self.judged[id]?.get())
    for clause in regulation.clauses where clause.kind.value == .checked {
      for rule in clause.rules.items {
        let own = judged.filter { $0.boundary.within.clause == clause.number && $0.rules.contains(rule.name) }
        let thresholds = RuleThresholds(rule)
        let wanted = max(1, thresholds.days.count + thresholds.others.count)
        let about = "\(id)/\(clause.number)/\(rule.name) of \(thresholds.days + thresholds.others)"
        #expect(own.count >= wanted, "\(about): \(own.count) of \(wanted) boundaries")
        let ofDays = own.count { $0.boundary.step?.isOfDays ?? false }
        #expect(ofDays >= thresholds.days.count, "\(about): \(ofDays) of \(thresholds.days.count) boundaries of days")
      }
    }
  }
}
