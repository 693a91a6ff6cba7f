import CivilTime

/// The measures that the regulation of a body names, counted from the files of one school year.
///
/// Which there are, and of whom, the packs say; how each is counted is written here a second time.
struct RawIndicators {
  let year: RawYear

  /// A measure as an analysis shows it.
  struct Indicator {
    let clause: String
    let title: String
    /// `6 из 8 (75 %)`, `3`, a text.
    let value: String
    /// The share alone, or the number: as a comparison of bodies shows it; nil where nothing is recorded.
    let short: String?
    let parts: [String]
    /// The records from which it was counted, by what they are called.
    let sources: [String: RawValue]
    let isUnfinished: Bool
    /// What the author adds to it by hand.
    let remark: String?
  }

  private var example: RawExample { year.example }
  private var body: RawRecord { year.body }

  var values: [Indicator] { example.packs.flatMap { values(under: $0) } }

  func values(under pack: RawPack) -> [Indicator] {
    guard let window = window(under: pack), let kind = body.value.text("вид").flatMap({ pack.term("body kinds", $0) })
    else { return [] }
    let (first, last) = (max(year.first, window.lowerBound), min(year.last, window.upperBound))
    guard first <= last, year.first <= example.asOf, first <= example.asOf else { return [] }
    return pack.value.entries("clauses").flatMap { clause -> [Indicator] in
      let rules = clause.entries("rules").filter { $0.text("вид") == "indicator" }
      return rules.filter { $0["of"]?.texts.contains(kind.id) ?? false }.map { rule in
        let title = rule["title"]?.text("ru") ?? clause["summary"]?.text("ru") ?? ""
        let names = [title, rule["title"]?.text("en") ?? clause["summary"]?.text("en") ?? ""]
        let count = Count(
          year: year,
          rule: rule,
          window: window,
          first: first,
          lastDay: min(last, example.asOf),
          written: written(names + (rules.count == 1 ? [clause.text("clause") ?? ""] : []))
        )
        return count.indicator(clause.text("clause") ?? "", title, isUnfinished: last > example.asOf)
      }
    }
  }

  /// The days on which the body is under a regulation, in force and with records kept; nil where there are none.
  private func window(under pack: RawPack) -> ClosedRange<CivilDate>? {
    let governing = body.value["положение"]
    let entry = governing.flatMap { governing -> RawValue? in
      if governing.text != nil { return governing.text == pack.id ? governing : nil }
      return governing.entries.first { ($0.text("положение") ?? $0.text) == pack.id }
    }
    guard governing == nil ? example.packs.count == 1 : entry != nil else { return nil }
    let begins = [
      RawDay.first(in: body.value.text("создано")), example.recordsSince(body), RawDay.first(in: entry?.text("с")),
      pack.value.entries("versions").compactMap { RawDay.first(in: $0.text("с")) }.min(),
    ]
    let ends = [RawDay.first(in: body.value.text("ликвидировано")), RawDay.first(in: entry?.text("по"))]
    let first = begins.compactMap { $0 }.max() ?? .earliest
    let last = ends.compactMap { $0 }.min() ?? .latest
    return first <= last ? first...last : nil
  }

  /// What the author wrote about a measure, under its name or the number of its clause.
  private func written(_ names: [String]) -> String? {
    let names = Set(names.map(RawValue.folded))
    return year.analysis?.entries("показатели").first { entry in
      guard let name = entry.text("показатель").map(RawValue.folded) else { return false }
      return names.contains(name) || names.contains(name.split(separator: " ").last.map(String.init) ?? "")
    }?.text("результат")
  }
}

/// One measure being counted.
private struct Count {
  let year: RawYear
  let rule: RawValue
  let window: ClosedRange<CivilDate>
  let first: CivilDate
  let lastDay: CivilDate
  let written: String?

  private var example: RawExample { year.example }
  private var levels: [String] { (rule["уровень"]?.texts ?? []).map(RawYear.level) }

  private func isMeant(_ level: String?) -> Bool {
    levels.isEmpty || level.map { levels.contains(RawYear.level($0)) } ?? false
  }

  /// Everybody who belonged to the body on some day that counts.
  private var people: Set<String> { example.people(of: year.body, from: first, through: lastDay) }

  private enum Result {
    case count(Int)
    case share(Int, Int, missing: String)
    case text(String)
    case missing(String)
  }

