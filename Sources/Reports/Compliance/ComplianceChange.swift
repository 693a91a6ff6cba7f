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
    let before = earlier.obligations.identified { !$0.isAhead }
    let now = obligations.identified { !$0.isAhead }
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
  /// Those of the obligations that are wanted with what they are called, which stays the same while the records grow.
  package func identified(where isWanted: (Obligation) -> Bool) -> [(ObligationIdentity, Obligation)] {
    // All are counted, so that a number never depends on what is wanted; only for the wanted ones a text is made.
    var seen: [ObligationName: Int] = [:]
    return compactMap { obligation in
      let name = ObligationName(obligation)
      let count = seen[name, default: 0]
      seen[name] = count + 1
      guard isWanted(obligation) else { return nil }
      return (ObligationIdentity(text: count == 0 ? name.text : "\(name.text)/\(count + 1)"), obligation)
    }
  }
}

/// What several obligations may have in common; a number then tells them apart.
private struct ObligationName: Hashable {
  private let regulation: String
  private let clause: String
  private let rule: String
  private let body: String
  private let subject: String
  private let period: Period?

  init(_ obligation: Obligation) {
    regulation = obligation.citation.regulation
    clause = obligation.citation.clause
    rule = obligation.rule
    body = obligation.body
    subject = obligation.subject
    period = obligation.period?.period
  }

  /// The parts of the name, parted by `/`.
  var text: String {
    let days = period.map { "\($0.first)_\($0.last)" } ?? "-"
    return [regulation, clause, rule, body, subject == body ? "-" : subject, days].joined(separator: "/")
  }
}
