internal import Findings

/// Brings the bytes of a file to a tree of nodes, mending what a person mistyped and telling each slip once.
///
/// The ordinary file takes the short way: one pass over its bytes, then the parser. Only a text that cannot be read, looks
/// as if a slip hid in it, or made no sense when it was read, is decoded and looked at line by line.
package struct RecordText: Sendable {
  /// The tree; nil when the text cannot be read.
  package private(set) var root: Node?
  /// The text that can be searched for what is left of an unreadable record; nil when it was read as it stands.
  package private(set) var salvageable: String?
  /// Whether lines end as in Windows.
  package let hasWindowsLines: Bool

  /// Something wrong with the text.
  private struct Trouble: Sendable {
    let rule: RecordRule
    let range: SourceRange
    var message: Message?
    var related: [RelatedPlace] = []

    var isError: Bool { rule.severity == .error }
  }

  private let bytes: [UInt8]
  private let file: FileID
  private let vocabulary: Vocabulary
  private let marks: TextMarks
  /// What is wrong with the bytes, whatever is typed in them.
  private var byteTroubles: [Trouble] = []
  /// What is wrong with the text.
  private var troubles: [Trouble] = []
  private var symptoms = TypingDoctor.Symptoms()
  private var diagnosis: TypingDoctor.Diagnosis?

  /// Reads the bytes of a file.
  ///
  /// - Parameters:
  ///   - bytes: the file's bytes.
  ///   - reader: takes the findings.
  package init(_ bytes: [UInt8], reader: inout RecordReader) {
    self.init(bytes, file: reader.file, vocabulary: reader.vocabulary)
    report(to: &reader)
  }

  private init(_ bytes: [UInt8], file: FileID, vocabulary: Vocabulary) {
    self.bytes = bytes
    self.file = file
    self.vocabulary = vocabulary
    marks = TextMarks(bytes)
    hasWindowsLines = marks.hasWindowsLines
    if marks.isBlank {
      byteTroubles.append(Trouble(rule: .emptyFile, range: SourceRange(startOf: file)))
      return
    }
    if marks.hasLoneReturns {
      byteTroubles.append(Trouble(rule: .lineEndings, range: SourceRange(startOf: file), message: .loneReturns))
    }
    if marks.hasByteOrderMark { byteTroubles.append(Trouble(rule: .byteOrderMark, range: SourceRange(startOf: file))) }
    let tree = tree(of: marks.hasByteOrderMark ? Array(bytes.dropFirst(3)) : bytes)
    if case .root(let node) = tree, !marks.needsALook {
      root = node
    } else {
      look(tree)
    }
  }

  private func tree(of bytes: [UInt8], _ columns: ColumnMap? = nil) -> YAMLTree {
    let tree = bytes.withUnsafeBufferPointer { YAMLEvents.tree(of: $0, file: file, columns: columns) }
    // Three hyphens and nothing behind them hold no more than an empty file does.
    if case .root(let node) = tree, node.isBlank { return .empty }
    return tree
  }

  // MARK: - The slow way

  /// Looks at the text line by line, first for what is certainly a slip, then for what may be one.
  private mutating func look(_ tree: YAMLTree? = nil) {
    guard let text = decoded() else { return }
    let isAsTyped = !symptoms.isDamaged && !byteTroubles.contains { $0.rule == .encoding }
    let tree = isAsTyped ? tree ?? self.tree(of: Array(text.utf8)) : self.tree(of: Array(text.utf8))
    if case .root = tree { symptoms.isBroken = false } else { symptoms.isBroken = true }
    take(diagnosis(of: text))
    guard root == nil, symptoms.isBroken else { return }
    symptoms.isStubborn = true
    let stubborn = diagnosis(of: text)
    if case .root = stubborn.tree { take(stubborn) } else { symptoms.isStubborn = false }
  }

  private func diagnosis(of text: String) -> (diagnosis: TypingDoctor.Diagnosis, tree: YAMLTree) {
    let vocabulary = vocabulary
    let diagnosis = TypingDoctor.diagnosis(of: text, symptoms) { vocabulary.isKnownKey($0) }
    return (diagnosis, tree(of: Array(diagnosis.text.utf8), diagnosis.columns))
  }

  private mutating func take(_ result: (diagnosis: TypingDoctor.Diagnosis, tree: YAMLTree)) {
    diagnosis = result.diagnosis
    salvageable = result.diagnosis.text
    troubles = result.diagnosis.slips.compactMap(told)
    root = nil
    // A slip that was told already is the likely cause of what is still wrong.
    let isTold = byteTroubles.contains(where: \.isError) || troubles.contains(where: \.isError)
    switch result.tree {
    case .root(let node): root = node
    case _ where isTold: break
    case .empty: troubles.append(Trouble(rule: .emptyFile, range: SourceRange(startOf: file)))
    case .trouble(let trouble, let range):
      troubles.append(Self.told(trouble, at: Self.shown(range, in: result.diagnosis.text)))
    }
  }

  /// The place of a trouble; what the parser misses at the end of a text is shown on its last line.
  private static func shown(_ range: SourceRange, in text: String) -> SourceRange {
    let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    guard range.line > lines.count, let last = lines.lastIndex(where: { !$0.isEmpty }) else { return range }
    let (line, column) = (last + 1, lines[last].unicodeScalars.count)
    return SourceRange(file: range.file, line: line, column: column, endLine: line, endColumn: column + 1)
  }

  /// The text of the bytes; nil when they are no text.
  private mutating func decoded() -> String? {
    byteTroubles.removeAll { $0.rule == .encoding }
    let content = marks.hasByteOrderMark ? Array(bytes.dropFirst(3)) : bytes
    let encoding = TextEncoding.guessed(from: content)
    symptoms.isDamaged = encoding == nil
    guard let encoding, encoding != .utf8 else { return String(decoding: content, as: UTF8.self) }
    let text = encoding.text(from: content)
    if TextMarks(Array(text.utf8)).isBlank {
      byteTroubles = [Trouble(rule: .emptyFile, range: SourceRange(startOf: file))]
      return nil
    }
    // Another eight-bit encoding looks like Windows-1251 and makes other words of the same bytes.
    let isRussian = encoding != .windows1251 || hasKnownKey(text)
    let wording = Message(
      ru: "Файл сохранён в кодировке \(encoding.name), а нужна UTF-8.",
      en: "The file is saved as \(encoding.name), and UTF-8 is needed."
    )
    byteTroubles.append(
      Trouble(rule: .encoding, range: SourceRange(startOf: file), message: isRussian ? wording : nil)
    )
    return isRussian ? text : nil
  }

  private func hasKnownKey(_ text: String) -> Bool {
    for line in text.split(whereSeparator: \.isNewline) {
      let key = line.prefix { $0 != ":" }.drop { !$0.isLetter }
      if key.endIndex < line.endIndex, vocabulary.isKnownKey(String(key)) { return true }
    }
    return false
  }

  private func told(_ slip: TypingDoctor.Slip) -> Trouble? {
    let ranges = slip.places.map {
      SourceRange(file: file, line: $0.line, column: $0.column, endLine: $0.line, endColumn: $0.endColumn)
    }
    guard let first = ranges.first else { return nil }
    let others = ranges.dropFirst().prefix(9).map { RelatedPlace($0, Message(ru: "и здесь", en: "here too")) }
    return Trouble(rule: slip.rule, range: first, message: slip.message, related: others)
  }

  private static func told(_ trouble: YAMLTrouble, at range: SourceRange) -> Trouble {
    switch trouble {
    case .syntax(let problem): Trouble(rule: .syntax, range: range, message: SyntaxWording.message(for: problem))
    case .bytes: Trouble(rule: .invalidText, range: range)
    case .anchor, .alias: Trouble(rule: .anchor, range: range)
    case .tag: Trouble(rule: .tag, range: range)
    case .secondDocument: Trouble(rule: .secondDocument, range: range)
    case .nesting: Trouble(rule: .nesting, range: range)
    case .tooManyNodes:
      Trouble(
        rule: .tooLarge,
        range: range,
        message: Message(
          ru: "В файле больше строк, чем бывает в записях.",
          en: "The file has more lines than any record."
        )
      )
    }
  }

  private func report(to reader: inout RecordReader) {
    reader.isDamaged = symptoms.isDamaged
    for trouble in byteTroubles + troubles {
      reader.report(trouble.rule, at: trouble.range, trouble.message, related: trouble.related)
    }
  }
}

