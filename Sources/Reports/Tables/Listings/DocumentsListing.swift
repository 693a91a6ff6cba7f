internal import CivilTime
internal import Findings
internal import Records

extension RecordListing {
  /// Every other paper that a clause asks for.
  static let documents = RecordListing(
    .documents,
    Spelling("документы", "documents", ["документ", "document"]),
    order: ["date", "name"],
    bodies: { document, scene in
      Set(scene.register.documents[document].content.bodies.items.compactMap { scene.register.body($0) })
    },
    isOfYear: { document, year, scene in
      let content = scene.register.documents[document].content
      return scene.year(content.schoolYear, content.date) == year
    },
    columns: [
      ListColumn(Spelling("дата", "date"), .date, isDefault: true) { document, scene in
        .optional(scene.register.documents[document].content.date.value)
      },
      ListColumn(Spelling("вид", "kind"), .word(DocumentKind.self), isDefault: true) { document, scene in
        .optional(scene.register.documents[document].content.kind.value)
      },
      ListColumn(Spelling("название", "name"), isDefault: true) { document, scene in
        .optional(scene.register.documents[document].content.name.value)
      },
      ListColumn(
        Spelling("объединение", "association", ["объединения", "associations", "bodies"]),
        isDefault: true
      ) { document, scene in
        .joined(scene.register.documents[document].content.bodies.items.map { scene.body($0) })
      },
      ListColumn(Spelling("номер", "number", ["№"])) { document, scene in
        .optional(scene.register.documents[document].content.number.value)
      },
      ListColumn(Spelling("учебный-год", "school-year"), .schoolYear) { document, scene in
        let content = scene.register.documents[document].content
        return .optional(scene.year(content.schoolYear, content.date))
      },
      ListColumn(Spelling("лица", "persons", ["люди", "people"])) { document, scene in
        .joined(scene.register.documents[document].content.persons.items.map { scene.person($0) })
      },
      ListColumn(Spelling("событие", "event")) { document, scene in
        guard let event = scene.register.event(scene.register.documents[document].content.event.value) else {
          return .optional(scene.register.documents[document].content.event.value?.text)
        }
        return .optional(scene.register.events[event].content.name.value)
      },
      ListColumn(Spelling("о-чём", "about"), title: Message(ru: "О чём", en: "About")) { document, scene in
        .optional(scene.register.documents[document].content.about.value)
      },
      ListColumn(Spelling("ссылка", "link")) { document, scene in
        .optional(scene.register.documents[document].content.link.value)
      },
    ]
  )
}
