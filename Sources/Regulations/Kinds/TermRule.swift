internal import CivilTime
package import Findings
package import Records

/// Requires that nobody holds an office longer than a term without being put into it anew, and that a body or its
/// composition does not outlive its term.
package struct TermRule: RuleKind {
  /// What a pack says besides the kind.
  package struct Parameters: RecordObject {
    package var record: Stated<RecordWord> = .blank
    package var role: Stated<[Located<String>]> = .blank
    package var act: Stated<String> = .blank
    package var years: Stated<Int> = .blank
    package var consecutive: Stated<Int> = .blank
    package let range: SourceRange

    /// Parameters of which nothing is known.
    package init(range: SourceRange) { self.range = range }

    /// The parameters.
    package static let schema = Schema<Parameters>([
      Field(.record, \.record, .word(RecordWord.self)),
      Field(.role, \.role, .located(.name)),
      Field(.act, \.act, .text),
      Field(.years, \.years, .count, required: true),
      Field(.consecutive, \.consecutive, .count),
    ])
  }

  /// The name by which packs call it.
  package static let id = "term"

  /// What it is for.
  package static let documentation = RuleDocumentation(
    title: Message(ru: "Срок полномочий", en: "Term of office"),
    explanation: Message(
      ru: """
        Требует, чтобы каждая запись о должности длилась не дольше срока: новый срок записывается новой строкой с \
        новым приказом или избранием (строка, которая держится на прежнем, продолжает прежний срок). Срок в N лет \
        кончается в тот же день календаря, включительно; со следующего дня пункт нарушен. «consecutive» ограничивает \
        число сроков подряд. С «record: body» срок имеет само объединение или его состав: он идёт от действия «act» \
        (established – объединение создано, approved – состав утверждён) и начинается заново с каждым таким действием.
        """,
      en: """
        Requires that no entry of an office runs longer than the term: a new term is a new entry with a new order or \
        election (one that rests on the former goes on with the former term). A term of N years ends on the same \
        calendar day, inclusive; from the next day the clause is broken. “consecutive” limits the number of terms in a \
        row. With “record: body” the body itself or its composition has a term: it runs from the act “act” \
        (established: the body; approved: its composition) and begins anew with each such act.
        """
    ),
    examples: [
      RuleExample(
        .due,
        Message(ru: "последний день срока", en: "the last day of the term"),
        on: CivilDate(2025, 9, 10),
        rule: "role: head\nyears: 3",
        files: ""
      ),
      RuleExample(
        .kept,
        Message(ru: "срок окончен вовремя", en: "the term ended in time"),
        on: CivilDate(2025, 9, 11),
        rule: "role: head\nyears: 3",
        files: """
          === associations/math.yaml
          название: Объединение учителей математики
          вид: объединение
          создано: приказ 1-од от 01.09.2022
          должности:
            - роль: руководитель
              кто: Иванова А.А.
              с: 10.09.2022
              по: 10.09.2025
          """
      ),
      RuleExample(
        .broken,
        Message(ru: "срок истёк вчера", en: "the term ran out yesterday"),
        on: CivilDate(2025, 9, 11),
        rule: "role: head\nyears: 3",
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
        .kept,
        Message(
          ru: "состав утверждён заново в последний день срока",
          en: "the composition is approved anew on the last day"
        ),
        on: CivilDate(2024, 12, 1),
        rule: "record: body\nact: approved\nyears: 2",
        files: approved("\n  - 01.09.2024")
      ),
      RuleExample(
        .broken,
        Message(ru: "состав утверждён заново с опозданием", en: "the composition is approved anew too late"),
        on: CivilDate(2024, 12, 1),
        rule: "record: body\nact: approved\nyears: 2",
        files: approved("\n  - 10.10.2024", mark: "↓")
      ),
    ]
  )

  private static func approved(_ line: String, mark: String = "") -> String {
    """
    === associations/math.yaml
    название: Объединение учителей математики
    вид: объединение
    создано: приказ 1-од от 01.09.2022
    \(mark)утверждено:
      - 01.09.2022\(line)
    """
  }

  private let parameters: Parameters

  /// Makes a rule of this kind.
  package init(_ parameters: Parameters) { self.parameters = parameters }

  /// The words of the regulation that the rule names.
  package var mentions: [PackMention] {
    PackMention.all(.role, parameters.role) + PackMention.one(.act, parameters.act)
  }

  /// The parameter that is wanting.
  package var lack: Key? { parameters.role.isBlank && parameters.record.value != .body ? .role : nil }

  /// The last day of a term in an office that began on a day; nil for an office whose term the rule does not limit.
  func end(of role: String, from first: CivilDate) -> CivilDate? {
    guard parameters.record.value != .body, parameters.role.items.contains(where: { $0.value == role }) else {
      return nil
    }
    return parameters.years.value.map { first.adding(years: $0) }
  }

  /// Judges one body.
  package func judge(_ inquiry: inout Inquiry) {
    if parameters.record.value == .body { return judgeBody(&inquiry) }
    let roles = parameters.role.items.map(\.value)
    let tenures = inquiry.view.tenures.filter { $0.role.map(roles.contains) ?? false }
    for tenure in tenures where inquiry.isJudged(tenure.term) { judge(tenure, among: tenures, &inquiry) }
  }

  private func judge(_ tenure: BodyView.Tenure, among tenures: [BodyView.Tenure], _ inquiry: inout Inquiry) {
    let topic = Inquiry.Topic(subject: tenure.member.map { inquiry.register.members[$0].subject })
    guard let from = start(of: tenure, among: tenures, inquiry), let years = parameters.years.value else {
      return inquiry.leaveOpen(topic, Message(ru: "с какого дня должность занята", en: "since when the office is held"))
    }
    let last = from.adding(years: years)
    let name = tenure.member.map { inquiry.name($0) } ?? ""
    let place = tenure.record.person.range ?? tenure.record.range.cutToFirstLine
    if let limit = parameters.consecutive.value, count(of: tenure, among: tenures) > limit {
      let terms = Plural.ru(limit, "срока", "сроков", "сроков")
      return inquiry.breach(
        topic,
        Breach(
          Message(
            ru: "\(name): больше \(terms) подряд",
            en: "\(name): more than \(Plural.en(limit, "term", "terms")) in a row"
          ),
          at: place,
          since: tenure.term.from ?? from,
          isLasting: true
        )
      )
    }
    var withDue = topic
    withDue.due = last
    let end = min(tenure.term.through ?? .latest, inquiry.window.last)
    if end <= last { return inquiry.keep(topic, [Evidence(place, from)]) }
    guard inquiry.asOf > last else {
      return inquiry.owe(withDue, Message(ru: "\(name): новый срок полномочий", en: "\(name): a new term of office"))
    }
    inquiry.breach(
      withDue,
      Breach(
        Message(
          ru: "\(name): срок полномочий истёк \(last.formatted(.numeric))",
          en: "\(name): the term of office ran out on \(last)"
        ),
        hint: Message(
          ru: "Завершите запись («по») и начните новую с новым приказом или избранием.",
          en: "End the entry (“through”) and begin a new one with a new order or election."
        ),
        at: place,
        since: max(last.adding(days: 1), tenure.term.from ?? from),
        through: end,
        isLasting: end >= inquiry.asOf
      )
    )
  }

  /// The term of the body itself or of its composition: from each act of the kind to the next one.
  private func judgeBody(_ inquiry: inout Inquiry) {
    let kind = parameters.act.value ?? UniversalAct.established.rawValue
    let name = inquiry.regulation.actName(kind)
    let register = inquiry.register
    let own = inquiry.view.association.content.acts.filter { $0.kind == kind && !$0.isNone }
    let acts = own.compactMap { act in register.date(of: act).map { (day: $0, place: act.range.cutToFirstLine) } }
      .filter { $0.day <= inquiry.asOf }.sorted { $0.day < $1.day }
    guard acts.count == own.count || !own.contains(where: register.isUncertain), !acts.isEmpty else {
      return inquiry.leaveOpen(Inquiry.Topic(), Message(ru: "день: \(name.ru)", en: "the day: \(name.en)"))
    }
    for (index, act) in acts.enumerated() {
      let last = act.day.adding(years: parameters.years.value ?? 0)
      let next = index + 1 < acts.count ? acts[index + 1].day : nil
      guard inquiry.rule.term.covers(act.day), (next ?? .latest) > inquiry.window.first else { continue }
      let end = min(next?.adding(days: -1) ?? .latest, inquiry.window.last)
      let topic = Inquiry.Topic(due: last)
      if end <= last {
        inquiry.keep(topic, [Evidence(act.place, act.day)])
      } else if inquiry.asOf <= last {
        inquiry.owe(topic, Message(ru: "\(name.ru): на новый срок", en: "\(name.en): for a new term"))
      } else {
        inquiry.breach(
          topic,
          Breach(
            Message(
              ru: "срок, начатый \(act.day.formatted(.numeric)) («\(name.ru)»), истёк \(last.formatted(.numeric))",
              en: "the term begun on \(act.day) (“\(name.en)”) ran out on \(last)"
            ),
            at: act.place,
            since: last.adding(days: 1),
            through: end,
            isLasting: end >= inquiry.asOf
          )
        )
      }
    }
  }

  /// When the term of a tenure began: with the entries before it that follow without a gap and rest on the same act.
  private func start(of tenure: BodyView.Tenure, among tenures: [BodyView.Tenure], _ inquiry: Inquiry) -> CivilDate? {
    var start = tenure.term.from
    guard let act = entry(into: tenure, inquiry) else { return start }
    while let day = start,
      let before = tenures.first(where: {
        $0.member == tenure.member && $0.role == tenure.role && $0.term.through == day.adding(days: -1)
          && ($0.term.from ?? .latest) < day && entry(into: $0, inquiry) == act
      })
    {
      start = before.term.from
    }
    return start
  }

  /// The day of the last act that put somebody into an office; nil where none is recorded.
  private func entry(into tenure: BodyView.Tenure, _ inquiry: Inquiry) -> CivilDate? {
    let kinds = [UniversalAct.elected, .appointed, .confirmed].map(\.rawValue)
    return tenure.record.acts.filter { kinds.contains($0.kind) && !$0.isNone }
      .compactMap { inquiry.register.date(of: $0) }.max()
  }

  /// How many terms in a row a tenure is the last of: entries of the same person that follow without a gap.
  private func count(of tenure: BodyView.Tenure, among tenures: [BodyView.Tenure]) -> Int {
    var count = 1
    var from = tenure.term.from
    while let day = from,
      let before = tenures.first(where: {
        $0.member == tenure.member && $0.term.through == day.adding(days: -1) && $0.term.from.map { $0 < day } ?? true
      })
    {
      count += 1
      from = before.term.from
    }
    return count
  }
}
