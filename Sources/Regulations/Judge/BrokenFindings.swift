internal import Findings
internal import Records

extension [Obligation] {
  /// The findings of what is broken: one for each fault, with every clause it breaks.
  func brokenFindings(in register: Register) -> [Finding] {
    var findings: [Finding] = []
    var byCause: [String: Int] = [:]
    var others: [Int: [(clause: String, breach: Breach)]] = [:]
    for obligation in self where obligation.outcome == .broken {
      for breach in [obligation.breach].compactMap(\.self) + obligation.furtherBreaches {
        if let cause = breach.cause.map({ "\(obligation.body) \($0)" }) {
          if let earlier = byCause[cause] {
            findings[earlier].severity = Swift.max(findings[earlier].severity, obligation.severity)
            others[earlier, default: []].append((obligation.citation.clause, breach))
            continue
          }
          byCause[cause] = findings.count
        }
        findings.append(obligation.finding(breach))
      }
    }
    for (index, others) in others { findings[index].join(others) }
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
  /// Adds the further clauses that the same fault breaks: each with its own words, but those that would only repeat the
  /// sentence of the finding in one list.
  fileprivate mutating func join(_ others: [(clause: String, breach: Breach)]) {
    var same: [String] = []
    func repeats(_ breach: Breach) -> Bool { Self.wording(of: breach.message) == message }
    for other in others where repeats(other.breach) {
      if other.clause != basis?.clause, !same.contains(other.clause) { same.append(other.clause) }
    }
    if !same.isEmpty { related.append(RelatedPlace(range, .alsoBroken(same))) }
    for other in others where !repeats(other.breach) {
      related.append(RelatedPlace(other.breach.range, .alsoBroken(other.clause, other.breach.message)))
    }
  }
}

extension Message {
  fileprivate static func alsoBroken(_ clauses: [String]) -> Message {
    let list = clauses.joined(separator: ", ")
    return clauses.count == 1
      ? Message(ru: "то же нарушает пункт \(list)", en: "the same breaks clause \(list)")
      : Message(ru: "то же нарушает пункты \(list)", en: "the same breaks clauses \(list)")
  }

  fileprivate static func alsoBroken(_ clause: String, _ message: Message) -> Message {
    Message(ru: "тем же нарушен пункт \(clause): \(message.ru)", en: "this also breaks clause \(clause): \(message.en)")
  }
}
