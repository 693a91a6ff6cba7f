import CivilTime
import Findings
import Records
import Regulations
import Reports
import Testing

/// The figures of an analysis are those of the records, counted here by plain loops.
@Suite struct AnalysisFiguresTests {
  /// One analysis that was made.
  private struct Made: Sendable {
    let example: String
    let body: Int
    let year: SchoolYear
    let paper: Paper
    /// The paper as plain text.
    let text: String
  }

  /// The analyses of every body of every example in every school year of which there are records, made once.
  private static let made: Result<[Made], any Error> = Result {
    try PaperExample.all.flatMap { example in
      let last = SchoolYear(containing: example.assessment.asOf)
      let scene = example.scene()
      return try example.register.associations.indices.flatMap { body in
        try [last.previous.previous, last.previous, last].map { year in
          let fields = AnalysisFields.fields(ofBody: body, in: year, scene)
          let paper = try scene.paper(.analysis, fields)
          return Made(example: example.name, body: body, year: year, paper: paper, text: paper.plain)
        }
      }
    }
  }

  private func each(
    _ example: PaperExample,
    _ check: (_ paper: Paper, _ text: String, _ body: Int, _ year: SchoolYear) throws -> Void
  ) throws {
    for made in try Self.made.get() where made.example == example.name {
      try check(made.paper, made.text, made.body, made.year)
    }
  }

  private func meetings(_ body: Int, _ year: SchoolYear, _ example: PaperExample) -> [Record<Meeting>] {
    let id = example.register.associations[body].id
    return example.register.meetings.filter { record in
      guard record.id.hasPrefix("\(id)/"), let date = record.content.date.value else { return false }
      guard date <= example.assessment.asOf else { return false }
      return record.content.schoolYear.value.map { $0 == year } ?? year.period.contains(date)
    }
  }

  private func isOf(_ year: SchoolYear, _ date: CivilDate?, _ example: PaperExample) -> Bool {
    date.map { year.period.contains($0) && $0 <= example.assessment.asOf } ?? false
  }

  /// Everybody who belonged to a body on some day of a year.
  private func people(_ body: Int, _ year: SchoolYear, _ example: PaperExample) -> Set<Int> {
    let last = min(year.period.last, example.assessment.asOf)
    var people: Set<Int> = []
    for membership in example.register.associations[body].content.members.items {
      if let from = membership.from.value, from > last { continue }
      if let through = membership.through.value, through < year.period.first { continue }
      if let member = example.register.member(membership.person.value) { people.insert(member) }
    }
    return people
  }

