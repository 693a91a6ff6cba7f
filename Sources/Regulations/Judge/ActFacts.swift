internal import CivilTime
internal import Findings
internal import Records

/// What the records show about the acts of one subject: a body, an office, a plan, the minutes of a meeting.
struct ActFacts: Sendable {
  /// The acts that the subject owns.
  let acts: [Act]
  /// Where a missing act would be written.
  let place: SourceRange
  /// The day as of which the doers' offices are looked up, where the act itself has none.
  let day: CivilDate?
  /// Position of the person whom the subject is about.
  let member: Int?
  /// The only meetings on which an act may rest; nil for any.
  var meetings: Set<Int>?
  private let isUnreadable: Bool
  private let inquiry: Inquiry

  init(
    _ acts: [Act],
    at place: SourceRange,
    day: CivilDate?,
    member: Int? = nil,
    isUnreadable: Bool = false,
    _ inquiry: Inquiry
  ) {
    self.member = member
    self.acts = acts
    self.isUnreadable = isUnreadable
    self.place = place
    self.day = day
    self.inquiry = inquiry
  }

  /// How a demand stands.
  enum Answer: Sendable {
    /// Done as asked; the day may be unknown.
    case done(Evidence)
    /// Not recorded at all.
    case missing(Message)
    /// Recorded, but not as asked; the place is the act.
    case wrong(Message, SourceRange)
    /// It cannot be told.
    case open(Message)
  }

  /// Whether the subject has an act as demanded; of several acts of the kind the best one counts.
  func answer(to demand: ActDemand) -> Answer {
    if isUnreadable { return .open(Message(ru: "запись не читается", en: "the record cannot be read")) }
    let kinds = demand.acts
    let found = acts.filter { kinds.contains($0.kind) && !$0.isNone }
    if found.isEmpty {
      let name = demand.name(inquiry.regulation)
      return .missing(Message(ru: "не записано: \(name.ru)", en: "not recorded: \(name.en)"))
    }
    var best: Answer?
    for act in found {
      let answer = check(act, demand)
      switch (answer, best) {
      case (.done, _): return answer
      case (.open, .wrong), (_, nil): best = answer
      default: continue
      }
    }
    if case .wrong? = best, let unsigned = unsigned(found, demand) { return unsigned }
    return best ?? .open(demand.name(inquiry.regulation))
  }

  /// A signature that is missing among those of others: many sign, so that nobody's signature is the wrong one.
  private func unsigned(_ found: [Act], _ demand: ActDemand) -> Answer? {
    guard demand.acts == [UniversalAct.signed.rawValue], let place = found.first?.keyRange else { return nil }
    for act in found {
      guard case .no = doerTruth(act, demand, inquiry.register.date(of: act)) else { return nil }
    }
    let names = Message.list(
      demand.whoActs.items.map { inquiry.regulation.roles[$0.value]?.name ?? Message(verbatim: $0.value) }
    )
    let signers = found.flatMap(\.actors).map { inquiry.name($0) }.joined(separator: ", ")
    return .wrong(
      Message(
        ru: "нет подписи: \(names.ru) (подписи — \(signers))",
        en: "no signature of the \(names.en) (signatures: \(signers))"
      ),
      place
    )
  }

  private func check(_ act: Act, _ demand: ActDemand) -> Answer {
    if inquiry.register.isUncertain(act) { return .open(demand.name(inquiry.regulation)) }
    let date = inquiry.register.date(of: act)
    if let date, date > inquiry.asOf { return .missing(demand.name(inquiry.regulation).sentence(.ahead(date))) }
    let truths = [
      orderTruth(act, demand, date), meetingTruth(act, demand), doerTruth(act, demand, date),
      partyTruth(act, demand, date),
      bodyTruth(act, demand), voteTruth(act, demand),
    ]
    switch Truth.all(truths) {
    case .yes: return .done(Evidence(act.range.cutToFirstLine, date))
    case .no(let reason):
      let name = demand.name(inquiry.regulation)
      return .wrong(Message(ru: "\(name.ru): \(reason.ru)", en: "\(name.en): \(reason.en)"), act.range)
    case .unknown(let missing): return .open(missing)
    }
  }

