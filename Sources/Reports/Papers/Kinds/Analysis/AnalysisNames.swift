internal import Findings

extension AnalysisFields {
  /// The names that the template of a yearly analysis may use.
  package static let names: [TemplateName] =
    opening + planNames + meetingNames + deedNames + eventNames + pupilNames + standingNames + authorNames

  private static let opening: [TemplateName] = [
    text("organization", "организация", "организация, при которой объединение", "the organisation behind the body"),
    text("body", "объединение", "объединение", "the body"),
    text("school-year", "учебный-год", "учебный год, со словами", "the school year, in words"),
    text("year", "год", "учебный год цифрами", "the school year in digits"),
    text("previous-year", "прошлый-год", "прошлый учебный год цифрами", "the school year before, in digits"),
    text("next-year", "следующий-год", "следующий учебный год, со словами", "the next school year, in words"),
    text("date", "дата", "на какой день сделан анализ", "the day on which the analysis was made"),
    flag("is-recorded", "учёт-вёлся", "в этом году вёлся учёт", "records were kept in the year"),
    flag("is-public", "для-всех", "бумага для всех", "the paper is for everybody"),
    text("topic", "тема", "тема года", "the topic of the year"),
    text("goal", "цель", "цель", "the goal"),
    list("tasks", "задачи", "задачи", "the tasks", point),
    list("priorities", "приоритеты", "приоритетные направления", "the priorities", point),
    TemplateName(
      "composition",
      "состав",
      Message(ru: "состав объединения", en: "the composition of the body"),
      .group(FiguresComposition.names)
    ),
    text(
      "no-earlier",
      "нет-прошлого",
      "почему состава год назад рядом нет",
      "why there is no composition of a year before"
    ),
  ]

  private static let planNames: [TemplateName] = [
    flag("has-plan", "есть-план", "план на год записан", "a plan for the year is recorded"),
    list(
      "activities",
      "мероприятия",
      "строки плана",
      "the rows of the plan",
      [
        number, text("name", "название", "что запланировано", "what was planned"), form,
        text("due", "срок", "срок", "by when"),
        text("responsible", "ответственные", "кто отвечал", "who was responsible"),
        text("status", "состояние", "выполнено ли", "whether it was done"),
        text("shown-by", "подтверждение", "заседание или событие", "the meeting or the event"),
        text("outcome", "итог", "итог", "what came of it"),
        text("participants", "участников", "сколько было участников", "number of participants"),
      ]
    ),
    text("activity-count", "запланировано", "сколько мероприятий в плане", "number of rows of the plan"),
    text("done-count", "выполнено", "сколько из них выполнено", "number of those done"),
    text("done-percent", "доля-выполненного", "доля выполненного", "share of those done"),
    list("statuses", "состояния", "мероприятия по состоянию", "rows of the plan by status", [name, count, percent]),
    list(
      "plan-and-fact",
      "план-и-факт",
      "план и факт по направлениям или формам",
      "plan and fact by direction or form",
      [name, text("planned", "план", "запланировано", "planned"), text("done", "факт", "выполнено", "done")]
    ),
  ]

  private static let meetingNames: [TemplateName] = [
    list(
      "meetings",
      "заседания",
      "заседания года",
      "the meetings of the year",
      [
        number, date, text("kind", "вид", "вид заседания", "the kind of meeting"),
        text("format", "формат", "очно, заочно, дистанционно", "in person, by correspondence, remote"),
        text("topic", "тема", "тема", "the topic"),
        text("attendance", "явка", "сколько членов из скольких", "how many members of how many"), percent,
        text("guests", "приглашённых", "сколько приглашённых", "number of guests"),
        list(
          "items",
          "вопросы",
          "вопросы повестки",
          "the items of the agenda",
          [
            text("title", "вопрос", "вопрос", "the item"),
            text("speakers", "докладчики", "докладчики", "the speakers"),
          ]
        ),
      ]
    ),
    text("meeting-count", "проведено-заседаний", "сколько заседаний проведено", "number of meetings held"),
    text(
      "meetings-planned",
      "запланировано-заседаний",
      "сколько заседаний в плане",
      "number of meetings in the plan"
    ),
    group(
      "attendance",
      "явка",
      "явка на все заседания вместе",
      "attendance of all meetings together",
      [
        text("came", "пришло", "сколько раз члены приходили", "how often members came"),
        text("due", "могло", "сколько раз могли прийти", "how often they could"), percent,
        text("meetings", "заседаний", "о скольких заседаниях это известно", "of how many meetings this is known"),
      ]
    ),
    flag("has-attendance", "есть-явка", "явка известна", "the attendance is known"),
  ]

