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
}