  private func orderTruth(_ act: Act, _ demand: ActDemand, _ date: CivilDate?) -> Truth {
    guard demand.order.value == true || demand.orderBy.value != nil else { return .yes([]) }
    guard let reference = act.order else {
      return .no(
        Message(ru: "не назван приказ, на котором это держится", en: "the order on which it rests is not named")
      )
    }
    guard let order = inquiry.register.order(reference) else { return .unknown(Message(ru: "приказ", en: "order")) }
    guard let wanted = demand.orderBy.value else { return .yes([]) }
    let issuer = inquiry.register.orders[order].content.issuer
    guard let organization = inquiry.register.organization(issuer.value) else {
      return .unknown(Message(ru: "кто издал приказ", en: "who issued the order"))
    }
    guard let expected = inquiry.organization(wanted, on: date ?? day ?? inquiry.asOf) else {
      return .unknown(Message(ru: "сторона «\(wanted)»", en: "the party “\(wanted)”"))
    }
    if organization == expected { return .yes([]) }
    let organizations = inquiry.register.organizations
    return .no(
      Message(
        ru:
          "приказ издан организацией «\(organizations[organization].name)», а нужен приказ «\(organizations[expected].name)»",
        en:
          "the order is by “\(organizations[organization].name)”, and one by “\(organizations[expected].name)” is required"
      )
    )
  }

  private func meetingTruth(_ act: Act, _ demand: ActDemand) -> Truth {
    guard let wanted = demand.meetingOf.value else { return .yes([]) }
    guard let reference = act.meeting else {
      return .no(Message(ru: "не названо заседание", en: "the meeting is not named"))
    }
    guard let meeting = inquiry.register.meeting(reference) else {
      return .unknown(Message(ru: "заседание", en: "meeting"))
    }
    if let meetings, !meetings.contains(meeting) {
      return .no(
        Message(ru: "это не то заседание года, на котором положено", en: "that is not the meeting of the year required")
      )
    }
    guard let body = inquiry.register.body(ofFolder: inquiry.register.meetings[meeting].id) else {
      return .unknown(Message(ru: "заседание", en: "meeting"))
    }
    let meetingKinds = demand.meetingKind.items.map(\.value)
    let held = inquiry.register.meetings[meeting].content.kind.value.flatMap {
      inquiry.regulation.meetingKinds.id(of: $0)
    }
    if !meetingKinds.isEmpty, !(held.map(meetingKinds.contains) ?? false) {
      let names = Message.list(
        meetingKinds.map { inquiry.regulation.meetingKinds[$0]?.name ?? Message(verbatim: $0) }
      )
      return .no(Message(ru: "это не \(names.ru)", en: "that is no \(names.en)"))
    }
    if wanted == ActDemand.itself {
      if body == inquiry.view.index { return .yes([]) }
      return .no(Message(ru: "это заседание другого объединения", en: "that is a meeting of another body"))
    }
    let kind = inquiry.register.associations[body].content.kind.value.flatMap {
      inquiry.regulation.bodyKinds.id(of: $0)
    }
    if let kind, inquiry.regulation.bodyKinds.term(kind, isAmong: [wanted]) {
      let own = inquiry.ownBodies(of: [wanted])
      if own.isEmpty || own.contains(body) { return .yes([]) }
      return .no(Message(ru: "это заседание другого объединения", en: "that is a meeting of another body"))
    }
    let name = inquiry.regulation.bodyKinds[wanted]?.name ?? Message(verbatim: wanted)
    return .no(Message(ru: "нужно заседание: \(name.ru)", en: "a meeting of this kind of body is required: \(name.en)"))
  }

