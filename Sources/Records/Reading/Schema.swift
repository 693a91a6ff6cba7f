package import Findings

/// How the text of a field becomes a value.
package struct ValueType<Value: Sendable>: Sendable {
  /// The form of the value.
  package let shape: Shape
  /// Whether an explicit "нет" means that there is none, rather than being a value of its own.
  package let takesNone: Bool
  /// Whether several values may stand on one line with commas between them.
  package let splitsAtCommas: Bool
  /// Reads a node; nil when it cannot be read, which the reader has then told.
  package let read: @Sendable (Node, inout RecordReader) -> Value?

  /// Makes a value type of its parts.
  package init(
    _ shape: Shape,
    takesNone: Bool = true,
    splitsAtCommas: Bool = false,
    read: @escaping @Sendable (Node, inout RecordReader) -> Value?
  ) {
    self.shape = shape
    self.takesNone = takesNone
    self.splitsAtCommas = splitsAtCommas
    self.read = read
  }

  /// The same type for a value that there must be: "нет" is read as any other word.
  package var refusingNone: ValueType {
    ValueType(shape, takesNone: false, splitsAtCommas: splitsAtCommas, read: read)
  }
}

/// One field of an object: its key, its form and where its value goes.
package struct Field<Root: Sendable>: Sendable {
  /// The key.
  package let key: Key
  /// The form of the value.
  package let shape: Shape
  /// Whether a record is incomplete without it.
  package let isRequired: Bool
  /// Whether the value is personal and is masked in what is printed.
  package let isPersonal: Bool
  /// Whether it may stand in place of the whole object.
  package let isShorthand: Bool
  /// Whether several values may stand on one line with commas between them.
  let splitsAtCommas: Bool
  let read: @Sendable (Node, SourceRange?, inout Root, inout RecordReader) -> Void
  let isBlank: @Sendable (Root) -> Bool

  /// Makes a field that is read into a property.
  package init<Value>(
    _ key: Key,
    _ property: any WritableKeyPath<Root, Stated<Value>> & Sendable,
    _ type: ValueType<Value>,
    required: Bool = false,
    personal: Bool = false,
    shorthand: Bool = false
  ) {
    self.key = key
    shape = type.shape
    isRequired = required
    isPersonal = personal
    isShorthand = shorthand
    splitsAtCommas = type.splitsAtCommas
    read = { node, _, root, reader in
      if reader.isHollow(node) { return }
      let told = reader.findings.count
      defer { if personal { reader.hideValues(since: told) } }
      if type.takesNone, RecordReader.isNone(node) {
        root[keyPath: property] = .none(node.range)
      } else if let value = type.read(node, &reader) {
        root[keyPath: property] = .value(value, node.range)
      } else {
        root[keyPath: property] = .unreadable(node.range)
      }
    }
    isBlank = { $0[keyPath: property].isBlank }
  }

  private init(
    _ field: Field,
    read: @escaping @Sendable (Node, SourceRange?, inout Root, inout RecordReader) -> Void
  ) {
    key = field.key
    shape = field.shape
    isRequired = field.isRequired
    isPersonal = field.isPersonal
    isShorthand = field.isShorthand
    splitsAtCommas = field.splitsAtCommas
    isBlank = field.isBlank
    self.read = read
  }

  /// The field, noting besides where its key stands with nothing behind it.
  func notingBlank(at place: any WritableKeyPath<Root, SourceRange?> & Sendable) -> Field {
    let read = read
    return Field(self) { node, key, root, reader in
      if node.isBlank { root[keyPath: place] = node.range }
      read(node, key, &root, &reader)
    }
  }

  /// The field, noting besides where its key stands.
  func notingKey(at place: any WritableKeyPath<Root, SourceRange?> & Sendable) -> Field {
    let read = read
    return Field(self) { node, key, root, reader in
      root[keyPath: place] = key
      read(node, key, &root, &reader)
    }
  }
}

