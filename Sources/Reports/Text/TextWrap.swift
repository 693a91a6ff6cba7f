/// Breaking of long sentences into lines.
package enum TextWrap {
  /// The lines of a text that fit a width; words longer than it are cut.
  ///
  /// Line breaks of the text itself are kept. A width below the least that can be read is taken for that.
  package static func lines(of text: String, width: Int, least: Int = 8) -> [String] {
    text.split(separator: "\n", omittingEmptySubsequences: false).flatMap { paragraph($0, max(least, width)) }
  }

  private static func paragraph(_ text: Substring, _ width: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    var used = 0
    for word in text.split(separator: " ") {
      let needed = DisplayWidth.of(word)
      if used > 0, used + 1 + needed > width {
        lines.append(line)
        line = ""
        used = 0
      }
      if used > 0 {
        line += " "
        used += 1
      }
      let pieces = needed <= width ? [String(word)] : cut(word, width)
      lines += pieces.dropLast()
      line += pieces.last ?? ""
      used += DisplayWidth.of(pieces.last ?? "")
    }
    lines.append(line)
    return lines
  }

  /// The pieces of a word that is longer than a line: after a hyphen or a slash where there is one.
  private static func cut(_ word: Substring, _ width: Int) -> [String] {
    var pieces: [String] = []
    var piece: [Character] = []
    var used = 0
    for character in word {
      let columns = DisplayWidth.of(String(character))
      if !piece.isEmpty, used + columns > width {
        let end = piece.lastIndex { $0 == "-" || $0 == "/" }.map { $0 + 1 } ?? piece.count
        pieces.append(String(piece[..<end]))
        piece.removeFirst(end)
        used = DisplayWidth.of(String(piece))
      }
      piece.append(character)
      used += columns
    }
    return pieces + [String(piece)]
  }
}