  /// Whether the agenda item on which an act rests was carried: more votes in favour than against.
  private func voteTruth(_ act: Act, _ demand: ActDemand) -> Truth {
    guard demand.carried.value == true, let reference = act.meeting else { return .yes([]) }
    guard let index = inquiry.register.meeting(reference) else {
      return .unknown(Message(ru: "заседание", en: "meeting"))
    }
    let meeting = inquiry.register.meetings[index]
    guard let number = act.item?.value else {
      return .no(Message(ru: "не сказано, по какому вопросу повестки", en: "the agenda item is not named"))
    }
    let vote = Message(ru: "голосование", en: "the vote")
    let items = meeting.content.agenda.items
    guard !meeting.isUnreadable, items.indices.contains(number - 1) else { return .unknown(vote) }
    switch items[number - 1].vote {
    case .unreadable: return .unknown(vote)
    case .blank, .none:
      return .no(
        Message(ru: "голосование по вопросу \(number) не записано", en: "the vote on item \(number) is not recorded")
      )
    case .value(.unanimous, _): return .yes([])
    case .value(.counted(let figures), _):
      guard let inFavour = figures.inFavour.value, !figures.against.isUnreadable else { return .unknown(vote) }
      let against = figures.against.value ?? 0
      if inFavour > against || inFavour == against && figures.castingVote.value == true { return .yes([]) }
      return .no(
        Message(
          ru: "по вопросу \(number) «за» – \(inFavour), «против» – \(against): не принято",
          en: "\(inFavour) in favour and \(against) against on item \(number): not carried"
        )
      )
    }
  }

  private func doerTruth(_ act: Act, _ demand: ActDemand, _ date: CivilDate?) -> Truth {
    let roles = (demand.whoActs.items + demand.to.items).map(\.value)
    guard !roles.isEmpty else { return .yes([]) }
    func offices() -> Message {
      Message.list(roles.map { inquiry.regulation.roles[$0]?.name ?? Message(verbatim: $0) })
    }
    guard !act.actors.isEmpty else {
      let names = offices()
      return .no(Message(ru: "не назван человек (\(names.ru))", en: "no person is named (\(names.en))"))
    }
    guard let day = date ?? day else { return .unknown(Message(ru: "день", en: "day")) }
    if inquiry.view.areOfficesUncertain { return .unknown(offices()) }
    for actor in act.actors {
      guard let member = inquiry.register.member(actor) else { continue }
      if roles.contains(where: { inquiry.holders(of: $0, on: day).contains(member) }) { return .yes([]) }
    }
    let who = act.actors.map { inquiry.name($0) }.joined(separator: ", ")
    let names = offices()
    return .no(
      Message(
        ru: "\(who) на \(day.formatted(.numeric)) не занимает должности «\(names.ru)»",
        en: "\(who) does not hold the office of \(names.en) on \(day)"
      )
    )
  }
}

extension ActFacts {
  /// Whether an organisation acted: it issued the order, is named itself, or somebody is who works there on that day.
  private func partyTruth(_ act: Act, _ demand: ActDemand, _ date: CivilDate?) -> Truth {
    guard let wanted = demand.party.value else { return .yes([]) }
    guard !act.actors.isEmpty || act.order != nil else {
      return .no(Message(ru: "не сказано, с кем или кому", en: "it is not said with whom or to whom"))
    }
    guard let day = date ?? day else { return .unknown(Message(ru: "день", en: "day")) }
    let expected: Set<Int> =
      wanted == ActDemand.employer
      ? member.map { inquiry.register.employers(of: $0, on: day) } ?? []
      : Set([inquiry.organization(wanted, on: day)].compactMap { $0 })
    guard !expected.isEmpty else {
      return .unknown(Message(ru: "организация, от которой это требуется", en: "the organisation that had to act"))
    }
    if let order = inquiry.register.order(act.order),
      let issuer = inquiry.register.organization(inquiry.register.orders[order].content.issuer.value),
      expected.contains(issuer)
    {
      return .yes([])
    }
    for actor in act.actors {
      if let organization = inquiry.register.organization(actor), expected.contains(organization) { return .yes([]) }
      guard let person = inquiry.register.member(actor) else { continue }
      if !inquiry.register.employers(of: person, on: day).isDisjoint(with: expected) { return .yes([]) }
    }
    let names = expected.sorted().map { inquiry.register.organizations[$0].name }.joined(separator: ", ")
    let who = (act.actors + [act.order].compactMap { $0 }).map { inquiry.name($0) }.joined(separator: ", ")
    return .no(
      Message(
        ru: "\(who) — не от организации «\(names)»",
        en: "\(who) does not stand for “\(names)”"
      )
    )
  }

