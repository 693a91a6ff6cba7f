package import CivilTime
package import Findings
package import Records

/// A regulation as data: all its clauses, the words it owns and the rules that check it.
package struct RegulationPack: RecordObject {
  package var title: Stated<Message> = .blank
  package var issuedBy: Stated<Message> = .blank
  package var number: Stated<String> = .blank
  package var date: Stated<CivilDate> = .blank
  package var versions: Stated<[PackVersion]> = .blank
  package var remark: Stated<Message> = .blank
  package var parties: Stated<[PackTerm]> = .blank
  package var bodyKinds: Stated<[PackTerm]> = .blank
  package var roles: Stated<[PackTerm]> = .blank
  package var forms: Stated<[PackTerm]> = .blank
  package var directions: Stated<[PackTerm]> = .blank
  package var technologies: Stated<[PackTerm]> = .blank
  package var positions: Stated<[PackTerm]> = .blank
  package var meetingKinds: Stated<[PackTerm]> = .blank
  package var subjects: Stated<[PackTerm]> = .blank
  package var acts: Stated<[PackTerm]> = .blank
  package var clauses: Stated<[Clause]> = .blank
  package var exampleFiles: Stated<ExampleFiles> = .blank
  package let range: SourceRange

  /// A pack of which nothing is known.
  package init(range: SourceRange) { self.range = range }

  /// The fields of a pack.
  package static let schema = Schema<RegulationPack>([
    Field(.title, \.title, .message, required: true),
    Field(.issuedBy, \.issuedBy, .message, required: true),
    Field(.number, \.number, .text),
    Field(.date, \.date, .date),
    Field(.versions, \.versions, .list(of: .object(PackVersion.self))),
    Field(.remark, \.remark, .message),
    Field(.parties, \.parties, .list(of: .object(PackTerm.self))),
    Field(.bodyKinds, \.bodyKinds, .list(of: .object(PackTerm.self)), required: true),
    Field(.roles, \.roles, .list(of: .object(PackTerm.self))),
    Field(.forms, \.forms, .list(of: .object(PackTerm.self))),
    Field(.directions, \.directions, .list(of: .object(PackTerm.self))),
    Field(.technologies, \.technologies, .list(of: .object(PackTerm.self))),
    Field(.positions, \.positions, .list(of: .object(PackTerm.self))),
    Field(.meetingKinds, \.meetingKinds, .list(of: .object(PackTerm.self))),
    Field(.subjects, \.subjects, .list(of: .object(PackTerm.self))),
    Field(.acts, \.acts, .list(of: .object(PackTerm.self))),
    Field(.clauses, \.clauses, .list(of: .object(Clause.self)), required: true),
    Field(.exampleFiles, \.exampleFiles, .exampleFiles),
  ])
}

/// A version of a regulation and when it is in force.
package struct PackVersion: RecordObject {
  package var from: Stated<CivilDate> = .blank
  package var through: Stated<CivilDate> = .blank
  package var basis: Stated<String> = .blank
  package let range: SourceRange

  /// A version of which nothing is known.
  package init(range: SourceRange) { self.range = range }

  /// The fields of a version.
  package static let schema = Schema<PackVersion>([
    Field(.from, \.from, .date, required: true),
    Field(.through, \.through, .date),
    Field(.basis, \.basis, .text),
  ])
}

/// A regulation ready for judging: a pack with its id and its words indexed.
package struct Regulation: Sendable {
  /// The id: the name of the pack's file.
  package let id: String
  /// The pack.
  package let pack: RegulationPack
  /// Whether the pack came from the repository rather than from the tool itself.
  package let isLocal: Bool
  /// The kinds of bodies.
  package let bodyKinds: PackVocabulary
  /// The offices.
  package let roles: PackVocabulary
  /// The forms of work.
  package let forms: PackVocabulary
  /// The directions of work.
  package let directions: PackVocabulary
  /// The technologies of work.
  package let technologies: PackVocabulary
  /// The positions of staff.
  package let positions: PackVocabulary
  /// The kinds of meetings.
  package let meetingKinds: PackVocabulary
  /// The school subjects; the groups of a subject are its areas.
  package let subjects: PackVocabulary
  /// The parties it speaks of.
  package let parties: PackVocabulary

  /// Indexes a pack.
  package init(id: String, pack: RegulationPack, isLocal: Bool) {
    self.id = id
    self.pack = pack
    self.isLocal = isLocal
    bodyKinds = PackVocabulary(pack.bodyKinds.items)
    roles = PackVocabulary(pack.roles.items)
    forms = PackVocabulary(pack.forms.items)
    directions = PackVocabulary(pack.directions.items)
    technologies = PackVocabulary(pack.technologies.items)
    positions = PackVocabulary(pack.positions.items)
    meetingKinds = PackVocabulary(pack.meetingKinds.items)
    subjects = PackVocabulary(pack.subjects.items)
    parties = PackVocabulary(pack.parties.items)
  }

  /// What the regulation is called.
  package var title: Message { pack.title.value ?? Message(verbatim: id) }
  /// All its clauses in order.
  package var clauses: [Clause] { pack.clauses.items }
  /// The day from which it is in force; nil where it is undated.
  package var inForceFrom: CivilDate? { pack.versions.items.compactMap(\.from.value).min() ?? pack.date.value }
  /// The last day on which it is in force; nil where no end is stated.
  package var inForceThrough: CivilDate? {
    let ends = pack.versions.items.map(\.through.value)
    return ends.contains(nil) ? nil : ends.compactMap { $0 }.max()
  }

  /// The vocabulary of a kind of words.
  package func vocabulary(_ kind: PackWordKind) -> PackVocabulary {
    switch kind {
    case .bodyKind: bodyKinds
    case .role: roles
    case .form: forms
    case .direction: directions
    case .technology: technologies
    case .position: positions
    case .meetingKind: meetingKinds
    }
  }

  /// What a clause is cited as.
  package func citation(_ clause: Clause) -> ClauseCitation {
    ClauseCitation(
      regulation: id,
      clause: clause.number,
      summary: clause.summary.value ?? Message(verbatim: clause.number),
      title: title
    )
  }
}
