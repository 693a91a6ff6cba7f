internal import CivilTime
package import Findings
package import Records

/// Requires that each row of a plan whose term is past tells what came of it.
package struct PlannedRule: RuleKind {
  /// What a pack says besides the kind.
  package struct Parameters: RecordObject {
    package var days: Stated<Int> = .blank
    package let range: SourceRange

    /// Parameters of which nothing is known.
    package init(range: SourceRange) { self.range = range }

    /// The parameters.
    package static let schema = Schema<Parameters>([
      Field(.days, \.days, .count)
    ])
  }

  /// The name by which packs call it.
  package static let id = "planned"

  /// What it is for.
  package static let documentation = RuleDocumentation(
    title: Message(ru: "Итог каждого мероприятия плана", en: "Outcome of each planned activity"),
    explanation: Message(
      ru: """
        Требует, чтобы у каждого мероприятия плана, срок которого прошёл, был записан итог: «итог», «состояние», событие или \
        заседание. «days» даёт отсрочку в днях. Срок читается как его пишут: «ноябрь», «в течение года», «I полугодие».
        """,
      en: """
        Requires that each activity of a plan whose term is past tells its outcome: “outcome”, “status”, an event or a \
        meeting. “days” grants a delay in days. Terms are read as people write them: “November”, “throughout the year”.
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
    ]
  )

  private let parameters: Parameters

  /// Makes a rule of this kind.
  package init(_ parameters: Parameters) { self.parameters = parameters }

  /// The words of the regulation that the rule names.
  package var mentions: [PackMention] { [] }

  /// Judges one body.
  package func judge(_ inquiry: inout Inquiry) {
    for (year, index) in inquiry.view.body.plans.sorted(by: { $0.key < $1.key }) {
      guard inquiry.window.overlaps(year.period), year.period.first <= inquiry.asOf else { continue }
      let plan = inquiry.register.plans[index]
      for activity in plan.content.activities.items { judge(activity, of: plan, year, &inquiry) }
    }
  }

  private func judge(_ activity: Activity, of plan: Record<Plan>, _ year: SchoolYear, _ inquiry: inout Inquiry) {
    let name = activity.name.value ?? ""
    var topic = Inquiry.Topic(subject: plan.subject, period: NamedPeriod(year.period, .schoolYear(year)))
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

  private static func outcome(of activity: Activity) -> SourceRange? {
    if let range = activity.outcome.range ?? activity.meeting.range ?? activity.event.range {
      return range.cutToFirstLine
    }
    guard case .value(let status, let range) = activity.status, status != .planned else { return nil }
    return range
  }
}
