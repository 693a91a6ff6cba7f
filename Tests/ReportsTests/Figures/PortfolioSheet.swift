import CivilTime
import Reports

extension FigureSheet {
  /// Every figure of the portfolio of a body for a school year: which parts it has the regulation decides, what they
  /// show is counted.
  static func portfolio(_ year: RawYear, _ paper: Paper) -> FigureSheet {
    var sheet = FigureSheet()
    let (example, body) = (year.example, year.body)
    let own = ["plans", "analyses", "meetings"].flatMap { folder in
      example.records(folder).filter { $0.id.hasPrefix("\(body.id)/") }
    }
    sheet.quotes =
      [body.value, .text("20___"), .text(year.name), .text(year.span)] + example.packs.map(\.words)
      + (own + example.records("organizations") + example.records("orders")
      + example.records("documents", of: body.id) + example.records("events", of: body.id)).map(\.value)
    let next = RawYear(example: example, body: body, start: year.start + 1)
    let last = RawYear(example: example, body: body, start: year.start - 1)
    sheet.quotes += [next, last].flatMap { [.text($0.name), .text($0.span)] }
    // Items of an agenda and their decisions are numbered.
    sheet.quotes += (1...12).flatMap { item in (0...12).map { .text($0 == 0 ? "\(item)" : "\(item).\($0)") } }
    let day = min(example.asOf, year.last)
    sheet.sentences = ["\(year.span) учебный год"]
    // The year of a part stands in its heading.
    var part = year
    var planTables: [Table] = []
    for block in paper.everyBlock {
      if case .heading(_, let text) = block, let named = text.plain.firstRange(of: "20") {
        guard let start = RawDay.schoolYear(in: String(text.plain[named.lowerBound...])) else { continue }
        part = RawYear(example: example, body: body, start: start)
        planTables = FigureSheet.plan(part).tables
      }
      guard case .table(let told) = block else { continue }
      let columns = told.columns.map { Self.plain($0.title.plain) }
      switch columns.prefix(2) {
      case ["№", "Документ"]:
        let asked = told.rows.filter { !$0[2].plain.contains("не требуется") }
        let missing = asked.count { $0[2].spans.contains { if case .text(_, true, _) = $0 { true } else { false } } }
        sheet.sentences.append("Представлено \(asked.count - missing) из \(asked.count) на \(example.asOf.long)")
        sheet.tables.append(Table(columns: columns, rows: [], free: sheet.quotes + [.text(day.short)]))
      case ["Показатель", "Значение"]:
        sheet.tables.append(figures(of: part, min(example.asOf, part.last), columns))
      case ["Показатель", "Человек"]: sheet.tables.append(qualities(of: year, day, columns))
      case ["№", "Фамилия, имя, отчество"]:
        sheet.tables.append(people(of: year, day, columns))
        sheet.sentences.append("Членов – \(told.rows.count) на \(day.short)")
      case ["№", "Мероприятие"] where !planTables.isEmpty:
        sheet.tables.append(planTables.removeFirst())
        if planTables.isEmpty {
          sheet.sentences += FigureSheet.plan(part).sentences.filter { $0.hasPrefix("Выполнено") }
        }
      default: continue
      }
    }
    return sheet
  }

  private static func figures(of year: RawYear, _ day: CivilDate, _ columns: [String]) -> Table {
    let (turnout, rows) = (year.turnout, year.rows)
    let share = RawWords.percent(turnout.came, turnout.due)
    let satisfied = year.survey.flatMap { RawWords.percent($0.satisfied, $0.asked) }
    return Table(
      columns: columns,
      rows: [
        ("Членов", "\(year.example.roster(of: year.body, on: day).count)"), ("Заседаний", "\(year.meetings.count)"),
        ("Явка членов", share ?? "нет сведений"),
        (
          "Выполнено по плану",
          year.plan == nil ? "нет сведений" : "\(rows.count(where: \.isDone)) из \(rows.count)"
        ), ("Мероприятий", "\(year.events.count)"), ("Практик", "\(year.practices.count)"),
        ("Довольны работой, по опросу", satisfied ?? "нет сведений"),
      ].map { [.exact($0.0), .exact($0.1)] }
    )
  }

  private static func qualities(of year: RawYear, _ day: CivilDate, _ columns: [String]) -> Table {
    let people = CompositionCount(example: year.example, body: year.body, day: day).people
    let names = people.flatMap { person in
      Set(person.categories(on: day).map { "Категория: \($0.level)" })
        .union(person.educationWord.map { ["Образование: \($0)"] } ?? [])
    }
    return Table(
      columns: columns,
      rows: Dictionary(grouping: names) { $0 }.map { name, all in
        [.exact(name), .number(all.count), .exact(RawWords.percent(all.count, people.count) ?? "")]
      }
    )
  }

  private static func people(of year: RawYear, _ day: CivilDate, _ columns: [String]) -> Table {
    let people = CompositionCount(example: year.example, body: year.body, day: day).people
      .sorted { RawValue.folded($0.fullName) < RawValue.folded($1.fullName) }
    return Table(
      columns: columns,
      rows: people.enumerated().map { index, person in
        [
          .number(index + 1), .exact(person.fullName), .exact(person.organizations(on: day)), .quote(),
          .exact(person.educationWord ?? ""),
          .exact(person.categories(on: day).map(\.level).joined(separator: ", ")),
          .exact(person.experience(on: day).map { "\($0)" } ?? ""),
        ]
      }
    )
  }
}
