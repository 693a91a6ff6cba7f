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
        Требует, чтобы у каждой записи (объединения, должности, протокола, плана …) были записаны действия: чьим приказом, \
        на чьём заседании, кем. Действие с «required: нет» проверяется, только если оно записано. С «in-order: да» \
        действия должны следовать друг за другом. У плана и анализа недостающее действие до дня «by» учебного года лишь \
        ожидается. «party» называет организацию, от которой действуют: сторону положения, организацию объединения или \
        работодателя человека (employer); «body-kind» — вид объединения, которое действует. \
        «meeting-kind» — вид заседания, «order: да» — что действие держится на приказе; «except-role» выводит из-под \
        правила членство тех, кто занимает эти должности.
        """,
      en: """
        Requires that each record (a body, an office, minutes, a plan …) holds acts: by whose order, at whose meeting, by \
        whom. An act with “required: no” is checked only where it is recorded. With “in-order: yes” the acts must follow \
        one another. An act that a plan or an analysis lacks is only due until the day “by” of the school year. “party” names \
        the organisation that acts: a party of the regulation, an organisation of the body, or the person's employer \
        (employer); “body-kind” the kind of body that acts. “meeting-kind” is the kind of meeting, “order: yes” asks for an \
        order; “except-role” leaves out the membership of those who hold these offices.
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
    var evidence: [Evidence] = []
    var isAnyThere = false
    for link in parameters.chain.items {
      switch subject.facts.answer(to: link.demand) {
      case .done(let found):
        isAnyThere = true
        if parameters.inOrder.value == true, let day = found.date, let last = evidence.last?.date, day < last {
          return inquiry.breach(subject.topic, .outOfOrder(link, found.range, subject, inquiry))
        }
        evidence.append(found)
      case .missing(let missing):
        guard link.isRequired else { continue }
        return miss(missing, link, subject, &inquiry)
      case .wrong(let message, let range):
        return inquiry.breach(
          subject.topic,
          Breach(
            subject.name.sentence(message),
            at: range,
            since: subject.day ?? inquiry.window.first,
            isLasting: true,
            cause: .missing(link.demand.acts.first ?? "", at: range)
          )
        )
      case .open(let missing):
        return inquiry.leaveOpen(subject.topic, missing)
      }
    }
    if isAnyThere { inquiry.keep(subject.topic, evidence) } else { inquiry.pass(subject.topic) }
  }

  private func miss(_ missing: Message, _ link: ChainLink, _ subject: ActSubject, _ inquiry: inout Inquiry) {
    // What was done before record-keeping need not be in the records.
    if let day = subject.day, day < inquiry.window.first { return inquiry.leaveOpen(subject.topic, missing) }
    // What is done on a day can be recorded until the day is over.
    if let day = subject.day, inquiry.asOf <= day { return inquiry.owe(subject.topic, missing) }
    var topic = subject.topic
    var since = subject.day ?? inquiry.window.first
    if let by = parameters.by.value, let period = topic.period {
      let due = SchoolYear(containing: period.period.first).date(by)
      topic.due = due
      guard inquiry.asOf > due else { return inquiry.owe(topic, subject.name.sentence(missing)) }
      since = due.adding(days: 1)
    }
    inquiry.breach(
      topic,
      Breach(
        subject.name.sentence(missing),
        at: subject.facts.place,
        since: since,
        isLasting: true,
        cause: subject.cause ?? .missing(link.demand.acts.first ?? "", at: subject.facts.place)
      )
    )
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
    _ inquiry: Inquiry
  ) -> Breach {
    let act = link.demand.name(inquiry.regulation)
    return Breach(
      subject.name.sentence(
        Message(ru: "«\(act.ru)» раньше предыдущего действия", en: "“\(act.en)” comes before the previous act")
      ),
      at: range,
      since: subject.day ?? inquiry.window.first,
      isLasting: true
    )
  }
}
