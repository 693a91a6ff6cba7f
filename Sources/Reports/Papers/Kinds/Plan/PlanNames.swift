internal import Findings

extension PlanFields {
  /// The names that the template of a plan may use.
  package static let names: [TemplateName] = [
    TemplateName(
      "organization",
      "организация",
      Message(ru: "организация, при которой объединение", en: "the organisation behind the body")
    ),
    TemplateName("body", "объединение", Message(ru: "объединение", en: "the body")),
    TemplateName(
      "period",
      "период",
      Message(
        ru: "год плана словами: 2025/2026 учебный год, 2026 год",
        en: "the year of the plan in words: school year 2025/2026, the year 2026"
      )
    ),
    TemplateName(
      "year",
      "учебный-год",
      Message(ru: "год плана, как 2025/2026 или 2026", en: "the year of the plan, as 2025/2026 or 2026")
    ),
    TemplateName(
      "stamps",
      "грифы",
      Message(
        ru: "грифы попарно: записанные действия и пустые места для тех, которых требует положение",
        en: "the stamps in pairs: the acts recorded, and empty places for those the regulation asks for"
      ),
      .list([
        TemplateName("left", "слева", Message(ru: "левый из двух", en: "the left one of two"), .group(stamp)),
        TemplateName(
          "right",
          "справа",
          Message(ru: "правый или единственный", en: "the right or only one"),
          .group(stamp)
        ),
      ])
    ),
    TemplateName("topic", "тема", Message(ru: "методическая тема", en: "the methodical topic")),
    TemplateName("goal", "цель", Message(ru: "цель", en: "the goal")),
    TemplateName("tasks", "задачи", Message(ru: "задачи", en: "the tasks"), .list([number, text])),
    TemplateName(
      "priorities",
      "приоритеты",
      Message(ru: "приоритетные направления", en: "the priorities"),
      .list([number, text])
    ),
    TemplateName(
      "directions",
      "направления",
      Message(ru: "мероприятия по направлениям", en: "the activities by direction of work"),
      .list([
        TemplateName(
          "name",
          "название",
          Message(ru: "направление, если в плане они указаны", en: "the direction, where the plan states any")
        ),
        TemplateName("rows", "строки", Message(ru: "мероприятия", en: "the activities"), .list(row)),
      ])
    ),
    TemplateName(
      "has-places",
      "есть-места",
      Message(ru: "хотя бы у одного мероприятия записано место", en: "some activity has a place"),
      .flag
    ),
    TemplateName(
      "has-expected",
      "есть-ожидания",
      Message(ru: "хотя бы у одного записан ожидаемый результат", en: "some activity has an expected result"),
      .flag
    ),
    TemplateName(
      "count",
      "мероприятий",
      Message(ru: "сколько мероприятий в плане", en: "how many activities there are")
    ),
    TemplateName("done", "выполнено", Message(ru: "сколько из них выполнено", en: "how many of them are done")),
    TemplateName("share", "доля", Message(ru: "доля выполненных", en: "the share that is done")),
    TemplateName(
      "is-begun",
      "начат",
      Message(ru: "в плане есть отметки о выполнении", en: "the plan holds marks of fulfilment"),
      .flag
    ),
    TemplateName(
      "signatures",
      "подписи",
      Message(ru: "кто подписывает", en: "who signs"),
      .list([
        TemplateName("office", "должность", Message(ru: "должность", en: "the office")),
        TemplateName("name", "имя", Message(ru: "инициалы и фамилия", en: "initials and surname")),
      ])
    ),
    TemplateName("today", "сегодня", Message(ru: "день, на который сделана бумага", en: "the day of the paper")),
  ]

  private static let number = TemplateName(
    "number",
    "номер",
    Message(ru: "номер по порядку", en: "the number in the order")
  )
  private static let text = TemplateName("text", "текст", Message(ru: "текст", en: "the text"))
  private static let stamp: [TemplateName] = [
    TemplateName("word", "слово", Message(ru: "слово наверху: УТВЕРЖДАЮ", en: "the word at the top")),
    TemplateName("lines", "строки", Message(ru: "строки под ним", en: "the lines below it"), .list([text])),
  ]
  private static let row: [TemplateName] = [
    number,
    TemplateName("activity", "мероприятие", Message(ru: "мероприятие", en: "the activity")),
    TemplateName("form", "форма", Message(ru: "форма проведения", en: "the form")),
    TemplateName("due", "срок", Message(ru: "срок", en: "the term")),
    TemplateName("place", "место", Message(ru: "место", en: "the place")),
    TemplateName("responsible", "ответственный", Message(ru: "ответственные", en: "who is responsible")),
    TemplateName("expected", "ожидаемый-результат", Message(ru: "ожидаемый результат", en: "the expected result")),
    TemplateName("status", "состояние", Message(ru: "выполнено, перенесено …", en: "done, postponed …")),
    TemplateName(
      "fulfilled-by",
      "чем-выполнено",
      Message(ru: "заседание или событие, которым выполнено", en: "the meeting or event that fulfilled it")
    ),
    TemplateName("outcome", "итог", Message(ru: "что вышло", en: "what came of it")),
    TemplateName("participants", "участников", Message(ru: "число участников", en: "the number of participants")),
    TemplateName(
      "mark",
      "отметка",
      Message(ru: "всё это вместе: отметка о выполнении", en: "all of that: the mark of fulfilment")
    ),
  ]
}
