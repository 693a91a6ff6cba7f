import CivilTime
import Findings
import Records
import Regulations
import Reports
import Testing

/// A body that plans by calendar years, in the papers and tables that count by school years.
@Suite struct CalendarYearPlanTests {
  private static let files: [(path: String, text: String)] = [
    ("metod.yaml", "формат: 1\nположения: moscow-1095-2016\nучёт ведётся с: 01.01.2025\n"),
    ("associations/sovet.yaml", "название: Совет\nвид: совет\n"),
    (
      "meetings/sovet/2026-02-10.yaml", "номер: 1\nдата: 10.02.2026\nпункты плана: 2\n"
    ),
    (
      "plans/sovet/2025.yaml",
      """
      тема: Чтение
      мероприятия:
        - №: 1
          название: Весенний семинар
          срок: апрель
        - №: 2
          название: Осенний семинар
          срок: октябрь
          состояние: выполнено

      """
    ),
    (
      "plans/sovet/2026.yaml",
      """
      тема: Письмо
      мероприятия:
        - №: 1
          название: Сборник
          срок: в течение года
        - №: 2
          название: Заседание
          срок: I квартал
        - №: 3
          название: Чтения
          срок: декабрь

      """
    ),
  ]

  private func scene(_ asOf: CivilDate) -> PaperScene {
    PaperScene(Assessment(ofMemory: Self.files, asOf: asOf), in: .ru)
  }

  @Test func `an analysis counts the rows whose term ends in the school year`() throws {
    let scene = scene(CivilDate(2026, 5, 20))
    let fields = AnalysisFields.fields(ofBody: 0, in: SchoolYear(startingIn: 2025), scene)
    #expect(fields.list("activities").map { $0.text("name") } == ["Осенний семинар", "Заседание"])
    #expect(fields.list("activities").map { $0.text("status") } == ["выполнено", "выполнено"])
    #expect(fields.text("topic") == "Письмо")
  }

  @Test func `each row belongs to one school year`() {
    let scene = scene(CivilDate(2027, 5, 20))
    let counts = (2024...2026).map { year in
      AnalysisFields.fields(ofBody: 0, in: SchoolYear(startingIn: year), scene).list("activities").count
    }
    #expect(counts == [1, 2, 2])
  }

  @Test func `a passport shows the plan that runs on the day`() {
    #expect(PassportFields.fields(ofBody: 0, scene(CivilDate(2025, 12, 31))).text("topic") == "Чтение")
    #expect(PassportFields.fields(ofBody: 0, scene(CivilDate(2026, 1, 1))).text("topic") == "Письмо")
  }

  @Test func `the paper names the calendar year`() {
    let scene = scene(CivilDate(2026, 5, 20))
    let plans = scene.register.plans.indices.map { PlanFields.fields(ofPlan: $0, in: scene).text("period") }
    #expect(plans == ["2025\u{A0}год", "2026\u{A0}год"])
  }

  private func lists(_ asOf: CivilDate) -> ListScene {
    let reading = FolderReading(ofMemory: Self.files)
    return ListScene(reading.register, reading.library, asOf: asOf)
  }

  @Test func `a list shows, finds and sorts the plans`() throws {
    let lists = lists(CivilDate(2026, 5, 20))
    let listing = try #require(RecordListing.named("plans"))
    func rows(_ change: (inout TableQuery) -> Void) throws -> [String] {
      var query = TableQuery()
      query.columns = "год,выполнено"
      change(&query)
      let table = try listing.table(query, lists, in: .ru)
      return RecordTableText.cells(of: table).map { $0.joined(separator: " ") }
    }
    #expect(try rows { _ in } == ["2025 1", "2026 1"])
    #expect(try rows { $0.conditions = ["год > 2025-26"] } == ["2026 1"])
    #expect(try rows { $0.conditions = ["год = 2025"] } == ["2025 1"])
    #expect(try rows { $0.schoolYear = "2026-27" } == ["2026 1"])
  }

  @Test func `the sheet of the body lists them`() throws {
    let handle = try #require(RecordLookup(in: scene(CivilDate(2026, 5, 20)).register).records(named: "sovet").first)
    let sheet = RecordSheet(
      of: handle,
      lists(CivilDate(2026, 5, 20)),
      judgement: nil,
      sources: SourceTexts(Self.files)
    )
    let plans = try #require(sheet.sections.first { $0.code == "plans" })
    #expect(plans.rows.map { $0[0] } == [.calendarYear(2025), .calendarYear(2026)])
  }

  @Test func `the site shows the plan that runs on the day`() throws {
    let site = try SiteExample(Assessment(ofMemory: Self.files, asOf: CivilDate(2026, 5, 20)))
    let page = try #require(site.texts.first { $0.key.contains("sovet") && $0.key.hasSuffix(".html") }?.value)
    #expect(page.contains("План на 2026"))
    #expect(page.contains("на 2026\u{A0}год"))
    #expect(!page.contains("План на 2025"))
  }
}
