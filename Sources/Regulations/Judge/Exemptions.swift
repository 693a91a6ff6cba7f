internal import CivilTime
internal import Findings
internal import Records

/// Waivers and attestations: what people decided and confirmed about duties, laid over what the rules found.
struct Exemptions: Sendable {
  private let register: Register
  private let asOf: CivilDate
  /// The clauses that only evidence settles, as `regulation/clause`.
  private let evidenceClauses: Set<String>
  /// Waivers and attestations that name a clause that none of the regulations in question has.
  let findings: [Finding]
  /// Positions of the waivers and of the attestations that name a clause, by its folded number.
  private let waivers: [String: [Int]]
  private let attestations: [String: [Int]]
  /// The waivers that a fault keeps from saying what they excuse.
  private let doubtful: [Doubtful]

  private struct Doubtful {
    let waiver: Record<Waiver>
    /// The folded numbers of the clauses that may be meant; nil for any.
    let clauses: Set<String>?
  }

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
    evidenceClauses = Set(
      library.regulations.flatMap { regulation in
        regulation.clauses.filter { $0.kind.value == .evidence }.map { "\(regulation.id)/\($0.number)" }
      }
    )
    // Where nothing is governed yet, nobody can say which regulation is meant.
    let usual = used.isEmpty ? library.regulations : library.regulations.filter { used.contains($0.id) }
    let clauses = Set(usual.flatMap { $0.clauses.map { ClauseNumber.folded($0.number) } })
    waivers = Self.byClause(register.waivers.map(\.content.clause.value))
    attestations = Self.byClause(register.attestations.map(\.content.clause.value))
    doubtful = register.waivers.filter { Self.isDoubtful($0, clauses, register) }.map { waiver in
      Doubtful(waiver: waiver, clauses: waiver.content.clause.value.flatMap { Self.meant($0, among: clauses) })
    }
    let named =
      register.waivers.map { ($0.content.clause, $0.content.regulation, $0.subject) }
      + register.attestations.map { ($0.content.clause, $0.content.regulation, $0.subject) }
      + register.documents.flatMap { document in
        document.content.clauses.items.map { (.value($0.value, $0.range), .blank, document.subject) }
      }
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
          ? "Пункта «\(number)» в положении \(ids) нет." : "Пункта «\(number)» нет ни в одном из положений \(ids).",
        en: regulations.count == 1
          ? "The regulation \(ids) has no clause “\(number)”."
          : "None of the regulations \(ids) has a clause “\(number)”."
      ),
      hint: RecordReader.hint(Suggestion.nearest(to: ClauseNumber.folded(number), among: numbers))
        ?? RecordRule.unknownClause.hint
    )
  }

  private static func byClause(_ numbers: [String?]) -> [String: [Int]] {
    Dictionary(grouping: numbers.indices.filter { numbers[$0] != nil }) { ClauseNumber.folded(numbers[$0] ?? "") }
  }

  /// Turns what is waived into waived, and what somebody attested into kept.
  func apply(to obligations: inout [Obligation]) {
    let isAny = !register.waivers.isEmpty || !register.attestations.isEmpty || register.mayMiss(.waivers)
    guard isAny else { return }
    for index in obligations.indices {
      switch obligations[index].outcome {
      case .broken, .due: waive(&obligations[index])
      case .unverified:
        attest(&obligations[index])
        if obligations[index].outcome == .unverified { waive(&obligations[index]) }
      case .kept, .waived, .notApplicable: continue
      }
    }
  }

  private func waive(_ obligation: inout Obligation) {
    let waivers = waivers(concerning: obligation)
    guard let breach = obligation.breach else {
      guard !waivers.isEmpty else { return }
      let day = day(of: obligation)
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
    let day = used.isEmpty ? days.first : Self.firstDay(of: days, outside: used.map(\.term))
    if day != nil, obligation.outcome == .broken, mayBeWaived(obligation) {
      obligation.outcome = .unverified
      return
    }
    guard let last = used.last else { return }
    obligation.waiver = last.index
    if let day {
      obligation.breach = breach.afterWaivers(used.map { register.waivers[$0.index] }, since: day)
    } else {
      obligation.outcome = .waived
    }
  }

  /// Whether a waiver that cannot be read, or not wholly, may excuse what no other waiver does: whom it concerns, what it
  /// excuses or until when is not known.
  private func mayBeWaived(_ obligation: Obligation) -> Bool {
    register.mayMiss(.waivers) || doubtful.contains { mayConcern($0, obligation) }
  }

  private func waivers(concerning obligation: Obligation) -> [(index: Int, term: Period)] {
    (waivers[ClauseNumber.folded(obligation.citation.clause)] ?? []).compactMap { index in
      let content = register.waivers[index].content
      guard concerns(content.regulation.value, content.bodies, content.persons, obligation),
        let from = content.from.value, let through = content.through.value
      else { return nil }
      return Period(from: from, through: through).map { (index, $0) }
    }
  }

  /// The day on which a waiver must run to excuse what is not broken: that on which it falls due, or the day of the
  /// meeting it is about, or else the last that was judged.
  private func day(of obligation: Obligation) -> CivilDate {
    if let due = obligation.due { return due }
    if let meeting = register.meetings.first(where: { $0.subject == obligation.subject })?.content.date.value {
      return meeting
    }
    return min(asOf, obligation.period?.period.last ?? asOf)
  }

  /// Whether a fault of a waiver, which a finding tells, keeps it from saying what it excuses.
  private static func isDoubtful(_ waiver: Record<Waiver>, _ clauses: Set<String>, _ register: Register) -> Bool {
    let content = waiver.content
    if waiver.isUnreadable || content.bodies.isUnreadable || content.persons.isUnreadable { return true }
    guard let clause = content.clause.value, clauses.contains(ClauseNumber.folded(clause)) else { return true }
    guard let from = content.from.value, let through = content.through.value, from <= through else { return true }
    return content.bodies.items.contains { register.body($0) == nil }
      || content.persons.items.contains { register.member($0) == nil }
      || content.regulation.isUnreadable || content.regulation.value.map { !isKnown($0, register) } ?? false
  }

  private static func isKnown(_ regulation: Reference, _ register: Register) -> Bool {
    guard case .regulation = register.target(of: regulation) else { return false }
    return true
  }

  /// Whether a waiver with a fault may have been meant for a duty: whatever can be read of it does not speak against.
  private func mayConcern(_ doubtful: Doubtful, _ obligation: Obligation) -> Bool {
    let content = doubtful.waiver.content
    if let clauses = doubtful.clauses, !clauses.contains(ClauseNumber.folded(obligation.citation.clause)) {
      return false
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

  /// The folded numbers of the clauses that a written number may mean; nil where it may be any.
  private static func meant(_ number: String, among clauses: Set<String>) -> Set<String>? {
    let clause = ClauseNumber.folded(number)
    if clauses.contains(clause) { return [clause] }
    // A number that no regulation has was likely meant to be one of those it resembles.
    let nearest = Suggestion.nearest(to: clause, among: clauses)
    return nearest.isEmpty ? nil : Set(nearest + [clause])
  }

  /// Whether a single waiver excuses a breach, whatever its days.
  private func excusesAll(of breach: Breach, of obligation: Obligation, _ term: Period) -> Bool {
    // What fell due on a day of the waiver was not owed then, unless it is a delay that went on.
    let wasDue = obligation.due.map(term.contains) ?? false
    if !breach.isLasting, breach.lastDay == nil { return wasDue }
    // So is what belongs to a period through the end of which the waiver ran.
    if wasDue, let period = obligation.period, term.last >= period.period.last { return true }
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
    for index in attestations[ClauseNumber.folded(obligation.citation.clause)] ?? [] {
      let attestation = register.attestations[index]
      let content = attestation.content
      guard let date = content.date.value, date <= asOf else { continue }
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
  fileprivate func afterWaivers(_ waivers: [Record<Waiver>], since first: CivilDate) -> Breach {
    let notes = waivers.map { waiver in
      let (from, through) = (waiver.content.from.value, waiver.content.through.value)
      let (fromRu, throughRu) = (from?.formatted(.numeric) ?? "", through?.formatted(.numeric) ?? "")
      let note =
        through.map { $0 < first } ?? false
        ? Message(
          ru: "освобождение действовало с \(fromRu) по \(throughRu) и истекло",
          en: "a waiver ran from \(from?.description ?? "") until \(through?.description ?? "") and has expired"
        )
        : Message(
          ru: "освобождение с \(fromRu) по \(throughRu) не покрывает \(first.formatted(.numeric))",
          en: "a waiver from \(from?.description ?? "") until \(through?.description ?? "") does not cover \(first)"
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
      ground: ground,
      severity: severity,
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
