internal import Records

/// The keys of a record whose values are personal, however they are written.
struct PersonalKeys: Sendable {
  private let folded: Set<String>
  private let spellings: [String]
  /// Whether the record may be about a person, so that facts which no record needs are masked too.
  private let holdsPeople: Bool

  /// Whether nothing in the record is personal.
  var isEmpty: Bool { folded.isEmpty && !holdsPeople }

  /// The personal keys of the record at a path; those of every kind where the path does not tell.
  static func of(path: String) -> PersonalKeys {
    switch RecordLocation(path: path).kind {
    case .settings: PersonalKeys([], holdsPeople: false)
    case .record(let kind): PersonalKeys(kind.shape.map { [$0] } ?? [], holdsPeople: kind == .members)
    case nil: PersonalKeys(RecordKind.allCases.compactMap(\.shape), holdsPeople: true)
    }
  }

  private init(_ shapes: [ObjectShape], holdsPeople: Bool) {
    self.holdsPeople = holdsPeople
    spellings = shapes.flatMap(Self.keys).flatMap(\.spelling.all)
    folded = Set(spellings.map(Folding.key))
  }

  private static func keys(of shape: ObjectShape) -> [Key] {
    shape.members.flatMap { member in (member.isPersonal ? [member.key] : []) + keys(of: member.shape) }
  }

  private static func keys(of shape: Shape) -> [Key] {
    switch shape {
    case .list(let item), .table(let item): keys(of: item)
    case .object(let object): keys(of: object)
    default: []
    }
  }

  /// Whether a key as somebody wrote it is personal, or looks like a slip of one that is.
  func contains(_ key: String) -> Bool {
    guard !key.isEmpty, key.utf8.count < 80 else { return false }
    let forms = [key, LookAlike.cyrillic(key), LookAlike.latin(key)]
    if forms.contains(where: { folded.contains(Folding.key($0)) }) { return true }
    if Self.vocabulary.isKnownKey(key) { return false }
    return holdsPeople && NeedlessPersonalData.isNamed(by: key)
      || !Suggestion.nearest(to: key, among: spellings).isEmpty
  }

  /// Whether a key is one that some record knows, so that it may be shown.
  static func isKnown(_ key: String) -> Bool { vocabulary.isKnownKey(key) }

  private static let vocabulary = Vocabulary()
}
