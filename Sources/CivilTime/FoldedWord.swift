/// A word of Latin and Russian letters without regard to case, and with е for ё.
///
/// Six bits hold a letter, so that words compare and hash as two integers: a `String` in Cyrillic is normalised at
/// every comparison, which makes looking up one word slower than reading a date.
struct FoldedWord: Hashable, ExpressibleByStringLiteral {
  private var firstLetters: UInt64 = 0
  private var moreLetters: UInt64 = 0
  private var count = 0

  /// No letters yet.
  init() {}

  /// The letters of a word that is known when the code is written.
  init(stringLiteral word: String) {
    self.init(word)
  }

  /// The letters of a text; whatever is no letter is left out.
  init(_ text: some StringProtocol) {
    for scalar in text.unicodeScalars { _ = append(scalar.value) }
  }

  var isEmpty: Bool { count == 0 }

  /// Appends a Unicode scalar if it is a letter; all words that are too long to be known are one.
  mutating func append(_ scalar: UInt32) -> Bool {
    guard let letter = Self.letter(of: scalar) else { return false }
    switch count {
    case 0..<Self.half: firstLetters = firstLetters << 6 | letter
    case Self.half..<(2 * Self.half): moreLetters = moreLetters << 6 | letter
    default:
      firstLetters = 0
      moreLetters = 0
      return true
    }
    count += 1
    return true
  }

  /// The number of letters that 64 bits hold.
  private static let half = 10

  /// The letter as a number below 64, `nil` for what is no letter; `ѐ` (U+0450) is what PDF files make of `ё`.
  private static func letter(of scalar: UInt32) -> UInt64? {
    switch scalar {
    case 0x61...0x7A: UInt64(scalar - 0x60)
    case 0x41...0x5A: UInt64(scalar - 0x40)
    case 0x430...0x44F: UInt64(scalar - 0x430 + 27)
    case 0x410...0x42F: UInt64(scalar - 0x410 + 27)
    case 0x400, 0x401, 0x450, 0x451: letter(of: 0x435)
    default: nil
    }
  }
}
