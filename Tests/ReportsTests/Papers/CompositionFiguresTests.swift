import CivilTime
import Records
import Regulations
import Reports
import Testing

/// The composition in a paper is that of the records, counted here by plain loops.
@Suite struct CompositionFiguresTests {
  @Test(arguments: PaperExample.all)
  func `the data bank counts every member of every body as the records have them`(_ example: PaperExample) throws {
    let day = example.assessment.asOf
    var counted = 0
    for (body, association) in example.register.associations.enumerated() {
      let people = Plain.members(of: association.content, on: day, example.register)
      guard !people.isEmpty else { continue }
      let scene = example.scene()
      let paper = try scene.paper(.members, MembersFields.fields(ofBody: body, scene))
      func counts(_ title: String) -> [String: String] {
        Dictionary(paper.rows(under: title).map { ($0[0], "\($0[1]) \($0[2])") }) { first, _ in first }
          .filter { !$0.value.hasPrefix("0 ") }
      }
      let records = people.map { example.register.members[$0].content }
      #expect(counts("Квалификационная категория") == Plain.tally(records.map { Plain.category($0, on: day) }))
      #expect(counts("Педагогический стаж") == Plain.tally(records.map { Plain.experienceBand($0, on: day) }))
      #expect(counts("Образование") == Plain.tally(records.map(Plain.education)))
      #expect(
        counts("Возраст, полных лет на 1\u{A0}января \(day.year)\u{A0}г.")
          == Plain.tally(records.map { Plain.ageBand($0, in: day.year) })
      )
      #expect(
        counts("Организация") == Plain.tally(records.map { Plain.organization($0, on: day, example.register) })
      )
      #expect(paper.rows(under: "№", "ФИО", "Почта").count == people.count)
      counted += people.count
    }
    #expect(counted > 20)
  }

  @Test(arguments: PaperExample.all)
  func `an analysis shows the composition of 31 May beside that of a year before`(_ example: PaperExample) throws {
    let year = SchoolYear.analysed(on: example.assessment.asOf)
    let (now, before) = (year.date(month: 5, day: 31), year.previous.date(month: 5, day: 31))
    let day = min(now, example.assessment.asOf)
    var compared = 0
    for (body, association) in example.register.associations.enumerated() {
      let people = Plain.members(of: association.content, on: day, example.register)
      let earlier = Plain.members(of: association.content, on: before, example.register)
      guard !people.isEmpty else { continue }
      let scene = example.scene()
      let paper = try scene.paper(.analysis, AnalysisFields.fields(ofBody: body, in: year, scene))
      let rows = paper.rows(under: "Категория")
      let since = association.content.recordsSince.value ?? example.register.settings?.content.recordsSince.value
      let isCompared = !earlier.isEmpty && (since.map { $0 <= before } ?? true)
      #expect(rows.allSatisfy { $0.count == (isCompared ? 6 : 3) })
      let members = example.register.members
      for row in rows {
        let here = people.count { Plain.category(members[$0].content, on: day) == row[0] }
        #expect(row[1] == "\(here)" && row[2] == Plain.percent(here, people.count))
        guard isCompared else { continue }
        let there = earlier.count { Plain.category(members[$0].content, on: before) == row[0] }
        #expect(row[3] == "\(there)" && row[4] == Plain.percent(there, earlier.count))
        let change = here - there
        #expect(row[5] == (change > 0 ? "+\(change)" : change < 0 ? "\u{2212}\(-change)" : "0"))
        compared += 1
      }
      let chart = try #require(paper.charts.first { $0.title == "Состав по категориям" })
      #expect(chart.series[0].values.reduce(0) { $0 + ($1.number ?? 0) } == Double(people.count))
    }
    #expect(compared > 0 || example.name == "moscow")
  }

  @Test func `the mathematicians of the example stand in the table as a reader of the files would count them`() throws {
    let scene = PaperExample.novosibirsk.scene()
    let body = try #require(PaperExample.novosibirsk.body("mmo-matematika"))
    let paper = try scene.paper(.analysis, AnalysisFields.fields(ofBody: body, in: SchoolYear(startingIn: 2024), scene))
    #expect(
      paper.rows(under: "Категория") == [
        ["высшая", "4", "50\u{A0}%", "5", "62,5\u{A0}%", "\u{2212}1"],
        ["первая", "3", "37,5\u{A0}%", "2", "25\u{A0}%", "+1"],
        ["соответствие занимаемой должности", "1", "12,5\u{A0}%", "1", "12,5\u{A0}%", "0"],
        ["без категории", "0", "0\u{A0}%", "0", "0\u{A0}%", "0"],
      ]
    )
  }
}

