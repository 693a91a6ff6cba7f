internal import Findings

extension MinutesFields {
  /// The names that the templates of minutes, extract and registration sheet may use.
  package static let names: [TemplateName] = [
    TemplateName(
      "organization",
      "организация",
      Message(ru: "организация, при которой объединение", en: "the organisation behind the body")
    ),
    TemplateName("body", "объединение", Message(ru: "объединение", en: "the body")),
    TemplateName("kind", "вид", Message(ru: "вид заседания", en: "the kind of meeting")),
    TemplateName("number", "номер", Message(ru: "номер протокола", en: "the number of the minutes")),
    TemplateName("date", "дата", Message(ru: "день или дни заседания", en: "the day or days of the meeting")),
    TemplateName("time", "время", Message(ru: "время начала", en: "the time of the beginning")),
    TemplateName("place", "место", Message(ru: "место", en: "the place")),
    TemplateName(
      "format",
      "формат",
      Message(ru: "очно, заочно, дистанционно", en: "in person, by correspondence, remote")
    ),
    TemplateName("topic", "тема", Message(ru: "тема", en: "the topic")),
    TemplateName(
      "approval",
      "утверждение",
      Message(
        ru: "гриф утверждения, если положение его требует",
        en: "the approval stamp, where the regulation asks for one"
      ),
      .group([
        TemplateName("office", "должность", Message(ru: "должность", en: "the office")),
        TemplateName("name", "имя", Message(ru: "кто утверждает", en: "who approves")),
        TemplateName("date", "дата", Message(ru: "когда утверждено", en: "when it was approved")),
      ])
    ),
    TemplateName("presiding", "председательствующий", Message(ru: "кто председательствовал", en: "who presided")),
    TemplateName("secretary", "секретарь", Message(ru: "секретарь заседания", en: "the secretary of the meeting")),
    TemplateName(
      "present",
      "присутствовали",
      Message(ru: "присутствовавшие по алфавиту", en: "those present, by the alphabet"),
      .list([number] + person)
    ),
    TemplateName(
      "present-count",
      "число-присутствовавших",
      Message(ru: "сколько человек присутствовало", en: "how many were present")
    ),
    TemplateName(
      "is-long",
      "много",
      Message(ru: "присутствовавших больше пятнадцати", en: "more than fifteen were present"),
      .flag
    ),
    TemplateName(
      "absent",
      "отсутствовали",
      Message(ru: "отсутствовавшие", en: "those absent"),
      .list([name, TemplateName("reason", "причина", Message(ru: "причина", en: "the reason"))])
    ),
    TemplateName("guests", "приглашённые", Message(ru: "приглашённые", en: "guests"), .list(person)),
    TemplateName(
      "members",
      "члены",
      Message(ru: "сколько членов, если это известно", en: "how many members, where that is known"),
      .group([
        TemplateName("total", "всего", Message(ru: "всего членов в этот день", en: "members on that day")),
        TemplateName("present", "присутствует", Message(ru: "из них присутствует", en: "of whom are present")),
        TemplateName("quorum", "кворум", Message(ru: "есть ли кворум", en: "whether there is a quorum")),
      ])
    ),
    TemplateName("agenda", "повестка", Message(ru: "вся повестка дня", en: "the whole agenda"), .list(item)),
    TemplateName(
      "items",
      "вопросы",
      Message(ru: "вопросы этой бумаги: все или один", en: "the items of this paper: all or one"),
      .list(item)
    ),
    TemplateName("is-extract", "выписка", Message(ru: "это выписка", en: "this is an extract"), .flag),
    TemplateName(
      "signatures",
      "подписи",
      Message(ru: "кто подписывает", en: "who signs"),
      .list([
        TemplateName("office", "должность", Message(ru: "должность", en: "the office")), name,
        TemplateName("date", "дата", Message(ru: "когда подписано", en: "when it was signed")),
      ])
    ),
    TemplateName(
      "files",
      "файлы",
      Message(ru: "приложенные файлы", en: "the files attached"),
      .list([number, TemplateName("path", "путь", Message(ru: "путь файла", en: "the path of the file"))])
    ),
    TemplateName("today", "сегодня", Message(ru: "день, на который сделана бумага", en: "the day of the paper")),
    TemplateName(
      "rows",
      "строки",
      Message(
        ru: "строки листа регистрации: члены и пустые",
        en: "rows of the registration sheet: members, then empty ones"
      ),
      .list([number] + person)
    ),
  ]

  private static let number = TemplateName(
    "number",
    "номер",
    Message(ru: "номер по порядку", en: "the number in the order")
  )
  private static let name = TemplateName("name", "имя", Message(ru: "фамилия и инициалы", en: "surname and initials"))
  private static let person: [TemplateName] = [
    name,
    TemplateName("organization", "организация", Message(ru: "место работы", en: "the place of work")),
    TemplateName("position", "должность", Message(ru: "должность", en: "the position")),
  ]

  private static let decision: [TemplateName] = [
    number,
    TemplateName("text", "текст", Message(ru: "что решено", en: "what was decided")),
    TemplateName("responsible", "ответственный", Message(ru: "ответственные", en: "who is responsible")),
    TemplateName("due", "срок", Message(ru: "срок", en: "the term")),
    TemplateName("done", "исполнено", Message(ru: "когда исполнено", en: "when it was done")),
  ]

  private static let item: [TemplateName] = [
    number,
    TemplateName("title", "вопрос", Message(ru: "вопрос", en: "the item")),
    TemplateName(
      "speakers",
      "докладчики",
      Message(ru: "докладчики с должностями", en: "the speakers with their positions")
    ),
    TemplateName("talk", "доклад", Message(ru: "содержание доклада", en: "what the speakers said")),
    TemplateName("spoke", "выступили", Message(ru: "кто выступил", en: "who spoke")),
    TemplateName("decisions", "решения", Message(ru: "решения", en: "the decisions"), .list(decision)),
    TemplateName(
      "recommendations",
      "рекомендации",
      Message(ru: "рекомендации", en: "the recommendations"),
      .list(decision)
    ),
    TemplateName(
      "vote",
      "голосование",
      Message(ru: "голосование, если было", en: "the vote, where there was one"),
      .group([
        TemplateName("unanimous", "единогласно", Message(ru: "единогласно", en: "it was unanimous"), .flag),
        TemplateName("in-favour", "за", Message(ru: "за", en: "in favour")),
        TemplateName("against", "против", Message(ru: "против", en: "against")),
        TemplateName("abstained", "воздержались", Message(ru: "воздержались", en: "abstained")),
        TemplateName(
          "casting-vote",
          "голос-председателя",
          Message(ru: "решил голос председателя", en: "the chair's vote decided"),
          .flag
        ),
      ])
    ),
  ]
}
