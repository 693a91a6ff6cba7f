internal import CivilTime
internal import Findings
internal import Records

/// Waivers and attestations: what people decided and confirmed about duties, laid over what the rules found.
struct Exemptions: Sendable {
  private let register: Register
  private let asOf: CivilDate
  /// The clauses that only evidence settles, as `regulation/clause`.
  private let evidenceClauses: Set<String>
  /// Waivers and attestations that name a clause no regulation has.
  let findings: [Finding]

  init(_ register: Register, _ library: RegulationLibrary, asOf: CivilDate) {
    self.register = register
    self.asOf = asOf
    evidenceClauses = Set(
      library.regulations.flatMap { regulation in
        regulation.clauses.filter { $0.kind.value == .evidence }.map { "\(regulation.id)/\($0.number)" }
      }
    )
    let clauses = Set(library.regulations.flatMap { $0.clauses.map(\.number) })
    let named =
      register.waivers.map { ($0.content.clause, $0.subject) }
      + register.attestations.map { ($0.content.clause, $0.subject) }
    findings = named.compactMap { clause, subject in
      guard case .value(let number, let range) = clause, !clauses.contains(number) else { return nil }
      return Finding(
        id: RecordRule.unknownClause.id,
        severity: RecordRule.unknownClause.severity,
        subject: subject,
        range: range,
        message: Message(
          ru: "пункта «\(number)» нет ни в одном положении",
          en: "no regulation has a clause “\(number)”"
        ),
        hint: RecordReader.hint(Suggestion.nearest(to: number, among: clauses.sorted()))
          ?? RecordRule.unknownClause.hint
      )
    }
  }

  /// Turns what is waived into waived, and what somebody attested into kept.
  func apply(to obligations: inout [Obligation]) {
    guard !register.waivers.isEmpty || !register.attestations.isEmpty else { return }
    for index in obligations.indices {
      switch obligations[index].outcome {
      case .broken, .due: waive(&obligations[index])
      case .unverified: attest(&obligations[index])
      case .kept, .waived, .notApplicable: continue
      }
    }
  }

  private func waive(_ obligation: inout Obligation) {
    var waivers: [(index: Int, term: Period)] = []
    for (index, waiver) in register.waivers.enumerated() {
      let content = waiver.content
      guard content.clause.value == obligation.citation.clause else { continue }
      if waiver.isUnreadable {
        // Whom it concerns and until when is not known: it may excuse this.
        obligation.outcome = .unverified
        return
      }
      guard concerns(content.regulation.value, content.bodies, content.persons, obligation),
        let from = content.from.value, let through = content.through.value,
        let term = Period(from: from, through: through)
      else { continue }
      waivers.append((index, term))
    }
    guard let breach = obligation.breach else {
      let day = obligation.due ?? asOf
      guard let waiver = waivers.first(where: { $0.term.contains(day) }) else { return }
      obligation.outcome = .waived
      obligation.waiver = waiver.index
      return
    }
    if let waiver = waivers.first(where: { excusesAll(of: breach, of: obligation, $0.term) }) {
      obligation.outcome = .waived
      obligation.waiver = waiver.index
      return
    }
    let days = brokenDays(of: breach, of: obligation)
    let used = waivers.filter { $0.term.overlaps(days) || obligation.due.map($0.term.contains) ?? false }
    guard let last = used.last else { return }
    obligation.waiver = last.index
    if let day = Self.firstDay(of: days, outside: used.map(\.term)) {
      obligation.breach = breach.afterWaivers(used.map { register.waivers[$0.index] }, since: day, asOf: asOf)
    } else {
      obligation.outcome = .waived
    }
  }

  /// Whether a single waiver excuses a breach, whatever its days.
  private func excusesAll(of breach: Breach, of obligation: Obligation, _ term: Period) -> Bool {
    // What fell due on a day of the waiver was not owed then, unless it is a delay that went on.
    if !breach.isLasting, breach.lastDay == nil { return obligation.due.map(term.contains) ?? false }
    // A state that is not as it should be is excused while the waiver runs; a delay has days of its own.
    return breach.isLasting && obligation.due == nil && term.contains(asOf)
  }

  /// The days on which something was broken; what belongs to a period is no longer missed after it.
  private func brokenDays(of breach: Breach, of obligation: Obligation) -> Period {
    var last = breach.isLasting ? asOf : breach.lastDay ?? breach.day
    if breach.isLasting, let period = obligation.period { last = min(last, period.period.last) }
    return Period(breach.day, max(breach.day, last))
  }

