internal import Findings

/// Finds what a person mistyped in a text and mends a copy of it in memory, so that one slip gives one finding and the
/// rest of the record can still be read.
///
/// The doctor goes from line to line and knows where a line stands: in the structure of the record, in a block of text,
/// in a text that goes on over several lines, or within quotation marks or brackets. Only the structure is mended.
struct TypingDoctor: Sendable {
  /// A slip with the places where it was made.
  struct Slip: Sendable {
    /// Which slip it is.
    let rule: RecordRule
    /// What to say about it; nil for the words of the rule.
    let message: Message?
    /// Line (from 1), first column and end column (in scalars, from 1) of each place.
    var places: [(line: Int, column: Int, endColumn: Int)]
  }

  /// What the doctor made of a text.
  struct Diagnosis: Sendable {
    /// Slips in the order they were first made.
    fileprivate(set) var slips: [Slip] = []
    /// The mended text, line by line as it was typed.
    fileprivate(set) var text = ""
    /// Where the columns of the mended text stand in the typed one.
    fileprivate(set) var columns = ColumnMap()
    /// Lines where the mended text is a guess, so that what is wrong with it may be the slip's doing.
    fileprivate(set) var doubtfulLines: Set<Int> = []
    /// Those of them where what stands behind ` #` was taken for a part of the value.
    fileprivate(set) var cutLines: Set<Int> = []
  }

  /// What is known of a text before its lines are looked at.
  struct Symptoms: Sendable {
    /// Whether the text cannot be read as it stands; much that looks odd is wrong only then.
    var isBroken = false
    /// Whether characters were lost when the bytes were decoded.
    var isDamaged = false
    /// Whether lines that could be ordinary text are taken for mistyped structure too, as nothing else explains why the
    /// text cannot be read.
    var isStubborn = false
    /// Lines that could be read and made no sense where they stand.
    var suspectLines: Set<Int> = []
    /// Lines on which ` #` begins a comment after all.
    var commentLines: Set<Int> = []
    /// How many spaces a tab in the indentation stands for; nobody can see it, so the width that makes sense is taken.
    var tabWidth = 2
  }

  /// Where a line stands.
  private enum Context {
    case structure
    /// Behind `|` or `>`: lines that are indented deeper than a column.
    case block(Int)
    /// In a plain text that goes on in lines that are indented deeper than a column.
    case plain(Int)
    /// Within quotation marks or brackets, through a line.
    case enclosed(through: Int)
  }

  private enum ConflictSide {
    case none
    case ours
    case theirs
  }

  private let lines: [TypedLine]
  /// The last line with which git ends a conflict; -1 when there is none.
  private let lastConflictEnd: Int
  private let symptoms: Symptoms
  private let isKnownKey: @Sendable (String) -> Bool
  private var diagnosis = Diagnosis()
  private var context = Context.structure
  private var conflict = ConflictSide.none
  /// Column of a key that has nothing behind it, so that its value follows.
  private var openKey = -1
  /// Column of an item's hyphen that got a space behind it: the lines of the item, which were aligned without it, move.
  private var movedItem: Int?
  /// Position of the line at hand, from 0.
  private var index = 0

  private init(_ text: String, _ symptoms: Symptoms, isKnownKey: @escaping @Sendable (String) -> Bool) {
    lines = Self.lines(of: text)
    lastConflictEnd = lines.lastIndex { $0.isConflictMarker(">") } ?? -1
    self.symptoms = symptoms
    self.isKnownKey = isKnownKey
  }

