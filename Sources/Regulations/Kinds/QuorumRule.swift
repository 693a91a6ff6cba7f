internal import CivilTime
package import Findings
package import Records

/// Requires that enough members attend a meeting.
package struct QuorumRule: RuleKind {
  /// What a pack says besides the kind.
  package struct Parameters: BoundedParameters {
    package var bound = Bound()
    package var meetingKind: Stated<[Located<String>]> = .blank
    package let range: SourceRange

    /// Parameters of which nothing is known.
    package init(range: SourceRange) { self.range = range }

    /// The parameters.
    package static let schema = Schema<Parameters>(
      Bound.fields(of: Parameters.self) + [Field(.meetingKind, \.meetingKind, .located(.name))]
    )
  }

  /// The name by which packs call it.
  package static let id = "quorum"

  /// What it is for.
  package static let documentation = RuleDocumentation(
    title: Message(ru: "Кворум", en: "Quorum"),
    explanation: Message(
      ru: """
        Требует, чтобы на каждом заседании присутствовала нужная доля (или число) членов, состоявших в объединении в этот \
        день. Считаются только члены: приглашённые и люди с иной должностью кворума не создают. Если присутствующие не \
        записаны, кворум не проверен.
        """,
      en: """
        Requires that a share (or a number) of those who are members on that day attend each meeting. Only members count: \
        guests and others make no quorum. Where the attendance is not recorded the quorum is unverified.
        """
    ),
    examples: [
      RuleExample(
        .kept,
        Message(ru: "двое из трёх", en: "two of three"),
        on: CivilDate(2023, 9, 11),
        rule: "at-least: 1/2",
        files: "=== meetings/math/2023-09-10.yaml\nдата: 10.09.2023\nприсутствовали: Иванова А.А., Петрова Е.В."
      ),
      RuleExample(
        .broken,
        Message(ru: "один из трёх", en: "one of three"),
        on: CivilDate(2023, 9, 11),
        rule: "at-least: 1/2",
        files: "=== meetings/math/2023-09-10.yaml\nдата: 10.09.2023\nприсутствовали: ↓Иванова А.А."
      ),
      RuleExample(
        .unverified,
        Message(ru: "присутствующие не записаны", en: "the attendance is not recorded"),
        on: CivilDate(2023, 9, 11),
        rule: "at-least: 1/2",
        files: "=== meetings/math/2023-09-10.yaml\nдата: 10.09.2023"
      ),
    ]
  )

  private let parameters: Parameters

  /// Makes a rule of this kind.
  package init(_ parameters: Parameters) { self.parameters = parameters }

  /// The words of the regulation that the rule names.
  package var mentions: [PackMention] { PackMention.all(.meetingKind, parameters.meetingKind) }

  /// Judges one body.
  package func judge(_ inquiry: inout Inquiry) {
    for meeting in inquiry.boundMeetings(of: parameters.meetingKind.items.map(\.value)) { judge(meeting, &inquiry) }
  }

  private func judge(_ meeting: Record<Meeting>, _ inquiry: inout Inquiry) {
    guard let day = meeting.content.date.value else { return }
    let topic = Inquiry.Topic(subject: meeting.subject)
    guard case .value(let present, let range) = meeting.content.present, !inquiry.view.isRosterUncertain else {
      return inquiry.leaveOpen(
        topic,
        Message(ru: "присутствовавшие \(day.formatted(.numeric))", en: "attendance on \(day)")
      )
    }
    let roster = Set(inquiry.view.roster(on: day).compactMap(\.member))
    let known = Set(present.compactMap { inquiry.register.member($0) })
    let strangers = present.count { inquiry.register.member($0) == nil }
    let count = known.intersection(roster).count
    if parameters.bound.holds(for: count, of: roster.count) { return inquiry.keep(topic, [Evidence(range, day)]) }
    // A name that nobody bears may be a misspelt member.
    if parameters.bound.holds(for: count + strangers, of: roster.count) {
      return inquiry.leaveOpen(topic, Message(ru: "кто присутствовал", en: "who attended"))
    }
    inquiry.breach(
      topic,
      Breach(.noQuorum(day, count, roster.count, parameters.bound), at: range.cutToFirstLine, since: day)
    )
  }
}

extension Message {
  fileprivate static func noQuorum(_ day: CivilDate, _ count: Int, _ whole: Int, _ bound: Bound) -> Message {
    Message(
      ru: """
        заседание \(day.formatted(.numeric)): присутствовало членов — \(count) из \(whole), а для кворума нужно \
        \(bound.least(of: whole)) (\(bound.words.ru))
        """,
      en:
        "meeting of \(day): \(count) of \(whole) members attended, and a quorum is \(bound.least(of: whole)) (\(bound.words.en))"
    )
  }
}
