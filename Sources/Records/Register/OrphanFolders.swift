internal import Findings

/// Meetings, plans and analyses in a folder that is no body's.
struct OrphanFolders: Sendable {
  private struct Orphan {
    let name: String
    let subject: String
    let file: FileID
    /// The ids of bodies that may have been meant.
    let nearest: [String]
    var kinds: Set<RecordKind>
  }

  private var orphans: [Orphan] = []

  /// Looks through the folders of bodies; none is an orphan while the bodies themselves are lost.
  init(_ records: RecordSorter, _ lost: LostRecords) {
    guard !lost.include(.associations) else { return }
    let bodies = Set(records.associations.map(\.id))
    let papers =
      records.meetings.map { (RecordKind.meetings, $0.id, $0.subject, $0.file) }
      + records.plans.map { (.plans, $0.id, $0.subject, $0.file) }
      + records.analyses.map { (.analyses, $0.id, $0.subject, $0.file) }
    var known: [String: Int] = [:]
    for (kind, id, subject, file) in papers {
      let name = Register.bodyID(of: id)
      if bodies.contains(name) { continue }
      if let index = known[name] {
        orphans[index].kinds.insert(kind)
        continue
      }
      known[name] = orphans.count
      let nearest = Suggestion.nearest(to: name, among: bodies)
      orphans.append(Orphan(name: name, subject: subject, file: file, nearest: nearest, kinds: [kind]))
    }
  }

  /// Whether there is any.
  var isAny: Bool { !orphans.isEmpty }

  /// Notes that papers of the bodies whose folder may have been meant are not in their place.
  func note(in lost: inout LostRecords) {
    for orphan in orphans {
      for body in orphan.nearest {
        for kind in orphan.kinds { lost.noteMisnamed(kind, of: body) }
      }
    }
  }

  /// One finding a folder name, at the first file in it.
  var findings: [Finding] {
    orphans.map { orphan in
      let name = orphan.name
      return Finding(
        id: RecordRule.unknownBody.id,
        severity: RecordRule.unknownBody.severity,
        subject: orphan.subject,
        range: SourceRange(startOf: orphan.file),
        message: Message(
          ru: "Папка «\(name)» не принадлежит ни одному объединению: нет файла associations/\(name).yaml.",
          en: "The folder “\(name)” belongs to no body: there is no associations/\(name).yaml."
        ),
        hint: RecordReader.hint(orphan.nearest) ?? RecordRule.unknownBody.hint
      )
    }
  }
}
