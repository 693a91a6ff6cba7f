/// A text in which `↓` stands before each place where a finding is expected.
package struct MarkedText: Sendable, ExpressibleByStringInterpolation, CustomStringConvertible {
  /// The text without the marks.
  package let text: String
  /// The marked places as `line:column`, both from 1, columns in scalars.
  package let places: [String]
  /// The text with the marks, for the names of tests.
  package let description: String

  /// Takes a marked text.
  package init(_ marked: String) {
    description = marked
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
