import CivilTime
import Regulations

extension FigureSheet {
  /// Every figure of the analysis of a body's work in a school year, for those who keep the records; how many
  /// obligations there are of each outcome no file tells, so that the judged ones are counted.
  static func analysis(_ year: RawYear, _ obligations: [Obligation]) -> FigureSheet {
    var sheet = FigureSheet()
    let (example, body) = (year.example, year.body)
    sheet.quotes =
      [body.value, year.plan, year.analysis].compactMap { $0 } + example.organizations(of: body)
      + [.text("20___")]
    sheet.sentences = [
      "за \(year.span) учебный год", "Задачи на \(year.start + 1)/\(year.start + 2) учебный год",
      "На \(example.asOf.long):",
    ]
    for key in ["достижения", "затруднения", "выводы", "задачи на следующий год"] {
      // What the author wrote is there as a whole; where there is nothing, the place for it is shown.
      let written = year.analysis?.text(key)?.split(separator: "\n\n").map { plain(String($0)) }
      sheet.sentences += written ?? ["Не написано. Впишите «\(key)» в файл analyses/\(body.id)/\(year.name).yaml."]
    }
    sheet.enterPlan(year)
    sheet.enterComposition(year)
    sheet.enterMeetings(year)
    sheet.enterDeeds(year)
    sheet.enterEvents(year)
    sheet.enterContests(year)
    sheet.enterPublicationsAndPractices(year)
    sheet.enterEarlyCareerAndMentoring(year)
    sheet.enterPupils(year)
    sheet.enterStates(year)
    sheet.enterIndicators(year)
    let outcomes: [(Outcome, String)] = [
      (.kept, "соблюдено"), (.broken, "нарушено"), (.due, "предстоит"), (.unverified, "не проверено"),
      (.waived, "освобождено"),
    ]
    sheet.table(
      ["Обязанности", "Число"],
      outcomes.map { outcome, word in
        [.exact(word), .number(obligations.count { $0.outcome == outcome && !$0.isAhead })]
      }
    )
    return sheet
  }

  // MARK: - Plan and fact

  private mutating func enterPlan(_ year: RawYear) {
    guard year.plan != nil else { return }
    let rows = year.rows
    let done = rows.count(where: \.isDone)
    let share = RawWords.percent(done, rows.count).map { " (\($0))" } ?? ""
    sentences.append("Запланировано мероприятий – \(rows.count), выполнено – \(done)\(share).")
    guard !rows.isEmpty else { return }
    table(
      ["№", "Мероприятие", "Срок", "Состояние", "Чем подтверждено, итог"],
      rows.map { row in
        let event = row.value["событие"] == nil ? nil : row.shownBy.first { $0["участников"] != nil }
        let participants = row.value.text("участников") ?? event?.text("участников")
        return [
          .exact(row.number), .quote(row.value), .quote(row.value), .exact(row.state),
          .phrases(
            participants.map { ["участников – \($0)"] } ?? [],
            .list([row.value] + row.shownBy.map { .list([$0["номер"], $0["дата"], $0["название"]].compactMap { $0 }) })
          ),
        ]
      }
    )
  }

  private mutating func enterStates(_ year: RawYear) {
    guard year.plan != nil else { return }
    let rows = year.rows
    let states = Set(rows.map(\.state))
    table(
      ["Состояние", "Мероприятий", "%"],
      states.map { state in
        let count = rows.count { $0.state == state }
        return [.exact(state), .number(count), .exact(RawWords.percent(count, rows.count) ?? "")]
      }
    )
    let hasDirections = rows.contains { $0.value["направление"] != nil }
    let (key, vocabulary) = hasDirections ? ("направление", "directions") : ("форма", "forms")
    let groups = Dictionary(grouping: rows) { row in
      row.value.text(key).map { year.example.word(vocabulary, $0) } ?? "не указано"
    }
    charts.append(
      Bars(title: "План и факт", values: groups.mapValues { ["\($0.count)", "\($0.count(where: \.isDone))"] })
    )
  }

  // MARK: - Composition

