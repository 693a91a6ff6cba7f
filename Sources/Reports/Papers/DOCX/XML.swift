/// A piece of XML: an element with its attributes in the order of writing, or text.
indirect enum XML: Sendable {
  case element(String, [(name: String, value: String)], [XML])
  case text(String)

  /// Makes an element.
  init(_ name: String, _ attributes: KeyValuePairs<String, String> = [:], _ content: [XML] = []) {
    self = .element(name, attributes.map { (name: $0.key, value: $0.value) }, content)
  }

  /// Makes an element without attributes.
  init(_ name: String, _ content: [XML]) { self.init(name, [:], content) }

  /// The element as a document of its own.
  var document: String { #"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>"# + "\n" + markup }

  /// The piece as it is written, without line breaks of our own: a space between elements may be text.
  var markup: String {
    var out = ""
    write(into: &out)
    return out
  }

  private func write(into out: inout String) {
    switch self {
    case .text(let text):
      out += Self.escaped(text)
    case .element(let name, let attributes, let content):
      out += "<\(name)"
      for attribute in attributes { out += " \(attribute.name)=\"\(Self.escaped(attribute.value))\"" }
      if content.isEmpty {
        out += "/>"
      } else {
        out += ">"
        for piece in content { piece.write(into: &out) }
        out += "</\(name)>"
      }
    }
  }

  /// Text whose characters XML 1.0 allows: control characters are replaced, and line breaks and tabs are spaces.
  private static func escaped(_ text: String) -> String {
    var out = String.UnicodeScalarView()
    for scalar in Visible.text(text).unicodeScalars {
      switch scalar {
      case "&": out.append(contentsOf: "&amp;".unicodeScalars)
      case "<": out.append(contentsOf: "&lt;".unicodeScalars)
      case ">": out.append(contentsOf: "&gt;".unicodeScalars)
      case "\"": out.append(contentsOf: "&quot;".unicodeScalars)
      case "\u{FFFE}", "\u{FFFF}": out.append("\u{FFFD}")
      default: out.append(scalar)
      }
    }
    return String(out)
  }
}
