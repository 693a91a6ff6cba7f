import CivilTime
import Findings
import Records
import Regulations
import Reports
import Testing

/// The figures of the summary of a service equal those counted by plain loops over the register.
@Suite struct ServicePaperTests {
  /// What one body did, counted anew.
  private struct Figures: Equatable {
    var members = 0
    var meetings = 0
    var present = 0
    var expected = 0
    var planned: Int?
    var done = 0
    var events = 0
    var practices = 0

    init(of body: Record<Association>, at index: Int, in year: SchoolYear, _ register: Register, _ asOf: CivilDate) {
      func people(on day: CivilDate) -> Set<Int> {
        var found: Set<Int> = []
        for membership in body.content.members.items {
          if let from = membership.from.value, day < from { continue }
          if let through = membership.through.value, day > through { continue }
          if let person = register.member(membership.person.value) { found.insert(person) }
        }
        return found
      }
      func isOfYear(_ stated: SchoolYear?, _ day: CivilDate?) -> Bool {
        (stated ?? day.map { SchoolYear(containing: $0) }) == year
      }
      members = people(on: min(asOf, year.period.last)).count
      var numbers: Set<String> = []
      for meeting in register.meetings where meeting.id.hasPrefix("\(body.id)/") {
        guard let day = meeting.content.date.value, day <= asOf, isOfYear(meeting.content.schoolYear.value, day) else {
          continue
        }
        meetings += 1
        numbers.formUnion(meeting.content.planItems.items.map(\.value))
        guard meeting.content.present.isFilled, !people(on: day).isEmpty else { continue }
        expected += people(on: day).count
        present += people(on: day).intersection(meeting.content.present.items.compactMap { register.member($0) }).count
      }
      for plan in register.plans where plan.id == "\(body.id)/\(year)" {
        planned = plan.content.activities.items.count
        for row in plan.content.activities.items {
          if let status = row.status.value {
            if status == .done { done += 1 }
            continue
          }
          let event = register.event(row.event.value).flatMap { register.events[$0].content.date.value }
          let meeting = register.meeting(row.meeting.value).flatMap { register.meetings[$0].content.date.value }
          let isHeld = [event, meeting].contains { $0.map { $0 <= asOf } ?? false }
          if row.outcome.value != nil || isHeld || row.number.value.map(numbers.contains) ?? false { done += 1 }
        }
      }
      for event in register.events where event.content.bodies.items.contains(where: { register.body($0) == index }) {
        guard let day = event.content.date.value, day <= asOf else { continue }
        if isOfYear(event.content.schoolYear.value, day) { events += 1 }
      }
      for practice in register.practices where register.body(practice.content.body.value) == index {
        let acts = practice.content.acts.compactMap { register.date(of: $0) }
        let day = practice.content.date.value ?? acts.min()
        guard day.map({ $0 <= asOf }) ?? true else { continue }
        if isOfYear(practice.content.schoolYear.value, day) { practices += 1 }
      }
    }
  }