  private mutating func enterComposition(_ year: RawYear) {
    let (example, body) = (year.example, year.body)
    let day = min(example.asOf, CivilDate(year.start + 1, 5, 31))
    let earlier = CivilDate(year.start, 5, 31)
    let since = example.recordsSince(body)
    let isRecorded = since.map { $0 <= earlier } ?? true
    let before = isRecorded && !example.roster(of: body, on: earlier).isEmpty ? earlier : nil
    let count = CompositionCount(example: example, body: body, day: day, before: before)
    guard !count.people.isEmpty else {
      sentences.append("На \(day.short) нет сведений о составе.")
      return
    }
    let then = before.map { ", на \($0.short) было \(count.people(on: $0).count)" } ?? ""
    let additions = count.additions.map { " \($0)." }.joined()
    sentences += [
      "На \(day.short) в объединении \(count.size)\(then). Представлено организаций – \(count.organizations).\(additions)",
      "Полных лет на 1 января \(day.year) г.",
    ]
    if before == nil {
      let isLate = since.map { $0 > earlier } ?? false
      sentences.append(
        "С прошлым годом состав не сравнивается: "
          + (isLate ? "учёт ведётся с \(since?.long ?? "")" : "о составе на \(earlier.long) нет сведений.")
      )
    } else {
      sentences.append("(в прошлом году – на 1 января того года)")
    }
    let columns = [day.short, "%"] + (before.map { [$0.short, "%"] } ?? [])
    let change = before == nil ? [] : ["Изменение"]
    table(["Категория"] + columns + change, count.table(.category, withChange: true))
    table(["Стаж"] + columns + change, count.table(.experience, withChange: true))
    table(["Образование"] + columns, count.table(.education))
    table(["Возраст"] + columns, count.table(.age))
    table(["Организация"] + columns, count.table(.organization))
    charts += [
      Bars(title: "Состав по категориям", values: count.bars(.category)),
      Bars(title: "Состав по педагогическому стажу", values: count.bars(.experience)),
    ]
  }

  // MARK: - Meetings

  private mutating func enterMeetings(_ year: RawYear) {
    let meetings = year.meetings
    let planned = year.plannedMeetings.map { "\($0)" } ?? "нет сведений"
    let isRecorded =
      year.first <= year.example.asOf
      && year.example.recordsSince(year.body).map { $0 <= year.last } ?? true
    sentences.append(
      "Запланировано заседаний – \(planned), проведено – \(isRecorded ? "\(meetings.count)" : "нет сведений")."
    )
    let turnout = year.turnout
    let hasTurnout = meetings.contains { $0.turnout != nil }
    if hasTurnout {
      let share = RawWords.percent(turnout.came, turnout.due) ?? ""
      sentences.append("Явка членов на заседания – \(turnout.came) из \(turnout.due) (\(share)).")
    }
    guard !meetings.isEmpty else { return }
    table(
      ["№", "Дата", "Тема, вопросы и докладчики", "Формат", "Явка", "%"],
      meetings.map { meeting in
        [
          .exact(meeting.number ?? "б/н"), .exact(meeting.day.short), .quote(meeting.value), .quote(),
          .exact(meeting.turnout.map { "\($0.came) из \($0.due)" } ?? "нет сведений"),
          .exact(meeting.turnout.flatMap { RawWords.percent($0.came, $0.due) } ?? ""),
        ]
      }
    )
    guard hasTurnout else { return }
    charts.append(
      Bars(
        title: "Явка на заседания, % членов",
        values: Dictionary(
          meetings.map { ($0.day.short, [$0.turnout.flatMap { RawWords.percent($0.came, $0.due) } ?? ""]) }
        ) { first, _ in first }
      )
    )
  }

  // MARK: - Courses and attestation

  /// Facts about members as a section tells them: a table, how many people, and of how many nothing is known.
  private mutating func enterSection(
    _ year: RawYear,
    _ deeds: [(person: String, cells: [Cell])],
    _ columns: [String],
    silent keys: [String],
    told: (_ people: Int, _ of: Int) -> String,
    unknown: String
  ) {
    if !deeds.isEmpty { table(columns, deeds.map(\.cells)) }
    let people = year.people
    let silent = people.filter { person in
      let value = year.example.member(person).value
      return !value.states("данные сверены") && keys.allSatisfy { !value.states($0) }
    }
    let isNone = deeds.isEmpty && silent.isEmpty
    let isUnknown = people.isEmpty || deeds.isEmpty && silent.count == people.count
    if !isNone, !isUnknown { sentences.append(told(Set(deeds.map(\.person)).count, people.count)) }
    if !silent.isEmpty, silent.count < people.count {
      sentences.append("\(unknown) нет сведений у \(silent.count) из \(people.count).")
    }
  }

  private func deeds(
    _ key: String,
    _ year: RawYear,
    by date: String = "дата",
    _ cells: (RawValue) -> [Cell]
  ) -> [(person: String, cells: [Cell])] {
    year.people.flatMap { person in
      year.dated(key, of: person, by: date).map { entry in
        let day = RawDay.first(in: entry.text(date))?.short ?? ""
        return (person, [.exact(day), Self.name(of: person, year)] + cells(entry))
      }
    }
  }

