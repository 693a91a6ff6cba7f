internal import Findings

extension FiguresComposition {
  /// The names that stand for a composition in templates.
  static let names: [TemplateName] = [
    TemplateName("date", "дата", Message(ru: "на какой день", en: "on which day")),
    TemplateName("total", "всего", Message(ru: "сколько членов", en: "number of members")),
    TemplateName("people", "человек", Message(ru: "сколько членов, со словом", en: "number of members, with the noun")),
    TemplateName("is-empty", "пусто", Message(ru: "членов нет", en: "there are no members"), .flag),
    TemplateName(
      "earlier",
      "раньше",
      Message(ru: "год назад, если записи его охватывают", en: "a year before, if the records reach so far"),
      .group([
        TemplateName("date", "дата", Message(ru: "на какой день", en: "on which day")),
        TemplateName("total", "всего", Message(ru: "сколько членов было", en: "number of members then")),
      ])
    ),
    TemplateName(
      "organizations",
      "организаций",
      Message(ru: "сколько организаций представлено", en: "number of organisations represented")
    ),
    table("by-category", "по-категориям", Message(ru: "по категориям", en: "by category")),
    table("by-experience", "по-стажу", Message(ru: "по педагогическому стажу", en: "by teaching experience")),
    table("by-education", "по-образованию", Message(ru: "по образованию", en: "by education")),
    table("by-age", "по-возрасту", Message(ru: "по возрасту", en: "by age")),
    table("by-organization", "по-организациям", Message(ru: "по организациям", en: "by organisation")),
    table("by-position", "по-должностям", Message(ru: "по должностям", en: "by position")),
    TemplateName(
      "age-date",
      "дата-возраста",
      Message(ru: "на какой день считаны полные годы", en: "the day on which full years are counted")
    ),
    TemplateName(
      "additions",
      "дополнительные-категории",
      Message(ru: "педагоги-методисты и педагоги-наставники", en: "teacher-methodists and teacher-mentors"),
      .list([
        TemplateName("name", "название", Message(ru: "категория", en: "the category")),
        TemplateName("count", "число", Message(ru: "у скольких она есть", en: "how many have it")),
      ])
    ),
  ]

  private static func table(_ name: String, _ russian: String, _ about: Message) -> TemplateName {
    let share = [
      TemplateName("count", "число", Message(ru: "сколько человек", en: "number of people")),
      TemplateName("percent", "доля", Message(ru: "доля в процентах", en: "share in per cent")),
    ]
    return TemplateName(
      name,
      russian,
      about,
      .group([
        TemplateName(
          "rows",
          "строки",
          Message(ru: "строки таблицы", en: "the rows of the table"),
          .list(
            [TemplateName("name", "название", Message(ru: "что общего", en: "what they have in common"))] + share + [
              TemplateName("was", "было", Message(ru: "год назад", en: "a year before"), .group(share)),
              TemplateName("change", "изменение", Message(ru: "изменение", en: "the change")),
            ]
          )
        ),
        TemplateName(
          "is-merged",
          "объединены",
          Message(ru: "есть строки, объединённые ради людей", en: "some rows were merged for the people's sake"),
          .flag
        ),
        TemplateName(
          "is-withheld",
          "скрыто",
          Message(ru: "людей слишком мало, таблица не приводится", en: "too few people for the table to be given"),
          .flag
        ),
      ])
    )
  }
}
