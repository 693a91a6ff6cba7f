/// How wide letters are in the font of charts: Arial, whose widths Liberation Sans and other free fonts share.
///
/// A renderer that draws in another font may find its texts a little wider or narrower than the layout took them for.
package enum LetterWidths {
  /// The width of a text set in letters of a size; in the unit of that size, rounded up.
  package static func width(of text: some StringProtocol, size: Int) -> Int {
    (text.unicodeScalars.reduce(0) { $0 + width(of: $1) } * size + 999) / 1000
  }

  /// The width of one scalar in thousandths of the size of the letters.
  package static func width(of scalar: Unicode.Scalar) -> Int {
    switch scalar.value {
    case 0x20...0x7E: return latin[Int(scalar.value) - 0x20]
    case 0x410...0x44F: return cyrillic[Int(scalar.value) - 0x410]
    default: break
    }
    if let known = others[scalar] { return known }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format, .control: return 0
    default: return 1000
    }
  }

  /// From the space to the tilde.
  private static let latin = [
    278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556, 556, 556, 556,
    556, 556, 556, 278, 278, 584, 584, 584, 556, 1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667, 556, 833,
    722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469, 556, 333, 556, 556, 500, 556,
    556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556, 556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334,
    260, 334, 584,
  ]

  /// From «А» to «я».
  private static let cyrillic = [
    667, 656, 667, 542, 677, 667, 923, 604, 719, 719, 583, 656, 833, 722, 778, 719, 667, 722, 611, 635, 760, 667, 740,
    667, 917, 938, 792, 885, 656, 719, 1010, 722, 556, 573, 531, 365, 583, 556, 669, 458, 559, 559, 438, 583, 688, 552,
    556, 542, 556, 500, 458, 500, 823, 500, 573, 521, 802, 823, 625, 719, 521, 510, 750, 542,
  ]

  private static let others: [Unicode.Scalar: Int] = [
    "Ё": 667, "ё": 556, "«": 556, "»": 556, "„": 333, "“": 333, "”": 333, "’": 222, "–": 556, "—": 1000, "−": 584,
    "…": 1000, "№": 1073, "§": 556, "°": 400, "×": 584, "·": 278, "•": 350, "€": 556, "\u{A0}": 278, "\u{202F}": 200,
  ]
}

extension LetterWidths {
  /// The lines of a text that are no wider than a width; a word that is wider than it is cut.
  ///
  /// Lines end at spaces, but never at no-break spaces.
  package static func lines(of text: String, width limit: Int, size: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    for word in words(of: text) {
      let longer = line.isEmpty ? word : line + " " + word
      if width(of: longer, size: size) <= limit {
        line = longer
        continue
      }
      if !line.isEmpty { lines.append(line) }
      line = ""
      for character in word {
        if !line.isEmpty, width(of: line + String(character), size: size) > limit {
          lines.append(line)
          line = ""
        }
        line.append(character)
      }
    }
    if !line.isEmpty { lines.append(line) }
    return lines
  }

  /// The parts of a text that do not end a line within themselves.
  package static func words(of text: String) -> [String] {
    text.split { $0.isWhitespace && $0 != "\u{A0}" && $0 != "\u{202F}" }.map(String.init)
  }
}
