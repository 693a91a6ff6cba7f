package import CivilTime
internal import Findings
internal import Records
internal import Regulations

/// What the template of a yearly analysis may say.
package struct AnalysisFields {
  let scene: PaperScene
  let body: Int
  let year: AnalysisYear

  /// The fields of the analysis of a body's work in a school year.
  ///
  /// - Parameters:
  ///   - body: position of the body in the register.
  ///   - year: the school year.
  ///   - scene: what papers are made from.
  /// - Returns: the values of `AnalysisFields.names`.
  package static func fields(ofBody body: Int, in year: SchoolYear, _ scene: PaperScene) -> TemplateFields {
    AnalysisFields(scene: scene, body: body, year: AnalysisYear(year, ofBody: body, in: scene)).fields
  }

  /// Whether the records hold nothing of a body in a school year.
  package static func isEmpty(ofBody body: Int, in year: SchoolYear, _ scene: PaperScene) -> Bool {
    AnalysisYear(year, ofBody: body, in: scene).isEmpty
  }

  var words: PaperWords { scene.words }
  var register: Register { scene.register }
  private var plan: Plan? { year.plan?.content }
  private var analysis: Analysis? { year.analysis?.content }

  private var fields: TemplateFields {
    let association = register.associations[body]
    var fields = TemplateFields([
      "organization": .optional(scene.organization(ofBody: body, on: year.day)),
      "body": .text(association.name),
      "school-year": .text(words.schoolYear(year.year)),
      "year": .text(year.year.description),
      "previous-year": .text(year.year.previous.description),
      "next-year": .text(words.schoolYear(year.year.next)),
      "date": .text(words.date(scene.assessment.asOf)),
      "is-recorded": .flag(year.isRecorded),
      "is-public": .flag(scene.disclosure.audience == .public),
      "topic": scene.known(analysis?.topic.value ?? plan?.topic.value ?? presentTopic),
      "goal": scene.known(plan?.goal.value),
      "tasks": .list(points(plan?.tasks.items)),
      "priorities": .list(points(plan?.priorities.items)),
      "composition": .group(FiguresComposition(year.composition, before: year.compositionBefore, in: scene).fields),
      "no-earlier": .optional(reasonOfNoEarlierComposition),
    ])
    for part in [planFields, meetingFields, deedFields, eventFields, pupilFields, standingFields, authorFields] {
      fields = fields.adding(part)
    }
    return fields
  }

  /// The topic that the body has now; what it was in a year that is over, only the plan and the analysis of it tell.
  private var presentTopic: String? {
    year.year.period.last < scene.assessment.asOf ? nil : register.associations[body].content.topic.value
  }

  private func points(_ points: [Located<String>]?) -> [TemplateFields] {
    (points ?? []).enumerated().map { ["number": .number($0 + 1), "text": .text($1.value)] }
  }

  private var reasonOfNoEarlierComposition: String? {
    guard year.compositionBefore == nil else { return nil }
    let before = year.year.previous.date(month: 5, day: 31)
    if let since = AnalysisYear.recordsSince(body, register), since > before {
      return words.say("учёт ведётся с \(words.date(since))", "records are kept since \(words.date(since))")
    }
    let day = words.date(before)
    return words.say("о составе на \(day) нет сведений", "no members are recorded on \(day)")
  }

  // MARK: - Plan and fact

  private var planFields: TemplateFields {
    guard let activities = year.activities else { return ["has-plan": .flag(false)] }
    let standings = activities.map { standing(of: $0) }
    return TemplateFields([
      "has-plan": .flag(true),
      "activities": .list(zip(activities, standings).enumerated().map { fields(of: $1.0, $1.1, number: $0 + 1) }),
      "activity-count": .number(activities.count),
      "done-count": .number(standings.count(where: \.isDone)),
      "done-percent": .optional(words.percent(standings.count(where: \.isDone), of: activities.count)),
      "statuses": .list(statuses(standings)),
      "plan-and-fact": .list(planAndFact(activities, standings)),
    ])
  }

  /// How a row of the plan stands.
  private enum Standing: Hashable {
    /// As the row says, or done, where an outcome is written or a meeting or an event fulfilled it.
    case status(ActivityStatus)
    /// Nothing tells.
    case silent

    var isDone: Bool { self == .status(.done) }
  }

  private func standing(of activity: Activity) -> Standing {
    if let status = activity.status.value { return .status(status) }
    return scene.lists.isDone(activity) ? .status(.done) : .silent
  }

  private func name(of standing: Standing) -> String {
    switch standing {
    case .status(let status): words.say(status.spelling.ru, status.spelling.en)
    case .silent: words.say("нет отметки", "no mark")
    }
  }

  private func fields(of activity: Activity, _ standing: Standing, number: Int) -> TemplateFields {
    TemplateFields([
      "number": .text(activity.number.value ?? "\(number)"),
      "name": scene.known(activity.name.value),
      "form": .optional(activity.form.value.map { scene.word(.form, $0) }),
      "due": scene.known(activity.due.value),
      "responsible": .optional(
        activity.responsible.items.map { PersonTypography.spaced($0.value) }.joined(separator: ", ")
      ),
      "status": .text(name(of: standing)),
      "shown-by": .optional(fulfilment(of: activity)),
      "outcome": .optional(activity.outcome.value),
      "participants": .optional(participants(of: activity).map { "\($0)" }),
    ])
  }

  /// The meetings or the event that fulfilled a row of the plan.
  private func fulfilment(of activity: Activity) -> String? {
    let meetings = scene.lists.meetings(fulfilling: activity)
    if !meetings.isEmpty {
      return meetings.map { scene.labels[register.meetings[$0].file][scene.language] }.joined(separator: "; ")
    }
    guard let event = scene.lists.event(fulfilling: activity) else { return nil }
    let record = register.events[event]
    let date = record.content.date.value.map { ", \(words.shortDate($0))" } ?? ""
    return scene.labels[record.file][scene.language] + date
  }

  private func participants(of activity: Activity) -> Int? {
    activity.participantCount.value
      ?? register.event(activity.event.value).flatMap { register.events[$0].content.participantCount.value }
  }

  private func statuses(_ standings: [Standing]) -> [TemplateFields] {
    (ActivityStatus.allCases.map { .status($0) } + [.silent]).compactMap { (standing: Standing) in
      let count = standings.count { $0 == standing }
      guard count > 0 else { return nil }
      return [
        "name": .text(name(of: standing)), "count": .number(count),
        "percent": .optional(words.percent(count, of: standings.count)),
      ]
    }
  }

  /// How many rows of the plan there are, and how many of them are done, by direction, or by form where no row names a
  /// direction.
  private func planAndFact(_ activities: [Activity], _ standings: [Standing]) -> [TemplateFields] {
    let hasDirections = activities.contains { $0.direction.value != nil }
    let names = activities.map { activity -> String in
      let name =
        hasDirections
        ? activity.direction.value.map { scene.word(.direction, $0) }
        : activity.form.value.map { scene.word(.form, $0) }
      return name ?? words.say("не указано", "not stated")
    }
    return names.distinct.map { name in
      let own = names.indices.filter { names[$0] == name }
      return [
        "name": .text(name), "planned": .number(own.count), "done": .number(own.count { standings[$0].isDone }),
      ]
    }
  }

  // MARK: - The author

  /// What the head wrote; nothing is computed here, and nothing is left out.
  private var authorFields: TemplateFields {
    func prose(_ text: Stated<String>?) -> TemplateValue { text?.value.map { .prose($0) } ?? .nothing }
    let acts = analysis?.acts.filter { !$0.isNone } ?? []
    let author = acts.first { $0.isA(.drawnUp) }
    let head = scene.leader(ofBody: body, on: year.day)
    return TemplateFields([
      "achievements": prose(analysis?.achievements),
      "difficulties": prose(analysis?.difficulties),
      "conclusions": prose(analysis?.conclusions),
      "next-tasks": prose(analysis?.nextTasks),
      "file": .text("analyses/\(register.associations[body].id)/\(year.year).yaml"),
      "handed-in": .optional(acts.first { $0.isA(.handedIn) }.flatMap { deed($0) }),
      "considered": .optional(acts.first { $0.isA(.considered) }.flatMap { deed($0) }),
      "signature": .group([
        "office": .text(head?.role.capitalizedSentence ?? scene.leadingOffice(ofBody: body, on: year.day)),
        "name": head?.tenure.member.map(scene.signatory)
          ?? author?.actors.first.flatMap { register.member($0) }.map(scene.signatory) ?? .nothing,
        "date": author.flatMap { register.date(of: $0) }.map { .text(words.shortDate($0)) } ?? .nothing,
      ]),
    ])
  }

  /// Who or what an act names, and when it was: `Соколова И. Н., 14.05.2025`.
  private func deed(_ act: Act) -> String? {
    let who = act.actors.map { scene.name($0) }
    let papers = [act.meeting, act.order].compactMap { $0?.text }
    let date = papers.isEmpty ? register.date(of: act).map(words.shortDate) : nil
    let parts = who + papers + [date].compactMap { $0 }
    return parts.isEmpty ? nil : parts.joined(separator: ", ")
  }
}

extension PaperScene {
  /// The organisation at which a body is based or that supervises it on a day, by its full name.
  func organization(ofBody body: Int, on day: CivilDate) -> String? {
    let content = register.associations[body].content
    return register.organization(content.baseOrganization.value ?? content.curatingOrganization(on: day))
      .map { register.organizations[$0].fullName }
  }
}

extension PaperWords {
  /// A text with a school year as papers write it: `план на 2025/2026 учебный год`, `план 2025/2026`.
  func inFull(_ year: SchoolYear, in text: String) -> String {
    ["за ", "на "].reduce(text) { $0.replacing($1 + year.description, with: $1 + schoolYear(year)) }
      .replacing(year.description, with: schoolYearSpan(year))
  }

  /// A school year in words: `2025/2026 учебный год`.
  package func schoolYear(_ year: SchoolYear) -> String {
    say("\(schoolYearSpan(year))\u{A0}учебный\u{A0}год", "school\u{A0}year\u{A0}\(schoolYearSpan(year))")
  }
}
