internal import Findings

/// Brings the bytes of a file to a tree of nodes, mending what a person mistyped and telling each slip once.
package struct RecordText: Sendable {
  /// The tree; nil when the text cannot be read.
  package private(set) var root: Node?
  /// The text that can be searched for what is left of an unreadable record; nil when it was read as it stands.
  package private(set) var salvageable: String?
  /// Whether lines end as in Windows.
  package private(set) var hasWindowsLines = false

  /// Reads the bytes of a file.
  ///
  /// - Parameters:
  ///   - bytes: the file's bytes.
  ///   - reader: takes the findings.
  ///   - suspectsTyping: whether a first reading made the typing suspicious, so that the text is searched for slips.
  package init(_ bytes: [UInt8], reader: inout RecordReader, suspectsTyping: Bool = false) {
    let marks = TextMarks(bytes)
    hasWindowsLines = marks.hasWindowsLines
    if marks.isBlank {
      reader.report(.emptyFile, at: SourceRange(startOf: reader.file))
      return
    }
    if marks.hasByteOrderMark, !suspectsTyping {
      reader.report(.byteOrderMark, at: SourceRange(startOf: reader.file))
    }
    let tree = Self.tree(of: marks.hasByteOrderMark ? Array(bytes.dropFirst(3)) : bytes, file: reader.file)
    if case .root(let node) = tree, !marks.needsALook, !suspectsTyping {
      root = node
      return
    }
    examine(bytes, marks, tree, &reader)
  }

  private static func tree(of bytes: [UInt8], file: FileID) -> YAMLTree {
    bytes.withUnsafeBufferPointer { YAMLEvents.tree(of: $0, file: file) }
  }

  /// The slow way, for texts that cannot be read as they stand or look as if a slip hid in them.
  private mutating func examine(_ bytes: [UInt8], _ marks: TextMarks, _ tree: YAMLTree, _ reader: inout RecordReader) {
    guard let text = decoded(bytes, marks, tree, &reader) else { return }
    let vocabulary = reader.vocabulary
    var didFail = true
    if case .root = tree { didFail = false }
    let diagnosis = TypingDoctor.diagnosis(of: text, didFail: didFail) { vocabulary.isKnownKey($0) }
    report(diagnosis.slips, &reader)
    salvageable = diagnosis.text
    let mended = diagnosis.slips.isEmpty && !didFail ? tree : Self.tree(of: Array(diagnosis.text.utf8), file: reader.file)
    switch mended {
    case .root(let node): root = node
    case .empty: reader.report(.emptyFile, at: SourceRange(startOf: reader.file))
    case .trouble(let trouble, let range):
      // A slip that was told already is the likely cause of what is still wrong.
      if diagnosis.slips.allSatisfy({ $0.kind.severity != .error }) { Self.report(trouble, at: range, &reader) }
    }
  }

  private func decoded(_ bytes: [UInt8], _ marks: TextMarks, _ tree: YAMLTree, _ reader: inout RecordReader) -> String? {
    let isValid: Bool
    if case .trouble(.bytes, _) = tree { isValid = false } else { isValid = !marks.hasZero }
    let text = String(decoding: marks.hasByteOrderMark ? bytes.dropFirst(3) : bytes[...], as: UTF8.self)
    if isValid { return text }
    let isUTF8 = !text.unicodeScalars.contains("\u{FFFD}")
    if !isUTF8, let encoding = TextEncoding.guessed(from: bytes) {
      reader.report(
        .encoding,
        at: SourceRange(startOf: reader.file),
        Message(
          ru: "файл сохранён в кодировке \(encoding.name), а нужна UTF-8",
          en: "the file is saved as \(encoding.name), and UTF-8 is needed"
        )
      )
      return encoding.text(from: bytes)
    }
    reader.report(.invalidText, at: Self.firstInvalid(in: text, file: reader.file))
    return String(String.UnicodeScalarView(text.unicodeScalars.filter { !Self.isControl($0) }))
  }

  private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
    (scalar.value < 0x20 && scalar != "\n" && scalar != "\r" && scalar != "\t") || scalar.value == 0x7F
  }

  private static func firstInvalid(in text: String, file: FileID) -> SourceRange {
    var line = 1
    var column = 1
    for scalar in text.unicodeScalars {
      if scalar == "\u{FFFD}" || isControl(scalar) { break }
      column += 1
      if scalar == "\n" {
        line += 1
        column = 1
      }
    }
    return SourceRange(file: file, line: line, column: column, endLine: line, endColumn: column + 1)
  }

  private func report(_ slips: [TypingDoctor.Slip], _ reader: inout RecordReader) {
    for slip in slips {
      let ranges = slip.places.map {
        SourceRange(file: reader.file, line: $0.line, column: $0.column, endLine: $0.line, endColumn: $0.endColumn)
      }
      guard let first = ranges.first else { continue }
      let others = ranges.dropFirst().prefix(9).map {
        RelatedPlace($0, Message(ru: "и здесь", en: "here too"))
      }
      reader.report(slip.kind, at: first, related: others)
    }
  }

  private static func report(_ trouble: YAMLTrouble, at range: SourceRange, _ reader: inout RecordReader) {
    switch trouble {
    case .syntax(let problem): reader.report(.syntax, at: range, SyntaxWording.message(for: problem))
    case .bytes: reader.report(.invalidText, at: range)
    case .anchor, .alias: reader.report(.anchor, at: range)
    case .tag: reader.report(.tag, at: range)
    case .secondDocument: reader.report(.secondDocument, at: range)
    case .nesting, .tooManyNodes: reader.report(.nesting, at: range)
    }
  }
}

