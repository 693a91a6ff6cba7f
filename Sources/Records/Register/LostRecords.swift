/// Records that are likely there and could not be taken for records: a file stands for their folder, or they lie where
/// no record lies.
///
/// A finding tells of each at its place; what may depend on it is unknown rather than wrong.
struct LostRecords: Sendable {
  /// The kinds of which any record may be lost.
  private var kinds: Set<RecordKind> = []
  /// The folders of bodies of which records of a kind may be lost.
  private var folders: Set<Folder> = []

  private struct Folder: Hashable {
    let kind: RecordKind
    let body: String
  }

  /// Looks through what lies in a folder.
  ///
  /// - Parameters:
  ///   - items: the files that were taken for records.
  ///   - strays: what lies there besides.
  ///   - bodies: the ids of the bodies.
  init(items: [RecordsFolder.Item], strays: [RecordsFolder.Stray], bodies: Set<String>) {
    for item in items where item.location.kind == nil { note(item.path, bodies) }
    for stray in strays where stray.rule.hidesRecords {
      if let kind = stray.meantFolder { kinds.insert(kind) } else { note(stray.path, bodies) }
    }
  }

  private mutating func note(_ path: String, _ bodies: Set<String>) {
    let parts = path.split(separator: "/")
    // Only a folder tells what a file in it is: one beside the folders may be a record of any kind.
    if parts.count == 1, RecordKind(rawValue: path) == nil { return kinds.formUnion(RecordKind.allCases) }
    guard let folder = parts.first, let kind = RecordKind(rawValue: String(folder)) else { return }
    let name = parts.dropFirst().first.map { String($0.prefix { $0 != "." }) }
    if kind.isPerBody, let name, parts.count > 2 || bodies.contains(name) {
      folders.insert(Folder(kind: kind, body: name))
    } else {
      kinds.insert(kind)
    }
  }

  /// Notes that the records of a body may lie in a folder of another name.
  mutating func noteMisnamed(_ kind: RecordKind, of body: String) { folders.insert(Folder(kind: kind, body: body)) }

  /// Whether any record of a kind may be lost.
  func include(_ kind: RecordKind) -> Bool { kinds.contains(kind) }

  /// Whether a record of a kind may be lost that belongs to a body.
  func include(_ kind: RecordKind, of body: String) -> Bool {
    kinds.contains(kind) || folders.contains(Folder(kind: kind, body: body))
  }
}

extension RecordRule {
  /// Whether records may lie behind what the rule tells of.
  fileprivate var hidesRecords: Bool {
    switch self {
    case .notAFolder, .linkOutside, .unreadableFile, .badName, .badExtension, .misplaced, .misnamedFolder: true
    default: false
    }
  }
}
