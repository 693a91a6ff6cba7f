import CivilTime

/// What the file of a person tells on a day.
struct RawPerson {
  let value: RawValue
  let example: RawExample

  private var isChecked: Bool { value.states("данные сверены") }

  var fullName: String { value.text("фио") ?? "" }

  /// The name as tables have it, `Фамилия И. О.`.
  var shortName: String {
    let words = fullName.split(separator: " ")
    return ([words.first.map(String.init) ?? ""] + words.dropFirst().map { "\($0.prefix(1))." }).joined(separator: " ")
  }

  // MARK: - Categories

  struct Category {
    let level: String
    let from: CivilDate
    let through: CivilDate?
    let order: String?
  }

  /// The categories that are valid on a day, in the order of the file.
  func categories(on day: CivilDate) -> [Category] {
    value.entries("категории").compactMap { entry in
      guard let written = entry.text("уровень"), let from = RawDay.first(in: entry.text("с")) else { return nil }
      let level = ["highest": "высшая", "first": "первая"][written] ?? written
      let through =
        RawDay.first(in: entry.text("по")) ?? (from < CivilDate(2023, 9, 1) ? from.adding(years: 5) : nil)
      guard from <= day, through.map({ day <= $0 }) ?? true else { return nil }
      return Category(level: level, from: from, through: through, order: entry.text("приказ"))
    }
  }

  static let additions = ["педагог-методист", "педагог-наставник"]

  private func isConform(on day: CivilDate) -> Bool {
    value.entries("соответствие занимаемой должности").contains { entry in
      guard let from = RawDay.first(in: entry.text("с")) else { return false }
      return from <= day && day <= RawDay.first(in: entry.text("по")) ?? from.adding(years: 5)
    }
  }

  /// The row of a table of categories in which the person stands.
  func qualification(on day: CivilDate) -> String {
    let levels = categories(on: day).map(\.level)
    for level in ["высшая", "первая", "вторая"] where levels.contains(level) { return level }
    if isConform(on: day) { return "соответствие занимаемой должности" }
    // A category without its day may be valid or not.
    let isOpen = value.entries("категории").contains { $0.text("уровень") == nil || $0.text("с") == nil }
    return (value.states("категории") || isChecked) && !isOpen ? "без категории" : "нет сведений"
  }

  /// What a data bank says of the categories: one part each.
  func categoryParts(on day: CivilDate) -> [String] {
    let held = categories(on: day)
    var parts = held.map { category in
      let details = [
        "с \(category.from.short)", category.through.map { "по \($0.short)" }, category.order.map { "приказ \($0)" },
      ]
      return "\(category.level) (\(details.compactMap { $0 }.joined(separator: ", ")))"
    }
    switch qualification(on: day) {
    case "соответствие занимаемой должности": parts.append("соответствие занимаемой должности")
    case "без категории": parts.append("нет")
    case "нет сведений": parts.append("нет сведений")
    default: break
    }
    return parts
  }

  // MARK: - Experience

  /// Full years of teaching, counted day by day: a day within a break counts for nothing.
  func experience(on day: CivilDate) -> Int? { years("педагогический стаж", on: day) }

  func specialtyExperience(on day: CivilDate) -> Int? { years("стаж по специальности", on: day) }

  private func years(_ key: String, on day: CivilDate) -> Int? {
    if let from = RawDay.first(in: value.text("\(key) с")) {
      return from <= day ? fullYears(from: from, through: day, atLeast: 0) : nil
    }
    guard let stated = value.text(key), let known = RawDay.first(in: stated),
      let years = stated.split(separator: " ").first.flatMap({ Int($0) })
    else { return nil }
    // On the stated day so many years were full, whatever breaks there were before it.
    return known <= day ? fullYears(from: known, through: day, atLeast: years) : yearsBefore(known, years, on: day)
  }

  /// The breaks, each with its first and its last day.
  private var breaks: [ClosedRange<CivilDate>] {
    value.entries("перерывы стажа").compactMap { entry in
      RawDay.first(in: entry.text("с")).map { $0...(RawDay.first(in: entry.text("по")) ?? .latest) }
    }
  }

