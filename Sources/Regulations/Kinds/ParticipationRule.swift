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
      let done = Deeds(deeds, in: period.whole, inquiry)
      // Lessons and all: from September to the end of May.
      let lessons = Period(year.date(month: 9, day: 30), year.date(month: 5, day: 31))
      let present = inquiry.view.memberships.filter { $0.term.overlaps(lessons) }
      for (member, own) in Dictionary(grouping: present, by: \.member).sorted(by: { ($0.key ?? 0) < ($1.key ?? 0) }) {
        guard let member, let last = own.last else { continue }
        guard Stretches(of: own.map(\.term), in: lessons, { $0 > 0 }).failing.isEmpty else { continue }
        judge(last, member, done.evidence(of: member), period, &inquiry)
      }
    }
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