/// The fields of an object and how its keys are found.
package struct Schema<Root: Sendable>: Sendable {
  /// What a key stands for.
  enum Slot: Sendable {
    case field(Int)
    case act(String)
    /// A remark that decides nothing.
    case note
  }

  /// The fields in the order in which they are written.
  package let fields: [Field<Root>]
  /// The acts that are usual here.
  package let usualActs: [UniversalAct]
  let acts: (any WritableKeyPath<Root, [Act]> & Sendable)?
  /// Positions of the fields without which a record is incomplete.
  let required: [Int]
  private let exact: [ByteKey: Slot]
  private let folded: [ByteKey: Slot]

  /// Makes the schema of an object that is no subject of acts, from its fields in the order in which they are written.
  package init(_ fields: [Field<Root>]) {
    self.init(fields, actsAt: nil, usual: [])
  }

  /// Makes the schema of a subject of acts.
  ///
  /// - Parameters:
  ///   - fields: the fields in the order in which they are written.
  ///   - acts: where acts go.
  ///   - usual: the acts that are usual for it; every other act is read too.
  package init(
    _ fields: [Field<Root>],
    acts: any WritableKeyPath<Root, [Act]> & Sendable,
    usual: [UniversalAct]
  ) {
    self.init(fields, actsAt: acts, usual: usual)
  }

  private init(
    _ fields: [Field<Root>],
    actsAt acts: (any WritableKeyPath<Root, [Act]> & Sendable)?,
    usual: [UniversalAct]
  ) {
    self.fields = fields
    self.acts = acts
    usualActs = usual
    required = fields.indices.filter { fields[$0].isRequired }
    var exact: [ByteKey: Slot] = [:]
    var folded: [ByteKey: Slot] = [:]
    func enter(_ spelling: Spelling, _ slot: Slot) {
      for form in spelling.all {
        if exact[ByteKey(form)] == nil { exact[ByteKey(form)] = slot }
        let key = ByteKey(Folding.key(form))
        if folded[key] == nil { folded[key] = slot }
      }
    }
    for (index, field) in fields.enumerated() { enter(field.key.spelling, .field(index)) }
    if acts != nil { for act in UniversalAct.allCases { enter(act.spelling, .act(act.rawValue)) } }
    enter(Key.note.spelling, .note)
    self.exact = exact
    self.folded = folded
  }

  /// What a key stands for, as it is written or however it is cased and spaced; nil for a key the object does not know.
  func slot(of key: String, _ vocabulary: Vocabulary) -> Slot? {
    if let slot = exact[ByteKey(key)] { return slot }
    let form = ByteKey(Folding.key(key))
    if let slot = folded[form] { return slot }
    guard acts != nil, let act = vocabulary.packAct(folded: form) else { return nil }
    return .act(act)
  }

  /// The field that may stand in place of the whole object.
  var shorthand: Field<Root>? { fields.first(where: \.isShorthand) }

  /// Every spelling of every key, for suggestions.
  var spellings: [String] {
    fields.flatMap { [$0.key.spelling.ru, $0.key.spelling.en] }
      + usualActs.flatMap { [$0.spelling.ru, $0.spelling.en] }
  }

  /// The schema as documentation needs to know it.
  package var shape: ObjectShape {
    ObjectShape(
      members: fields.map {
        ObjectShape.Member(
          key: $0.key,
          shape: $0.shape,
          isRequired: $0.isRequired,
          isPersonal: $0.isPersonal,
          isShorthand: $0.isShorthand
        )
      },
      acts: usualActs
    )
  }
}

/// A value that is written as a mapping of keys.
package protocol RecordObject: Sendable {
  /// The fields.
  static var schema: Schema<Self> { get }
  /// An object in which nothing is filled in.
  init(range: SourceRange)
}

/// The words that are not the same everywhere: what the regulations at hand add to the tool's own.
///
/// A class, because every reader of every file holds it.
package final class Vocabulary: Sendable {
  private let packActs: [ByteKey: String]
  private let regulations: [ByteKey: String]
  private let packWords: [PackWordKind: [String]]
  private let knownPackWords: [PackWordKind: Set<ByteKey>]
  /// The ids of the regulations at hand, in order.
  package let regulationIDs: [String]

  /// Makes a vocabulary of what packs add: acts, each with its id, their own names, and words of the lists they own.
  package init(
    acts: [(id: String, spelling: Spelling)] = [],
    regulations: [(id: String, names: [String])] = [],
    words: [PackWordKind: [Spelling]] = [:]
  ) {
    packWords = words.mapValues { $0.flatMap { [$0.ru, $0.en] } }
    knownPackWords = words.mapValues { spellings in
      Set(spellings.flatMap(\.all).flatMap { [ByteKey($0), ByteKey(Folding.text($0))] })
    }
    var names: [ByteKey: String] = [:]
    for regulation in regulations {
      for name in [regulation.id] + regulation.names { names[ByteKey(Folding.key(name))] = regulation.id }
    }
    self.regulations = names
    regulationIDs = regulations.map(\.id)
    var packActs: [ByteKey: String] = [:]
    for act in acts {
      for form in act.spelling.all { packActs[ByteKey(Folding.key(form))] = act.id }
    }
    self.packActs = packActs
  }

  /// The id of a pack's act by the folded form of its key.
  func packAct(folded key: ByteKey) -> String? { packActs[key] }

  /// The id of the regulation that answers to a text.
  func regulation(named text: String) -> String? { regulations[ByteKey(Folding.key(text))] }

  /// The word of the regulations at hand of which a text is a slip; nil for a word that is known or like none.
  func slip(_ text: String, of kind: PackWordKind) -> String? {
    guard kind.isToldWhenMistyped, let words = packWords[kind], let known = knownPackWords[kind],
      !known.contains(ByteKey(text)), !known.contains(ByteKey(Folding.text(text)))
    else { return nil }
    return Suggestion.slip(text, among: words)
  }

  /// Whether a text is a key that some record knows, however it is written.
  package func isKnownKey(_ text: String) -> Bool {
    let folded = ByteKey(Folding.key(text))
    if Self.knownKeys.contains(folded) || packActs[folded] != nil { return true }
    return [LookAlike.cyrillic(text), LookAlike.latin(text)].contains {
      $0 != text && Self.knownKeys.contains(ByteKey(Folding.key($0)))
    }
  }

  private static let knownKeys: Set<ByteKey> = Set(
    (Key.allCases.flatMap(\.spelling.all) + UniversalAct.allCases.flatMap(\.spelling.all))
      .map { ByteKey(Folding.key($0)) }
  )
}
