internal import CivilTime
internal import Findings
internal import Records

extension ListScene {
  /// What the records of bodies, meetings, events and practices say about a person.
  func sections(ofMember member: Int) -> [RecordSheet.Section] {
    [
      memberships(member), offices(member), attendance(member), events(member), practices(member),
    ]
    .filter { !$0.rows.isEmpty }
  }

  private func memberships(_ member: Int) -> RecordSheet.Section {
    RecordSheet.Section(
      code: "memberships",
      title: Message(ru: "Состоит в объединениях", en: "Memberships"),
      columns: [.init("body", "Объединение", "Body"), .init("from", "С", "From"), .init("through", "По", "Through")],
      rows: register.memberships(of: member).map { held in
        [body(held.body), .optional(held.membership.from.value), .optional(held.membership.through.value)]
      }
    )
  }

  private func offices(_ member: Int) -> RecordSheet.Section {
    RecordSheet.Section(
      code: "offices",
      title: Message(ru: "Должности в объединениях", en: "Offices"),
      columns: [
        .init("role", "Роль", "Role"), .init("body", "Объединение", "Body"), .init("from", "С", "From"),
        .init("through", "По", "Through"),
      ],
      rows: register.offices(of: member).map { held in
        let office = held.office
        return [
          word(.role, office.role.value), body(held.body), .optional(office.from.value),
          .optional(office.through.value),
        ]
      }
    )
  }

  /// For each school year and body, at how many meetings of those held while a member the person was present.
  private func attendance(_ member: Int) -> RecordSheet.Section {
    struct Place: Hashable {
      let year: SchoolYear
      let body: Int
    }
    var counts: [Place: (held: Int, present: Int)] = [:]
    for index in Set(register.memberships(of: member).map(\.body)) {
      for meeting in register.bodies[index].meetings {
        guard let date = register.meetings[meeting].content.date.value, date <= asOf,
          let year = register.schoolYear(ofMeeting: meeting)
        else { continue }
        let turnout = register.turnout(ofMeeting: meeting, of: index)
        guard turnout.present != nil, turnout.roster.contains(member) else { continue }
        let place = Place(year: year, body: index)
        counts[place, default: (0, 0)].held += 1
        if turnout.presentMembers.contains(member) { counts[place, default: (0, 0)].present += 1 }
      }
    }
    return RecordSheet.Section(
      code: "attendance",
      title: Message(ru: "Посещение заседаний", en: "Attendance"),
      columns: [
        .init("schoolYear", "Учебный год", "School year"), .init("body", "Объединение", "Body"),
        .init("meetings", "Заседаний", "Meetings", isNumeric: true),
        .init("present", "Присутствовал(а)", "Present", isNumeric: true),
      ],
      rows: counts.sorted { ($0.key.year, $0.key.body) < ($1.key.year, $1.key.body) }.map { place, count in
        [.schoolYear(place.year), body(place.body), .number(count.held), .number(count.present)]
      }
    )
  }

  private func events(_ member: Int) -> RecordSheet.Section {
    var rows: [(date: CivilDate?, cells: [TableCell])] = []
    for event in register.events {
      let content = event.content
      func enter(_ part: Message, _ topic: String?, _ result: TableCell) {
        rows.append(
          (
            content.date.value,
            [
              .optional(content.date.value), .optional(content.name.value), .term(TableTerm(part)), .optional(topic),
              result,
            ]
          )
        )
      }
      if content.organizers.items.contains(where: { register.member($0) == member }) {
        enter(Message(ru: "организатор", en: "organiser"), nil, .missing)
      }
      for participation in content.participants.items where register.member(participation.person.value) == member {
        enter(
          Message(ru: "участник", en: "participant"),
          participation.topic.value,
          .optional(participation.result.value)
        )
      }
    }
    return RecordSheet.Section(
      code: "events",
      title: Message(ru: "События", en: "Events"),
      columns: [
        .init("date", "Дата", "Date"), .init("event", "Событие", "Event"), .init("part", "Участие", "Part"),
        .init("topic", "Тема", "Topic"), .init("result", "Результат", "Result"),
      ],
      rows: inOrder(rows)
    )
  }

  private func practices(_ member: Int) -> RecordSheet.Section {
    RecordSheet.Section(
      code: "practices",
      title: Message(ru: "Практики", en: "Practices"),
      columns: [
        .init("practice", "Практика", "Practice"), .init("status", "Состояние", "Status"), .init("from", "С", "Since"),
      ],
      rows: register.practices.indices.compactMap { index in
        let content = register.practices[index].content
        guard content.authors.items.contains(where: { register.member($0) == member }) else { return nil }
        let status = status(ofPractice: index)
        return [.optional(content.name.value), .optional(status?.act), .optional(status?.day)]
      }
    )
  }

  /// Rows by their days; those without one come last, and those of one day keep their order.
  private func inOrder(_ rows: [(date: CivilDate?, cells: [TableCell])]) -> [[TableCell]] {
    rows.enumerated()
      .sorted { ($0.1.date ?? .latest, $0.0) < ($1.1.date ?? .latest, $1.0) }
      .map(\.1.cells)
  }
}
