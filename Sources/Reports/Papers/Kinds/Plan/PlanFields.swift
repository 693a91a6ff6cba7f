internal import CivilTime
internal import Findings
internal import Records
internal import Regulations

/// What the template of a work plan may say.
package struct PlanFields {
  private let scene: PaperScene
  private let plan: Record<Plan>
  private let body: Int?
  private let year: WorkYear?

  /// The fields of a plan.
  ///
  /// - Parameters:
  ///   - plan: position of the plan in the register.
  ///   - scene: what papers are made from.
  /// - Returns: the values of `PlanFields.names`.
  package static func fields(ofPlan plan: Int, in scene: PaperScene) -> TemplateFields {
    let record = scene.register.plans[plan]
    return PlanFields(
      scene: scene,
      plan: record,
      body: scene.lists.body(ofFolder: record.id),
      year: record.year
    )
    .fields
  }

  private var content: Plan { plan.content }
  private var words: PaperWords { scene.words }
  /// The day on which somebody has to be the head to sign the plan.
  private var day: CivilDate { min(scene.assessment.asOf, year?.period.last ?? scene.assessment.asOf) }

  private var fields: TemplateFields {
    let rows = content.activities.items.enumerated().map { ($1.direction.value, row($1, number: $0 + 1)) }
    let done = content.activities.items.count { scene.lists.isDone($0) }
    return [
      "organization": .optional(body.flatMap { scene.organization(ofBody: $0, on: day) }),
      "body": .text(body.map { scene.register.associations[$0].name } ?? plan.id),
      "period": .text(year.map { words.workYear($0) } ?? plan.id),
      "year": .text(year.map { words.year($0) } ?? plan.id),
      "stamps": .list(Self.inPairs(PlanStamps(content.acts, of: body, on: day, in: scene).all)),
      "topic": .optional(content.topic.value),
      "goal": .optional(content.goal.value),
      "tasks": .list(numbered(content.tasks.items.map(\.value))),
      "priorities": .list(numbered(content.priorities.items.map(\.value))),
      "directions": .list(groups(rows)),
      // A column that the plan leaves empty would only make the others narrow.
      "has-places": .flag(content.activities.items.contains { $0.place.value != nil }),
      "has-expected": .flag(content.activities.items.contains { $0.expectedResult.value != nil }),
      "count": .number(rows.count),
      "done": .number(done),
      "share": words.percent(done, of: rows.count).map { .text($0) } ?? .nothing,
      "is-begun": .flag(done > 0 || content.activities.items.contains { $0.status.value != nil }),
      "signatures": .list(body.map { scene.leaders(ofBody: $0, on: day) } ?? []),
      "today": .text(words.date(scene.assessment.asOf)),
    ]
  }

  private func numbered(_ texts: [String]) -> [TemplateFields] {
    texts.enumerated().map { ["number": .number($0 + 1), "text": .text($1)] }
  }

  /// Stamps side by side, as a title page has them; a single one stands at the right.
  private static func inPairs(_ stamps: [TemplateFields]) -> [TemplateFields] {
    stride(from: 0, to: stamps.count, by: 2).map { index in
      guard index + 1 < stamps.count else { return ["right": .group(stamps[index])] }
      return ["left": .group(stamps[index]), "right": .group(stamps[index + 1])]
    }
  }

  // MARK: - Rows

  /// The rows by the directions of work, in the order in which these first come; those without one stand last.
  private func groups(_ rows: [(direction: String?, fields: TemplateFields)]) -> [TemplateFields] {
    let names = rows.map { row in row.direction.map { scene.word(.direction, $0) } }
    let directions = names.compactMap { $0 }.distinct
    var groups = directions.map { direction -> TemplateFields in
      [
        "name": .text(direction.capitalizedSentence),
        "rows": .list(zip(names, rows).filter { $0.0 == direction }.map(\.1.fields)),
      ]
    }
    let others = zip(names, rows).filter { $0.0 == nil }.map(\.1.fields)
    if !others.isEmpty {
      let name = directions.isEmpty ? TemplateValue.nothing : .text(words.say("Другое", "Other"))
      groups.append(["name": name, "rows": .list(others)])
    }
    return groups
  }

  private func row(_ activity: Activity, number: Int) -> TemplateFields {
    let links = links(of: activity)
    let status = status(of: activity)
    let participants = activity.participantCount.value.map { words.say("участников – \($0)", "participants: \($0)") }
    let mark = [status] + links + [activity.outcome.value, participants]
    return [
      "number": .text(activity.number.value ?? String(number)),
      "activity": scene.known(activity.name.value),
      "form": .optional(activity.form.value.map { scene.word(.form, $0) }),
      "due": .optional(activity.due.value),
      "place": .optional(activity.place.value),
      "responsible": .text(
        activity.responsible.items.map { PersonTypography.spaced($0.value) }.joined(separator: ", ")
      ),
      "expected": .optional(activity.expectedResult.value),
      "status": .optional(status),
      "fulfilled-by": .text(links.joined(separator: "; ")),
      "outcome": .optional(activity.outcome.value),
      "participants": activity.participantCount.value.map { .number($0) } ?? .nothing,
      "mark": .text(mark.compactMap { $0 }.joined(separator: "; ")),
    ]
  }

  /// The word of the record on how a row stands; where it has none, that the row is done, or nothing.
  private func status(of activity: Activity) -> String? {
    if let status = activity.status.value { return status.spelling[scene.language] }
    return scene.lists.isDone(activity) ? ActivityStatus.done.spelling[scene.language] : nil
  }

  /// The meetings and the event that fulfilled a row, in words.
  private func links(of activity: Activity) -> [String] {
    let meetings = scene.lists.meetings(fulfilling: activity).map { index in
      let meeting = scene.register.meetings[index].content
      let day = meeting.date.value.map { words.shortDate($0) } ?? ""
      guard let number = meeting.number.value else { return words.say("заседание \(day)", "meeting of \(day)") }
      return words.say("протокол №\u{A0}\(number) от \(day)", "minutes No.\u{A0}\(number) of \(day)")
    }
    let events = scene.lists.event(fulfilling: activity).map { index -> String in
      let event = scene.register.events[index].content
      let day = event.date.value.map { words.shortDate($0) } ?? ""
      guard let name = event.name.value, name != activity.name.value else {
        return words.say("проведено \(day)", "held on \(day)")
      }
      return "\(words.quoted(name)), \(day)"
    }
    return meetings + [events].compactMap { $0 }
  }
}

