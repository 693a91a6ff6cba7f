import CivilTime

extension FigureSheet {
  // MARK: - Data bank

  /// Every figure of the data bank of a body's members.
  static func members(of body: RawRecord, _ example: RawExample) -> FigureSheet {
    var sheet = FigureSheet()
    let day = example.asOf
    let count = CompositionCount(example: example, body: body, day: day)
    sheet.quotes = [body.value] + example.organizations(of: body)
    sheet.sentences = ["на \(day.long)"]
    guard !count.people.isEmpty else { return sheet }
    sheet.sentences.append("Всего – \(count.size). Представлено организаций – \(count.organizations).")
    if !count.additions.isEmpty {
      sheet.sentences.append("Сверх высшей категории: \(count.additions.joined(separator: ", ")).")
    }
    let ageDay = "1 января \(day.year) г."
    for (title, property) in [
      ("Организация", .organization), ("Должность", .position), ("Квалификационная категория", .category),
      ("Педагогический стаж", .experience), ("Образование", .education), ("Возраст, полных лет на \(ageDay)", .age),
    ] as [(String, CompositionCount.Property)] {
      sheet.table([title, "Человек", "%"], count.table(property))
    }
    let people = count.people.sorted { RawValue.folded($0.fullName) < RawValue.folded($1.fullName) }
    sheet.table(
      [
        "№", "ФИО", "Год рождения, полных лет на \(ageDay)", "Место работы, должность", "Образование", "Стаж",
        "Категория",
      ],
      people.enumerated().map { index, person in
        let age = person.age(in: day.year).map { " (\(RawWords.years($0)))" } ?? ""
        let specialty = person.specialtyExperience(on: day).map { " по специальности \(RawWords.years($0))" } ?? ""
        let organizations = RawValue.text(person.organizations(on: day))
        return [
          .number(index + 1), .exact(person.fullName),
          .exact(person.birthYear.map { "\($0)\(age)" } ?? "нет сведений"), .quote(person.value, organizations),
          .quote(person.value),
          .exact((person.experience(on: day).map(RawWords.years) ?? "нет сведений") + specialty),
          .exact(person.categoryParts(on: day).joined(separator: "; ")),
        ]
      }
    )
    sheet.table(
      [
        "№", "ФИО", "Курсы", "Тема самообразования", "Конкурсы", "Публикации, авторские разработки", "Награды, звания",
      ],
      people.enumerated().map { index, person in
        [.number(index + 1), .exact(person.shortName)] + Array(repeating: .quote(person.value), count: 5)
      }
    )
    sheet.table(
      ["№", "ФИО", "Почта", "Телефон"],
      people.enumerated().map { index, person in
        let contacts = person.value["контакты"]
        return [
          .number(index + 1), .exact(person.shortName), .exact(contacts?.text("рабочая почта") ?? "нет сведений"),
          .exact(contacts?.text("рабочий телефон") ?? "нет сведений"),
        ]
      }
    )
    return sheet
  }

  // MARK: - Passport

  /// Every figure of the passport of a body, for those who keep the records.
  static func passport(of body: RawRecord, _ example: RawExample) -> FigureSheet {
    var sheet = FigureSheet()
    let day = example.asOf
    let year = RawYear(example: example, body: body, start: RawDay.schoolYear(of: day))
    let analyses = [0, 1, 2, 3].map { RawYear(example: example, body: body, start: year.start - $0) }
    let last = analyses.first { $0.analysis != nil }
    let organizations = example.organizations(of: body)
    sheet.quotes =
      [body.value, year.plan, last?.analysis].compactMap { $0 } + organizations
      + example.records("documents", of: body.id).map(\.value)
    sheet.sentences = ["на \(day.long)", "Тема, цель и задачи на \(year.span) учебный год"]
    if let last { sheet.sentences += ["Достижения за \(last.span) учебный год", "Анализ \(last.span)"] }
    if year.plan != nil { sheet.sentences.append("План \(year.span)") }
    sheet.sentences += year.meetings.compactMap { meeting in
      meeting.number.map { "Протокол № \($0) от \(meeting.day.short)" }
    }
    sheet.tables.append(Table(columns: ["Что", "Сведения"], rows: [], free: sheet.quotes))
    let offices = body.value.entries("должности").filter { example.holds($0, on: day) }
    if !offices.isEmpty {
      sheet.table(
        ["Роль", "Кто", "Работа, категория, стаж", "Срок", "Основание"],
        offices.map { office(($0), body, example) }
      )
    }
    let count = CompositionCount(example: example, body: body, day: day)
    if !count.people.isEmpty {
      sheet.sentences.append("Всего – \(count.size). Представлено организаций – \(count.organizations).")
      sheet.table(["Квалификационная категория", "Человек", "%"], count.table(.category))
      sheet.table(["Педагогический стаж", "Человек", "%"], count.table(.experience))
      sheet.table(["Образование", "Человек", "%"], count.table(.education))
      sheet.table(["Организация", "Человек", "%"], count.table(.organization))
    }
    let meetings = year.rows.filter(\.isMeeting)
    if meetings.isEmpty {
      sheet.sentences.append("Нет сведений: план на \(year.span) учебный год не записан или в нём нет заседаний.")
    } else {
      sheet.table(
        ["Когда", "О чём", "Где"],
        meetings.map { row in
          [
            .exact(row.meetingDay?.short ?? row.value.text("срок") ?? "нет сведений"), .quote(row.value),
            .phrases([], .list([row.value] + row.shownBy)),
          ]
        }
      )
    }
    return sheet
  }

