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
  /// Whether something looks like a slip that only the text itself can show.
  package private(set) var suspectsTyping = false

  /// Starts reading a file.
  package init(file: FileID, subject: String, vocabulary: Vocabulary) {
    self.file = file
    self.subject = subject
    self.vocabulary = vocabulary
  }

  // MARK: - Troubles

  /// Notes a trouble.
  package mutating func report(
    _ rule: RecordRule,
    at range: SourceRange,
    _ message: Message? = nil,
    hint: Message? = nil,
    related: [RelatedPlace] = []
  ) {
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

  /// Notes that a value has not the form it should have.
  package mutating func reportShape(_ node: Node, expected: Message) {
    if case .scalar(let text, .plain) = node.content, text.contains(":") { suspectsTyping = true }
    report(
      .shape,
      at: node.range,
      Message(ru: "здесь ожидается \(expected.ru)", en: "\(expected.en) is expected here")
    )
  }

  // MARK: - Leaves

  /// Whether a node says outright that there is nothing.
  static func isNone(_ node: Node) -> Bool {
    guard case .scalar(let text, .plain) = node.content, text.utf8.count <= 8 else { return false }
    return noneWords.contains(ByteKey(text)) || noneWords.contains(ByteKey(Folding.text(text)))
  }

  private static let noneWords: Set<ByteKey> = Set(["нет", "none", "no", "нету"].map { ByteKey($0) })

  /// The text of a scalar; a finding when it is a collection.
  mutating func text(_ node: Node) -> String? {
    if let text = node.text { return text }
    reportShape(node, expected: Message(ru: "текст на одной строке", en: "a text on one line"))
    return nil
  }

  /// A mention of another record.
  mutating func reference(
    _ kind: ReferenceKind,
    _ text: String,
    at range: SourceRange,
    in body: Reference? = nil
  ) -> Reference {
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
    switch node.content {
    case .mapping(let pairs):
      read(pairs, into: &root, schema)
    case .scalar where schema.shorthand != nil && !node.isBlank:
      schema.shorthand?.read(node, &root, &self)
      if case .scalar(let text, .plain) = node.content, let colon = text.firstIndex(of: ":"),
        schema.slot(of: String(text[..<colon]), vocabulary) != nil
      {
        suspectsTyping = true
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
    reportMissing(in: root, schema, node)
    return root
  }

  private mutating func read<Root: RecordObject>(_ pairs: [Node.Pair], into root: inout Root, _ schema: Schema<Root>) {
    var seen: [(slot: Int, range: SourceRange)] = []
    for pair in pairs {
      guard let name = pair.key.text else {
        reportShape(pair.key, expected: Message(ru: "ключ — одно или несколько слов", en: "a key of one or several words"))
        continue
      }
      guard let slot = slot(of: name, at: pair, schema) else { continue }
      switch slot {
      case .field(let index):
        if let earlier = seen.first(where: { $0.slot == index }) {
          reportDuplicate(name, pair.key.range, earlier.range)
          continue
        }
        seen.append((index, pair.key.range))
        schema.fields[index].read(pair.value, &root, &self)
      case .act(let kind):
        guard let acts = schema.acts, !pair.value.isBlank else { continue }
        root[keyPath: acts] += self.acts(kind, pair)
      case .note:
        continue
      }
    }
  }

  private mutating func reportDuplicate(_ name: String, _ range: SourceRange, _ earlier: SourceRange) {
    report(
      .duplicateKey,
      at: range,
      Message(ru: "ключ «\(name)» уже записан выше", en: "the key “\(name)” is already written above"),
      related: [RelatedPlace(earlier, Message(ru: "первый раз — здесь", en: "written here first"))]
    )
  }

  private mutating func slot<Root>(of name: String, at pair: Node.Pair, _ schema: Schema<Root>) -> Schema<Root>.Slot? {
    if let slot = schema.slot(of: name, vocabulary) { return slot }
    for mended in [LookAlike.cyrillic(name), LookAlike.latin(name)] where mended != name {
      guard let slot = schema.slot(of: mended, vocabulary) else { continue }
      reportMixed(name, mended, at: pair.key.range)
      return slot
    }
    if name.hasPrefix("-") || name.hasPrefix("–") || name.hasPrefix("—") || name.contains(":") { suspectsTyping = true }
    if pair.value.isBlank, pair.value.range.line == pair.key.range.line, pair.value.range.column <= pair.key.range.endColumn {
      report(
        .flowComma,
        at: pair.key.range,
        Message(
          ru: "запятая внутри { } начала новый ключ «\(name)»",
          en: "a comma within { } began a new key “\(name)”"
        )
      )
      return nil
    }
    let nearest = Suggestion.nearest(to: name, among: schema.spellings)
    report(
      .unknownKey,
      at: pair.key.range,
      Message(ru: "незнакомый ключ «\(name)»", en: "unknown key “\(name)”"),
      hint: Self.hint(nearest)
    )
    return nil
  }

  /// The advice to take one of the words that are near; nil when none is.
  package static func hint(_ nearest: [String]) -> Message? {
    guard !nearest.isEmpty else { return nil }
    return Message(
      ru: "Возможно, имелось в виду: \(nearest.map { "«\($0)»" }.joined(separator: ", ")).",
      en: "Did you mean \(nearest.map { "“\($0)”" }.joined(separator: ", "))?"
    )
  }

  private mutating func reportMixed(_ name: String, _ mended: String, at range: SourceRange) {
    let isCyrillic = mended == LookAlike.cyrillic(name)
    let strangers = LookAlike.strangers(in: name, among: isCyrillic ? .cyrillic : .latin).map { "«\($0)»" }
      .joined(separator: ", ")
    report(
      .mixedAlphabet,
      at: range,
      Message(
        ru: "в слове «\(name)» \(isCyrillic ? "латинские" : "русские") буквы: \(strangers)",
        en: "the word “\(name)” holds \(isCyrillic ? "Latin" : "Cyrillic") letters: \(strangers)"
      ),
      hint: Message(ru: "Наберите «\(mended)» в одной раскладке.", en: "Type “\(mended)” in one layout.")
    )
  }

  private mutating func reportMissing<Root: RecordObject>(in root: Root, _ schema: Schema<Root>, _ node: Node) {
    for field in schema.fields where field.isRequired && field.isBlank(root) {
      let spelling = field.key.spelling
      report(
        .missingKey,
        at: Self.firstLine(of: node),
        Message(ru: "нет ключа «\(spelling.ru)»", en: "the key “\(spelling.en)” is missing"),
        hint: Message(
          ru: "Добавьте строку «\(spelling.ru): …» (\(field.key.about.ru)).",
          en: "Add a line “\(spelling.en): …” (\(field.key.about.en))."
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