  private static let deedNames: [TemplateName] = [
    section(
      "courses",
      "курсы",
      "курсы года",
      "courses of the year",
      [
        text("title", "название", "название", "the title"), text("hours", "часов", "часов", "hours"),
        text("provider", "где", "где", "where"), text("document", "документ", "документ", "the document"),
      ]
    ),
    section(
      "attestation",
      "аттестация",
      "кто прошёл аттестацию",
      "who was attested",
      [
        text("level", "уровень", "категория или соответствие", "the category or the suitability"),
        text("position", "должность", "по какой должности", "for which position"),
        text("order", "приказ", "приказ", "the order"),
      ]
    ),
    section(
      "publications",
      "публикации",
      "публикации года",
      "publications of the year",
      [
        text("title", "название", "название", "the title"),
        text("edition", "издание", "издание или сайт", "the edition or the site"), level,
      ]
    ),
    list(
      "practices",
      "практики",
      "практики, внесённые в банк",
      "practices entered in the bank",
      [
        text("title", "название", "название", "the title"), text("authors", "авторы", "авторы", "the authors"), level,
        form, text("status", "состояние", "что с ней сделано последним", "what was done with it last"),
        text("link", "ссылка", "ссылка", "the link"),
      ]
    ),
    text(
      "undated-practices",
      "практик-без-даты",
      "сколько практик без даты: в какой год они вошли, не видно",
      "number of practices without a day: nothing tells to which year they belong"
    ),
    group(
      "early-career",
      "молодые-специалисты",
      "молодые специалисты",
      "members early in their career",
      [
        list(
          "rows",
          "строки",
          "кто это",
          "who they are",
          member + [text("experience", "стаж", "педагогический стаж", "teaching experience")]
        ),
        text("count", "число", "сколько их", "number of them"),
        text("rule", "правило", "кто считается молодым специалистом", "who counts as early in the career"), date,
      ] + silence
    ),
    list(
      "mentoring",
      "наставничество",
      "пары наставничества",
      "mentor pairs",
      [
        text("mentor", "наставник", "наставник", "the mentor"),
        text("mentee", "наставляемый", "наставляемый", "the mentee"), text("from", "с", "с какого дня", "from when"),
        text("through", "по", "по какой день", "until when"), text("order", "приказ", "приказ", "the order"),
      ]
    ),
  ]

  private static let eventNames: [TemplateName] = [
    text("event-count", "проведено-событий", "сколько событий прошло", "number of events"),
    text("event-participants", "участников-событий", "участников всех событий вместе", "participants of all events"),
    list("forms", "формы", "события по формам", "events by form", [name, count]),
    list(
      "events",
      "события",
      "события, кроме конкурсов и событий обучающихся",
      "events other than contests and those of pupils",
      event
    ),
    list(
      "contest-events",
      "проведённые-конкурсы",
      "конкурсы, проведённые объединением",
      "contests that the body held",
      event
    ),
    list(
      "contests",
      "конкурсы",
      "участие членов в конкурсах",
      "participations of members in contests",
      member + [
        text("title", "название", "конкурс", "the contest"), level, date,
        text("result", "результат", "результат", "the result"),
      ]
    ),
    text("contest-count", "участий-в-конкурсах", "сколько было участий", "number of participations"),
    text("contest-people", "участников-конкурсов", "сколько членов участвовало", "number of members who took part"),
    list(
      "contest-results",
      "результаты-конкурсов",
      "участия по уровню и результату",
      "participations by level and result",
      [
        level, text("winners", "победители", "победители", "winners"),
        text("prizes", "призёры", "призёры, лауреаты, дипломанты, финалисты", "prize-winners, laureates and the like"),
        text("participants", "участники", "участники", "participants"),
        text("unknown", "неизвестно", "результат не записан", "no result recorded"),
        text("total", "всего", "всего", "all"),
      ]
    ),
    flag(
      "are-contests-withheld",
      "конкурсы-скрыты",
      "о некоторых участиях сказать нельзя",
      "some participations may not be told"
    ),
  ]

  private static let pupilNames: [TemplateName] = [
    list("pupil-events", "олимпиады", "олимпиады и конкурсы обучающихся", "olympiads and contests of pupils", event),
    list(
      "pupil-papers",
      "диагностика",
      "диагностики, мониторинги, результаты олимпиад",
      "diagnostics, monitoring, results of olympiads",
      [date, text("title", "название", "название", "the title"), text("about", "о-чём", "о чём", "what it says")]
    ),
  ]

