internal import CivilTime
package import Findings
package import Records

/// Requires that meetings are chaired by the holder of an office, or by a substitute when the holder is absent.
package struct PresidingRule: RuleKind {
  /// What a pack says besides the kind.
  package struct Parameters: RecordObject {
    package var role: Stated<[Located<String>]> = .blank
    package var substitute: Stated<[Located<String>]> = .blank
    package var meetingKind: Stated<[Located<String>]> = .blank
    package let range: SourceRange

    /// Parameters of which nothing is known.
    package init(range: SourceRange) { self.range = range }

    /// The parameters.
    package static let schema = Schema<Parameters>([
      Field(.role, \.role, .located(.name), required: true),
      Field(.substitute, \.substitute, .located(.name)),
      Field(.meetingKind, \.meetingKind, .located(.name)),
    ])
  }

  /// The name by which packs call it.
  package static let id = "presiding"

  /// What it is for.
  package static let documentation = RuleDocumentation(
    title: Message(ru: "Кто ведёт заседание", en: "Who presides"),
    explanation: Message(
      ru: """
        Требует, чтобы каждое заседание вёл тот, кто в этот день занимает должность (role). Если он записан среди \
        отсутствующих, вести может заместитель (substitute). Кто вёл, не записано — пункт не проверен.
        """,
      en: """
        Requires that each meeting is chaired by the holder of an office (role) on that day. Where the holder is listed as \
        absent, a substitute may preside. Where nobody is recorded as presiding the clause is unverified.
        """
    ),
    examples: [
      RuleExample(
        .kept,
        Message(ru: "вёл руководитель", en: "the head presided"),
        on: CivilDate(2023, 9, 11),
        rule: "role: head",
        files: "=== meetings/math/2023-09-10.yaml\nдата: 10.09.2023\nпредседательствовал: Иванова А.А."
      ),
      RuleExample(
        .broken,
        Message(ru: "вёл член объединения", en: "a member presided"),
        on: CivilDate(2023, 9, 11),
        rule: "role: head",
        files: "=== meetings/math/2023-09-10.yaml\nдата: 10.09.2023\nпредседательствовал: ↓Петрова Е.В."
      ),
      RuleExample(
        .broken,
        Message(
          ru: "заместитель вёл, а руководитель присутствовал",
          en: "the substitute presided though the head was there"
        ),
        on: CivilDate(2023, 9, 11),
        rule: "role: head\nsubstitute: secretary",
        files: """
          === associations/math.yaml
          название: Объединение учителей математики
          вид: объединение
          создано: приказ 1-од от 01.09.2022
          должности:
            - роль: руководитель
              кто: Иванова А.А.
              с: 10.09.2022
            - роль: секретарь
              кто: Петрова Е.В.
              с: 10.09.2022
          === meetings/math/2023-09-10.yaml
          дата: 10.09.2023
          председательствовал: ↓Петрова Е.В.
          """
      ),
    ]
  )

  private let parameters: Parameters

  /// Makes a rule of this kind.
  package init(_ parameters: Parameters) { self.parameters = parameters }

  /// The words of the regulation that the rule names.
  package var mentions: [PackMention] {
    PackMention.all(.role, parameters.role) + PackMention.all(.role, parameters.substitute)
      + PackMention.all(.meetingKind, parameters.meetingKind)
  }

  /// Judges one body.
  package func judge(_ inquiry: inout Inquiry) {
    for meeting in inquiry.boundMeetings(of: parameters.meetingKind.items.map(\.value)) { judge(meeting, &inquiry) }
  }

  private func judge(_ meeting: Record<Meeting>, _ inquiry: inout Inquiry) {
    guard let day = meeting.content.date.value else { return }
    let topic = Inquiry.Topic(subject: meeting.subject)
    let missing = Message(ru: "председатель заседания \(day.formatted(.numeric))", en: "who presided on \(day)")
    guard case .value(let reference, let range) = meeting.content.presiding,
      let chair = inquiry.register.member(reference), !inquiry.view.areOfficesUncertain
    else { return inquiry.leaveOpen(topic, missing) }
    let holders = holders(parameters.role, day, inquiry)
    if holders.contains(chair) { return inquiry.keep(topic, [Evidence(range, day)]) }
    let absent = Set(meeting.content.absent.items.compactMap { inquiry.register.member($0.person.value) })
    let isSubstitute = self.holders(parameters.substitute, day, inquiry).contains(chair)
    if isSubstitute, !holders.isEmpty, holders.isSubset(of: absent) {
      return inquiry.keep(topic, [Evidence(range, day)])
    }
    let names = Message.list(
      parameters.role.items.map { inquiry.regulation.roles[$0.value]?.name ?? Message(verbatim: $0.value) }
    )
    inquiry.breach(
      topic,
      Breach(
        Message(
          ru:
            "председатель заседания \(day.formatted(.numeric)) — \(inquiry.name(chair)), а нужен \(names.ru)",
          en: "\(inquiry.name(chair)) presided on \(day), and the \(names.en) should have"
        ),
        hint: isSubstitute
          ? Message(
            ru: "Кого не было, запишите в «отсутствовали».",
            en: "List whoever was away under “absent”."
          ) : nil,
        at: range,
        since: day
      )
    )
  }

  private func holders(_ roles: Stated<[Located<String>]>, _ day: CivilDate, _ inquiry: Inquiry) -> Set<Int> {
    Set(roles.items.flatMap { inquiry.holders(of: $0.value, on: day) })
  }
}