  @Test(arguments: PaperExamples.all.map(\.name))
  func `every figure of every body is what plain loops come to`(name: String) throws {
    let scene = try PaperExamples.scene(name)
    let (register, asOf) = (scene.register, scene.assessment.asOf)
    for year in [SchoolYear(containing: asOf), SchoolYear(containing: asOf).previous] {
      let fields = ServiceFields.fields(of: ServiceSummary(of: year, under: nil, in: scene), in: scene)
      let rows = fields.list("work").flatMap { $0.list("rows") }
      #expect(!rows.isEmpty)
      var (meetings, present, expected, done) = (0, 0, 0, 0)
      for row in rows {
        let index = try #require(register.associations.firstIndex { $0.shortestName == row.text("name") })
        let figures = Figures(of: register.associations[index], at: index, in: year, register, asOf)
        #expect(row.text("members") == String(figures.members))
        #expect(row.text("meetings") == String(figures.meetings))
        #expect(row.text("planned") == figures.planned.map { String($0) } ?? "нет плана")
        #expect(row.text("done") == String(figures.done))
        #expect(row.text("events") == String(figures.events))
        #expect(row.text("practices") == String(figures.practices))
        let tenths = figures.expected > 0 ? (Double(figures.present) * 1000 / Double(figures.expected)).rounded() : nil
        let shown = row.text("attendance")?.filter { $0.isNumber || $0 == "," }.replacing(",", with: ".")
        #expect(tenths == shown.flatMap { Double($0) }.map { ($0 * 10).rounded() })
        meetings += figures.meetings
        present += figures.present
        expected += figures.expected
        done += figures.done
      }
      let totals = fields.group("totals")
      #expect(totals.text("bodies") == String(rows.count))
      #expect(totals.text("meetings") == String(meetings))
      #expect(totals.text("done") == String(done))
      #expect(totals.text("attendance") == scene.words.percent(present, of: expected) ?? "нет сведений")
      var attended: Set<Int> = []
      for (index, event) in register.events.enumerated() {
        guard let day = event.content.date.value, day <= asOf else { continue }
        guard event.content.schoolYear.value ?? SchoolYear(containing: day) == year else { continue }
        if event.content.bodies.items.contains(where: { register.body($0) != nil }) { attended.insert(index) }
      }
      #expect(totals.text("events") == String(attended.count))
    }
  }

  @Test(arguments: PaperExamples.all.map(\.name))
  func `obligations are counted as they were judged`(name: String) throws {
    let scene = try PaperExamples.scene(name)
    let summary = ServiceSummary(of: SchoolYear(containing: scene.assessment.asOf), under: nil, in: scene)
    let fields = ServiceFields.fields(of: summary, in: scene)
    for row in fields.list("compliance").flatMap({ $0.list("rows") }) {
      let index = try #require(scene.register.associations.firstIndex { $0.shortestName == row.text("name") })
      for outcome in Outcome.allCases {
        var count = 0
        for obligation in scene.assessment.obligations where obligation.bodyIndex == index && !obligation.isAhead {
          if obligation.outcome == outcome { count += 1 }
        }
        #expect(row.text(outcome.rawValue) == String(count))
      }
    }
  }