extension PaperScene {
  /// Who leads a body on a day, with the office, for a signature; an empty name where nobody is recorded.
  func leaders(ofBody body: Int, on day: CivilDate) -> [TemplateFields] {
    let regulation = assessment.library.governing(body, in: register, on: day)
    // Whoever leads an association is its head, whoever leads a council its chair, in all regulations known so far.
    for role in ["head", "chair"] {
      let holders = holders(of: role, ofBody: body, on: day)
      guard !holders.isEmpty else { continue }
      let office = regulation?.roles[role]?.name[language].capitalizedSentence ?? ""
      return holders.map { ["office": .text(office), "name": .text(signature(ofMember: $0))] }
    }
    return [["office": .text(leadingOffice(ofBody: body, on: day)), "name": .nothing]]
  }
}

extension PaperWords {
  /// A year of work in words: `2025/2026 учебный год`, `2026 год`.
  func workYear(_ year: WorkYear) -> String {
    switch year {
    case .school(let year): schoolYear(year)
    case .calendar(let year): say("\(year)\u{A0}год", "the year\u{A0}\(year)")
    }
  }

  /// A year of work as papers name it: `2025/2026`, `2026`.
  func year(_ year: WorkYear) -> String {
    switch year {
    case .school(let year): schoolYearSpan(year)
    case .calendar(let year): String(year)
    }
  }

  /// A school year as papers name it: `2025/2026`.
  func schoolYearSpan(_ year: SchoolYear) -> String { "\(year.startYear)/\(year.startYear + 1)" }
}
