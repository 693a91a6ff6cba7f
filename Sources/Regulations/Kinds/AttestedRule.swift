internal import CivilTime
package import Findings
package import Records

/// Requires evidence that records cannot compute: a paper of a kind, or somebody's word for it.
package struct AttestedRule: RuleKind {
  /// What a pack says besides the kind.
  package struct Parameters: RecordObject {
    package var per: Stated<PeriodWord> = .blank
    package var documentKind: Stated<[Located<DocumentKind>]> = .blank
    package let range: SourceRange

    /// Parameters of which nothing is known.
    package init(range: SourceRange) { self.range = range }

    /// The parameters.
    package static let schema = Schema<Parameters>([
      Field(.per, \.per, .word(PeriodWord.self)),
      Field(.documentKind, \.documentKind, .located(.word(DocumentKind.self))),
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
        основании подтвердил, что он соблюдён, или пока нет документа нужного вида. Молчание никогда не значит «соблюдено».
        """,
      en: """
        A clause that records cannot decide: it is unverified until attestations/ tells who confirmed it, when and on what \
        basis, or until there is a paper of a kind. Silence is never “kept”.
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
    ]
  )

  private let parameters: Parameters

  /// Makes a rule of this kind.
  package init(_ parameters: Parameters) { self.parameters = parameters }

  /// The words of the regulation that the rule names.
  package var mentions: [PackMention] { [] }

  /// Judges one body.
  package func judge(_ inquiry: inout Inquiry) {
    guard let scheme = parameters.per.value.map(inquiry.scheme) else { return judge(nil, &inquiry) }
    for period in inquiry.periods(scheme) where !period.isAhead(of: inquiry.asOf) { judge(period, &inquiry) }
  }

  private func judge(_ period: Inquiry.BoundPeriod?, _ inquiry: inout Inquiry) {
    let topic = Inquiry.Topic(period: period?.whole)
    let wanted = parameters.documentKind.items.map(\.value)
    let papers = inquiry.view.body.documents.map { inquiry.register.documents[$0] }.filter { paper in
      guard let kind = paper.content.kind.value, wanted.contains(kind), !paper.isUnreadable else { return false }
      if let date = paper.content.date.value, date > inquiry.asOf { return false }
      return period.map { paper.content.year?.period.overlaps($0.whole.period) ?? false } ?? true
    }
    if papers.isEmpty {
      inquiry.leaveOpen(topic, Message(ru: "подтверждение или документ", en: "an attestation or a paper"))
    } else {
      inquiry.keep(topic, papers.map { Evidence($0.firstLine, $0.content.date.value) })
    }
  }
}
