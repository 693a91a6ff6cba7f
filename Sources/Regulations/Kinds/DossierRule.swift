internal import CivilTime
package import Findings
package import Records

/// Requires a set of papers in every school year, each named when it is missing.
package struct DossierRule: RuleKind {
  /// What a pack says besides the kind.
  package struct Parameters: RecordObject {
    package var components: Stated<[Component]> = .blank
    package let range: SourceRange

    /// Parameters of which nothing is known.
    package init(range: SourceRange) { self.range = range }

    /// The parameters.
    package static let schema = Schema<Parameters>([
      Field(.components, \.components, .list(of: .object(Component.self)), required: true)
    ])
  }

  /// One paper of the set.
  package struct Component: RecordSearching {
    package var search = RecordSearch()
    package let range: SourceRange

    /// A component of which nothing is known.
    package init(range: SourceRange) { self.range = range }

    /// The fields of a component.
    package static let schema = Schema<Component>(RecordSearch.fields(of: Component.self, shorthand: true))
  }

  /// The name by which packs call it.
  package static let id = "dossier"

  /// What it is for.
  package static let documentation = RuleDocumentation(
    title: Message(ru: "Набор документов", en: "Set of papers"),
    explanation: Message(
      ru: """
        Требует, чтобы в каждом учебном году был весь набор: план, анализ прошлого года, протокол каждого заседания, \
        документы нужных видов. Каждая часть судится отдельно, со дня после «by» (по умолчанию — конец учебного года); \
        протокол — со дня после заседания. Анализ прошлого года спрашивается, только если в день, когда он был нужен \
        («fell-due», по умолчанию 30 июня), объединение уже было обязано; с «year: any» годится документ любого года. «fields» называет поля, которые должны быть заполнены: \
        плана, людей состава (record: membership); «document-kind» рядом с ними — документ, который их заменяет. Часть \
        «record: office» — действие (act, по умолчанию назначение) того, кто занимает должность «role».
        """,
      en: """
        Requires the whole set in every school year: the plan, the analysis of last year, the minutes of each meeting, \
        documents of some kinds. Each part is judged by itself, from the day after “by” (the end of the school year by \
        default); minutes from the day after the meeting. The analysis of last year is asked for only where the body was \
        already bound on the day by which it was due (“fell-due”, 30 June by default); with “year: any” a document of any year will do. “fields” names fields that must be filled \
        in: of the plan, of the people of the roster (record: membership); “document-kind” beside them is a document that \
        stands for them. The part “record: office” is an act (act, the appointment by default) of whoever holds the office \
        “role”.
        """
    ),
    examples: [
      RuleExample(
        .kept,
        Message(ru: "протокол есть", en: "the minutes are there"),
        on: CivilDate(2023, 9, 20),
        rule: "components:\n  - minutes",
        files: """
          === meetings/math/2023-09-10.yaml
          дата: 10.09.2023
          протокол:
            составил: Петрова Е.В.
          """
      ),
      RuleExample(
        .broken,
        Message(ru: "у заседания нет протокола", en: "a meeting has no minutes"),
        on: CivilDate(2023, 9, 20),
        rule: "components:\n  - minutes",
        files: """
          === meetings/math/2023-09-10.yaml
          ↓дата: 10.09.2023
          """
      ),
      RuleExample(
        .broken,
        Message(ru: "нет анализа прошлого года", en: "the analysis of last year is missing"),
        on: CivilDate(2023, 10, 2),
        rule: "components:\n  - record: analysis\n    year: last\n    by: 01.10",
        files: """
          === associations/math.yaml
          ↓название: Объединение учителей математики
          вид: объединение
          создано: приказ 1-од от 01.09.2022
          """
      ),
      RuleExample(
        .kept,
        Message(ru: "объединение создано, когда анализы уже сдали", en: "established after the analyses were due"),
        on: CivilDate(2023, 10, 2),
        rule:
          "components:\n  - record: plan\n    by: 01.10\n  - record: analysis\n    year: last\n    fell-due: 15.05\n    by: 01.10",
        files: """
          === associations/math.yaml
          название: Объединение учителей математики
          вид: объединение
          создано: 26.08.2023
          === plans/math/2023-24.yaml
          тема: Функциональная грамотность
          """
      ),
      RuleExample(
        .broken,
        Message(ru: "в плане нет цели", en: "the plan states no goal"),
        on: CivilDate(2022, 10, 2),
        rule: "components:\n  - record: plan\n    fields: topic, goal\n    by: 01.10",
        files: """
          === plans/math/2022-23.yaml
          ↓тема: Функциональная грамотность
          """
      ),
    ]
  )

  let parameters: Parameters

  /// Makes a rule of this kind.
  package init(_ parameters: Parameters) { self.parameters = parameters }

  /// The words of the regulation that the rule names.
  package var mentions: [PackMention] { parameters.components.items.flatMap(\.search.mentions) }

  /// Judges one body.
  package func judge(_ inquiry: inout Inquiry) {
    for component in parameters.components.items {
      if component.search.record.value == .minutes {
        judgeMinutes(&inquiry)
      } else {
        var bound = Bound()
        bound.atLeast = .value(Fraction(1), component.range)
        inquiry.judge(component.search, bound)
      }
    }
  }

  private func judgeMinutes(_ inquiry: inout Inquiry) {
    for meeting in inquiry.meetings {
      guard let day = meeting.content.date.value, inquiry.binds(day) else { continue }
      let topic = Inquiry.Topic(subject: meeting.subject, due: day)
      let name = Message(ru: "протокол заседания \(day.formatted(.numeric))", en: "minutes of the meeting of \(day)")
      guard !meeting.isUnreadable else {
        inquiry.leaveOpen(topic, name)
        continue
      }
      switch meeting.content.minutes {
      case .value(_, let range): inquiry.keep(topic, [Evidence(range.cutToFirstLine, day)])
      case .unreadable: inquiry.leaveOpen(topic, name)
      case .blank where inquiry.asOf <= day: inquiry.owe(topic, name)
      case .blank, .none:
        inquiry.breach(
          topic,
          Breach(
            Message(ru: "не записан \(name.ru)", en: "not recorded: \(name.en)"),
            hint: Message(
              ru: "Допишите «протокол:» — кто составил, файл.",
              en: "Add “minutes:” with who drew them up and a file."
            ),
            at: meeting.firstLine,
            since: day.adding(days: 1),
            isLasting: true,
            cause: "minutes of \(meeting.subject)"
          )
        )
      }
    }
  }
}
