internal import CivilTime
internal import Findings
package import Regulations

/// An obligation that stood otherwise on an earlier day.
package struct ComplianceChange: Sendable {
  /// The obligation as it stands on the later day, or stood on the earlier one when it is gone.
  package let obligation: Obligation
  /// Its outcome on the earlier day; nil when it was not there yet.
  package let before: Outcome?
  /// Its outcome on the later day; nil when it is gone.
  package let now: Outcome?
}

extension Compliance {
  /// What stands otherwise than on an earlier day, in the order of judging; what had not begun on either day is left
  /// out.
  package func changes(since earlier: Compliance) -> [ComplianceChange] {
    let before = earlier.obligations.identified.filter { !$0.1.isAhead }
    let now = obligations.identified.filter { !$0.1.isAhead }
    let old = Dictionary(before) { first, _ in first }
    let new = Set(now.map(\.0))
    let changed = now.compactMap { identity, obligation -> ComplianceChange? in
      let was = old[identity]?.outcome
      return was == obligation.outcome
        ? nil : ComplianceChange(obligation: obligation, before: was, now: obligation.outcome)
    }
    let gone = before.filter { !new.contains($0.0) }
    return changed + gone.map { ComplianceChange(obligation: $0.1, before: $0.1.outcome, now: nil) }
  }
}

/// What an obligation is called from day to day and from run to run.
package struct ObligationIdentity: Hashable, Sendable {
  /// Regulation, clause, rule, subject and period, parted by `/`; a number where several share them.
  package let text: String
}

extension [Obligation] {
  /// The obligations with what they are called, which stays the same while the records grow.
  package var identified: [(ObligationIdentity, Obligation)] {
    var seen: [String: Int] = [:]
    return map { obligation in
      let period = obligation.period.map { "\($0.period.first)_\($0.period.last)" } ?? "-"
      let name = [
        obligation.citation.regulation, obligation.citation.clause, obligation.rule, obligation.body,
        obligation.subject == obligation.body ? "-" : obligation.subject, period,
      ]
      .joined(separator: "/")
      let count = seen[name, default: 0]
      seen[name] = count + 1
      return (ObligationIdentity(text: count == 0 ? name : "\(name)/\(count + 1)"), obligation)
    }
  }
}