  /// Whether a body of some kind acted: it is named itself, or the act rests on a meeting of it.
  private func bodyTruth(_ act: Act, _ demand: ActDemand) -> Truth {
    let wanted = demand.bodyKind.items.map(\.value)
    guard !wanted.isEmpty else { return .yes([]) }
    var bodies = act.actors.compactMap { inquiry.register.body($0) }
    if let meeting = inquiry.register.meeting(act.meeting) {
      bodies += [inquiry.register.body(ofFolder: inquiry.register.meetings[meeting].id)].compactMap { $0 }
    }
    for body in bodies {
      let kind = inquiry.register.associations[body].content.kind.value.flatMap {
        inquiry.regulation.bodyKinds.id(of: $0)
      }
      if let kind, inquiry.regulation.bodyKinds.term(kind, isAmong: wanted) { return .yes([]) }
    }
    let names = Message.list(wanted.map { inquiry.regulation.bodyKinds[$0]?.name ?? Message(verbatim: $0) })
    return .no(
      Message(ru: "это сделал не тот, кто должен (\(names.ru))", en: "it was not done by whom it should (\(names.en))")
    )
  }
}

extension Register {
  /// Positions of the organisations where a person works on a day.
  func employers(of member: Int, on day: CivilDate) -> Set<Int> {
    Set(members[member].content.jobs(on: day).compactMap { organization($0.organization.value) })
  }
}

/// Something whose acts a rule looks at, with where and when.
struct ActSubject: Sendable {
  /// What its acts show.
  var facts: ActFacts
  /// What the answer is about.
  let topic: Inquiry.Topic
  /// The first day of the duty, where there is one: acts before record-keeping need not be recorded.
  let day: CivilDate?
  /// The fault's name where the subject's own absence is what is wrong.
  let cause: String?
  /// Words how the subject is called; most subjects are never told of.
  let naming: @Sendable () -> Message

  /// How the subject is called in a sentence.
  var name: Message { naming() }
}

extension Inquiry {
  /// The subjects of a kind that the body has by the day of judging.
  ///
  /// - Parameters:
  ///   - word: the kind.
  ///   - roles: the offices, where the subjects are offices.
  ///   - others: offices whose holders are left out, where the subjects are memberships.
  /// - Returns: the subjects.
  func subjects(_ word: RecordWord, roles: [String], except others: [String] = []) -> [ActSubject] {
    switch word {
    case .body: rule.term.covers(view.established(in: register) ?? asOf) ? [bodySubject] : []
    case .office: view.tenures.filter { tenure in tenure.role.map(roles.contains) ?? false }.compactMap(subject)
    case .membership:
      view.memberships.filter { !holds(others, $0.member, during: $0.term) }.compactMap(membershipSubject)
    case .minutes: meetings.compactMap(minutesSubject)
    case .meeting: meetings.compactMap(meetingSubject)
    case .plan: view.body.plans.sorted { $0.key < $1.key }.compactMap { planSubject($0.key, register.plans[$0.value]) }
    case .analysis:
      view.body.analyses.sorted { $0.key < $1.key }.compactMap { analysisSubject($0.key, register.analyses[$0.value]) }
    case .document: view.body.documents.map { documentSubject(register.documents[$0]) }
    case .practice: view.body.practices.map { practiceSubject(register.practices[$0]) }
    case .activity, .event, .order, .publication: []
    }
  }