  private static func office(_ office: RawValue, _ body: RawRecord, _ example: RawExample) -> [Cell] {
    let from = RawDay.first(in: office.text("с"))
    let through = RawDay.first(in: office.text("по"))
    let term = [
      from.map { "с \($0.short)" },
      through.map { "по \($0.short)" }
        ?? from.flatMap { from in example.years(of: office, in: body).map { "до \(from.adding(years: $0).short)" } },
    ]
    let id = example.person(office.text("кто"), in: body.id)
    let person = id.map { example.member($0) }
    let category = person.flatMap { person in
      person.qualification(on: example.asOf) == "нет сведений"
        ? nil : "категория – \(person.categoryParts(on: example.asOf).joined(separator: "; "))"
    }
    let experience = person?.experience(on: example.asOf).map { "педагогический стаж – \(RawWords.years($0))" }
    return [
      .quote(), .phrases([person?.fullName ?? ""].filter { !$0.isEmpty }, person?.value["контакты"]),
      .phrases(
        [category, experience].compactMap { $0 },
        .text(person?.organizations(on: example.asOf) ?? "")
      ),
      .exact(term.compactMap { $0 }.joined(separator: " ")), .quote(office),
    ]
  }

  // MARK: - Plan

  /// Every figure of the plan of a body for a school year.
  static func plan(_ year: RawYear) -> FigureSheet {
    var sheet = FigureSheet()
    let example = year.example
    sheet.quotes =
      [year.body.value, year.plan].compactMap { $0 } + [.text("20___")]
      + example.organizations(of: year.body)
      + example.records("orders").map { .list([$0.value["номер"], $0.value["дата"]].compactMap { $0 }) }
    sheet.sentences = ["на \(year.span) учебный год"]
    let rows = year.rows
    let done = rows.count(where: \.isDone)
    if done > 0 || rows.contains(where: { $0.value["статус"] != nil }) {
      let share = RawWords.percent(done, rows.count).map { " (\($0))" } ?? ""
      sheet.sentences.append("Выполнено \(done) из \(rows.count)\(share) на \(example.asOf.long)")
    }
    let directions = rows.map { row in
      row.value.text("направление").map { RawValue.folded(example.word("directions", $0)) }
    }
    var order: [String?] = []
    for direction in directions where direction != nil && !order.contains(direction) { order.append(direction) }
    if directions.contains(nil) { order.append(nil) }
    // Columns in which no row of the plan has anything are not printed.
    let columns: [(title: String, key: String?)] = [
      ("№", nil), ("Мероприятие", nil), ("Форма", nil), ("Срок", nil), ("Место", "место"), ("Ответственный", nil),
      ("Ожидаемый результат", "ожидаемый результат"), ("Отметка о выполнении", nil),
    ]
    let shown = columns.indices.filter { column in
      columns[column].key.map { key in rows.contains { $0.value[key] != nil } } ?? true
    }
    for direction in order {
      let own = zip(directions, rows).filter { $0.0 == direction }.map { planRow($0.1) }
      sheet.table(shown.map { columns[$0].title }, own.map { row in shown.map { row[$0] } })
    }
    return sheet
  }

  private static func planRow(_ row: RawYear.Row) -> [Cell] {
    let shownBy = row.shownBy.map { RawValue.list([$0["номер"], $0["дата"], $0["название"]].compactMap { $0 }) }
    return [
      .exact(row.number), .quote(row.value["название"]), .quote(), .quote(row.value["срок"]),
      .quote(row.value["место"]),
      .quote(), .quote(row.value["ожидаемый результат"]),
      .phrases(row.state == "нет отметки" ? [] : [row.state], .list([row.value] + shownBy)),
    ]
  }

  // MARK: - Minutes

  /// Every figure of the minutes of a meeting.
  static func minutes(of meeting: RawRecord, _ example: RawExample) -> FigureSheet {
    var sheet = FigureSheet()
    let value = meeting.value
    let names = value["присутствовали"]?.texts ?? []
    let items = value.entries("повестка")
    let decisions = items.map { $0.entries("решения").count + $0.entries("рекомендации").count + 2 }
    sheet.quotes =
      [value, .text("20___")] + example.records("organizations").map(\.value)
      + example.records("orders").map { .list([$0.value["номер"], $0.value["дата"]].compactMap { $0 }) }
      // Items and their decisions are numbered.
      + [
        .list(
          (1...max(items.count, 1)).flatMap { item in
            [.text("\(item)")] + (1...(decisions.max() ?? 1)).map { .text("\(item).\($0)") }
          }
        )
      ]
    if let body = example.bodies.first(where: { meeting.id.hasPrefix("\($0.id)/") }) {
      sheet.quotes.append(body.value)
      let roster = RawDay.first(in: value.text("дата")).map { example.roster(of: body, on: $0) } ?? []
      let present = roster.intersection(names.compactMap { example.person($0, in: body.id) })
      if !roster.isEmpty, value["присутствовали"] != nil {
        sheet.sentences.append("Всего членов – \(roster.count), присутствует – \(present.count)")
      }
    }
    if value["присутствовали"] != nil { sheet.sentences.append("Присутствовали: \(RawWords.people(names.count))") }
    if names.count > 15 {
      sheet.tables.append(
        Table(
          columns: ["№", "Фамилия, инициалы", "Организация", "Должность"],
          rows: names.indices.map { [.number($0 + 1), .quote(), .quote(.list(sheet.quotes)), .quote()] }
        )
      )
    }
    return sheet
  }
}
