internal import CivilTime
package import Findings
package import Records

/// Requires that a body has the right number of members on every day.
package struct SizeRule: RuleKind {
  /// What a pack says besides the kind.
  package struct Parameters: BoundedParameters {
    package var bound = Bound()
    package let range: SourceRange

    /// Parameters of which nothing is known.
    package init(range: SourceRange) { self.range = range }

    /// The parameters.
    package static let schema = Schema<Parameters>(Bound.fields(of: Parameters.self))
  }

  /// The name by which packs call it.
  package static let id = "size"

  /// What it is for.
  package static let documentation = RuleDocumentation(
    title: Message(ru: "Численность", en: "Size"),
    explanation: Message(
      ru: """
        Считает членов объединения каждый день, пока оно обязано. Месяц с нехваткой в прошлом остаётся нарушением, даже \
        если сегодня людей достаточно.
        """,
      en: """
        Counts the members of a body on every day on which it is bound. A month short of members in the past stays a breach \
        even where today there are enough.
        """
    ),
    examples: [
      RuleExample(
        .kept,
        Message(ru: "трое каждый день", en: "three on every day"),
        on: CivilDate(2024, 9, 1),
        rule: "at-least: 3",
        files: ""
      ),
      RuleExample(
        .broken,
        Message(ru: "месяц было двое", en: "two for a month"),
        on: CivilDate(2024, 9, 1),
        rule: "at-least: 3",
        files: """
          === associations/math.yaml
          название: Объединение учителей математики
          вид: объединение
          создано: приказ 1-од от 01.09.2022
          ↓состав:
            - кто: Иванова А.А.
              с: 01.09.2022
            - кто: Петрова Е.В.
              с: 01.09.2022
            - кто: Сидоров П.П.
              с: 01.10.2022
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
    guard let judged = Period(from: inquiry.window.first, through: min(inquiry.window.last, inquiry.asOf)) else {
      return
    }
    let members = inquiry.view.association.content.members
    guard !inquiry.view.isRosterUncertain, members.isFilled else {
      return inquiry.leaveOpen(Inquiry.Topic(), Message(ru: "«состав»", en: "“members”"))
    }
    let stretches = Stretches(of: inquiry.view.memberships.map(\.term), in: judged) {
      parameters.bound.holds(for: $0, of: 0)
    }
    if stretches.failing.isEmpty {
      return inquiry.keep(
        Inquiry.Topic(),
        [Evidence(members.range?.cutToFirstLine ?? inquiry.view.place, judged.first)]
      )
    }
    for stretch in stretches.failing {
      let isLasting = stretch.days.last == inquiry.asOf
      inquiry.breach(
        Inquiry.Topic(),
        Breach(
          .wrongSize(stretch.count, stretch.days, parameters.bound.words, isLasting: isLasting),
          at: inquiry.place(above: members.range),
          since: stretch.days.first,
          isLasting: isLasting
        )
      )
    }
  }
}

extension Message {
  fileprivate static func wrongSize(_ count: Int, _ days: Period, _ bound: Message, isLasting: Bool) -> Message {
    let until =
      isLasting
      ? Message(verbatim: "") : Message(ru: " по \(days.last.formatted(.numeric))", en: " through \(days.last)")
    return Message(
      ru: "с \(days.first.formatted(.numeric))\(until.ru) членов — \(count), а нужно \(bound.ru)",
      en: "\(Plural.en(count, "member", "members")) from \(days.first)\(until.en), and \(bound.en) required"
    )
  }
}
