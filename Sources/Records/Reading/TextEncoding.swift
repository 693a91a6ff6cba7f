/// Finds out how a text was encoded and turns it into UTF-8.
package enum TextEncoding: Sendable, Equatable {
  case utf8
  case utf16LittleEndian
  case utf16BigEndian
  case windows1251

  /// The encoding that bytes which are no valid UTF-8 were most likely written in; nil when no guess is better than none.
  package static func guessed(from bytes: [UInt8]) -> TextEncoding? {
    if bytes.starts(with: [0xFF, 0xFE]) { return .utf16LittleEndian }
    if bytes.starts(with: [0xFE, 0xFF]) { return .utf16BigEndian }
    let sample = bytes.prefix(4096)
    let zerosAtOdd = zeros(in: sample, atOdd: true)
    let zerosAtEven = zeros(in: sample, atOdd: false)
    // Russian text in UTF-16 has 0x04 as the other byte of a letter and 0x00 as that of spaces, digits and marks.
    if zerosAtOdd > sample.count / 16, zerosAtEven == 0 { return .utf16LittleEndian }
    if zerosAtEven > sample.count / 16, zerosAtOdd == 0 { return .utf16BigEndian }
    let letters = sample.reduce(into: 0) { count, byte in if byte >= 0xC0 { count += 1 } }
    let others = sample.reduce(into: 0) { count, byte in if (0x80..<0xC0).contains(byte) { count += 1 } }
    return letters > 0 && others <= letters / 4 ? .windows1251 : nil
  }

  /// The bytes as text.
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
      for byte in bytes { scalars.append(Self.windows1251Scalar(byte)) }
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

  private static func zeros(in bytes: ArraySlice<UInt8>, atOdd: Bool) -> Int {
    bytes.enumerated().reduce(into: 0) { count, element in
      if element.element == 0, (element.offset % 2 == 1) == atOdd { count += 1 }
    }
  }

  private static func windows1251Scalar(_ byte: UInt8) -> Unicode.Scalar {
    switch byte {
    case 0..<0x80: Unicode.Scalar(byte)
    case 0xC0...0xFF: Unicode.Scalar(UInt32(0x410) + UInt32(byte - 0xC0)) ?? "\u{FFFD}"
    case 0xA8: "Ё"
    case 0xB8: "ё"
    case 0xB9: "№"
    case 0xAB: "«"
    case 0xBB: "»"
    case 0x96: "–"
    case 0x97: "—"
    case 0x84: "„"
    case 0x93: "“"
    case 0x94: "”"
    case 0x85: "…"
    case 0xA0: "\u{A0}"
    default: "\u{FFFD}"
    }
  }
}
