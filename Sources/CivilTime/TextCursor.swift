/// A place in UTF-8 text that moves forward over numbers, words and signs.
///
/// It works on the bytes of a `String`, hence on valid UTF-8, and allocates nothing: dates are read by the ten
/// thousand. It must not outlive the call that lent the bytes.
struct TextCursor {
  /// An unsigned decimal number as written.
  struct Number {
    /// The value; meaningless beyond nine digits.
    let value: Int
    /// How many digits were written, leading zeros included.
    let digits: Int
  }

  private let bytes: UnsafeBufferPointer<UInt8>
  private var position = 0

  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
  }

  var isAtEnd: Bool { position == bytes.count }

  /// The byte under the cursor, `nil` at the end.
  var byte: UInt8? { position < bytes.count ? bytes[position] : nil }

  /// Whether a decimal digit comes next.
  var isAtDigit: Bool { byte.map(Self.digits.contains) ?? false }

  /// Steps over an ASCII character if it comes next.
  @discardableResult
  mutating func skip(_ character: UInt8) -> Bool {
    guard byte == character else { return false }
    position += 1
    return true
  }

  /// Steps over white space of any kind, the invisible characters of pasted text included.
  @discardableResult
  mutating func skipSpaces() -> Bool {
    let start = position
    while skipScalar(where: Self.isSpace) {}
    return position > start
  }

  /// Steps over one hyphen or dash of any kind.
  mutating func skipDash() -> Bool {
    skipScalar { $0 == 0x2D || (0x2010...0x2015).contains($0) || $0 == 0x2212 }
  }

  /// Steps over one quotation mark of any kind.
  mutating func skipQuote() -> Bool {
    skipScalar { $0 == 0x22 || $0 == 0xAB || $0 == 0xBB || (0x201C...0x201F).contains($0) }
  }

  /// The digits that come next as a number.
  mutating func number() -> Number? {
    let start = position
    var value = 0
    while let byte, Self.digits.contains(byte) {
      if position - start < 9 { value = value * 10 + Int(byte - Self.digits.lowerBound) }
      position += 1
    }
    return position > start ? Number(value: value, digits: position - start) : nil
  }

  /// The Latin and Russian letters that come next.
  mutating func word() -> FoldedWord? {
    var word = FoldedWord()
    while skipScalar(where: { word.append($0) }) {}
    return word.isEmpty ? nil : word
  }

  private mutating func skipScalar(where isWanted: (UInt32) -> Bool) -> Bool {
    guard let (scalar, length) = scalar(), isWanted(scalar) else { return false }
    position += length
    return true
  }

  /// The Unicode scalar under the cursor and the number of its bytes.
  private func scalar() -> (value: UInt32, length: Int)? {
    guard let byte else { return nil }
    let length =
      switch byte {
      case ..<0x80: 1
      case ..<0xE0: 2
      case ..<0xF0: 3
      default: 4
      }
    guard length > 1 else { return (UInt32(byte), 1) }
    // A first byte carries 5, 4 or 3 bits, each that follows 6.
    var value = UInt32(byte) & (0x7F >> UInt32(length))
    for offset in 1..<length { value = value << 6 | UInt32(bytes[position + offset] & 0x3F) }
    return (value, length)
  }

  private static let digits = UInt8(ascii: "0")...UInt8(ascii: "9")

  private static func isSpace(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x20, 0x09...0x0D, 0xA0, 0x2000...0x200B, 0x202F, 0x205F, 0x2060, 0x3000, 0xFEFF: true
    default: false
    }
  }
}
