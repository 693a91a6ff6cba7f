internal import CivilTime
internal import Findings
internal import Records

extension RecordListing {
  /// The bank of practices: whose they are, and how far each has come by a day.
  static let practices = RecordListing(
    .practices,
    Spelling("практики", "practices", ["практика", "practice"]),
    order: ["name"],
    bodies: { practice, scene in
      Set([scene.register.body(scene.register.practices[practice].content.body.value)].compactMap { $0 })
    },
    isOfYear: { practice, year, scene in
      scene.register.schoolYear(of: scene.register.practices[practice].content) == year
    },
    columns: [
      ListColumn(Spelling("название", "name"), isDefault: true) { practice, scene in
        .optional(scene.register.practices[practice].content.name.value)
      },
      ListColumn(Spelling("авторы", "authors", ["автор", "author"]), isDefault: true) { practice, scene in
        .joined(scene.register.practices[practice].content.authors.items.map { scene.person($0) })
      },
      ListColumn(Spelling("объединение", "association", ["body"]), isDefault: true) { practice, scene in
        scene.body(scene.register.practices[practice].content.body.value)
      },
      ListColumn(Spelling("состояние", "status", ["статус"]), .word(UniversalAct.self), isDefault: true) {
        practice,
        scene in
        .optional(scene.status(ofPractice: practice)?.act)
      },
      ListColumn(Spelling("состояние-с", "status-from"), .date, isDefault: true) { practice, scene in
        .optional(scene.status(ofPractice: practice)?.day)
      },
      ListColumn(Spelling("организация", "organization", ["organisation"])) { practice, scene in
        scene.organization(scene.register.practices[practice].content.organization.value)
      },
      ListColumn(Spelling("форма", "form")) { practice, scene in
        scene.word(.form, scene.register.practices[practice].content.form.value)
      },
      ListColumn(Spelling("уровень", "level"), .word(Level.self)) { practice, scene in
        .optional(scene.register.practices[practice].content.level.value)
      },
      ListColumn(Spelling("учебный-год", "school-year"), .schoolYear) { practice, scene in
        .optional(scene.register.schoolYear(of: scene.register.practices[practice].content))
      },
      ListColumn(Spelling("решаемая-проблема", "problem", ["проблема"])) { practice, scene in
        .optional(scene.register.practices[practice].content.problem.value)
      },
      ListColumn(Spelling("описание", "description")) { practice, scene in
        .optional(scene.register.practices[practice].content.description.value)
      },
      ListColumn(Spelling("ссылка", "link")) { practice, scene in
        .optional(scene.register.practices[practice].content.link.value)
      },
    ]
  )
}

extension ListScene {
  /// The last thing that was done about a practice by the day, of those that all regulations share; of several on one
  /// day, the one that stands last in the record.
  func status(ofPractice practice: Int) -> (act: UniversalAct, day: CivilDate)? {
    var status: (act: UniversalAct, day: CivilDate)?
    for act in register.practices[practice].content.acts where !act.isNone {
      guard let kind = UniversalAct(rawValue: act.kind), let day = register.date(of: act), day <= asOf else { continue }
      if status.map({ $0.day <= day }) ?? true { status = (kind, day) }
    }
    return status
  }
}
