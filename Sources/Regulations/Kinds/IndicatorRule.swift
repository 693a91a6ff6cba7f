internal import CivilTime
package import Findings
package import Records

/// Computes a measure that the regulation names; nothing is required by it.
package struct IndicatorRule: RuleKind {
  /// What a pack says besides the kind.
  package struct Parameters: RecordObject {
    package var title: Stated<Message> = .blank
    package var measure: Stated<Measure> = .blank
    package var per: Stated<PeriodWord> = .blank
    package var record: Stated<[Located<RecordWord>]> = .blank
    package var documentKind: Stated<[Located<DocumentKind>]> = .blank
    package var form: Stated<[Located<String>]> = .blank
    package var level: Stated<[Located<Level>]> = .blank
    package var deed: Stated<[Located<Deed>]> = .blank
    package var role: Stated<[Located<String>]> = .blank
    package let range: SourceRange

    /// Parameters of which nothing is known.
    package init(range: SourceRange) { self.range = range }

    /// The parameters.
    package static let schema = Schema<Parameters>([
      Field(.title, \.title, .message),
      Field(.measure, \.measure, .word(Measure.self), required: true),
      Field(.per, \.per, .word(PeriodWord.self)),
      Field(.record, \.record, .located(.word(RecordWord.self))),
      Field(.documentKind, \.documentKind, .located(.word(DocumentKind.self))),
      Field(.form, \.form, .located(.name)),
      Field(.level, \.level, .located(.word(Level.self))),
      Field(.in, \.deed, .located(.word(Deed.self))),
      Field(.role, \.role, .located(.name)),
    ])
  }

  /// The name by which packs call it.
  package static let id = "indicator"

  /// What it is for.
  package static let documentation = RuleDocumentation(
    title: Message(ru: "Показатель", en: "Indicator"),
    explanation: Message(
      ru: """
        Вычисляет показатель, который называет положение, за каждый период (per; по умолчанию учебный год) и ничего не \
        требует: число записей (measure: records – «record», document-kind, form, level), число дел членов (deeds – «in») \
        или долю членов, у которых такое дело есть (members), посещаемость заседаний (attendance), долю довольных по опросу \
        в анализе (satisfaction), долю прошлогодних членов, оставшихся в составе (continuity), долю замещённых должностей \
        (offices – «role»), месяцы, в которых что-то было (regularity), есть ли страница (page), молодых специалистов \
        (early-career), пары наставничества (mentoring). «by-hand» – показатель, который записи показать не могут: его \
        вписывают в анализ, в «показатели», под номером пункта или названием. Доля хранится точно, числителем и знаменателем; \
        чего в записях нет, то «не записано», а не ноль.
        """,
      en: """
        Computes a measure that the regulation names, for each period (per; the school year by default), and requires \
        nothing: the number of records (measure: records – “record”, document-kind, form, level), of members' deeds (deeds – \
        “in”), or the share of members who did any (members), attendance of meetings (attendance), the share of the \
        satisfied in the survey of the analysis (satisfaction), the share of last year's members who stayed (continuity), \
        the share of offices held (offices – “role”), the months in which something took place (regularity), whether there \
        is a page (page), early-career members (early-career), mentor pairs (mentoring). “by-hand” is a measure that records \
        cannot show: it is entered under “indicators” of the analysis, by the number of the clause or by name. A share is \
        kept exactly, as numerator and denominator; what is not recorded is “not recorded”, not zero.
        """
    ),
    examples: [
      RuleExample(
        value: Message(ru: "3 из 4", en: "3 of 4"),
        Message(ru: "довольны трое из четверых опрошенных", en: "three of four asked are satisfied"),
        on: CivilDate(2023, 9, 1),
        rule: "measure: satisfaction",
        files: """
          === analyses/math/2022-23.yaml
          опрос:
            опрошено: 4
            довольны: 3
          """
      ),
      RuleExample(
        value: Message(ru: "не записано (опрос)", en: "not recorded (the survey)"),
        Message(ru: "опроса не было", en: "nobody was asked"),
        on: CivilDate(2023, 9, 1),
        rule: "measure: satisfaction",
        files: "=== analyses/math/2022-23.yaml\nтема: Функциональная грамотность"
      ),
      RuleExample(
        value: Message(ru: "1 из 3", en: "1 of 3"),
        Message(ru: "в мероприятиях участвовала одна из трёх", en: "one of three took part in events"),
        on: CivilDate(2023, 9, 1),
        rule: "measure: members\nin: taking-part, organizing",
        files: """
          === events/seminar.yaml
          название: Семинар
          объединение: Объединение учителей математики
          дата: 10.11.2022
          организаторы: Иванова А.А.
          """
      ),
      RuleExample(
        value: Message(verbatim: "2"),
        Message(ru: "практика и событие", en: "a practice and an event"),
        on: CivilDate(2023, 9, 1),
        rule: "measure: records\nrecord: practice, event",
        files: """
          === practices/counting.yaml
          название: Устный счёт
          авторы: Петрова Е.В.
          объединение: Объединение учителей математики
          предложено: 17.04.2023
          === events/seminar.yaml
          название: Семинар
          объединение: Объединение учителей математики
          дата: 10.11.2022
          """
      ),
      RuleExample(
        value: Message(verbatim: "1"),
        Message(ru: "участие в конкурсе записано при событии", en: "part in a contest is recorded with the event"),
        on: CivilDate(2023, 9, 1),
        rule: "measure: deeds\nin: contests",
        files: """
          === events/contest.yaml
          название: Учитель года района
          форма: конкурс
          объединение: Объединение учителей математики
          дата: 10.02.2023
          участники:
            - кто: Иванова А.А.
              результат: призёр
          """
      ),
      RuleExample(
        value: Message(verbatim: "средний балл вырос на 2"),
        Message(ru: "вписано в анализ", en: "entered in the analysis"),
        on: CivilDate(2023, 9, 1),
        rule: "measure: by-hand",
        files: """
          === analyses/math/2022-23.yaml
          показатели:
            - показатель: пункт 1
              результат: средний балл вырос на 2
          """
      ),
    ]
  )

  private let parameters: Parameters

  /// Makes a rule of this kind.
  package init(_ parameters: Parameters) { self.parameters = parameters }

  /// The words of the regulation that the rule names.
  package var mentions: [PackMention] {
    PackMention.all(.form, parameters.form) + PackMention.all(.role, parameters.role)
  }

  /// Judges nothing: an indicator is shown.
  package func judge(_ inquiry: inout Inquiry) {}

  /// The values of one body, up to the period that runs on the day of judging.
  func values(_ inquiry: Inquiry) -> [IndicatorValue] {
    guard let measure = parameters.measure.value else { return [] }
    let name = parameters.title.value ?? inquiry.clause.summary.value ?? Message(verbatim: inquiry.clause.number)
    // A clause with several indicators is no name for any of them.
    let isOnly = inquiry.clause.rules.items.count { $0.kind is IndicatorRule } == 1
    let names = [name.ru, name.en] + (isOnly ? [inquiry.clause.number] : [])
    return inquiry.periods(inquiry.scheme(parameters.per.value ?? .schoolYear)).compactMap { period in
      guard !period.isAhead(of: inquiry.asOf) else { return nil }
      var measurement = Measurement(parameters, period, inquiry)
      let written = measurement.written(for: names)
      let result = measurement.result(of: measure, written)
      return IndicatorValue(
        citation: inquiry.regulation.citation(inquiry.clause),
        rule: inquiry.rule.name,
        body: inquiry.view.association.subject,
        bodyIndex: inquiry.view.index,
        name: name,
        period: period.whole,
        isUnfinished: period.bound.last > inquiry.asOf,
        result: result,
        method: measure.method,
        parts: measurement.parts,
        evidence: measurement.evidence,
        remark: measure == .byHand ? nil : written?.text
      )
    }
  }
}

