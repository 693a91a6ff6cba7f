/// Text of a paper as lines for a terminal, with its emphasis painted.
struct StyledText {
  /// A line and the columns it takes; colours take none.
  struct Line {
    var text: String
    var width: Int
  }

  private enum Look {
    case plain
    case strong
    case emphasized
  }

  /// Scalars rather than characters: a mark at the beginning of a stretch joins the letter before it.
  private let letters: [(scalar: Unicode.Scalar, look: Look)]
  private let palette: Palette

  init(_ text: PaperText, _ palette: Palette) {
    self.palette = palette
    letters = Self.stretches(of: text).flatMap { text, look in text.unicodeScalars.map { ($0, look) } }
  }

  /// The characters alone; the address of a link stands behind its text.
  static func plain(_ text: PaperText) -> String { stretches(of: text).map(\.text).joined() }

  private static func stretches(of text: PaperText) -> [(text: String, look: Look)] {
    text.visible.spans.map { span in
      switch span {
      case .text(let text, let isStrong, let isEmphasized):
        (text, isStrong ? .strong : isEmphasized ? .emphasized : .plain)
      case .link(let text, let address): (text == address ? text : "\(text) (\(address))", .plain)
      case .lineBreak: ("\n", .plain)
      }
    }
  }

  /// The lines that fit a width.
  func lines(width: Int) -> [String] { pieces(width: width).map(\.text) }

  /// The lines that fit a width, each with the columns it takes.
  func pieces(width: Int) -> [Line] {
    let text = String(String.UnicodeScalarView(letters.map(\.scalar)))
    let lines = TextWrap.lines(of: text, width: width)
    var rest = letters[...]
    return lines.map { line in
      // Lines lack only spaces and line breaks of the text: whatever else is in them comes in the same order.
      let painted = line.unicodeScalars.map { scalar in
        if scalar != " " { rest = rest.drop { $0.scalar == " " || $0.scalar == "\n" } }
        return (scalar, rest.popFirst()?.look ?? .plain)
      }
      return Line(text: paint(painted), width: DisplayWidth.of(line))
    }
  }

  private func paint(_ letters: [(scalar: Unicode.Scalar, look: Look)]) -> String {
    var text = ""
    var rest = letters[...]
    while let first = rest.first {
      let stretch = rest.prefix { $0.look == first.look }
      rest = rest.dropFirst(stretch.count)
      let characters = String(String.UnicodeScalarView(stretch.map(\.scalar)))
      switch first.look {
      case .plain: text += characters
      case .strong: text += palette.strong(characters)
      case .emphasized: text += palette.emphasized(characters)
      }
    }
    return text
  }
}
