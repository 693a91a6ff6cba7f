internal import CivilTime
internal import Findings
internal import Records

/// Waivers and attestations: what people decided and confirmed about duties, laid over what the rules found.
struct Exemptions: Sendable {
  private let register: Register
  private let asOf: CivilDate
  /// The folded numbers of the clauses of all regulations.
  private let clauses: Set<String>
  /// Waivers and attestations that name a clause that none of the regulations in question has.
  let findings: [Finding]
  /// The folded numbers of the clauses that waivers and attestations name, in their order.
  private let waived: [String?]
  private let attested: [String?]

  /// Lays the exemptions of a register over what was judged.
  ///
  /// - Parameters:
  ///   - register: the records.
  ///   - library: all regulations at hand.
  ///   - used: the ids of those in use.
  ///   - asOf: the day of judging.
  init(_ register: Register, _ library: RegulationLibrary, used: [String], asOf: CivilDate) {
    self.register = register
    self.asOf = asOf
    clauses = Set(library.regulations.flatMap { $0.clauses.map { ClauseNumber.folded($0.number) } })
    waived = register.waivers.map { $0.content.clause.value.map(ClauseNumber.folded) }
    attested = register.attestations.map { $0.content.clause.value.map(ClauseNumber.folded) }
    // Where nothing is governed yet, nobody can say which regulation is meant.
    let usual = used.isEmpty ? library.regulations : library.regulations.filter { used.contains($0.id) }
    let named =
      register.waivers.map { ($0.content.clause, $0.content.regulation, $0.subject) }
      + register.attestations.map { ($0.content.clause, $0.content.regulation, $0.subject) }
    findings = named.compactMap { clause, regulation, subject in
      guard case .value(let number, let range) = clause else { return nil }
      var candidates = usual
      if !regulation.isBlank {
        // What a name that resolves to nothing was meant to be is told where it stands.
        guard let reference = regulation.value, case .regulation(let id) = register.target(of: reference) else {
          return nil
        }
        candidates = library.regulations.filter { $0.id == id }
      }
      guard candidates.allSatisfy({ $0.clause(numbered: number) == nil }) else { return nil }
      return Self.unknown(number, at: range, subject, among: candidates)
    }
  }

  private static func unknown(
    _ number: String,
    at range: SourceRange,
    _ subject: String,
    among regulations: [Regulation]
  ) -> Finding {
    let ids = regulations.map(\.id).joined(separator: ", ")
    let numbers = Set(regulations.flatMap { $0.clauses.map(\.number) }).sorted()
    return Finding(
      id: RecordRule.unknownClause.id,
      severity: RecordRule.unknownClause.severity,
      subject: subject,
      range: range,
      message: Message(
        ru: regulations.count == 1
          ? "пункта «\(number)» в положении \(ids) нет" : "пункта «\(number)» нет ни в одном из положений \(ids)",
        en: regulations.count == 1
          ? "the regulation \(ids) has no clause “\(number)”"
          : "none of the regulations \(ids) has a clause “\(number)”"
      ),
      hint: RecordReader.hint(Suggestion.nearest(to: ClauseNumber.folded(number), among: numbers))
        ?? RecordRule.unknownClause.hint
    )
  }

  /// Turns what is waived into waived, and what somebody attested into kept.
  func apply(to obligations: inout [Obligation]) {
    let isAny = !register.waivers.isEmpty || !register.attestations.isEmpty || register.mayMiss(.waivers)
    guard isAny else { return }
    for index in obligations.indices {
      switch obligations[index].outcome {
      case .broken, .due: waive(&obligations[index])
      case .unverified: attest(&obligations[index])
      case .kept, .waived, .notApplicable: continue
      }
    }
  }

  private func waive(_ obligation: inout Obligation) {
    if register.mayMiss(.waivers), obligation.outcome == .broken {
      obligation.outcome = .unverified
      return
    }
    var expired: Int?
    let clause = ClauseNumber.folded(obligation.citation.clause)
    for (index, waiver) in register.waivers.enumerated() {
      if isDoubtful(waiver), obligation.outcome == .broken, mayConcern(waiver, obligation) {
        // Whom it concerns, what it excuses or until when is not known: it may excuse this.
        obligation.outcome = .unverified
        return
      }
      let content = waiver.content
      guard waived[index] == clause else { continue }
      guard concerns(content.regulation.value, content.bodies, content.persons, obligation) else { continue }
      guard let from = content.from.value, let through = content.through.value,
        let term = Period(from: from, through: through)
      else { continue }
      if excuses(term, obligation) {
        obligation.outcome = .waived
        obligation.waiver = index
        return
      }
      if from <= asOf, through < asOf { expired = index }
    }
    if let expired, obligation.outcome == .broken {
      obligation.waiver = expired
      obligation.breach = obligation.breach?.afterWaiver(register.waivers[expired])
    }
  }

