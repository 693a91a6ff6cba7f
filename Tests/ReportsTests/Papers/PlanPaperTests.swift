import CivilTime
import Findings
import Records
import Regulations
import Reports
import Testing

/// The work plan as a paper: stamps, groups, marks of fulfilment.
@Suite struct PlanPaperTests {
  private func fields(
    _ plan: String,
    regulation: String = "kamensk-46d-2024",
    kind: String = "методическое объединение",
    others: [(path: String, text: String)] = [],
    asOf: CivilDate = CivilDate(2025, 12, 1),
    in language: Language = .ru
  ) throws -> TemplateFields {
    let files: [(path: String, text: String)] =
      [
        ("metod.yaml", "формат: 1\nположения: \(regulation)\nучёт ведётся с: 01.09.2024\n"),
        ("members/kim-a.yaml", "фио: Ким Анна Ивановна\n"), ("members/li-b.yaml", "фио: Ли Борис Ильич\n"),
        ("organizations/centr.yaml", "название: Центр помощи детям\nкраткое название: ЦПД\nвид: центр помощи\n"),
        ("orders/12-2025.yaml", "номер: 12-Д\nдата: 22.09.2025\nиздал: centr\n"),
        (
          "associations/mo.yaml",
          """
          название: Объединение логопедов
          краткое название: МО логопедов
          вид: \(kind)
          должности:
            - роль: руководитель
              кто: kim-a
              с: 01.09.2024

          """
        ),
        ("meetings/mo/2025-09-10.yaml", "номер: 1\nдата: 10.09.2025\nпункты плана: 2\n"),
        ("meetings/mo/2026-01-15.yaml", "номер: 3\nдата: 15.01.2026\n"),
        ("plans/mo/2025-26.yaml", plan),
      ] + others
    let scene = PaperScene(Assessment(ofMemory: files, asOf: asOf), in: language)
    return PlanFields.fields(ofPlan: 0, in: scene)
  }

  /// The stamps as lines, in their order.
  private func stamps(_ fields: TemplateFields) -> [[String]] {
    fields.list("stamps").flatMap { pair in
      ["left", "right"].map { pair.group($0) }.filter { $0.text("word") != nil }.map { stamp in
        [stamp.text("word") ?? ""] + stamp.list("lines").map { $0.text("text")?.replacing("\u{A0}", with: " ") ?? "" }
      }
    }
  }

  private func marks(_ fields: TemplateFields) -> [String?] {
    fields.list("directions").flatMap { $0.list("rows") }.map { $0.text("mark")?.replacing("\u{A0}", with: " ") }
  }

  @Test func `columns that stay empty are left out`() throws {
    let activity = "мероприятия:\n  - название: Семинар\n    срок: май\n"
    #expect(try fields(activity)["has-places"] == .flag(false))
    let full = try fields(activity + "    место: ЦПД\n    ожидаемый результат: памятка\n")
    #expect(full["has-places"] == .flag(true) && full["has-expected"] == .flag(true))
    for (fields, columns) in [(try fields(activity), 6), (full, 8)] {
      let text = BuiltInTemplates.text(.plan, in: .ru)
      let paper = try PaperTemplate(text, names: PaperKind.plan.names, language: .ru).paper(fields)
      #expect(paper.tables.map(\.columns.count) == [columns])
      #expect(paper.tables.first?.rows.first?.count == columns)
    }
  }

  // MARK: - Stamps

