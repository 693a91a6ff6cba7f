internal import CivilTime
package import Findings
package import Records

/// Requires that papers of a kind are at hand, with their files, for a number of years.
package struct RetentionRule: RuleKind {
  /// What a pack says besides the kind.
  package struct Parameters: RecordObject {
    package var record: Stated<RecordWord> = .blank
    package var documentKind: Stated<[Located<DocumentKind>]> = .blank
    package var per: Stated<WorkYearWord> = .blank
    package var years: Stated<Int> = .blank
    package var days: Stated<Int> = .blank
    package var attestable: Stated<Bool> = .blank
    package let range: SourceRange

    /// Parameters of which nothing is known.
    package init(range: SourceRange) { self.range = range }

    /// The parameters.
    package static let schema = Schema<Parameters>([
      Field(.record, \.record, .word(RecordWord.self), required: true),
      Field(.documentKind, \.documentKind, .located(.word(DocumentKind.self))),
      Field(.per, \.per, .word(WorkYearWord.self)),
      Field(.years, \.years, .count, required: true),
      Field(.days, \.days, .count),
      Field(.attestable, \.attestable, .yesNo),
    ])
  }

  /// The name by which packs call it.
  package static let id = "retention"

  /// What it is for.
  package static let documentation = RuleDocumentation(
    title: Message(ru: "Срок хранения", en: "Retention period"),
    explanation: Message(
      ru: """
        Требует, чтобы бумаги нужного вида хранились «years» лет: протокол каждого заседания (minutes), план или \
        анализ каждого учебного года (plan, analysis; «per: calendar-year» – план календарного), документы вида \
        «document-kind», приказы об объединении (order). Хранится то, у чего в записи назван файл; срок считается от \
        дня бумаги (плана и анализа – от конца года) и кончается в тот же день календаря, включительно, потом о бумаге \
        не спрашивают. «days» даёт дни на то, чтобы приложить файл. Подлинников в шкафу правило не видит: с \
        «attestable: да» бумага без файла не нарушает пункт, а оставляет его не проверенным, пока хранение не \
        подтвердят. Названного файла нет на месте – об этом скажет свой вывод, а срок хранения останется не \
        проверенным.
        """,
      en: """
        Requires that papers of a kind are kept for “years” years: the minutes of each meeting (minutes), the plan or \
        the analysis of each school year (plan, analysis; “per: calendar-year”: the plan of each calendar year), \
        documents of the kind “document-kind”, orders on the body (order). Kept is what has its file named in the \
        record; the term runs from the day of the paper (of plans and analyses from the end of the year) and ends on \
        the same calendar day, inclusive; after it nobody asks for the paper. “days” grants days to attach the file. \
        Originals in a cupboard are out of sight: with “attestable: yes” a paper without a file breaks nothing but \
        leaves the clause unverified until somebody attests that it is kept. Where a file that is named is not there, \
        a finding of its own says so, and retention stays unverified.
        """
    ),
    examples: [
      RuleExample(
        .kept,
        Message(ru: "протокол с файлом", en: "minutes with a file"),
        on: CivilDate(2024, 9, 1),
        rule: "record: minutes\nyears: 5",
        files: meeting("\n  файл: attachments/2022-10-10.pdf")
      ),
      RuleExample(
        .broken,
        Message(ru: "последний день хранения, файла нет", en: "the last day of retention, and no file"),
        on: CivilDate(2027, 10, 10),
        rule: "record: minutes\nyears: 5",
        files: meeting("\n  ↓составил: Петрова Е.В.")
      ),
      RuleExample(
        .notApplicable,
        Message(ru: "срок хранения прошёл накануне", en: "the term of retention ran out the day before"),
        on: CivilDate(2027, 10, 11),
        rule: "record: minutes\nyears: 5",
        files: meeting("\n  составил: Петрова Е.В.")
      ),
      RuleExample(
        .due,
        Message(ru: "файл ещё можно приложить", en: "the file can still be attached"),
        on: CivilDate(2022, 10, 20),
        rule: "record: minutes\nyears: 5\ndays: 10",
        files: meeting("\n  составил: Петрова Е.В.")
      ),
      RuleExample(
        .unverified,
        Message(ru: "подлинник лежит в шкафу", en: "the original lies in a cupboard"),
        on: CivilDate(2024, 9, 1),
        rule: "record: minutes\nyears: 5\nattestable: да",
        files: meeting("\n  составил: Петрова Е.В.")
      ),
      RuleExample(
        .kept,
        Message(ru: "хранение подлинника подтверждено", en: "somebody attested that the original is kept"),
        on: CivilDate(2024, 9, 1),
        rule: "record: minutes\nyears: 5\nattestable: да",
        files: meeting("\n  составил: Петрова Е.В.") + """

          === attestations/archive.yaml
          пункт: 1
          подтвердил: заведующая архивом
          основание: опись дела 04-11
          дата: 20.06.2024
          """
      ),
      RuleExample(
        .broken,
        Message(ru: "плана прошлого года нет", en: "the plan of last year is missing"),
        on: CivilDate(2023, 10, 1),
        rule: "record: plan\nyears: 3",
        files: """
          === associations/math.yaml
          ↓название: Объединение учителей математики
          вид: объединение
          создано: приказ 1-од от 01.09.2022
          """
      ),
    ]
  )

  private static func meeting(_ minutes: String) -> String {
    "=== meetings/math/2022-10-10.yaml\nдата: 10.10.2022\nпротокол:\(minutes)"
  }

  private let parameters: Parameters

  /// Makes a rule of this kind.
  package init(_ parameters: Parameters) { self.parameters = parameters }

  /// The words of the regulation that the rule names.
  package var mentions: [PackMention] { [] }

  /// A paper that has to be kept.
  private struct Paper {
    /// The record; nil where there is none.
    let subject: String?
    let name: Message
    /// The day from which the term runs.
    let day: CivilDate
    let place: SourceRange
    var files: [Reference] = []
    var isUncertain = false
    /// The fault's name where another clause asks for the record itself.
    var cause: String?
    var period: NamedPeriod?
  }

  /// Judges one body.
  package func judge(_ inquiry: inout Inquiry) {
    for paper in papers(inquiry).sorted(by: { ($0.day, $0.place.line) < ($1.day, $1.place.line) })
    where paper.day <= inquiry.asOf && inquiry.binds(paper.day) {
      judge(paper, &inquiry)
    }
  }

  private func judge(_ paper: Paper, _ inquiry: inout Inquiry) {
    var topic = Inquiry.Topic(subject: paper.subject, period: paper.period)
    guard inquiry.asOf <= paper.day.adding(years: parameters.years.value ?? 0) else { return inquiry.pass(topic) }
    let isThere = paper.files.contains { inquiry.register.target(of: $0) == .file }
    if isThere {
      return inquiry.keep(topic, paper.files.map { Evidence($0.range, paper.day) })
    }
    let missing = Message(ru: "файл: \(paper.name.ru)", en: "file: \(paper.name.en)")
    guard paper.files.isEmpty, !paper.isUncertain else { return inquiry.leaveOpen(topic, missing) }
    let due = paper.day.adding(days: parameters.days.value ?? 0)
    topic.due = due
    guard inquiry.asOf > due else { return inquiry.owe(topic, missing) }
    if parameters.attestable.value == true, paper.subject != nil { return inquiry.leaveOpen(topic, missing) }
    let years = parameters.years.value ?? 0
    inquiry.breach(
      topic,
      Breach(
        paper.subject == nil
          ? Message(ru: "нет записи: \(paper.name.ru)", en: "no record: \(paper.name.en)")
          : Message(
            ru: "\(paper.name.ru): не назван файл, а хранить нужно \(Plural.ru(years, "год", "года", "лет"))",
            en: "\(paper.name.en): no file is named, to be kept for \(Plural.en(years, "year", "years"))"
          ),
        hint: Message(
          ru: "Положите скан в attachments/ и назовите его: «файл: attachments/…».",
          en: "Put a scan into attachments/ and name it: “file: attachments/…”."
        ),
        at: paper.place,
        since: due.adding(days: 1),
        isLasting: true,
        cause: paper.cause
      )
    )
  }

  // MARK: - What has to be kept

  private func papers(_ inquiry: Inquiry) -> [Paper] {
    let register = inquiry.register
    let body = inquiry.view.body
    switch parameters.record.value {
    case .minutes, .meeting: return inquiry.meetings.compactMap(minutes)
    case .plan:
      return years(inquiry, RecordKind.plans, { Message(ru: "план на \($0.ru)", en: "plan for \($0.en)") }) { year in
        body.plans[year].map { Self.filed(register.plans[$0], \.files) }
      }
    case .analysis:
      return years(inquiry, RecordKind.analyses, { Message(ru: "анализ за \($0.ru)", en: "analysis of \($0.en)") }) {
        guard case .school(let year) = $0 else { return nil }
        return body.analyses[year].map { Self.filed(register.analyses[$0], \.files) }
      }
    case .document:
      let kinds = parameters.documentKind.items.map(\.value)
      return body.documents.map { register.documents[$0] }
        .filter { kinds.isEmpty || $0.content.kind.value.map(kinds.contains) ?? false }
        .compactMap { document in
          paper(document, document.content.name.value ?? document.id, document.content.date, document.content.files)
        }
    case .order:
      return body.orders.map { register.orders[$0] }.compactMap { order in
        paper(order, "№ \(order.content.number.value ?? "")", order.content.date, order.content.files)
      }
    default: return []
    }
  }

  private func minutes(_ meeting: Record<Meeting>) -> Paper? {
    guard let day = meeting.content.date.value else { return nil }
    let minutes = meeting.content.minutes
    var paper = Paper(
      subject: meeting.subject,
      name: Message(ru: "протокол заседания \(day.formatted(.numeric))", en: "minutes of the meeting of \(day)"),
      day: day,
      place: minutes.value?.range.cutToFirstLine ?? meeting.firstLine
    )
    paper.files = minutes.value?.files.items ?? []
    paper.isUncertain = meeting.isUnreadable || minutes.isUnreadable || minutes.value?.files.isUnreadable ?? false
    if !minutes.isFilled { paper.cause = "minutes of \(meeting.subject)" }
    return paper
  }

  private func paper<Content>(
    _ record: Record<Content>,
    _ name: String,
    _ date: Stated<CivilDate>,
    _ files: Stated<[Reference]>
  ) -> Paper? {
    guard let day = date.value else { return nil }
    var paper = Paper(subject: record.subject, name: Message(verbatim: name), day: day, place: record.firstLine)
    paper.files = files.items
    paper.isUncertain = record.isUnreadable || files.isUnreadable
    return paper
  }

  /// A yearly record with its files.
  private struct Filed {
    let place: SourceRange
    let subject: String
    let isUnreadable: Bool
    let files: Stated<[Reference]>
  }

  private static func filed<Content>(
    _ record: Record<Content>,
    _ files: KeyPath<Content, Stated<[Reference]>>
  ) -> Filed {
    Filed(
      place: record.firstLine,
      subject: record.subject,
      isUnreadable: record.isUnreadable,
      files: record.content[keyPath: files]
    )
  }

  /// One paper for each year that has ended, be it there or not.
  private func years(
    _ inquiry: Inquiry,
    _ kind: RecordKind,
    _ name: (Message) -> Message,
    _ record: (WorkYear) -> Filed?
  ) -> [Paper] {
    inquiry.periods(inquiry.scheme((parameters.per.value ?? .schoolYear).period)).compactMap { period in
      guard let year = WorkYear(period.whole.name) else { return nil }
      let found = record(year)
      var paper = Paper(
        subject: found?.subject,
        name: name(year.words),
        day: year.period.last,
        place: found?.place ?? inquiry.view.place
      )
      paper.files = found?.files.items ?? []
      paper.isUncertain = found.map { $0.isUnreadable || $0.files.isUnreadable } ?? false
      paper.period = period.whole
      if found == nil { paper.cause = "\(kind.rawValue)/\(inquiry.view.association.id)/\(year).yaml" }
      return paper
    }
  }
}
