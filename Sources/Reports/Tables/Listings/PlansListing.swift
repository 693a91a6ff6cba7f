internal import CivilTime
internal import Findings
internal import Records

extension RecordListing {
  /// Work plans: of which body and year, how much of them is done.
  static let plans = RecordListing(
    .plans,
    Spelling("планы", "plans", ["план", "plan"]),
    order: ["association", "year"],
    bodies: { plan, scene in Set([scene.body(ofFolder: scene.register.plans[plan].id)].compactMap { $0 }) },
    isOfYear: { plan, year, scene in scene.register.plans[plan].year?.period.overlaps(year.period) ?? false },
    columns: [
      ListColumn(Spelling("объединение", "association", ["body"]), isDefault: true) { plan, scene in
        let id = scene.register.plans[plan].id
        return scene.body(ofFolder: id).map { scene.body($0) } ?? .text(Register.bodyID(of: id))
      },
      ListColumn(Spelling("год", "year", ["учебный-год", "school-year"]), .schoolYear, isDefault: true) { plan, scene in
        .optional(scene.register.plans[plan].year)
      },
      ListColumn(Spelling("тема", "topic"), isDefault: true) { plan, scene in
        .optional(scene.register.plans[plan].content.topic.value)
      },
      ListColumn(Spelling("цель", "goal")) { plan, scene in .optional(scene.register.plans[plan].content.goal.value) },
      ListColumn(
        Spelling("мероприятий", "activities", ["мероприятия"]),
        .number,
        isDefault: true,
        isSummed: true
      ) { plan, scene in
        .number(scene.register.plans[plan].content.activities.items.count)
      },
      ListColumn(Spelling("выполнено", "done"), .number, isDefault: true, isSummed: true) { plan, scene in
        .number(scene.register.plans[plan].content.activities.items.count { scene.isDone($0) })
      },
      ListColumn(Spelling("принят", "adopted"), .date) { plan, scene in
        .optional(scene.day(of: .adopted, in: scene.register.plans[plan].content.acts))
      },
      ListColumn(Spelling("согласован", "agreed"), .date) { plan, scene in
        .optional(scene.day(of: .agreed, in: scene.register.plans[plan].content.acts))
      },
      ListColumn(Spelling("утверждён", "approved"), .date) { plan, scene in
        .optional(scene.day(of: .approved, in: scene.register.plans[plan].content.acts))
      },
      ListColumn(Spelling("передан", "handed-in"), .date) { plan, scene in
        .optional(scene.day(of: .handedIn, in: scene.register.plans[plan].content.acts))
      },
    ]
  )
}
