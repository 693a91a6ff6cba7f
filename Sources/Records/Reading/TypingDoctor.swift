internal import Findings

/// Finds what a person mistyped in a text and mends a copy of it in memory, so that one slip gives one finding and the
/// rest of the record can still be read.
package struct TypingDoctor: Sendable {
  /// A slip with the places where it was made.
  package struct Slip: Sendable {
    /// Which slip it is.
    package let kind: RecordRule
    /// Line (from 1), first column and end column (in scalars, from 1) of each place.
    package var places: [(line: Int, column: Int, endColumn: Int)]
  }

  /// What the doctor made of a text.
  package struct Diagnosis: Sendable {
    /// Slips in the order they were first made.
    package var slips: [Slip] = []
    /// The mended text.
    package var text: String = ""
  }

  private let isKnownKey: @Sendable (String) -> Bool
  private var diagnosis = Diagnosis()
  /// Indentation under which lines belong to a block scalar and are left alone.
  private var blockIndent: Int?
  private var conflict = ConflictSide.none

  private enum ConflictSide {
    case none
    case ours
    case theirs
  }

  private init(isKnownKey: @escaping @Sendable (String) -> Bool) {
    self.isKnownKey = isKnownKey
  }

  /// The slips of a text and the text without them.
  ///
  /// - Parameters:
  ///   - text: the text as it was typed.
  ///   - didFail: whether the text could not be read as it stands; some slips only matter then.
  ///   - isKnownKey: whether a text is a key that records know.
  package static func diagnosis(
    of text: String,
    didFail: Bool,
    isKnownKey: @escaping @Sendable (String) -> Bool
  ) -> Diagnosis {
    var doctor = TypingDoctor(isKnownKey: isKnownKey)
    var mended: [String] = []
    let lines = text.split(omittingEmptySubsequences: false) { $0 == "\n" || $0 == "\r\n" || $0 == "\r" }
    for (index, line) in lines.enumerated() {
      mended.append(doctor.mended(String(line), number: index + 1, didFail: didFail))
    }
    doctor.diagnosis.text = mended.joined(separator: "\n")
    return doctor.diagnosis
  }

  private mutating func mended(_ source: String, number: Int, didFail: Bool) -> String {
    if let side = conflictSide(after: source) {
      if conflict == .none, side == .ours { note(.mergeConflict, number, 1, source.unicodeScalars.count + 1) }
      conflict = side
      return ""
    }
    if conflict == .theirs { return "" }
    var line = Array(source.unicodeScalars)
    mendWrongYo(&line, number)
    let indent = line.prefix { Self.isBlank($0) }.count
    if indent == line.count { return String(String.UnicodeScalarView(line)) }
    if let block = blockIndent, indent > block { return String(String.UnicodeScalarView(line)) }
    blockIndent = nil
    mendIndentation(&line, number)
    mendMarker(&line, number)
    if line.first(where: { !Self.isBlank($0) }) != "#" {
      mendKey(&line, number)
      mendValue(&line, number, didFail: didFail)
    }
    if Self.opensBlock(line) { blockIndent = indent }
    return String(String.UnicodeScalarView(line))
  }

  private mutating func note(_ kind: RecordRule, _ line: Int, _ column: Int, _ endColumn: Int) {
    let place = (line: line, column: column, endColumn: endColumn)
    if let index = diagnosis.slips.firstIndex(where: { $0.kind == kind }) {
      diagnosis.slips[index].places.append(place)
    } else {
      diagnosis.slips.append(Slip(kind: kind, places: [place]))
    }
  }

  // MARK: - One slip each

  /// The side of a merge conflict that begins behind a marker line; nil when the line is no marker.
  private func conflictSide(after line: String) -> ConflictSide? {
    if line.hasPrefix("<<<<<<<") { return .ours }
    if line.hasPrefix("=======") && conflict == .ours { return .theirs }
    if line.hasPrefix(">>>>>>>") { return ConflictSide.none }
    return nil
  }

  private mutating func mendWrongYo(_ line: inout [Unicode.Scalar], _ number: Int) {
    for index in line.indices where line[index] == "\u{450}" || line[index] == "\u{400}" {
      note(.wrongYo, number, index + 1, index + 2)
      line[index] = line[index] == "\u{450}" ? "ё" : "Ё"
    }
  }

  private mutating func mendIndentation(_ line: inout [Unicode.Scalar], _ number: Int) {
    let indent = line.prefix { Self.isBlank($0) }
    if indent.contains("\t") { note(.tabIndentation, number, 1, indent.count + 1) }
    if indent.contains(where: Self.isNoBreakSpace) { note(.noBreakSpace, number, 1, indent.count + 1) }
    guard indent.contains(where: { $0 != " " }) else { return }
    let spaces = indent.flatMap { $0 == "\t" ? [" ", " "] : [" "] as [Unicode.Scalar] }
    line.replaceSubrange(0..<indent.count, with: spaces)
  }

  private mutating func mendMarker(_ line: inout [Unicode.Scalar], _ number: Int) {
    let start = line.prefix { $0 == " " }.count
    guard start + 1 < line.count else { return }
    if line[start] == "–" || line[start] == "—", Self.isBlank(line[start + 1]) {
      note(.dashMarker, number, start + 1, start + 2)
      line[start] = "-"
      line[start + 1] = " "
    } else if line[start] == "-", !Self.isBlank(line[start + 1]), line[start + 1] != "-" {
      let rest = Array(line[(start + 1)...])
      guard let colon = Self.keyEnd(rest), isKnownKey(String(String.UnicodeScalarView(rest[..<colon]))) else { return }
      note(.missingSpace, number, start + 1, start + 2)
      line.insert(" ", at: start + 1)
    }
  }

  /// A known key with its colon glued to the value, or parted from it by a no-break space.
  private mutating func mendKey(_ line: inout [Unicode.Scalar], _ number: Int) {
    let start = Self.contentStart(line)
    let content = Array(line[start...])
    guard let colon = content.firstIndex(of: ":"), colon + 1 < content.count else { return }
    let next = content[colon + 1]
    guard next != " ", next != "\t", isKnownKey(String(String.UnicodeScalarView(content[..<colon]))) else { return }
    if Self.isNoBreakSpace(next) {
      note(.noBreakSpace, number, start + colon + 2, start + colon + 3)
      line[start + colon + 1] = " "
    } else {
      note(.missingSpace, number, start + 1, start + colon + 2)
      line.insert(" ", at: start + colon + 1)
    }
  }

  private mutating func mendValue(_ line: inout [Unicode.Scalar], _ number: Int, didFail: Bool) {
    let start = Self.contentStart(line)
    let content = Array(line[start...])
    guard let colon = Self.keyEnd(content) else { return }
    var valueStart = start + colon + 1
    while valueStart < line.count, Self.isBlank(line[valueStart]) { valueStart += 1 }
    guard valueStart < line.count else { return }
    let value = Array(line[valueStart...])
    if let slip = slip(in: value, didFail: didFail) {
      note(slip.kind, number, valueStart + slip.offset + 1, valueStart + slip.end + 1)
      line.replaceSubrange(valueStart..., with: Self.quoted(slip.kind == .cutAtHash ? value : Self.withoutComment(value)))
    }
  }

  private func slip(in value: [Unicode.Scalar], didFail: Bool) -> (kind: RecordRule, offset: Int, end: Int)? {
    guard let first = value.first, first != "#" else { return nil }
    let isPlain = !"\"'[{|>&*!%@`".unicodeScalars.contains(first)
    if isPlain, let hash = Self.cut(in: value) { return (.cutAtHash, hash, value.count) }
    guard didFail else { return nil }
    let bare = Self.withoutComment(value)
    if isPlain {
      guard let colon = Self.keyEnd(bare) else { return nil }
      return (.colonInValue, colon, colon + 1)
    }
    let isBroken =
      switch first {
      case "%", "@", "`": true
      case "\"", "'":
        bare.dropFirst().firstIndex(of: first).map { $0 < bare.count - 1 } ?? false
      case "[": !bare.contains("]") || bare.last != "]"
      case "{": !bare.contains("}") || bare.last != "}"
      case "|", ">": bare.count > 2
      default: false
      }
    return isBroken ? (.specialCharacter, 0, 1) : nil
  }

  // MARK: - Looking at a line

  private static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
    scalar == " " || scalar == "\t" || isNoBreakSpace(scalar)
  }

  private static func isNoBreakSpace(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "\u{A0}" || scalar == "\u{202F}" || scalar == "\u{2007}"
  }

  /// Where the text begins behind indentation and list markers.
  private static func contentStart(_ line: [Unicode.Scalar]) -> Int {
    var start = 0
    while start < line.count, isBlank(line[start]) { start += 1 }
    while start + 1 < line.count, line[start] == "-", isBlank(line[start + 1]) {
      start += 1
      while start < line.count, isBlank(line[start]) { start += 1 }
    }
    return start
  }

  /// The colon that ends a key: the first one with a blank or the line's end behind it.
  private static func keyEnd(_ content: [Unicode.Scalar]) -> Int? {
    content.indices.first { content[$0] == ":" && ($0 + 1 == content.count || isBlank(content[$0 + 1])) }
  }

  /// The ` #` that would silently cut a value: a comment begins with `# `, a number sign stands before its number.
  private static func cut(in value: [Unicode.Scalar]) -> Int? {
    for index in value.indices.dropFirst() where value[index] == "#" && value[index - 1] == " " {
      guard index + 1 < value.count else { return nil }
      let rest = value[(index + 1)...].drop { $0 == " " }
      let isGlued = value[index + 1] != " "
      let isNumber = rest.first.map { ("0"..."9").contains($0) } ?? false
      return isGlued || isNumber ? index : nil
    }
    return nil
  }

  private static func withoutComment(_ value: [Unicode.Scalar]) -> [Unicode.Scalar] {
    var end = value.count
    for index in value.indices.dropFirst() where value[index] == "#" && value[index - 1] == " " {
      end = index
      break
    }
    while end > 0, isBlank(value[end - 1]) { end -= 1 }
    return Array(value[..<end])
  }

  private static func quoted(_ value: [Unicode.Scalar]) -> [Unicode.Scalar] {
    ["'"] + value.flatMap { $0 == "'" ? ["'", "'"] : [$0] } + ["'"]
  }

  private static func opensBlock(_ line: [Unicode.Scalar]) -> Bool {
    let bare = withoutComment(line)
    guard let mark = bare.lastIndex(where: { $0 == "|" || $0 == ">" }), mark > 0, bare.count - mark <= 3 else { return false }
    return bare[mark - 1] == " " && bare[(mark + 1)...].allSatisfy { "+-123456789".unicodeScalars.contains($0) }
  }
}