  /// The first day of a stretch that no term covers; nil where they cover it all.
  private static func firstDay(of days: Period, outside terms: [Period]) -> CivilDate? {
    var day = days.first
    for term in terms.sorted(by: { $0.first < $1.first }) where term.contains(day) { day = term.last.adding(days: 1) }
    return day <= days.last ? day : nil
  }

  private func attest(_ obligation: inout Obligation) {
    for attestation in register.attestations {
      let content = attestation.content
      guard content.clause.value == obligation.citation.clause, let date = content.date.value, date <= asOf else {
        continue
      }
      guard concerns(content.regulation.value, content.bodies, content.persons, obligation) else { continue }
      guard covers(content, date, obligation) else { continue }
      obligation = obligation.attested(by: Evidence(content.clause.range ?? attestation.firstLine, date))
      return
    }
  }

  /// Whether an attestation speaks of the time that an obligation is about: of the term or school year it names, and
  /// otherwise of the period in which it was given.
  private func covers(_ content: Attestation, _ date: CivilDate, _ obligation: Obligation) -> Bool {
    if let year = content.schoolYear.value {
      if let period = obligation.period { return year.period.overlaps(period.period) }
      return !isYearly(obligation) || year.period.contains(asOf)
    }
    if content.from.isBlank, content.through.isBlank {
      if let period = obligation.period { return period.period.contains(date) }
      // A fact of the past is attested once; evidence of how things stand holds for the school year in which it was given.
      return !isYearly(obligation) || SchoolYear(containing: date).period.contains(asOf)
    }
    let term = Term(from: content.from.value, through: content.through.value)
    return obligation.period.map { term.overlaps($0.period) } ?? term.covers(asOf)
  }

  /// Whether an obligation without a period is about how the body stands, rather than about one record or a past act.
  private func isYearly(_ obligation: Obligation) -> Bool {
    obligation.subject == obligation.body
      && evidenceClauses.contains("\(obligation.citation.regulation)/\(obligation.citation.clause)")
  }

  private func concerns(
    _ regulation: Reference?,
    _ bodies: Stated<[Reference]>,
    _ persons: Stated<[Reference]>,
    _ obligation: Obligation
  ) -> Bool {
    if let regulation {
      guard case .regulation(let id) = register.target(of: regulation), id == obligation.citation.regulation else {
        return false
      }
    }
    if !bodies.items.isEmpty, !bodies.items.contains(where: { register.body($0) == obligation.bodyIndex }) {
      return false
    }
    guard !persons.items.isEmpty else { return true }
    return persons.items.contains { person in
      register.member(person).map { register.members[$0].subject == obligation.subject } ?? false
    }
  }
}

extension Breach {
  /// The breach with the word that waivers excused a part of it only, or that they have expired.
  fileprivate func afterWaivers(_ waivers: [Record<Waiver>], since first: CivilDate, asOf: CivilDate) -> Breach {
    let notes = waivers.map { waiver in
      let (from, through) = (waiver.content.from.value, waiver.content.through.value)
      let (fromRu, throughRu) = (from?.formatted(.numeric) ?? "", through?.formatted(.numeric) ?? "")
      let note =
        through.map { $0 < asOf } ?? false
        ? Message(
          ru: "освобождение действовало с \(fromRu) по \(throughRu) и истекло",
          en: "a waiver ran from \(from?.description ?? "") until \(through?.description ?? "") and has expired"
        )
        : Message(
          ru: "освобождение действует лишь с \(fromRu) по \(throughRu)",
          en: "a waiver runs only from \(from?.description ?? "") until \(through?.description ?? "")"
        )
      return RelatedPlace(waiver.content.through.range ?? waiver.firstLine, note)
    }
    return Breach(
      message,
      hint: hint,
      at: range,
      related: related + notes,
      since: first,
      through: lastDay,
      isLasting: isLasting,
      cause: cause
    )
  }
}

extension Obligation {
  /// The obligation as kept, because somebody confirmed it.
  fileprivate func attested(by evidence: Evidence) -> Obligation {
    Obligation(
      citation: citation,
      rule: rule,
      severity: severity,
      body: body,
      bodyIndex: bodyIndex,
      subject: subject,
      period: period,
      outcome: .kept,
      due: due,
      evidence: [evidence],
      missing: [],
      isAhead: isAhead
    )
  }
}
