package import CivilTime
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
    package var notBefore: Stated<MonthDay> = .blank
    package var atLeast: Stated<Int> = .blank
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
      Field(.notBefore, \.notBefore, .monthDay),
      Field(.atLeast, \.atLeast, .count),
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
        основании подтвердил, что он соблюдён, или пока нет документа нужного вида, в котором назван этот пункт \
        («пункт: 2.2»); «at-least» — сколько таких документов нужно. Молчание никогда не значит «соблюдено». \
        С «record» подтверждается каждая запись: должность (role; «renewal: да» — только новый срок того же человека), \
        заседание, протокол; тогда пункт соблюдён и при записанном действии «act», а с «paid: нет» отметка, что должность \
        оплачивается, его нарушает. С «not-before» подтверждение ждут лишь с этого дня периода: до него пункт предстоит, \
        сколько бы ни подтверждали заранее.
        """,
      en: """
        A clause that records cannot decide: it is unverified until attestations/ tells who confirmed it, when and on what \
        basis, or until there is a paper of a kind that names the clause (“clause: 2.2”); “at-least” says how many. Silence is never “kept”. With “record” each record is attested: an office \
        (role; “renewal: yes” for further terms of the same person only), a meeting, minutes; then the clause is also kept \
        by a recorded act “act”, and with “paid: no” a mark that the office is paid breaks it. With “not-before” the evidence \
        is expected from that day of the period only: before it the clause is due, whatever was attested in advance.
        """
    ),
    examples: [
      RuleExample(
        .unverified,
        Message(ru: "никто не подтвердил", en: "nobody has confirmed it"),
        on: CivilDate(2024, 9, 1),
        rule: "per: school-year",
        files: since2024
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
        .kept,
        Message(ru: "есть справка об этом", en: "there is a note about it"),
        on: CivilDate(2024, 10, 1),
        rule: "per: school-year\ndocument-kind: note",
        files: note("пункт: 1")
      ),
      RuleExample(
        .unverified,
        Message(ru: "справка о другом", en: "the note is about something else"),
        on: CivilDate(2024, 10, 1),
        rule: "per: school-year\ndocument-kind: note",
        files: note("название: Справка об итогах года")
      ),
      RuleExample(
        .unverified,
        Message(ru: "нужны два реестра, а записан один", en: "two registers are needed and one is there"),
        on: CivilDate(2024, 10, 1),
        rule: "document-kind: note\nat-least: 2",
        files: note("пункт: 1")
      ),
      RuleExample(
        .due,
        Message(ru: "оценивать можно лишь с мая", en: "it can be evaluated from May only"),
        on: CivilDate(2025, 4, 30),
        rule: "per: school-year\nnot-before: 01.05",
        files: since2024
      ),
      RuleExample(
        .unverified,
        Message(ru: "с мая никто не подтвердил", en: "nobody has confirmed it since May"),
        on: CivilDate(2025, 5, 1),
        rule: "per: school-year\nnot-before: 01.05",
        files: since2024
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

  private static let since2024 =
    "=== metod.yaml\nформат: 1\nположения: example\nучёт ведётся с: 01.09.2024\nстороны:\n  управление: Управление образования"

  private static func note(_ line: String) -> String {
    """
    \(since2024)
    === documents/note.yaml
    вид: справка
    объединение: Объединение учителей математики
    дата: 20.09.2024
    \(line)
    """
  }

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
    var topic = Inquiry.Topic(period: period?.whole)
    if let period, let first = parameters.notBefore.value.map({ Self.day($0, of: period.whole.period) }),
      inquiry.asOf < first
    {
      topic.due = period.bound.last
      return inquiry.owe(topic, missing(inquiry))
    }
    let clause = ClauseNumber.folded(inquiry.clause.number)
    let papers = papers(inquiry).filter { paper in
      // A paper of the kind may be about anything: the clause that it serves stands in it.
      guard paper.content.clauses.items.contains(where: { ClauseNumber.folded($0.value) == clause }) else {
        return false
      }
      return period.map { paper.content.year?.period.overlaps($0.whole.period) ?? false } ?? true
    }
    if papers.count < (parameters.atLeast.value ?? 1) {
      inquiry.leaveOpen(topic, missing(inquiry))
    } else {
      inquiry.keep(topic, papers.map { Evidence($0.firstLine, $0.content.date.value) })
    }
  }

  /// What a clause of the body itself lacks: a word for it, or papers that name it.
  private func missing(_ inquiry: Inquiry) -> Message {
    guard !parameters.documentKind.isBlank else { return .attestation }
    let kinds = parameters.documentKind.items.map(\.value.spelling)
    let number = inquiry.clause.number
    let count = parameters.atLeast.value ?? 1
    return Message(
      ru:
        "подтверждение или \(count == 1 ? "документ" : Plural.ru(count, "документ", "документа", "документов")) "
        + "(\(kinds.map(\.ru).joined(separator: ", "))) с «пункт: \(number)»",
      en:
        "an attestation or \(count == 1 ? "a paper" : Plural.en(count, "paper", "papers")) "
        + "(\(kinds.map(\.en).joined(separator: ", "))) with “clause: \(number)”"
    )
  }

  /// The first day with a month and a day from the beginning of a period on.
  private static func day(_ monthDay: MonthDay, of period: Period) -> CivilDate {
    let year = SchoolYear(containing: period.first)
    return year.date(monthDay) < period.first ? year.next.date(monthDay) : year.date(monthDay)
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
