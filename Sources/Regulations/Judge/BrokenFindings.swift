internal import Findings
internal import Records

extension [Obligation] {
  /// The findings of what is broken: one for each fault, with every clause it breaks.
  func brokenFindings(in register: Register) -> [Finding] {
    var findings: [Finding] = []
    var byCause: [String: Int] = [:]
    for obligation in self where obligation.outcome == .broken {
      guard let breach = obligation.breach else { continue }
      if let cause = breach.cause.map({ "\(obligation.body) \($0)" }) {
        if let earlier = byCause[cause] {
          findings[earlier].join(obligation, breach)
          continue
        }
        byCause[cause] = findings.count
      }
      findings.append(obligation.finding(breach))
    }
    return findings
  }
}

extension Obligation {
  fileprivate func finding(_ breach: Breach) -> Finding {
    Finding(
      id: "\(citation.regulation)/\(citation.clause)/\(rule)",
      severity: severity,
      basis: citation,
      subject: body,
      range: breach.range,
      message: breach.message,
      hint: breach.hint,
      related: breach.related
    )
  }
}

extension Finding {
  /// Adds a further clause that the same fault breaks; the gravest severity stands.
  fileprivate mutating func join(_ obligation: Obligation, _ breach: Breach) {
    severity = Swift.max(severity, obligation.severity)
    let clause = obligation.citation.clause
    related.append(
      RelatedPlace(
        breach.range,
        Message(
          ru: "тем же нарушен пункт \(clause): \(breach.message.ru)",
          en: "this also breaks clause \(clause): \(breach.message.en)"
        )
      )
    )
  }
}
