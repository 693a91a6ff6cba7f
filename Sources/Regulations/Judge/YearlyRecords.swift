internal import CivilTime
internal import Findings
internal import Records

/// The records of a kind that a body has for a school year or a calendar year.
struct YearlyRecords: Sendable {
  private let search: RecordSearch
  private let record: RecordWord
  private let inquiry: Inquiry

  init?(_ search: RecordSearch, _ inquiry: Inquiry) {
    guard let record = search.record.value else { return nil }
    self.search = search
    self.record = record
    self.inquiry = inquiry
  }

  /// What is there for a year.
  struct Found: Sendable {
    var evidence: [Evidence] = []
    /// Whether something is there that cannot be read, or whose day is not known.
    var isUncertain = false
    /// Whether more may be there, where no record is looked for.
    var mayMissSome = false
    /// What is there but lacks something: where, and what.
    var incomplete: (place: SourceRange, reason: Message)?
    /// The first day of something that is written down already and lies ahead.
    var ahead: CivilDate?
    /// The fault's name where a record is there and lacks an act.
    var cause: String?

    /// Takes note of the day of something that lies ahead.
    mutating func expect(_ day: CivilDate) { ahead = min(ahead ?? day, day) }
  }

  /// The year of the rule's kind to which a day belongs.
  func year(containing day: CivilDate) -> WorkYear { search.years.year(containing: day) }

  /// What a body has for a year by the day of judging.
  func found(in year: WorkYear) -> Found {
    var found = Found()
    switch record {
    case .plan: if let index = body.plans[year] { enterPlan(register.plans[index], &found) }
    case .analysis: if let index = analysis(of: year) { enter(register.analyses[index], nil, &found) }
    case .meeting, .minutes:
      for index in body.meetings {
        let meeting = register.meetings[index]
        guard let date = meeting.content.date.value, year.holds(meeting.content.schoolYear.value, date) else {
          continue
        }
        enter(meeting, date, &found)
      }
    case .event:
      for event in body.events.map({ register.events[$0] }) {
        let content = event.content
        guard year.holds(content.schoolYear.value, content.date.value) else { continue }
        enter(event, content.date.value, &found)
      }
    case .practice:
      for practice in body.practices.map({ register.practices[$0] }) {
        let (named, day) = (practice.content.schoolYear.value, register.day(of: practice.content))
        if named == nil, day == nil, !practice.isUnreadable {
          found.incomplete = (practice.firstLine, Message(ru: "нет даты", en: "no day"))
        }
        guard year.holds(named, day) else { continue }
        enter(practice, day, &found)
      }
    case .document: enterDocuments(year, &found)
    case .order: for index in body.orders { enterOrder(register.orders[index], year, &found) }
    case .publication: enterPublications(year, &found)
    case .membership: enterPeople(year, &found)
    case .office: enterOffices(year, &found)
    case .body, .activity: break
    }
    // A paper may stand for what a record would show.
    if record != .document, found.evidence.isEmpty, !search.documentKinds.isEmpty {
      enterDocuments(year, &found)
      if !found.evidence.isEmpty { found.incomplete = nil }
    }
    found.mayMissSome =
      inquiry.mayMiss(record) || !search.documentKinds.isEmpty && inquiry.mayMiss(.document)
    return found
  }

  /// What is missing for a year, how to mend it, and the name of the fault.
  func missing(_ year: WorkYear) -> (message: Message, hint: Message?, cause: String?) {
    let name = name(year)
    let message = Message(ru: "нет записи: \(name.ru)", en: "no record: \(name.en)")
    switch record {
    case .plan: return otherPlan(year, message) ?? file(RecordKind.plans, year, message)
    case .analysis: return file(RecordKind.analyses, year, message)
    case .document:
      let kinds = search.documentKinds.map(\.rawValue).joined(separator: ",")
      return (message, nil, search.notBefore.isBlank ? "documents \(kinds) \(year)" : nil)
    case .order: return (message, nil, "orders \(year)")
    default: return (message, nil, nil)
    }
  }

  /// A plan for a year of the other kind that covers a part of the year: perhaps the body parts its time otherwise.
  private func otherPlan(_ year: WorkYear, _ message: Message) -> (Message, Message?, String?)? {
    let other = body.plans.keys.filter { $0.period.overlaps(year.period) }.max()
    guard let other else { return nil }
    let (_, hint, cause) = file(RecordKind.plans, year, message)
    let word = search.years == .schoolYear ? WorkYearWord.calendarYear : .schoolYear
    let (per, name) = (Key.per.spelling, word.spelling)
    let words = Message(
      ru: "Есть план на \(other.words.ru): чтобы он считался, правилу пишут «\(per.ru): \(name.ru)».",
      en: "There is a plan for \(other.words.en): for it to count, the rule says “\(per.en): \(name.en)”."
    )
    return (message, hint?.followed(by: words), cause)
  }

