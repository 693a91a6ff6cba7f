internal import CivilTime
package import Findings
package import Records

/// Requires that every agenda item of a meeting holds what the minutes must show.
package struct AgendaRule: RuleKind {
  /// What a pack says besides the kind.
  package struct Parameters: RecordObject {
    package var items: Stated<[Located<AgendaPart>]> = .blank
    package var meetingKind: Stated<[Located<String>]> = .blank
    package let range: SourceRange

    /// Parameters of which nothing is known.
    package init(range: SourceRange) { self.range = range }

    /// The parameters.
    package static let schema = Schema<Parameters>([
      Field(.items, \.items, .located(.word(AgendaPart.self)), required: true),
      Field(.meetingKind, \.meetingKind, .located(.name)),
    ])
  }

  /// The name by which packs call it.
  package static let id = "agenda"

  /// What it is for.
  package static let documentation = RuleDocumentation(
    title: Message(ru: "Вопросы повестки", en: "Agenda items"),
    explanation: Message(
      ru: """
        Требует, чтобы у каждого вопроса каждого заседания были записаны названные части: решение (decision), решение или \
        рекомендация (resolution), голосование (vote), докладчик (speaker).
        """,
      en: """
        Requires that each item of each meeting holds the named parts: a decision (decision), a decision or recommendation \
        (resolution), a vote (vote), a speaker (speaker).
        """
    ),
    examples: [
      RuleExample(
        .kept,
        Message(ru: "по вопросу есть решение", en: "the item ends in a decision"),
        on: CivilDate(2023, 9, 11),
        rule: "items: decision",
        files: """
          === meetings/math/2023-09-10.yaml
          дата: 10.09.2023
          повестка:
            - вопрос: О плане
              решение: Принять план.
          """
      ),
      RuleExample(
        .broken,
        Message(ru: "второй вопрос без решения", en: "the second item has no decision"),
        on: CivilDate(2023, 9, 11),
        rule: "items: decision",
        files: """
          === meetings/math/2023-09-10.yaml
          дата: 10.09.2023
          повестка:
            - вопрос: О плане
              решение: Принять план.
            - вопрос: ↓О разном
          """
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
    let parts = parameters.items.items.map(\.value)
    for meeting in inquiry.boundMeetings(of: parameters.meetingKind.items.map(\.value)) {
      guard let day = meeting.content.date.value else { continue }
      let topic = Inquiry.Topic(subject: meeting.subject)
      if meeting.isUnreadable || meeting.content.agenda.isUnreadable || meeting.content.agenda.isBlank {
        inquiry.leaveOpen(topic, Message(ru: "повестка \(day.formatted(.numeric))", en: "agenda of \(day)"))
        continue
      }
      for item in meeting.content.agenda.items {
        let missing = parts.filter { !$0.isThere(in: item) }
        let place = item.title.range ?? item.range.cutToFirstLine
        guard !missing.isEmpty else {
          inquiry.keep(topic, [Evidence(place, day)])
          continue
        }
        let message = Message.lacking(item, missing, day)
        // What is decided on a day can be recorded until the day is over.
        guard inquiry.asOf > day else {
          inquiry.owe(Inquiry.Topic(subject: meeting.subject, due: day), message)
          continue
        }
        inquiry.breach(topic, Breach(message, at: place, since: day.adding(days: 1), isLasting: true))
      }
    }
  }
}

/// What the minutes must show for an agenda item.
package enum AgendaPart: String, Word {
  case decision
  /// A decision or a recommendation: either will do.
  case resolution
  case vote
  case speaker

  /// What the list is.
  package static let listName = Message(ru: "часть вопроса повестки", en: "part of an agenda item")

  /// How the word is written.
  package var spelling: Spelling {
    switch self {
    case .decision: Spelling("решение", "decision")
    case .resolution: Spelling("решение или рекомендация", "resolution")
    case .vote: Spelling("голосование", "vote")
    case .speaker: Spelling("докладчик", "speaker")
    }
  }

  /// Whether an item holds the part; what cannot be read counts as there, for a finding tells about it already.
  func isThere(in item: AgendaItem) -> Bool {
    switch self {
    case .decision: item.decisions.isUnreadable || !item.decisions.items.isEmpty
    case .resolution:
      item.decisions.isUnreadable || item.recommendations.isUnreadable || !item.decisions.items.isEmpty
        || !item.recommendations.items.isEmpty
    case .vote: item.vote.isUnreadable || item.vote.value != nil
    case .speaker: item.speakers.isUnreadable || !item.speakers.items.isEmpty
    }
  }
}

extension Message {
  fileprivate static func lacking(_ item: AgendaItem, _ parts: [AgendaPart], _ day: CivilDate) -> Message {
    let title = item.title.value ?? ""
    return Message(
      ru: """
        заседание \(day.formatted(.numeric)), вопрос «\(title)»: не записано \
        \(parts.map { "«\($0.spelling.ru)»" }.joined(separator: ", "))
        """,
      en: "meeting of \(day), item “\(title)”: not recorded: \(parts.map(\.spelling.en).joined(separator: ", "))"
    )
  }
}