  @Test func `what is recorded is stamped with its basis, the plan approved in its gender`() throws {
    let plan = "рассмотрен: протокол № 1 от 10.09.2025\nутверждён: приказ 12-Д от 22.09.2025\n"
    let both = try fields(plan)
    #expect(
      stamps(both) == [
        ["РАССМОТРЕНО", "МО логопедов", "протокол от 10 сентября 2025 г. № 1"],
        ["УТВЕРЖДЁН", "приказом от 22 сентября 2025 г. № 12-Д", "ЦПД"],
      ]
    )
    #expect(both.list("stamps").count == 1)
    #expect(
      stamps(try fields(plan, in: .en)) == [
        ["CONSIDERED", "МО логопедов", "minutes of 10 September 2025 No. 1"],
        ["APPROVED", "by order of 22 September 2025 No. 12-Д", "ЦПД"],
      ]
    )
  }

  @Test func `what the regulation asks for and nobody recorded has an empty place`() throws {
    #expect(
      stamps(try fields("тема: Речь\n")) == [
        ["ПРИНЯТО", "МО логопедов", "протокол от ____________ № ____"],
        ["УТВЕРЖДАЮ", "____________________", "____________________", "«___» ____________ 20___ г."],
      ]
    )
    // Consideration will do instead of adoption, and nobody approves what is not there yet.
    #expect(
      stamps(try fields("рассмотрен: протокол № 1 от 10.09.2025\n")).map(\.first) == ["РАССМОТРЕНО", "УТВЕРЖДАЮ"]
    )
  }

  @Test func `a regulation that asks for no act leaves no empty place`() throws {
    #expect(stamps(try fields("тема: Речь\n", regulation: "moscow-1095-2016", kind: "совет")) == [])
    #expect(
      stamps(try fields("утверждён: Ким А.И., 12.09.2025\n", regulation: "moscow-1095-2016", kind: "совет")) == [
        ["УТВЕРЖДАЮ", "____________", "А. И. Ким", "12 сентября 2025 г."]
      ]
    )
  }

  @Test func `where several acts will do, the empty place is for adoption at a meeting`() throws {
    let empty = try fields("тема: Речь\n", regulation: "novosibirsk-0482-2022", kind: "ММО")
    #expect(stamps(empty).map(\.first) == ["ПРИНЯТО"])
    let approved = "утверждён: протокол № 1 от 10.09.2025\n"
    #expect(
      stamps(try fields(approved, regulation: "novosibirsk-0482-2022", kind: "ММО")) == [
        ["УТВЕРЖДЁН", "МО логопедов", "протокол от 10 сентября 2025 г. № 1"]
      ]
    )
  }

  @Test func `an act that lies ahead of the day is no stamp yet`() throws {
    let plan = "рассмотрен: протокол № 1 от 10.09.2025\nутверждён: приказ 12-Д от 22.09.2025\n"
    #expect(
      stamps(try fields(plan, asOf: CivilDate(2025, 9, 15))).map(\.first) == ["РАССМОТРЕНО", "УТВЕРЖДАЮ"]
    )
  }

  // MARK: - Rows

  private static let rows = """
    мероприятия:
      - №: 1
        название: Семинар
        направление: консультационное
        событие: 2025/seminar
        участников: 37
      - №: 2
        название: Заседание
      - №: 3
        название: Обзор
        направление: информационное
        итог: вышел 10 октября
      - №: 4
        название: Встреча
        направление: консультационное
        заседание: протокол № 3 от 15.01.2026
      - №: 5
        название: Поездка
        состояние: перенесено
        итог: на май

    """
  private static let event = (
    path: "events/2025/seminar.yaml", text: "название: Семинар «Речь»\nдата: 24.09.2025\nобъединение: mo\n"
  )

  @Test func `rows stand by their directions, those without one last`() throws {
    let fields = try fields(Self.rows, others: [Self.event])
    #expect(
      fields.list("directions").map { $0.text("name") } == [
        "Консультационная деятельность", "Информационная деятельность", "Другое",
      ]
    )
    #expect(
      fields.list("directions").map { $0.list("rows").compactMap { $0.text("number") } } == [
        ["1", "4"], ["3"], ["2", "5"],
      ]
    )
    let plain = try self.fields("мероприятия:\n  - Семинар\n  - Заседание\n")
    #expect(plain.list("directions").map { $0.text("name") } == [nil])
    #expect(plain.list("directions")[0].list("rows").map { $0.text("number") } == ["1", "2"])
  }

  @Test func `a mark tells the status, what fulfilled the row and what came of it`() throws {
    let fields = try fields(Self.rows, others: [Self.event])
    #expect(
      marks(fields) == [
        "выполнено; «Семинар „Речь“», 24.09.2025; участников – 37",
        // Its meeting lies ahead of the day.
        "", "выполнено; вышел 10 октября",
        // The meeting names the number of the row.
        "выполнено; протокол № 1 от 10.09.2025", "перенесено; на май",
      ]
    )
    #expect(fields.text("done") == "3")
    #expect(fields.text("count") == "5")
    #expect(fields.text("share") == "60\u{A0}%")
    let later = try self.fields(Self.rows, others: [Self.event], asOf: CivilDate(2026, 1, 15))
    #expect(later.text("done") == "4")
  }

  @Test func `the head signs who holds the office on the day`() throws {
    let signed = try fields("тема: Речь\n").list("signatures")
    #expect(signed.map { $0.text("office") } == ["Руководитель"])
    #expect(signed.map { $0.text("name")?.replacing("\u{A0}", with: " ") } == ["А. И. Ким"])
  }

  @Test(arguments: Language.allCases)
  func `the paper holds the table of the plan in either language`(language: Language) throws {
    let fields = try fields(Self.rows, others: [Self.event], in: language)
    let template = try PaperTemplate(
      BuiltInTemplates.text(.plan, in: language),
      names: PlanFields.names,
      language: language
    )
    let paper = template.paper(fields)
    #expect(paper.title == (language == .ru ? "ПЛАН РАБОТЫ" : "WORK PLAN"))
    let tables = paper.blocks.compactMap { if case .table(let table) = $0 { table } else { nil } }
    // Nobody wrote down a place or an expected result.
    #expect(tables.map(\.columns.count) == [6, 6, 6])
    #expect(tables.map(\.rows.count) == [2, 1, 2])
    #expect(paper.blocks.contains { if case .signatures = $0 { true } else { false } })
    #expect(template.paper(fields) == paper)
  }
}
