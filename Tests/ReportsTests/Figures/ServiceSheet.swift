import CivilTime
import Regulations
import Reports

extension FigureSheet {
  /// Every figure of the summary of all bodies of a folder in a school year: which indicator stands in which column is
  /// read from the paper's own list of them, and obligations are those that were judged.
  static func service(
    _ start: Int,
    _ example: RawExample,
    _ paper: Paper,
    _ obligations: (_ body: String) -> [Obligation]
  ) -> FigureSheet {
    var sheet = FigureSheet()
    let years = example.bodies.filter { body in
      let established = RawDay.first(in: body.value.text("создано"))
      let liquidated = RawDay.first(in: body.value.text("ликвидировано"))
      return established.map { $0 <= CivilDate(start + 1, 8, 31) } ?? true
        && liquidated.map { $0 >= CivilDate(start, 9, 1) } ?? true
    }
    .map { RawYear(example: example, body: $0, start: start) }
    sheet.quotes = [example.settings] + example.packs.map(\.words)
    sheet.sentences = [
      "\(start)/\(start + 1) учебный год, на \(example.asOf.long)", "Соблюдение положений на \(example.asOf.long)",
    ]
    sheet.enterTotals(years)
    sheet.enterWork(years)
    sheet.enterCompliance(years, obligations)
    sheet.enterIndicators(years, paper)
    return sheet
  }

  private mutating func enterTotals(_ years: [RawYear]) {
    guard let first = years.first else { return }
    let day = min(first.example.asOf, first.last)
    let (came, due) = years.map(\.turnout).reduce((0, 0)) { ($0.0 + $1.came, $0.1 + $1.due) }
    let rows = years.map(\.rows)
    let (done, planned) = (rows.joined().count(where: \.isDone), rows.joined().count)
    func distinct(_ records: [RawValue]) -> Int {
      Set(records.map { "\($0.text("название") ?? "") \($0.text("дата") ?? "") \($0.text("авторы") ?? "")" }).count
    }
    table(
      ["Показатель", "Всего"],
      [
        ("Объединений", "\(years.count)"),
        (
          "Человек в составе на \(day.long)",
          "\(Set(years.flatMap { $0.example.roster(of: $0.body, on: day) }).count)"
        ), ("Заседаний проведено", "\(years.reduce(0) { $0 + $1.meetings.count })"),
        ("Явка членов", RawWords.percent(came, due) ?? "нет сведений"), ("Строк в планах", "\(planned)"),
        ("Из них выполнено", "\(done) (\(RawWords.percent(done, planned) ?? "нет сведений"))"),
        ("Событий", "\(distinct(years.flatMap(\.events)))"), ("Практик", "\(distinct(years.flatMap(\.practices)))"),
      ].map { [.exact($0.0), .exact($0.1)] }
    )
  }

  private mutating func enterWork(_ years: [RawYear]) {
    let attendance = years.map { year -> String in
      let turnout = year.turnout
      return year.meetings.isEmpty ? "–" : RawWords.percent(turnout.came, turnout.due) ?? "нет сведений"
    }
    table(
      ["Объединение", "Членов", "Заседаний", "Явка", "План", "Событий", "Практик"],
      zip(years, attendance).map { year, attendance in
        let rows = year.rows
        return [
          .exact(year.example.shortName(of: year.body)),
          .number(year.example.roster(of: year.body, on: min(year.example.asOf, year.last)).count),
          .number(year.meetings.count), .exact(attendance),
          .exact(year.plan == nil ? "нет плана" : "\(rows.count(where: \.isDone)) из \(rows.count)"),
          .number(year.events.count), .number(year.practices.count),
        ]
      }
    )
    let names = years.map { $0.example.shortName(of: $0.body) }
    charts = [
      Bars(
        title: "Заседаний проведено",
        values: Dictionary(uniqueKeysWithValues: zip(names, years.map { ["\($0.meetings.count)"] }))
      ),
      Bars(
        title: "Явка членов",
        values: Dictionary(uniqueKeysWithValues: zip(names, attendance.map { [$0 == "нет сведений" ? "–" : $0] }))
      ),
    ]
  }

  private mutating func enterCompliance(_ years: [RawYear], _ obligations: (_ body: String) -> [Obligation]) {
    let outcomes: [Outcome] = [.kept, .broken, .due, .unverified, .waived]
    let counts = years.map { year in
      let own = obligations(year.body.id).filter { !$0.isAhead }
      return outcomes.map { outcome in own.count { $0.outcome == outcome } }
    }
    let names = years.map { $0.example.shortName(of: $0.body) }
    let totals = outcomes.indices.map { index in counts.reduce(0) { $0 + $1[index] } }
    table(
      ["Объединение", "Соблюдено", "Нарушено", "Предстоит", "Не проверено", "Снято"],
      zip(names + ["Всего"], counts + [totals]).map { [.exact($0)] + $1.map { .number($0) } }
    )
  }

  private mutating func enterIndicators(_ years: [RawYear], _ paper: Paper) {
    let values = years.map { year in
      (
        year.example.shortName(of: year.body),
        RawIndicators(year: year).values.map { ("\(RawValue.folded($0.title)) (пункт \($0.clause))", $0.short) }
      )
    }
    var listed: [String] = []
    for block in paper.everyBlock {
      switch block {
      case .paragraph(let text):
        guard let end = text.plain.firstRange(of: "): ")?.lowerBound ?? text.plain.lastIndex(of: ")") else { continue }
        let measure = RawValue.folded(Self.plain(String(text.plain[...end])))
        if measure.contains("(пункт ") { listed.append(measure) }
      case .table(let told) where told.columns.count > 1 && told.columns[1].title.plain == "1" || !listed.isEmpty:
        guard case .table(let told) = block else { continue }
        let columns = Array(listed.suffix(told.columns.count - 1))
        listed = []
        table(
          told.columns.map { Self.plain($0.title.plain) },
          values.filter { $0.1.contains { columns.contains($0.0) } }.map { name, values in
            [.exact(name)] + columns.map { column in .exact(values.first { $0.0 == column }?.1 ?? "–") }
          }
        )
      default: continue
      }
    }
    // Every measure that anybody has stands in some table.
    let shown = Set(tables.flatMap(\.columns))
    if values.contains(where: { !$0.1.isEmpty }), !shown.contains("1") { sentences.append("indicators") }
  }
}
