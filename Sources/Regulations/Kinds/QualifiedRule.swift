internal import CivilTime
package import Findings
package import Records

/// Requires that members or holders of an office satisfy a condition, on the first day or on every day.
package struct QualifiedRule: RuleKind {
  /// What a pack says besides the kind.
  package struct Parameters: RecordObject {
    package var role: Stated<[Located<String>]> = .blank
    package var condition: Stated<Condition> = .blank
    package var everyDay: Stated<Bool> = .blank
    package var exception: Stated<Condition> = .blank
    package var exceptRole: Stated<[Located<String>]> = .blank
    package var attestable: Stated<Bool> = .blank
    package let range: SourceRange

    /// Parameters of which nothing is known.
    package init(range: SourceRange) { self.range = range }

    /// The parameters.
    package static let schema = Schema<Parameters>([
      Field(.role, \.role, .located(.name)),
      Field(.condition, \.condition, .condition, required: true),
      Field(.everyDay, \.everyDay, .yesNo),
      Field(.exception, \.exception, .condition),
      Field(.exceptRole, \.exceptRole, .located(.name)),
      Field(.attestable, \.attestable, .yesNo),
    ])
  }

  /// The name by which packs call it.
  package static let id = "qualified"

  /// What it is for.
  package static let documentation = RuleDocumentation(
    title: Message(ru: "Требования к людям", en: "Qualification of people"),
    explanation: Message(
      ru: """
        Требует, чтобы члены объединения или занимающие должность (role) выполняли условие — дерево all / any / not из \
        фактов о человеке: категория, образование, стаж, должность, работодатель, должность в другом объединении; \
        должность и работодатель рядом – об одном и том же месте работы. По умолчанию судится каждый день, и каждый \
        промежуток, когда условие не выполнено, – отдельное нарушение; с «every-day: нет» — только день вступления. \
        Если факта в записях нет, пункт не проверен, а не нарушен. «exception» — более мягкое условие, которого \
        довольно, если в записи о должности указано «исключение» с причиной. «except-role» выводит из-под правила \
        членов, занимающих эти должности; с «attestable: да» невыполненное условие не нарушает пункт, а оставляет его \
        непроверенным до подтверждения.
        """,
      en: """
        Requires that the members of a body or the holders of an office (role) satisfy a condition: a tree of all / \
        any / not over facts about a person: category, education, experience, position, employer, an office in another \
        body; position and employer side by side are those of one job. Every day is judged by default, and each \
        stretch on which the condition does not hold is a breach of its own; with “every-day: no” only the first. \
        Where a fact is not recorded the clause is unverified, not broken. “exception” is a milder condition that will \
        do where the entry of the office records an “exception” with its reason. “except-role” leaves out members who \
        hold these offices; with “attestable: yes” a condition that does not hold breaks nothing but leaves the clause \
        unverified until somebody attests it.
        """
    ),
    examples: [
      RuleExample(
        .kept,
        Message(
          ru: "последний день категории, полученной пять лет назад",
          en: "the last day of a category granted five years ago"
        ),
        on: CivilDate(2025, 12, 20),
        rule: "role: head\ncondition:\n  category: highest, first\n  specialty-years: 5\n  position: pedagogue",
        files: ""
      ),
      RuleExample(
        .kept,
        Message(ru: "первая категория при записанном исключении", en: "the first category with a recorded exception"),
        on: CivilDate(2024, 1, 10),
        rule: "role: head\ncondition:\n  category: highest\nexception:\n  category: first",
        files: """
          === associations/math.yaml
          название: Объединение учителей математики
          вид: объединение
          создано: приказ 1-од от 01.09.2022
          должности:
            - роль: руководитель
              кто: Сидоров П.П.
              с: 10.09.2022
              исключение: единственный специалист района
          === members/sidorov.yaml
          фио: Сидоров Пётр Павлович
          категории:
            - уровень: первая
              с: 20.12.2021
          """
      ),
      RuleExample(
        .broken,
        Message(ru: "категория истекла накануне", en: "the category ran out the day before"),
        on: CivilDate(2025, 12, 21),
        rule: "role: head\ncondition:\n  category: highest, first",
        files: """
          === associations/math.yaml
          название: Объединение учителей математики
          вид: объединение
          создано: приказ 1-од от 01.09.2022
          должности:
            - роль: руководитель
              кто: ↓Иванова А.А.
              с: 10.09.2022
          """
      ),
      RuleExample(
        .unverified,
        Message(ru: "о категории ничего не записано", en: "nothing is recorded about the category"),
        on: CivilDate(2024, 1, 10),
        rule: "role: head\ncondition:\n  category: highest, first",
        files: """
          === associations/math.yaml
          название: Объединение учителей математики
          вид: объединение
          создано: приказ 1-од от 01.09.2022
          должности:
            - роль: руководитель
              кто: Петрова Е.В.
              с: 19.12.2023
          """
      ),
    ]
  )

  let parameters: Parameters

  /// Makes a rule of this kind.
  package init(_ parameters: Parameters) { self.parameters = parameters }

  /// Somebody whose qualification is judged, for a time.
  private struct Candidate {
    let member: Int?
    let term: Term
    let place: SourceRange
    let exception: SourceRange?
    let role: Message?

    /// How the person is called in a sentence; only a person who is told of needs it.
    func name(_ inquiry: Inquiry) -> Message {
      let person = member.map { inquiry.name($0) } ?? ""
      return role.map { Message(ru: "\($0.ru) \(person)", en: "\($0.en) \(person)") } ?? Message(verbatim: person)
    }
  }

  /// The words of the regulation that the rule names.
  package var mentions: [PackMention] {
    PackMention.all(.role, parameters.role) + PackMention.all(.role, parameters.exceptRole)
      + (parameters.condition.value?.mentions ?? [])
      + (parameters.exception.value?.mentions ?? [])
  }

  /// Judges one body.
  package func judge(_ inquiry: inout Inquiry) {
    guard let condition = parameters.condition.value else { return }
    for candidate in candidates(inquiry) where inquiry.isJudged(candidate.term) {
      judge(candidate, condition, &inquiry)
    }
  }

  private func candidates(_ inquiry: Inquiry) -> [Candidate] {
    let roles = parameters.role.items.map(\.value)
    guard !roles.isEmpty else {
      let others = parameters.exceptRole.items.map(\.value)
      return inquiry.view.memberships.filter { !inquiry.holds(others, $0.member, during: $0.term) }.map { membership in
        Candidate(
          member: membership.member,
          term: membership.term,
          place: membership.record.person.range ?? membership.record.range.cutToFirstLine,
          exception: nil,
          role: nil
        )
      }
    }
    return inquiry.view.tenures.filter { ($0.role.map(roles.contains) ?? false) && !$0.isTermUncertain }.map { tenure in
      let role = tenure.role.flatMap { inquiry.regulation.roles[$0]?.name } ?? Message(verbatim: "")
      return Candidate(
        member: tenure.member,
        term: tenure.term,
        place: tenure.record.person.range ?? tenure.record.range.cutToFirstLine,
        exception: tenure.record.exception.value == nil ? nil : tenure.record.exception.range,
        role: role
      )
    }
  }

  private func judge(_ candidate: Candidate, _ condition: Condition, _ inquiry: inout Inquiry) {
    guard let judged = inquiry.judgedDays, let days = candidate.term.intersection(judged)
    else { return }
    guard let member = candidate.member else {
      return inquiry.leaveOpen(Inquiry.Topic(), Message(ru: "кто это", en: "who this is"))
    }
    let topic = Inquiry.Topic(subject: inquiry.register.members[member].subject)
    var condition = condition
    if let milder = parameters.exception.value, candidate.exception != nil {
      var either = Condition(range: condition.range)
      either.any = .value([condition, milder], condition.range)
      condition = either
    }
    let facts = PersonFacts(member, inquiry)
    let changes = parameters.everyDay.value ?? true ? facts.changes(in: days, of: condition) : []
    var evidence: [Evidence] = []
    var open: Message?
    var failing: [(days: Period, reason: Message)] = []
    for part in days.parts(from: changes) {
      switch facts.truth(of: condition, on: part.first) {
      case .yes(let found): evidence = found
      case .unknown(let missing): open = open ?? missing
      case .no(let reason):
        if let before = failing.last, before.days.last.adding(days: 1) == part.first {
          failing[failing.count - 1].days = before.days.hull(part)
        } else {
          failing.append((part, reason))
        }
      }
    }
    if let first = failing.first, parameters.attestable.value == true {
      inquiry.leaveOpen(topic, candidate.name(inquiry).sentence(first.reason))
    } else if !failing.isEmpty {
      for stretch in failing {
        inquiry.breach(topic, breach(candidate, member, stretch.reason, on: stretch.days, inquiry))
      }
    } else if let open {
      inquiry.leaveOpen(topic, candidate.name(inquiry).sentence(open))
    } else {
      inquiry.keep(topic, evidence)
    }
  }

  private func breach(
    _ candidate: Candidate,
    _ member: Int,
    _ reason: Message,
    on days: Period,
    _ inquiry: Inquiry
  ) -> Breach {
    let person = inquiry.register.members[member]
    let isLasting = days.last == inquiry.asOf
    return Breach(
      candidate.name(inquiry).sentence(isLasting ? reason : reason.during(days)),
      hint: Message(
        ru: "Сверьте данные человека (\(person.subject).yaml) или сроки в этой записи.",
        en: "Check the person's data (\(person.subject).yaml) or the terms in this record."
      ),
      at: candidate.place,
      related: [RelatedPlace(person.firstLine, Message(ru: "данные человека", en: "the person's data"))],
      since: days.first,
      through: days.last,
      isLasting: isLasting
    )
  }
}
