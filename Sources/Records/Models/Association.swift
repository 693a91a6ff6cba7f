package import CivilTime
package import Findings

/// A body that meets: an association, a council, a service, a section, a working group.
package struct Association: RecordObject {
  package var name: Stated<String> = .blank
  package var shortName: Stated<String> = .blank
  package var formerNames: Stated<[Located<String>]> = .blank
  package var kind: Stated<String> = .blank
  package var level: Stated<Level> = .blank
  package var subject: Stated<String> = .blank
  package var professions: Stated<[Located<String>]> = .blank
  package var problem: Stated<String> = .blank
  package var membership: Stated<MembershipKind> = .blank
  package var topic: Stated<String> = .blank
  package var regulations: Stated<[GoverningRegulation]> = .blank
  package var parent: Stated<Reference> = .blank
  package var curatingOrganizations: Stated<[CuratingOrganization]> = .blank
  package var baseOrganization: Stated<Reference> = .blank
  package var recordsSince: Stated<CivilDate> = .blank
  package var numbering: Stated<Numbering> = .blank
  package var offices: Stated<[Office]> = .blank
  /// Where the key of the offices stands.
  package var officesKey: SourceRange?
  package var members: Stated<[Membership]> = .blank
  /// Where the key of the roster stands.
  package var membersKey: SourceRange?
  package var page: Stated<Page> = .blank
  package var acts: [Act] = []
  package let range: SourceRange

  /// A body of which nothing is known.
  package init(range: SourceRange) { self.range = range }

  /// The fields of a body.
  package static let schema = Schema<Association>(
    [
      Field(.name, \.name, .ownName, required: true),
      Field(.shortName, \.shortName, .ownName),
      Field(.formerNames, \.formerNames, .located(.ownName)),
      Field(.kind, \.kind, .packWord(.bodyKind), required: true),
      Field(.level, \.level, .word(Level.self)),
      Field(.subject, \.subject, .text),
      Field(.professions, \.professions, .located(.name)),
      Field(.problem, \.problem, .text),
      Field(.membership, \.membership, .word(MembershipKind.self)),
      Field(.topic, \.topic, .text),
      Field(.regulation, \.regulations, .list(of: .object(GoverningRegulation.self))),
      Field(.parent, \.parent, .reference(.body)),
      Field(
        .curatingOrganization,
        \.curatingOrganizations,
        .list(of: .object(CuratingOrganization.self, hasOwnLine: true))
      ),
      Field(.baseOrganization, \.baseOrganization, .reference(.organization)),
      Field(.recordsSince, \.recordsSince, .date),
      Field(.numbering, \.numbering, .word(Numbering.self)),
      Field(.offices, \.offices, .list(of: .object(Office.self))).notingKey(at: \.officesKey),
      Field(.members, \.members, .list(of: .object(Membership.self))).notingKey(at: \.membersKey),
      Field(.page, \.page, .object(Page.self)),
    ],
    acts: \.acts,
    usual: [.established, .approved, .reorganized, .liquidated]
  )
}

extension Association {
  /// The organisation that curates the body on a day; the last one entered where terms overlap.
  package func curatingOrganization(on day: CivilDate) -> Reference? {
    curatingOrganizations.items.last { Term(from: $0.from.value, through: $0.through.value).covers(day) }?
      .organization.value
  }
}

/// The regulation that governs a body, and when.
package struct GoverningRegulation: RecordObject {
  package var regulation: Stated<Reference> = .blank
  package var from: Stated<CivilDate> = .blank
  package var through: Stated<CivilDate> = .blank
  package let range: SourceRange

  /// A governing regulation of which nothing is known.
  package init(range: SourceRange) { self.range = range }

  /// The fields of a governing regulation.
  package static let schema = Schema<GoverningRegulation>(
    [
      Field(.regulation, \.regulation, .reference(.regulation), required: true, shorthand: true),
      Field(.from, \.from, .date),
      Field(.through, \.through, .date),
    ]
  )
}

/// The organisation that curates a body, and when.
package struct CuratingOrganization: RecordObject {
  package var organization: Stated<Reference> = .blank
  package var from: Stated<CivilDate> = .blank
  package var through: Stated<CivilDate> = .blank
  package let range: SourceRange

  /// A curating organisation of which nothing is known.
  package init(range: SourceRange) { self.range = range }

  /// The fields of a curating organisation.
  package static let schema = Schema<CuratingOrganization>([
    Field(.organization, \.organization, .reference(.organization), required: true, shorthand: true),
    Field(.from, \.from, .date),
    Field(.through, \.through, .date),
  ])
}

/// Who holds an office of a body, when, and by which act.
package struct Office: RecordObject {
  package var role: Stated<String> = .blank
  package var person: Stated<Reference> = .blank
  package var from: Stated<CivilDate> = .blank
  package var through: Stated<CivilDate> = .blank
  package var paid: Stated<Bool> = .blank
  package var exception: Stated<String> = .blank
  package var acts: [Act] = []
  package let range: SourceRange

  /// An office of which nothing is known.
  package init(range: SourceRange) { self.range = range }

  /// The fields of an office.
  package static let schema = Schema<Office>(
    [
      Field(.role, \.role, .packWord(.role), required: true),
      Field(.who, \.person, .reference(.person), required: true),
      Field(.from, \.from, .date),
      Field(.through, \.through, .date),
      Field(.paid, \.paid, .yesNo),
      Field(.exception, \.exception, .text),
    ],
    acts: \.acts,
    usual: [.elected, .appointed, .confirmed, .agreed, .evaluated]
  )
}

/// That a person belongs to a body, and when.
package struct Membership: RecordObject {
  package var person: Stated<Reference> = .blank
  package var from: Stated<CivilDate> = .blank
  package var through: Stated<CivilDate> = .blank
  package var represents: Stated<String> = .blank
  package var exOfficio: Stated<Bool> = .blank
  package var acts: [Act] = []
  package let range: SourceRange

  /// A membership of which nothing is known.
  package init(range: SourceRange) { self.range = range }

  /// The fields of a membership.
  package static let schema = Schema<Membership>(
    [
      Field(.who, \.person, .reference(.person), required: true, shorthand: true),
      Field(.from, \.from, .date),
      Field(.through, \.through, .date),
      Field(.represents, \.represents, .text),
      Field(.exOfficio, \.exOfficio, .yesNo),
    ],
    acts: \.acts,
    usual: [.applied, .elected, .appointed]
  )
}

/// The page of a body on the network.
package struct Page: RecordObject {
  package var link: Stated<String> = .blank
  package var passportPublished: Stated<CivilDate> = .blank
  package var acts: [Act] = []
  package let range: SourceRange

  /// A page of which nothing is known.
  package init(range: SourceRange) { self.range = range }

  /// The fields of a page.
  package static let schema = Schema<Page>(
    [
      Field(.link, \.link, .text, shorthand: true),
      Field(.passportPublished, \.passportPublished, .date),
    ],
    acts: \.acts,
    usual: [.published]
  )
}
