/// Brings texts that people would call the same to one form.
///
/// Folds case, ё and its look-alike U+0450 to е, decomposed й and ё to whole letters, every kind of space to one
/// space, every dash to a hyphen; puts a space behind №; drops quotation marks, soft hyphens and zero-width characters.
package enum Folding {
  /// The form in which names, titles and values are compared: words parted by single spaces.
  package static func text(_ source: String) -> String {
    folded(source, keepingSpaces: true)
  }

  /// The form in which keys are compared: spaces, hyphens and underscores do not count.
  package static func key(_ source: String) -> String {
    folded(source, keepingSpaces: false)
  }

  private static func folded(_ source: String, keepingSpaces: Bool) -> String {
    var source = source
    return source.withUTF8 { bytes in
      var out: [UInt8] = []
      out.reserveCapacity(bytes.count)
      var index = 0
      while index < bytes.count {
        index += fold(bytes, at: index, into: &out, keepingSpaces: keepingSpaces)
      }
      if keepingSpaces, out.last == space { out.removeLast() }
      return String(decoding: out, as: UTF8.self)
    }
  }

  private static let space: UInt8 = 0x20

  /// Folds one scalar and returns the number of bytes it took.
  private static func fold(
    _ bytes: UnsafeBufferPointer<UInt8>,
    at index: Int,
    into out: inout [UInt8],
    keepingSpaces: Bool
  ) -> Int {
    let byte = bytes[index]
    if byte < 0x80 {
      foldASCII(byte, into: &out, keepingSpaces: keepingSpaces)
      return 1
    }
    let next = index + 1 < bytes.count ? bytes[index + 1] : 0
    switch (byte, next) {
    case (0xD0, 0x80), (0xD0, 0x81), (0xD1, 0x90), (0xD1, 0x91):  // Ѐ Ё ѐ ё
      out.append(0xD0)
      out.append(0xB5)
    case (0xD0, 0x90...0x9F):  // А–П
      out.append(0xD0)
      out.append(next + 0x20)
    case (0xD0, 0xA0...0xAF):  // Р–Я
      out.append(0xD1)
      out.append(next - 0x20)
    case (0xCC, 0x86) where out.suffix(2) == [0xD0, 0xB8]:  // и + combining breve
      out[out.count - 1] = 0xB9
    case (0xCC, 0x88) where out.suffix(2) == [0xD0, 0xB5]:  // е + combining diaeresis
      break
    case (0xC2, 0xA0):  // no-break space
      appendSpace(into: &out, keepingSpaces: keepingSpaces)
    case (0xC2, 0xAB), (0xC2, 0xBB), (0xC2, 0xAD):  // « » soft hyphen
      break
    case (0xE2, _), (0xEF, _):
      return foldPunctuation(bytes, at: index, into: &out, keepingSpaces: keepingSpaces)
    default:
      let width = byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : 2
      let end = min(index + width, bytes.count)
      out.append(contentsOf: bytes[index..<end])
      return end - index
    }
    return 2
  }

  private static func foldASCII(_ byte: UInt8, into out: inout [UInt8], keepingSpaces: Bool) {
    switch byte {
    case 0x41...0x5A: out.append(byte + 0x20)
    case 0x20, 0x09, 0x0A, 0x0D: appendSpace(into: &out, keepingSpaces: keepingSpaces)
    case 0x22: break  // "
    case 0x2D, 0x5F:  // - _
      if keepingSpaces { out.append(byte) }
    default: out.append(byte)
    }
  }

  private static func appendSpace(into out: inout [UInt8], keepingSpaces: Bool) {
    if keepingSpaces, let last = out.last, last != space { out.append(space) }
  }

  private static func foldPunctuation(
    _ bytes: UnsafeBufferPointer<UInt8>,
    at index: Int,
    into out: inout [UInt8],
    keepingSpaces: Bool
  ) -> Int {
    let end = min(index + 3, bytes.count)
    guard end == index + 3 else {
      out.append(contentsOf: bytes[index..<end])
      return end - index
    }
    switch (bytes[index], bytes[index + 1], bytes[index + 2]) {
    case (0xE2, 0x80, 0x90...0x95), (0xE2, 0x88, 0x92):  // hyphens, dashes, the minus sign
      if keepingSpaces { out.append(0x2D) }
    case (0xE2, 0x80, 0x80...0x8A), (0xE2, 0x80, 0xAF), (0xE2, 0x81, 0x9F):  // spaces of every width
      appendSpace(into: &out, keepingSpaces: keepingSpaces)
    case (0xE2, 0x80, 0x98), (0xE2, 0x80, 0x99):  // ‘ ’ stand for the apostrophe
      out.append(0x27)
    case (0xE2, 0x80, 0x9A...0x9F), (0xE2, 0x80, 0xB9), (0xE2, 0x80, 0xBA):  // ‚ ‛ “ ” „ ‟ ‹ ›
      break
    case (0xE2, 0x84, 0x96):  // №
      out.append(contentsOf: bytes[index..<end])
      appendSpace(into: &out, keepingSpaces: keepingSpaces)
    case (0xE2, 0x80, 0x8B...0x8F), (0xE2, 0x80, 0xAA...0xAE), (0xE2, 0x81, 0xA0), (0xEF, 0xBB, 0xBF):
      break  // characters of no width
    default:
      out.append(contentsOf: bytes[index..<end])
    }
    return end - index
  }
}

