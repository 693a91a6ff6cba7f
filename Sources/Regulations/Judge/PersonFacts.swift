package import CivilTime
package import Findings
package import Records

/// What the records show about a person on a day, for the conditions of a regulation.
struct PersonFacts: Sendable {
  private let member: Int
  private let inquiry: Inquiry
  private let record: Record<Member>

  init(_ member: Int, _ inquiry: Inquiry) {
    self.member = member
    self.inquiry = inquiry
    record = inquiry.register.members[member]
  }

  /// Whether a condition holds on a day.
  func truth(of condition: Condition, on day: CivilDate) -> Truth {
    if record.isUnreadable {
      return .unknown(Message(ru: "файл человека не читается", en: "the person's file cannot be read"))
    }
    var truths = condition.all.items.map { truth(of: $0, on: day) }
    if !condition.any.isBlank { truths.append(.any(condition.any.items.map { truth(of: $0, on: day) })) }
    truths += condition.not.items.map { inverted(truth(of: $0, on: day)) }
    if !condition.category.isBlank { truths.append(category(condition.category.items.map(\.value), on: day)) }
    if condition.conformity.value == true { truths.append(conformity(on: day)) }
    if !condition.education.isBlank { truths.append(education(condition.education.items.map(\.value))) }
    if condition.degree.value == true { truths.append(degree) }
    if let years = condition.teachingYears.value { truths.append(experience(teaching, years, on: day)) }
    if let years = condition.specialtyYears.value { truths.append(experience(specialty, years, on: day)) }
    if !condition.position.isBlank { truths.append(position(condition.position.items.map(\.value), on: day)) }
    if let employer = condition.employer.value { truths.append(self.employer(employer, on: day)) }
    if let role = condition.holdsRole.value { truths.append(holds(role, on: day)) }
    if !condition.memberOf.isBlank { truths.append(belongs(to: condition.memberOf.items.map(\.value), on: day)) }
    if let years = condition.courseWithinYears.value { truths.append(course(within: years, on: day)) }
    if condition.sameSubject.value == true { truths.append(sameSubject(on: day)) }
    return .all(truths)
  }

  /// The days within a period on which the answer may change, the first included.
  func changes(in period: Period, of condition: Condition) -> [CivilDate] {
    let content = record.content
    var days: Set<CivilDate> = [period.first]
    func enter(_ term: Term) {
      if let from = term.from { days.insert(from) }
      if let through = term.through { days.insert(through.adding(days: 1)) }
    }
    for curating in inquiry.view.association.content.curatingOrganizations.items {
      enter(Term(from: curating.from.value, through: curating.through.value))
    }
    for job in content.work.items { enter(Term(from: job.from.value, through: job.through.value)) }
    for category in content.categories.items { if let term = category.validity { enter(term) } }
    for conformity in content.conformity.items { if let term = conformity.validity { enter(term) } }
    for office in content.outsideOffices.items { enter(Term(from: office.from.value, through: office.through.value)) }
    for held in inquiry.register.offices(of: member) {
      enter(Term(from: held.office.from.value, through: held.office.through.value))
      enter(inquiry.register.life(ofBody: held.body))
    }
    for held in inquiry.register.memberships(of: member) {
      enter(Term(from: held.membership.from.value, through: held.membership.through.value))
      enter(inquiry.register.life(ofBody: held.body))
    }
    for (teaching, years) in Self.thresholds(of: condition) {
      let experience = teaching ? self.teaching : specialty
      if let day = experience.earliest(years) { days.insert(day) }
      if let day = experience.latest(years) { days.insert(day) }
    }
    for years in Self.courseYears(of: condition) {
      for course in content.courses.items {
        if let date = course.date.value {
          days.insert(date)
          days.insert(date.adding(years: years).adding(days: 1))
        }
      }
    }
    return days.filter(period.contains).sorted()
  }

  private static func thresholds(of condition: Condition) -> [(teaching: Bool, years: Int)] {
    var found: [(Bool, Int)] = []
    if let years = condition.teachingYears.value { found.append((true, years)) }
    if let years = condition.specialtyYears.value { found.append((false, years)) }
    return found + nested(condition).flatMap(thresholds)
  }

  private static func courseYears(of condition: Condition) -> [Int] {
    [condition.courseWithinYears.value].compactMap { $0 } + nested(condition).flatMap(courseYears)
  }

  private static func nested(_ condition: Condition) -> [Condition] {
    condition.all.items + condition.any.items + condition.not.items
  }