  /// A person with the place of work on the day of the composition.
  private static func name(of person: String, _ year: RawYear) -> Cell {
    let member = year.example.member(person)
    let day = min(year.example.asOf, CivilDate(year.start + 1, 5, 31))
    let organizations = member.organizations(on: day)
    return .exact(member.shortName + (organizations.isEmpty ? "" : ", \(organizations)"))
  }

  private mutating func enterDeeds(_ year: RawYear) {
    enterSection(
      year,
      deeds("курсы", year) { course in
        [
          .quote(course["название"]), .exact(course.text("часов") ?? "нет сведений"), .quote(course["где"]),
          .quote(course["документ"]),
        ]
      },
      ["Дата", "ФИО", "Курсы", "Часов", "Где", "Документ"],
      silent: ["курсы"],
      told: { "Прошли курсы: \($0) из \($1)." },
      unknown: "О курсах"
    )
    let granted = deeds("категории", year, by: "с") { [.quote(), .quote($0["приказ"])] }
    let confirmed = deeds("соответствие занимаемой должности", year, by: "с") { [.quote(), .quote($0["документ"])] }
    enterSection(
      year,
      granted + confirmed,
      ["Дата", "ФИО", "Что установлено", "Приказ"],
      silent: ["категории", "соответствие занимаемой должности"],
      told: { "Прошли аттестацию: \($0) из \($1)." },
      unknown: "О категории"
    )
  }

  // MARK: - Events and contests

  private func cells(of event: RawValue, _ middle: [Cell]) -> [Cell] {
    let days = ["дата", "по"].compactMap { RawDay.first(in: event.text($0))?.short }
    return [.exact(days.joined(separator: " – ")), .quote(event["название"], event["место"])] + middle
      + [.quote(), .exact(event.text("участников") ?? "")]
  }

  private mutating func enterEvents(_ year: RawYear) {
    let events = year.events
    let others = events.filter { !year.isContest($0) && !year.isForPupils($0) }
    if !others.isEmpty {
      table(
        ["Дата", "Событие", "Форма, уровень", "Организаторы и выступавшие", "Участников"],
        others.map { cells(of: $0, [.quote()]) }
      )
    }
    if events.isEmpty { return }
    let forms = Dictionary(grouping: events) { year.form(of: $0) }
    charts.append(Bars(title: "События по формам", values: forms.mapValues { ["\($0.count)"] }))
    let participants = events.compactMap { $0.text("участников").flatMap { Int($0) } }
    let sum = participants.isEmpty ? "нет сведений" : "\(participants.reduce(0, +))"
    sentences.append("Всего событий – \(events.count), участников на них (включая конкурсы) – \(sum);")
    let contests = events.filter { year.isContest($0) && !year.isForPupils($0) }
    if !contests.isEmpty {
      table(
        ["Дата", "Конкурс", "Уровень", "Организаторы и участвовавшие члены", "Участников"],
        contests.map { cells(of: $0, [.quote()]) }
      )
    }
  }

  private mutating func enterPupils(_ year: RawYear) {
    let ofPupils = year.events.filter { year.isForPupils($0) }
    if !ofPupils.isEmpty {
      table(
        ["Дата", "Олимпиада, конкурс", "Форма, уровень", "Организаторы", "Участников"],
        ofPupils.map { cells(of: $0, [.quote()]) }
      )
    }
    let papers = year.diagnostics
    guard !papers.isEmpty else { return }
    table(
      ["Дата", "Диагностика, мониторинг", "Результаты"],
      papers.map {
        [.exact(RawDay.first(in: $0.text("дата"))?.short ?? ""), .quote($0["название"]), .quote($0["о чем"])]
      }
    )
  }

  private mutating func enterContests(_ year: RawYear) {
    let all = year.participations
    guard !all.isEmpty else { return }
    table(
      ["Дата", "ФИО", "Конкурс", "Уровень", "Результат"],
      all.map { one in
        [
          .exact(one.day?.short ?? ""), Self.name(of: one.person, year), .quote(.text(one.name)),
          .exact(one.level ?? "нет сведений"), .exact(one.result ?? "нет сведений"),
        ]
      }
    )
    let results: [[String?]] = [
      ["победитель"], ["призёр", "лауреат", "дипломант", "финалист"], ["участник"], [nil],
    ]
    let levels = Set(all.map(\.level))
    table(
      [
        "Уровень", "Победители", "Призёры, лауреаты, дипломанты, финалисты", "Участники", "Результат не записан",
        "Всего",
      ],
      levels.map { level in
        let own = all.filter { $0.level == level }
        return [.exact(level ?? "нет сведений")]
          + results.map { wanted in .number(own.count { wanted.contains($0.result) }) }
          + [.number(own.count)]
      }
    )
    sentences.append("Участвовали: \(Set(all.map(\.person)).count), всего участий – \(all.count).")
  }

