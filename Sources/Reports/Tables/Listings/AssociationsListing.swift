internal import CivilTime
internal import Findings
internal import Records
internal import Regulations

extension RecordListing {
  /// Bodies: associations, councils, groups, with who leads them and how many belong to them on a day.
  static let associations = RecordListing(
    .associations,
    Spelling("объединения", "associations", ["объединение", "association", "bodies", "body"]),
    order: ["name"],
    bodies: { body, scene in scene.bodyAndThoseAbove(body) },
    isOfYear: { body, year, scene in scene.register.life(ofBody: body).overlaps(year.period) },
    columns: [
      ListColumn(Spelling("название", "name", ["краткое-название", "short-name"]), isDefault: true) { body, scene in
        scene.body(body)
      },
      ListColumn(Spelling("полное-название", "full-name")) { body, scene in
        .optional(scene.register.associations[body].content.name.value)
      },
      ListColumn(Spelling("вид", "kind"), isDefault: true) { body, scene in
        scene.word(.bodyKind, scene.register.associations[body].content.kind.value)
      },
      ListColumn(Spelling("уровень", "level"), .word(Level.self)) { body, scene in
        .optional(scene.register.associations[body].content.level.value)
      },
      ListColumn(Spelling("предмет", "subject")) { body, scene in
        .optional(scene.register.associations[body].content.subject.value)
      },
      ListColumn(Spelling("тема", "topic")) { body, scene in
        .optional(scene.register.associations[body].content.topic.value)
      },
      ListColumn(Spelling("руководитель", "head", ["председатель", "chair"]), isDefault: true) { body, scene in
        // Whoever leads an association is its head, whoever leads a council its chair, in all regulations known so far.
        .joined(["head", "chair"].flatMap { scene.holders(of: $0, body) })
      },
      ListColumn(Spelling("секретарь", "secretary")) { body, scene in
        .joined(["secretary", "executive-secretary"].flatMap { scene.holders(of: $0, body) })
      },
      ListColumn(Spelling("куратор", "curator")) { body, scene in .joined(scene.holders(of: "curator", body)) },
      ListColumn(Spelling("членов", "members", ["члены", "состав"]), .number, isDefault: true, isSummed: true) {
        body,
        scene in
        let record = scene.register.associations[body]
        return record.content.members.isBlank
          ? .missing : .number(scene.register.roster(ofBody: body, on: scene.asOf).count)
      },
      ListColumn(Spelling("заседаний", "meetings", ["заседания"]), .number, isDefault: true, isSummed: true) {
        body,
        scene in
        .number(scene.meetings(ofBody: body, in: scene.currentYear).count)
      },
      ListColumn(Spelling("входит-в", "parent")) { body, scene in
        scene.body(scene.register.associations[body].content.parent.value)
      },
      ListColumn(Spelling("курирующая-организация", "curating-organization", ["curating-organisation"])) {
        body,
        scene in
        scene.organization(scene.register.associations[body].content.curatingOrganization(on: scene.asOf))
      },
      ListColumn(Spelling("базовая-организация", "base-organization", ["base-organisation"])) { body, scene in
        scene.organization(scene.register.associations[body].content.baseOrganization.value)
      },
      ListColumn(Spelling("положение", "regulation")) { body, scene in
        let governing = scene.library.governing(body, in: scene.register, on: scene.asOf)
        guard let governing else { return .missing }
        return .term(TableTerm(governing.title, others: [governing.id], code: governing.id))
      },
      ListColumn(Spelling("создано", "established"), .date) { body, scene in
        .optional(scene.register.life(ofBody: body).from)
      },
      ListColumn(Spelling("ликвидировано", "liquidated"), .date) { body, scene in
        .optional(scene.register.life(ofBody: body).through)
      },
      ListColumn(Spelling("страница", "page")) { body, scene in
        .optional(scene.register.associations[body].content.page.value?.link.value)
      },
    ]
  )
}

extension ListScene {
  /// A body and every body above it: whoever asks for a service means what belongs to it too.
  fileprivate func bodyAndThoseAbove(_ body: Int) -> Set<Int> {
    var bodies: Set<Int> = [body]
    var current = body
    // A chain that leads back to where it began ends there.
    while let parent = register.bodies[current].parent, bodies.insert(parent).inserted { current = parent }
    return bodies
  }

  /// Who holds an office of a body on the day.
  fileprivate func holders(of role: String, _ body: Int) -> [TableCell] {
    view(of: body).holders(of: role, on: asOf).map { tenure in
      tenure.member.map { person($0) } ?? person(tenure.record.person.value)
    }
  }

  /// The meetings of a body in a school year up to the day, as positions.
  func meetings(ofBody body: Int, in year: SchoolYear) -> [Int] {
    register.bodies[body].meetings.filter { index in
      guard let date = register.meetings[index].content.date.value, date <= asOf else { return false }
      return register.schoolYear(ofMeeting: index) == year
    }
  }
}
