internal import Findings

extension PassportFields {
  /// The names that the template of a passport may use.
  package static let names: [TemplateName] = [
    text("body", "объединение", "полное название", "the full name"),
    text("short-name", "кратко", "краткое название", "the short name"),
    text("former-names", "прежние-названия", "прежние названия", "the former names"),
    text("date", "дата", "на какой день", "on which day"),
    TemplateName("is-public", "для-всех", Message(ru: "бумага для всех", en: "the paper is for everybody"), .flag),
    text("kind", "вид", "вид объединения", "the kind of body"),
    text("level", "уровень", "уровень", "the level"),
    text("subject", "предмет", "предмет или профессии", "the subject or the professions"),
    text("problem", "проблема", "над чем работает группа", "what a group works on"),
    text("established", "создано", "чем создано", "what established it"),
    text("liquidated", "ликвидировано", "чем ликвидировано", "what liquidated it"),
    text("approved", "утверждено", "чем утверждено последний раз", "what approved it last"),
    text("regulation", "положение", "по какому положению работает", "the regulation that governs it"),
    text("parent", "входит-в", "куда входит", "the body it belongs to"),
    text("supervisor", "курирующая", "курирующая организация", "the supervising organisation"),
    text("base", "на-базе", "на базе какой организации", "the organisation where it is based"),
    officers,
    text("page", "страница", "адрес страницы", "the address of the page"),
    text("topic", "тема", "методическая тема", "the topic"),
    text("school-year", "учебный-год", "текущий учебный год", "the current school year"),
    text("goal", "цель", "цель", "the goal"),
    points("tasks", "задачи", "задачи", "the tasks"),
    points("directions", "направления", "направления работы", "the directions of work"),
    TemplateName(
      "composition",
      "состав",
      Message(ru: "состав в числах", en: "the composition in figures"),
      .group(FiguresComposition.names)
    ),
    TemplateName(
      "schedule",
      "график",
      Message(ru: "заседания по плану года", en: "the meetings in the plan of the year"),
      .list([
        text("due", "срок", "когда", "when"), text("title", "название", "о чём", "about what"),
        text("place", "место", "где", "where"),
      ])
    ),
    text("achievements", "достижения", "достижения из последнего анализа", "achievements of the latest analysis"),
    text("achievements-year", "год-достижений", "за какой учебный год", "of which school year"),
    TemplateName(
      "documents",
      "документы",
      Message(ru: "положение, план, анализ, протоколы года", en: "regulation, plan, analysis, minutes of the year"),
      .list([text("title", "название", "название", "the title"), text("link", "ссылка", "ссылка", "the link")])
    ),
  ]

  private static func text(_ name: String, _ russian: String, _ ru: String, _ en: String) -> TemplateName {
    TemplateName(name, russian, Message(ru: ru, en: en))
  }

  private static func points(_ name: String, _ russian: String, _ ru: String, _ en: String) -> TemplateName {
    TemplateName(name, russian, Message(ru: ru, en: en), .list([text("text", "текст", "текст", "the text")]))
  }

  private static let officers = TemplateName(
    "officers",
    "должности",
    Message(ru: "кто занимает должности", en: "those who hold offices"),
    .list([
      text("office", "роль", "роль", "the office"), text("name", "имя", "фамилия, имя, отчество", "the full name"),
      text("work", "работа", "должность и место работы", "position and place of work"),
      text("category", "категория", "категория", "the category"),
      text("experience", "стаж", "педагогический стаж", "years of teaching"),
      text("from", "с", "с какого дня", "from when"), text("through", "по", "по какой день", "until when"),
      text(
        "term-end",
        "срок-до",
        "последний день срока полномочий по положению, если день ухода не записан",
        "the last day of the term that the regulation allows, where no end is recorded"
      ),
      text("basis", "основание", "приказ или протокол", "the order or the minutes"),
      text("email", "почта", "рабочая почта; для всех не пишется", "the work e-mail; never for everybody"),
      text("phone", "телефон", "рабочий телефон; для всех не пишется", "the work phone; never for everybody"),
    ])
  )
}
