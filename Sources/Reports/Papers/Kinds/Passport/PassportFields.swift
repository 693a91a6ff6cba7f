internal import CivilTime
internal import Findings
internal import Records
internal import Regulations

/// What the template of a body's passport may say.
package struct PassportFields {
  private let scene: PaperScene
  private let body: Int
  private let day: FiguresDay

  /// The fields of the passport of a body on the day of judging.
  ///
  /// - Parameters:
  ///   - body: position of the body in the register.
  ///   - scene: what papers are made from.
  /// - Returns: the values of `PassportFields.names`.
  package static func fields(ofBody body: Int, _ scene: PaperScene) -> TemplateFields {
    PassportFields(scene: scene, body: body, day: FiguresDay(ofBody: body, on: scene.assessment.asOf, in: scene)).fields
  }

  private var words: PaperWords { scene.words }
  private var register: Register { scene.register }
  private var content: Association { register.associations[body].content }
  private var asOf: CivilDate { scene.assessment.asOf }

  /// The current school year.
  private var year: SchoolYear { SchoolYear(containing: asOf) }
  /// The plan by which the body works, for the current school or calendar year.
  private var plan: Record<Plan>? { register.bodies[body].plan(for: year, on: asOf).map { register.plans[$0] } }

  /// The latest analysis of a year that has begun.
  private var analysis: Record<Analysis>? {
    register.bodies[body].analyses.filter { $0.key <= year }.max { $0.key < $1.key }.map { register.analyses[$0.value] }
  }

  private var fields: TemplateFields {
    let regulation = scene.assessment.library.governing(body, in: register, on: asOf)
    return TemplateFields([
      "body": .text(register.associations[body].name),
      "short-name": .optional(content.shortName.value),
      "former-names": .optional(content.formerNames.items.map(\.value).joined(separator: "; ")),
      "date": .text(words.date(asOf)),
      "is-public": .flag(scene.disclosure.audience == .public),
      "kind": scene.known(content.kind.value.map { scene.word(.bodyKind, $0) }),
      "level": .optional(content.level.value.map { $0.spelling[scene.language] }),
      "subject": .optional(content.subject.value ?? names(content.professions)),
      "problem": .optional(content.problem.value),
      "established": scene.known(papers(.established)),
      "liquidated": .optional(papers(.liquidated)),
      "approved": .optional(lastApproval),
      "regulation": scene.known(regulation?.title[scene.language]),
      "parent": .optional(
        register.body(content.parent.value).map { register.associations[$0].name } ?? content.parent.value?.text
      ),
      "supervisor": .optional(organization(content.curatingOrganization(on: asOf))),
      "base": .optional(organization(content.baseOrganization.value)),
      "officers": .list(officers(regulation)),
      "page": .optional(content.page.value?.link.value),
      "topic": scene.known(plan?.content.topic.value ?? content.topic.value),
      "school-year": .text(words.schoolYear(year)),
      "goal": scene.known(plan?.content.goal.value),
      "tasks": .list((plan?.content.tasks.items ?? []).map { ["text": .text($0.value)] }),
      "directions": .list(directions.map { ["text": .text($0)] }),
      "composition": .group(FiguresComposition(day, in: scene).fields),
      "schedule": .list(schedule),
      "achievements": analysis?.content.achievements.value.map { .prose($0) } ?? .nothing,
      "achievements-year": .optional(analysis.flatMap { Self.year(of: $0.id) }.map(words.schoolYearSpan)),
      "documents": .list(documents),
    ])
  }

  private func names(_ list: Stated<[Located<String>]>) -> String? {
    list.items.isEmpty ? nil : list.items.map(\.value).joined(separator: ", ")
  }

  private static func year(of id: String) -> SchoolYear? {
    id.split(separator: "/").last.flatMap { SchoolYear.reading(String($0)) }
  }

  private func organization(_ reference: Reference?) -> String? {
    guard let reference else { return nil }
    return register.organization(reference).map { register.organizations[$0].fullName } ?? reference.text
  }

  // MARK: - Acts

  /// The papers on which an act rests, or its day: `приказ № 0511-од от 06.06.2022`.
  private func basis(_ act: Act) -> String? {
    if let order = act.order {
      return register.order(order).map { scene.labels[register.orders[$0].file][scene.language] }
        ?? words.say("приказ \(order.text)", "order \(order.text)")
    }
    if let meeting = act.meeting {
      return register.meeting(meeting).map { scene.labels[register.meetings[$0].file][scene.language] } ?? meeting.text
    }
    return register.date(of: act).map(words.shortDate)
  }

  private func papers(_ kind: UniversalAct) -> String? {
    content.acts.first { $0.isA(kind) && !$0.isNone }.flatMap(basis)
  }

  /// The paper that approved the composition last.
  private var lastApproval: String? {
    content.acts.filter { $0.isA(.approved) && !$0.isNone && register.date(of: $0).map { $0 <= asOf } ?? false }
      .max { (register.date(of: $0) ?? .earliest) < (register.date(of: $1) ?? .earliest) }.flatMap(basis)
  }

  // MARK: - People

  /// Everybody who holds an office, in the order in which the regulation names the offices.
  private func officers(_ regulation: Regulation?) -> [TemplateFields] {
    guard let regulation else { return [] }
    let held = BodyView(body, in: register, regulation).tenures.filter { $0.term.covers(asOf) }
    let roles = regulation.roles.terms.compactMap(\.id.value)
    let kind = content.kind.value.flatMap { regulation.bodyKinds.id(of: $0) }
    let order = Dictionary(roles.enumerated().map { ($1, $0) }) { first, _ in first }
    let sorted = held.enumerated().sorted { left, right in
      let (first, second) = (left.1.role.flatMap { order[$0] }, right.1.role.flatMap { order[$0] })
      return (first ?? roles.count, left.0) < (second ?? roles.count, right.0)
    }
    return sorted.map { _, tenure in
      let role = tenure.role.flatMap { regulation.roles[$0]?.name[scene.language] } ?? tenure.record.role.value
      // Where the entry has an end of its own, that one holds.
      let end = tenure.term.through == nil ? regulation.termEnd(of: tenure, inBodyOf: kind) : nil
      return officer(tenure, role, termEnd: end)
    }
  }

  private func officer(_ tenure: BodyView.Tenure, _ role: String?, termEnd: CivilDate?) -> TemplateFields {
    let act = tenure.record.acts.first { act in
      [UniversalAct.elected, .appointed, .confirmed].contains { act.isA($0) } && !act.isNone
    }
    var fields = TemplateFields([
      "office": scene.known(role?.capitalizedSentence),
      "from": .optional(tenure.term.from.map(words.shortDate)),
      "through": .optional(tenure.term.through.map(words.shortDate)),
      "term-end": .optional(termEnd.map(words.shortDate)),
      "basis": .optional(act.flatMap(basis)),
      "name": tenure.record.person.value.map { .text(scene.name($0)) } ?? scene.unknown,
      "work": .nothing, "category": .nothing, "experience": .nothing, "email": .nothing, "phone": .nothing,
    ])
    guard let member = tenure.member else { return fields }
    let person = FiguresPerson(member: member, day: day, scene: scene)
    let contacts = scene.disclosure.audience == .internal ? register.members[member].content.contacts.value : nil
    if scene.disclosure.allows(.name, of: member) {
      fields["name"] = .text(scene.fullName(ofMember: member))
      fields["work"] = .optional(scene.position(of: member, on: asOf))
      if scene.disclosure.allows(.category, of: member), day.qualification(of: member) != .unknown {
        fields["category"] = .text(person.category)
      }
      if scene.disclosure.allows(.experience, of: member) {
        fields["experience"] = .optional(person.years(day.experience(of: member)))
      }
    } else {
      // Where somebody works and as what would tell who it is.
      fields["name"] = .missing(words.say("имя не приводится: нет согласия", "not named for want of consent"))
    }
    fields["email"] = .optional(contacts?.workEmail.value)
    fields["phone"] = .optional(contacts?.workPhone.value)
    return fields
  }

  // MARK: - Work

  private var directions: [String] {
    guard let plan = plan?.content else { return [] }
    if !plan.priorities.items.isEmpty { return plan.priorities.items.map(\.value) }
    return plan.activities.items.compactMap { $0.direction.value.map { scene.word(.direction, $0) } }.distinct
  }

  /// The meetings of the plan of the current year, with the day of those that were held.
  private var schedule: [TemplateFields] {
    (plan?.content.activities.items ?? []).filter(scene.isMeeting).map { activity in
      let meeting = register.meeting(activity.meeting.value).map { register.meetings[$0].content }
      return [
        "due": meeting?.date.value.map { .text(words.shortDate($0)) } ?? scene.known(activity.due.value),
        "title": scene.known(activity.name.value),
        "place": .optional(meeting?.place.value ?? activity.place.value),
      ]
    }
  }

  private var documents: [TemplateFields] {
    var found: [TemplateFields] = []
    func enter(_ file: FileID, _ link: String? = nil) {
      let label = scene.labels[file][scene.language].capitalizedSentence
      let title = [year, year.previous].reduce(label) { words.inFull($1, in: $0) }
      found.append(["title": .text(title), "link": .optional(link)])
    }
    let papers = register.bodies[body].documents.map { register.documents[$0] }.filter {
      $0.content.kind.value == .bodyRegulation && $0.content.event.isBlank
    }
    for record in papers { enter(record.file, record.content.link.value) }
    if let plan { enter(plan.file) }
    if let analysis { enter(analysis.file) }
    for meeting in scene.lists.meetings(ofBody: body, in: year) { enter(register.meetings[meeting].file) }
    return found
  }
}

extension PaperScene {
  /// Whether a row of a plan is a meeting.
  func isMeeting(_ activity: Activity) -> Bool {
    if activity.meeting.value != nil { return true }
    return activity.form.value.flatMap { lists.term(.form, $0)?.id.value } == "meeting"
  }
}
