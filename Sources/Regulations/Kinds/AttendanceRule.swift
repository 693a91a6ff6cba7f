internal import CivilTime
package import Findings
package import Records

/// Requires that each member attends a share of the meetings held during the membership.
package struct AttendanceRule: RuleKind {
  /// What a pack says besides the kind.
  package struct Parameters: BoundedParameters {
    package var bound = Bound()
    package var per: Stated<PeriodWord> = .blank
    package let range: SourceRange

    /// Parameters of which nothing is known.
    package init(range: SourceRange) { self.range = range }

    /// The parameters.
    package static let schema = Schema<Parameters>(
      Bound.fields(of: Parameters.self) + [Field(.per, \.per, .word(PeriodWord.self), required: true)]
    )
  }

  /// The name by which packs call it.
  package static let id = "attendance"

  /// What it is for.
  package static let documentation = RuleDocumentation(
    title: Message(ru: "Посещение заседаний", en: "Attendance of meetings"),
    explanation: Message(
      ru: """
        Считает, на скольких заседаниях за период был каждый член объединения из тех, что прошли за время его членства и \
        где записаны присутствующие. Пока период не кончился, посещение ещё можно поправить.
        """,
      en: """
        Counts how many of the meetings held in a period during a membership, with a recorded attendance, the member came \
        to. Until the period ends the attendance can still be mended.
        """
    ),
    examples: [
      RuleExample(
        .kept,
        Message(ru: "половина заседаний", en: "half of the meetings"),
        on: CivilDate(2023, 9, 1),
        rule: "at-least: 1/2\nper: school-year",
        files: files(first: "Иванова А.А., Петрова Е.В.", second: "Иванова А.А.", members: "Иванова А.А., Петрова Е.В.")
      ),
      RuleExample(
        .broken,
        Message(ru: "ни одного из двух", en: "none of two"),
        on: CivilDate(2023, 9, 1),
        rule: "at-least: 1/2\nper: school-year",
        files: files(first: "Иванова А.А.", second: "Иванова А.А.", members: "Иванова А.А., ↓Петрова Е.В.")
      ),
    ]
  )

  private static func files(first: String, second: String, members: String) -> String {
    """
    === associations/math.yaml
    название: Объединение учителей математики
    вид: объединение
    создано: приказ 1-од от 01.09.2022
    состав: \(members)
    === meetings/math/2022-09-10.yaml
    дата: 10.09.2022
    присутствовали: \(first)
    === meetings/math/2023-05-10.yaml
    дата: 10.05.2023
    присутствовали: \(second)
    """
  }

  private let parameters: Parameters

  /// Makes a rule of this kind.
  package init(_ parameters: Parameters) { self.parameters = parameters }

  /// The words of the regulation that the rule names.
  package var mentions: [PackMention] { [] }

  /// Judges one body.
  package func judge(_ inquiry: inout Inquiry) {
    guard let scheme = parameters.per.value.map(inquiry.scheme) else { return }
    let meetings = inquiry.meetings.filter { $0.content.present.value != nil }
    let attendance = meetings.map { meeting in
      Set(meeting.content.present.items.compactMap { inquiry.register.member($0) })
    }
    for period in inquiry.periods(scheme) where !period.isAhead(of: inquiry.asOf) {
      let held = meetings.indices.filter { index in
        if scheme == .schoolYear {
          return inquiry.schoolYear(of: meetings[index]) == SchoolYear(containing: period.whole.period.first)
        }
        return meetings[index].content.date.value.map(period.whole.period.contains) ?? false
      }
      for membership in inquiry.view.memberships {
        guard let member = membership.member else { continue }
        let own = held.filter { meetings[$0].content.date.value.map(membership.term.covers) ?? false }
        guard !own.isEmpty else { continue }
        let came = own.filter { attendance[$0].contains(member) }
        judge(membership, came: came.map { meetings[$0] }, of: own.count, period, &inquiry)
      }
    }
  }

  private func judge(
    _ membership: BodyView.Membership,
    came: [Record<Meeting>],
    of count: Int,
    _ period: Inquiry.BoundPeriod,
    _ inquiry: inout Inquiry
  ) {
    guard let member = membership.member else { return }
    let subject = inquiry.register.members[member].subject
    let topic = Inquiry.Topic(subject: subject, period: period.whole, due: period.bound.last)
    if parameters.bound.holds(for: came.count, of: count) {
      let evidence = came.map {
        Evidence($0.content.present.range?.cutToFirstLine ?? $0.firstLine, $0.content.date.value)
      }
      return inquiry.keep(topic, evidence)
    }
    let message = Message(
      ru: """
        \(inquiry.name(member)) за \(period.whole.label(russian: true)): посещено \(came.count) из \
        \(Plural.ru(count, "заседания", "заседаний", "заседаний")), а нужно \(parameters.bound.words.ru)
        """,
      en: """
        \(inquiry.name(member)), \(period.whole.label(russian: false)): attended \(came.count) of \
        \(Plural.en(count, "meeting", "meetings")), and \(parameters.bound.words.en) required
        """
    )
    guard inquiry.asOf > period.bound.last else { return inquiry.owe(topic, message) }
    guard !inquiry.mayMissMeetings else { return inquiry.leaveOpen(topic, message) }
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
