internal import Findings

extension ComplianceFields {
  /// The names that the template of the compliance paper may use.
  package static let names: [TemplateName] = [
    TemplateName("scope", "о-чём", Message(ru: "о каких объединениях речь", en: "which bodies it is about")),
    TemplateName("date", "дата", Message(ru: "день, на который судили", en: "the day of judging")),
    TemplateName(
      "earlier",
      "раньше",
      Message(ru: "прежний день, если с ним сравнивают", en: "the earlier day, where there is one to compare with"),
      .group([
        TemplateName("date", "дата", Message(ru: "прежний день", en: "the earlier day")),
        TemplateName("changes", "изменения", Message(ru: "что изменилось", en: "what has changed"), .list(change)),
      ])
    ),
    TemplateName(
      "totals",
      "итоги",
      Message(ru: "число обязанностей по исходам", en: "obligations by outcome"),
      .list(total)
    ),
    TemplateName(
      "several",
      "несколько",
      Message(ru: "объединений больше одного", en: "there are several bodies"),
      .flag
    ),
    TemplateName(
      "has-breaches",
      "есть-нарушения",
      Message(ru: "хотя бы один пункт нарушен", en: "some clause is broken"),
      .flag
    ),
    TemplateName(
      "regulations-differ",
      "положения-разные",
      Message(ru: "у объединений не одно и то же положение", en: "the bodies have different regulations"),
      .flag
    ),
    TemplateName(
      "matrix",
      "рядом",
      Message(ru: "пункты и объединения рядом, если их не больше двенадцати", en: "clauses by bodies, up to twelve"),
      .list(matrix)
    ),
    TemplateName("bodies", "объединения", Message(ru: "объединения", en: "the bodies"), .list(body)),
    TemplateName("waivers", "освобождения", Message(ru: "решения об освобождении", en: "waivers"), .list(waiver)),
    TemplateName("attestations", "подтверждения", Message(ru: "подтверждения", en: "attestations"), .list(attestation)),
  ]

  private static let outcome = TemplateName("outcome", "исход", Message(ru: "исход", en: "the outcome"))
  private static let due = TemplateName("due", "срок", Message(ru: "ближайший срок", en: "the next due date"))
  private static let about = TemplateName(
    "about",
    "о-ком",
    Message(ru: "о ком или о чём", en: "whom or what it is about")
  )
  private static let period = TemplateName("period", "период", Message(ru: "период", en: "the period"))
  private static let clause = TemplateName(
    "clause",
    "пункт",
    Message(ru: "номер пункта", en: "the number of the clause")
  )
  private static let mark = TemplateName(
    "mark",
    "знак",
    Message(ru: "исход одним знаком", en: "the outcome as one sign")
  )
  private static let summary = TemplateName(
    "summary",
    "суть",
    Message(ru: "что требует пункт", en: "what the clause asks")
  )

  private static let change: [TemplateName] = [
    TemplateName("body", "объединение", Message(ru: "объединение", en: "the body")), clause, about,
    TemplateName("count", "число", Message(ru: "сколько обязанностей", en: "number of obligations")),
    TemplateName("before", "было", Message(ru: "прежний исход", en: "the earlier outcome")),
    TemplateName("now", "стало", Message(ru: "исход теперь", en: "the outcome now")),
  ]

  private static let total: [TemplateName] = [
    TemplateName("name", "название", Message(ru: "исход", en: "the outcome")),
    TemplateName("count", "число", Message(ru: "сколько обязанностей", en: "number of obligations")),
    TemplateName(
      "earlier",
      "раньше",
      Message(ru: "на прежний день", en: "on the earlier day"),
      .group([
        TemplateName("count", "число", Message(ru: "сколько было", en: "number then")),
        TemplateName("change", "изменение", Message(ru: "насколько изменилось", en: "the change since")),
      ])
    ),
  ]

  private static let matrix: [TemplateName] = [
    TemplateName("regulation", "положение", Message(ru: "заглавие положения", en: "the title of the regulation")),
    TemplateName(
      "columns",
      "столбцы",
      Message(ru: "объединения", en: "the bodies"),
      .list([
        TemplateName("number", "номер", Message(ru: "номер столбца", en: "the number of the column")),
        TemplateName("name", "название", Message(ru: "название объединения", en: "the name of the body")),
      ])
    ),
    TemplateName(
      "rows",
      "строки",
      Message(ru: "пункты", en: "the clauses"),
      .list([
        clause, summary, TemplateName("cells", "ячейки", Message(ru: "исходы", en: "the outcomes"), .list([mark])),
      ])
    ),
  ]

  private static let body: [TemplateName] = [
    TemplateName("name", "название", Message(ru: "название объединения", en: "the name of the body")),
    TemplateName("short", "кратко", Message(ru: "краткое название", en: "its short name")),
    TemplateName("regulation", "положение", Message(ru: "заглавие положения", en: "the title of the regulation")),
    TemplateName("id", "имя-положения", Message(ru: "имя положения", en: "the id of the regulation")),
    TemplateName("kept", "соблюдено", Message(ru: "сколько соблюдено", en: "number kept")),
    TemplateName("broken", "нарушено", Message(ru: "сколько нарушено", en: "number broken")),
    TemplateName("due", "предстоит", Message(ru: "сколько предстоит", en: "number due")),
    TemplateName("unverified", "не-проверено", Message(ru: "сколько не проверено", en: "number unverified")),
    TemplateName("waived", "освобождено", Message(ru: "сколько снято решением", en: "number waived")),
    TemplateName("breaches", "нарушенные", Message(ru: "нарушенные пункты", en: "the broken clauses")),
    TemplateName(
      "inapplicable",
      "не-применяются",
      Message(ru: "пункты, которые к объединению не относятся", en: "the clauses that do not concern the body")
    ),
    TemplateName(
      "clauses",
      "пункты",
      Message(ru: "пункты положения", en: "the clauses of the regulation"),
      .list([
        clause, summary, outcome, mark, due,
        TemplateName("kept", "соблюдено", Message(ru: "сколько раз соблюдено", en: "how often it was kept")),
        TemplateName("evidence", "свидетельство", Message(ru: "последнее свидетельство", en: "the latest evidence")),
        TemplateName(
          "open",
          "открыто",
          Message(ru: "что не соблюдено или ещё не решено", en: "what is not kept or not decided yet"),
          .list([
            outcome, about, period, due,
            TemplateName("missing", "недостаёт", Message(ru: "чего недостаёт", en: "what is missing")),
            TemplateName(
              "waiver",
              "освобождение",
              Message(ru: "кто и до какого дня освободил", en: "who waived it, until when")
            ),
          ])
        ),
      ])
    ),
  ]

  private static let decision: [TemplateName] = [
    clause,
    TemplateName("whom", "кого", Message(ru: "кого касается", en: "whom it concerns")),
    TemplateName("by", "кем", Message(ru: "кто решил или подтвердил", en: "who decided or confirmed it")),
    TemplateName("basis", "основание", Message(ru: "на каком основании", en: "on what basis")),
  ]

  private static let waiver: [TemplateName] =
    decision + [
      TemplateName("from", "с", Message(ru: "с какого дня", en: "from which day")),
      TemplateName("through", "по", Message(ru: "по какой день", en: "through which day")),
      TemplateName(
        "state",
        "состояние",
        Message(ru: "действует, истекло или ещё нет", en: "in force, expired, not yet")
      ),
    ]

  private static let attestation: [TemplateName] =
    decision + [
      TemplateName("date", "дата", Message(ru: "когда подтверждено", en: "when it was confirmed")), period,
    ]
}
