package import CivilTime
package import Findings
package import Regulations

/// The obligations of one body, as its sheet tells them.
package struct BodyJudgement: Sendable {
  /// Number of obligations of each outcome, in the order of outcomes; those of periods that have not begun are left out.
  package let counts: [(outcome: Outcome, count: Int)]
  /// The next that fall due: the day, the clause and what it asks for.
  package let next: [(day: CivilDate, clause: String, summary: Message)]

  /// Takes the obligations of a body out of a judged folder.
  ///
  /// - Parameters:
  ///   - assessment: the judged folder.
  ///   - body: position of the body.
  ///   - limit: the largest number of obligations that are told as falling due next.
  package init(_ assessment: Assessment, body: Int, limit: Int = 5) {
    let own = assessment.obligations.filter { $0.bodyIndex == body && !$0.isAhead }
    counts = Outcome.allCases.map { outcome in (outcome, own.count { $0.outcome == outcome }) }
    let due = own.compactMap { obligation -> (day: CivilDate, clause: String, summary: Message)? in
      guard obligation.outcome == .due, let day = obligation.due, day >= assessment.asOf else { return nil }
      return (day, obligation.citation.clause, obligation.citation.summary)
    }
    var told: Set<String> = []
    let sorted = due.enumerated().sorted { ($0.1.day, $0.0) < ($1.1.day, $1.0) }.map(\.1)
    // Several rules of one clause may fall due together, and read the same.
    next = Array(sorted.filter { told.insert("\($0.day) \($0.clause)").inserted }.prefix(limit))
  }
}