  private func inverted(_ truth: Truth) -> Truth {
    switch truth {
    case .yes: .no(Message(ru: "выполняется то, чего не должно быть", en: "what must not hold does"))
    case .no: .yes([])
    case .unknown: truth
    }
  }

  // MARK: - Qualification

  private func category(_ wanted: [CategoryLevel], on day: CivilDate) -> Truth {
    let field = record.content.categories
    if field.isUnreadable { return .unknown(.category) }
    var open = false
    for category in field.items {
      guard let level = category.level.value else {
        open = true
        continue
      }
      guard wanted.contains(level) else { continue }
      guard let validity = category.validity else {
        open = true
        continue
      }
      if validity.covers(day) { return .yes([Evidence(category.range.cutToFirstLine, category.from.value)]) }
    }
    if open || field.isBlank && record.content.dataChecked.value == nil { return .unknown(.category) }
    let names = wanted.map(\.spelling)
    let reason = Message(
      ru: "на \(day.formatted(.numeric)) нет действующей категории (\(names.map(\.ru).joined(separator: " или ")))",
      en: "no valid category on \(day) (\(names.map(\.en).joined(separator: " or ")))"
    )
    return .no(
      nearest(to: day, in: field.items).map { Message(ru: "\(reason.ru): \($0.ru)", en: "\(reason.en): \($0.en)") }
        ?? reason
    )
  }

  /// What the recorded categories come to on a day on which none is the right one: the one that holds, else the one that
  /// ran out last, else the one that begins next.
  private func nearest(to day: CivilDate, in categories: [Category]) -> Message? {
    let dated = categories.compactMap { category in
      category.level.value.flatMap { level in category.validity.map { (level: level.spelling, term: $0) } }
    }
    if let holding = dated.first(where: { $0.term.covers(day) }) {
      return Message(ru: "есть лишь \(holding.level.ru)", en: "there is only the \(holding.level.en) one")
    }
    let ended = dated.compactMap { entry in entry.term.through.map { (entry.level, $0) } }.filter { $0.1 < day }
    if let (level, last) = ended.max(by: { $0.1 < $1.1 }) {
      return Message(
        ru: "\(level.ru) действовала по \(last.formatted(.numeric))",
        en: "the \(level.en) one was valid until \(last)"
      )
    }
    let coming = dated.compactMap { entry in entry.term.from.map { (entry.level, $0) } }.filter { $0.1 > day }
    return coming.min { $0.1 < $1.1 }.map { level, first in
      Message(ru: "\(level.ru) – только с \(first.formatted(.numeric))", en: "the \(level.en) one begins on \(first)")
    }
  }

  private func conformity(on day: CivilDate) -> Truth {
    let field = record.content.conformity
    for conformity in field.items {
      if let validity = conformity.validity, validity.covers(day) {
        return .yes([Evidence(conformity.range.cutToFirstLine, conformity.from.value)])
      }
    }
    let missing = Message(ru: "соответствие занимаемой должности", en: "confirmed suitability for the post")
    if field.isUnreadable || field.isBlank && record.content.dataChecked.value == nil { return .unknown(missing) }
    return .no(
      Message(
        ru: "на \(day.formatted(.numeric)) нет действующего соответствия занимаемой должности",
        en: "no valid suitability for the post on \(day)"
      )
    )
  }

  private func education(_ wanted: [EducationLevel]) -> Truth {
    guard case .value(let level, let range) = record.content.education else {
      return .unknown(Message(ru: "образование", en: "education"))
    }
    // "Higher" names every level of higher education.
    let fits = wanted.contains(level) || wanted.contains(.higher) && level.isHigher
    if fits { return .yes([Evidence(range)]) }
    return .no(Message(ru: "образование — \(level.spelling.ru)", en: "education is \(level.spelling.en)"))
  }

  private var degree: Truth {
    switch record.content.degree {
    case .value(_, let range): .yes([Evidence(range)])
    case .none: .no(Message(ru: "нет учёной степени", en: "no scientific degree"))
    case .blank where record.content.dataChecked.value != nil:
      .no(Message(ru: "нет учёной степени", en: "no scientific degree"))
    case .blank, .unreadable: .unknown(Message(ru: "учёная степень", en: "scientific degree"))
    }
  }

