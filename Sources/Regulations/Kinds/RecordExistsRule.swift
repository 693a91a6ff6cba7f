package import CivilTime
package import Findings
package import Records

/// Requires records in every school year: a plan, an analysis, a document of a kind, entries of the bank of practices.
package struct RecordExistsRule: RuleKind {
  /// What a pack says besides the kind.
  package struct Parameters: BoundedParameters {
    package var record: Stated<RecordWord> = .blank
    package var documentKind: Stated<[Located<DocumentKind>]> = .blank
    package var year: Stated<YearWord> = .blank
    package var by: Stated<MonthDay> = .blank
    package var bound = Bound()
    package let range: SourceRange

    /// Parameters of which nothing is known.
    package init(range: SourceRange) { self.range = range }

    /// The parameters.
    package static let schema = Schema<Parameters>(
      [
        Field(.record, \.record, .word(RecordWord.self), required: true),
        Field(.documentKind, \.documentKind, .located(.word(DocumentKind.self))),
        Field(.year, \.year, .word(YearWord.self)),
        Field(.by, \.by, .monthDay),
      ] + Bound.fields(of: Parameters.self)
    )
  }

  /// The name by which packs call it.
  package static let id = "record-exists"

  /// What it is for.
  package static let documentation = RuleDocumentation(
    title: Message(ru: "Запись есть каждый учебный год", en: "A record every school year"),
    explanation: Message(
      ru: """
        Требует, чтобы в каждом учебном году была запись: план, анализ, документ нужного вида, практика, событие. До дня \
        «by» (по умолчанию — конец учебного года) запись ожидается, со следующего дня её отсутствие — нарушение.
        """,
      en: """
        Requires a record in every school year: a plan, an analysis, a document of a kind, a practice, an event. Until the \
        day “by” (the end of the school year by default) the record is due; from the next day its absence is a breach.
        """
    ),
    examples: [
      RuleExample(
        .kept,
        Message(ru: "план есть", en: "there is a plan"),
        on: CivilDate(2022, 10, 2),
        rule: "record: plan\nby: 01.10",
        files: "=== plans/math/2022-23.yaml\nтема: Функциональная грамотность"
      ),
      RuleExample(
        .due,
        Message(ru: "плана нет, 1 октября", en: "no plan on 1 October"),
        on: CivilDate(2022, 10, 1),
        rule: "record: plan\nby: 01.10",
        files: ""
      ),
      RuleExample(
        .broken,
        Message(ru: "плана нет, 2 октября", en: "no plan on 2 October"),
        on: CivilDate(2022, 10, 2),
        rule: "record: plan\nby: 01.10",
        files: """
          === associations/math.yaml
          ↓название: Объединение учителей математики
          вид: объединение
          создано: приказ 1-од от 01.09.2022
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
    guard let record = parameters.record.value else { return }
    let search = YearlyRecords(record, parameters.documentKind.items.map(\.value))
    var bound = parameters.bound
    if bound.words.en.isEmpty, let range = parameters.record.range { bound.atLeast = .value(Fraction(1), range) }
    inquiry.judge(search, of: parameters.year.value ?? .current, by: parameters.by.value, bound)
  }
}