  @Test func `an indicator is shown as it was computed`() throws {
    let scene = try PaperExamples.scene("rubtsovsk")
    let summary = ServiceSummary(of: SchoolYear(startingIn: 2025), under: nil, in: scene)
    let indicators = ServiceFields.fields(of: summary, in: scene).list("indicators")
    let index = try #require(
      indicators[0].list("columns").firstIndex { $0.text("name")?.hasPrefix("Доля педагогов") ?? false }
    )
    let row = try #require(
      indicators[0].list("tables").flatMap { $0.list("rows") }.first {
        $0.text("name") == "ММО технической направленности"
      }
    )
    let value = try #require(
      scene.assessment.indicators.first { value in
        value.name.ru.lowercased().hasPrefix("доля педагогов") && value.body == "associations/mmo-tehnicheskoe"
          && value.period.name == .schoolYear(SchoolYear(startingIn: 2025))
      }
    )
    guard case .share(let count, let whole) = value.result else {
      Issue.record("no share")
      return
    }
    #expect(row.list("cells")[index].text("value") == scene.words.percent(count, of: whole))
  }

  @Test func `only the bodies of a regulation are compared where one is asked for`() throws {
    let scene = try PaperExamples.scene("rubtsovsk")
    let year = SchoolYear(startingIn: 2025)
    #expect(ServiceSummary(of: year, under: scene.assessment.library["moscow-1095-2016"], in: scene).isEmpty)
    #expect(!ServiceSummary(of: year, under: scene.assessment.library["rubtsovsk-mmo"], in: scene).isEmpty)
    // Of the time before 2022 only the body is left of which no beginning is known.
    let early = ServiceFields.fields(
      of: ServiceSummary(of: SchoolYear(startingIn: 2005), under: nil, in: scene),
      in: scene
    )
    #expect(early.list("work").flatMap { $0.list("rows") }.map { $0.text("name") } == ["Методическая служба"])
  }

  // MARK: - Many bodies

  /// A folder of so many bodies, each with as many meetings as its number modulo 5.
  private static func many(_ count: Int) -> PaperScene {
    var files: [(path: String, text: String)] = [
      ("metod.yaml", "формат: 1\nположения: novosibirsk-0482-2022\nучёт ведётся с: 01.09.2024\n"),
      ("members/kim-a.yaml", "фио: Ким Анна Ивановна\n"), ("members/li-b.yaml", "фио: Ли Борис Ильич\n"),
    ]
    for index in 0..<count {
      let name = "Объединение \(padded(index))"
      files.append(
        (
          "associations/b\(padded(index)).yaml",
          "название: \(name)\nвид: ММО\nсоздано: 01.09.2024\nсостав:\n  - кто: kim-a\n  - кто: li-b\n"
        )
      )
      for meeting in 0..<(index % 5) {
        let present = meeting == 0 ? "kim-a" : "kim-a, li-b"
        files.append(
          (
            "meetings/b\(padded(index))/2025-0\(meeting + 1)-10.yaml",
            "дата: 10.0\(meeting + 1).2025\nприсутствовали: \(present)\n"
          )
        )
      }
    }
    return PaperScene(Assessment(ofMemory: files, asOf: CivilDate(2025, 6, 1)), in: .ru)
  }

  private static func padded(_ number: Int) -> String { String(String(number + 1000).dropFirst()) }

  @Test func `of many bodies charts show how they are distributed, and tables are split`() throws {
    let scene = Self.many(103)
    let summary = ServiceSummary(of: SchoolYear(startingIn: 2024), under: nil, in: scene)
    let fields = ServiceFields.fields(of: summary, in: scene)
    #expect(fields["meetings-by-body"] == .nothing)
    #expect(fields["attendance-by-body"] == .nothing)
    let meetings = fields.list("meetings-distribution")
    #expect(meetings.map { $0.text("name") } == ["0", "1", "2", "3", "4"])
    #expect(meetings.map { $0.text("value") } == ["21", "21", "21", "20", "20"])
    // One meeting: 1 of 2; two: 3 of 4; three: 5 of 6; four: 7 of 8.
    let attendance = fields.list("attendance-distribution")
    #expect(
      attendance.map { $0.text("name")?.replacing("\u{A0}", with: " ") } == [
        "менее 50 %", "50–59,9 %", "60–69,9 %", "70–79,9 %", "80–89,9 %", "90–100 %", "нет сведений",
      ]
    )
    #expect(attendance.map { $0.text("value") } == ["0", "21", "0", "21", "40", "0", "21"])
    let work = fields.list("work")
    #expect(work.map { $0.list("rows").count } == [34, 34, 35])
    #expect(work[0].text("range") == "Объединение 000 – Объединение 033")
    #expect(
      work.flatMap { $0.list("rows") }.compactMap { $0.text("name") }
        == (0..<103).map { "Объединение \(Self.padded($0))" }
    )
  }

  @Test func `of few bodies charts show each, and no table has a range`() throws {
    let scene = Self.many(5)
    let fields = ServiceFields.fields(
      of: ServiceSummary(of: SchoolYear(startingIn: 2024), under: nil, in: scene),
      in: scene
    )
    #expect(fields.list("meetings-by-body").map { $0.text("value") } == ["0", "1", "2", "3", "4"])
    #expect(fields["meetings-distribution"] == .nothing)
    #expect(fields.list("work").map { $0.text("range") } == [nil])
    // Both people belong to all five bodies and count once.
    #expect(fields.group("totals").text("people") == "2")
    let paper = try PaperTemplate(
      BuiltInTemplates.text(.service, in: .ru),
      names: ServiceFields.names,
      language: .ru
    ).paper(fields)
    let charts = paper.blocks.compactMap { if case .chart(let chart) = $0 { chart } else { nil } }
    #expect(charts.map(\.form) == [.bars, .bars])
    #expect(charts.first?.series.first?.values.map(\.number) == [0, 1, 2, 3, 4])
  }
}
