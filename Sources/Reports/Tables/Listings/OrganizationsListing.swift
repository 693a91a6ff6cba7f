internal import CivilTime
internal import Findings
internal import Records

extension RecordListing {
  /// Schools, departments and centres, with how many of the people on record work there on a day.
  static let organizations = RecordListing(
    .organizations,
    Spelling("организации", "organizations", ["организация", "organization", "organisations", "organisation"]),
    order: ["name"],
    bodies: { organization, scene in scene.bodies(around: organization) },
    isOfYear: nil,
    columns: [
      ListColumn(Spelling("название", "name", ["краткое-название", "short-name"]), isDefault: true) { index, scene in
        scene.organization(index)
      },
      ListColumn(Spelling("полное-название", "full-name")) { index, scene in
        .optional(scene.register.organizations[index].content.name.value)
      },
      ListColumn(Spelling("вид", "kind"), .word(OrganizationKind.self), isDefault: true) { index, scene in
        .optional(scene.register.organizations[index].content.kind.value)
      },
      ListColumn(Spelling("населённый-пункт", "town", ["город"]), isDefault: true) { index, scene in
        .optional(scene.register.organizations[index].content.town.value)
      },
      ListColumn(Spelling("подчинена", "subordinate-to"), isDefault: true) { index, scene in
        scene.organization(scene.register.organizations[index].content.subordinateTo.value)
      },
      ListColumn(Spelling("форма-собственности", "ownership"), .word(Ownership.self)) { index, scene in
        .optional(scene.register.organizations[index].content.ownership.value)
      },
      ListColumn(Spelling("образовательная", "educational"), .yesNo) { index, scene in
        let content = scene.register.organizations[index].content
        return .optional(content.educational.value ?? content.kind.value?.isEducational)
      },
      // No sum: whoever works at two places would be counted twice.
      ListColumn(Spelling("работников", "staff", ["сотрудников"]), .number, isDefault: true) { index, scene in
        .number(scene.staff(of: index).count)
      },
      ListColumn(Spelling("сайт", "website")) { index, scene in
        .optional(scene.register.organizations[index].content.website.value)
      },
    ]
  )
}

extension ListScene {
  /// The bodies whose members work at an organisation, and those it curates or houses.
  fileprivate func bodies(around organization: Int) -> Set<Int> {
    let tied = register.associations.indices.filter { body in
      let content = register.associations[body].content
      return [content.curatingOrganization(on: asOf), content.baseOrganization.value].contains {
        register.organization($0) == organization
      }
    }
    return staff(of: organization).reduce(into: Set(tied)) { $0.formUnion(bodies(ofMember: $1)) }
  }
}
