/// What a single pass over the bytes of a text shows.
struct TextMarks: Sendable {
  /// Whether the text begins with a byte order mark.
  private(set) var hasByteOrderMark = false
  /// Whether a line ends with a carriage return.
  private(set) var hasWindowsLines = false
  /// Whether there is nothing but blanks and comments.
  private(set) var isBlank = true
  /// Whether something calls for a closer look, even where the text can be read as it stands: a slip may have changed
  /// its meaning.
  private(set) var needsALook = false

  private var isLineStart = true
  private var isComment = false
  private var lineStart = 0

  /// Looks through the bytes of a text.
  init(_ bytes: [UInt8]) {
    hasByteOrderMark = bytes.starts(with: [0xEF, 0xBB, 0xBF])
    let start = hasByteOrderMark ? 3 : 0
    lineStart = start
    bytes.withUnsafeBufferPointer { scan($0, from: start) }
  }

  private mutating func scan(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) {
    var previous: UInt8 = 0x0A
    for index in start..<max(start, bytes.count) {
      let byte = bytes[index]
      switch byte {
      case 0x0A, 0x0D:
        hasWindowsLines = hasWindowsLines || byte == 0x0D
        isLineStart = true
        isComment = false
        lineStart = index + 1
      case 0x20: break
      case 0x09: needsALook = needsALook || isLineStart
      case 0x21...0x7E: noteASCII(byte, at: index, behind: previous, bytes)
      case 0x80...: noteLetter(byte, behind: previous)
      default:  // control characters
        needsALook = true
        noteContent()
      }
      previous = byte
    }
  }

  private mutating func noteASCII(
    _ byte: UInt8,
    at index: Int,
    behind previous: UInt8,
    _ bytes: UnsafeBufferPointer<UInt8>
  ) {
    if byte == UInt8(ascii: "#"), isLineStart {
      isComment = true
    } else if byte == UInt8(ascii: "#"), !isComment, previous == 0x20 || previous == 0x09 {
      needsALook = needsALook || Self.cuts(bytes, at: index)
    } else if index == lineStart, "<=>|".utf8.contains(byte), bytes[index...].prefix(7).allSatisfy({ $0 == byte }) {
      needsALook = true
    }
    noteContent()
  }

  private mutating func noteLetter(_ byte: UInt8, behind previous: UInt8) {
    switch (previous, byte) {
    case (0xD1, 0x90), (0xD0, 0x80): needsALook = true  // ѐ and Ѐ
    case (0xC2, 0x85), (0x80, 0xA8), (0x80, 0xA9): needsALook = true  // line ends that only YAML sees
    case (0xC2, 0xA0), (0x80, 0xAF), (0x80, 0x87):  // spaces that do not break
      needsALook = needsALook || isLineStart
      if isLineStart { return }
    case (_, 0xC2), (_, 0xE2), (0xE2, 0x80):
      // What follows tells whether the line's beginning is over.
      if isLineStart { return }
    default: break
    }
    noteContent()
  }

  private mutating func noteContent() {
    isLineStart = false
    isBlank = isBlank && isComment
  }

  /// Whether a number sign behind a blank looks like a part of the value: a letter or a digit follows it closely, or a
  /// number at a distance.
  private static func cuts(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
    let rest = bytes[(index + 1)...]
    guard let next = rest.first(where: { $0 != 0x20 }) else { return false }
    let isDigit = (0x30...0x39).contains(next)
    let isLetter = next >= 0x80 || (0x41...0x5A).contains(next) || (0x61...0x7A).contains(next)
    return isDigit || isLetter && rest.first == next
  }
}
