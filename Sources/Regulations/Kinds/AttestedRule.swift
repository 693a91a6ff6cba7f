internal import CivilTime
package import Findings
package import Records

/// Requires evidence that records cannot compute: a paper of a kind, or somebody's word for it.
package struct AttestedRule: RuleKind {
  /// What a pack says besides the kind.
  package struct Parameters: RecordObject {
    package var per: Stated<PeriodWord> = .blank
    package var documentKind: Stated<[Located<DocumentKind>]> = .blank
    package var record: Stated<RecordWord> = .blank
    package var role: Stated<[Located<String>]> = .blank
    package var renewal: Stated<Bool> = .blank
    package var act: Stated<[Located<String>]> = .blank
    package var paid: Stated<Bool> = .blank
    package let range: SourceRange

    /// Parameters of which nothing is known.
    package init(range: SourceRange) { self.range = range }

    /// The parameters.
    package static let schema = Schema<Parameters>([
      Field(.per, \.per, .word(PeriodWord.self)),
      Field(.documentKind, \.documentKind, .located(.word(DocumentKind.self))),
      Field(.record, \.record, .word(RecordWord.self)),
      Field(.role, \.role, .located(.name)),
      Field(.renewal, \.renewal, .yesNo),
      Field(.act, \.act, .located(.name)),
      Field(.paid, \.paid, .yesNo),
    ])
  }

  /// The name by which packs call it.
  package static let id = "attested"

  /// What it is for.
  package static let documentation = RuleDocumentation(
    title: Message(ru: "Подтверждение", en: "Attestation"),
    explanation: Message(
      ru: """
        Пункт, который по записям не решить: он не проверен, пока в attestations/ не записано, кто, когда и на каком \
        основании подтвердил, что он соблюдён, или пока нет документа нужного вида. Молчание никогда не значит «соблюдено». \
        С «record» подтверждается каждая запись: должность (role; «renewal: да» — только новый срок того же человека), \
        заседание, протокол; тогда пункт соблюдён и при записанном действии «act», а с «paid: нет» отметка, что должность \
        оплачивается, его нарушает.
        """,
      en: """
        A clause that records cannot decide: it is unverified until attestations/ tells who confirmed it, when and on what \
        basis, or until there is a paper of a kind. Silence is never “kept”. With “record” each record is attested: an office \
        (role; “renewal: yes” for further terms of the same person only), a meeting, minutes; then the clause is also kept \
        by a recorded act “act”, and with “paid: no” a mark that the office is paid breaks it.
        """
    ),
    examples: [
      RuleExample(
        .unverified,
        Message(ru: "никто не подтвердил", en: "nobody has confirmed it"),
        on: CivilDate(2024, 9, 1),
        rule: "per: school-year",
        files:
          "=== metod.yaml\nформат: 1\nположения: example\nучёт ведётся с: 01.09.2024\nстороны:\n  управление: Управление образования"
      ),
      RuleExample(
        .kept,
        Message(ru: "подтверждено", en: "confirmed"),
        on: CivilDate(2024, 10, 1),
        rule: "per: school-year",
        files: """
          === metod.yaml
          формат: 1
          положения: example
          учёт ведётся с: 01.09.2024
          стороны:
            управление: Управление образования
          === attestations/math-1.yaml
          пункт: 1
          объединение: Объединение учителей математики
          подтвердил: заместитель начальника управления
          основание: справка от 20.09.2024
          дата: 20.09.2024
          учебный год: 2024-25
          """
      ),
      RuleExample(
        .unverified,
        Message(ru: "новый срок без оценки прежнего", en: "a further term without an evaluation of the last"),
        on: CivilDate(2024, 10, 1),
        rule: "record: office\nrole: head\nrenewal: yes\nact: evaluated",
        files: renewed("")
      ),
      RuleExample(
        .kept,
        Message(ru: "новый срок после оценки прежнего", en: "a further term after an evaluation of the last"),
        on: CivilDate(2024, 10, 1),
        rule: "record: office\nrole: head\nrenewal: yes\nact: evaluated",
        files: renewed("\n    оценён: 20.08.2023")
      ),
      RuleExample(
        .broken,
        Message(ru: "должность оплачивается", en: "the office is paid"),
        on: CivilDate(2024, 10, 1),
        rule: "record: office\nrole: head\npaid: no",
        files: renewed("\n    оплачивается: ↓да")
      ),
    ]
  )

  private static func renewed(_ line: String) -> String {
    """
    === associations/math.yaml
    название: Объединение учителей математики
    вид: объединение
    создано: приказ 1-од от 01.09.2022
    должности:
      - роль: руководитель
        кто: Иванова А.А.
        с: 01.09.2022
        по: 31.08.2023
      - роль: руководитель
        кто: Иванова А.А.
        с: 01.09.2023\(line)
    """
  }

  private let parameters: Parameters

  /// Makes a rule of this kind.
  package init(_ parameters: Parameters) { self.parameters = parameters }

  /// The words of the regulation that the rule names.
  package var mentions: [PackMention] {
    PackMention.all(.role, parameters.role) + PackMention.all(.act, parameters.act)
  }

  /// Judges one body.
  package func judge(_ inquiry: inout Inquiry) {
    if let record = parameters.record.value { return judgeEach(record, &inquiry) }
    guard let scheme = parameters.per.value.map(inquiry.scheme) else {
      if inquiry.rule.term.covers(inquiry.asOf) { judge(nil, &inquiry) }
      return
    }
    for period in inquiry.periods(scheme) where !period.isAhead(of: inquiry.asOf) { judge(period, &inquiry) }
  }

  private func judge(_ period: Inquiry.BoundPeriod?, _ inquiry: inout Inquiry) {
    let topic = Inquiry.Topic(period: period?.whole)
    let papers = papers(inquiry).filter { paper in
      period.map { paper.content.year?.period.overlaps($0.whole.period) ?? false } ?? true
    }
    if papers.isEmpty {
      inquiry.leaveOpen(topic, .attestation)
    } else {
      inquiry.keep(topic, papers.map { Evidence($0.firstLine, $0.content.date.value) })
    }
  }

  private func papers(_ inquiry: Inquiry) -> [Record<Document>] {
    let wanted = parameters.documentKind.items.map(\.value)
    return inquiry.view.body.documents.map { inquiry.register.documents[$0] }.filter { paper in
      guard let kind = paper.content.kind.value, wanted.contains(kind), !paper.isUnreadable else { return false }
      return paper.content.date.value.map { $0 <= inquiry.asOf } ?? true
    }
  }

  // MARK: - Record by record

  private func judgeEach(_ record: RecordWord, _ inquiry: inout Inquiry) {
    let roles = parameters.role.items.map(\.value)
    guard record == .office else {
      for subject in inquiry.subjects(record, roles: roles) { judge(subject, &inquiry) }
      return
    }
    for tenure in inquiry.view.tenures where tenure.role.map(roles.contains) ?? false {
      if parameters.renewal.value == true, !inquiry.view.isRenewal(tenure) { continue }
      guard let subject = inquiry.subject(tenure) else { continue }
      if parameters.paid.value == false, case .value(true, let range) = tenure.record.paid {
        inquiry.breach(
          subject.topic,
          Breach(
            subject.name.sentence(Message(ru: "должность оплачивается", en: "the office is paid")),
            at: range,
            since: subject.day ?? inquiry.window.first,
            isLasting: true
          )
        )
      } else if parameters.paid.value == false, case .value(false, let range) = tenure.record.paid {
        inquiry.keep(subject.topic, [Evidence(range, subject.day)])
      } else {
        judge(subject, &inquiry)
      }
    }
  }

  private func judge(_ subject: ActSubject, _ inquiry: inout Inquiry) {
    var demand = ActDemand()
    demand.act = parameters.act
    if !parameters.act.isBlank, case .done(let evidence) = subject.facts.answer(to: demand) {
      return inquiry.keep(subject.topic, [evidence])
    }
    let papers = papers(inquiry).filter { paper in
      paper.content.persons.items.contains { person in
        inquiry.register.member(person).map { $0 == subject.facts.member } ?? false
      }
    }
    if let paper = papers.first {
      return inquiry.keep(subject.topic, [Evidence(paper.firstLine, paper.content.date.value)])
    }
    inquiry.leaveOpen(subject.topic, subject.name.sentence(.attestation))
  }
}

extension BodyView {
  /// Whether a term in an office follows one of the same person in the same office, or in its last days.
  func isRenewal(_ tenure: Tenure) -> Bool {
    guard let from = tenure.term.from, let member = tenure.member else { return false }
    return tenures.contains { earlier in
      guard earlier.member == member, earlier.role == tenure.role, let start = earlier.term.from else { return false }
      return start < from && (earlier.term.through.map { $0 >= from.adding(days: -1) } ?? true)
    }
  }
}

extension Message {
  fileprivate static let attestation = Message(ru: "подтверждение или документ", en: "an attestation or a paper")
}