  @Test(arguments: PaperExample.all)
  func `meetings, attendance and its chart`(_ example: PaperExample) throws {
    var seen = 0
    try each(example) { paper, text, body, year in
      let held = meetings(body, year, example)
      let rows = paper.rows(under: "№", "Дата", "Тема, вопросы и докладчики")
      #expect(rows.count == held.count)
      var (came, due) = (0, 0)
      for record in held where record.content.present.value != nil {
        guard let day = record.content.date.value else { continue }
        let roster = Plain.members(of: example.register.associations[body].content, on: day, example.register)
        guard !roster.isEmpty else { continue }
        let present = Set(record.content.present.items.compactMap { example.register.member($0) })
        came += roster.intersection(present).count
        due += roster.count
        let date = day.formatted(.numeric)
        #expect(
          rows.contains {
            $0[1] == date && $0[4] == "\(roster.intersection(present).count) из \(roster.count)"
              && $0[5] == Plain.percent(roster.intersection(present).count, roster.count)
          }
        )
        seen += 1
      }
      if due > 0 {
        #expect(text.contains("Явка членов на заседания – \(came) из \(due) (\(Plain.percent(came, due)))"))
        let chart = try #require(paper.charts.first { $0.title.hasPrefix("Явка") })
        #expect(chart.categories.count == held.count)
      } else if held.isEmpty {
        #expect(text.contains("Заседания не проводились.") || text.contains("О заседаниях нет сведений."))
      }
    }
    #expect(seen > 5)
  }

  @Test(arguments: PaperExample.all)
  func `courses, attestation and publications of the members`(_ example: PaperExample) throws {
    var seen = 0
    try each(example) { paper, _, body, year in
      var (courses, granted, published) = (0, 0, 0)
      for member in people(body, year, example) {
        let content = example.register.members[member].content
        for course in content.courses.items where isOf(year, course.date.value, example) { courses += 1 }
        for category in content.categories.items where isOf(year, category.from.value, example) { granted += 1 }
        for conformity in content.conformity.items where isOf(year, conformity.from.value, example) { granted += 1 }
        for publication in content.publications.items where isOf(year, publication.date.value, example) {
          published += 1
        }
      }
      #expect(paper.rows(under: "Дата", "ФИО", "Курсы").count == courses)
      #expect(paper.rows(under: "Дата", "ФИО", "Что установлено").count == granted)
      #expect(paper.rows(under: "Дата", "Автор").count == published)
      seen += courses + granted + published
    }
    #expect(seen > 0)
  }

  @Test(arguments: PaperExample.all)
  func `events by form, and contests apart from them`(_ example: PaperExample) throws {
    try each(example) { paper, _, body, year in
      var events = 0
      for event in example.register.events.map(\.content) {
        guard event.bodies.items.contains(where: { example.register.body($0) == body }) else { continue }
        guard let date = event.date.value, date <= example.assessment.asOf else { continue }
        if event.schoolYear.value.map({ $0 == year }) ?? year.period.contains(date) { events += 1 }
      }
      let told =
        paper.rows(under: "Дата", "Событие").count + paper.rows(under: "Дата", "Конкурс", "Уровень").count
        + paper.rows(under: "Дата", "Олимпиада, конкурс").count
      #expect(told == events)
      let chart = paper.charts.first { $0.title == "События по формам" }
      #expect(chart?.series[0].values.reduce(0) { $0 + ($1.number ?? 0) } ?? 0 == Double(events))
    }
  }

  @Test func `olympiads of pupils and diagnostics have a section of their own`() throws {
    let example = try #require(PaperExample.all.first { $0.name == "rubtsovsk" })
    let body = try #require(example.body("mmo-tehnicheskoe"))
    let scene = example.scene()
    let year = SchoolYear(startingIn: 2025)
    let paper = try scene.paper(.analysis, AnalysisFields.fields(ofBody: body, in: year, scene))
    #expect(
      paper.rows(under: "Дата", "Олимпиада, конкурс").contains {
        $0[0] == "14.03.2026" && $0[1].hasPrefix("Олимпиада по робототехнике") && $0[4] == "62"
      }
    )
    #expect(!paper.rows(under: "Дата", "Конкурс", "Уровень").contains { $0[1].hasPrefix("Олимпиада") })
    #expect(
      paper.rows(under: "Дата", "Диагностика, мониторинг") == [
        ["22.05.2026", "Свод диагностик за 2025/26 учебный год", "Только доли и средние, без фамилий детей."]
      ]
    )
    let silent = try scene.paper(
      .analysis,
      AnalysisFields.fields(ofBody: body, in: SchoolYear(startingIn: 2021), scene)
    )
    #expect(silent.plain.contains("Об олимпиадах и конкурсах обучающихся нет сведений."))
  }

  @Test func `a year that is over has no topic of today`() throws {
    let example = PaperExample.novosibirsk
    let scene = example.scene()
    let body = try #require(
      example.register.associations.firstIndex { $0.content.topic.value != nil && $0.id == "mmo-matematika" }
    )
    func topic(_ start: Int) -> String? {
      AnalysisFields.fields(ofBody: body, in: SchoolYear(startingIn: start), scene).text("topic")
    }
    #expect(topic(2020) == "нет сведений")
    #expect(topic(2026) == example.register.associations[body].content.topic.value)
  }

  @Test(arguments: PaperExample.all)
  func `the results of contests add up to the participations`(_ example: PaperExample) throws {
    try each(example) { paper, _, _, _ in
      let told = paper.rows(under: "Дата", "ФИО", "Конкурс").count
      guard let table = paper.tables.first(where: { $0.caption?.hasPrefix("Участие в конкурсах") == true }) else {
        #expect(told == 0)
        return
      }
      var total = 0
      for row in table.rows.map({ $0.map(\.plain) }) {
        #expect((1...4).reduce(0) { $0 + (Int(row[$1]) ?? 0) } == Int(row[5]))
        total += Int(row[5]) ?? 0
      }
      #expect(total == told)
    }
  }

  @Test(arguments: PaperExample.all)
  func `the plan against what came of it, and the survey`(_ example: PaperExample) throws {
    try each(example) { paper, text, body, year in
      let id = "\(example.register.associations[body].id)/\(year)"
      guard let plan = example.register.plans.first(where: { $0.id == id })?.content else {
        #expect(text.contains("План на этот год не записан"))
        return
      }
      var done = 0
      for activity in plan.activities.items {
        if let status = activity.status.value {
          if status == .done { done += 1 }
          continue
        }
        let named = meetings(body, year, example).contains { record in
          record.content.planItems.items.contains { $0.value == activity.number.value }
        }
        let days = [
          example.register.meeting(activity.meeting.value).flatMap { example.register.meetings[$0].content.date.value },
          example.register.event(activity.event.value).flatMap { example.register.events[$0].content.date.value },
        ]
        let isPast = days.contains { $0.map { $0 <= example.assessment.asOf } ?? false }
        if named || isPast || activity.outcome.value != nil { done += 1 }
      }
      let count = plan.activities.items.count
      if count > 0 {
        #expect(
          text.contains(
            "Запланировано мероприятий – \(count), выполнено – \(done) (\(Plain.percent(done, count)))"
          )
        )
      }
      #expect(paper.rows(under: "№", "Мероприятие").count == count)
      let chart = try #require(paper.charts.first { $0.title == "План и факт" })
      #expect(chart.series.map { $0.values.reduce(0) { $0 + ($1.number ?? 0) } } == [Double(count), Double(done)])
      if let survey = example.register.analyses.first(where: { $0.id == id })?.content.survey.value,
        let asked = survey.surveyed.value, let satisfied = survey.satisfied.value
      {
        let words = "Опрошено – \(asked), довольны – \(satisfied) (\(Plain.percent(satisfied, asked)))"
        #expect(text.contains(words))
      } else {
        #expect(text.contains("Нет сведений: опрос не записан."))
      }
    }
  }

  @Test(arguments: PaperExample.all)
  func `the author's paragraphs are whole, and a gap is marked where there are none`(_ example: PaperExample) throws {
    try each(example) { paper, text, body, year in
      let id = "\(example.register.associations[body].id)/\(year)"
      let analysis = example.register.analyses.first { $0.id == id }?.content
      let text = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      for (written, key) in [
        (analysis?.achievements.value, "достижения"), (analysis?.difficulties.value, "затруднения"),
        (analysis?.conclusions.value, "выводы"), (analysis?.nextTasks.value, "задачи на следующий год"),
      ] {
        let gap = "Не написано. Впишите «\(key)» в файл analyses/\(id).yaml."
        if let written {
          #expect(text.contains(written.split(whereSeparator: \.isWhitespace).joined(separator: " ")))
        }
        #expect(text.contains(gap) == (written == nil))
      }
    }
  }

  @Test(arguments: PaperExample.all)
  func `every indicator of the year stands in the paper with its value`(_ example: PaperExample) throws {
    let indicators = example.assessment.indicators
    try each(example) { paper, text, body, year in
      let own = indicators.filter { $0.bodyIndex == body && $0.period.period == year.period }
      let rows = paper.rows(under: "Пункт", "Показатель и как он посчитан")
      for value in own {
        let words = words(for: value.result)
        #expect(
          rows.contains {
            $0[0] == value.citation.clause && $0[1].contains(value.name.ru) && $0[1].contains(value.method.ru)
              && $0[2].contains(words)
          },
          "\(value.citation.clause) \(words)"
        )
      }
    }
  }

  private func words(for result: IndicatorValue.Result) -> String {
    switch result {
    case .count(let count): "\(count)"
    case .share(let count, let whole): "\(count) из \(whole) (\(Plain.percent(count, whole)))"
    case .written(let text): text
    case .notRecorded: "нет сведений"
    }
  }

  @Test func `a year without records is told of as such and not as one of zeros`() throws {
    let scene = PaperExample.novosibirsk.scene()
    let body = try #require(PaperExample.novosibirsk.body("mmo-matematika"))
    let year = SchoolYear(startingIn: 2018)
    let text = try scene.paper(.analysis, AnalysisFields.fields(ofBody: body, in: year, scene)).plain
    #expect(AnalysisFields.isEmpty(ofBody: body, in: year, scene))
    for words in [
      "На 31.05.2019 нет сведений о составе.", "О заседаниях нет сведений.", "О курсах нет сведений.",
      "Об аттестации нет сведений.", "Нет сведений: опрос не записан.", "проведено – нет сведений",
    ] {
      #expect(text.contains(words), "\(words)")
    }
    #expect(!text.contains("не проводились"))
  }

  @Test(arguments: [
    (CivilDate(2025, 11, 20), 2024), (CivilDate(2026, 3, 31), 2024), (CivilDate(2026, 4, 1), 2025),
    (CivilDate(2026, 8, 31), 2025), (CivilDate(2026, 9, 1), 2025),
  ])
  func `from April on the current year is analysed, before that the last`(_ day: CivilDate, _ start: Int) {
    #expect(SchoolYear.analysed(on: day) == SchoolYear(startingIn: start))
  }
}