  private func file(_ kind: RecordKind, _ year: WorkYear, _ message: Message) -> (Message, Message?, String?) {
    let path = "\(kind.rawValue)/\(inquiry.view.association.id)/\(year).yaml"
    return (message, Message(ru: "Запишите \(path).", en: "Write \(path)."), path)
  }

  /// What the record is called.
  func name(_ named: WorkYear) -> Message {
    let year = named.words
    switch record {
    case .plan: return Message(ru: "план на \(year.ru)", en: "plan for \(year.en)")
    case .analysis: return Message(ru: "анализ за \(year.ru)", en: "analysis of \(year.en)")
    case .document:
      let kinds = search.documentKinds.map(\.spelling)
      let (ru, en) = (kinds.map(\.ru).joined(separator: ", "), kinds.map(\.en).joined(separator: ", "))
      if search.year.value == .any { return Message(ru: "документ (\(ru))", en: "document (\(en))") }
      return Message(ru: "документ (\(ru)) за \(year.ru)", en: "document (\(en)) of \(year.en)")
    case .publication:
      let edition = search.edition.value.map { " «\($0)»" } ?? ""
      return Message(ru: "публикация\(edition) за \(year.ru)", en: "publication\(edition) in \(year.en)")
    default: return Message(ru: "\(record.spelling.ru) за \(year.ru)", en: "\(record.spelling.en) of \(year.en)")
    }
  }

  // MARK: - One kind of record each

  private var body: Body { inquiry.view.body }
  private var register: Register { inquiry.register }

  /// The analysis of a school year; the folder holds none of calendar years.
  private func analysis(of year: WorkYear) -> Int? {
    guard case .school(let year) = year else { return nil }
    return body.analyses[year]
  }

  private func enter<Content>(_ record: Record<Content>, _ date: CivilDate?, _ found: inout Found) {
    if record.isUnreadable { found.isUncertain = true }
    if let date, date > inquiry.asOf { return found.expect(date) }
    found.evidence.append(Evidence(record.firstLine, date))
  }

  /// The fields that a record lacks, of those that are asked for.
  private func lacking(_ content: (RecordField) -> FieldContent?, allowsNone: Bool = false) -> [RecordField] {
    search.fields.items.map(\.value).filter { field in
      switch content(field) {
      case .filled, .unreadable: false
      case .none?: !allowsNone
      case .blank, .ahead, nil: true
      }
    }
  }

  private func lack(_ fields: [RecordField]) -> Message {
    Message(
      ru: "не заполнено: \(fields.map(\.name.ru).joined(separator: ", "))",
      en: "not filled in: \(fields.map(\.name.en).joined(separator: ", "))"
    )
  }

  private func enterPlan(_ plan: Record<Plan>, _ found: inout Found) {
    let fields = plan.isUnreadable ? [] : lacking { $0.content(of: plan.content) }
    if fields.isEmpty { return enter(plan, nil, &found) }
    found.incomplete = (plan.firstLine, lack(fields))
  }

  private func enterDocuments(_ year: WorkYear, _ found: inout Found) {
    let isStanding = search.year.value == .any
    for document in body.documents.map({ register.documents[$0] }) {
      guard let kind = document.content.kind.value else { continue }
      guard search.documentKinds.isEmpty || search.documentKinds.contains(kind) else { continue }
      guard isStanding || year.holds(document.content.schoolYear.value, document.content.date.value) else { continue }
      if let first = search.notBefore.value {
        guard let date = document.content.date.value else {
          found.isUncertain = true
          continue
        }
        let window =
          search.by.value.map { RecurringWindow(first, $0).period(in: year) }
          ?? Period(year.date(first), year.period.last)
        guard window.contains(date) else {
          let place = document.content.date.range ?? document.firstLine
          found.incomplete = (place, .outside(date, window.first, window.last))
          continue
        }
      }
      if let reason = lackingAct(document) {
        found.incomplete = (document.firstLine, reason)
        continue
      }
      enter(document, document.content.date.value, &found)
    }
  }

  /// The day on which the first member did what the paper had to come before.
  private var firstMemberAct: CivilDate? {
    guard let kind = search.before.value else { return nil }
    return inquiry.view.memberships.flatMap(\.record.acts).filter { $0.kind == kind && !$0.isNone }
      .compactMap { register.date(of: $0) }.min()
  }

