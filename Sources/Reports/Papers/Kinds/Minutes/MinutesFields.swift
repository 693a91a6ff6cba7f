internal import CivilTime
internal import Findings
internal import Records
internal import Regulations

/// What the templates of minutes, of an extract and of a registration sheet may say.
package struct MinutesFields {
  private let scene: PaperScene
  private let meeting: Record<Meeting>
  private let body: Int?
  private let isWhole: Bool

  /// Most people who are named in the opening part; more are listed in an annex.
  static let mostNames = 15

  /// The fields of the minutes of a meeting.
  ///
  /// - Parameters:
  ///   - meeting: position of the meeting in the register.
  ///   - item: the number of the only item of the agenda that is wanted, from 1; nil for all.
  ///   - scene: what papers are made from.
  /// - Returns: the values of `MinutesFields.names`.
  package static func fields(ofMeeting meeting: Int, item: Int? = nil, in scene: PaperScene) -> TemplateFields {
    let record = scene.register.meetings[meeting]
    let body = scene.register.body(ofFolder: record.id)
    return MinutesFields(scene: scene, meeting: record, body: body, isWhole: item == nil).fields(item)
  }

  /// Number of items on the agenda of a meeting.
  package static func itemCount(ofMeeting meeting: Int, in scene: PaperScene) -> Int {
    scene.register.meetings[meeting].content.agenda.items.count
  }

  private var content: Meeting { meeting.content }
  private var words: PaperWords { scene.words }
  private var day: CivilDate { content.date.value ?? scene.assessment.asOf }

  private func fields(_ item: Int?) -> TemplateFields {
    let agenda = content.agenda.items.enumerated().map { fields(of: $1, number: $0 + 1) }
    let chosen = item.map { number in agenda.indices.contains(number - 1) ? [agenda[number - 1]] : [] } ?? agenda
    let present = people(content.present)
    return TemplateFields([
      "organization": .optional(organization),
      "body": .text(body.map { scene.register.associations[$0].name } ?? meeting.id),
      "kind": kind,
      "number": content.number.value.map { .text($0) } ?? .missing(words.say("б/н", "unnumbered")),
      "date": content.date.value.map { .text(dates(from: $0)) } ?? scene.unknown,
      "time": .optional(content.time.value),
      "place": .optional(content.place.value),
      "format": .optional(content.format.value.map { $0.spelling[scene.language] }),
      "topic": .optional(content.topic.value),
      "approval": approval,
      "presiding": person(content.presiding.value),
      "secretary": person(content.secretary.value),
      "present": .list(present),
      "present-count": content.present.isBlank ? scene.unknown : .text(people(present.count)),
      "is-long": .flag(present.count > Self.mostNames),
      "absent": .list(content.absent.items.map(fields(of:))),
      "guests": .list(content.guests.items.map(fields(of:))),
      "members": members,
      "agenda": .list(agenda),
      "items": .list(chosen),
      "is-extract": .flag(!isWhole),
      "signatures": .list(signatures),
      "files": .list(files),
      "today": .text(words.date(scene.assessment.asOf)),
      "rows": .list(registrationRows),
    ])
  }

  // MARK: - Opening part

  private var organization: String? { body.flatMap { scene.organization(ofBody: $0, on: day) } }

  private var kind: TemplateValue { .optional(content.kind.value.map { scene.word(.meetingKind, $0) }) }

  private func dates(from first: CivilDate) -> String {
    guard let last = content.through.value, last != first else { return words.date(first) }
    return "\(words.date(first)) – \(words.date(last))"
  }

  private func person(_ reference: Reference?) -> TemplateValue {
    guard let reference else { return scene.unknown }
    return .text(scene.signature(reference))
  }

  private func people(_ list: Stated<[Reference]>) -> [TemplateFields] {
    let sorted = list.items.map { (RussianOrder($0.text), $0) }.sorted { $0.0 < $1.0 }.map(\.1)
    return sorted.enumerated().map { index, reference in
      let fields: TemplateFields = ["number": .number(index + 1), "name": .text(scene.name(reference))]
      return scene.register.member(reference).map { fields.adding(scene.work(of: $0, on: day)) } ?? fields
    }
  }

  private func people(_ count: Int) -> String {
    words.say(
      Plural.ru(count, "человек", "человека", "человек").replacing(" ", with: "\u{A0}"),
      Plural.en(count, "person", "people").replacing(" ", with: "\u{A0}")
    )
  }

  private func fields(of absence: Absence) -> TemplateFields {
    [
      "name": absence.person.value.map { .text(scene.name($0)) } ?? scene.unknown,
      // Why somebody was away is nobody's business but that of those who keep the records.
      "reason": .optional(isInternal ? absence.reason.value.map(reason) : nil),
    ]
  }

  /// A reason as it reads in brackets behind a name.
  private func reason(_ reason: AbsenceReason) -> String {
    switch reason {
    case .valid: words.say("по уважительной причине", "for a valid reason")
    case .invalid: words.say("без уважительной причины", "without a valid reason")
    case .unstated: words.say("причина не указана", "no reason stated")
    case .leave, .businessTrip, .training, .otherDuty: reason.spelling[scene.language]
    }
  }

  /// A guest; nobody asks guests for a consent, and office and organisation would tell who they are.
  private func fields(of guest: Guest) -> TemplateFields {
    guard isInternal else { return ["name": .text(words.say("гость", "a guest"))] }
    return [
      "name": guest.name.value.map { .text(PersonTypography.spaced($0)) } ?? scene.unknown,
      "organization": .optional(guest.organization.value),
      "position": .optional(guest.position.value),
    ]
  }

  private var isInternal: Bool { scene.disclosure.audience == .internal }

  private var members: TemplateValue {
    guard let body, let index = scene.register.meetings.firstIndex(where: { $0.file == meeting.file }) else {
      return .nothing
    }
    let turnout = scene.register.turnout(ofMeeting: index, of: body)
    guard !turnout.roster.isEmpty, turnout.present != nil else { return .nothing }
    return .group([
      "total": .number(turnout.roster.count),
      "present": .number(turnout.presentMembers.count),
      "quorum": quorum,
    ])
  }

  /// Whether the quorum was there, where the regulation asks for one and the records tell.
  private var quorum: TemplateValue {
    let verdict = scene.assessment.obligations.first { $0.subject == meeting.subject && isOfQuorum($0) }
    guard let verdict else { return .nothing }
    return switch verdict.outcome {
    case .kept: .text(words.say("кворум имеется", "there is a quorum"))
    case .broken: .text(words.say("кворума нет", "there is no quorum"))
    default: .nothing
    }
  }

  /// Whether the rule behind an obligation asks for a quorum, whatever its regulation calls it.
  private func isOfQuorum(_ obligation: Obligation) -> Bool {
    let regulation = scene.assessment.library[obligation.citation.regulation]
    let clause = regulation?.clause(numbered: obligation.citation.clause)
    return clause?.rules.items.contains { $0.name == obligation.rule && $0.kind is QuorumRule } ?? false
  }

  // MARK: - Agenda

  private func fields(of item: AgendaItem, number: Int) -> TemplateFields {
    TemplateFields([
      "number": .number(number),
      "title": item.title.value.map { .text($0) } ?? scene.unknown,
      "speakers": .optional(names(item.speakers, withWork: true)),
      "talk": item.talk.value.map { .prose($0) } ?? .nothing,
      "spoke": .optional(names(item.spoke)),
      "decisions": .list(decisions(item.decisions.items, of: number, after: 0)),
      "recommendations": .list(decisions(item.recommendations.items, of: number, after: item.decisions.items.count)),
      "vote": item.vote.value.map { .group(fields(of: $0)) } ?? .nothing,
    ])
  }

  private func names(_ list: Stated<[Located<String>]>, withWork: Bool = false) -> String? {
    guard !list.items.isEmpty else { return nil }
    return list.items.map { written in
      let name = PersonTypography.spaced(written.value)
      guard withWork, let member = scene.member(named: written.value, of: body),
        let work = scene.position(of: member, on: day)
      else { return name }
      return "\(name), \(work)"
    }
    .joined(separator: withWork ? "; " : ", ")
  }

  private func decisions(_ decisions: [Decision], of item: Int, after count: Int) -> [TemplateFields] {
    decisions.enumerated().map { index, decision in
      [
        "number": .text("\(item).\(count + index + 1)"),
        "text": decision.text.value.map { .text($0) } ?? scene.unknown,
        "responsible": .optional(names(decision.responsible)),
        "due": .optional(decision.due.value),
        "done": decision.done.value.map { .text(words.shortDate($0)) } ?? .nothing,
      ]
    }
  }

  private func fields(of vote: Vote) -> TemplateFields {
    switch vote {
    case .unanimous:
      ["unanimous": .flag(true)]
    case .counted(let figures):
      [
        "unanimous": .flag(false),
        "in-favour": figures.inFavour.value.map { .number($0) } ?? scene.unknown,
        "against": .number(figures.against.value ?? 0),
        "abstained": .number(figures.abstained.value ?? 0),
        "casting-vote": .flag(figures.castingVote.value ?? false),
      ]
    }
  }

  // MARK: - Ending

  /// The stamp that the chair's approval leaves on minutes, where the regulation asks for it or the minutes record it.
  private var approval: TemplateValue {
    let acts = content.minutes.value?.acts ?? []
    let act = acts.first { $0.isA(.approved) && !$0.isNone }
    let regulation = body.flatMap { scene.assessment.library.governing($0, in: scene.register, on: day) }
    guard act != nil || regulation?.asks(for: .approved, of: .minutes) == true else { return .nothing }
    let chair = act?.actors.first ?? content.presiding.value
    return .group([
      "name": chair.map { .text(scene.signature($0)) } ?? .nothing,
      "office": .text(office(of: chair) ?? words.say("Председатель", "Chair")),
      "date": act.flatMap { scene.register.date(of: $0) }.map { .text(words.date($0)) } ?? .nothing,
    ])
  }

  /// The office that a person holds in the body on the day of the meeting.
  private func office(of reference: Reference?) -> String? {
    guard let body, let member = scene.register.member(reference),
      let regulation = scene.assessment.library.governing(body, in: scene.register, on: day)
    else { return nil }
    let tenures = BodyView(body, in: scene.register, regulation).tenures
    let role = tenures.first { $0.member == member && $0.term.covers(day) }?.role
    return role.flatMap { regulation.roles[$0]?.name[scene.language] }.map(\.capitalizedSentence)
  }

  private var signatures: [TemplateFields] {
    let signed = content.minutes.value?.signatures.items ?? []
    let dates = Dictionary(
      signed.compactMap { signature in
        scene.register.member(signature.person.value).flatMap { member in signature.date.value.map { (member, $0) } }
      }
    ) { first, _ in first }
    let offices = [
      (words.say("Председательствующий", "Presiding"), content.presiding.value),
      (words.say("Секретарь", "Secretary"), content.secretary.value),
    ]
    return offices.map { office, person in
      let date = scene.register.member(person).flatMap { dates[$0] }
      return [
        "office": .text(office),
        "name": person.map { .text(scene.signature($0)) } ?? .nothing,
        "date": date.map { .text(words.shortDate($0)) } ?? .nothing,
      ]
    }
  }

  private var files: [TemplateFields] {
    let papers = (content.files.items + content.agenda.items.flatMap(\.files.items)).map(\.text)
    let sheet = content.registrationSheet.value.map {
      words.say("лист регистрации (\($0.text))", "registration sheet (\($0.text))")
    }
    return (papers + [sheet].compactMap { $0 }).enumerated().map { ["number": .number($0 + 1), "path": .text($1)] }
  }

  /// The members of the body on the day of the meeting, and a few empty lines for others.
  private var registrationRows: [TemplateFields] {
    let roster = body.map { scene.register.roster(ofBody: $0, on: content.date.value) } ?? []
    let named = scene.inRussianOrder(roster).map { member in
      (["name": .text(scene.fullName(ofMember: member))] as TemplateFields).adding(scene.work(of: member, on: day))
    }
    let rows = named + Array(repeating: TemplateFields(), count: 5)
    return rows.enumerated().map { $1.adding(["number": .number($0 + 1)]) }
  }
}