  private var bodySubject: ActSubject {
    ActSubject(
      facts: ActFacts(view.association.content.acts, at: view.place, day: nil, self),
      topic: Topic(),
      day: view.established(in: register),
      cause: nil,
      naming: { Message(ru: view.association.name, en: view.association.name) }
    )
  }

  /// Somebody's time in an office, where it falls into the days that are judged.
  func subject(_ tenure: BodyView.Tenure) -> ActSubject? {
    guard isJudged(tenure.term), bindsEntry(tenure.term) else { return nil }
    return ActSubject(
      facts: ActFacts(
        tenure.record.acts,
        at: tenure.record.person.range ?? tenure.record.range.cutToFirstLine,
        day: tenure.term.from,
        member: tenure.member,
        self
      ),
      topic: Topic(subject: tenure.member.map { register.members[$0].subject }),
      day: tenure.term.from,
      cause: nil,
      naming: {
        let person = tenure.member.map { name($0) } ?? tenure.record.person.value?.text ?? ""
        let role = tenure.role.flatMap { regulation.roles[$0]?.name } ?? Message(verbatim: "")
        return Message(ru: "\(role.ru) \(person)", en: "\(role.en) \(person)")
      }
    )
  }

  private func membershipSubject(_ membership: BodyView.Membership) -> ActSubject? {
    guard isJudged(membership.term), bindsEntry(membership.term) else { return nil }
    return ActSubject(
      facts: ActFacts(
        membership.record.acts,
        at: membership.record.person.range ?? membership.record.range.cutToFirstLine,
        day: membership.term.from,
        member: membership.member,
        self
      ),
      topic: Topic(subject: membership.member.map { register.members[$0].subject }),
      day: membership.term.from,
      cause: nil,
      naming: { Message(verbatim: membership.member.map { name($0) } ?? membership.record.person.value?.text ?? "") }
    )
  }

  /// What was done about a meeting itself: notice of it, materials for it; and what was done about its minutes.
  private func meetingSubject(_ meeting: Record<Meeting>) -> ActSubject? {
    guard let day = meeting.content.date.value, let minutes = minutesSubject(meeting) else { return nil }
    return ActSubject(
      facts: ActFacts(
        meeting.content.acts + minutes.facts.acts,
        at: meeting.firstLine,
        day: day,
        isUnreadable: meeting.isUnreadable,
        self
      ),
      topic: Topic(subject: meeting.subject),
      day: day,
      cause: nil,
      naming: { Message(ru: "заседание \(day.formatted(.numeric))", en: "meeting of \(day)") }
    )
  }

  private func minutesSubject(_ meeting: Record<Meeting>) -> ActSubject? {
    guard let day = meeting.content.date.value, binds(day) else { return nil }
    let minutes = meeting.content.minutes
    let signatures = minutes.value?.signatures.items.map { signature in
      var act = Act(
        kind: UniversalAct.signed.rawValue,
        keyRange: minutes.value?.signaturesKey ?? signature.range,
        range: signature.range
      )
      act.actors = [signature.person.value].compactMap { $0 }
      act.date = signature.date
      act.isUnreadable = signature.person.isUnreadable || signature.date.isUnreadable
      return act
    }
    return ActSubject(
      facts: ActFacts(
        (minutes.value?.acts ?? []) + (signatures ?? []),
        at: minutes.value?.range.cutToFirstLine ?? minutes.range?.cutToFirstLine ?? meeting.firstLine,
        day: day,
        isUnreadable: meeting.isUnreadable || minutes.isUnreadable,
        self
      ),
      topic: Topic(subject: meeting.subject),
      day: day,
      cause: minutes.isFilled ? nil : "minutes of \(meeting.subject)",
      naming: { Message(ru: "протокол от \(day.formatted(.numeric))", en: "minutes of \(day)") }
    )
  }