extension RecordText {
  /// Reads the bytes of a file into a value, and the text once more where the value shows that a slip hides in it.
  ///
  /// - Parameters:
  ///   - bytes: the file's bytes.
  ///   - reader: takes the findings and references.
  ///   - value: what a tree means; nil when it cannot be told.
  /// - Returns: the text, and the value if there is one.
  package static func read<Value>(
    _ bytes: [UInt8],
    _ reader: inout RecordReader,
    _ value: (Node, inout RecordReader) -> Value?
  ) -> (text: RecordText, value: Value?) {
    let start = reader
    func reading(_ text: RecordText) -> (reader: RecordReader, value: Value?) {
      var reader = start
      text.report(to: &reader)
      let value = text.root.flatMap { value($0, &reader) }
      return (reader, value)
    }
    var text = RecordText(bytes, file: start.file, vocabulary: start.vocabulary)
    var result = reading(text)
    if !result.reader.suspectLines.isEmpty, let second = text.reconsidered(result.reader.suspectLines) {
      text = second
      result = reading(second)
    }
    if text.hasTabs, result.reader.findings.count > start.findings.count + 1 {
      // More is wrong than the tabs: they may stand for another number of spaces.
      for width in [0, 4, 8] {
        var other = text
        other.symptoms.tabWidth = width
        other.look()
        let attempt = reading(other)
        guard attempt.value != nil, attempt.reader.findings.count < result.reader.findings.count else { continue }
        (text, result) = (other, attempt)
      }
    }
    let cut = result.reader.lines(ofFindingsFrom: text.troubleCount + start.findings.count).intersection(text.cutLines)
    if !cut.isEmpty {
      text.symptoms.commentLines = cut
      text.look()
      result = reading(text)
    }
    reader = result.reader
    // What is wrong with a value that had to be guessed is the slip's doing, which was told.
    reader.dropFindings(from: text.troubleCount + start.findings.count, on: text.doubtfulLines)
    reader.doubtReferences(on: text.doubtfulLines)
    return (text, result.value)
  }

  private var hasTabs: Bool { troubles.contains { $0.rule == .tabIndentation } }
  private var troubleCount: Int { byteTroubles.count + troubles.count }
  private var cutLines: Set<Int> { diagnosis?.cutLines ?? [] }
  private var doubtfulLines: Set<Int> { diagnosis?.doubtfulLines ?? [] }

  /// The text looked at again, knowing which lines made no sense; nil when nothing new comes of it.
  private func reconsidered(_ lines: Set<Int>) -> RecordText? {
    var second = self
    second.symptoms.suspectLines = lines
    second.look()
    return second.root != nil && second.troubleCount > troubleCount ? second : nil
  }
}

extension Message {
  fileprivate static let loneReturns = Message(
    ru: "Строки этого файла кончаются одним знаком CR, как в очень старых программах: git видит в нём одну строку.",
    en: "The lines of this file end with CR alone, as very old programs write them: git sees a single line."
  )
}
