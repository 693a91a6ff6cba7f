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
      if needed <= width {
        line += word
        used += needed
        continue
      }
      for character in word {
        let columns = DisplayWidth.of(String(character))
        if used + columns > width {
          lines.append(line)
          line = ""
          used = 0
        }
        line.append(character)
        used += columns
      }
    }
    lines.append(line)
    return lines
  }
}