  private func course(within years: Int, on day: CivilDate) -> Truth {
    let field = record.content.courses
    var open = false
    for course in field.items {
      guard let date = course.date.value else {
        open = true
        continue
      }
      // "Not older than N years" includes the same day N years later.
      if date <= day, day <= date.adding(years: years) { return .yes([Evidence(course.range.cutToFirstLine, date)]) }
    }
    if open || field.isUnreadable || field.isBlank && record.content.dataChecked.value == nil {
      return .unknown(Message(ru: "курсы", en: "courses"))
    }
    return .no(
      Message(
        ru: "на \(day.formatted(.numeric)) нет курсов не старше \(Plural.ru(years, "года", "лет", "лет"))",
        en: "no course within \(Plural.en(years, "year", "years")) before \(day)"
      )
    )
  }

  // MARK: - Experience

  private var teaching: Experience {
    Experience(record.content.teachingSince, record.content.teachingExperience, record.content.breaks.items)
  }

  private var specialty: Experience {
    Experience(record.content.specialtySince, record.content.specialtyExperience, record.content.breaks.items)
  }

  private func experience(_ experience: Experience, _ years: Int, on day: CivilDate) -> Truth {
    let missing = Message(ru: "стаж", en: "experience")
    guard let earliest = experience.earliest(years), let latest = experience.latest(years) else {
      return .unknown(missing)
    }
    if day >= latest { return .yes([Evidence(experience.range ?? record.firstLine, latest)]) }
    if day >= earliest { return .unknown(missing) }
    return .no(
      Message(
        ru: "на \(day.formatted(.numeric)) стаж меньше \(Plural.ru(years, "года", "лет", "лет"))",
        en: "less than \(Plural.en(years, "year", "years")) of experience on \(day)"
      )
    )
  }

  // MARK: - Work

  private func jobs(on day: CivilDate) -> [Job] { record.content.jobs(on: day) }

  private func work(on day: CivilDate, _ truth: (Job) -> Truth) -> Truth {
    let missing = Message(ru: "место работы и должность", en: "place of work and position")
    if !record.content.work.isFilled { return .unknown(missing) }
    let jobs = jobs(on: day)
    if jobs.isEmpty {
      return .no(Message(ru: "на \(day.formatted(.numeric)) места работы нет", en: "no place of work on \(day)"))
    }
    return .any(jobs.map(truth))
  }

  private func position(_ wanted: [String], on day: CivilDate) -> Truth {
    work(on: day) { job in
      guard case .value(let text, let range) = job.position else {
        return .unknown(Message(ru: "должность", en: "position"))
      }
      if let id = inquiry.regulation.positions.id(beginning: text),
        inquiry.regulation.positions.term(id, isAmong: wanted)
      {
        return .yes([Evidence(range, job.from.value)])
      }
      return .no(Message(ru: "должность — «\(text)»", en: "the position is “\(text)”"))
    }
  }

  /// Whether the person teaches what the body is about: its subject, or a subject of its area.
  private func sameSubject(on day: CivilDate) -> Truth {
    guard let own = inquiry.view.association.content.subject.value else {
      return .unknown(Message(ru: "«предмет» объединения", en: "“subject” of the body"))
    }
    let subjects = inquiry.regulation.subjects
    let area = Folding.text(own)
    return work(on: day) { job in
      guard case .value(let text, let range) = job.subject else {
        return .unknown(Message(ru: "предмет, который ведёт человек", en: "the subject the person teaches"))
      }
      let id = subjects.id(of: text)
      let isSame = Folding.text(text) == area || id != nil && id == subjects.id(of: own)
      let isOfArea = id.map { subjects.term($0, isAmong: [own, area]) } ?? false
      if isSame || isOfArea { return .yes([Evidence(range, job.from.value)]) }
      return .no(Message(ru: "ведёт предмет «\(text)»", en: "teaches “\(text)”"))
    }
  }

  private func employer(_ condition: EmployerCondition, on day: CivilDate) -> Truth {
    work(on: day) { job in
      guard let reference = job.organization.value, let index = inquiry.register.organization(reference) else {
        return .unknown(Message(ru: "организация", en: "organisation"))
      }
      return OrganizationFacts(index, inquiry).truth(of: condition, at: reference.range, on: day)
    }
  }

  // MARK: - Offices and memberships

