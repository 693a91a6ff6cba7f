internal import CivilTime
package import Findings
package import Records

/// Requires that fields of a body, its members, meetings or events are filled in, and with what.
package struct FactsRule: RuleKind {
  /// What a pack says besides the kind.
  package struct Parameters: RecordObject {
    package var record: Stated<RecordWord> = .blank
    package var isOpen: Stated<Bool> = .blank
    package var days: Stated<Int> = .blank
    package var fields: Stated<[FieldDemand]> = .blank
    package let range: SourceRange

    /// Parameters of which nothing is known.
    package init(range: SourceRange) { self.range = range }

    /// The parameters.
    package static let schema = Schema<Parameters>([
      Field(.record, \.record, .word(RecordWord.self)),
      Field(.isOpen, \.isOpen, .yesNo),
      Field(.days, \.days, .count),
      Field(.fields, \.fields, .list(of: .object(FieldDemand.self)), required: true),
    ])
  }

  /// What is asked of one field.
  package struct FieldDemand: RecordObject {
    package var field: Stated<RecordField> = .blank
    package var bodyKind: Stated<[Located<String>]> = .blank
    package var ownership: Stated<[Located<Ownership>]> = .blank
    package var subordinateTo: Stated<String> = .blank
    package var party: Stated<String> = .blank
    package var inForce: Stated<Bool> = .blank
    package var documentKind: Stated<[Located<DocumentKind>]> = .blank
    package let range: SourceRange

    /// A demand that asks for nothing.
    package init(range: SourceRange) { self.range = range }

    /// The fields of a demand.
    package static let schema = Schema<FieldDemand>([
      Field(.field, \.field, .word(RecordField.self), required: true, shorthand: true),
      Field(.bodyKind, \.bodyKind, .located(.name)),
      Field(.ownership, \.ownership, .located(.word(Ownership.self))),
      Field(.subordinateTo, \.subordinateTo, .text),
      Field(.party, \.party, .text),
      Field(.inForce, \.inForce, .yesNo),
      Field(.documentKind, \.documentKind, .located(.word(DocumentKind.self))),
    ])
  }

  /// The name by which packs call it.
  package static let id = "facts"

  /// What it is for.
  package static let documentation = RuleDocumentation(
    title: Message(ru: "Поля записей", en: "Fields of records"),
    explanation: Message(
      ru: """
        Требует, чтобы поля были заполнены и, если сказано, чем: вышестоящее объединение нужного вида (body-kind), \
        организация нужной формы собственности (ownership), подчинённая стороне положения (subordinate-to) или сама \
        эта сторона (party); с «in-force: да» дата у поля «положение» не раньше вступления положения в силу. «record» \
        называет, чьи это поля: объединения (по умолчанию), людей состава (membership — прямое «нет» тоже заполняет \
        поле), заседаний (meeting), событий (event; «is-open: да» — только открытых). Вместо поля заседания или \
        события годится документ вида «document-kind», который на них ссылается; в их день пустое поле ещё предстоит \
        заполнить. «days» даёт дни на то, чтобы заполнить пустое поле.
        """,
      en: """
        Requires that fields are filled in and, where it is said, with what: a parent body of a kind (body-kind), an \
        organisation of some ownership (ownership), subordinate to a party of the regulation (subordinate-to) or that \
        party itself (party); with “in-force: yes” the day in the field “regulation” is not before the regulation took \
        force. “record” says whose fields: those of the body (by default), of the people of the roster (membership; an \
        explicit “none” fills a field too), of meetings (meeting), of events (event; “is-open: yes” for open ones \
        only). A document of the kind “document-kind” that refers to a meeting or event will do in place of its field; \
        on their day a blank field is due. “days” grants days to fill in a blank field.
        """
    ),
    examples: [
      RuleExample(
        .kept,
        Message(ru: "предмет записан", en: "the subject is recorded"),
        on: CivilDate(2024, 9, 1),
        rule: "fields:\n  - subject",
        files: """
          === associations/math.yaml
          название: Объединение учителей математики
          вид: объединение
          предмет: математика
          """
      ),
      RuleExample(
        .broken,
        Message(ru: "предмета нет", en: "the subject is missing"),
        on: CivilDate(2024, 9, 1),
        rule: "fields:\n  - subject",
        files: """
          === associations/math.yaml
          ↓название: Объединение учителей математики
          вид: объединение
          """
      ),
      RuleExample(
        .broken,
        Message(ru: "входит не в службу", en: "the parent is not the service"),
        on: CivilDate(2024, 9, 1),
        rule: "fields:\n  - field: parent\n    body-kind: service",
        files: """
          === associations/council.yaml
          название: Методический совет
          вид: совет
          входит в: Служба
          === associations/service.yaml
          название: Служба
          вид: служба
          входит в: Служба
          === associations/math.yaml
          название: Объединение учителей математики
          вид: объединение
          входит в: ↓Методический совет
          """
      ),
      RuleExample(
        .kept,
        Message(ru: "прямое «нет» заполняет поле", en: "an explicit “none” fills a field"),
        on: CivilDate(2024, 9, 1),
        rule: "record: membership\nfields:\n  - education\n  - awards",
        files: """
          === associations/math.yaml
          название: Объединение учителей математики
          вид: объединение
          создано: приказ 1-од от 01.09.2022
          состав: Иванова А.А.
          === members/ivanova.yaml
          фио: Иванова Анна Андреевна
          образование: высшее
          награды: нет
          """
      ),
      RuleExample(
        .broken,
        Message(ru: "у человека не записаны награды", en: "a person's awards are not recorded"),
        on: CivilDate(2024, 9, 1),
        rule: "record: membership\nfields:\n  - education\n  - awards",
        files: """
          === associations/math.yaml
          название: Объединение учителей математики
          вид: объединение
          создано: приказ 1-од от 01.09.2022
          состав: Иванова А.А.
          === members/ivanova.yaml
          ↓фио: Иванова Анна Андреевна
          образование: высшее
          """
      ),
      RuleExample(
        .broken,
        Message(ru: "у открытого урока нет сценария", en: "an open lesson has no scenario"),
        on: CivilDate(2024, 9, 1),
        rule: "record: event\nis-open: yes\nfields:\n  - field: scenario\n    document-kind: scenario",
        files: """
          === events/lesson.yaml
          ↓название: Открытый урок
          объединение: Объединение учителей математики
          дата: 10.11.2023
          открытое: да
          """
      ),
    ]
  )

  let parameters: Parameters

  /// Makes a rule of this kind.
  package init(_ parameters: Parameters) { self.parameters = parameters }

  /// The words of the regulation that the rule names.
  package var mentions: [PackMention] {
    parameters.fields.items.flatMap {
      PackMention.all(.bodyKind, $0.bodyKind) + PackMention.one(.party, $0.subordinateTo)
        + PackMention.one(.party, $0.party)
    }
  }

  /// Something whose fields are looked at.
  private struct Subject {
    let topic: Inquiry.Topic
    /// What is said before a complaint; nil for the body itself.
    let name: Message?
    /// Where what is missing would be written.
    let place: SourceRange
    let since: CivilDate
    /// Whether an explicit "none" is an answer.
    let allowsNone: Bool
    /// Whether the record says that blanks mean none.
    var isBlankAnswered = false
    var isUnreadable = false
    let content: (RecordField) -> FieldContent?
    /// Papers that refer to the subject.
    var papers: () -> [Record<Document>] = { [] }
  }

  /// Judges one body.
  package func judge(_ inquiry: inout Inquiry) {
    for subject in subjects(inquiry) { judge(subject, &inquiry) }
  }

  private func subjects(_ inquiry: Inquiry) -> [Subject] {
    switch parameters.record.value {
    case .membership where inquiry.rule.term.covers(inquiry.asOf):
      inquiry.view.memberships.compactMap { person($0, inquiry) }
    case .membership: []
    case .meeting: inquiry.boundMeetings(of: []).compactMap { meeting($0, inquiry) }
    case .event: inquiry.view.body.events.compactMap { event($0, inquiry) }
    default: inquiry.rule.term.covers(inquiry.asOf) ? [body(inquiry)] : []
    }
  }

  private func judge(_ subject: Subject, _ inquiry: inout Inquiry) {
    var evidence: [Evidence] = []
    var reasons: [Message] = []
    var open: Message?
    var first: (demand: FieldDemand, field: RecordField)?
    for demand in parameters.fields.items {
      guard let field = demand.field.value else { continue }
      switch truth(of: demand, field, subject, inquiry) {
      case .yes(let found): evidence += found
      case .unknown(let missing): open = open ?? missing
      case .no(let reason):
        first = first ?? (demand, field)
        reasons.append(reason)
      }
    }
    guard let first else {
      if let open { return inquiry.leaveOpen(subject.topic, open) }
      return inquiry.keep(subject.topic, evidence)
    }
    let range = subject.content(first.field)?.range
    let reason = Message(
      ru: reasons.map(\.ru).joined(separator: "; "),
      en: reasons.map(\.en).joined(separator: "; ")
    )
    let key = first.field.key.spelling
    let lastAllowed = subject.since.adding(days: (parameters.days.value ?? 0) - 1)
    if range == nil, inquiry.asOf <= lastAllowed {
      var topic = subject.topic
      topic.due = lastAllowed
      return inquiry.owe(topic, subject.name?.sentence(reason) ?? reason)
    }
    // The passport stands on the page: a body without a page lacks one thing, not two.
    let isPageMissing =
      inquiry.view.association.content.page.isBlank && (first.field == .page || first.field == .passportPublished)
    inquiry.breach(
      subject.topic,
      Breach(
        subject.name?.sentence(reason) ?? reason,
        hint: range == nil ? Message(ru: "Добавьте «\(key.ru): …».", en: "Add “\(key.en): …”.") : nil,
        at: range?.cutToFirstLine ?? subject.place,
        since: range == nil ? lastAllowed.adding(days: 1) : subject.since,
        isLasting: true,
        // Several clauses may ask for one field: that it is empty is one fault.
        cause: isPageMissing ? "page" : range == nil && reasons.count == 1 ? "no \(key.en) of \(subject.place)" : nil
      )
    )
  }

  private func truth(of demand: FieldDemand, _ field: RecordField, _ subject: Subject, _ inquiry: Inquiry) -> Truth {
    if subject.isUnreadable { return .unknown(Message(ru: "запись не читается", en: "the record cannot be read")) }
    let name = field.name
    let kinds = demand.documentKind.items.map(\.value)
    let paper = kinds.isEmpty ? nil : subject.papers().first { $0.content.kind.value.map(kinds.contains) ?? false }
    if let paper { return .yes([Evidence(paper.firstLine, paper.content.date.value)]) }
    if demand.inForce.value == true { return isInForce(inquiry) }
    guard let content = subject.content(field) else { return .unknown(name) }
    switch content {
    case .unreadable: return .unknown(name)
    case .none(let range) where subject.allowsNone: return .yes([Evidence(range)])
    case .blank where subject.isBlankAnswered: return .yes([Evidence(subject.place)])
    case .blank, .none:
      return .no(Message(ru: "не заполнено поле \(name.ru)", en: "the field \(name.en) is not filled in"))
    case .ahead(_, let date):
      return .no(
        Message(
          ru: "поле \(name.ru): \(date.formatted(.numeric)) ещё не наступило",
          en: "the field \(name.en): \(date) is still to come"
        )
      )
    case .filled(let range, let reference):
      var truths: [Truth] = [.yes([Evidence(range.cutToFirstLine)])]
      if !demand.bodyKind.isBlank { truths.append(kind(reference, demand.bodyKind.items.map(\.value), name, inquiry)) }
      if !demand.ownership.isBlank || !demand.subordinateTo.isBlank || !demand.party.isBlank {
        truths.append(organization(reference, demand, name, inquiry))
      }
      return .all(truths)
    }
  }

  /// Whether the body is placed under the regulation on no day before it took force.
  private func isInForce(_ inquiry: Inquiry) -> Truth {
    let entries = inquiry.view.association.content.regulations
    guard let start = inquiry.regulation.inForceFrom else { return .yes([]) }
    for entry in entries.items {
      guard let reference = entry.regulation.value, case .regulation(let id) = inquiry.register.target(of: reference),
        id == inquiry.regulation.id, let from = entry.from.value, from < start
      else { continue }
      return .no(
        Message(
          ru: "положение действует с \(start.formatted(.numeric)), а записано с \(from.formatted(.numeric))",
          en: "the regulation is in force from \(start), and is entered from \(from)"
        )
      )
    }
    return .yes([Evidence(inquiry.view.place, start)])
  }

  // MARK: - Whose fields

  private func body(_ inquiry: Inquiry) -> Subject {
    let association = inquiry.view.association
    return Subject(
      topic: Inquiry.Topic(),
      name: nil,
      place: inquiry.view.place,
      since: inquiry.window.first,
      allowsNone: false,
      content: { $0.content(of: association.content, on: inquiry.asOf) }
    )
  }

  private func person(_ membership: BodyView.Membership, _ inquiry: Inquiry) -> Subject? {
    guard let member = membership.member, inquiry.isJudged(membership.term) else { return nil }
    let record = inquiry.register.members[member]
    let day = min(inquiry.asOf, membership.term.through ?? .latest)
    let jobs = record.content.jobs(on: day)
    return Subject(
      topic: Inquiry.Topic(subject: record.subject),
      name: Message(verbatim: inquiry.name(member)),
      place: record.firstLine,
      since: max(inquiry.window.first, membership.term.from ?? inquiry.window.first),
      allowsNone: true,
      isBlankAnswered: record.content.dataChecked.value != nil,
      isUnreadable: record.isUnreadable,
      content: { $0.content(of: record.content, jobs: jobs) }
    )
  }

  private func meeting(_ record: Record<Meeting>, _ inquiry: Inquiry) -> Subject? {
    guard let day = record.content.date.value else { return nil }
    return Subject(
      topic: Inquiry.Topic(subject: record.subject),
      name: Message(ru: "заседание \(day.formatted(.numeric))", en: "meeting of \(day)"),
      place: record.firstLine,
      // What was there on a day can be recorded until the day is over.
      since: day.adding(days: 1),
      allowsNone: false,
      isUnreadable: record.isUnreadable,
      content: { $0.content(of: record.content) },
      papers: {
        inquiry.view.body.documents.map { inquiry.register.documents[$0] }.filter { paper in
          inquiry.register.meeting(paper.content.meeting.value).map { inquiry.register.meetings[$0].id == record.id }
            ?? false
        }
      }
    )
  }

  private func event(_ index: Int, _ inquiry: Inquiry) -> Subject? {
    let record = inquiry.register.events[index]
    guard let day = record.content.date.value, day <= inquiry.asOf, inquiry.binds(day) else { return nil }
    if parameters.isOpen.value == true, record.content.isOpen.value != true { return nil }
    return Subject(
      topic: Inquiry.Topic(subject: record.subject),
      name: Message(verbatim: record.content.name.value ?? record.id),
      place: record.firstLine,
      // What was there on a day can be recorded until the day is over.
      since: day.adding(days: 1),
      allowsNone: false,
      isUnreadable: record.isUnreadable,
      content: { $0.content(of: record.content) },
      papers: { inquiry.register.documents(ofEvent: index) }
    )
  }

  // MARK: - What fields hold

  private func kind(_ reference: Reference?, _ wanted: [String], _ name: Message, _ inquiry: Inquiry) -> Truth {
    guard let body = inquiry.register.body(reference) else { return .unknown(name) }
    let association = inquiry.register.associations[body]
    let kind = association.content.kind.value.flatMap { inquiry.regulation.bodyKinds.id(of: $0) }
    guard let kind else { return .unknown(name) }
    if inquiry.regulation.bodyKinds.term(kind, isAmong: wanted) { return .yes([]) }
    let names = Message.list(wanted.map { inquiry.regulation.bodyKinds[$0]?.name ?? Message(verbatim: $0) })
    return .no(
      Message(
        ru: "\(name.ru): «\(association.name)» — не \(names.ru)",
        en: "\(name.en): “\(association.name)” is no \(names.en)"
      )
    )
  }

  private func organization(
    _ reference: Reference?,
    _ demand: FieldDemand,
    _ name: Message,
    _ inquiry: Inquiry
  ) -> Truth {
    guard let index = inquiry.register.organization(reference) else { return .unknown(name) }
    let facts = OrganizationFacts(index, inquiry)
    var truths: [Truth] = []
    if !demand.ownership.isBlank { truths.append(facts.ownership(demand.ownership.items.map(\.value))) }
    if let party = demand.subordinateTo.value { truths.append(facts.subordinate(to: party)) }
    if let party = demand.party.value { truths.append(facts.isParty(party)) }
    return .all(truths)
  }
}