/// What a single pass over the bytes of a text shows.
private struct TextMarks {
  var hasByteOrderMark = false
  var hasWindowsLines = false
  var hasZero = false
  var isBlank = true
  /// Whether a tab, a no-break space, a dash at the beginning of a line or the like calls for a closer look.
  var needsALook = false

  init(_ bytes: [UInt8]) {
    hasByteOrderMark = bytes.starts(with: [0xEF, 0xBB, 0xBF])
    bytes.withUnsafeBufferPointer { scan($0, from: hasByteOrderMark ? 3 : 0) }
  }

  private mutating func scan(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) {
    var previous: UInt8 = 0x0A
    var isLineStart = true
    var isComment = false
    for index in start..<max(start, bytes.count) {
      let byte = bytes[index]
      switch byte {
      case 0x0A:
        isLineStart = true
        isComment = false
        previous = byte
        continue
      case 0x20: break
      case 0x0D: hasWindowsLines = true
      case 0x09: needsALook = needsALook || isLineStart
      case 0x00:
        hasZero = true
        needsALook = true
      case 0x23:  // # — at the beginning of a line it opens a comment, behind a blank it may cut a value
        if isLineStart { isComment = true } else if previous == 0x20 && !isComment { needsALook = true }
      case 0xA0 where previous == 0xC2: needsALook = needsALook || isLineStart
      case 0x90 where previous == 0xD1: needsALook = true  // ѐ
      case 0x93, 0x94: if previous == 0x80, isLineStart { needsALook = true }  // – —
      case 0x3C, 0x3E, 0x3D:  // < > = of a merge conflict
        if isLineStart, previous == 0x0A, index + 6 < bytes.count, bytes[index + 6] == byte, bytes[index + 1] == byte {
          needsALook = true
        }
      default: break
      }
      if byte != 0x20, byte != 0x09, byte != 0x0D {
        // The lead bytes of no-break spaces and dashes leave the line's beginning open.
        if byte != 0xC2, byte != 0xE2, !(byte == 0x80 && previous == 0xE2), !(byte == 0xA0 && previous == 0xC2) {
          isLineStart = false
        }
        isBlank = isBlank && isComment
      }
      previous = byte
    }
  }
}