  /// What a paper lacks of the act that is asked for: that it was done, by the party.
  private func lackingAct(_ document: Record<Document>) -> Message? {
    guard case .value(let act, let range) = search.act, !document.isUnreadable else { return nil }
    var demand = ActDemand()
    demand.act = .value([Located(act, at: range)], range)
    demand.party = search.party
    demand.bodyKind = search.bodyKind
    let facts = ActFacts(document.content.acts, at: document.firstLine, day: document.content.date.value, inquiry)
    switch facts.answer(to: demand) {
    case .done(let evidence):
      guard let day = evidence.date, let first = firstMemberAct, first < day else { return nil }
      return Message(
        ru: "\(day.formatted(.numeric)), а нужно не позже \(first.formatted(.numeric))",
        en: "on \(day), and no later than \(first) required"
      )
    case .open: return nil
    case .missing(let reason), .wrong(let reason, _): return reason
    }
  }

  private func enterOrder(_ order: Record<Order>, _ year: WorkYear, _ found: inout Found) {
    let content = order.content
    guard let date = content.date.value, year.holds(content.schoolYear.value, date) else { return }
    if let wanted = search.orderBy.value {
      guard let issuer = register.organization(content.issuer.value),
        let expected = inquiry.organization(wanted, on: date)
      else {
        found.isUncertain = true
        return
      }
      guard issuer == expected else { return }
    }
    for entry in content.bodies.items where register.body(entry.body.value) == inquiry.view.index {
      let fields = lacking { $0.content(of: entry) }
      guard fields.isEmpty else {
        found.incomplete = (entry.range.cutToFirstLine, lack(fields))
        continue
      }
      if date > inquiry.asOf {
        found.expect(date)
      } else {
        found.evidence.append(Evidence(entry.range.cutToFirstLine, date))
      }
    }
  }

  private func enterPublications(_ year: WorkYear, _ found: inout Found) {
    let wanted = search.edition.value.map { Folding.text($0) }
    for membership in inquiry.view.memberships {
      guard let member = membership.member else { continue }
      let record = register.members[member]
      if record.isUnreadable || record.content.publications.isUnreadable { found.isUncertain = true }
      for publication in record.content.publications.items {
        guard let date = publication.date.value, year.period.contains(date), date <= inquiry.asOf else { continue }
        guard membership.term.covers(date) else { continue }
        let edition = publication.edition.value.map { Folding.text($0) }
        guard wanted.map({ name in edition?.contains(name) ?? false }) ?? true else { continue }
        found.evidence.append(Evidence(publication.range.cutToFirstLine, date))
      }
    }
  }

  /// Everybody on the roster, one by one: all of them together are the record.
  private func enterPeople(_ year: WorkYear, _ found: inout Found) {
    let day = min(inquiry.asOf, year.period.last)
    if inquiry.view.isRosterUncertain { found.isUncertain = true }
    var evidence: [Evidence] = []
    for membership in inquiry.view.roster(on: day) {
      guard let member = membership.member else {
        found.isUncertain = true
        continue
      }
      let record = register.members[member]
      let jobs = record.content.jobs(on: day)
      let fields =
        record.isUnreadable || record.content.dataChecked.value != nil
        ? [] : lacking({ $0.content(of: record.content, jobs: jobs) }, allowsNone: true)
      guard fields.isEmpty else {
        if found.incomplete == nil {
          found.incomplete = (
            record.firstLine, Message(verbatim: inquiry.name(member)).sentence(lack(fields))
          )
        }
        continue
      }
      evidence.append(Evidence(record.firstLine))
    }
    if found.incomplete == nil { found.evidence += evidence }
  }

  private func enterOffices(_ year: WorkYear, _ found: inout Found) {
    let day = min(inquiry.asOf, search.by.value.map { year.date($0) } ?? year.period.last)
    let kind = search.act.value ?? UniversalAct.appointed.rawValue
    if inquiry.view.areOfficesUncertain { found.isUncertain = true }
    for role in search.role.items.map(\.value) {
      for tenure in inquiry.view.holders(of: role, on: day) {
        let place = tenure.record.person.range ?? tenure.record.range.cutToFirstLine
        guard let act = tenure.record.acts.first(where: { $0.kind == kind && !$0.isNone }) else {
          let name = inquiry.regulation.actName(kind)
          found.incomplete = (place, Message(ru: "не записано: \(name.ru)", en: "not recorded: \(name.en)"))
          found.cause = .missing(kind, at: place)
          continue
        }
        found.evidence.append(Evidence(act.range.cutToFirstLine, register.date(of: act)))
      }
    }
  }
}

