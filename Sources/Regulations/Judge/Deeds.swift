internal import CivilTime
package import Findings
package import Records

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
  case contests

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
    case .contests: Spelling("участие в конкурсах", "contests")
    }
  }

  /// The word for people.
  var name: Message { Message(ru: spelling.ru, en: spelling.en) }
}

/// Who did what in a period.
struct Deeds {
  private var byMember: [Int: [Evidence]] = [:]
  private let personal: Set<Deed>
  private let period: NamedPeriod
  private let levels: Set<Level>
  private let inquiry: Inquiry
  /// The contests among the events of the body, where contests count.
  private var contests: [Record<Event>] = []

  /// Gathers deeds.
  ///
  /// - Parameters:
  ///   - deeds: what counts.
  ///   - period: when; records that name their school year belong to it.
  ///   - levels: of which level events, publications and contests must be; empty for any.
  ///   - inquiry: the body and the day of judging.
  init(_ deeds: [Deed], in period: NamedPeriod, levels: Set<Level> = [], _ inquiry: Inquiry) {
    self.period = period
    self.levels = levels
    self.inquiry = inquiry
    personal = Set(deeds).intersection([.publishing, .courses, .contests])
    let register = inquiry.register
    let events = inquiry.view.body.events.map { register.events[$0] }.filter { event in
      period.holds(event.content.date.value, of: event.content.year) && isMeant(event.content.level)
        && event.content.date.value.map { $0 <= inquiry.asOf } ?? false
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
    if deeds.contains(.contests) { contests = events.filter { inquiry.isContest($0.content) } }
    if deeds.contains(.practices) {
      for practice in inquiry.view.body.practices.map({ register.practices[$0] }) {
        let day = register.day(of: practice.content)
        guard period.holds(day, of: register.schoolYear(of: practice.content)), isMeant(practice.content.level) else {
          continue
        }
        for author in practice.content.authors.items {
          enter(register.member(author), Evidence(practice.firstLine, day))
        }
      }
    }
    if deeds.contains(.speaking) { enterSpeakers() }
  }

  private func isMeant(_ level: Stated<Level>) -> Bool {
    levels.isEmpty || level.value.map(levels.contains) ?? false
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
    for meeting in inquiry.meetings
    where period.holds(meeting.content.date.value, of: inquiry.schoolYear(of: meeting)) {
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

  /// What a person did.
  func evidence(of member: Int) -> [Evidence] {
    var evidence = byMember[member] ?? []
    let content = inquiry.register.members[member].content
    func enter(_ date: CivilDate?, _ range: SourceRange) {
      if let date, period.period.contains(date), date <= inquiry.asOf {
        evidence.append(Evidence(range.cutToFirstLine, date))
      }
    }
    if personal.contains(.publishing) {
      for publication in content.publications.items where isMeant(publication.level) {
        enter(publication.date.value, publication.range)
      }
    }
    if personal.contains(.contests) { enterContests(of: member, &evidence) }
    if personal.contains(.courses) { for course in content.courses.items { enter(course.date.value, course.range) } }
    return evidence
  }

  /// The contests of the body in which a person took part, and those of the data bank; what stands in both is one.
  private func enterContests(of member: Int, _ evidence: inout [Evidence]) {
    let own = contests.filter { event in
      event.content.participants.items.contains { inquiry.register.member($0.person.value) == member }
    }
    evidence += own.map { Evidence($0.firstLine, $0.content.date.value) }
    for contest in inquiry.register.members[member].content.contests.items where isMeant(contest.level) {
      guard let date = contest.date.value, period.period.contains(date), date <= inquiry.asOf else { continue }
      if own.contains(where: { $0.content.isTold(by: contest) }) { continue }
      evidence.append(Evidence(contest.range.cutToFirstLine, date))
    }
  }
}

extension Inquiry {
  /// Whether an event is a contest, as the regulation at hand calls its form.
  fileprivate func isContest(_ event: Event) -> Bool {
    let forms = regulation.forms
    return event.isContest(knownAs: event.form.value.flatMap { forms.id(of: $0) }.flatMap { forms[$0]?.name.ru })
  }
}

extension NamedPeriod {
  /// Whether a record belongs to the period: by the school year it names where the period is one, otherwise by its day.
  func holds(_ day: CivilDate?, of year: SchoolYear?) -> Bool {
    if case .schoolYear(let own) = name { return year == own }
    return day.map(period.contains) ?? false
  }
}
