internal import CivilTime
package import Findings
package import Records

/// Requires that each member takes part in something in every school year.
package struct ParticipationRule: RuleKind {
  /// What a pack says besides the kind.
  package struct Parameters: BoundedParameters {
    package var deed: Stated<[Located<Deed>]> = .blank
    package var bound = Bound()
    package let range: SourceRange

    /// Parameters of which nothing is known.
    package init(range: SourceRange) { self.range = range }

    /// The parameters.
    package static let schema = Schema<Parameters>(
      [Field(.in, \.deed, .located(.word(Deed.self)), required: true)] + Bound.fields(of: Parameters.self)
    )
  }

  /// The name by which packs call it.
  package static let id = "participation"

  /// What it is for.
  package static let documentation = RuleDocumentation(
    title: Message(ru: "Участие членов", en: "Participation of members"),
    explanation: Message(
      ru: """
        Считает за учебный год, сколько раз каждый член объединения организовал событие объединения (organizing), участвовал \
        в нём (taking-part), представил там свою тему (presenting), выступил на заседании (speaking), опубликовал работу \
        (publishing), описал практику (practices), прошёл курсы (courses). Пока год не кончился, участвовать ещё можно.
        """,
      en: """
        Counts for each school year how often each member organised an event of the body (organizing), took part in one \
        (taking-part), presented a topic there (presenting), spoke at a meeting (speaking), published (publishing), \
        described a practice (practices), attended a course (courses). Until the year ends, taking part is still possible.
        """
    ),
    examples: [
      RuleExample(
        .kept,
        Message(ru: "организатор семинара", en: "organiser of a seminar"),
        on: CivilDate(2023, 9, 1),
        rule: "in: organizing\nat-least: 1",
        files: files(organizer: "Петрова Е.В.", member: "Петрова Е.В.")
      ),
      RuleExample(
        .broken,
        Message(ru: "ничего не организовала", en: "organised nothing"),
        on: CivilDate(2023, 9, 1),
        rule: "in: organizing\nat-least: 1",
        files: files(organizer: "Иванова А.А.", member: "↓Петрова Е.В.")
      ),
    ]
  )

  private static func files(organizer: String, member: String) -> String {
    """
    === associations/math.yaml
    название: Объединение учителей математики
    вид: объединение
    создано: приказ 1-од от 01.09.2022
    состав: \(member)
    === events/seminar.yaml
    название: Семинар
    объединение: Объединение учителей математики
    дата: 10.11.2022
    организаторы: \(organizer)
    """
  }

  private let parameters: Parameters

  /// Makes a rule of this kind.
  package init(_ parameters: Parameters) { self.parameters = parameters }

  /// The words of the regulation that the rule names.
  package var mentions: [PackMention] { [] }

  /// Judges one body.
  package func judge(_ inquiry: inout Inquiry) {
    let deeds = parameters.deed.items.map(\.value)
    for (year, period) in inquiry.schoolYears where !period.isAhead(of: inquiry.asOf) {
      // Whoever belongs only for a part of the first, partial year has had little occasion.
      guard period.bound == period.whole.period else { continue }
      let done = Deeds(deeds, in: year, inquiry)
      for membership in inquiry.view.memberships where membership.term.covers(period.bound) || covers(membership, year)
      {
        guard let member = membership.member else { continue }
        judge(membership, member, done.evidence(of: member), period, &inquiry)
      }
    }
  }

  /// Whether a membership lasted the whole school year, lessons and all: from September to the end of May.
  private func covers(_ membership: BodyView.Membership, _ year: SchoolYear) -> Bool {
    membership.term.covers(Period(year.date(month: 9, day: 30), year.date(month: 5, day: 31)))
  }

  private func judge(
    _ membership: BodyView.Membership,
    _ member: Int,
    _ evidence: [Evidence],
    _ period: Inquiry.BoundPeriod,
    _ inquiry: inout Inquiry
  ) {
    let topic = Inquiry.Topic(
      subject: inquiry.register.members[member].subject,
      period: period.whole,
      due: period.bound.last
    )
    if parameters.bound.holds(for: evidence.count, of: 0) { return inquiry.keep(topic, evidence) }
    let names = Message.list(parameters.deed.items.map(\.value.name))
    let message = Message(
      ru:
        "\(inquiry.name(member)) за \(period.whole.label(russian: true)): \(names.ru) — \(evidence.count), а нужно \(parameters.bound.words.ru)",
      en:
        "\(inquiry.name(member)), \(period.whole.label(russian: false)): \(names.en) — \(evidence.count), and \(parameters.bound.words.en) required"
    )
    guard inquiry.asOf > period.bound.last else { return inquiry.owe(topic, message) }
    let isUncertain = inquiry.register.hasUncertainEvents || inquiry.mayMiss(.practice) || inquiry.mayMissMeetings
    guard !isUncertain else { return inquiry.leaveOpen(topic, message) }
    inquiry.breach(
      topic,
      Breach(
        message,
        at: membership.record.person.range ?? membership.record.range.cutToFirstLine,
        since: period.bound.last.adding(days: 1)
      )
    )
  }
}