/// Letters of one alphabet that look like letters of the other.
package enum LookAlike {
  private static let pairs: [(latin: Unicode.Scalar, cyrillic: Unicode.Scalar)] = [
    ("a", "а"), ("c", "с"), ("e", "е"), ("o", "о"), ("p", "р"), ("x", "х"), ("y", "у"), ("k", "к"), ("m", "м"),
    ("t", "т"), ("h", "н"), ("b", "в"), ("i", "і"), ("A", "А"), ("B", "В"), ("C", "С"), ("E", "Е"), ("H", "Н"),
    ("K", "К"), ("M", "М"), ("O", "О"), ("P", "Р"), ("T", "Т"), ("X", "Х"), ("Y", "У"),
  ]
  private static let toCyrillic = Dictionary(uniqueKeysWithValues: pairs.map { ($0.latin, $0.cyrillic) })
  private static let toLatin = Dictionary(uniqueKeysWithValues: pairs.map { ($0.cyrillic, $0.latin) })

  /// The text with every Latin letter that has a Cyrillic double replaced by it.
  package static func cyrillic(_ text: String) -> String { replaced(text, by: toCyrillic) }

  /// The text with every Cyrillic letter that has a Latin double replaced by it.
  package static func latin(_ text: String) -> String { replaced(text, by: toLatin) }

  /// A text in which letters of the wrong alphabet were replaced.
  package struct Mended: Sendable {
    /// The text in one alphabet.
    package let text: String
    /// The alphabet it was meant to be in.
    package let alphabet: Alphabet
    /// The letters that were replaced, in order, without repeats.
    package let strangers: [Unicode.Scalar]

    /// Compares a mended text with what it was before.
    init(_ text: String, of source: String) {
      self.text = text
      var strangers: [Unicode.Scalar] = []
      for (before, after) in zip(source.unicodeScalars, text.unicodeScalars) where before != after {
        if !strangers.contains(before) { strangers.append(before) }
      }
      self.strangers = strangers
      alphabet = strangers.allSatisfy(\.isASCII) ? .cyrillic : .latin
    }
  }

  /// The text with every word in one alphabet; nil when no word mixes letters that look alike.
  ///
  /// A word counts as mixed only when all its letters of one alphabet have doubles in the other, so that `SMMщик` and
  /// `IT-куб` stay as they are. Initials follow the alphabet of the name they belong to, ids are Latin.
  package static func unmixed(_ text: String) -> Mended? {
    guard hasBothAlphabets(text) else { return nil }
    let latin = latin(text)
    if RecordLocation.isID(latin) { return Mended(latin, of: text) }
    let scalars = Array(text.unicodeScalars)
    let isCyrillicName = scalars.contains { isCyrillic($0) && toLatin[$0] == nil }
    var mended = scalars
    var start = 0
    while start < scalars.count {
      let end = scalars[start...].firstIndex { !isLetter($0) } ?? scalars.count
      defer { start = end + 1 }
      guard start < end else { continue }
      let isInitial = end == start + 1 && end < scalars.count && scalars[end] == "."
      if let word = unmixed(Array(scalars[start..<end]), isCyrillic: isCyrillicName && isInitial) {
        mended.replaceSubrange(start..<end, with: word)
      }
    }
    guard mended != scalars else { return nil }
    return Mended(String(String.UnicodeScalarView(mended)), of: text)
  }

  private static func unmixed(_ word: [Unicode.Scalar], isCyrillic: Bool) -> [Unicode.Scalar]? {
    let latin = word.filter(isLatin)
    let cyrillic = word.filter(self.isCyrillic)
    guard !latin.isEmpty, isCyrillic || !cyrillic.isEmpty else { return nil }
    let canBeCyrillic = latin.allSatisfy { toCyrillic[$0] != nil }
    let canBeLatin = cyrillic.allSatisfy { toLatin[$0] != nil }
    if canBeCyrillic, !canBeLatin || isCyrillic || latin.count <= cyrillic.count {
      return word.map { toCyrillic[$0] ?? $0 }
    }
    return canBeLatin ? word.map { toLatin[$0] ?? $0 } : nil
  }

  private static func hasBothAlphabets(_ text: String) -> Bool {
    var hasLatin = false
    var hasCyrillic = false
    for byte in text.utf8 {
      hasLatin = hasLatin || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
      hasCyrillic = hasCyrillic || (0xD0...0xD3).contains(byte)
    }
    return hasLatin && hasCyrillic
  }

  private static func isLatin(_ scalar: Unicode.Scalar) -> Bool {
    ("a"..."z").contains(scalar) || ("A"..."Z").contains(scalar)
  }

  private static func isCyrillic(_ scalar: Unicode.Scalar) -> Bool { (0x400...0x4FF).contains(scalar.value) }

  private static func isLetter(_ scalar: Unicode.Scalar) -> Bool { isLatin(scalar) || isCyrillic(scalar) }

  /// One of the two alphabets that get mixed.
  package enum Alphabet: Sendable {
    case latin
    case cyrillic
  }

  private static func replaced(_ text: String, by table: [Unicode.Scalar: Unicode.Scalar]) -> String {
    var scalars = String.UnicodeScalarView()
    for scalar in text.unicodeScalars { scalars.append(table[scalar] ?? scalar) }
    return String(scalars)
  }
}

/// A text as a dictionary key by its bytes: Swift's own hashing normalises every scalar, which costs ten times as much.
package struct ByteKey: Hashable, Sendable {
  private let text: String

  /// Wraps a text.
  package init(_ text: String) { self.text = text }

  /// Equal when the bytes are.
  package static func == (left: ByteKey, right: ByteKey) -> Bool {
    let (left, right) = (left.text.utf8, right.text.utf8)
    guard left.count == right.count else { return false }
    // The iterator of a string's bytes costs ten times as much as the bytes themselves.
    let isSame = left.withContiguousStorageIfAvailable { left in
      right.withContiguousStorageIfAvailable { left.elementsEqual($0) }
    }
    return (isSame ?? nil) ?? left.elementsEqual(right)
  }

  /// Hashes the bytes.
  package func hash(into hasher: inout Hasher) {
    let done: Void? = text.utf8.withContiguousStorageIfAvailable { hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
    if done == nil { for byte in text.utf8 { hasher.combine(byte) } }
  }
}