  private static let standingNames: [TemplateName] = [
    group(
      "survey",
      "опрос",
      "опрос об удовлетворённости",
      "the survey of satisfaction",
      [
        text("asked", "опрошено", "опрошено", "asked"), text("satisfied", "довольны", "довольны", "satisfied"), percent,
        date,
      ]
    ),
    list(
      "indicators",
      "показатели",
      "показатели положения",
      "indicators of the regulation",
      [
        text("clause", "пункт", "пункт положения", "the clause"),
        text("name", "название", "что измерено", "what is measured"),
        text("period", "период", "период, если не весь год", "the period, unless it is the year"),
        text("value", "значение", "значение", "the value"), percent,
        text("method", "способ", "как посчитано", "how it was computed"),
        text("parts", "слагаемые", "числитель, знаменатель, слагаемые", "numerator, denominator, parts"),
        text("source", "источник", "из каких записей", "from which records"),
        text("remark", "примечание", "что добавил руководитель", "what the head added"),
        flag("is-unfinished", "не-завершён", "период ещё идёт", "the period still runs"),
      ]
    ),
    list(
      "compliance",
      "соблюдение",
      "положения объединения",
      "the regulations of the body",
      [
        text("regulation", "положение", "положение", "the regulation"),
        list(
          "breaches",
          "нарушения",
          "нарушенные пункты",
          "broken clauses",
          [text("clause", "пункт", "пункт", "the clause"), text("summary", "суть", "чего требует", "what it asks for")]
        ),
      ]
    ),
    list("outcomes", "исходы", "обязанности по исходам", "duties by outcome", [name, count]),
  ]

  private static let authorNames: [TemplateName] = [
    text("achievements", "достижения", "достижения словами руководителя", "achievements in the head's words"),
    text("difficulties", "затруднения", "затруднения словами руководителя", "difficulties in the head's words"),
    text("conclusions", "выводы", "выводы словами руководителя", "conclusions in the head's words"),
    text("next-tasks", "следующие-задачи", "задачи на следующий год", "tasks for the next year"),
    text("file", "файл", "где руководитель пишет это", "where the head writes them"),
    text("handed-in", "передан", "кому и когда передан анализ", "to whom and when it was handed in"),
    text("considered", "рассмотрен", "где рассмотрен", "where it was considered"),
    group(
      "signature",
      "подпись",
      "подпись",
      "the signature",
      [text("office", "должность", "должность", "the office"), text("name", "имя", "имя", "the name"), date]
    ),
  ]

  // MARK: - What comes again

  private static let number = text("number", "номер", "номер", "the number")
  private static let name = text("name", "название", "название", "the name")
  private static let count = text("count", "число", "сколько", "how many")
  private static let percent = text("percent", "доля", "доля в процентах", "share in per cent")
  private static let date = text("date", "дата", "дата", "the date")
  private static let form = text("form", "форма", "форма", "the form")
  private static let level = text("level", "уровень", "уровень", "the level")
  private static let point = [number, text("text", "текст", "текст", "the text")]
  private static let member = [
    text("name", "имя", "фамилия с инициалами", "surname and initials"),
    text("organization", "организация", "организация", "the organisation"),
  ]
  private static let event = [
    text("title", "название", "название", "the title"), form, level, date, text("place", "место", "место", "the place"),
    text("topic", "тема", "тема", "the topic"),
    text("people", "кто", "организаторы и выступавшие", "organisers and those who presented"),
    text("participants", "участников", "сколько было участников", "number of participants"),
  ]
  private static let silence = [
    flag("is-none", "никто", "известно, что таких нет", "it is known that there are none"),
    text("unknown", "нет-сведений", "о скольких членах нет сведений", "of how many members nothing is recorded"),
    flag("is-withheld", "скрыто", "о некоторых сказать нельзя", "some may not be told"),
  ]

  private static func section(
    _ name: String,
    _ russian: String,
    _ ru: String,
    _ en: String,
    _ row: [TemplateName]
  ) -> TemplateName {
    group(
      name,
      russian,
      ru,
      en,
      [
        list("rows", "строки", "по одному на строку", "one a row", member + [date] + row),
        text("people", "человек", "скольких членов это касается", "number of members concerned"),
        text("count", "число", "сколько всего", "how many in all"),
        text("total", "всего", "сколько членов было в году", "number of members in the year"),
        flag("is-unknown", "неизвестно", "ни о ком нет сведений", "nothing is recorded of anybody"),
      ] + silence
    )
  }

  private static func text(_ name: String, _ russian: String, _ ru: String, _ en: String) -> TemplateName {
    TemplateName(name, russian, Message(ru: ru, en: en))
  }

  private static func flag(_ name: String, _ russian: String, _ ru: String, _ en: String) -> TemplateName {
    TemplateName(name, russian, Message(ru: ru, en: en), .flag)
  }

  private static func list(
    _ name: String,
    _ russian: String,
    _ ru: String,
    _ en: String,
    _ inner: [TemplateName]
  ) -> TemplateName {
    TemplateName(name, russian, Message(ru: ru, en: en), .list(inner))
  }

  private static func group(
    _ name: String,
    _ russian: String,
    _ ru: String,
    _ en: String,
    _ inner: [TemplateName]
  ) -> TemplateName {
    TemplateName(name, russian, Message(ru: ru, en: en), .group(inner))
  }
}
