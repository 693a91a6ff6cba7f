internal import CivilTime
package import Findings
package import Records

/// Requires that a word is one the regulation knows.
package struct VocabularyRule: RuleKind {
  /// What a pack says besides the kind.
  package struct Parameters: RecordObject {
    package var record: Stated<[Located<RecordWord>]> = .blank
    package var field: Stated<VocabularyField> = .blank
    package var group: Stated<[Located<String>]> = .blank
    package let range: SourceRange

    /// Parameters of which nothing is known.
    package init(range: SourceRange) { self.range = range }

    /// The parameters.
    package static let schema = Schema<Parameters>([
      Field(.record, \.record, .located(.word(RecordWord.self)), required: true),
      Field(.field, \.field, .word(VocabularyField.self), required: true),
      Field(.group, \.group, .located(.name)),
    ])
  }

  /// The name by which packs call it.
  package static let id = "vocabulary"

  /// What it is for.
  package static let documentation = RuleDocumentation(
    title: Message(ru: "Слова положения", en: "Words of the regulation"),
    explanation: Message(
      ru: """
        Требует, чтобы слово в записи (форма, направление, технология, вид объединения) было из словаря положения. Если \
        список открыт, правилу дают степень «предупреждение». С «group» судятся слова этой группы и незнакомые: слова \
        других групп — дело других пунктов.
        """,
      en: """
        Requires that a word of a record (a form, a direction, a technology, the kind of a body) is one of the regulation's \
        vocabulary. Where the list is open, the rule has the severity “warning”. With “group” the words of that group and \
        unknown ones are judged: those of other groups are the business of other clauses.
        """
    ),
    examples: [
      RuleExample(
        .kept,
        Message(ru: "известная форма", en: "a known form"),
        on: CivilDate(2023, 12, 1),
        rule: "record: event\nfield: form",
        files: """
          === events/seminar.yaml
          название: Семинар
          объединение: Объединение учителей математики
          форма: семинар
          дата: 10.11.2023
          """
      ),
      RuleExample(
        .broken,
        Message(ru: "незнакомая форма", en: "an unknown form"),
        on: CivilDate(2023, 12, 1),
        rule: "record: event\nfield: form",
        files: """
          === events/seminar.yaml
          название: Семинар
          объединение: Объединение учителей математики
          форма: ↓семинарий
          дата: 10.11.2023
          """
      ),
    ]
  )

  private let parameters: Parameters

  /// Makes a rule of this kind.
  package init(_ parameters: Parameters) { self.parameters = parameters }

  /// The words of the regulation that the rule names.
  package var mentions: [PackMention] {
    switch parameters.field.value {
    case .form: PackMention.all(.form, parameters.group)
    case .direction: PackMention.all(.direction, parameters.group)
    case .technology: PackMention.all(.technology, parameters.group)
    case .bodyKind: PackMention.all(.bodyKind, parameters.group)
    case nil: []
    }
  }

  /// Whether the rule judges the kind of the body itself, which then cannot decide whether the rule applies.
  package var judgesBodyKind: Bool { parameters.field.value == .bodyKind }

  /// Judges one body.
  package func judge(_ inquiry: inout Inquiry) {
    guard let field = parameters.field.value else { return }
    for record in parameters.record.items {
      switch record.value {
      case .body: judge(field, inquiry.view.association.content.kind, inquiry.view.association.subject, nil, &inquiry)
      case .event:
        for event in inquiry.view.body.events.map({ inquiry.register.events[$0] }) {
          guard let day = event.content.date.value, inquiry.binds(day), day <= inquiry.asOf else { continue }
          judge(field, field.word(of: event.content), event.subject, day, &inquiry)
        }
      case .activity: judgeActivities(field, &inquiry)
      default: continue
      }
    }
  }

  private func judgeActivities(_ field: VocabularyField, _ inquiry: inout Inquiry) {
    for (year, index) in inquiry.view.body.plans.sorted(by: { $0.key < $1.key }) {
      guard inquiry.binds(year.period) else { continue }
      let plan = inquiry.register.plans[index]
      for activity in plan.content.activities.items {
        judge(field, field.word(of: activity), plan.subject, year.period.first, &inquiry)
      }
    }
  }

  private func judge(
    _ field: VocabularyField,
    _ word: Stated<String>,
    _ subject: String,
    _ day: CivilDate?,
    _ inquiry: inout Inquiry
  ) {
    guard case .value(let text, let range) = word else { return }
    let vocabulary = inquiry.regulation.vocabulary(field.list)
    let topic = Inquiry.Topic(subject: subject)
    let groups = parameters.group.items.map(\.value)
    if let id = vocabulary.id(of: text) {
      guard groups.isEmpty || vocabulary.term(id, isAmong: groups) else { return }
      return inquiry.keep(topic, [Evidence(range, day)])
    }
    inquiry.breach(
      topic,
      Breach(
        Message(ru: "«\(text)» нет в перечне положения", en: "“\(text)” is not on the regulation's list"),
        hint: RecordReader.hint(Suggestion.nearest(to: text, among: vocabulary.spellings)),
        at: range,
        since: day ?? inquiry.window.first,
        isLasting: true,
        // Several clauses may each list a group of words: one unknown word is one fault.
        cause: "word at \(range)"
      )
    )
  }
}

/// A field whose words a regulation owns.
package enum VocabularyField: String, Word {
  case form
  case direction
  case technology
  case bodyKind = "body-kind"

  /// What the list is.
  package static let listName = Message(ru: "поле со словом положения", en: "field with a word of the regulation")

  /// How the word is written.
  package var spelling: Spelling {
    switch self {
    case .form: Key.form.spelling
    case .direction: Key.direction.spelling
    case .technology: Key.technology.spelling
    case .bodyKind: Key.bodyKind.spelling
    }
  }

  /// The vocabulary of the field.
  var list: PackWordKind {
    switch self {
    case .form: .form
    case .direction: .direction
    case .technology: .technology
    case .bodyKind: .bodyKind
    }
  }

  func word(of event: Event) -> Stated<String> {
    switch self {
    case .form: event.form
    case .direction: event.direction
    case .technology: event.technology
    case .bodyKind: .blank
    }
  }

  func word(of activity: Activity) -> Stated<String> {
    switch self {
    case .form: activity.form
    case .direction: activity.direction
    case .technology: activity.technology
    case .bodyKind: .blank
    }
  }
}
