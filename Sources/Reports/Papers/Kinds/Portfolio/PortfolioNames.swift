internal import Findings

extension PortfolioFields {
  /// The names that the template of the opening of a portfolio may use.
  package static let names: [TemplateName] = [
    TemplateName(
      "organization",
      "организация",
      Message(ru: "организация, при которой объединение", en: "the organisation behind the body")
    ),
    TemplateName("body", "объединение", Message(ru: "объединение", en: "the body")),
    TemplateName("year", "учебный-год", Message(ru: "учебный год, как 2025/2026", en: "the school year, as 2025/2026")),
    TemplateName("regulation", "положение", Message(ru: "название положения", en: "the title of the regulation")),
    TemplateName(
      "clauses",
      "пункты",
      Message(ru: "пункты, которые требуют документы", en: "the clauses that ask for it")
    ),
    TemplateName(
      "leaders",
      "руководители",
      Message(ru: "кто руководит объединением", en: "who leads the body"),
      .list([
        TemplateName("office", "должность", Message(ru: "должность", en: "the office")),
        TemplateName("name", "имя", Message(ru: "инициалы и фамилия", en: "initials and surname")),
      ])
    ),
    TemplateName(
      "parts",
      "части",
      Message(ru: "части в порядке положения", en: "the parts in the order of the regulation"),
      .list(PortfolioPartFields.summaryNames)
    ),
    TemplateName("count", "всего", Message(ru: "сколько частей требуется", en: "how many parts are asked for")),
    TemplateName("present", "есть", Message(ru: "сколько из них есть", en: "how many of them are there")),
    TemplateName(
      "missing",
      "нет",
      Message(ru: "части, которых нет", en: "the parts that are missing"),
      .list(PortfolioPartFields.summaryNames)
    ),
    TemplateName("today", "сегодня", Message(ru: "день, на который сделана бумага", en: "the day of the paper")),
  ]
}

extension PortfolioPartFields {
  /// The names that the template of a part of a portfolio may use.
  package static let names: [TemplateName] =
    summaryNames + [
      TemplateName("body", "объединение", Message(ru: "объединение", en: "the body")),
      TemplateName("year", "учебный-год", Message(ru: "учебный год портфолио", en: "the school year of the portfolio")),
      TemplateName(
        "content",
        "содержание",
        Message(ru: "тема и задачи, если часть – о них", en: "topic and aims, where the part is about them"),
        .group([
          TemplateName("topic", "тема", Message(ru: "методическая тема", en: "the methodical topic")),
          TemplateName("goal", "цель", Message(ru: "цель", en: "the goal")),
          TemplateName(
            "priorities",
            "приоритеты",
            Message(ru: "приоритетные направления", en: "the priorities"),
            .list([number, text])
          ),
          TemplateName("tasks", "задачи", Message(ru: "задачи", en: "the tasks"), .list([number, text])),
        ])
      ),
      TemplateName(
        "analysis",
        "анализ",
        Message(ru: "текст автора и цифры, если часть – анализ", en: "the author's text and figures of an analysis"),
        .group([
          TemplateName("topic", "тема", Message(ru: "тема", en: "the topic")),
          TemplateName("achievements", "достижения", Message(ru: "достижения", en: "achievements")),
          TemplateName("difficulties", "затруднения", Message(ru: "затруднения", en: "difficulties")),
          TemplateName("conclusions", "выводы", Message(ru: "выводы", en: "conclusions")),
          TemplateName("next-tasks", "задачи", Message(ru: "задачи на следующий год", en: "tasks for next year")),
          TemplateName(
            "figures",
            "цифры",
            Message(ru: "цифры года", en: "the figures of the year"),
            .list([name, TemplateName("value", "значение", Message(ru: "значение", en: "the value"))])
          ),
        ])
      ),
      TemplateName(
        "people",
        "люди",
        Message(ru: "состав, если часть – банк данных", en: "the members, where the part is the data bank"),
        .list([
          number,
          TemplateName("name", "имя", Message(ru: "фамилия, имя, отчество", en: "the full name")),
          TemplateName("organization", "организация", Message(ru: "место работы", en: "the place of work")),
          TemplateName("position", "должность", Message(ru: "должность", en: "the position")),
          TemplateName("education", "образование", Message(ru: "образование", en: "education")),
          TemplateName("category", "категория", Message(ru: "категория", en: "the category")),
          TemplateName(
            "experience",
            "стаж",
            Message(ru: "педагогический стаж, полных лет", en: "full years of teaching")
          ),
        ])
      ),
      TemplateName(
        "qualities",
        "качества",
        Message(
          ru: "сколько человек с каким образованием и категорией",
          en: "how many have which education and category"
        ),
        .list([
          name, TemplateName("count", "число", Message(ru: "число", en: "how many")),
          TemplateName("share", "доля", Message(ru: "доля", en: "the share")),
        ])
      ),
    ]

  private static let number = TemplateName(
    "number",
    "номер",
    Message(ru: "номер по порядку", en: "the number in the order")
  )
  private static let text = TemplateName("text", "текст", Message(ru: "текст", en: "the text"))
  private static let name = TemplateName("name", "название", Message(ru: "название", en: "the name"))

  /// The names that a row of the list of parts has too.
  static let summaryNames: [TemplateName] = [
    number, name,
    TemplateName("is-present", "есть", Message(ru: "часть есть", en: "the part is there"), .flag),
    TemplateName(
      "records",
      "записи",
      Message(ru: "записи, которые её составляют", en: "the records that make it"),
      .list([
        number, name,
        TemplateName("date", "дата", Message(ru: "дата", en: "the date")),
        TemplateName("about", "о-чём", Message(ru: "о чём", en: "what it is about")),
        TemplateName("issuer", "кем-издан", Message(ru: "кто издал приказ", en: "who issued the order")),
        TemplateName("signer", "кем-подписан", Message(ru: "кто подписал приказ", en: "who signed the order")),
        TemplateName(
          "approved",
          "утверждено",
          Message(ru: "чем утверждён документ", en: "by what a document was approved")
        ),
        TemplateName("link", "ссылка", Message(ru: "ссылка", en: "the link")),
        TemplateName("files", "файлы", Message(ru: "файлы", en: "the files")),
      ])
    ),
    TemplateName("lack", "недостаёт", Message(ru: "чего недостаёт", en: "what is missing")),
  ]
}