/// What a member can take part in.
package enum Deed: String, Word {
  case organizing
  case takingPart = "taking-part"
  /// Took part in an event with something of one's own to show: a topic is recorded.
  case presenting
  case speaking
  case publishing
  case practices
  case courses

  /// What the list is.
  package static let listName = Message(ru: "участие", en: "participation")

  /// How the word is written.
  package var spelling: Spelling {
    switch self {
    case .organizing: Spelling("организация событий", "organizing")
    case .takingPart: Spelling("участие в событиях", "taking-part")
    case .presenting: Spelling("представление опыта на событиях", "presenting")
    case .speaking: Spelling("выступления на заседаниях", "speaking")
    case .publishing: Spelling("публикации", "publishing")
    case .practices: Spelling("практики", "practices")
    case .courses: Spelling("курсы", "courses")
    }
  }

  /// The word for people.
  var name: Message { Message(ru: spelling.ru, en: spelling.en) }
}

/// Who did what in a school year.
private struct Deeds {
  private var byMember: [Int: [Evidence]] = [:]
  private let personal: Set<Deed>
  private let year: SchoolYear
  private let inquiry: Inquiry

  init(_ deeds: [Deed], in year: SchoolYear, _ inquiry: Inquiry) {
    self.year = year
    self.inquiry = inquiry
    personal = Set(deeds).intersection([.publishing, .courses])
    let register = inquiry.register
    let events = inquiry.view.body.events.map { register.events[$0] }.filter { event in
      event.content.year == year && event.content.date.value.map { $0 <= inquiry.asOf } ?? false
    }
    for event in events {
      let place = Evidence(event.firstLine, event.content.date.value)
      if deeds.contains(.organizing) {
        for person in event.content.organizers.items { enter(register.member(person), place) }
      }
      if deeds.contains(.takingPart) || deeds.contains(.presenting) {
        for participation in event.content.participants.items
        where deeds.contains(.takingPart) || participation.topic.value != nil {
          enter(register.member(participation.person.value), place)
        }
      }
    }
    if deeds.contains(.practices) {
      for practice in inquiry.view.body.practices.map({ register.practices[$0] }) where practice.content.year == year {
        for author in practice.content.authors.items {
          enter(register.member(author), Evidence(practice.firstLine, practice.content.date.value))
        }
      }
    }
    if deeds.contains(.speaking) { enterSpeakers() }
  }

  private mutating func enter(_ member: Int?, _ evidence: Evidence) {
    if let member { byMember[member, default: []].append(evidence) }
  }

  private mutating func enterSpeakers() {
    let members = inquiry.view.memberships.compactMap(\.member)
    let names = Dictionary(
      members.map { (Folding.text(inquiry.register.members[$0].shortName).filter { $0 != " " }, $0) },
      uniquingKeysWith: { first, _ in first }
    )
    for meeting in inquiry.meetings where inquiry.schoolYear(of: meeting) == year {
      for item in meeting.content.agenda.items {
        for speaker in item.speakers.items + item.spoke.items {
          enter(
            names[Folding.text(speaker.value).filter { $0 != " " }],
            Evidence(speaker.range, meeting.content.date.value)
          )
        }
      }
    }
  }

  func evidence(of member: Int) -> [Evidence] {
    var evidence = byMember[member] ?? []
    let content = inquiry.register.members[member].content
    func enter(_ date: CivilDate?, _ range: SourceRange) {
      if let date, year.period.contains(date), date <= inquiry.asOf {
        evidence.append(Evidence(range.cutToFirstLine, date))
      }
    }
    if personal.contains(.publishing) {
      for publication in content.publications.items { enter(publication.date.value, publication.range) }
    }
    if personal.contains(.courses) { for course in content.courses.items { enter(course.date.value, course.range) } }
    return evidence
  }
}