  private func planSubject(_ year: WorkYear, _ plan: Record<Plan>) -> ActSubject? {
    // The plan of the next year is made in this one.
    guard binds(year.period), year.previous.period.first <= asOf else { return nil }
    return ActSubject(
      facts: ActFacts(plan.content.acts, at: plan.firstLine, day: nil, isUnreadable: plan.isUnreadable, self),
      topic: Topic(
        subject: plan.subject,
        period: year.named,
        isAhead: max(year.period.first, window.first) > asOf
      ),
      day: year.period.first,
      cause: nil,
      naming: { Message(ru: "план на \(year.words.ru)", en: "plan for \(year.words.en)") }
    )
  }

  private func analysisSubject(_ year: SchoolYear, _ analysis: Record<Analysis>) -> ActSubject? {
    guard binds(year.period), year.period.first <= asOf else { return nil }
    return ActSubject(
      facts: ActFacts(
        analysis.content.acts,
        at: analysis.firstLine,
        day: nil,
        isUnreadable: analysis.isUnreadable,
        self
      ),
      topic: Topic(subject: analysis.subject, period: NamedPeriod(year.period, .schoolYear(year))),
      day: year.period.first,
      cause: nil,
      naming: { Message(ru: "анализ за \(year)", en: "analysis of \(year)") }
    )
  }

  private func documentSubject(_ document: Record<Document>) -> ActSubject {
    ActSubject(
      facts: ActFacts(
        document.content.acts,
        at: document.firstLine,
        day: document.content.date.value,
        isUnreadable: document.isUnreadable,
        self
      ),
      topic: Topic(subject: document.subject),
      day: document.content.date.value,
      cause: nil,
      naming: { Message(verbatim: document.content.name.value ?? document.id) }
    )
  }

  private func practiceSubject(_ practice: Record<Practice>) -> ActSubject {
    ActSubject(
      facts: ActFacts(
        practice.content.acts,
        at: practice.firstLine,
        day: practice.content.date.value,
        isUnreadable: practice.isUnreadable,
        self
      ),
      topic: Topic(subject: practice.subject),
      day: practice.content.date.value,
      cause: nil,
      naming: { Message(verbatim: practice.content.name.value ?? practice.id) }
    )
  }

  /// Who holds an office on a day: of the body itself, or, where the body has no such office, of the nearest body above
  /// it that has: the chair of an association chairs its council too.
  func holders(of role: String, on day: CivilDate) -> Set<Int> {
    var view = view
    var steps = 0
    while view.tenures(of: role).isEmpty, let parent = view.body.parent, steps < 8 {
      view = BodyView(parent, in: register, regulation)
      steps += 1
    }
    return Set(view.holders(of: role, on: day).compactMap(\.member))
  }

  /// The body itself and those above it that are of some kinds: where there are such, no other body of the kinds is
  /// meant.
  func ownBodies(of kinds: [String]) -> [Int] {
    var line = [view.index]
    while let parent = register.bodies[line[line.count - 1]].parent, !line.contains(parent) { line.append(parent) }
    return line.filter { body in
      register.associations[body].content.kind.value.flatMap { regulation.bodyKinds.id(of: $0) }
        .map { regulation.bodyKinds.term($0, isAmong: kinds) } ?? false
    }
  }

  /// Whether a person holds one of some offices, in any body, at some time of a term.
  func holds(_ roles: [String], _ member: Int?, during term: Term) -> Bool {
    guard !roles.isEmpty, let member else { return false }
    return register.offices(of: member).contains { held in
      guard let role = held.office.role.value.flatMap({ regulation.roles.id(of: $0) }), roles.contains(role) else {
        return false
      }
      return Term(from: held.office.from.value, through: held.office.through.value).overlaps(term)
    }
  }

  /// Whether a time in office or of membership falls into the days that are judged.
  func isJudged(_ term: Term) -> Bool {
    guard let judged = Period(from: window.first, through: min(window.last, asOf)) else { return false }
    return term.overlaps(judged)
  }

  /// Whether the rule was in force when a time in office or of membership began.
  func bindsEntry(_ term: Term) -> Bool { rule.term.covers(term.from ?? window.first) }
}
