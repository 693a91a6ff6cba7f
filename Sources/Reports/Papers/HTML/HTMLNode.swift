/// A piece of HTML as a value: whatever is written from it is well formed, and every text in it is escaped.
///
/// The same markup is well-formed XML, so that any tool can take a page apart.
package indirect enum HTMLNode: Sendable, Equatable {
  /// An element with its attributes in the order in which they are written.
  case element(String, [HTMLAttribute], [HTMLNode])
  /// Characters.
  case text(String)

  /// Makes an element of its name, its class and what stands in it.
  static func element(_ name: String, class style: String? = nil, _ children: [HTMLNode] = []) -> HTMLNode {
    .element(name, style.map { [HTMLAttribute("class", $0)] } ?? [], children)
  }
}

/// A name and a value in the opening tag of an element.
package struct HTMLAttribute: Sendable, Equatable {
  /// What it is called.
  package var name: String
  /// What it says.
  package var value: String

  /// Makes an attribute of its parts.
  package init(_ name: String, _ value: String) {
    self.name = name
    self.value = value
  }
}

extension [HTMLNode] {
  /// The markup, an element a line wherever a line break does not change what is seen.
  package var markup: String {
    var out = ""
    for node in self { node.write(into: &out) }
    return out
  }
}

extension HTMLNode {
  /// The markup.
  package var markup: String { [self].markup }

  /// Elements within a line of text: a line break beside them would be seen as a space.
  private static let inline: Set<String> = ["a", "br", "em", "span", "strong", "td", "th", "tspan"]

  private var isInline: Bool {
    switch self {
    case .element(let name, _, _): Self.inline.contains(name)
    case .text: true
    }
  }

  fileprivate func write(into out: inout String) {
    switch self {
    case .text(let text): Self.escape(text, into: &out)
    case .element(let name, let attributes, let children):
      if !isInline { Self.beginLine(&out) }
      out += "<" + name
      for attribute in attributes {
        out += " " + attribute.name + "=\""
        Self.escape(attribute.value, into: &out)
        out += "\""
      }
      if children.isEmpty, Self.childless.contains(name) {
        out += "/>"
      } else {
        out += ">"
        for child in children { child.write(into: &out) }
        if !children.allSatisfy(\.isInline) { Self.beginLine(&out) }
        out += "</\(name)>"
      }
      if !isInline { out += "\n" }
    }
  }

  /// Elements that hold nothing.
  private static let childless: Set<String> = ["br", "hr", "line", "link", "meta", "path", "rect"]

  private static func beginLine(_ out: inout String) {
    if out.utf8.last.map({ $0 != UInt8(ascii: "\n") }) ?? false { out += "\n" }
  }

  private static func escape(_ text: String, into out: inout String) {
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": out += "&amp;"
      case "<": out += "&lt;"
      case ">": out += "&gt;"
      case "\"": out += "&quot;"
      default: out.unicodeScalars.append(scalar)
      }
    }
  }
}
