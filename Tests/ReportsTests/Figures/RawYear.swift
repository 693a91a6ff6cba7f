import CivilTime

/// What the files tell of a body in one school year, up to the day as of which the example is judged.
struct RawYear {
  let example: RawExample
  let body: RawRecord
  /// The year in whose September it begins.
  let start: Int

  var first: CivilDate { CivilDate(start, 9, 1) }
  var last: CivilDate { CivilDate(start + 1, 8, 31) }
  /// The last day that can be counted.
  var lastDay: CivilDate { min(example.asOf, last) }
  /// The year as `2024-25`.
  var name: String { "\(start)-\(String(start + 1).suffix(2))" }
  /// The year as `2024/2025`.
  var span: String { "\(start)/\(start + 1)" }

  private func isOwn(_ record: RawValue, _ day: CivilDate?) -> Bool {
    if let named = record.text("учебный год") { return RawDay.schoolYear(in: named) == start }
    return day.map { RawDay.schoolYear(of: $0) == start } ?? false
  }

  /// Everybody who belonged to the body on some day of the year.
  var people: Set<String> { example.people(of: body, from: first, through: lastDay) }

  // MARK: - Meetings

  struct Meeting {
    let id: String
    let day: CivilDate
    let value: RawValue
    /// Members who came, and members who could have; nil where nobody wrote down who came or nobody belonged.
    let turnout: (came: Int, due: Int)?
    var number: String? { value.text("номер") }
  }

  var meetings: [Meeting] {
    let own = example.records("meetings").filter { $0.id.hasPrefix("\(body.id)/") }
    return own.compactMap { record -> Meeting? in
      guard let day = RawDay.first(in: record.value.text("дата")), day <= example.asOf, isOwn(record.value, day) else {
        return nil
      }
      let roster = example.roster(of: body, on: day)
      let names = record.value["присутствовали"]?.texts
      let turnout = names.flatMap { names -> (came: Int, due: Int)? in
        let came = Set(names.compactMap { example.person($0, in: body.id) })
        return roster.isEmpty ? nil : (roster.intersection(came).count, roster.count)
      }
      return Meeting(id: record.id, day: day, value: record.value, turnout: turnout)
    }
    .sorted { ($0.day, $0.id) < ($1.day, $1.id) }
  }

  /// All members who came to all meetings, and all who could have.
  var turnout: (came: Int, due: Int) {
    meetings.compactMap(\.turnout).reduce((0, 0)) { ($0.0 + $1.came, $0.1 + $1.due) }
  }

  // MARK: - Plan

  struct Row {
    let number: String
    let value: RawValue
    /// `выполнено`, `отменено` …; `нет отметки` where nothing tells.
    let state: String
    /// The records that are named as the row's fulfilment.
    let shownBy: [RawValue]
    let isMeeting: Bool
    let meetingDay: CivilDate?
    var isDone: Bool { state == "выполнено" }
  }

  var plan: RawValue? { example.record("plans", "\(body.id)/\(name)") }
  var analysis: RawValue? { example.record("analyses", "\(body.id)/\(name)") }

  var rows: [Row] {
    (plan?.entries("мероприятия") ?? []).enumerated().map { index, value in
      let number = value.text("№") ?? value.text("номер") ?? "\(index + 1)"
      let stated = value.text("№") ?? value.text("номер")
      let naming = meetings.filter { $0.value["пункты плана"]?.texts.contains(stated ?? "") ?? false }.map(\.value)
      let meeting = meeting(value.text("заседание"))
      let event = event(value.text("событие"))
      let past = [meeting, event].compactMap { $0 }.filter { record in
        RawDay.first(in: record.text("дата")).map { $0 <= example.asOf } ?? false
      }
      let isDone = !naming.isEmpty || !past.isEmpty || value["итог"] != nil
      let state = value.text("статус").map { ["проведено": "выполнено", "состоялось": "выполнено"][$0] ?? $0 }
      let form = value.text("форма")
      return Row(
        number: number,
        value: value,
        state: state ?? (isDone ? "выполнено" : "нет отметки"),
        shownBy: naming + past,
        isMeeting: value["заседание"] != nil
          || form.map { form in example.packs.contains { $0.term("forms", form)?.id == "meeting" } } ?? false,
        meetingDay: meeting.flatMap { RawDay.first(in: $0.text("дата")) }
      )
    }
  }

  /// Number of rows that are meetings; nil where there is no plan, or one that does not tell what its rows are.
  var plannedMeetings: Int? {
    guard plan != nil else { return nil }
    let rows = rows
    let count = rows.count { $0.isMeeting }
    let isTold = rows.allSatisfy { row in ["форма", "заседание", "событие"].contains { row.value[$0] != nil } }
    return count > 0 || isTold ? count : nil
  }

  private func meeting(_ text: String?) -> RawValue? {
    guard let text else { return nil }
    if let record = example.record("meetings", text) { return record }
    let day = RawDay.first(in: text)
    let dated = example.records("meetings").filter { RawDay.first(in: $0.value.text("дата")) == day }
    return (dated.first { $0.id.hasPrefix("\(body.id)/") } ?? dated.first)?.value
  }

  private func event(_ text: String?) -> RawValue? {
    guard let wanted = text.map(RawValue.folded) else { return nil }
    return example.records("events").first { record in
      record.id == wanted || record.value.text("название").map(RawValue.folded) == wanted
    }?.value
  }

  // MARK: - Events and practices