  func indicator(_ clause: String, _ title: String, isUnfinished: Bool) -> RawIndicators.Indicator {
    var sources: [String: RawValue] = [:]
    var parts: [String] = []
    let measure = rule.text("measure") ?? ""
    var result = self.result(measure, &parts, &sources)
    if case .share(_, 0, let missing) = result { result = .missing(missing) }
    let (value, short): (String, String?) =
      switch result {
      case .count(let count): ("\(count)", "\(count)")
      case .share(let count, let whole, _):
        ("\(count) из \(whole) (\(RawWords.percent(count, whole) ?? ""))", RawWords.percent(count, whole))
      case .text(let text): (text, text)
      case .missing(let what): ("нет сведений (\(what))", nil)
      }
    if case .missing = result { parts = [] }
    return RawIndicators.Indicator(
      clause: clause,
      title: title,
      value: value,
      short: short,
      parts: parts,
      sources: sources,
      isUnfinished: isUnfinished,
      remark: measure == "by-hand" ? nil : written
    )
  }

  private func result(_ measure: String, _ parts: inout [String], _ sources: inout [String: RawValue]) -> Result {
    switch measure {
    case "by-hand":
      guard let written else { return .missing("«показатели» в анализе работы") }
      sources["analysis"] = year.analysis
      return .text(written)
    case "satisfaction":
      guard let survey = year.survey else { return .missing("опрос") }
      sources["analysis"] = year.analysis
      parts = ["довольны – \(survey.satisfied)", "опрошено – \(survey.asked)"]
      return .share(survey.satisfied, survey.asked, missing: "опрос")
    case "attendance":
      for meeting in year.meetings where meeting.value["присутствовали"] != nil { sources[meeting.id] = meeting.value }
      let (came, due) = year.turnout
      parts = ["присутствий членов – \(came)", "могло быть – \(due)"]
      return .share(came, due, missing: "кто присутствовал на заседаниях")
    case "continuity": return continuity(&parts, &sources)
    case "offices": return offices(&parts, &sources)
    case "page":
      let page = year.body.value["страница"]
      if page != nil { sources["body"] = page }
      return .count(page == nil ? 0 : 1)
    case "early-career":
      let early = people.filter { example.member($0).value["молодой специалист"] != nil }
      for person in early { sources[person] = .text("") }
      return .count(early.count)
    case "mentoring":
      let pairs = people.flatMap { person in
        example.member(person).value.entries("наставничество")
          .filter { example.holds($0, from: first, through: lastDay) }.map { _ in person }
      }
      for person in pairs { sources[person] = .text("") }
      return .count(pairs.count)
    case "regularity": return regularity(&parts, &sources)
    case "records": return records(&parts, &sources)
    case "deeds":
      let deeds = deeds()
      for deed in deeds { sources[deed.source] = deed.record }
      let names = ["contests": "участие в конкурсах"]
      parts = (rule["in"]?.texts ?? []).map { "\(names[$0] ?? $0) – \(deeds.count)" }
      return .count(deeds.count)
    case "members":
      let deeds = deeds()
      for deed in deeds { sources[deed.source] = deed.record }
      let active = Set(deeds.map(\.person)).count
      parts = ["членов с участием – \(active)", "всего членов – \(people.count)"]
      return .share(active, people.count, missing: "«состав»")
    default: return .text("unknown measure \(measure)")
    }
  }

  // MARK: - The body

  private func continuity(_ parts: inout [String], _ sources: inout [String: RawValue]) -> Result {
    let before = year.first.adding(days: -1)
    guard window.contains(before) else { return .missing("состав прошлого периода") }
    let earlier = example.roster(of: year.body, on: before)
    let stayed = earlier.intersection(example.roster(of: year.body, on: lastDay)).count
    sources["body"] = .text("")
    parts = ["осталось в составе – \(stayed)", "было на \(before.short) – \(earlier.count)"]
    return .share(stayed, earlier.count, missing: "состав прошлого периода")
  }

  private func offices(_ parts: inout [String], _ sources: inout [String: RawValue]) -> Result {
    let roles = rule["роль"]?.texts ?? []
    let held = roles.filter { role in
      year.body.value.entries("должности").contains { office in
        guard example.holds(office, on: lastDay), let name = office.text("роль") else { return false }
        return example.packs.contains { $0.term("roles", name)?.id == role }
      }
    }
    if !held.isEmpty { sources["body"] = .text("") }
    parts = ["занято должностей – \(held.count)", "всего должностей – \(roles.count)"]
    return .share(held.count, roles.count, missing: "«должности»")
  }

