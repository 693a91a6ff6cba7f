/// Finds out how a text was encoded and turns it into UTF-8.
package enum TextEncoding: Sendable, Equatable {
  case utf8
  case utf16LittleEndian
  case utf16BigEndian
  case windows1251

  /// The encoding in which bytes were most likely written; nil when they are no text.
  package static func guessed(from bytes: [UInt8]) -> TextEncoding? {
    if bytes.starts(with: [0xFF, 0xFE]) { return .utf16LittleEndian }
    if bytes.starts(with: [0xFE, 0xFF]) { return .utf16BigEndian }
    if let utf16 = utf16(bytes) { return utf16 }
    if String(validating: bytes, as: UTF8.self) != nil { return .utf8 }
    var letters = 0
    var others = 0
    for byte in bytes where byte >= 0x80 {
      if byte >= 0xC0 || byte == 0xA8 || byte == 0xB8 { letters += 1 } else { others += 1 }
    }
    // Russian text in UTF-8 has as many bytes of the one sort as of the other.
    return letters > 0 && others <= letters / 4 ? .windows1251 : nil
  }

  /// Text in UTF-16 without a mark: in Russian, one byte of every letter is 4 and of every space, digit and mark is 0.
  private static func utf16(_ bytes: [UInt8]) -> TextEncoding? {
    var even = 0
    var odd = 0
    for (index, byte) in bytes.enumerated() where byte == 0 || byte == 4 {
      if index.isMultiple(of: 2) { even += 1 } else { odd += 1 }
    }
    let units = bytes.count / 2
    guard units > 1 else { return nil }
    if odd > units * 3 / 4, even <= units / 8 { return .utf16LittleEndian }
    if even > units * 3 / 4, odd <= units / 8 { return .utf16BigEndian }
    return nil
  }

  /// The bytes as text; bytes that mean nothing become U+FFFD.
  package func text(from bytes: [UInt8]) -> String {
    switch self {
    case .utf8:
      return String(decoding: bytes, as: UTF8.self)
    case .utf16LittleEndian, .utf16BigEndian:
      let start = bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) ? 2 : 0
      let units = stride(from: start, to: bytes.count - 1, by: 2).map { index -> UInt16 in
        let (low, high) = self == .utf16LittleEndian ? (index, index + 1) : (index + 1, index)
        return UInt16(bytes[low]) | UInt16(bytes[high]) << 8
      }
      return String(decoding: units, as: UTF16.self)
    case .windows1251:
      var scalars = String.UnicodeScalarView()
      for byte in bytes { scalars.append(byte < 0x80 ? Unicode.Scalar(byte) : Self.upperHalf[Int(byte) - 0x80]) }
      return String(scalars)
    }
  }

  /// What people call the encoding.
  package var name: String {
    switch self {
    case .utf8: "UTF-8"
    case .utf16LittleEndian, .utf16BigEndian: "UTF-16"
    case .windows1251: "Windows-1251"
    }
  }

  /// The upper half of Windows-1251.
  private static let upperHalf = Array(
    ("ЂЃ‚ѓ„…†‡€‰Љ‹ЊЌЋЏђ‘’“”•–—\u{FFFD}™љ›њќћџ\u{A0}ЎўЈ¤Ґ¦§Ё©Є«¬\u{AD}®Ї°±Ііґµ¶·ё№є»јЅѕї"
      + "АБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯабвгдежзийклмнопрстуфхцчшщъыьэюя").unicodeScalars
  )
}
