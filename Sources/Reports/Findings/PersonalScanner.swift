/// Finds personal values in the lines of a record, in block and in flow style.
///
/// It looks at the text, not at the tree: what cannot be read as YAML must be masked all the same. In doubt it masks
/// too much rather than too little.
struct PersonalScanner {
  private let keys: PersonalKeys
  /// Indentation of the personal key to which deeper lines belong.
  private var block: Int?
  /// A personal value that goes on in the next line: brackets opened within it, and the quotation mark it stands in.
  private var open: Value?
  /// Number of brackets and braces open on the lines so far, outside personal values.
  private var depth = 0

  private struct Value {
    var depth = 0
    var quote: Unicode.Scalar?
    /// Whether the value stands within braces, so that a comma or a brace ends it.
    var isFlow: Bool
  }

  private init(_ keys: PersonalKeys) { self.keys = keys }

  /// For every line, the columns (from 0) to mask.
  static func masks(in lines: [Substring.UnicodeScalarView], _ keys: PersonalKeys) -> [[Range<Int>]] {
    var scanner = PersonalScanner(keys)
    return lines.map { scanner.masks(in: Array($0)) }
  }

  private mutating func masks(in line: [Unicode.Scalar]) -> [Range<Int>] {
    guard let first = line.firstIndex(where: { !Self.isBlank($0) }) else { return [] }
    if open != nil {
      let end = valueEnd(in: line, from: first)
      return [first..<end] + flowMasks(in: line, from: end)
    }
    if let indent = block {
      if first > indent || (first == indent && Self.isMarker(line, at: first)) {
        return deeperMasks(in: line, from: first)
      }
      block = nil
    }
    return keyMasks(in: line, from: first)
  }

  /// A line below a personal key: only keys that the vocabulary knows may be shown of it.
  private mutating func deeperMasks(in line: [Unicode.Scalar], from first: Int) -> [Range<Int>] {
    let start = Self.behindMarkers(line, from: first)
    if let (key, value) = Self.key(in: line, from: start), PersonalKeys.isKnown(key) {
      return value < line.count ? [value..<line.count] : []
    }
    return start < line.count ? [start..<line.count] : []
  }

  private mutating func keyMasks(in line: [Unicode.Scalar], from first: Int) -> [Range<Int>] {
    let start = Self.behindMarkers(line, from: first)
    guard depth == 0, let (key, value) = Self.key(in: line, from: start), keys.contains(key) else {
      return flowMasks(in: line, from: first)
    }
    guard value < line.count else {
      block = start
      return []
    }
    block = start
    // Only brackets and quotation marks at its beginning let a value go on in lines that are not indented.
    if "{[\"'".unicodeScalars.contains(line[value]) {
      open = Value(isFlow: false)
      _ = valueEnd(in: line, from: value)
    }
    return [value..<line.count]
  }

  /// Personal keys within braces.
  private mutating func flowMasks(in line: [Unicode.Scalar], from first: Int) -> [Range<Int>] {
    var masks: [Range<Int>] = []
    var index = first
    var keyStart = first
    while index < line.count {
      switch line[index] {
      case "\"", "'":
        guard Self.isTokenStart(line, index) else { break }
        let closing = line[(index + 1)...].firstIndex(of: line[index]) ?? line.count - 1
        index = closing + 1
        continue
      case "{", "[":
        guard Self.isTokenStart(line, index) else { break }
        depth += 1
        keyStart = index + 1
      case "}", "]":
        depth = max(0, depth - 1)
        keyStart = index + 1
      case ",": keyStart = index + 1
      case ":":
        let key = Self.bare(line[min(keyStart, index)..<index])
        keyStart = index + 1
        guard keys.contains(key) else { break }
        let value = line[(index + 1)...].firstIndex { !Self.isBlank($0) } ?? line.count
        open = Value(isFlow: depth > 0)
        let end = valueEnd(in: line, from: value)
        if depth == 0 { open = nil }
        if value < end { masks.append(value..<end) }
        index = end
        keyStart = end
        continue
      default: break
      }
      index += 1
    }
    return masks
  }

  /// Where the open value ends on a line; it stays open when the line ends first.
  private mutating func valueEnd(in line: [Unicode.Scalar], from start: Int) -> Int {
    guard var value = open else { return start }
    var index = start
    while index < line.count {
      let scalar = line[index]
      if let quote = value.quote {
        if scalar == "\\", quote == "\"" { index += 1 } else if scalar == quote { value.quote = nil }
      } else {
        switch scalar {
        case "\"", "'": if index == start || Self.isTokenStart(line, index) { value.quote = scalar }
        case "{", "[": value.depth += 1
        case "}", "]", ",":
          if value.depth == 0, value.isFlow {
            open = nil
            return index
          }
          if scalar != "," { value.depth = max(0, value.depth - 1) }
        default: break
        }
      }
      index += 1
    }
    open = !value.isFlow && value.depth == 0 && value.quote == nil ? nil : value
    return line.count
  }

  /// The key that begins at a place, and where its value begins.
  private static func key(in line: [Unicode.Scalar], from start: Int) -> (key: String, value: Int)? {
    guard start < line.count, line[start] != "{", line[start] != "[" else { return nil }
    guard let colon = line[start...].firstIndex(of: ":") else { return nil }
    let value = line[(colon + 1)...].firstIndex { !isBlank($0) } ?? line.count
    return (bare(line[start..<colon]), value)
  }

  private static func bare(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    let trimmed = scalars.drop { isBlank($0) || $0 == "\"" || $0 == "'" }
      .reversed().drop { isBlank($0) || $0 == "\"" || $0 == "'" }
    return String(String.UnicodeScalarView(trimmed.reversed()))
  }

  /// The place behind list markers and the mark of a comment: a fact that was commented out is as personal as before.
  private static func behindMarkers(_ line: [Unicode.Scalar], from first: Int) -> Int {
    var index = first
    while index < line.count, isMarker(line, at: index) || line[index] == "#" || isBlank(line[index]) { index += 1 }
    return index
  }

  private static func isMarker(_ line: [Unicode.Scalar], at index: Int) -> Bool {
    guard line[index] == "-" || line[index] == "–" || line[index] == "—" else { return false }
    return index + 1 >= line.count || isBlank(line[index + 1])
  }

  /// Whether a bracket or a quotation mark at a place means what it means in YAML: within a text it is a plain character.
  private static func isTokenStart(_ line: [Unicode.Scalar], _ index: Int) -> Bool {
    guard let previous = line[..<index].last(where: { !isBlank($0) }) else { return true }
    return ":-,{[".unicodeScalars.contains(previous)
  }

  private static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
    scalar == " " || scalar == "\t" || scalar == "\u{A0}"
  }
}