  private func holds(_ condition: RoleCondition, on day: CivilDate) -> Truth {
    let roles = condition.role.items.map(\.value)
    let kinds = condition.bodyKind.items.map(\.value)
    let regulation = inquiry.regulation
    for held in inquiry.register.offices(of: member) {
      guard Term(from: held.office.from.value, through: held.office.through.value).covers(day),
        inquiry.register.life(ofBody: held.body).covers(day)
      else { continue }
      guard let role = held.office.role.value.flatMap({ regulation.roles.id(of: $0) }), roles.contains(role) else {
        continue
      }
      let kind = inquiry.register.associations[held.body].content.kind.value.flatMap { regulation.bodyKinds.id(of: $0) }
      guard kinds.isEmpty || kind.map({ regulation.bodyKinds.term($0, isAmong: kinds) }) ?? false else { continue }
      return .yes([Evidence(held.office.range.cutToFirstLine, held.office.from.value)])
    }
    for office in record.content.outsideOffices.items {
      guard Term(from: office.from.value, through: office.through.value).covers(day) else { continue }
      let role = office.role.value.flatMap { regulation.roles.id(of: $0) }
      // An office elsewhere that names no role is that of the head: the key is "руководит".
      guard role.map(roles.contains) ?? true else { continue }
      // "РМО учителей математики" says by its first word what kind of body it is.
      let kind =
        office.kind.value.flatMap { regulation.bodyKinds.id(of: $0) }
        ?? office.body.value.flatMap { regulation.bodyKinds.id(beginning: $0) }
      guard kinds.isEmpty || kind.map({ regulation.bodyKinds.term($0, isAmong: kinds) }) ?? false else { continue }
      return .yes([Evidence(office.range.cutToFirstLine, office.from.value)])
    }
    if record.content.outsideOffices.isBlank && record.content.dataChecked.value == nil {
      return .unknown(Message(ru: "должность в объединении", en: "office in a body"))
    }
    let names = roles.map { regulation.roles[$0]?.name ?? Message(verbatim: $0) }
    return .no(
      Message(
        ru: "на \(day.formatted(.numeric)) не занимает должности «\(Message.list(names).ru)» в нужном объединении",
        en: "holds no office of “\(Message.list(names).en)” in such a body on \(day)"
      )
    )
  }

  private func belongs(to kinds: [String], on day: CivilDate) -> Truth {
    let own = inquiry.ownBodies(of: kinds)
    for held in inquiry.register.memberships(of: member) {
      guard Term(from: held.membership.from.value, through: held.membership.through.value).covers(day),
        inquiry.register.life(ofBody: held.body).covers(day)
      else { continue }
      let kind = inquiry.register.associations[held.body].content.kind.value.flatMap {
        inquiry.regulation.bodyKinds.id(of: $0)
      }
      guard let kind, inquiry.regulation.bodyKinds.term(kind, isAmong: kinds) else { continue }
      guard own.isEmpty || own.contains(held.body) else { continue }
      return .yes([Evidence(held.membership.range.cutToFirstLine, held.membership.from.value)])
    }
    guard !own.isEmpty else {
      return .no(Message(ru: "не состоит в нужном объединении", en: "does not belong to such a body"))
    }
    let names = own.map { inquiry.register.associations[$0].name }
    return .no(
      Message(
        ru: "не состоит в объединении \(names.map { "«\($0)»" }.joined(separator: ", "))",
        en: "does not belong to \(names.map { "“\($0)”" }.joined(separator: ", "))"
      )
    )
  }
}

extension Message {
  fileprivate static let category = Message(ru: "категория", en: "category")
}

/// When a person reached a number of years of experience, as exactly as the records tell.
package struct Experience: Sendable {
  /// The first and the last day on which the experience may have begun.
  private var begins: (earliest: CivilDate, latest: CivilDate)?
  private let breaks: [DatedTerm]
  /// Where the experience is recorded; nil where it is not.
  package private(set) var range: SourceRange?

  /// Takes what a record says of one kind of experience, and the breaks in it.
  package init(_ since: Stated<CivilDate>, _ stated: Stated<StatedExperience>, _ breaks: [DatedTerm]) {
    self.breaks = breaks
    if case .value(let day, let range) = since {
      begins = (day, day)
      self.range = range
    } else if case .value(let experience, let range) = stated {
      // "12 years on a day" leaves almost a year open.
      let earliest = experience.day.adding(years: -(experience.years + 1)).adding(days: 1)
      begins = (earliest, experience.day.adding(years: -experience.years))
      self.range = range
    }
  }

  /// The first day on which the experience may have reached a number of years.
  func earliest(_ years: Int) -> CivilDate? { begins.map { reached(years, from: $0.earliest) } }

  /// The first day on which the experience has surely reached a number of years.
  func latest(_ years: Int) -> CivilDate? { begins.map { reached(years, from: $0.latest) } }

  private func reached(_ years: Int, from begin: CivilDate) -> CivilDate {
    var day = begin.adding(years: years)
    for pause in breaks {
      guard let first = pause.from.value, first < day, let last = pause.through.value, last >= begin else { continue }
      day = day.adding(days: max(first, begin).days(until: last) + 1)
    }
    return day
  }
}
