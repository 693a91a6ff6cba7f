/// A stretch of text of one look.
struct DOCXRun {
  var isStrong = false
  var isEmphasized = false
  var isLink = false

  /// The run with its text.
  func element(_ text: String) -> XML { element(Self.pieces(of: text)) }

  /// The run with elements in it.
  func element(_ content: [XML]) -> XML {
    var properties: [XML] = []
    if isLink { properties.append(XML("w:rStyle", ["w:val": "Hyperlink"])) }
    if isStrong { properties += [XML("w:b"), XML("w:bCs")] }
    if isEmphasized { properties += [XML("w:i"), XML("w:iCs")] }
    return XML("w:r", (properties.isEmpty ? [] : [XML("w:rPr", properties)]) + content)
  }

  /// Text as elements; hyphens that do not break, or show only where a line ends, have elements of their own.
  private static func pieces(of text: String) -> [XML] {
    var pieces: [XML] = []
    var plain = ""
    func close() {
      guard !plain.isEmpty else { return }
      pieces.append(XML("w:t", ["xml:space": "preserve"], [.text(plain)]))
      plain = ""
    }
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\u{AD}", "\u{2011}":
        close()
        pieces.append(XML(scalar == "\u{AD}" ? "w:softHyphen" : "w:noBreakHyphen"))
      default:
        plain.unicodeScalars.append(scalar)
      }
    }
    close()
    return pieces
  }
}
