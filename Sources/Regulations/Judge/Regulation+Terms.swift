package import CivilTime
internal import Records

extension Regulation {
  /// The last day of somebody's term in an office, as the rules on terms count it from the first day.
  ///
  /// - Parameters:
  ///   - tenure: somebody's time in the office.
  ///   - kind: the id of the kind of body; nil where it is not known.
  /// - Returns: the day; nil where no rule limits the office, or nothing tells when the term began.
  package func termEnd(of tenure: BodyView.Tenure, inBodyOf kind: String?) -> CivilDate? {
    guard let from = tenure.term.from, let role = tenure.role, let kind else { return nil }
    let ends = clauses.flatMap(\.rules.items).compactMap { rule -> CivilDate? in
      guard let term = rule.kind as? TermRule, rule.term.covers(from),
        rule.bodyKinds.isEmpty || bodyKinds.term(kind, isAmong: rule.bodyKinds)
      else { return nil }
      return term.end(of: role, from: from)
    }
    return ends.min()
  }
}
