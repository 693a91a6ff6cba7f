internal import CivilTime
internal import Findings
internal import Records

extension RecordListing {
  /// Orders: number, date, issuer, and what they are about.
  static let orders = RecordListing(
    .orders,
    Spelling("приказы", "orders", ["приказ", "распоряжения", "order"]),
    order: ["date", "number"],
    bodies: { order, scene in
      Set(
        scene.register.orders[order].content.bodies.items.compactMap { scene.register.body($0.body.value) }
      )
    },
    isOfYear: { order, year, scene in
      let content = scene.register.orders[order].content
      return scene.year(content.schoolYear, content.date) == year
    },
    columns: [
      ListColumn(Spelling("дата", "date"), .date, isDefault: true) { order, scene in
        .optional(scene.register.orders[order].content.date.value)
      },
      ListColumn(Spelling("номер", "number", ["№"]), isDefault: true) { order, scene in
        .optional(scene.register.orders[order].content.number.value)
      },
      ListColumn(Spelling("издал", "issuer"), isDefault: true) { order, scene in
        scene.organization(scene.register.orders[order].content.issuer.value)
      },
      ListColumn(Spelling("предмет", "subject"), isDefault: true) { order, scene in
        .optional(scene.register.orders[order].content.subject.value)
      },
      ListColumn(Spelling("учебный-год", "school-year"), .schoolYear) { order, scene in
        let content = scene.register.orders[order].content
        return .optional(scene.year(content.schoolYear, content.date))
      },
      ListColumn(Spelling("объединения", "associations", ["объединение", "association", "bodies"])) { order, scene in
        .joined(scene.register.orders[order].content.bodies.items.map { scene.body($0.body.value) })
      },
      ListColumn(Spelling("численность", "headcount"), .number, isSummed: true) { order, scene in
        let counts = scene.register.orders[order].content.bodies.items.compactMap(\.headcount.value)
        return counts.isEmpty ? .missing : .number(counts.reduce(0, +))
      },
      ListColumn(Spelling("лица", "persons", ["люди", "people"])) { order, scene in
        .joined(scene.register.orders[order].content.persons.items.map { scene.person($0) })
      },
      ListColumn(Spelling("подписал", "signer"), disclosure: .inner) { order, scene in
        .optional(scene.register.orders[order].content.signer.value)
      },
    ]
  )
}
