internal import CivilTime
package import Findings
package import Records

/// Requires that an office is held on every day, apart from short vacancies.
package struct OfficeFilledRule: RuleKind {
  /// What a pack says besides the kind.
  package struct Parameters: BoundedParameters {
    package var role: Stated<[Located<String>]> = .blank
    package var bound = Bound()
    package var days: Stated<Int> = .blank
    package let range: SourceRange

    /// Parameters of which nothing is known.
    package init(range: SourceRange) { self.range = range }

    /// The parameters.
    package static let schema = Schema<Parameters>(
      [Field(.role, \.role, .located(.name), required: true)] + Bound.fields(of: Parameters.self) + [
        Field(.days, \.days, .count)
      ]
    )
  }

  /// The name by which packs call it.
  package static let id = "office-filled"

  /// What it is for.
  package static let documentation = RuleDocumentation(
    title: Message(ru: "Должность занята", en: "Office held"),
    explanation: Message(
      ru: """
        Требует, чтобы каждый день, пока объединение обязано, должность занимало нужное число людей. Перерыв не длиннее \
        «days» дней (по умолчанию 0) не нарушение; более длинный — нарушение с первого дня сверх него, и остаётся им, \
        когда должность уже снова занята.
        """,
      en: """
        Requires that on every day on which the body is bound the office is held by the right number of people. A vacancy \
        not longer than “days” days (0 by default) is no breach; a longer one is, from the first day beyond it, and stays \
        one when the office is held again.
        """
    ),
    examples: [
      RuleExample(
        .kept,
        Message(ru: "перерыв в девять дней при отсрочке в девять", en: "nine days vacant, nine allowed"),
        on: CivilDate(2024, 9, 1),
        rule: "role: head\nat-least: 1\ndays: 9",
        files: ""
      ),
      RuleExample(
        .broken,
        Message(ru: "перерыв в девять дней при отсрочке в восемь", en: "nine days vacant, eight allowed"),
        on: CivilDate(2024, 9, 1),
        rule: "role: head\nat-least: 1\ndays: 8",
        files: """
          === associations/math.yaml
          название: Объединение учителей математики
          вид: объединение
          создано: приказ 1-од от 01.09.2022
          ↓должности:
            - роль: руководитель
              кто: Иванова А.А.
              с: 10.09.2022
          """
      ),
      RuleExample(
        .due,
        Message(ru: "идёт последний день отсрочки", en: "the last day allowed"),
        on: CivilDate(2022, 9, 9),
        rule: "role: head\nat-least: 1\ndays: 9",
        files: ""
      ),
    ]
  )

  let parameters: Parameters

  /// Makes a rule of this kind.
  package init(_ parameters: Parameters) { self.parameters = parameters }

  /// The words of the regulation that the rule names.
  package var mentions: [PackMention] { PackMention.all(.role, parameters.role) }

  /// Judges one body.
  package func judge(_ inquiry: inout Inquiry) {
    let roles = parameters.role.items.map(\.value)
    let names = Message.list(roles.map { inquiry.regulation.roles[$0]?.name ?? Message(verbatim: $0) })
    guard let judged = inquiry.judgedDays else { return }
    guard !inquiry.view.areOfficesUncertain else {
      return inquiry.leaveOpen(Inquiry.Topic(), Message(ru: "«должности»", en: "“offices”"))
    }
    let tenures = inquiry.view.tenures.filter { $0.role.map(roles.contains) ?? false }
    let vacancies = Stretches(of: BodyView.distinctTerms(of: tenures.map { ($0.member, $0.term) }), in: judged) {
      parameters.bound.holds(for: $0, of: 0)
    }.failing
      .map(\.days)
    let allowed = parameters.days.value ?? 0
    var isKept = true
    for vacancy in vacancies {
      let lastAllowed = vacancy.first.adding(days: allowed - 1)
      let isLasting = vacancy.last == inquiry.asOf
      if vacancy.dayCount <= allowed {
        guard isLasting else { continue }
        isKept = false
        inquiry.owe(Inquiry.Topic(due: lastAllowed), .nobody(names, vacancy.first))
        continue
      }
      isKept = false
      inquiry.breach(
        Inquiry.Topic(),
        Breach(
          isLasting ? .nobody(names, vacancy.first) : .nobodyThen(names, vacancy),
          hint: Message(
            ru: "Запишите в «должности», кто и с какого дня.",
            en: "Record under “offices” who, and from which day."
          ),
          at: inquiry.view.officesPlace,
          since: lastAllowed.adding(days: 1),
          through: vacancy.last,
          isLasting: isLasting
        )
      )
    }
    if isKept {
      inquiry.keep(Inquiry.Topic(), tenures.map { Evidence($0.record.range.cutToFirstLine, $0.term.from) })
    }
  }
}

extension Message {
  fileprivate static func nobody(_ office: Message, _ day: CivilDate) -> Message {
    Message(
      ru: "должность «\(office.ru)» с \(day.formatted(.numeric)) не занята как положено",
      en: "the office of \(office.en) is not duly held since \(day)"
    )
  }

  fileprivate static func nobodyThen(_ office: Message, _ vacancy: Period) -> Message {
    let days = Message.days(vacancy, isLasting: false)
    return Message(
      ru: "должность «\(office.ru)» \(days.ru) не была занята как положено",
      en: "the office of \(office.en) was not duly held \(days.en)"
    )
  }
}
