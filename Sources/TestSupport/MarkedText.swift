/// A text in which `↓` stands before each place where a finding is expected.
package struct MarkedText: Sendable, ExpressibleByStringInterpolation, CustomStringConvertible {
  /// The text without the marks.
  package let text: String
  /// The marked places as `line:column`, both from 1, columns in scalars.
  package let places: [String]
  /// The text with the marks on one line, for the names of tests.
  package let description: String

  /// Takes a marked text.
  package init(_ marked: String) {
    // What would tear the name of a test in two is shown as its code.
    description = marked.unicodeScalars.map { $0.value < 0x20 ? $0.escaped(asASCII: true) : String($0) }.joined()
    var scalars = String.UnicodeScalarView()
    var places: [String] = []
    var (line, column) = (1, 1)
    for scalar in marked.unicodeScalars {
      if scalar == "↓" {
        places.append("\(line):\(column)")
        continue
      }
      scalars.append(scalar)
      column += 1
      if scalar == "\n" { (line, column) = (line + 1, 1) }
    }
    text = String(scalars)
    self.places = places
  }

  /// Takes a marked text.
  package init(stringLiteral text: String) { self.init(text) }
}