/// What an indicator measures.
package enum Measure: String, Word {
  case records
  case deeds
  case members
  case attendance
  case satisfaction
  case continuity
  case offices
  case regularity
  case page
  case earlyCareer = "early-career"
  case mentoring
  case byHand = "by-hand"

  /// What the list is.
  package static let listName = Message(ru: "мера", en: "measure")

  /// How the word is written.
  package var spelling: Spelling {
    switch self {
    case .records: Spelling("число записей", "records")
    case .deeds: Spelling("число дел", "deeds")
    case .members: Spelling("доля членов", "members")
    case .attendance: Spelling("посещаемость", "attendance")
    case .satisfaction: Spelling("удовлетворённость", "satisfaction")
    case .continuity: Spelling("сохранность состава", "continuity")
    case .offices: Spelling("замещённость должностей", "offices")
    case .regularity: Spelling("регулярность", "regularity")
    case .page: Spelling("страница", "page")
    case .earlyCareer: Spelling("молодые специалисты", "early-career")
    case .mentoring: Spelling("наставничество", "mentoring")
    case .byHand: Spelling("вручную", "by-hand")
    }
  }

  /// How it is computed, in one sentence.
  var method: Message {
    switch self {
    case .records: Message(ru: "число записей за период", en: "number of records of the period")
    case .deeds:
      Message(
        ru: "число участий членов объединения за период",
        en: "number of deeds of the body's members in the period"
      )
    case .members:
      Message(
        ru: "члены, у которых за период есть хотя бы одно участие, от всех, кто состоял в объединении",
        en: "members with at least one deed in the period, of all who belonged to the body"
      )
    case .attendance:
      Message(
        ru: "присутствовавшие члены от состоявших в объединении в день каждого заседания, по всем заседаниям вместе",
        en: "members present, of those who belonged to the body on the day, over all meetings together"
      )
    case .satisfaction:
      Message(
        ru: "довольные от опрошенных, по опросу в анализе работы",
        en: "the satisfied of those asked, by the survey in the analysis"
      )
    case .continuity:
      Message(
        ru: "члены на последний день прошлого периода, оставшиеся в составе",
        en: "members on the last day of the previous period who still belong"
      )
    case .offices:
      Message(
        ru: "должности, занятые в последний день периода (или сегодня), от всех названных",
        en: "offices held on the last day of the period (or today), of all named"
      )
    case .regularity:
      Message(
        ru: "месяцы с заседанием или событием от начавшихся месяцев (в учебном году – с сентября по май)",
        en: "months with a meeting or an event, of the months begun (September to May in a school year)"
      )
    case .page: Message(ru: "записан ли адрес страницы", en: "whether the address of a page is recorded")
    case .earlyCareer:
      Message(
        ru: "члены, отмеченные как молодые специалисты",
        en: "members marked as early-career"
      )
    case .mentoring:
      Message(
        ru: "пары «наставник – наставляемый», в которых наставник состоит в объединении",
        en: "mentor pairs in which the mentor belongs to the body"
      )
    case .byHand:
      Message(
        ru: "вписывается вручную в «показатели» анализа работы",
        en: "entered by hand under “indicators” of the analysis"
      )
    }
  }
}