  /// The slips of a text and the text without them.
  ///
  /// - Parameters:
  ///   - text: the text as it was typed.
  ///   - symptoms: what is known of it.
  ///   - isKnownKey: whether a text is a key that records know.
  /// - Returns: what was found and the mended text.
  static func diagnosis(
    of text: String,
    _ symptoms: Symptoms,
    isKnownKey: @escaping @Sendable (String) -> Bool
  ) -> Diagnosis {
    var doctor = TypingDoctor(text, symptoms, isKnownKey: isKnownKey)
    // Bytes, for a string grows by exactly what is appended: every line would copy all lines above it.
    var mended: [UInt8] = []
    mended.reserveCapacity(text.utf8.count + 64)
    for index in doctor.lines.indices {
      doctor.index = index
      if index > 0 { mended.append(UInt8(ascii: "\n")) }
      for scalar in doctor.mended(doctor.lines[index]) { mended.append(contentsOf: UTF8.encode(scalar) ?? .init()) }
    }
    doctor.diagnosis.text = String(decoding: mended, as: UTF8.self)
    return doctor.diagnosis
  }

  private static func lines(of text: String) -> [TypedLine] {
    var lines: [TypedLine] = []
    var line: TypedLine = []
    var previous: Unicode.Scalar = " "
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\n" where previous == "\r": break
      case "\n", "\r":
        lines.append(line)
        line = []
      default: line.append(scalar)
      }
      previous = scalar
    }
    lines.append(line)
    return lines
  }

  // MARK: - A line and where it stands

  private mutating func mended(_ source: TypedLine) -> TypedLine {
    if isConflictMarker(source) { return [] }
    if conflict == .theirs { return [] }
    var line = source
    mendCharacters(&line)
    let indentation = line.indentation
    if case .enclosed(let last) = context {
      if index == last { context = .structure }
      return line
    }
    if indentation == line.count { return mendedBlank(line) }
    switch context {
    case .block(let column) where line.intendedIndentation > column:
      if line.leadingSpaces <= column { mendIndentation(&line) }
      return line
    case .plain(let column) where line.intendedIndentation > column && line[indentation] != "#":
      if line.leadingSpaces <= column { mendIndentation(&line) }
      noteCut(line)
      return line
    default: break
    }
    context = .structure
    if line[indentation] == "#" { return TypedLine(repeating: " ", count: indentation) + line[indentation...] }
    mendIndentation(&line)
    if let item = movedItem, line.leadingSpaces > item {
      line.insert(" ", at: 0)
      moved(at: 0, by: 1)
    } else {
      movedItem = nil
    }
    mendStructure(&line)
    return line
  }

  /// A line without content: YAML trips over a tab that nobody can see, and takes a no-break space for a text.
  private mutating func mendedBlank(_ line: TypedLine) -> TypedLine {
    if case .block = context { return line }
    guard symptoms.isBroken else { return line }
    if let start = line.firstIndex(where: \.isNoBreakSpace) { note(.noBreakSpace, start, line.count) }
    return []
  }

  private var isSuspect: Bool { symptoms.suspectLines.contains(index + 1) }

  // MARK: - Notes

  /// Notes a slip from one position of the line to another.
  private mutating func note(_ rule: RecordRule, _ start: Int, _ end: Int, _ message: Message? = nil) {
    let columns = diagnosis.columns
    let place = (
      line: index + 1,
      column: columns.original(line: index + 1, column: start + 1),
      endColumn: columns.original(line: index + 1, column: end + 1)
    )
    if let known = diagnosis.slips.firstIndex(where: { $0.rule == rule && $0.message == message }) {
      diagnosis.slips[known].places.append(place)
    } else {
      diagnosis.slips.append(Slip(rule: rule, message: message, places: [place]))
    }
  }

  private mutating func moved(at position: Int, by count: Int) {
    diagnosis.columns.note(line: index + 1, column: position + 1, inserted: count)
  }

  private mutating func doubt() { diagnosis.doubtfulLines.insert(index + 1) }

  // MARK: - Slips of single characters and whole lines

  /// Whether the line marks a side of a merge conflict; the first side is read.
  private mutating func isConflictMarker(_ line: TypedLine) -> Bool {
    guard let sign = line.first, "<|=>".unicodeScalars.contains(sign), line.isConflictMarker(sign) else { return false }
    let isUnderline = sign == "=" || sign == "|"
    guard !isUnderline || conflict != .none || symptoms.isBroken else { return false }
    if conflict == .none || sign == "<" { note(.mergeConflict, 0, line.count) }
    switch sign {
    case "<": conflict = .ours
    case ">": conflict = .none
    default:
      // Without its end the other side cannot be told from the rest of the record.
      conflict = conflict != .none && lastConflictEnd > index ? .theirs : .none
    }
    return true
  }

  private mutating func mendCharacters(_ line: inout TypedLine) {
    var position = 0
    let isComment = line.first { !$0.isBlank } == "#"
    while position < line.count {
      let scalar = line[position]
      if scalar.isControl {
        note(.invalidText, position, position + 1)
        line.remove(at: position)
        moved(at: position, by: -1)
        continue
      }
      if scalar == "\u{FFFD}", symptoms.isDamaged {
        note(.invalidText, position, position + 1)
        doubt()
      } else if scalar.isHiddenLineEnd {
        note(
          .invalidText,
          position,
          position + 1,
          Message(
            ru: "В строке спрятан невидимый конец строки: его вставляют Word и сайты.",
            en: "The line holds an invisible line end: Word and web pages insert it."
          )
        )
        line[position] = " "
      } else if scalar == "\u{450}" || scalar == "\u{400}", !isComment {
        note(.wrongYo, position, position + 1)
        line[position] = scalar == "\u{450}" ? "ё" : "Ё"
      }
      position += 1
    }
  }

  private mutating func mendIndentation(_ line: inout TypedLine) {
    let indentation = line.prefix { $0.isBlank }
    guard indentation.contains(where: { $0 != " " }) else { return }
    if indentation.contains("\t") { note(.tabIndentation, 0, indentation.count) }
    if indentation.contains(where: \.isNoBreakSpace) { note(.noBreakSpace, 0, indentation.count) }
    var position = 0
    while position < line.count, line[position].isBlank {
      guard line[position] == "\t" else {
        line[position] = " "
        position += 1
        continue
      }
      line.remove(at: position)
      for _ in 0..<symptoms.tabWidth { line.insert(" ", at: position) }
      moved(at: position, by: symptoms.tabWidth - 1)
      position += symptoms.tabWidth
    }
  }

  // MARK: - List items and keys

  private mutating func mendStructure(_ line: inout TypedLine) {
    let indentation = line.leadingSpaces
    mendMarker(&line, at: indentation)
    var start = indentation
    var dash: Int?
    while start < line.count, line[start] == "-", start + 1 == line.count || line[start + 1].isBlank {
      dash = start
      mendBlanks(&line, from: start + 1)
      start = line.contentStart(from: start + 1)
    }
    // A key is compared by its own column; an item without one by that of its hyphen.
    let isValueOnly = dash == nil && openKey >= 0
    let outer = dash ?? (isValueOnly ? openKey : start)
    openKey = -1
    guard start < line.count else { return }
    mendKey(&line, from: start, isItem: dash != nil)
    mendMissingColon(&line, from: start, isItem: dash != nil, isValueOnly: isValueOnly)
    guard let colon = line.keyEnd(from: start) else {
      if start < line.count { mendValue(&line, from: start, behindKey: false, column: outer) }
      return
    }
    let value = line.contentStart(from: colon + 1)
    if line.isOver(at: colon + 1), value == line.count || line.cut(from: value) == nil {
      openKey = start
    } else {
      mendValue(&line, from: value, behindKey: true, column: start)
    }
  }

  /// A marker of a list item that YAML takes for text.
  private mutating func mendMarker(_ line: inout TypedLine, at start: Int) {
    guard start + 1 < line.count else { return }
    let (first, second) = (line[start], line[start + 1])
    if first.isBullet, second.isBlank, symptoms.isStubborn || isSuspect {
      note(.dashMarker, start, start + 1)
      doubt()
      line[start] = "-"
      line[start + 1] = " "
    } else if first == "-", !second.isBlank, TypedLine(line[start...]).text.beginsLikeItem,
      symptoms.isStubborn || isSuspect
    {
      note(.missingSpace, start, start + 1)
      line.insert(" ", at: start + 1)
      moved(at: start + 1, by: 1)
      if index + 1 < lines.count, lines[index + 1].leadingSpaces == start + 1 { movedItem = start }
    }
  }

  /// The blanks behind the hyphen of an item, which must be spaces.
  private mutating func mendBlanks(_ line: inout TypedLine, from start: Int) {
    var position = start
    while position < line.count, line[position].isBlank {
      if line[position] == "\t", symptoms.isBroken { note(.tabIndentation, position, position + 1) }
      if line[position].isNoBreakSpace { note(.noBreakSpace, position, position + 1) }
      line[position] = " "
      position += 1
    }
  }

  /// A known key with its colon glued to the value, or parted from it by a no-break space.
  private mutating func mendKey(_ line: inout TypedLine, from start: Int, isItem: Bool) {
    guard isItem ? symptoms.isStubborn || isSuspect : symptoms.isBroken || isSuspect else { return }
    if let colon = gluedColon(in: line, from: start) { part(&line, from: start, at: colon) }
  }

  /// Parts a key from its value behind the colon.
  private mutating func part(_ line: inout TypedLine, from start: Int, at colon: Int) {
    if line[colon + 1].isNoBreakSpace {
      note(.noBreakSpace, colon + 1, colon + 2)
      line[colon + 1] = " "
    } else {
      note(.missingSpace, start, colon + 1)
      line.insert(" ", at: colon + 1)
      moved(at: colon + 1, by: 1)
    }
  }

  /// A line that stands where a key is expected and holds no colon: a known key gets one, another line is told and passed
  /// over, so that the rest is read.
  private mutating func mendMissingColon(
    _ line: inout TypedLine,
    from start: Int,
    isItem: Bool,
    isValueOnly: Bool
  ) {
    guard line.keyEnd(from: start) == nil, line[start].properties.isAlphabetic else { return }
    // Where a text may stand as well, only the line below tells whether a key was meant.
    let mayBeText = isItem || isValueOnly
    let isExpected = symptoms.isBroken && (!mayBeText || hasFieldBelow(start)) || isValueOnly && isSuspect
    guard isExpected else { return }
    let end = line.plainEnd(from: start)
    // The longest words that are a key: «учебный год» before «учебный».
    let gaps = line[start..<min(end, start + Self.longestKey)].indices.filter { line[$0] == " " } + [end]
    let keyEnd = gaps.last { isKnownKey(TypedLine(line[start..<$0]).text) }
    if mayBeText, keyEnd == nil { return }
    note(.syntax, start, keyEnd ?? end, SyntaxWording.message(for: "could not find expected ':'"))
    if let keyEnd {
      line.insert(":", at: keyEnd)
      moved(at: keyEnd, by: 1)
    } else {
      line = []
    }
  }

  /// Whether the next line holds a key that begins at a column.
  private func hasFieldBelow(_ column: Int) -> Bool {
    guard index + 1 < lines.count, lines[index + 1].leadingSpaces == column else { return false }
    return lines[index + 1].keyEnd(from: column) != nil
  }

  private func gluedColon(in line: TypedLine, from start: Int) -> Int? {
    guard let colon = line[start...].prefix(Self.longestKey).firstIndex(of: ":"), !line.isGap(at: colon + 1) else {
      return nil
    }
    let key = TypedLine(line[start..<colon])
    // Where a value makes no sense, the words before its colon are a key, known or not; those of an address are none.
    let isWord = isSuspect && line[colon + 1] != "/" && key.allSatisfy { $0.properties.isAlphabetic || $0 == " " }
    return isWord || isKnownKey(key.text) ? colon : nil
  }

  private static let longestKey = 60

  // MARK: - Values

  /// A value that begins at a position; what goes on below it is indented deeper than a column.
  private mutating func mendValue(_ line: inout TypedLine, from start: Int, behindKey: Bool, column: Int) {
    switch line[start] {
    case "|", ">":
      if line.opensBlock(at: start) { context = .block(column) } else { quote(&line, start, .specialCharacter) }
    case "\"", "'", "[", "{":
      mendEnclosed(&line, from: start, column: column)
    case "*", "&", "!":
      let isName =
        start + 1 < line.count && (line[start + 1].isNameLetter || "!<".unicodeScalars.contains(line[start + 1]))
      // What names an anchor or a tag is told as such by the parser.
      if !isName { quote(&line, start, .specialCharacter) }
    case "%", "@", "`", ",", "]", "}":
      quote(&line, start, .specialCharacter)
    case "-" where behindKey && line.isGap(at: start + 1), "?" where line.isGap(at: start + 1):
      quote(&line, start, .specialCharacter)
    default:
      mendPlain(&line, from: start, behindKey: behindKey, column: column)
    }
  }

  private mutating func mendPlain(_ line: inout TypedLine, from start: Int, behindKey: Bool, column: Int) {
    if let hash = line.cut(from: start) {
      note(.cutAtHash, hash, line.count)
      guard !symptoms.commentLines.contains(index + 1) else { return }
      diagnosis.cutLines.insert(index + 1)
      replace(&line, from: start, through: line.plainEndKeepingHash)
    } else if behindKey, let colon = line.keyEnd(from: start) {
      quote(&line, start, .colonInValue, at: colon)
    } else {
      context = .plain(column)
    }
  }

  /// What is cut from a line on which a text goes on; such a text cannot be mended, only told.
  private mutating func noteCut(_ line: TypedLine) {
    if let hash = line.cut(from: 0) { note(.cutAtHash, hash, line.count) }
  }

  /// Tells of a value that cannot be read as it is written, and takes it whole.
  private mutating func quote(
    _ line: inout TypedLine,
    _ start: Int,
    _ rule: RecordRule,
    at position: Int? = nil,
    _ message: Message? = nil
  ) {
    guard symptoms.isBroken else { return }
    let place = position ?? start
    note(rule, place, place + 1, message)
    replace(&line, from: start, through: line.plainEnd(from: start))
  }

  private mutating func replace(_ line: inout TypedLine, from start: Int, through end: Int) {
    doubt()
    var quoted: TypedLine = ["'"]
    moved(at: start, by: 1)
    for scalar in line[start..<end] {
      quoted.append(scalar)
      guard scalar == "'" else { continue }
      quoted.append(scalar)
      moved(at: start + quoted.count - 1, by: 1)
    }
    quoted.append("'")
    moved(at: start + quoted.count - 1, by: 1)
    line.replaceSubrange(start..., with: quoted)
  }

  // MARK: - Quotation marks and brackets

  /// How far what a quotation mark or a bracket opens reaches.
  private enum Reach {
    /// To a position of a line.
    case closed(line: Int, position: Int)
    case open
  }

  private mutating func mendEnclosed(_ line: inout TypedLine, from start: Int, column: Int) {
    let isFlow = !line[start].isQuote
    switch isFlow ? bracketReach(line, from: start, column: column) : quoteReach(line, from: start, column: column) {
    case .closed(let last, let position):
      let closing = last == index ? line : lines[last]
      if closing.isOver(at: position + 1) || closing[closing.contentStart(from: position + 1)] == "#" {
        if last > index {
          context = .enclosed(through: last)
        } else if isFlow {
          mendFields(&line, from: start)
        } else {
          mendEscape(&line, from: start, through: position)
        }
      } else {
        quote(&line, start, .specialCharacter)
      }
    case .open:
      let problem = isFlow ? (line[start] == "[" ? "',' or ']'" : "',' or '}'") : "unexpected end of stream"
      quote(&line, start, .syntax, SyntaxWording.message(for: problem))
    }
  }

  /// The lines behind the one at hand on which something that was opened may still be closed.
  ///
  /// People indent what goes on; a parser that can read the text knows better.
  private func linesBelow(_ column: Int) -> some Sequence<Int> {
    let isBroken = symptoms.isBroken
    return ((index + 1)..<min(lines.count, max(index + 1, index + Self.longestText)))
      .prefix { !isBroken || lines[$0].leadingSpaces > column || lines[$0].indentation == lines[$0].count }
  }

  private static let longestText = 200

  private func quoteReach(_ line: TypedLine, from start: Int, column: Int) -> Reach {
    let quote = line[start]
    if let position = line.closingQuote(from: start) { return .closed(line: index, position: position) }
    for number in linesBelow(column) {
      if let position = lines[number].closingQuote(quote, from: 0) { return .closed(line: number, position: position) }
    }
    return .open
  }

  private func bracketReach(_ line: TypedLine, from start: Int, column: Int) -> Reach {
    var scan = BracketScan()
    if let position = scan.end(in: line, from: start) { return .closed(line: index, position: position) }
    for number in linesBelow(column) {
      if let position = scan.end(in: lines[number], from: 0) { return .closed(line: number, position: position) }
    }
    return .open
  }

  /// A backslash within double quotation marks that means nothing to YAML, as in the path of a file.
  private mutating func mendEscape(_ line: inout TypedLine, from start: Int, through end: Int) {
    guard symptoms.isBroken, line[start] == "\"", let position = line.unknownEscape(from: start, to: end) else {
      return
    }
    note(.syntax, position, position + 1, SyntaxWording.message(for: "unknown escape character"))
    let tail = line[(end + 1)...]
    let inner = TypedLine(line[(start + 1)..<end])
    line.replaceSubrange(start..., with: inner)
    moved(at: start, by: -1)
    replace(&line, from: start, through: line.count)
    line += tail
  }

  /// Known keys within brackets with their colon glued to the value.
  private mutating func mendFields(_ line: inout TypedLine, from start: Int) {
    guard symptoms.isBroken || isSuspect else { return }
    var position = start
    while position < line.count {
      let opens = line[position] == "{" || line[position] == ","
      position += 1
      guard opens else { continue }
      let field = line.contentStart(from: position)
      if field < line.count, let colon = gluedColon(in: line, from: field) { part(&line, from: field, at: colon) }
    }
  }
}

/// Looks for the bracket that closes the first one, over quotation marks and comments.
private struct BracketScan {
  private var depth = 0
  private var quote: Unicode.Scalar?
  private var isTokenStart = true

  /// The position of the closing bracket in a line; nil when it is not there.
  mutating func end(in line: TypedLine, from start: Int) -> Int? {
    var position = start
    while position < line.count {
      if let open = quote {
        guard let close = line.closingQuote(open, from: position) else { return nil }
        quote = nil
        position = close + 1
        continue
      }
      let scalar = line[position]
      switch scalar {
      case "[", "{": depth += 1
      case "]", "}": depth -= 1
      case "\"" where isTokenStart, "'" where isTokenStart: quote = scalar
      case "#" where position > 0 && line[position - 1].isYAMLBlank: return nil
      default: break
      }
      if depth == 0 { return position }
      if !scalar.isBlank { isTokenStart = "[{,:".unicodeScalars.contains(scalar) }
      position += 1
    }
    return nil
  }
}

extension TypedLine {
  /// The position at which the line's content is over, a number sign and what follows it included.
  fileprivate var plainEndKeepingHash: Int { (lastIndex { !$0.isBlank } ?? -1) + 1 }
}