  /// Lets the days go by: one of a break puts off every anniversary that lies ahead of it.
  private func fullYears(from begin: CivilDate, through day: CivilDate, atLeast first: Int) -> Int {
    let breaks = breaks
    if breaks.isEmpty {
      let isBefore = (day.month, day.day) < (begin.month, begin.day)
      return first + day.year - begin.year - (isBefore ? 1 : 0)
    }
    var (years, next, today) = (first, begin.adding(years: 1), begin)
    while today <= day {
      if today >= next {
        years += 1
        next = next.adding(years: 1)
      }
      if breaks.contains(where: { $0.contains(today) }) { next = next.adding(days: 1) }
      today = today.adding(days: 1)
    }
    return years
  }

  /// Goes back from a day on which so many years were full, as if the last of them had only just become so.
  private func yearsBefore(_ known: CivilDate, _ stated: Int, on day: CivilDate) -> Int? {
    let breaks = breaks
    var (years, reached, today) = (stated, known, known.adding(days: -1))
    while today >= day {
      if breaks.contains(where: { $0.contains(today) }) { reached = reached.adding(days: -1) }
      if today < reached {
        years -= 1
        reached = reached.adding(years: -1)
      }
      today = today.adding(days: -1)
    }
    return years < 0 ? nil : years
  }

  func experienceBand(on day: CivilDate) -> String {
    guard let years = experience(on: day) else { return "нет сведений" }
    let bounds = [3, 5, 10, 15, 20]
    guard let upper = bounds.first(where: { years < $0 }) else { return "20 лет и более" }
    return upper == 3 ? "до 3 лет" : "от \(bounds.last { $0 <= years } ?? 0) до \(upper) лет"
  }

  // MARK: - The rest

  var birthYear: Int? { value.text("год рождения").flatMap { Int($0) } }

  func age(in year: Int) -> Int? { birthYear.map { year - $0 - 1 } }

  func ageBand(in year: Int) -> String {
    guard let age = age(in: year) else { return "нет сведений" }
    if age < 25 { return "моложе 25 лет" }
    if age >= 65 { return "65 лет и старше" }
    let last = age / 5 * 5 + 4
    return "\(last - 4)–\(last) \(last % 10 == 4 ? "года" : "лет")"
  }

  /// The level of education in the word of the records.
  var educationWord: String? {
    let words = ["master": "магистратура", "bachelor": "бакалавриат", "higher": "высшее"]
    return value.text("образование").map { words[$0] ?? $0 }
  }

  /// The row of a table of education in which the person stands.
  var education: String {
    let rows = [
      "магистратура": "высшее – специалитет, магистратура", "бакалавриат": "высшее – бакалавриат",
      "аспирантура": "высшее – подготовка кадров высшей квалификации",
    ]
    return educationWord.map { rows[$0] ?? $0 } ?? "нет сведений"
  }

  private func job(on day: CivilDate) -> RawValue? { value.entries("работа").first { example.holds($0, on: day) } }

  /// The organisation of the first job.
  func organization(on day: CivilDate) -> String? { example.organizationName(job(on: day)?.text("организация")) }

  /// The organisations of all jobs, `Центр «Родник», Школа № 207`.
  func organizations(on day: CivilDate) -> String {
    let names = value.entries("работа").filter { example.holds($0, on: day) }
      .compactMap { example.organizationName($0.text("организация")) }
    return names.enumerated().filter { !names[..<$0].contains($1) }.map(\.element).joined(separator: ", ")
  }

  func position(on day: CivilDate, _ pack: RawPack?) -> String? {
    job(on: day)?.text("должность").map { pack?.beginning("positions", $0) ?? $0 }
  }

  /// Whether the person is early in the career: as the file says, else with less than three years; nil where nothing
  /// tells.
  func isEarly(on day: CivilDate) -> Bool? {
    if value.states("молодой специалист") { return value["молодой специалист"] != nil }
    return experience(on: day).map { $0 < 3 }
  }
}
