internal import CivilTime
package import Findings
package import Records

/// Requires that each row of a plan whose term is past tells what came of it, or that each meeting was planned.
package struct PlannedRule: RuleKind {
  /// What a pack says besides the kind.
  package struct Parameters: RecordObject {
    package var days: Stated<Int> = .blank
    package var record: Stated<RecordWord> = .blank
    package var bodyKind: Stated<[Located<String>]> = .blank
    package let range: SourceRange

    /// Parameters of which nothing is known.
    package init(range: SourceRange) { self.range = range }

    /// The parameters.
    package static let schema = Schema<Parameters>([
      Field(.days, \.days, .count),
      Field(.record, \.record, .word(RecordWord.self)),
      Field(.bodyKind, \.bodyKind, .located(.name)),
    ])
  }

  /// The name by which packs call it.
  package static let id = "planned"

  /// What it is for.
  package static let documentation = RuleDocumentation(
    title: Message(ru: "Итог каждого мероприятия плана", en: "Outcome of each planned activity"),
    explanation: Message(
      ru: """
        Требует, чтобы у каждого мероприятия плана, срок которого прошёл, был записан итог: «итог», «состояние», \
        событие или заседание. «days» даёт отсрочку в днях. Срок читается как его пишут: «ноябрь», «в течение года», \
        «I полугодие». С «record: meeting» наоборот: каждое заседание отвечает строке плана этого года, учебного или \
        календарного, — называет её в «пункты плана», или строка называет заседание; «body-kind» — чей это план, если \
        не свой.
        """,
      en: """
        Requires that each activity of a plan whose term is past tells its outcome: “outcome”, “status”, an event or a \
        meeting. “days” grants a delay in days. Terms are read as people write them: “November”, “throughout the \
        year”. With “record: meeting” the other way round: each meeting answers to a row of the plan of its year, \
        school or calendar, which it names under “plan-items”, or which names the meeting; “body-kind” says whose \
        plan, if not the body's own.
        """
    ),
    examples: [
      RuleExample(
        .due,
        Message(ru: "срок ещё идёт", en: "the term still runs"),
        on: CivilDate(2022, 11, 30),
        rule: "days: 0",
        files: """
          === plans/math/2022-23.yaml
          мероприятия:
            - название: Семинар
              срок: ноябрь
          """
      ),
      RuleExample(
        .kept,
        Message(ru: "итог записан", en: "the outcome is recorded"),
        on: CivilDate(2022, 12, 1),
        rule: "days: 0",
        files: """
          === plans/math/2022-23.yaml
          мероприятия:
            - название: Семинар
              срок: ноябрь
              итог: состоялся 18.11.2022
          """
      ),
      RuleExample(
        .broken,
        Message(ru: "срок прошёл, итога нет", en: "the term is past and no outcome recorded"),
        on: CivilDate(2022, 12, 1),
        rule: "days: 0",
        files: """
          === plans/math/2022-23.yaml
          мероприятия:
            - название: ↓Семинар
              срок: ноябрь
          """
      ),
      RuleExample(
        .kept,
        Message(ru: "заседание по строке плана", en: "a meeting by a row of the plan"),
        on: CivilDate(2022, 12, 1),
        rule: "record: meeting",
        files: """
          === plans/math/2022-23.yaml
          мероприятия:
            - №: 3
              название: Первое заседание
              срок: ноябрь
          === meetings/math/2022-11-10.yaml
          дата: 10.11.2022
          пункты плана: 3
          """
      ),
      RuleExample(
        .broken,
        Message(ru: "заседания в плане нет", en: "the meeting was not planned"),
        on: CivilDate(2022, 12, 1),
        rule: "record: meeting",
        files: """
          === plans/math/2022-23.yaml
          мероприятия:
            - №: 3
              название: Семинар
              срок: май
          === meetings/math/2022-11-10.yaml
          ↓дата: 10.11.2022
          """
      ),
    ]
  )

  private let parameters: Parameters

  /// Makes a rule of this kind.
  package init(_ parameters: Parameters) { self.parameters = parameters }

  /// The words of the regulation that the rule names.
  package var mentions: [PackMention] { PackMention.all(.bodyKind, parameters.bodyKind) }

  /// Judges one body.
  package func judge(_ inquiry: inout Inquiry) {
    if parameters.record.value == .meeting {
      let planners = planners(inquiry)
      for meeting in inquiry.boundMeetings(of: []) { judge(meeting, planners, &inquiry) }
      return
    }
    for (year, index) in inquiry.view.body.plans.sorted(by: { $0.key < $1.key }) {
      guard inquiry.binds(year.period), year.period.first <= inquiry.asOf else { continue }
      let plan = inquiry.register.plans[index]
      for activity in plan.content.activities.items { judge(activity, of: plan, year, &inquiry) }
    }
  }

  private func judge(_ activity: Activity, of plan: Record<Plan>, _ year: WorkYear, _ inquiry: inout Inquiry) {
    let name = activity.name.value ?? ""
    var topic = Inquiry.Topic(subject: plan.subject, period: year.named)
    if let range = Self.outcome(of: activity) { return inquiry.keep(topic, [Evidence(range)]) }
    let term = activity.due.value ?? ""
    let missing = Message(ru: "итог мероприятия «\(name)»", en: "the outcome of “\(name)”")
    guard activity.due.isBlank || inquiry.period(of: term, in: year) != nil else {
      return inquiry.leaveOpen(
        topic,
        Message(ru: "срок «\(term)» мероприятия «\(name)»", en: "the term “\(term)” of “\(name)”")
      )
    }
    let last = (inquiry.period(of: term, in: year) ?? year.period).last.adding(days: parameters.days.value ?? 0)
    guard last >= inquiry.window.first else { return }
    topic.due = last
    guard inquiry.asOf > last else { return inquiry.owe(topic, missing) }
    inquiry.breach(
      topic,
      Breach(
        Message(
          ru: "срок мероприятия «\(name)» прошёл (\(last.formatted(.numeric))), а итог не записан",
          en: "the term of “\(name)” is past (\(last)) and no outcome is recorded"
        ),
        hint: Message(
          ru: "Допишите «итог: состоялось …» или «состояние: перенесено» (отменено).",
          en: "Add “outcome: held …” or “status: postponed” (cancelled)."
        ),
        at: activity.name.range ?? activity.range.cutToFirstLine,
        since: last.adding(days: 1),
        isLasting: true
      )
    )
  }

  private func judge(_ meeting: Record<Meeting>, _ planners: [Int], _ inquiry: inout Inquiry) {
    guard let year = inquiry.schoolYear(of: meeting), let day = meeting.content.date.value else { return }
    let topic = Inquiry.Topic(subject: meeting.subject)
    let plans = planners.flatMap { planner in
      [WorkYear.school(year), .calendar(day.year)].compactMap { inquiry.register.bodies[planner].plans[$0] }
    }
    .map { inquiry.register.plans[$0] }
    guard !plans.isEmpty, !plans.contains(where: \.isUnreadable), !meeting.isUnreadable else {
      return inquiry.leaveOpen(topic, Message(ru: "план на \(year)", en: "plan for \(year)"))
    }
    let named = Set(meeting.content.planItems.items.map { Folding.text($0.value) })
    for plan in plans {
      for activity in plan.content.activities.items {
        let isNamed = activity.number.value.map { named.contains(Folding.text($0)) } ?? false
        let names = inquiry.register.meeting(activity.meeting.value).map {
          inquiry.register.meetings[$0].id == meeting.id
        }
        guard isNamed || names ?? false else { continue }
        return inquiry.keep(topic, [Evidence(activity.range.cutToFirstLine, day)])
      }
    }
    let name = Message.list(Set(plans.compactMap(\.year)).sorted().map(\.words))
    inquiry.breach(
      topic,
      Breach(
        Message(
          ru: "заседание \(day.formatted(.numeric)) не отвечает ни одной строке плана на \(name.ru)",
          en: "the meeting of \(day) answers to no row of the plan for \(name.en)"
        ),
        hint: Message(
          ru: "Допишите «пункты плана: №» строки, по которой оно прошло.",
          en: "Add “plan-items: …” with the number of the row by which it was held."
        ),
        at: meeting.firstLine,
        since: day
      )
    )
  }

  /// The bodies by whose plans the body meets: itself, or those of a kind.
  private func planners(_ inquiry: Inquiry) -> [Int] {
    let kinds = parameters.bodyKind.items.map(\.value)
    guard !kinds.isEmpty else { return [inquiry.view.index] }
    let associations = inquiry.register.associations
    return associations.indices.filter { index in
      let kind = associations[index].content.kind.value.flatMap { inquiry.regulation.bodyKinds.id(of: $0) }
      return kind.map { inquiry.regulation.bodyKinds.term($0, isAmong: kinds) } ?? false
    }
  }

  private static func outcome(of activity: Activity) -> SourceRange? {
    if let range = activity.outcome.range ?? activity.meeting.range ?? activity.event.range {
      return range.cutToFirstLine
    }
    guard case .value(let status, let range) = activity.status, status != .planned else { return nil }
    return range
  }
}
