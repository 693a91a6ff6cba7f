internal import CivilTime
package import Findings
package import Records

/// Requires records in every school year or calendar year: a plan, an analysis, a document of a kind, entries of the bank
/// of practices.
package struct RecordExistsRule: RuleKind {
  /// What a pack says besides the kind.
  package struct Parameters: BoundedParameters, RecordSearching {
    package var search = RecordSearch()
    package var bound = Bound()
    package let range: SourceRange

    /// Parameters of which nothing is known.
    package init(range: SourceRange) { self.range = range }

    /// The parameters.
    package static let schema = Schema<Parameters>(
      RecordSearch.fields(of: Parameters.self, shorthand: false) + Bound.fields(of: Parameters.self)
    )
  }

  /// The name by which packs call it.
  package static let id = "record-exists"

  /// What it is for.
  package static let documentation = RuleDocumentation(
    title: Message(ru: "Запись есть каждый год", en: "A record every year"),
    explanation: Message(
      ru: """
        Требует, чтобы в каждом учебном году была запись: план, анализ, документ нужного вида (document-kind), практика, \
        событие, приказ об объединении (order-by — чей), публикация члена (edition — в каком издании). С «per: calendar-year» — \
        в каждом календарном году: так судится план на календарный год (plans/…/2026.yaml). До дня «by» (по \
        умолчанию — конец года) запись ожидается, со следующего дня её отсутствие — нарушение. С «not-before» \
        засчитываются только записи с датой от этого дня до «by»; «fields» называет поля, которые в записи должны быть \
        заполнены, «act» и «party» — что и кем с документом сделано (body-kind — каким объединением, \
        before — не позже первого такого действия членов, например заявления). Документ с «year: any» и без «by» нужен всегда.
        """,
      en: """
        Requires a record in every school year: a plan, an analysis, a document of a kind (document-kind), a practice, \
        an event, an order on the body (order-by says whose), a member's publication (edition says where). With “per: \
        calendar-year” in every calendar year: so a plan for a calendar year (plans/…/2026.yaml) is judged. Until the \
        day “by” (the end of the year by default) the record is due; from the next day its absence is a breach. With \
        “not-before” only records dated from that day to “by” count; “fields” names fields of the record that must be \
        filled in, “act” and “party” what was done with a document and by whom (body-kind: by which body; before: no \
        later than the first such act of the members, say their application). A document with “year: any” and without \
        “by” is needed at any time.
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
      RuleExample(
        .kept,
        Message(ru: "план на календарный год есть", en: "there is a plan for the calendar year"),
        on: CivilDate(2023, 2, 1),
        rule: "record: plan\nper: calendar-year\nby: 31.01",
        files: """
          === plans/math/2022.yaml
          тема: Функциональная грамотность
          === plans/math/2023.yaml
          тема: Функциональная грамотность
          """
      ),
      RuleExample(
        .due,
        Message(ru: "плана на календарный год нет, 31 января", en: "no plan for the calendar year on 31 January"),
        on: CivilDate(2023, 1, 31),
        rule: "record: plan\nper: calendar-year\nby: 31.01",
        files: ""
      ),
      RuleExample(
        .broken,
        Message(ru: "план на учебный год, а нужен на календарный", en: "a plan for a school year, not a calendar year"),
        on: CivilDate(2023, 2, 1),
        rule: "record: plan\nper: calendar-year\nby: 31.01",
        files: """
          === associations/math.yaml
          ↓название: Объединение учителей математики
          вид: объединение
          создано: приказ 1-од от 01.09.2022
          === plans/math/2022-23.yaml
          тема: Функциональная грамотность
          """
      ),
      RuleExample(
        .broken,
        Message(ru: "оценка датирована апрелем, а не маем", en: "the evaluation is of April, not of May"),
        on: CivilDate(2023, 7, 1),
        rule: "record: document\ndocument-kind: evaluation\nnot-before: 01.05\nby: 30.06",
        files: """
          === associations/math.yaml
          название: Объединение учителей математики
          вид: объединение
          создано: приказ 1-од от 01.09.2022
          === documents/evaluation.yaml
          вид: оценка
          объединение: Объединение учителей математики
          дата: ↓30.04.2023
          """
      ),
      RuleExample(
        .broken,
        Message(ru: "в приказе нет численности", en: "the order states no head count"),
        on: CivilDate(2022, 10, 2),
        rule: "record: order\norder-by: department\nfields: headcount\nby: 01.10",
        files: """
          === orders/2-od-2022.yaml
          номер: 2-од
          дата: 05.09.2022
          издал: Управление образования
          объединения: ↓Объединение учителей математики
          """
      ),
    ]
  )

  let parameters: Parameters

  /// Makes a rule of this kind.
  package init(_ parameters: Parameters) { self.parameters = parameters }

  /// The words of the regulation that the rule names.
  package var mentions: [PackMention] { parameters.search.mentions }

  /// Judges one body.
  package func judge(_ inquiry: inout Inquiry) {
    var bound = parameters.bound
    if bound.words.en.isEmpty, let range = parameters.search.record.range {
      bound.atLeast = .value(Fraction(1), range)
    }
    inquiry.judge(parameters.search, bound)
  }
}
