/// What a single pass over the bytes of a text shows.
///
/// Every file pays for this pass, so it decides on most bytes by a comparison or two.
struct TextMarks: Sendable {
  /// Whether the text begins with a byte order mark.
  private(set) var hasByteOrderMark = false
  /// Whether a line ends as in Windows: with a carriage return and a line feed.
  private(set) var hasWindowsLines = false
  /// Whether a line ends with a carriage return alone, as no system of this century writes it.
  private(set) var hasLoneReturns = false
  /// Whether there is nothing but blanks and comments.
  private(set) var isBlank = true
  /// Whether something calls for a closer look, even where the text can be read as it stands: a slip may have changed
  /// its meaning.
  private(set) var needsALook = false

  /// Looks through the bytes of a text.
  init(_ bytes: [UInt8]) {
    hasByteOrderMark = bytes.starts(with: [0xEF, 0xBB, 0xBF])
    let start = hasByteOrderMark ? 3 : 0
    bytes.withUnsafeBufferPointer { bytes in
      var index = start
      while index < bytes.count { index = scanLine(bytes, from: index) }
    }
  }

  /// Looks through a line and returns where the next one begins.
  private mutating func scanLine(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    var index = start
    var isOver = scanStart(bytes, &index, lineStart: start)
    var previous: UInt8 = index > start ? bytes[index - 1] : 0x0A
    while !isOver, index < bytes.count {
      let byte = bytes[index]
      if byte >= 0x80 {
        switch (previous, byte) {
        case (0xD1, 0x90), (0xD0, 0x80): needsALook = true  // ѐ and Ѐ
        case (0xC2, 0x85), (0x80, 0xA8), (0x80, 0xA9): needsALook = true  // line ends that only YAML sees
        default: break
        }
      } else if byte < 0x24 {
        if byte == 0x0A { return index + 1 }
        if byte == 0x23, previous == 0x20 || previous == 0x09 {
          needsALook = needsALook || Self.cuts(bytes, at: index)
          isOver = true
        } else if byte == 0x0D {
          return endLine(bytes, at: index)
        } else if byte < 0x20, byte != 0x09 {
          needsALook = true
        }
      } else if byte == 0x7F {
        needsALook = true
      }
      previous = byte
      index += 1
    }
    return index < bytes.count ? scanComment(bytes, from: index) : index
  }

  /// Notes how a carriage return ends a line, and returns where the next one begins.
  private mutating func endLine(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Int {
    guard index + 1 < bytes.count, bytes[index + 1] == 0x0A else {
      hasLoneReturns = true
      return index + 1
    }
    hasWindowsLines = true
    return index + 2
  }

  /// Looks through the beginning of a line up to its content; true when the rest of the line is a comment.
  private mutating func scanStart(
    _ bytes: UnsafeBufferPointer<UInt8>,
    _ index: inout Int,
    lineStart: Int
  ) -> Bool {
    while index < bytes.count {
      switch bytes[index] {
      case 0x20: index += 1
      case 0x09:
        needsALook = true
        index += 1
      case 0x0A, 0x0D: return false
      case 0x23: return true
      case 0x3C, 0x3D, 0x3E, 0x7C:  // < = > | in a row mark the sides of a merge conflict
        let sign = bytes[index]
        needsALook = needsALook || index == lineStart && bytes[index...].prefix(7).allSatisfy { $0 == sign }
        isBlank = false
        return false
      case 0xC2, 0xE2:
        let width = Self.noBreakSpace(bytes, at: index)
        if width == 0 {
          isBlank = false
          return false
        }
        needsALook = true
        index += width
      default:
        isBlank = false
        return false
      }
    }
    return false
  }

  /// Looks through a comment, in which only characters matter that no text holds; returns where the next line begins.
  private mutating func scanComment(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    var index = start
    var previous: UInt8 = 0x20
    while index < bytes.count {
      let byte = bytes[index]
      index += 1
      switch byte {
      case 0x0A: return index
      case 0x0D:
        return endLine(bytes, at: index - 1)
      case 0x09, 0x20...0x7E: break
      case 0x85 where previous == 0xC2, 0xA8 where previous == 0x80, 0xA9 where previous == 0x80: needsALook = true
      case 0x80...: break
      default: needsALook = true
      }
      previous = byte
    }
    return index
  }

  /// Number of bytes of a space that does not break; 0 when another character stands there.
  private static func noBreakSpace(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Int {
    let rest = bytes[index...]
    if rest.starts(with: [0xC2, 0xA0]) { return 2 }
    return rest.starts(with: [0xE2, 0x80, 0xAF]) || rest.starts(with: [0xE2, 0x80, 0x87]) ? 3 : 0
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
