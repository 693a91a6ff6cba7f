/// How many columns of a terminal a text takes: what lines and tables are padded by.
///
/// Letters with combining marks take one column however they are composed, East Asian letters and emoji take two.
package enum DisplayWidth {
  /// The columns of a text.
  package static func of(_ text: some StringProtocol) -> Int {
    text.unicodeScalars.reduce(0) { $0 + of($1) }
  }

  /// The columns of one scalar.
  package static func of(_ scalar: Unicode.Scalar) -> Int {
    let value = scalar.value
    // Latin and Cyrillic are nearly everything that is printed: they need no look into the tables.
    if (0x20..<0x7F).contains(value) || (0xA1...0xAC).contains(value) || (0x400...0x482).contains(value) { return 1 }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format, .control: return 0
    default: return wide.contains { $0.contains(value) } ? 2 : 1
    }
  }

  /// The blocks whose characters take two columns (Unicode Standard Annex 11, "Wide" and "Fullwidth", in whole blocks).
  private static let wide: [ClosedRange<UInt32>] = [
    0x1100...0x115F, 0x2E80...0x303E, 0x3041...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F,
    0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1F64F, 0x1F680...0x1F6FF, 0x1F900...0x1F9FF, 0x20000...0x3FFFD,
  ]
}

/// Text that came from files, made safe to print: nothing in a record may steer a terminal or turn its line around.
package enum Visible {
  /// The text on one line, with control characters shown as pictures.
  package static func text(_ source: String) -> String {
    if source.utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F }) { return source }
    var scalars = String.UnicodeScalarView()
    for scalar in source.unicodeScalars { scalars.append(visible(scalar)) }
    return String(scalars)
  }

  /// One scalar as it may be printed.
  static func visible(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar.value {
    case 0x09, 0x0A, 0x0D: " "
    case 0x00..<0x20: Unicode.Scalar(0x2400 + scalar.value) ?? "\u{FFFD}"
    // DEL, the second set of control characters, and the marks that change the direction of writing.
    case 0x7F...0x9F, 0x2028...0x202E, 0x2066...0x2069, 0xFFF9...0xFFFB: "\u{FFFD}"
    // No characters at all: HTML and XML must not hold them.
    case 0xFDD0...0xFDEF: "\u{FFFD}"
    case _ where scalar.value & 0xFFFE == 0xFFFE: "\u{FFFD}"
    default: scalar
    }
  }
}
