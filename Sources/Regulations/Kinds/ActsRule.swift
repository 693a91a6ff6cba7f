package import CivilTime
package import Findings
package import Records

/// Requires a chain of acts of every subject: established by an order, drawn up by the secretary, elected at a meeting.
package struct ActsRule: RuleKind {
  /// What a pack says besides the kind.
  package struct Parameters: RecordObject {
    package var record: Stated<RecordWord> = .blank
    package var role: Stated<[Located<String>]> = .blank
    package var exceptRole: Stated<[Located<String>]> = .blank
    package var chain: Stated<[ChainLink]> = .blank
    package var inOrder: Stated<Bool> = .blank
    package var by: Stated<MonthDay> = .blank
    package let range: SourceRange

    /// Parameters of which nothing is known.
    package init(range: SourceRange) { self.range = range }

    /// The parameters.
    package static let schema = Schema<Parameters>([
      Field(.record, \.record, .word(RecordWord.self), required: true),
      Field(.role, \.role, .located(.name)),
      Field(.exceptRole, \.exceptRole, .located(.name)),
      Field(.chain, \.chain, .list(of: .object(ChainLink.self)), required: true),
      Field(.inOrder, \.inOrder, .yesNo),
      Field(.by, \.by, .monthDay),
    ])
  }

  /// The name by which packs call it.
  package static let id = "acts"

  /// What it is for.
  package static let documentation = RuleDocumentation(
    title: Message(ru: "Цепочка действий", en: "Chain of acts"),
    explanation: Message(
      ru: """
        Требует, чтобы у каждой записи (объединения, должности, протокола, плана …) были записаны действия: чьим \
        приказом, на чьём заседании, кем. Действие с «required: нет» проверяется, только если оно записано. С \
        «in-order: да» действия должны следовать друг за другом; день обязательного действия не записан – пункт не \
        проверен. У плана и анализа недостающее действие до дня «by» учебного года лишь ожидается. «party» называет \
        организацию, от которой действуют: сторону положения, организацию объединения или работодателя человека \
        (employer); «body-kind» — вид объединения, которое действует. «meeting-kind» — вид заседания, «order: да» — \
        что действие держится на приказе; «except-role» выводит из-под правила членство тех, кто занимает эти \
        должности.
        """,
      en: """
        Requires that each record (a body, an office, minutes, a plan …) holds acts: by whose order, at whose meeting, \
        by whom. An act with “required: no” is checked only where it is recorded. With “in-order: yes” the acts must \
        follow one another; where the day of a required act is not recorded the clause is unverified. An act that a \
        plan or an analysis lacks is only due until the day “by” of the school year. “party” names the organisation \
        that acts: a party of the regulation, an organisation of the body, or the person's employer (employer); \
        “body-kind” the kind of body that acts. “meeting-kind” is the kind of meeting, “order: yes” asks for an order; \
        “except-role” leaves out the membership of those who hold these offices.
        """
    ),
    examples: [
      RuleExample(
        .kept,
        Message(ru: "объединение создано приказом управления", en: "the body is established by the department's order"),
        on: CivilDate(2024, 9, 1),
        rule: "record: body\nchain:\n  - act: established\n    order-by: department",
        files: ""
      ),
      RuleExample(
        .broken,
        Message(ru: "объединение создано приказом школы", en: "the body is established by a school's order"),
        on: CivilDate(2024, 9, 1),
        rule: "record: body\nchain:\n  - act: established\n    order-by: department",
        files: """
          === orders/1-od-2022.yaml
          номер: 1-од
          дата: 01.09.2022
          издал: Школа № 1
          === associations/math.yaml
          название: Объединение учителей математики
          вид: объединение
          ↓создано: приказ 1-од от 01.09.2022
          """
      ),
      RuleExample(
        .broken,
        Message(ru: "протокол никто не составил", en: "nobody drew up the minutes"),
        on: CivilDate(2023, 9, 11),
        rule: "record: minutes\nchain:\n  - act: drawn-up",
        files: """
          === meetings/math/2023-09-10.yaml
          ↓дата: 10.09.2023
          """
      ),
    ]
  )

  let parameters: Parameters

  /// The kind of records whose acts are asked for.
  package var record: RecordWord? { parameters.record.value }

  /// The ids of the acts that there must be.
  package var demandedActs: Set<String> {
    Set(parameters.chain.items.filter(\.isRequired).flatMap(\.demand.acts))
  }

  /// Makes a rule of this kind.
  package init(_ parameters: Parameters) { self.parameters = parameters }

  /// The words of the regulation that the rule names.
  package var mentions: [PackMention] {
    PackMention.all(.role, parameters.role) + PackMention.all(.role, parameters.exceptRole)
      + parameters.chain.items.flatMap(\.demand.mentions)
  }

  /// Judges one body.
  package func judge(_ inquiry: inout Inquiry) {
    guard let record = parameters.record.value else { return }
    for subject in inquiry.subjects(
      record,
      roles: parameters.role.items.map(\.value),
      except: parameters.exceptRole.items.map(\.value)
    ) { judge(subject, &inquiry) }
  }

  private func judge(_ subject: ActSubject, _ inquiry: inout Inquiry) {
    let (faults, evidence) = findings(subject, inquiry)
    // Until the day it can still be done as asked.
    if let due = due(of: subject), inquiry.asOf <= due, faults.contains(where: { $0.breach != nil }) {
      var topic = subject.topic
      topic.due = due
      return inquiry.owe(topic, .list(faults.filter { $0.breach != nil }.map(\.message)))
    }
    let breaches = faults.compactMap(\.breach).reduce(into: [Breach]()) { told, breach in
      if breach.cause == nil || !told.contains(where: { $0.cause == breach.cause }) { told.append(breach) }
    }
    if let first = breaches.first {
      var topic = subject.topic
      topic.due = due(of: subject)
      inquiry.breach(topic, first, further: Array(breaches.dropFirst()))
    } else if let pending = faults.first(where: \.isPending) {
      var topic = subject.topic
      topic.due = subject.day
      inquiry.owe(topic, pending.message)
    } else if let open = faults.first {
      inquiry.leaveOpen(subject.topic, open.message)
    } else if evidence.isEmpty {
      inquiry.pass(subject.topic)
    } else {
      inquiry.keep(subject.topic, evidence)
    }
  }

  /// What keeps a link of the chain from being kept.
  private struct Fault {
    let message: Message
    /// How it is told; nil where it cannot be told yet, or not at all.
    var breach: Breach?
    /// Whether the link can still be kept.
    var isPending = false
  }

  /// What is wrong with each link of the chain, and what shows that the others are kept.
  private func findings(_ subject: ActSubject, _ inquiry: Inquiry) -> (faults: [Fault], evidence: [Evidence]) {
    var faults: [Fault] = []
    var evidence: [Evidence] = []
    let since = due(of: subject)?.adding(days: 1) ?? subject.day ?? inquiry.window.first
    for link in parameters.chain.items {
      switch subject.facts.answer(to: link.demand) {
      case .done(let found):
        if parameters.inOrder.value == true, found.date == nil, link.isRequired {
          faults.append(Fault(message: .dayOf(link.demand.name(inquiry.regulation))))
        } else if parameters.inOrder.value == true, let day = found.date, let last = evidence.compactMap(\.date).last,
          day < last
        {
          let breach = Breach.outOfOrder(link, found.range, subject, since, inquiry)
          faults.append(Fault(message: breach.message, breach: breach))
        }
        evidence.append(found)
      case .missing(let missing):
        if link.isRequired { faults.append(fault(missing, link, subject, since, inquiry)) }
      case .wrong(let message, let range):
        let sentence = subject.name.sentence(message)
        let cause = link.demand.fault(at: range)
        faults.append(
          Fault(message: message, breach: Breach(sentence, at: range, since: since, isLasting: true, cause: cause))
        )
      case .open(let missing):
        faults.append(Fault(message: missing))
      }
    }
    return (faults, evidence)
  }

  private func fault(
    _ missing: Message,
    _ link: ChainLink,
    _ subject: ActSubject,
    _ since: CivilDate,
    _ inquiry: Inquiry
  ) -> Fault {
    // What was done before record-keeping need not be in the records.
    if let day = subject.day, day < inquiry.window.first { return Fault(message: missing) }
    // What is done on a day can be recorded until the day is over.
    if due(of: subject) == nil, let day = subject.day, inquiry.asOf <= day {
      return Fault(message: missing, isPending: true)
    }
    let sentence = subject.name.sentence(missing)
    return Fault(
      message: missing,
      breach: Breach(
        sentence,
        at: subject.facts.place,
        since: due(of: subject) == nil ? subject.day?.adding(days: 1) ?? since : since,
        isLasting: true,
        cause: subject.cause ?? .missing(link.demand.acts.first ?? "", at: subject.facts.place)
      )
    )
  }

  /// The last day on which the chain can be closed, where the rule gives one.
  private func due(of subject: ActSubject) -> CivilDate? {
    guard let by = parameters.by.value, let period = subject.topic.period else { return nil }
    return SchoolYear(containing: period.period.first).date(by)
  }
}

extension Message {
  /// What is said about a thing: `план на 2025-26: не записано …`.
  func sentence(_ other: Message) -> Message { Message(ru: "\(ru): \(other.ru)", en: "\(en): \(other.en)") }
}

extension String {
  /// The name of the fault that an act is not recorded, so that clauses which ask for the same act tell of it once.
  static func missing(_ act: String, at place: SourceRange) -> String {
    "\(act) at \(place.file.index):\(place.line):\(place.column)"
  }
}

extension Breach {
  fileprivate static func outOfOrder(
    _ link: ChainLink,
    _ range: SourceRange,
    _ subject: ActSubject,
    _ since: CivilDate,
    _ inquiry: Inquiry
  ) -> Breach {
    let act = link.demand.name(inquiry.regulation)
    return Breach(
      subject.name.sentence(
        Message(ru: "«\(act.ru)» раньше предыдущего действия", en: "“\(act.en)” comes before the previous act")
      ),
      at: range,
      since: since,
      isLasting: true
    )
  }
}
