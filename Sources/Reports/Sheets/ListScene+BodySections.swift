internal import CivilTime
internal import Findings
internal import Records
internal import Regulations

extension ListScene {
  /// Who belongs to a body on the day, who holds its offices, how often it met, and how its duties stand.
  func sections(ofBody index: Int, _ judgement: BodyJudgement?) -> [RecordSheet.Section] {
    [
      roster(index), offices(index), meetings(index), plans(index), judgement.map(outcomes), judgement.map(next),
    ]
    .compactMap { $0 }.filter { !$0.rows.isEmpty }
  }

  private func roster(_ index: Int) -> RecordSheet.Section {
    let day = Message(ru: asOf.formatted(.numeric), en: asOf.description)
    let roster = view(of: index).roster(on: asOf).map { membership in
      (
        name: membership.member.map { person($0) } ?? person(membership.record.person.value),
        cells: [
          .joined((membership.member.map(jobs) ?? []).map { organization($0.organization.value) }),
          .joined((membership.member.map(categories) ?? []).map { .optional($0.level.value) }),
          .optional(membership.term.from),
        ] as [TableCell]
      )
    }
    return RecordSheet.Section(
      code: "members",
      title: Message(ru: "Состав на \(day.ru) (\(roster.count))", en: "Members on \(day.en) (\(roster.count))"),
      columns: [
        .init("name", "Кто", "Who"), .init("organization", "Организация", "Organisation"),
        .init("category", "Категория", "Category"), .init("from", "С", "From"),
      ],
      rows: roster.sorted { RussianOrder($0.name.text(.ru)) < RussianOrder($1.name.text(.ru)) }.map {
        [$0.name] + $0.cells
      }
    )
  }

  private func offices(_ index: Int) -> RecordSheet.Section {
    let held = view(of: index).tenures.filter { $0.term.covers(asOf) }
    return RecordSheet.Section(
      code: "offices",
      title: Message(ru: "Должности", en: "Offices"),
      columns: [.init("role", "Роль", "Role"), .init("person", "Кто", "Who"), .init("from", "С", "From")],
      rows: held.map { tenure in
        [
          word(.role, tenure.record.role.value),
          tenure.member.map { person($0) } ?? person(tenure.record.person.value),
          .optional(tenure.term.from),
        ]
      }
    )
  }

  private func meetings(_ index: Int) -> RecordSheet.Section {
    let years = Set(register.bodies[index].meetings.compactMap { register.schoolYear(ofMeeting: $0) }).sorted()
    return RecordSheet.Section(
      code: "meetings",
      title: Message(ru: "Заседания", en: "Meetings"),
      columns: Turnouts.columns,
      rows: years.compactMap { year in
        let turnouts = Turnouts(of: meetings(ofBody: index, in: year), in: self)
        return turnouts.meetings > 0 ? [.schoolYear(year)] + turnouts.cells : nil
      }
    )
  }

  private func plans(_ index: Int) -> RecordSheet.Section {
    RecordSheet.Section(
      code: "plans",
      title: Message(ru: "Планы", en: "Plans"),
      columns: [
        .init("year", "Год", "Year"),
        .init("activities", "Мероприятий", "Activities", isNumeric: true),
        .init("done", "Выполнено", "Done", isNumeric: true),
      ],
      rows: register.bodies[index].plans.sorted { $0.key < $1.key }.map { year, plan in
        let activities = register.plans[plan].content.activities.items
        return [.optional(year), .number(activities.count), .number(activities.count { isDone($0) })]
      }
    )
  }

  private func outcomes(_ judgement: BodyJudgement) -> RecordSheet.Section {
    RecordSheet.Section(
      code: "obligations",
      title: Message(ru: "Обязанности", en: "Obligations"),
      columns: [.init("outcome", "Исход", "Outcome"), .init("count", "Число", "Count", isNumeric: true)],
      rows: judgement.counts.filter { $0.count > 0 }.map { outcome, count in
        [.term(TableTerm(outcome.name, code: outcome.rawValue)), .number(count)]
      }
    )
  }

  private func next(_ judgement: BodyJudgement) -> RecordSheet.Section {
    RecordSheet.Section(
      code: "due",
      title: Message(ru: "Ближайшие сроки", en: "Due next"),
      columns: [.init("due", "До", "By"), .init("clause", "Пункт", "Clause"), .init("summary", "О чём", "What")],
      rows: judgement.next.map { day, clause, summary in [.date(day), .text(clause), .term(TableTerm(summary))] }
    )
  }
}

/// How many came to some meetings.
struct Turnouts {
  /// Number of meetings.
  let meetings: Int
  /// People present at them, on the average, in tenths; nil where no meeting tells.
  let averagePresent: Int?
  /// The share of the members who came, over all meetings, in whole per cent; nil where no meeting tells.
  let percent: Int?

  /// Counts who came to some meetings.
  init(of meetings: [Int], in scene: ListScene) {
    let turnouts = meetings.map { scene.turnout(ofMeeting: $0) }
    self.meetings = meetings.count
    let present = turnouts.compactMap(\.present)
    averagePresent = Self.rounded(present.reduce(0, +) * 10, present.count)
    let known = turnouts.filter { $0.percent != nil }
    percent = Self.rounded(
      known.reduce(0) { $0 + $1.presentMembers.count } * 100,
      known.reduce(0) { $0 + $1.roster.count }
    )
  }

  /// A quotient to the nearest whole number, half upwards; nil where nothing is shared out.
  private static func rounded(_ dividend: Int, _ divisor: Int) -> Int? {
    divisor > 0 ? (dividend * 2 + divisor) / (divisor * 2) : nil
  }

  /// The columns that show them, behind the school year.
  static let columns: [RecordSheet.Section.Column] = [
    .init("schoolYear", "Учебный год", "School year"),
    .init("meetings", "Заседаний", "Meetings", isNumeric: true),
    .init("averagePresent", "В среднем присутствовали", "Present on the average", isNumeric: true),
    .init("attendance", "Явка членов", "Attendance of members", isNumeric: true),
  ]

  /// The figures as cells, in the order of the columns behind the school year.
  var cells: [TableCell] {
    [
      .number(meetings), averagePresent.map { .tenths($0) } ?? .missing, percent.map { .percent($0) } ?? .missing,
    ]
  }
}
