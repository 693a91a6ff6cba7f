internal import CivilTime
package import Findings

/// Reads the nodes of one file into values, collecting every trouble and every mention of other records on the way.
package struct RecordReader: Sendable {
  /// The file being read.
  package let file: FileID
  /// The record, as its path without `.yaml`.
  package let subject: String
  /// The words that regulations add.
  package let vocabulary: Vocabulary
  /// What was found wrong.
  package private(set) var findings: [Finding] = []
  /// The mentions of other records, in reading order.
  package private(set) var references: [Reference] = []
  /// Whether characters were lost when the bytes of the file were decoded.
  var isDamaged = false
  /// Lines where something looks like a slip that only the text itself can show.
  private(set) var suspectLines: Set<Int> = []

  /// Starts reading a file.
  package init(file: FileID, subject: String, vocabulary: Vocabulary) {
    self.file = file
    self.subject = subject
    self.vocabulary = vocabulary
  }

  /// Whether the record is about a person: elsewhere a passport, say, is a paper of the body.
  private var isAboutPerson: Bool { subject.hasPrefix("\(RecordKind.members.rawValue)/") }

  // MARK: - Troubles

  /// The largest number of findings that are told of one file; whoever has mended those will see the rest.
  package static let mostFindings = 200

  /// Notes a trouble.
  package mutating func report(
    _ rule: RecordRule,
    at range: SourceRange,
    _ message: Message? = nil,
    hint: Message? = nil,
    related: [RelatedPlace] = []
  ) {
    guard findings.count < Self.mostFindings else { return }
    findings.append(
      Finding(
        id: rule.id,
        severity: rule.severity,
        subject: subject,
        range: range,
        message: message ?? rule.explanation,
        hint: hint ?? rule.hint,
        related: related
      )
    )
  }

  /// Takes the written values out of the findings about a personal field: they must not reach a log.
  mutating func hideValues(since count: Int) {
    for index in findings.indices.dropFirst(count) {
      guard let rule = RecordRule(rawValue: findings[index].id) else { continue }
      findings[index].message = rule.explanation
    }
  }

  /// Notes that the lines of a node may hold a slip that cannot be seen in the tree.
  mutating func suspect(_ node: Node) {
    // What is longer than any slip is a text.
    suspectLines.formUnion(Int(node.range.line)...min(Int(node.range.endLine), Int(node.range.line) + 200))
  }

  /// The lines on which findings begin, from one of them on.
  func lines(ofFindingsFrom start: Int) -> Set<Int> {
    Set(findings.dropFirst(start).map { Int($0.range.line) })
  }

  /// Takes back the findings on some lines, from one of them on.
  mutating func dropFindings(from start: Int, on lines: Set<Int>) {
    guard !lines.isEmpty, start < findings.count else { return }
    findings = findings[..<start] + findings[start...].filter { !lines.contains(Int($0.range.line)) }
  }

  /// Marks the mentions on some lines as guesses.
  mutating func doubtReferences(on lines: Set<Int>) {
    guard !lines.isEmpty else { return }
    for index in references.indices where lines.contains(Int(references[index].range.line)) {
      references[index].isDoubtful = true
    }
  }

  /// Notes that a value has not the form it should have.
  package mutating func reportShape(_ node: Node, expected: Message) {
    if case .scalar(_, .plain) = node.content { suspect(node) }
    report(
      .shape,
      at: node.range,
      Message(ru: "Здесь ожидается \(expected.ru).", en: "\(expected.en) is expected here.")
    )
  }

  // MARK: - Leaves

  /// Whether a node says outright that there is nothing.
  static func isNone(_ node: Node) -> Bool {
    guard case .scalar(let text, .plain) = node.content, text.utf8.count <= 8 else { return false }
    return noneWords.contains(ByteKey(text)) || noneWords.contains(ByteKey(Folding.text(text)))
  }

  private static let noneWords: Set<ByteKey> = Set(["нет", "none", "no", "нету"].map { ByteKey($0) })

  /// Whether nothing is filled in where a value may stand: a block of a template counts as absent until somebody fills it.
  func isHollow(_ node: Node) -> Bool { node.isHollow(vocabulary.isKnownKey) }

  /// The text of a scalar; a finding when it is a collection.
  mutating func text(_ node: Node) -> String? {
    if let text = node.text {
      // What is left of a text of which bytes were lost is no name and no word; that they were lost is told.
      return isDamaged && text.unicodeScalars.contains("\u{FFFD}") ? nil : text
    }
    if let pair = node.onlyPair, let key = pair.key.text, !vocabulary.isKnownKey(key),
      let text = textWithColon(pair)
    {
      return text
    }
    reportShape(node, expected: Message(ru: "текст на одной строке", en: "a text on one line"))
    return nil
  }

  /// The text of a list item that a colon turned into a key with a value; a finding tells of the colon.
  private mutating func textWithColon(_ pair: Node.Pair) -> String? {
    guard case .scalar(let key, .plain) = pair.key.content, let value = pair.value.text, !pair.value.isBlank else {
      return nil
    }
    let range = pair.key.range
    report(
      .colonInValue,
      at: SourceRange(
        file: file,
        line: Int(range.endLine),
        column: Int(range.endColumn),
        endLine: Int(range.endLine),
        endColumn: Int(range.endColumn) + 1
      )
    )
    return "\(key): \(value)"
  }

  /// A mention of another record.
  mutating func reference(
    _ kind: ReferenceKind,
    _ text: String,
    at range: SourceRange,
    in body: Reference? = nil
  ) -> Reference {
    var text = text
    if kind != .file, let mixed = LookAlike.unmixed(text) {
      reportMixed(text, mixed, at: range)
      text = mixed.text
    }
    let reference = Reference(
      kind: kind,
      text: text,
      range: range,
      index: Int32(references.count),
      bodyIndex: body?.index ?? -1
    )
    references.append(reference)
    return reference
  }

  // MARK: - Objects

  /// Reads an object; nil when the node cannot be one.
  package mutating func object<Root: RecordObject>(_ type: Root.Type, _ node: Node) -> Root? {
    var root = Root(range: node.range)
    let schema = Root.schema
    var keys = SeenKeys()
    switch node.content {
    case .mapping(let pairs):
      read(pairs, isFlow: node.isFlow, into: &root, schema, &keys)
    case .scalar where schema.shorthand != nil && !node.isBlank:
      schema.shorthand?.read(node, nil, &root, &self)
      if case .scalar(let text, .plain) = node.content, let colon = text.utf8.firstIndex(of: 0x3A),
        schema.slot(of: String(text[..<colon]), vocabulary) != nil
      {
        suspect(node)
      }
    default:
      let keys = schema.fields.prefix(3).map(\.key.spelling)
      reportShape(
        node,
        expected: Message(
          ru: "набор полей: \(keys.map { "«\($0.ru):»" }.joined(separator: ", ")) …",
          en: "a set of fields: \(keys.map { "“\($0.en):”" }.joined(separator: ", ")) …"
        )
      )
      return nil
    }
    reportMissing(in: root, schema, keys, node)
    return root
  }

  /// The keys of an object that was read so far.
  private struct SeenKeys {
    /// The fields, by their positions in the schema; the remark has the position -1.
    private(set) var fields: [(position: Int, range: SourceRange, isBlank: Bool)] = []
    /// The acts.
    private var acts: [(kind: String, range: SourceRange)] = []
    /// Fields that unknown keys were probably meant to be, so that they are not missed as well.
    var meant: Set<Int> = []
    /// Keys that a comma within braces began.
    var afterComma: [Node] = []

    /// Notes a key, and returns where the same key, in whatever spelling, stands already.
    mutating func note<Root>(_ slot: Schema<Root>.Slot, _ pair: Node.Pair) -> SourceRange? {
      let range = pair.key.range
      switch slot {
      case .field(let position): return note(position, range, isBlank: pair.value.isBlank)
      case .note: return note(-1, range, isBlank: false)
      case .act(let kind):
        if let earlier = acts.first(where: { $0.kind == kind }) { return earlier.range }
        acts.append((kind, range))
        return nil
      }
    }

    /// Notes a field, and returns where it stands already.
    @discardableResult
    mutating func note(_ position: Int, _ range: SourceRange, isBlank: Bool) -> SourceRange? {
      if let earlier = fields.first(where: { $0.position == position }) { return earlier.range }
      fields.append((position, range, isBlank))
      return nil
    }

    /// Where the key of a field stands that has nothing behind it.
    func blank(_ position: Int) -> SourceRange? { fields.first { $0.position == position && $0.isBlank }?.range }
  }

  private mutating func read<Root: RecordObject>(
    _ pairs: [Node.Pair],
    isFlow: Bool,
    into root: inout Root,
    _ schema: Schema<Root>,
    _ keys: inout SeenKeys
  ) {
    var repeated: [(name: String, range: SourceRange, earlier: SourceRange)] = []
    for (position, pair) in pairs.enumerated() {
      guard let name = pair.key.text else {
        reportShape(
          pair.key,
          expected: Message(ru: "ключ — одно или несколько слов", en: "a key of one or several words")
        )
        if let index = schema.fields.firstIndex(where: \.isShorthand) { keys.meant.insert(index) }
        continue
      }
      if isFlow, pair.value.isBlank, pair.value.range == pair.key.range.end {
        keys.afterComma.append(pair.key)
        continue
      }
      // A mistyped marker of a list item does not keep a key from being found, but what follows is no longer a list.
      // So does a colon that is glued to a value with a colon of its own.
      if name.beginsLikeItem || name.utf8.contains(UInt8(ascii: ":")) { suspect(pair.key) }
      guard let slot = slot(of: name, at: pair, schema) else {
        if isFlow, pair.value.isBlank {
          keys.afterComma.append(pair.key)
        } else if position > 0 || !readShorthand(pair, into: &root, schema, &keys) {
          if pair.value.holdsMistypedItems { suspect(pair.value) }
          reportUnknown(name, at: pair.key, schema, &keys)
          // A first key that is unknown most likely stands for the text that may stand alone.
          if position == 0, let index = schema.fields.firstIndex(where: \.isShorthand) {
            keys.meant.insert(index)
          }
        }
        continue
      }
      if let earlier = keys.note(slot, pair) {
        repeated.append((name, pair.key.range, earlier))
        continue
      }
      switch slot {
      case .field(let index): schema.fields[index].read(pair.value, pair.key.range, &root, &self)
      case .act(let kind):
        guard let acts = schema.acts, !pair.value.isBlank else { continue }
        if case .scalar(let text, .plain) = pair.value.content, text.beginsLikeItem { suspect(pair.value) }
        root[keyPath: acts] += self.acts(kind, pair)
      case .note: continue
      }
    }
    reportDuplicates(repeated)
    reportCommas(keys.afterComma)
  }

  /// Reads a first pair as the text that may stand in place of the whole object, where a colon in it made a key of it.
  private mutating func readShorthand<Root: RecordObject>(
    _ pair: Node.Pair,
    into root: inout Root,
    _ schema: Schema<Root>,
    _ keys: inout SeenKeys
  ) -> Bool {
    guard let index = schema.fields.firstIndex(where: \.isShorthand), let name = pair.key.text,
      Suggestion.nearest(to: name, among: schema.spellings).isEmpty, !vocabulary.isKnownKey(name),
      let text = textWithColon(pair)
    else { return false }
    let range = pair.key.range.extended(to: pair.value.range)
    schema.fields[index].read(Node(.scalar(text, .quoted), at: range), nil, &root, &self)
    keys.note(index, range, isBlank: false)
    return true
  }

  /// Keys of one object that repeat: one finding, for a list item without its hyphen repeats them all.
  private mutating func reportDuplicates(_ repeated: [(name: String, range: SourceRange, earlier: SourceRange)]) {
    guard let first = repeated.first else { return }
    let others = repeated.dropFirst().prefix(9).map { RelatedPlace($0.range, Message(ru: "и здесь", en: "here too")) }
    let next = Message(
      ru: "Если здесь начинается следующий пункт списка, поставьте перед ключом «- ».",
      en: "If the next list item begins here, put “- ” before the key."
    )
    report(
      .duplicateKey,
      at: first.range,
      Message(ru: "Ключ «\(first.name)» уже записан выше.", en: "The key “\(first.name)” is already written above."),
      hint: repeated.count > 1 ? next : nil,
      related: [RelatedPlace(first.earlier, Message(ru: "первый раз — здесь", en: "written here first"))] + others
    )
  }

  /// Notes that a key of a table is written twice.
  mutating func reportDuplicate(_ name: String, at range: SourceRange, _ earlier: SourceRange) {
    reportDuplicates([(name, range, earlier)])
  }

  private mutating func reportCommas(_ keys: [Node]) {
    guard let first = keys.first, let name = first.text else { return }
    report(
      .flowComma,
      at: first.range,
      Message(
        ru: "Запятая внутри { } начала новый ключ «\(name)».",
        en: "A comma within { } began a new key “\(name)”."
      ),
      related: keys.dropFirst().prefix(9).map { RelatedPlace($0.range, Message(ru: "и здесь", en: "here too")) }
    )
    for key in keys where key.text?.contains(":") == true { suspect(key) }
  }

  private mutating func slot<Root>(of name: String, at pair: Node.Pair, _ schema: Schema<Root>) -> Schema<Root>.Slot? {
    if let slot = schema.slot(of: name, vocabulary) { return slot }
    for mended in [LookAlike.cyrillic(name), LookAlike.latin(name)] where mended != name {
      guard let slot = schema.slot(of: mended, vocabulary) else { continue }
      reportMixed(name, LookAlike.Mended(mended, of: name), at: pair.key.range)
      return slot
    }
    return nil
  }

  private mutating func reportUnknown<Root>(
    _ name: String,
    at key: Node,
    _ schema: Schema<Root>,
    _ keys: inout SeenKeys
  ) {
    guard findings.count < Self.mostFindings else { return }
    if isAboutPerson, NeedlessPersonalData.isNamed(by: name) { return reportNeedless(name, at: key.range) }
    let nearest = Suggestion.nearest(to: name, among: schema.spellings)
    for candidate in nearest {
      if case .field(let index) = schema.slot(of: candidate, vocabulary) { keys.meant.insert(index) }
    }
    report(
      .unknownKey,
      at: key.range,
      Message(ru: "Незнакомый ключ «\(name)».", en: "Unknown key “\(name)”."),
      hint: Self.hint(nearest)
    )
  }

  /// The advice to take one of the words that are near; nil when none is.
  package static func hint(_ nearest: [String]) -> Message? {
    guard !nearest.isEmpty else { return nil }
    return Message(
      ru: "Возможно, имелось в виду: \(nearest.map { "«\($0)»" }.joined(separator: ", ")).",
      en: "Did you mean \(nearest.map { "“\($0)”" }.joined(separator: ", "))?"
    )
  }

  /// Notes that letters of one alphabet stand among those of the other.
  mutating func reportMixed(_ name: String, _ mended: LookAlike.Mended, at range: SourceRange) {
    let strangers = mended.strangers.map { "«\($0)»" }.joined(separator: ", ")
    report(
      .mixedAlphabet,
      at: range,
      Message(
        ru: "В «\(name)» \(mended.alphabet == .cyrillic ? "латинские" : "русские") буквы: \(strangers).",
        en: "“\(name)” holds \(mended.alphabet == .cyrillic ? "Latin" : "Cyrillic") letters: \(strangers)."
      ),
      hint: Message(ru: "Наберите «\(mended.text)» в одной раскладке.", en: "Type “\(mended.text)” in one layout.")
    )
  }

  private mutating func reportMissing<Root: RecordObject>(
    in root: Root,
    _ schema: Schema<Root>,
    _ keys: SeenKeys,
    _ node: Node
  ) {
    for index in schema.required where schema.fields[index].isBlank(root) && !keys.meant.contains(index) {
      let spelling = schema.fields[index].key.spelling
      let about = schema.fields[index].key.about
      if let blank = keys.blank(index) {
        report(
          .missingKey,
          at: blank,
          Message(ru: "Ключ «\(spelling.ru)» не заполнен.", en: "The key “\(spelling.en)” has no value."),
          hint: Message(ru: "Допишите значение (\(about.ru)).", en: "Write the value (\(about.en)).")
        )
        continue
      }
      report(
        .missingKey,
        at: Self.firstLine(of: node),
        Message(ru: "Нет ключа «\(spelling.ru)».", en: "The key “\(spelling.en)” is missing."),
        hint: Message(
          ru: "Добавьте строку «\(spelling.ru): …» (\(about.ru)).",
          en: "Add a line “\(spelling.en): …” (\(about.en))."
        )
      )
    }
  }

  /// The first line of a node: where a thing is reported that the node lacks.
  static func firstLine(of node: Node) -> SourceRange {
    guard case .mapping(let pairs) = node.content, let first = pairs.first else { return node.range }
    return first.value.range.line == first.key.range.line && !first.value.isBlank
      ? first.key.range.extended(to: first.value.range.cutToFirstLine) : first.key.range
  }
}

extension SourceRange {
  /// The place just behind the range.
  fileprivate var end: SourceRange {
    let (line, column) = (Int(endLine), Int(endColumn))
    return SourceRange(file: file, line: line, column: column, endLine: line, endColumn: column)
  }

  /// The range itself when it stands on one line, otherwise its first place.
  package var cutToFirstLine: SourceRange {
    guard endLine != line else { return self }
    return SourceRange(file: file, line: Int(line), column: Int(column), endLine: Int(line), endColumn: Int(column) + 1)
  }

  /// A part of the range, counted in scalars from its first; the whole range when it does not stand on one line.
  package func part(from offset: Int, count: Int) -> SourceRange {
    guard endLine == line else { return self }
    let start = Int(column) + offset
    return SourceRange(file: file, line: Int(line), column: start, endLine: Int(line), endColumn: start + count)
  }
}