  /// Whether a fault of a waiver, which a finding tells, keeps it from saying what it excuses.
  private func isDoubtful(_ waiver: Record<Waiver>) -> Bool {
    let content = waiver.content
    if waiver.isUnreadable || content.bodies.isUnreadable || content.persons.isUnreadable { return true }
    guard let clause = content.clause.value, clauses.contains(ClauseNumber.folded(clause)) else { return true }
    guard let from = content.from.value, let through = content.through.value, from <= through else { return true }
    return content.bodies.items.contains { register.body($0) == nil }
      || content.persons.items.contains { register.member($0) == nil }
      || content.regulation.isUnreadable || content.regulation.value.map { !isKnown($0) } ?? false
  }

  private func isKnown(_ regulation: Reference) -> Bool {
    guard case .regulation = register.target(of: regulation) else { return false }
    return true
  }

  /// Whether a waiver with a fault may have been meant for a duty: whatever can be read of it does not speak against.
  private func mayConcern(_ waiver: Record<Waiver>, _ obligation: Obligation) -> Bool {
    let content = waiver.content
    let judged = ClauseNumber.folded(obligation.citation.clause)
    if let clause = content.clause.value.map(ClauseNumber.folded), clause != judged {
      guard !clauses.contains(clause) else { return false }
      // A number that no regulation has was likely meant to be one of those it resembles.
      let nearest = Suggestion.nearest(to: clause, among: clauses)
      guard nearest.isEmpty || nearest.contains(judged) else { return false }
    }
    if let regulation = content.regulation.value, case .regulation(let id) = register.target(of: regulation),
      id != obligation.citation.regulation
    {
      return false
    }
    let bodies = content.bodies.items.map { register.body($0) }
    if !bodies.isEmpty, !bodies.contains(where: { $0 == nil || $0 == obligation.bodyIndex }) { return false }
    let persons = content.persons.items.map { register.member($0) }
    return persons.isEmpty
      || persons.contains { $0.map { register.members[$0].subject == obligation.subject } ?? true }
  }

  /// Whether a waiver of some days excuses a duty on the day of judging.
  ///
  /// A waiver that still runs does. One that has run out does for what happened or was due within it, unless the duty is
  /// still open: a plan put off until December is missing again in January, unless the waiver ran as long as the plan.
  private func excuses(_ term: Period, _ obligation: Obligation) -> Bool {
    guard let breach = obligation.breach else { return term.contains(obligation.due ?? asOf) || term.contains(asOf) }
    let wasDue = obligation.due.map(term.contains) ?? false
    let covered = wasDue || term.contains(breach.day)
    guard breach.isLasting else { return covered }
    if term.contains(asOf) { return true }
    return covered && (obligation.period.map { term.last >= $0.period.last } ?? false)
  }

  private func attest(_ obligation: inout Obligation) {
    let clause = ClauseNumber.folded(obligation.citation.clause)
    for (index, attestation) in register.attestations.enumerated() {
      let content = attestation.content
      guard attested[index] == clause, let date = content.date.value, date <= asOf else {
        continue
      }
      guard concerns(content.regulation.value, content.bodies, content.persons, obligation) else { continue }
      if let year = content.schoolYear.value, let period = obligation.period, !year.period.overlaps(period.period) {
        continue
      }
      let term = Term(from: content.from.value, through: content.through.value)
      guard obligation.period.map({ term.overlaps($0.period) }) ?? term.covers(asOf) else { continue }
      obligation = obligation.attested(by: Evidence(content.clause.range ?? attestation.firstLine, date))
      return
    }
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
  /// The breach with the word that a waiver excused it until it expired.
  fileprivate func afterWaiver(_ waiver: Record<Waiver>) -> Breach {
    let through = waiver.content.through.value
    let note = Message(
      ru: "освобождение действовало по \(through?.formatted(.numeric) ?? "") и истекло",
      en: "a waiver ran until \(through?.description ?? "") and has expired"
    )
    return Breach(
      message,
      hint: hint,
      at: range,
      related: related + [RelatedPlace(waiver.content.through.range ?? waiver.firstLine, note)],
      since: day,
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
