internal import CivilTime
internal import Findings
internal import Records

extension RecordListing {
  /// Contests, seminars, open lessons: when, of whom, how many took part.
  static let events = RecordListing(
    .events,
    Spelling("события", "events", ["событие", "мероприятия", "мероприятие", "event"]),
    order: ["date", "name"],
    bodies: { event, scene in
      Set(scene.register.events[event].content.bodies.items.compactMap { scene.register.body($0) })
    },
    isOfYear: { event, year, scene in
      let content = scene.register.events[event].content
      return scene.year(content.schoolYear, content.date) == year
    },
    columns: [
      ListColumn(Spelling("дата", "date"), .date, isDefault: true) { event, scene in
        .optional(scene.register.events[event].content.date.value)
      },
      ListColumn(Spelling("по", "through"), .date) { event, scene in
        .optional(scene.register.events[event].content.through.value)
      },
      ListColumn(Spelling("название", "name"), isDefault: true) { event, scene in
        .optional(scene.register.events[event].content.name.value)
      },
      ListColumn(Spelling("форма", "form"), isDefault: true) { event, scene in
        scene.word(.form, scene.register.events[event].content.form.value)
      },
      ListColumn(Spelling("уровень", "level"), .word(Level.self), isDefault: true) { event, scene in
        .optional(scene.register.events[event].content.level.value)
      },
      ListColumn(
        Spelling("объединение", "association", ["объединения", "associations", "bodies"]),
        isDefault: true
      ) { event, scene in
        .joined(scene.register.events[event].content.bodies.items.map { scene.body($0) })
      },
      ListColumn(
        Spelling("участников", "participants", ["участники", "participant-count"]),
        .number,
        isDefault: true,
        isSummed: true
      ) { event, scene in
        let content = scene.register.events[event].content
        let listed = content.participants.value?.count
        return .optional(content.participantCount.value ?? listed)
      },
      ListColumn(Spelling("место", "place")) { event, scene in
        .optional(scene.register.events[event].content.place.value)
      },
      ListColumn(Spelling("формат", "format"), .word(Format.self)) { event, scene in
        .optional(scene.register.events[event].content.format.value)
      },
      ListColumn(Spelling("направление", "direction")) { event, scene in
        scene.word(.direction, scene.register.events[event].content.direction.value)
      },
      ListColumn(Spelling("технология", "technology")) { event, scene in
        scene.word(.technology, scene.register.events[event].content.technology.value)
      },
      ListColumn(Spelling("тема", "topic")) { event, scene in
        .optional(scene.register.events[event].content.topic.value)
      },
      ListColumn(Spelling("открытое", "open", ["is-open"]), .yesNo) { event, scene in
        .optional(scene.register.events[event].content.isOpen.value)
      },
      ListColumn(Spelling("учебный-год", "school-year"), .schoolYear) { event, scene in
        let content = scene.register.events[event].content
        return .optional(scene.year(content.schoolYear, content.date))
      },
      ListColumn(Spelling("организаторы", "organizers", ["organisers"])) { event, scene in
        .joined(scene.register.events[event].content.organizers.items.map { scene.person($0) })
      },
      ListColumn(Spelling("названные-участники", "named-participants")) { event, scene in
        .joined(scene.register.events[event].content.participants.items.map { scene.person($0.person.value) })
      },
    ]
  )
}
