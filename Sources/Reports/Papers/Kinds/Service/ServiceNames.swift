internal import Findings

extension ServiceFields {
  /// The names that the template of the summary of a service may use.
  package static let names: [TemplateName] = [
    TemplateName("scope", "о-чём", Message(ru: "о каких объединениях речь", en: "which bodies it is about")),
    TemplateName("year", "учебный-год", Message(ru: "учебный год, как 2025/2026", en: "the school year, as 2025/2026")),
    TemplateName(
      "members-on",
      "состав-на",
      Message(ru: "день, на который сосчитан состав", en: "the day on which the members are counted")
    ),
    TemplateName("today", "сегодня", Message(ru: "день, на который сделана бумага", en: "the day of the paper")),
    TemplateName(
      "totals",
      "итого",
      Message(ru: "итоги по всем объединениям", en: "the totals of all bodies"),
      .group(
        [
          TemplateName("bodies", "объединений", Message(ru: "сколько объединений", en: "how many bodies")),
          TemplateName(
            "people",
            "человек",
            Message(ru: "сколько людей, каждый один раз", en: "how many people, each once")
          ),
          TemplateName(
            "done-share",
            "доля-выполненных",
            Message(ru: "доля выполненных строк планов", en: "the share of plan rows that is done")
          ),
        ] + workNames + outcomes
      )
    ),
    TemplateName(
      "work",
      "работа",
      Message(ru: "таблицы работы; длинная разделена", en: "the tables of work; a long one is split"),
      .list([
        range, TemplateName("rows", "строки", Message(ru: "объединения", en: "the bodies"), .list([name] + workNames)),
      ])
    ),
    TemplateName(
      "compliance",
      "соблюдение",
      Message(ru: "таблицы обязанностей; длинная разделена", en: "the tables of obligations; a long one is split"),
      .list([
        range, TemplateName("rows", "строки", Message(ru: "объединения", en: "the bodies"), .list([name] + outcomes)),
      ])
    ),
    TemplateName(
      "indicators",
      "показатели",
      Message(ru: "показатели положений по объединениям", en: "the indicators of the regulations by body"),
      .list([
        TemplateName("regulation", "положение", Message(ru: "название положения", en: "the title of the regulation")),
        TemplateName(
          "columns",
          "столбцы",
          Message(ru: "показатели", en: "the indicators"),
          .list([
            TemplateName("number", "номер", Message(ru: "номер по порядку", en: "the number in the order")),
            TemplateName("clause", "пункт", Message(ru: "номер пункта", en: "the number of the clause")),
            name, TemplateName("method", "как-считается", Message(ru: "как считается", en: "how it is computed")),
          ])
        ),
        TemplateName(
          "tables",
          "таблицы",
          Message(ru: "таблицы значений; длинная разделена", en: "the tables of values; a long one is split"),
          .list([
            range,
            TemplateName(
              "rows",
              "строки",
              Message(ru: "объединения", en: "the bodies"),
              .list([name, TemplateName("cells", "ячейки", Message(ru: "значения", en: "the values"), .list([value]))])
            ),
          ])
        ),
      ])
    ),
    bars(
      "meetings-by-body",
      "заседания-объединений",
      "заседания каждого, если их немного",
      "meetings of each, where they are few"
    ),
    bars(
      "attendance-by-body",
      "явка-объединений",
      "явка каждого, если их немного",
      "attendance of each, where they are few"
    ),
    bars(
      "meetings-distribution",
      "распределение-заседаний",
      "у скольких объединений столько заседаний",
      "how many bodies held so many meetings"
    ),
    bars(
      "attendance-distribution",
      "распределение-явки",
      "у скольких объединений такая явка",
      "how many bodies had such an attendance"
    ),
  ]

  private static func bars(_ name: String, _ russian: String, _ ru: String, _ en: String) -> TemplateName {
    TemplateName(name, russian, Message(ru: ru, en: en), .list([self.name, value]))
  }

  private static let name = TemplateName("name", "название", Message(ru: "название", en: "the name"))
  private static let value = TemplateName("value", "значение", Message(ru: "значение", en: "the value"))
  private static let range = TemplateName(
    "range",
    "от-и-до",
    Message(
      ru: "первое и последнее объединение, если таблиц несколько",
      en: "the first and last body, where there are several tables"
    )
  )
  private static let workNames: [TemplateName] = [
    TemplateName("members", "членов", Message(ru: "членов", en: "members")),
    TemplateName("meetings", "заседаний", Message(ru: "заседаний проведено", en: "meetings held")),
    TemplateName("attendance", "явка", Message(ru: "явка членов", en: "the attendance of members")),
    TemplateName("planned", "в-плане", Message(ru: "строк в плане", en: "rows of the plan")),
    TemplateName("done", "выполнено", Message(ru: "из них выполнено", en: "of them done")),
    TemplateName("events", "мероприятий", Message(ru: "мероприятий", en: "events")),
    TemplateName("practices", "практик", Message(ru: "практик", en: "practices")),
    TemplateName(
      "undated",
      "без-даты",
      Message(
        ru: "практик без даты, которые ни к какому году не отнести",
        en: "practices without a day, of no known year"
      )
    ),
  ]
  private static let outcomes: [TemplateName] = [
    TemplateName("kept", "соблюдено", Message(ru: "обязанностей соблюдено", en: "obligations kept")),
    TemplateName("broken", "нарушено", Message(ru: "нарушено", en: "broken")),
    TemplateName("due", "предстоит", Message(ru: "предстоит", en: "due")),
    TemplateName("unverified", "не-проверено", Message(ru: "не проверено", en: "unverified")),
    TemplateName("waived", "освобождено", Message(ru: "снято решением", en: "waived")),
    TemplateName("not-applicable", "не-применяется", Message(ru: "не применяется", en: "not applicable")),
  ]
}
