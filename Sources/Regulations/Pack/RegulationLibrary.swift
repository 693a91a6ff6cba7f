package import Findings
package import Records

/// The regulations at hand: those inside the tool, and those of the repository, which come before them.
package struct RegulationLibrary: Sendable {
  /// All regulations, by id.
  package let regulations: [Regulation]
  /// What is wrong with the packs of the repository, and notes on those that replace a built-in one.
  package let findings: [Finding]

  /// A pack as text, with the file it came from.
  package struct Source: Sendable {
    /// The id of the regulation.
    package let id: String
    /// The name of the file in this run.
    package let file: FileID
    /// The record's path without `.yaml`.
    package let subject: String
    /// The bytes.
    package let bytes: [UInt8]

    /// Makes a source of its parts.
    package init(id: String, file: FileID, subject: String, bytes: [UInt8]) {
      self.id = id
      self.file = file
      self.subject = subject
      self.bytes = bytes
    }
  }

  /// The built-in regulations together with those of a repository.
  package init(local: [Source] = []) {
    var byID: [String: Regulation] = [:]
    var findings: [Finding] = []
    let replaced = Set(local.map(\.id))
    for regulation in Self.builtIn where !replaced.contains(regulation.id) { byID[regulation.id] = regulation }
    for source in local {
      let (regulation, troubles) = Self.regulation(source, isLocal: true)
      findings += troubles
      if let regulation { byID[regulation.id] = regulation }
      if BuiltInPacks.all.contains(where: { $0.id == source.id }) {
        findings.append(
          Finding(
            id: RecordRule.replacedRegulation.id,
            severity: RecordRule.replacedRegulation.severity,
            subject: source.subject,
            range: SourceRange(startOf: source.file),
            message: RecordRule.replacedRegulation.explanation,
            hint: RecordRule.replacedRegulation.hint
          )
        )
      }
    }
    regulations = byID.values.sorted { $0.id < $1.id }
    self.findings = findings
  }

  /// The regulations inside the tool, read once: they never change while it runs.
  private static let builtIn: [Regulation] = Parallel.map(count: BuiltInPacks.all.count) { index in
    let pack = BuiltInPacks.all[index]
    // A built-in pack is checked when the tool is built; its places are never told.
    return regulation(
      Source(id: pack.id, file: FileID(0), subject: pack.id, bytes: Array(pack.text.utf8)),
      isLocal: false
    ).regulation
  }.compactMap { $0 }

  /// Reads one pack.
  package static func regulation(_ source: Source, isLocal: Bool) -> (regulation: Regulation?, findings: [Finding]) {
    var reader = RecordReader(file: source.file, subject: source.subject, vocabulary: Vocabulary())
    let text = RecordText(source.bytes, reader: &reader)
    guard let root = text.root, let pack = reader.object(RegulationPack.self, root) else {
      return (nil, reader.findings)
    }
    let regulation = Regulation(id: source.id, pack: pack, isLocal: isLocal)
    // A built-in pack was checked before it was built in.
    let troubles = isLocal ? PackCheck.findings(in: regulation, subject: source.subject) : []
    return (regulation, reader.findings + troubles)
  }

  /// The regulation with an id.
  package subscript(id: String) -> Regulation? { regulations.first { $0.id == id } }

  /// The words that the regulations add to those of the records.
  package var vocabulary: Vocabulary {
    Vocabulary(
      acts: regulations.flatMap { $0.pack.acts.items }.compactMap { term in term.id.value.map { ($0, term.spelling) } },
      regulations: regulations.map { ($0.id, [$0.title.ru, $0.title.en]) },
      words: Dictionary(
        uniqueKeysWithValues: PackWordKind.allCases.map { kind in
          (kind, regulations.flatMap { $0.vocabulary(kind).terms.map(\.spelling) })
        }
      )
    )
  }
}
