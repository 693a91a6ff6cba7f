import Records
import Regulations
import Testing

/// Every checked clause is judged rightly on both sides of every boundary that its rules draw.
struct ClauseBoundaryTests {
  static let regulations = ClauseTests.regulations + ["sixth"]

  static func cases(of id: String) throws -> [ClauseCase] {
    try id == "sixth" ? SixthRegulationTests.cases() : ClauseCase.all(of: id)
  }

  @Test(arguments: regulations)
  func `the two sides of a boundary are a single step apart, and a rule turns between them`(_ id: String) throws {
    let boundaries = try ClauseBoundary.all(in: Self.cases(of: id))
    for boundary in boundaries {
      #expect(boundary.step != nil, "\(boundary) – more than a step apart")
      #expect(!boundary.rules.isEmpty, "\(boundary) – no rule turns")
    }
  }

  @Test(arguments: ClauseTests.regulations)
  func `every threshold of every rule of a checked clause has its boundary`(_ id: String) throws {
    let regulation = try #require(RegulationLibrary()[id])
    let boundaries = try ClauseBoundary.all(in: Self.cases(of: id)).map { (boundary: $0, rules: $0.rules) }
    for clause in regulation.clauses where clause.kind.value == .checked {
      for rule in clause.rules.items {
        let own = boundaries.filter { $0.boundary.within.clause == clause.number && $0.rules.contains(rule.name) }
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
