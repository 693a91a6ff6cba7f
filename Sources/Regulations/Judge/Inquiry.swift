package import CivilTime
package import Findings
package import Records

/// One rule looking at one body on one day: what it may ask, and where its answers go.
package struct Inquiry: Sendable {
  /// What is looked at, held once: everything that a rule looks into carries its inquiry along.
  private let matter: Matter
  /// What was found.
  package private(set) var obligations: [Obligation] = []

  /// Starts an inquiry.
  package init(
    register: Register,
    regulation: Regulation,
    clause: Clause,
    rule: Rule,
    view: BodyView,
    window: Period,
    boundSince: CivilDate,
    asOf: CivilDate,
    calendar: ProductionCalendar,
    quarters: SchoolQuarters,
    parties: Parties
  ) {
    matter = Matter(
      register: register,
      regulation: regulation,
      clause: clause,
      rule: rule,
      view: view,
      window: window,
      boundSince: boundSince,
      asOf: asOf,
      calendar: calendar,
      quarters: quarters,
      parties: parties
    )
  }

  /// All records.
  package var register: Register { matter.register }
  /// The regulation that governs the body.
  package var regulation: Regulation { matter.regulation }
  /// The clause that the rule checks.
  package var clause: Clause { _read { yield matter.clause } }
  /// The rule.
  package var rule: Rule { _read { yield matter.rule } }
  /// The body.
  package var view: BodyView { _read { yield matter.view } }
  /// The days on which the body is bound: from its establishment, the regulation's entry into force or the start of
  /// record-keeping, whichever is latest, to its liquidation.
  package var window: Period { matter.window }
  /// The first day on which the body had duties, if perhaps before record-keeping: what fell due between this day and
  /// the window is not known.
  package var boundSince: CivilDate { matter.boundSince }
  /// The day of judging.
  package var asOf: CivilDate { matter.asOf }
  /// Working days.
  package var calendar: ProductionCalendar { _read { yield matter.calendar } }
  /// The school quarters.
  package var quarters: SchoolQuarters { matter.quarters }
  /// The organisations that the parties of the regulation are in this folder.
  package var parties: Parties { _read { yield matter.parties } }

  private final class Matter: Sendable {
    let register: Register
    let regulation: Regulation
    let clause: Clause
    let rule: Rule
    let view: BodyView
    let window: Period
    let boundSince: CivilDate
    let asOf: CivilDate
    let calendar: ProductionCalendar
    let quarters: SchoolQuarters
    let parties: Parties
    let ground: Obligation.Ground

    init(
      register: Register,
      regulation: Regulation,
      clause: Clause,
      rule: Rule,
      view: BodyView,
      window: Period,
      boundSince: CivilDate,
      asOf: CivilDate,
      calendar: ProductionCalendar,
      quarters: SchoolQuarters,
      parties: Parties
    ) {
      self.register = register
      self.regulation = regulation
      self.clause = clause
      self.rule = rule
      self.view = view
      self.window = window
      self.boundSince = boundSince
      self.asOf = asOf
      self.calendar = calendar
      self.quarters = quarters
      self.parties = parties
      ground = Obligation.Ground(
        citation: regulation.citation(clause),
        rule: rule.name,
        body: view.association.subject,
        bodyIndex: view.index
      )
    }
  }

  // MARK: - Answers

  /// What an answer is about.
  package struct Topic: Sendable {
    /// The record, as its path without `.yaml`; nil for the body itself.
    package var subject: String?
    /// The period.
    package var period: NamedPeriod?
    /// The last day on which the duty can be kept.
    package var due: CivilDate?
    /// Whether the period has not begun on the day of judging.
    package var isAhead = false

    /// Makes a topic.
    package init(subject: String? = nil, period: NamedPeriod? = nil, due: CivilDate? = nil, isAhead: Bool = false) {
      self.subject = subject
      self.period = period
      self.due = due
      self.isAhead = isAhead
    }
  }

  /// The duty is kept, as the evidence shows.
  package mutating func keep(_ topic: Topic = Topic(), _ evidence: [Evidence]) {
    add(topic, .kept, evidence: evidence)
  }

  /// The duty was broken, in one way or in several.
  package mutating func breach(
    _ topic: Topic = Topic(),
    _ breach: Breach,
    further: [Breach] = [],
    evidence: [Evidence] = []
  ) {
    let missing = ([breach] + further).map(\.message)
    add(topic, .broken, evidence: evidence, missing: missing, breach: breach, further: further)
  }

  /// The duty can still be kept.
  package mutating func owe(_ topic: Topic, _ missing: Message) {
    add(topic, .due, missing: [missing])
  }

  /// Whether the duty is kept cannot be told from the records.
  package mutating func leaveOpen(_ topic: Topic = Topic(), _ missing: Message) {
    add(topic, .unverified, missing: [missing])
  }

  /// There is no duty.
  package mutating func pass(_ topic: Topic = Topic()) {
    add(topic, .notApplicable)
  }

  private mutating func add(
    _ topic: Topic,
    _ outcome: Outcome,
    evidence: [Evidence] = [],
    missing: [Message] = [],
    breach: Breach? = nil,
    further: [Breach] = []
  ) {
    obligations.append(
      Obligation(
        ground: matter.ground,
        severity: rule.severity,
        subject: topic.subject ?? view.association.subject,
        period: topic.period,
        outcome: outcome,
        due: topic.due,
        evidence: evidence,
        missing: missing.map(\.withInnerQuotes),
        breach: breach,
        furtherBreaches: further,
        isAhead: topic.isAhead
      )
    )
  }

  // MARK: - Questions

  /// The days up to that of judging on which the body is bound and the rule in force; nil when there are none.
  package var judgedDays: Period? {
    Period(from: window.first, through: min(window.last, asOf)).flatMap(rule.term.intersection)
  }

  /// Whether the body is bound by the rule on a day.
  package func binds(_ day: CivilDate) -> Bool { window.contains(day) && rule.term.covers(day) }

  /// Whether a day belongs to the duties of the body but lies before its records begin.
  package func isBeforeRecords(_ day: CivilDate) -> Bool {
    day < window.first && day >= boundSince && day <= window.last && rule.term.covers(day)
  }

  /// Whether the body is bound by the rule in a period: the version in force at its beginning judges all of it.
  package func binds(_ period: Period) -> Bool {
    window.overlaps(period) && rule.term.covers(max(period.first, window.first))
  }

  /// A period with the part of it in which the body is bound.
  package struct BoundPeriod: Sendable {
    /// The whole period.
    package let whole: NamedPeriod
    /// The days of it on which the body is bound.
    package let bound: Period
    /// Whether the body is bound for a part only, at its beginning.
    package var isPartial: Bool { bound.first > whole.period.first }
    /// Whether the period has not begun on a day.
    package func isAhead(of day: CivilDate) -> Bool { bound.first > day }
  }

  /// The periods of a scheme in which the body is bound, up to the one after the current.
  package func periods(_ scheme: PeriodScheme) -> [BoundPeriod] {
    guard window.first <= asOf.adding(years: 2) else { return [] }
    // Two years ahead always hold the next period, however long it is.
    guard let reach = Period(from: window.first, through: min(window.last, max(window.first, asOf.adding(years: 2))))
    else {
      return []
    }
    var found: [BoundPeriod] = []
    for period in scheme.periods(overlapping: reach) {
      guard rule.term.covers(max(period.period.first, window.first)), let bound = period.period.intersection(window)
      else {
        continue
      }
      found.append(BoundPeriod(whole: period, bound: bound))
      if period.period.first > asOf { break }
    }
    return found
  }

  /// The scheme that a period's name in a pack means in this folder.
  package func scheme(_ word: PeriodWord) -> PeriodScheme { word.scheme(quarters) }

  /// The days that a fuzzy term of a plan means; nil where it means none.
  package func period(of term: String, in year: WorkYear) -> Period? {
    FuzzyTerm.reading(term, in: year, quarters: quarters)
  }

  /// The school years in which the body is bound, up to the next one.
  package var schoolYears: [(year: SchoolYear, period: BoundPeriod)] {
    periods(.schoolYear).map { (SchoolYear(containing: $0.whole.period.first), $0) }
  }

  /// The school year to which a meeting belongs: the one it names, otherwise that of its day.
  package func schoolYear(of meeting: Record<Meeting>) -> SchoolYear? {
    meeting.content.schoolYear.value ?? meeting.content.date.value.map { SchoolYear(containing: $0) }
  }

  /// The meetings of the body that were held by the day of judging, in order.
  package var meetings: [Record<Meeting>] {
    view.body.meetings.map { register.meetings[$0] }.filter { meeting in
      meeting.content.date.value.map { $0 <= asOf } ?? false
    }
  }

  /// Whether a meeting of the body could not be read or has an unreadable day, so that it may lie anywhere.
  package var mayMissMeetings: Bool {
    mayMiss(.meeting)
      || view.body.meetings.contains { index in
        let meeting = register.meetings[index]
        return meeting.isUnreadable || meeting.content.date.value == nil || meeting.content.schoolYear.isUnreadable
      }
  }

  /// Whether records of the body may be there that could not be taken for records, so that none is sure to be missing.
  package func mayMiss(_ record: RecordWord) -> Bool {
    record.kind.map { register.mayMiss($0, of: view.index) } ?? false
  }

  /// The name of a person for people: surname and initials, in full where another of the body shares them.
  package func name(_ member: Int) -> String {
    let record = register.members[member]
    return view.namesakes.contains(member) ? record.content.fullName.value ?? record.shortName : record.shortName
  }

  /// The name of whoever acted, as messages tell it: of a person, or else as it is written.
  func name(_ actor: Reference) -> String { register.member(actor).map { name($0) } ?? actor.text }
}

/// The organisations that the parties of a regulation are in one folder.
package struct Parties: Sendable {
  private let organizations: [String: Int]
  /// The parties that `metod.yaml` binds to a name that resolves to nothing, so that nothing can be said of them.
  private let unresolved: Set<String>

  /// Binds the parties of a regulation as the settings of a register say.
  package init(of regulation: Regulation, in register: Register) {
    var organizations: [String: Int] = [:]
    var unresolved: Set<String> = []
    for binding in register.settings?.content.parties.items ?? [] {
      guard let party = regulation.parties.id(of: binding.party.value) else { continue }
      if let organization = register.organization(binding.organization) {
        organizations[party] = organization
      } else {
        unresolved.insert(party)
      }
    }
    self.organizations = organizations
    self.unresolved = unresolved
  }

  /// The organisation that a party is; nil when it is not bound.
  package subscript(party: String) -> Int? { organizations[party] }

  /// Whether the party is named in `metod.yaml`, if perhaps in vain.
  package func isNamed(_ party: String) -> Bool { organizations[party] != nil || unresolved.contains(party) }
}
