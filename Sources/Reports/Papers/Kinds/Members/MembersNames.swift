internal import Findings

extension MembersFields {
  /// The names that the template of a data bank may use.
  package static let names: [TemplateName] = [
    text("organization", "организация", "организация, при которой объединение", "the organisation behind the body"),
    text("body", "объединение", "объединение", "the body"),
    text("date", "дата", "на какой день", "on which day"),
    text("age-date", "дата-возраста", "на какой день считаны полные годы", "the day on which full years are counted"),
    TemplateName("is-public", "для-всех", Message(ru: "бумага для всех", en: "the paper is for everybody"), .flag),
    TemplateName(
      "composition",
      "состав",
      Message(ru: "количественный и качественный состав", en: "the composition in figures"),
      .group(FiguresComposition.names)
    ),
    TemplateName("people", "люди", Message(ru: "члены по алфавиту", en: "the members, by the alphabet"), .list(person)),
    text(
      "unnamed",
      "не-названы",
      "сколько членов не названо, потому что нет их согласия",
      "how many members are not named for want of their consent"
    ),
    TemplateName(
      "signature",
      "подпись",
      Message(ru: "подпись", en: "the signature"),
      .group([text("office", "должность", "должность", "the office"), text("name", "имя", "имя", "the name")])
    ),
  ]

  private static let person: [TemplateName] = [
    text("number", "номер", "номер по порядку", "the number in order"),
    text("name", "имя", "фамилия, имя, отчество", "the full name"),
    text("short-name", "фамилия", "фамилия с инициалами", "surname and initials"),
    text("birth-year", "год-рождения", "год рождения; для всех не пишется", "the birth year; never for everybody"),
    text("age", "возраст", "полных лет на 1 января; для всех не пишется", "age on 1 January; never for everybody"),
    text("organization", "организация", "место работы", "the place of work"),
    text("position", "должность", "должность", "the position"),
    text("subject", "предмет", "предмет", "the subject"),
    text("education", "образование", "уровень образования", "the level of education"),
    text("institution", "учебное-заведение", "что и когда окончил", "where and when education was finished"),
    text("specialty", "специальность", "специальность по диплому", "the specialty of the diploma"),
    text("degree", "степень", "учёная степень", "the scientific degree"),
    text("experience", "стаж", "педагогический стаж", "years of teaching"),
    text("specialty-experience", "стаж-по-специальности", "стаж по специальности", "years in the specialty"),
    text("category", "категория", "категория с датой и приказом", "the category with day and order"),
    things("courses", "курсы", "курсы, последние первыми", "courses, the latest first"),
    things("contests", "конкурсы", "конкурсы", "contests"),
    things("publications", "публикации", "публикации", "publications"),
    things("developments", "разработки", "авторские разработки", "own developments"),
    things("awards", "награды", "награды", "awards"),
    things("titles", "звания", "звания", "titles"),
    text("self-education", "самообразование", "тема самообразования", "the topic of self-education"),
    text("email", "почта", "рабочая почта; для всех не пишется", "the work e-mail; never for everybody"),
    text("phone", "телефон", "рабочий телефон; для всех не пишется", "the work phone; never for everybody"),
  ]

  private static func text(_ name: String, _ russian: String, _ ru: String, _ en: String) -> TemplateName {
    TemplateName(name, russian, Message(ru: ru, en: en))
  }

  private static func things(_ name: String, _ russian: String, _ ru: String, _ en: String) -> TemplateName {
    TemplateName(name, russian, Message(ru: ru, en: en), .list([text("text", "текст", "одна запись", "one entry")]))
  }
}
