package import Records

extension Regulation {
  /// Whether some rule asks that records of a kind go through an act.
  package func asks(for act: UniversalAct, of record: RecordWord) -> Bool {
    clauses.contains { clause in
      clause.rules.items.contains { rule in
        guard let chain = rule.kind as? ActsRule, chain.record == record else { return false }
        return chain.demandedActs.contains(act.rawValue)
      }
    }
  }

  /// The acts that records of a kind must go through: one entry for each, with the acts any of which will do.
  ///
  /// - Parameters:
  ///   - record: the kind of records.
  ///   - kind: the id of the kind of body that owns them; nil where it is not known.
  /// - Returns: the acts, each set of them once, in the order of the clauses.
  package func demandedActs(on record: RecordWord, ofBody kind: String?) -> [[String]] {
    var found: [[String]] = []
    for rule in clauses.flatMap(\.rules.items) {
      guard let kind, rule.bodyKinds.isEmpty || bodyKinds.term(kind, isAmong: rule.bodyKinds) else { continue }
      let acts: [[String]] =
        switch rule.kind {
        case let chain as ActsRule where chain.record == record:
          chain.parameters.chain.items.filter(\.isRequired).map(\.demand.acts)
        // What falls due in another year is asked of another record.
        case let deadline as DeadlineRule
        where deadline.parameters.record.value == record && (deadline.parameters.year.value ?? .current) == .current:
          [deadline.parameters.demand.acts]
        default: []
        }
      for choice in acts where !found.contains(choice) { found.append(choice) }
    }
    return found
  }
}