  private func regularity(_ parts: inout [String], _ sources: inout [String: RawValue]) -> Result {
    for meeting in year.meetings { sources[meeting.id] = meeting.value }
    for event in year.events { sources[event.text("название") ?? ""] = event }
    let days = year.meetings.map(\.day) + year.events.compactMap { RawDay.first(in: $0.text("дата")) }
    let names = [
      "январь", "февраль", "март", "апрель", "май", "июнь", "июль", "август", "сентябрь", "октябрь", "ноябрь",
      "декабрь",
    ]
    var (busy, begun, months) = (0, 0, [String]())
    var month = CivilDate(first.year, first.month, 1)
    while month <= lastDay {
      let count = days.count { $0.year == month.year && $0.month == month.month }
      let isOfLessons = !(6...8).contains(month.month)
      if isOfLessons {
        begun += 1
        busy += count > 0 ? 1 : 0
      }
      if count > 0 || isOfLessons { months.append("\(names[month.month - 1]) \(month.year) – \(count)") }
      month = month.adding(months: 1)
    }
    parts = ["месяцев с мероприятиями – \(busy)", "начавшихся месяцев – \(begun)"] + months
    return .share(busy, begun, missing: "учебные месяцы")
  }

  // MARK: - Records and deeds

  private func records(_ parts: inout [String], _ sources: inout [String: RawValue]) -> Result {
    let kinds = rule["record"]?.texts ?? []
    var total = 0
    for kind in kinds {
      let (name, count) = records(of: kind, &sources)
      total += count
      if kind != "event" || kinds.count > 1 { parts.append("\(name) – \(count)") }
    }
    if kinds == ["event"] {
      let forms = Dictionary(grouping: events) { year.form(of: $0) }
      parts = forms.map { "\($0.key) – \($0.value.count)" }
    }
    return .count(total)
  }

  private var events: [RawValue] { year.events.filter { isMeant($0.text("уровень")) } }

  private func records(of kind: String, _ sources: inout [String: RawValue]) -> (name: String, count: Int) {
    switch kind {
    case "event":
      for event in events { sources[event.text("название") ?? ""] = event }
      return ("событие", events.count)
    case "practice":
      for practice in year.practices { sources[practice.text("название") ?? ""] = practice }
      return ("практика", year.practices.count)
    case "publication":
      let published = people.flatMap { person in year.dated("публикации", of: person).map { _ in person } }
      for person in published { sources[person] = .text("") }
      return ("публикация", published.count)
    case "document":
      let found = documents(of: rule["document kind"]?.texts ?? [])
      for document in found { sources[document.id] = document.value }
      return ("документ", found.count)
    default: return (kind, 0)
    }
  }

  private func documents(of kinds: [String]) -> [RawRecord] {
    let words = ["recommendations": ["методические рекомендации", "рекомендации"]]
    return example.records("documents", of: year.body.id).filter { record in
      let day = RawDay.first(in: record.value.text("дата"))
      let own =
        record.value.text("учебный год").flatMap { RawDay.schoolYear(in: $0) } ?? day.map { RawDay.schoolYear(of: $0) }
      guard own == year.start, day.map({ $0 <= example.asOf }) ?? true else { return false }
      let kind = RawValue.folded(record.value.text("вид") ?? "")
      return kinds.isEmpty || kinds.contains { kind == $0 || words[$0]?.contains(kind) ?? false }
    }
  }

  private struct Deed {
    let person: String
    let source: String
    let record: RawValue
  }

  /// What members did of the kinds that the rule names.
  private func deeds() -> [Deed] {
    let people = people
    return (rule["in"]?.texts ?? []).flatMap { kind -> [Deed] in
      switch kind {
      case "organizing", "taking-part":
        return events.flatMap { event -> [Deed] in
          let names =
            kind == "organizing"
            ? event["организаторы"]?.texts ?? [] : event.entries("участники").compactMap { $0.text("кто") ?? $0.text }
          return names.compactMap { example.person($0, in: year.body.id) }.filter(people.contains).map { person in
            Deed(person: person, source: event.text("название") ?? "", record: event)
          }
        }
      case "contests":
        return year.participations.filter { isMeant($0.level) }.map { one in
          Deed(person: one.person, source: one.isEvent ? one.name : one.person, record: one.source)
        }
      default: return []
      }
    }
  }
}
