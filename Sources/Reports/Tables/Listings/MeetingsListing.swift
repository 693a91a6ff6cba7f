internal import CivilTime
internal import Findings
internal import Records

extension RecordListing {
  /// Meetings: when and of what, how many came, what was on the agenda.
  static let meetings = RecordListing(
    .meetings,
    Spelling("заседания", "meetings", ["заседание", "протоколы", "протокол", "meeting", "minutes"]),
    order: ["date", "association"],
    bodies: { meeting, scene in
      Set([scene.body(ofFolder: scene.register.meetings[meeting].id)].compactMap { $0 })
    },
    isOfYear: { meeting, year, scene in scene.register.schoolYear(ofMeeting: meeting) == year },
    columns: [
      ListColumn(Spelling("дата", "date"), .date, isDefault: true) { meeting, scene in
        .optional(scene.register.meetings[meeting].content.date.value)
      },
      ListColumn(Spelling("номер", "number", ["№"]), isDefault: true) { meeting, scene in
        .optional(scene.register.meetings[meeting].content.number.value)
      },
      ListColumn(Spelling("объединение", "association", ["body"]), isDefault: true) { meeting, scene in
        let id = scene.register.meetings[meeting].id
        return scene.body(ofFolder: id).map { scene.body($0) } ?? .text(Register.bodyID(of: id))
      },
      ListColumn(Spelling("вид", "kind")) { meeting, scene in
        scene.word(.meetingKind, scene.register.meetings[meeting].content.kind.value)
      },
      ListColumn(Spelling("формат", "format"), .word(Format.self)) { meeting, scene in
        .optional(scene.register.meetings[meeting].content.format.value)
      },
      ListColumn(Spelling("время", "time")) { meeting, scene in
        .optional(scene.register.meetings[meeting].content.time.value)
      },
      ListColumn(Spelling("место", "place")) { meeting, scene in
        .optional(scene.register.meetings[meeting].content.place.value)
      },
      ListColumn(Spelling("тема", "topic")) { meeting, scene in
        .optional(scene.register.meetings[meeting].content.topic.value)
      },
      ListColumn(Spelling("учебный-год", "school-year"), .schoolYear) { meeting, scene in
        .optional(scene.register.schoolYear(ofMeeting: meeting))
      },
      ListColumn(
        Spelling("присутствовали", "present", ["присутствовало"]),
        .number,
        isDefault: true,
        isSummed: true
      ) { meeting, scene in
        .optional(scene.turnout(ofMeeting: meeting).present)
      },
      ListColumn(Spelling("членов", "members"), .number) { meeting, scene in
        let roster = scene.turnout(ofMeeting: meeting).roster
        return roster.isEmpty ? .missing : .number(roster.count)
      },
      ListColumn(Spelling("явка", "attendance"), .percent, isDefault: true) { meeting, scene in
        scene.turnout(ofMeeting: meeting).percent.map { .percent($0) } ?? .missing
      },
      ListColumn(Spelling("приглашено", "guests", ["приглашённые"]), .number, isSummed: true) { meeting, scene in
        .number(scene.register.meetings[meeting].content.guests.items.count)
      },
      ListColumn(
        Spelling("вопросов", "agenda", ["повестка", "вопросы", "items"]),
        .number,
        title: Message(ru: "Вопросов", en: "Items"),
        isDefault: true,
        isSummed: true
      ) { meeting, scene in
        .number(scene.register.meetings[meeting].content.agenda.items.count)
      },
      ListColumn(Spelling("вопросы-повестки", "agenda-items"), disclosure: .inner) { meeting, scene in
        let items = scene.register.meetings[meeting].content.agenda.items.compactMap(\.title.value)
        return .optional(items.isEmpty ? nil : items.enumerated().map { "\($0 + 1). \($1)" }.joined(separator: "\n"))
      },
      ListColumn(Spelling("решений", "decisions", ["решения"]), .number, isSummed: true) { meeting, scene in
        .number(scene.register.meetings[meeting].content.agenda.items.reduce(0) { $0 + $1.decisions.items.count })
      },
      ListColumn(Spelling("председатель", "presiding", ["председательствовал"])) { meeting, scene in
        scene.person(scene.register.meetings[meeting].content.presiding.value)
      },
      ListColumn(Spelling("секретарь", "secretary")) { meeting, scene in
        scene.person(scene.register.meetings[meeting].content.secretary.value)
      },
      ListColumn(Spelling("протокол", "minutes"), .yesNo) { meeting, scene in
        .yesNo(scene.register.meetings[meeting].content.minutes.value != nil)
      },
    ]
  )
}

extension ListScene {
  /// Who came to a meeting.
  func turnout(ofMeeting meeting: Int) -> Register.Turnout {
    register.turnout(ofMeeting: meeting, of: body(ofFolder: register.meetings[meeting].id))
  }
}
