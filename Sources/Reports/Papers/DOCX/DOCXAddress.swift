/// An address to which Word can lead.
///
/// Word refuses a whole document for one malformed address, so only what is surely well formed becomes a link.
struct DOCXAddress {
  /// The address in ASCII, except for the letters of a host's name.
  let text: String

  /// Takes an address as it was written; nil where a paper must not lead, or Word might stumble.
  init?(_ written: String) {
    guard let address = LinkTarget(written)?.text else { return nil }
    let scheme = address.prefix { !":/?#".contains($0) }
    guard address.dropFirst(scheme.count).first == ":" else {
      // A file beside the paper.
      guard let first = address.first, !"/?#".contains(first) else { return nil }
      text = Self.encoded(address[...])
      return
    }
    let rest = address.dropFirst(scheme.count + 1)
    if scheme.lowercased() == "mailto" {
      guard rest.contains("@") else { return nil }
      text = "mailto:\(Self.encoded(rest))"
    } else {
      let host = rest.dropFirst(2).prefix { !"/?#".contains($0) }
      guard Self.isHost(host) else { return nil }
      text = "\(scheme.lowercased())://\(host)\(Self.encoded(rest.dropFirst(2 + host.count)))"
    }
  }

  /// Whether this is the name of a host, perhaps with a port.
  private static func isHost(_ text: Substring) -> Bool {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    guard let name = parts.first, !name.isEmpty, parts.count <= 2 else { return false }
    let isName = name.unicodeScalars.allSatisfy {
      $0.properties.isAlphabetic || "0123456789-.".unicodeScalars.contains($0)
    }
    return isName && parts.dropFirst().allSatisfy { (1...5).contains($0.utf8.count) && $0.allSatisfy(\.isASCIIDigit) }
  }

  /// The text with everything percent-encoded that may not stand in an address.
  private static func encoded(_ text: Substring) -> String {
    let digits = Array("0123456789ABCDEF")
    let bytes = Array(text.utf8)
    var out = ""
    for (index, byte) in bytes.enumerated() {
      let isEscape = byte == UInt8(ascii: "%") && bytes[(index + 1)...].prefix(2).filter(isHexDigit).count == 2
      if isEscape || allowed.contains(byte) {
        out.unicodeScalars.append(Unicode.Scalar(byte))
      } else {
        out += "%\(digits[Int(byte >> 4)])\(digits[Int(byte & 15)])"
      }
    }
    return out
  }

  private static let allowed = Set(
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~/?#:@!$&'()*+,;=".utf8
  )

  private static func isHexDigit(_ byte: UInt8) -> Bool { Character(Unicode.Scalar(byte)).isHexDigit }
}

extension Character {
  fileprivate var isASCIIDigit: Bool { isASCII && isNumber }
}
