internal import CivilTime
package import Findings
package import Records

/// Requires that never more than some time passes between meetings.
package struct IntervalRule: RuleKind {
  /// What a pack says besides the kind.
  package struct Parameters: RecordObject {
    package var years: Stated<Int> = .blank
    package var months: Stated<Int> = .blank
    package var meetingKind: Stated<[Located<String>]> = .blank
    package let range: SourceRange

    /// Parameters of which nothing is known.
    package init(range: SourceRange) { self.range = range }

    /// The parameters.
    package static let schema = Schema<Parameters>([
      Field(.years, \.years, .count),
      Field(.months, \.months, .count),
      Field(.meetingKind, \.meetingKind, .located(.name)),
    ])
  }

  /// The name by which packs call it.
  package static let id = "interval"

  /// What it is for.
  package static let documentation = RuleDocumentation(
    title: Message(ru: "Наибольший перерыв", en: "Longest interval"),
    explanation: Message(
      ru: """
        Требует, чтобы от создания объединения до первого заседания, между соседними заседаниями и от последнего до дня \
        проверки прошло не больше стольких лет или месяцев. Срок кончается в тот же день календаря, включительно.
        """,
      en: """
        Requires that from the establishment of the body to its first meeting, between neighbouring meetings, and from the \
        last one to the day of judging no more than so many years or months pass. A term ends on the same calendar day, \
        inclusive.
        """
    ),
    examples: [
      RuleExample(
        .due,
        Message(ru: "последний день срока", en: "the last day of the term"),
        on: CivilDate(2025, 9, 1),
        rule: "years: 3",
        files: ""
      ),
      RuleExample(
        .kept,
        Message(ru: "собрались в последний день срока", en: "met on the last day of the term"),
        on: CivilDate(2025, 9, 2),
        rule: "years: 3",
        files: "=== meetings/math/2025-09-01.yaml\nдата: 01.09.2025"
      ),
      RuleExample(
        .broken,
        Message(ru: "прошло три года и день", en: "three years and a day have passed"),
        on: CivilDate(2025, 9, 2),
        rule: "years: 3",
        files: """
          === associations/math.yaml
          ↓название: Объединение учителей математики
          вид: объединение
          создано: приказ 1-од от 01.09.2022
          """
      ),
      RuleExample(
        .broken,
        Message(ru: "собрались на день позже", en: "met a day too late"),
        on: CivilDate(2025, 9, 10),
        rule: "years: 3",
        files: "=== meetings/math/2025-09-02.yaml\nдата: ↓02.09.2025"
      ),
    ]
  )

  private let parameters: Parameters

  /// Makes a rule of this kind.
  package init(_ parameters: Parameters) { self.parameters = parameters }

  /// The words of the regulation that the rule names.
  package var mentions: [PackMention] { PackMention.all(.meetingKind, parameters.meetingKind) }

  /// The parameter that is wanting.
  package var lack: Key? { parameters.years.isBlank && parameters.months.isBlank ? .years : nil }

  /// Judges one body.
  package func judge(_ inquiry: inout Inquiry) {
    guard inquiry.asOf >= inquiry.window.first else { return }
    var start = inquiry.window.first
    for meeting in inquiry.meetings(of: parameters.meetingKind.items.map(\.value)) {
      guard case .value(let day, let range) = meeting.content.date, inquiry.window.contains(day) else { continue }
      defer { start = day }
      // The version in force at the beginning of an interval judges it.
      guard inquiry.rule.term.covers(start) else { continue }
      let last = end(from: start)
      let topic = Inquiry.Topic(subject: meeting.subject, due: last)
      if day <= last {
        inquiry.keep(topic, [Evidence(range, day)])
      } else {
        inquiry.breach(
          topic,
          Breach(.tooLong(start, day), at: range, since: last.adding(days: 1), through: day.adding(days: -1))
        )
      }
    }
    judgeOpenEnd(from: start, &inquiry)
  }

  private func judgeOpenEnd(from start: CivilDate, _ inquiry: inout Inquiry) {
    let last = end(from: start)
    guard inquiry.window.contains(last), inquiry.rule.term.covers(start) else { return }
    let topic = Inquiry.Topic(due: last)
    guard inquiry.asOf > last else { return inquiry.owe(topic, .nextMeeting) }
    guard !inquiry.mayMissMeetings else { return inquiry.leaveOpen(topic, .nextMeeting) }
    inquiry.breach(
      topic,
      Breach(.tooLong(start, inquiry.asOf), at: inquiry.view.place, since: last.adding(days: 1), isLasting: true)
    )
  }

  private func end(from start: CivilDate) -> CivilDate {
    start.adding(years: parameters.years.value ?? 0).adding(months: parameters.months.value ?? 0)
  }
}

extension Message {
  fileprivate static let nextMeeting = Message(ru: "следующее заседание", en: "the next meeting")

  fileprivate static func tooLong(_ start: CivilDate, _ end: CivilDate) -> Message {
    Message(
      ru: "с \(start.formatted(.numeric)) по \(end.formatted(.numeric)) заседания не было дольше положенного",
      en: "no meeting from \(start) to \(end), longer than allowed"
    )
  }
}
