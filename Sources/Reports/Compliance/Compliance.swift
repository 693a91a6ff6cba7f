package import CivilTime
internal import Findings
internal import Records
package import Regulations

/// How bodies keep their regulations on a day: every clause with its outcome and what shows it.
package struct Compliance: Sendable {
  /// What is looked at.
  package enum Scope: Sendable, Equatable {
    /// Every body of the folder.
    case folder
    /// One body, by its position.
    case body(Int)
    /// Every body under one regulation, by its id.
    case regulation(String)
  }

  /// The judged folder.
  package let assessment: Assessment
  /// What is looked at.
  package let scope: Scope
  /// The bodies in question under each of their regulations, in the order of the folder.
  package let bodies: [BodyCompliance]

  /// Looks at a judged folder.
  package init(_ assessment: Assessment, _ scope: Scope = .folder) {
    self.assessment = assessment
    self.scope = scope
    var obligations: [Standing: [Obligation]] = [:]
    for obligation in assessment.obligations {
      obligations[Standing(obligation.bodyIndex, obligation.citation.regulation), default: []].append(obligation)
    }
    bodies = assessment.register.associations.indices.flatMap { body -> [BodyCompliance] in
      if case .body(let wanted) = scope, wanted != body { return [] }
      return assessment.regulations(of: body).compactMap { regulation in
        if case .regulation(let wanted) = scope, wanted != regulation.id { return nil }
        return BodyCompliance(
          body: body,
          regulation: regulation,
          obligations: obligations[Standing(body, regulation.id)] ?? []
        )
      }
    }
  }

  /// Every obligation in question, in the order of judging.
  package var obligations: [Obligation] { bodies.flatMap(\.obligations) }

  /// The number of obligations of each outcome, without those of periods that have not begun.
  package var totals: [Outcome: Int] { Self.totals(of: obligations) }

  /// The number of obligations of each outcome, without those of periods that have not begun.
  static func totals(of obligations: [Obligation]) -> [Outcome: Int] {
    Dictionary(grouping: obligations.lazy.filter { !$0.isAhead }, by: \.outcome).mapValues(\.count)
  }

  private struct Standing: Hashable {
    let body: Int
    let regulation: String

    init(_ body: Int, _ regulation: String) {
      self.body = body
      self.regulation = regulation
    }
  }
}

/// One body under one regulation.
package struct BodyCompliance: Sendable {
  /// Position of the body in the register.
  package let body: Int
  /// The regulation.
  package let regulation: Regulation
  /// What it obliges the body to, in the order of judging.
  package let obligations: [Obligation]
  /// The clauses that are decided or need evidence, in the order of the regulation.
  package let clauses: [ClauseStanding]

  init(body: Int, regulation: Regulation, obligations: [Obligation]) {
    self.body = body
    self.regulation = regulation
    self.obligations = obligations
    let byClause = Dictionary(grouping: obligations, by: \.citation.clause)
    clauses = regulation.clauses.compactMap { clause in
      switch clause.kind.value {
      case .checked, .evidence: ClauseStanding(clause: clause, obligations: byClause[clause.number] ?? [])
      case .value, .statement, nil: nil
      }
    }
  }

  /// The number of obligations of each outcome, without those of periods that have not begun.
  package var totals: [Outcome: Int] { Compliance.totals(of: obligations) }
}

/// How one clause stands for one body.
package struct ClauseStanding: Sendable {
  /// The clause.
  package let clause: Clause
  /// What it obliges the body to, the next period's duties among them.
  package let obligations: [Obligation]

  /// The duties of periods that have begun.
  package var present: [Obligation] { obligations.filter { !$0.isAhead } }

  /// The worst outcome of the periods that have begun: one breach breaks a clause, and one open question leaves it open.
  package var outcome: Outcome {
    let order: [Outcome] = [.broken, .unverified, .due, .waived, .kept]
    let found = Set(present.map(\.outcome))
    return order.first(where: found.contains) ?? .notApplicable
  }

  /// The next day by which something is to be done; nil where nothing falls due.
  package var nextDue: CivilDate? {
    obligations.filter { $0.outcome == .due }.compactMap(\.due).min()
  }

  /// The latest evidence of what is kept.
  package var latestEvidence: Evidence? { latestEvidence(\.evidence) }

  /// The latest evidence of what is kept, of that which may be told of each obligation.
  func latestEvidence(_ evidence: (Obligation) -> [Evidence]) -> Evidence? {
    present.filter { $0.outcome == .kept }.flatMap(evidence)
      .max { ($0.date ?? .earliest, $0.range) < ($1.date ?? .earliest, $1.range) }
  }
}
