internal import CivilTime
internal import Findings
internal import Records
internal import Regulations

/// Reads the tree of a file into what a sheet shows: in the order of the schema, with the words of both languages.
///
/// The tree is read rather than the record, so that nothing is lost that stands in the file: remarks, keys that nobody
/// knows, values that cannot be read.
struct SheetReader {
  private let scene: ListScene
  private let mentions: [SourceRange: Reference]

  /// Makes a reader for one file.
  init(_ scene: ListScene, file: FileID) {
    self.scene = scene
    mentions = Dictionary(scene.register.mentions(in: file).map { ($0.range, $0) }) { first, _ in first }
  }

  /// The fields of a mapping, those of the schema first; none where the node is no mapping.
  func fields(of node: Node, _ shape: ObjectShape?) -> [RecordSheet.Field] {
    guard case .mapping(let pairs) = node.content else { return [] }
    let keyed = pairs.map { pair in (pair: pair, slot: slot(of: pair.key.text ?? "", shape)) }
    return keyed.enumerated().sorted { ($0.1.slot.rank, $0.0) < ($1.1.slot.rank, $1.0) }.compactMap { _, entry in
      guard !entry.pair.value.isBlank else { return nil }
      return RecordSheet.Field(
        code: entry.slot.code,
        name: entry.slot.name,
        value: value(of: entry.pair.value, entry.slot.shape)
      )
    }
  }

  // MARK: - Keys

  /// What a key is: its place among the fields, what it is called and what is expected behind it.
  private struct Slot {
    let rank: Int
    let code: String
    let name: Message
    let shape: Shape?

    init(rank: Int, code: String, name: Message, shape: Shape?) {
      self.rank = rank
      self.code = code
      self.name = name
      self.shape = shape
    }

    /// A key of the vocabulary.
    init(rank: Int, _ key: Key, _ shape: Shape?) {
      self.init(rank: rank, code: key.rawValue, name: Message(ru: key.spelling.ru, en: key.spelling.en), shape: shape)
    }
  }

  private func slot(of key: String, _ shape: ObjectShape?) -> Slot {
    for form in [key, LookAlike.cyrillic(key), LookAlike.latin(key)] {
      if let slot = slot(ofExactly: form, shape) { return slot }
    }
    return Slot(rank: .max, code: key, name: Message(verbatim: key), shape: nil)
  }

  private func slot(ofExactly key: String, _ shape: ObjectShape?) -> Slot? {
    let folded = Folding.key(key)
    func means(_ spelling: Spelling) -> Bool { spelling.all.contains { Folding.key($0) == folded } }
    let members = shape?.members ?? []
    if let index = members.firstIndex(where: { means($0.key.spelling) }) {
      return Slot(rank: index, members[index].key, members[index].shape)
    }
    // Acts stand behind the fields, in the order in which they are written.
    if let act = UniversalAct.allCases.first(where: { means($0.spelling) }) {
      return Slot(rank: members.count, code: act.rawValue, name: Self.name(act.spelling, as: key), shape: .act)
    }
    for term in scene.library.regulations.flatMap(\.pack.acts.items) where means(term.spelling) {
      let name = Self.name(term.spelling, as: key)
      return Slot(rank: members.count, code: term.id.value ?? key, name: name, shape: .act)
    }
    if means(Key.note.spelling) { return Slot(rank: members.count + 1, .note, .text) }
    // Within acts there is no schema at hand, but a key is a key.
    guard shape == nil, let known = Key.allCases.first(where: { means($0.spelling) }) else { return nil }
    return Slot(rank: 0, known, known == .date ? .date : nil)
  }

  /// What an act is called: in the language in which it is written as it is written, for "избрана" is not "избран".
  private static func name(_ spelling: Spelling, as written: String) -> Message {
    let isEnglish = written.utf8.allSatisfy { $0 < 0x80 }
    return Message(ru: isEnglish ? spelling.ru : written, en: isEnglish ? written : spelling.en)
  }

  // MARK: - Values

  private func value(of node: Node, _ shape: Shape?) -> RecordSheet.Value {
    switch (node.content, shape) {
    case (.sequence(let nodes), _):
      let element: Shape? = if case .list(let element) = shape { element } else { shape }
      return .list(nodes.filter { !$0.isBlank }.map { value(of: $0, element) })
    case (.mapping, .list(let element)): return value(of: node, element)
    case (.mapping, .object(let object)): return .fields(fields(of: node, object))
    case (.mapping(let pairs), .table(let element)):
      return .fields(
        pairs.map { pair in
          let key = pair.key.text ?? ""
          return RecordSheet.Field(code: key, name: Message(verbatim: key), value: value(of: pair.value, element))
        }
      )
    case (.mapping, _): return .fields(fields(of: node, nil))
    case (.scalar(let text, _), _): return leaf(text, node.range, shape)
    }
  }

  private func leaf(_ text: String, _ range: SourceRange, _ shape: Shape?) -> RecordSheet.Value {
    if ["нет", "none", "no"].contains(Folding.text(text)) { return .leaf(.yesNo(false)) }
    switch shape {
    case .list(let element): return list(text, range, element)
    case .object(let object):
      return leaf(text, range, object.members.first(where: \.isShorthand)?.shape)
    default: return .leaf(cell(text, range, shape) ?? .text(text))
    }
  }

  /// Values that share a line, parted by commas, where every one of them is a word, a day or a name.
  private func list(_ text: String, _ range: SourceRange, _ element: Shape) -> RecordSheet.Value {
    if let cell = cell(text, range, element) { return .leaf(cell) }
    guard case .object = element else {
      let parts = text.split(separator: text.contains(";") ? ";" : ",").map(\.trimmingSpaces)
      let cells = parts.compactMap { cell($0, nil, element) }
      return cells.count == parts.count && parts.count > 1 ? .list(cells.map { .leaf($0) }) : .leaf(.text(text))
    }
    return leaf(text, range, element)
  }

  /// The text as the value that its form makes of it; nil where it makes none.
  private func cell(_ text: String, _ range: SourceRange?, _ shape: Shape?) -> TableCell? {
    switch shape {
    case .integer: return Int(Folding.text(text)).map { .number($0) }
    case .date:
      guard case .success(let day) = CivilDate.reading(text) else { return nil }
      return .date(day)
    case .schoolYear: return SchoolYear.reading(text).map { .schoolYear($0) }
    case .yesNo: return ["да", "yes", "true", "есть"].contains(Folding.text(text)) ? .yesNo(true) : nil
    case .word(_, let words, _):
      let folded = Folding.text(text)
      guard let word = words.first(where: { $0.all.contains { Folding.text($0) == folded } }) else { return nil }
      return .term(TableTerm(Message(ru: word.ru, en: word.en), code: word.en))
    case .packWord(let kind): return scene.term(kind, text) == nil ? nil : scene.word(kind, text)
    case .reference: return range.flatMap { mentions[$0] }.flatMap { name(of: $0) }
    default: return nil
    }
  }

  /// What a mention by id points to, by its name; nil where the words of the mention are a name already.
  private func name(of reference: Reference) -> TableCell? {
    guard reference.text.split(separator: "/").allSatisfy(RecordLocation.isID),
      let record = scene.register.record(reference)
    else { return nil }
    return .term(TableTerm(scene.title(of: record), code: scene.register.place(of: record).subject))
  }
}
