internal import CivilTime
package import Findings
package import Records

/// A field of a record that rules can ask for: of a body, a person, a meeting, an event, a plan, an analysis, an order.
package enum RecordField: String, Word {
  // bodies
  case subject
  case professions
  case problem
  case membership
  case level
  case parent
  case regulation
  case curatingOrganization = "curating-organization"
  case baseOrganization = "base-organization"
  case page
  case passportPublished = "passport-published"
  // bodies, meetings, plans, analyses
  case topic
  // people
  case birthYear = "birth-year"
  case education
  case work
  case position
  case teachingExperience = "teaching-experience"
  case specialtyExperience = "specialty-experience"
  case degree
  case categories
  case courses
  case contests
  case publications
  case awards
  case titles
  case ownDevelopments = "own-developments"
  case contacts
  // plans
  case goal
  case tasks
  case priorities
  // meetings and events
  case time
  case place
  case agenda
  case present
  case planItems = "plan-items"
  case scenario
  case registrationSheet = "registration-sheet"
  // orders
  case headcount
  case direction

  /// What the list is.
  package static let listName = Message(ru: "поле записи", en: "field of a record")

  /// The key of the field.
  package var key: Key { Key(rawValue: rawValue) ?? .field }

  /// How the word is written.
  package var spelling: Spelling { key.spelling }

  /// The name of the field for people.
  var name: Message { Message(ru: "«\(key.spelling.ru)»", en: "“\(key.spelling.en)”") }
}

/// What a record says in one field.
enum FieldContent: Sendable {
  case blank
  case none(SourceRange)
  case unreadable(SourceRange)
  case filled(SourceRange, Reference?)
  /// A day that is still to come.
  case ahead(SourceRange, CivilDate)

  init<Value>(_ stated: Stated<Value>) {
    switch stated {
    case .blank: self = .blank
    case .none(let range): self = .none(range)
    case .unreadable(let range): self = .unreadable(range)
    case .value(let value, let range): self = .filled(range, value as? Reference)
    }
  }

  /// A day by which something was done, seen from another day.
  init(_ stated: Stated<CivilDate>, by day: CivilDate) {
    if case .value(let date, let range) = stated, date > day {
      self = .ahead(range, date)
    } else {
      self.init(stated)
    }
  }

  /// Where the content stands.
  var range: SourceRange? {
    switch self {
    case .blank: nil
    case .none(let range), .unreadable(let range), .filled(let range, _), .ahead(let range, _): range
    }
  }

  /// The first of two that says anything: experience is written as a day or as a number of years.
  func or(_ other: FieldContent) -> FieldContent {
    if case .blank = self { return other }
    return self
  }
}

extension RecordField {
  /// What a body says in the field on a day; nil where bodies have no such field.
  func content(of association: Association, on day: CivilDate) -> FieldContent? {
    switch self {
    case .subject: FieldContent(association.subject)
    case .professions: FieldContent(association.professions)
    case .problem: FieldContent(association.problem)
    case .membership: FieldContent(association.membership)
    case .topic: FieldContent(association.topic)
    case .level: FieldContent(association.level)
    case .parent: FieldContent(association.parent)
    case .regulation: FieldContent(association.regulations)
    case .curatingOrganization:
      association.curatingOrganizations.value.map { entries in
        entries.last { Term(from: $0.from.value, through: $0.through.value).covers(day) }
          .map { FieldContent($0.organization) } ?? .blank
      } ?? FieldContent(association.curatingOrganizations)
    case .baseOrganization: FieldContent(association.baseOrganization)
    // A page without an address cannot be found.
    case .page: association.page.value.map { FieldContent($0.link) } ?? FieldContent(association.page)
    case .passportPublished:
      association.page.value.map { FieldContent($0.passportPublished, by: day) } ?? FieldContent(association.page)
    default: nil
    }
  }

  /// What a person's file says in the field; nil where people have no such field.
  ///
  /// - Parameters:
  ///   - member: the file.
  ///   - jobs: the person's jobs on the day that matters.
  /// - Returns: the content of the field.
  func content(of member: Member, jobs: [Job]) -> FieldContent? {
    switch self {
    case .birthYear: FieldContent(member.birthYear)
    case .education: FieldContent(member.education)
    case .work: FieldContent(member.work)
    case .position:
      jobs.first.map { FieldContent($0.position) } ?? (member.work.isUnreadable ? FieldContent(member.work) : .blank)
    case .subject: jobs.first.map { FieldContent($0.subject) } ?? .blank
    case .teachingExperience: FieldContent(member.teachingExperience).or(FieldContent(member.teachingSince))
    case .specialtyExperience: FieldContent(member.specialtyExperience).or(FieldContent(member.specialtySince))
    case .degree: FieldContent(member.degree)
    // Confirmed suitability for the post stands where there is no category.
    case .categories: FieldContent(member.categories).or(FieldContent(member.conformity))
    case .courses: FieldContent(member.courses)
    case .contests: FieldContent(member.contests)
    case .publications: FieldContent(member.publications)
    case .awards: FieldContent(member.awards)
    case .titles: FieldContent(member.titles)
    case .ownDevelopments: FieldContent(member.ownDevelopments)
    case .contacts: FieldContent(member.contacts)
    default: nil
    }
  }

  /// What a meeting says in the field; nil where meetings have no such field.
  func content(of meeting: Meeting) -> FieldContent? {
    switch self {
    case .topic: FieldContent(meeting.topic)
    case .time: FieldContent(meeting.time)
    case .place: FieldContent(meeting.place)
    case .agenda: FieldContent(meeting.agenda)
    case .present: FieldContent(meeting.present)
    case .planItems: FieldContent(meeting.planItems)
    case .registrationSheet: FieldContent(meeting.registrationSheet)
    default: nil
    }
  }

  /// What an event says in the field; nil where events have no such field.
  func content(of event: Event) -> FieldContent? {
    switch self {
    case .topic: FieldContent(event.topic)
    case .level: FieldContent(event.level)
    case .place: FieldContent(event.place)
    case .direction: FieldContent(event.direction)
    case .scenario: FieldContent(event.scenario)
    case .registrationSheet: FieldContent(event.registrationSheet)
    default: nil
    }
  }

  /// What a plan says in the field; nil where plans have no such field.
  func content(of plan: Plan) -> FieldContent? {
    switch self {
    case .topic: FieldContent(plan.topic)
    case .goal: FieldContent(plan.goal)
    case .tasks: FieldContent(plan.tasks)
    case .priorities: FieldContent(plan.priorities)
    default: nil
    }
  }

  /// What an order says of a body in the field; nil where orders have no such field.
  func content(of order: OrderedBody) -> FieldContent? {
    switch self {
    case .headcount: FieldContent(order.headcount)
    case .direction: FieldContent(order.direction)
    case .curatingOrganization: FieldContent(order.curatingOrganization)
    default: nil
    }
  }
}