  // MARK: - Publications, practices, people

  private mutating func enterPublicationsAndPractices(_ year: RawYear) {
    let published = deeds("публикации", year) { [.quote($0["название"]), .quote($0["издание"]), .quote()] }
    enterSection(
      year,
      published,
      ["Дата", "Автор", "Название", "Издание", "Уровень"],
      silent: ["публикации"],
      told: { "Публикаций – \(published.count), авторов: \($0) из \($1)." },
      unknown: "О публикациях"
    )
    let practices = year.practices
    guard !practices.isEmpty else { return }
    table(
      ["Практика", "Авторы", "Форма, уровень", "Состояние"],
      practices.map { practice in
        let days = ["предложено", "рассмотрено", "рекомендовано", "опубликовано"]
          .compactMap { RawDay.first(in: practice.text($0)) }.filter { $0 <= year.example.asOf }
        return [
          .quote(practice["название"]), .quote(), .quote(),
          .phrases(days.max().map { [$0.short] } ?? [], nil),
        ]
      }
    )
  }

  private mutating func enterEarlyCareerAndMentoring(_ year: RawYear) {
    let day = min(year.example.asOf, CivilDate(year.start + 1, 5, 31))
    let people = year.example.roster(of: year.body, on: day)
    let early = people.filter { year.example.member($0).isEarly(on: day) == true }
    let silent = people.filter { year.example.member($0).isEarly(on: day) == nil }
    let count = silent.count == people.count ? "нет сведений" : "\(early.count)"
    sentences.append(
      "Молодых специалистов на \(day.long) – \(count). Считаются отмеченные в записях, а без отметки – при "
        + "педагогическом стаже меньше 3 лет."
    )
    if !silent.isEmpty, silent.count < people.count { sentences.append("О стаже нет сведений у \(silent.count).") }
    if !early.isEmpty {
      table(
        ["ФИО", "Организация", "Педагогический стаж"],
        early.map { person in
          let member = year.example.member(person)
          return [
            .exact(member.shortName), .exact(member.organizations(on: day)),
            .exact(member.experience(on: day).map(RawWords.years) ?? "нет сведений"),
          ]
        }
      )
    }
    let pairs = year.people.flatMap { mentor in
      year.example.member(mentor).value.entries("наставничество")
        .filter { year.example.holds($0, from: year.first, through: year.lastDay) }
        .map { pair -> [Cell] in
          [
            .exact(year.example.member(mentor).shortName), .quote(),
            .exact(RawDay.first(in: pair.text("с"))?.short ?? "нет сведений"),
            .exact(RawDay.first(in: pair.text("по"))?.short ?? ""), .quote(pair["приказ"]),
          ]
        }
    }
    if !pairs.isEmpty { table(["Наставник", "Наставляемый", "С", "По", "Приказ"], pairs) }
    if let survey = year.survey {
      let share = RawWords.percent(survey.satisfied, survey.asked).map { " (\($0))" } ?? ""
      let day = RawDay.first(in: year.analysis?["опрос"]?.text("дата")).map { "Опрос проведён \($0.long) " } ?? ""
      sentences.append("\(day)Опрошено – \(survey.asked), довольны – \(survey.satisfied)\(share).")
    }
  }

  // MARK: - Indicators

  private mutating func enterIndicators(_ year: RawYear) {
    let indicators = RawIndicators(year: year).values
    guard !indicators.isEmpty else { return }
    table(
      ["Пункт", "Показатель и как он посчитан", "Значение"],
      indicators.map { indicator in
        let more = indicator.sources.count > 3 ? ["и ещё \(indicator.sources.count - 3)"] : []
        let addition = (indicator.isUnfinished ? ", период ещё идёт" : "") + (indicator.remark.map { " \($0)" } ?? "")
        return [
          .exact(indicator.clause),
          .phrases([indicator.title] + indicator.parts + more, .list(indicator.sources.values + [.text(year.name)])),
          .exact(indicator.value + addition),
        ]
      }
    )
  }
}