/// What tests work out for themselves.
enum Plain {
  static func members(of body: Association, on day: CivilDate, _ register: Register) -> Set<Int> {
    var people: Set<Int> = []
    for membership in body.members.items {
      if let from = membership.from.value, from > day { continue }
      if let through = membership.through.value, through < day { continue }
      if let member = register.member(membership.person.value) { people.insert(member) }
    }
    return people
  }

  static func tally(_ names: [String]) -> [String: String] {
    var counts: [String: Int] = [:]
    for name in names { counts[name, default: 0] += 1 }
    return counts.mapValues { "\($0) \(percent($0, names.count))" }
  }

  static func percent(_ part: Int, _ whole: Int) -> String {
    let tenths = Int((Double(part) * 1000 / Double(whole)).rounded(.toNearestOrAwayFromZero))
    return (tenths % 10 == 0 ? "\(tenths / 10)" : "\(tenths / 10),\(tenths % 10)") + "\u{A0}%"
  }

  static func category(_ member: Member, on day: CivilDate) -> String {
    for (level, name) in [(CategoryLevel.highest, "высшая"), (.first, "первая"), (.second, "вторая")] {
      for category in member.categories.items where category.level.value == level {
        guard let from = category.from.value, from <= day else { continue }
        let end = category.through.value ?? (from < CivilDate(2023, 9, 1) ? from.adding(years: 5) : nil)
        if end.map({ day <= $0 }) ?? true { return name }
      }
    }
    for conformity in member.conformity.items {
      guard let from = conformity.from.value, from <= day else { continue }
      if day <= conformity.through.value ?? from.adding(years: 5) { return "соответствие занимаемой должности" }
    }
    let isOpen = member.categories.items.contains { $0.from.value == nil }
    if isOpen || (member.categories.isBlank && member.dataChecked.value == nil) { return "нет сведений" }
    return "без категории"
  }

  static func experienceBand(_ member: Member, on day: CivilDate) -> String {
    guard let years = experience(member, on: day) else { return "нет сведений" }
    switch years {
    case ..<3: return "до 3 лет"
    case ..<5: return "от 3 до 5 лет"
    case ..<10: return "от 5 до 10 лет"
    case ..<15: return "от 10 до 15 лет"
    case ..<20: return "от 15 до 20 лет"
    default: return "20 лет и более"
    }
  }

  static func experience(_ member: Member, on day: CivilDate) -> Int? {
    let begin =
      member.teachingSince.value
      ?? member.teachingExperience.value.map { stated in stated.day.adding(years: -stated.years) }
    guard let begin, begin <= day else { return nil }
    var years = -1
    var reached = begin
    while reached <= day {
      years += 1
      reached = begin.adding(years: years + 1)
      for pause in member.breaks.items {
        guard let from = pause.from.value, let through = pause.through.value, from < reached, through >= begin else {
          continue
        }
        reached = reached.adding(days: max(from, begin).days(until: through) + 1)
      }
    }
    return years
  }

  static func education(_ member: Member) -> String {
    switch member.education.value {
    case .higher: "высшее"
    case .master: "высшее – специалитет, магистратура"
    case .bachelor: "высшее – бакалавриат"
    case .postgraduate: "высшее – подготовка кадров высшей квалификации"
    case .vocational: "среднее профессиональное"
    case .secondary: "среднее общее"
    case .student: "обучается"
    case nil: "нет сведений"
    }
  }

  static func ageBand(_ member: Member, in year: Int) -> String {
    guard let birth = member.birthYear.value else { return "нет сведений" }
    let age = year - 1 - birth
    if age < 25 { return "моложе 25 лет" }
    if age >= 65 { return "65 лет и старше" }
    let lower = age / 5 * 5
    return "\(lower)–\(lower + 4) \(lower % 10 == 0 ? "года" : "лет")"
  }

  static func organization(_ member: Member, on day: CivilDate, _ register: Register) -> String {
    for job in member.work.items {
      if let from = job.from.value, from > day { continue }
      if let through = job.through.value, through < day { continue }
      guard let organization = register.organization(job.organization.value) else { return "нет сведений" }
      return register.organizations[organization].content.shortName.value
        ?? register.organizations[organization].content.name.value ?? ""
    }
    return "нет сведений"
  }
}