  var events: [RawValue] {
    example.records("events", of: body.id).compactMap { record -> (CivilDate, String, RawValue)? in
      guard let day = RawDay.first(in: record.value.text("дата")), day <= example.asOf, isOwn(record.value, day) else {
        return nil
      }
      return (day, record.id, record.value)
    }
    .sorted { ($0.0, $0.1) < ($1.0, $1.1) }.map(\.2)
  }

  /// What an event is called by its form.
  func form(of event: RawValue) -> String {
    event.text("форма").map { RawValue.folded(example.word("forms", $0)) } ?? "форма не указана"
  }

  /// A contest is called one, or somebody won something there.
  func isContest(_ event: RawValue) -> Bool {
    if event.entries("участники").contains(where: { $0["результат"] != nil }) { return true }
    let names = [event.text("форма") ?? "", form(of: event)].map(RawValue.folded)
    return names.contains { name in
      ["конкурс", "олимпиад", "соревнован", "competition", "contest", "olympiad"].contains { name.contains($0) }
    }
  }

  /// An event of pupils is called one by its form, and no member won anything there.
  func isForPupils(_ event: RawValue) -> Bool {
    if event.entries("участники").contains(where: { $0["результат"] != nil }) { return false }
    let names = [event.text("форма") ?? "", form(of: event)].map(RawValue.folded)
    return names.contains { name in
      ["олимпиад", "обучающ", "учащ", "учени", "школьник", "воспитанник", "olympiad", "pupil"].contains {
        name.contains($0)
      }
    }
  }

  /// The papers about what was measured among pupils.
  var diagnostics: [RawValue] {
    example.records("documents", of: body.id).map(\.value).filter { paper in
      let day = RawDay.first(in: paper.text("дата"))
      return ["диагностика", "мониторинг", "результаты олимпиад", "diagnostics"].contains(paper.text("вид"))
        && isOwn(paper, day)
        && day.map { $0 <= example.asOf } ?? true
    }
  }

  var practices: [RawValue] {
    example.records("practices", of: body.id).map(\.value).filter { practice in
      let day = Self.day(ofPractice: practice)
      return isOwn(practice, day) && day.map { $0 <= example.asOf } ?? true
    }
  }

  /// The written day of a practice, else that on which it was first dealt with.
  static func day(ofPractice practice: RawValue) -> CivilDate? {
    if let day = RawDay.first(in: practice.text("дата")) { return day }
    return ["предложено", "рассмотрено", "рекомендовано", "опубликовано"]
      .compactMap { RawDay.first(in: practice.text($0)) }.min()
  }

  // MARK: - Deeds of members

  /// Entries of a list of a person that are dated within the year and not ahead.
  func dated(_ key: String, of person: String, by date: String = "дата") -> [RawValue] {
    (example.record("members", person)?.entries(key) ?? []).filter { entry in
      RawDay.first(in: entry.text(date)).map { $0 >= first && $0 <= lastDay } ?? false
    }
  }

  struct Participation {
    let person: String
    let name: String
    let level: String?
    let result: String?
    let day: CivilDate?
    let source: RawValue
    /// Whether it stands among the events, not in the data bank.
    var isEvent: Bool { source["объединение"] != nil }
  }

  /// Members in contests, from the events of the body and from the data bank; what stands in both counts once.
  var participations: [Participation] {
    let members = people
    var found: [Participation] = []
    for event in events where isContest(event) {
      for entry in event.entries("участники") {
        guard let person = example.person(entry.text("кто") ?? entry.text, in: body.id), members.contains(person) else {
          continue
        }
        found.append(participation(person, event, result: entry.text("результат")))
      }
    }
    for person in members {
      for contest in dated("конкурсы", of: person) {
        if found.contains(where: { $0.person == person && $0.isEvent && isOne($0, contest) }) { continue }
        found.append(participation(person, contest, result: contest.text("результат")))
      }
    }
    return found
  }

  /// Whether a contest of the data bank is one that stands among the events: by name and level, or by its day.
  private func isOne(_ one: Participation, _ contest: RawValue) -> Bool {
    let (event, told) = (RawValue.folded(one.name), RawValue.folded(contest.text("название") ?? ""))
    let level = contest.text("уровень").map(Self.level)
    if event == told { return level == nil || one.level == nil || level == one.level }
    return one.day == RawDay.first(in: contest.text("дата")) && (event.contains(told) || told.contains(event))
  }

  private func participation(_ person: String, _ record: RawValue, result: String?) -> Participation {
    let results = ["1 место": "победитель", "2 место": "призёр", "3 место": "призёр", "winner": "победитель"]
    return Participation(
      person: person,
      name: record.text("название") ?? "",
      level: record.text("уровень").map(Self.level),
      result: result.map { results[$0] ?? $0 },
      day: RawDay.first(in: record.text("дата")),
      source: record
    )
  }

  static let levels = [
    "школьный", "окружной", "муниципальный", "региональный", "межрегиональный", "всероссийский", "международный",
  ]

  static func level(_ written: String) -> String {
    ["municipal": "муниципальный", "regional": "региональный", "national": "всероссийский"][written] ?? written
  }

  // MARK: - Survey

  var survey: (asked: Int, satisfied: Int)? {
    guard let survey = analysis?["опрос"], let asked = survey.text("опрошено").flatMap({ Int($0) }),
      let satisfied = survey.text("довольны").flatMap({ Int($0) })
    else { return nil }
    return (asked, satisfied)
  }
}
