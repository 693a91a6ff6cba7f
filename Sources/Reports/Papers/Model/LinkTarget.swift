/// An address that a paper may lead to: a page, a letter, or a file beside the paper.
///
/// Whatever else a record names (`javascript:`, `data:`, `file:`, another host by `//`) could act instead of lead, and
/// stays text in every format.
package struct LinkTarget: Sendable, Equatable {
  /// The address, with the characters that no address may hold written by percent signs.
  package let text: String

  /// Takes an address as it was written; nil when a paper must not lead there.
  package init?(_ source: String) {
    let scalars = source.unicodeScalars
    let written = scalars.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed()
    // Browsers drop line breaks within an address and read `\` as `/`: what they would guess is refused.
    guard !written.isEmpty, written.allSatisfy({ $0 != "\\" && Visible.visible($0) == $0 }) else { return nil }
    guard Self.mayLead(String(String.UnicodeScalarView(written))) else { return nil }
    text = Self.encoded(Array(written))
  }

  private static func mayLead(_ address: String) -> Bool {
    let head = address.prefix { !":/?#".contains($0) }
    guard address.dropFirst(head.count).first == ":" else { return !address.hasPrefix("//") }
    let rest = address.dropFirst(head.count + 1)
    return switch head.lowercased() {
    case "http", "https": rest.hasPrefix("//") && rest.dropFirst(2).first.map { !"/?#:".contains($0) } ?? false
    case "mailto": !rest.isEmpty
    default: false
    }
  }

  private static func encoded(_ scalars: [Unicode.Scalar]) -> String {
    var text = ""
    for (index, scalar) in scalars.enumerated() {
      switch scalar {
      case " ", "\"", "<", ">", "^", "`", "{", "|", "}":
        text += "%" + String(scalar.value, radix: 16, uppercase: true)
      case "%" where scalars[(index + 1)...].prefix(2).count(where: \.properties.isASCIIHexDigit) < 2:
        text += "%25"
      default:
        text.unicodeScalars.append(scalar)
      }
    }
    return text
  }
}