extension Inquiry {
  /// Judges that a body has records of a kind for every school year, or every calendar year.
  ///
  /// - Parameters:
  ///   - search: the records; nothing is asked for a year that ended before the body was bound.
  ///   - bound: how many there must be.
  mutating func judge(_ search: RecordSearch, _ bound: Bound) {
    guard let records = YearlyRecords(search, self) else { return }
    // A standing paper without a day to have it by is a state, not a yearly duty.
    if search.year.value == .any, search.by.isBlank { return judgeStanding(records, bound) }
    for period in periods(scheme(search.years.period)) {
      guard let year = WorkYear(period.whole.name) else { continue }
      let wanted = (search.year.value ?? .current).year(from: year)
      let due = search.by.value.map { year.date($0) } ?? period.whole.period.last
      let isBeforeRecords = isBeforeRecords(due)
      guard period.bound.contains(due) || isBeforeRecords, search.lastOwed(of: wanted) >= window.first else { continue }
      let topic = Topic(period: period.whole, due: due, isAhead: period.isAhead(of: asOf))
      let found = records.found(in: wanted)
      if bound.holds(for: found.evidence.count, of: 0), !found.isUncertain {
        keep(topic, found.evidence)
      } else if found.isUncertain || found.mayMissSome {
        leaveOpen(topic, records.name(wanted))
      } else if isBeforeRecords {
        leaveOpen(topic, records.name(wanted).sentence(.beforeRecords))
      } else {
        miss(topic, records, wanted, due, found)
      }
    }
  }

  private mutating func judgeStanding(_ records: YearlyRecords, _ bound: Bound) {
    guard asOf >= window.first, rule.term.covers(asOf) else { return }
    let year = records.year(containing: asOf)
    let found = records.found(in: year)
    if found.isUncertain { return leaveOpen(Topic(), records.name(year)) }
    if bound.holds(for: found.evidence.count, of: 0) { return keep(Topic(), found.evidence) }
    if found.mayMissSome { return leaveOpen(Topic(), records.name(year)) }
    miss(Topic(), records, year, window.first.adding(days: -1), found)
  }

  private mutating func miss(
    _ topic: Topic,
    _ records: YearlyRecords,
    _ year: WorkYear,
    _ due: CivilDate,
    _ found: YearlyRecords.Found
  ) {
    let missing = records.missing(year)
    let message = found.incomplete.map { records.name(year).sentence($0.reason) } ?? missing.message
    guard asOf > due else { return owe(topic, found.ahead.map { records.name(year).sentence(.ahead($0)) } ?? message) }
    breach(
      topic,
      Breach(
        message,
        hint: found.incomplete == nil ? missing.hint : nil,
        at: found.incomplete?.place ?? view.place,
        since: due.adding(days: 1),
        isLasting: true,
        cause: found.incomplete == nil ? missing.cause : found.cause
      )
    )
  }

  /// The organisation that a rule calls by a word: one that the body itself names on a day, or a party of the
  /// regulation.
  func organization(_ word: String, on day: CivilDate) -> Int? {
    if let own = OwnOrganization(rawValue: word) {
      return register.organization(own.reference(in: view.association.content, on: day))
    }
    return parties[word]
  }
}

extension Message {
  /// Why a paper of some other day does not count.
  fileprivate static func outside(_ date: CivilDate, _ first: CivilDate, _ last: CivilDate) -> Message {
    Message(
      ru:
        "дата \(date.formatted(.numeric)), а нужна с \(first.formatted(.numeric)) по \(last.formatted(.numeric))",
      en: "dated \(date), and a day from \(first) to \(last) is required"
    )
  }

  /// Why something that is written down does not count yet.
  static func ahead(_ day: CivilDate) -> Message {
    Message(
      ru: "записано на \(day.formatted(.numeric)), этот день ещё впереди",
      en: "recorded for \(day), a day still ahead"
    )
  }

  /// Why something that fell due before record-keeping is not judged.
  static let beforeRecords = Message(ru: "срок прошёл до начала учёта", en: "it was due before record-keeping began")
}

extension Event {
  /// The school year of the event: the one it names, otherwise that of its day.
  var year: SchoolYear? { schoolYear.value ?? date.value.map { SchoolYear(containing: $0) } }
}

extension Document {
  /// The school year of the document: the one it names, otherwise that of its day.
  var year: SchoolYear? { schoolYear.value ?? date.value.map { SchoolYear(containing: $0) } }
}
