/// A line as its scalars, with what YAML and people see in it.
typealias TypedLine = [Unicode.Scalar]

extension TypedLine {
  /// The text of the line.
  var text: String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: self)
    return String(view)
  }

  /// Number of leading blanks of any kind.
  var indentation: Int { prefix { $0.isBlank }.count }

  /// Number of leading spaces, the only blanks that YAML takes for indentation.
  var leadingSpaces: Int { prefix { $0 == " " }.count }

  /// The column at which the line's content was meant to begin, a tab counting two.
  var intendedIndentation: Int { prefix { $0.isBlank }.reduce(0) { $0 + ($1 == "\t" ? 2 : 1) } }

  /// The first position from a start that is no blank to YAML; the line's length when there is none.
  func contentStart(from start: Int) -> Int {
    var start = start
    while start < count, self[start].isYAMLBlank { start += 1 }
    return start
  }

  /// Whether a blank or the line's end stands at a position.
  func isGap(at index: Int) -> Bool { index >= count || self[index].isYAMLBlank }

  /// Whether nothing but a comment stands behind a position.
  func isOver(at index: Int) -> Bool {
    let next = contentStart(from: index)
    return next == count || self[next] == "#" && next > index
  }

  /// The position of the colon that ends a key beginning at a position; nil when there is no key.
  func keyEnd(from start: Int) -> Int? {
    guard start < count, self[start] != "[", self[start] != "{" else { return nil }
    if self[start].isQuote {
      guard let close = closingQuote(from: start) else { return nil }
      let next = contentStart(from: close + 1)
      return next < count && self[next] == ":" && isGap(at: next + 1) ? next : nil
    }
    for index in start..<count {
      if self[index] == ":", isGap(at: index + 1) { return index }
      if self[index] == "#", index > start, self[index - 1].isYAMLBlank { return nil }
    }
    return nil
  }

  /// The position of the quotation mark that closes the one at a position.
  func closingQuote(from start: Int) -> Int? { closingQuote(self[start], from: start + 1) }

  /// The position at which a text in quotation marks ends that goes on at a position.
  func closingQuote(_ quote: Unicode.Scalar, from start: Int) -> Int? {
    var index = start
    while index < count {
      if quote == "\"", self[index] == "\\" {
        index += 2
      } else if self[index] != quote {
        index += 1
      } else if quote == "'", index + 1 < count, self[index + 1] == "'" {
        index += 2
      } else {
        return index
      }
    }
    return nil
  }

  /// The position of a backslash between double quotation marks that begins no sign of YAML's; nil when there is none.
  func unknownEscape(from start: Int, to end: Int) -> Int? {
    var index = start
    while index < end {
      if self[index] == "\\" {
        if !"0abtnvfre \"/\\N_LPxuU\t".unicodeScalars.contains(self[index + 1]) { return index }
        index += 1
      }
      index += 1
    }
    return nil
  }

  /// The position of the ` #` that silently cuts a plain value; nil when what it begins is an ordinary comment.
  ///
  /// A comment begins with `# `; a number sign stands close to its number or word, or before a number.
  func cut(from start: Int) -> Int? {
    for index in start..<count where self[index] == "#" && index > 0 && self[index - 1].isYAMLBlank {
      guard let next = self[(index + 1)...].first(where: { $0 != " " }) else { return nil }
      let isDigit = ("0"..."9").contains(next)
      return isDigit || self[index + 1] == next && next.properties.isAlphabetic ? index : nil
    }
    return nil
  }

  /// The position at which a plain value that begins at a position is over, without its comment.
  func plainEnd(from start: Int) -> Int {
    var end = start
    for index in start..<count {
      if self[index] == "#", index > start, self[index - 1].isYAMLBlank { break }
      if !self[index].isBlank { end = index + 1 }
    }
    return end
  }

  /// Whether the line says from a position on that a block of text follows: `|`, `>` and their signs.
  func opensBlock(at start: Int) -> Bool {
    let signs = self[(start + 1)...].prefix { "+-123456789".unicodeScalars.contains($0) }
    return signs.count <= 2 && isOver(at: start + 1 + signs.count)
  }

  /// Whether git wrote the line to mark a conflict with a sign.
  func isConflictMarker(_ sign: Unicode.Scalar) -> Bool {
    count >= 7 && prefix(7).allSatisfy { $0 == sign } && isGap(at: 7)
  }
}

extension Unicode.Scalar {
  /// Whether people take the character for a space or a tab.
  var isBlank: Bool { isYAMLBlank || isNoBreakSpace }

  /// Whether YAML takes the character for a space or a tab.
  var isYAMLBlank: Bool { self == " " || self == "\t" }

  /// Whether the character looks like a space and does not part words.
  var isNoBreakSpace: Bool { self == "\u{A0}" || self == "\u{202F}" || self == "\u{2007}" }

  /// Whether the character opens a text in quotation marks.
  var isQuote: Bool { self == "\"" || self == "'" }

  /// Whether word processors and messengers begin the items of a list with the character.
  var isBullet: Bool { "–—‒―−•·▪●*\u{F0B7}".unicodeScalars.contains(self) }

  /// Whether YAML refuses the character wherever it stands.
  var isControl: Bool {
    switch value {
    case 0x09, 0x0A, 0x0D: false
    case 0..<0x20, 0x7F..<0x85, 0x86..<0xA0, 0xFFFE, 0xFFFF: true
    default: false
    }
  }

  /// Whether YAML ends a line at the character, where people see no end.
  var isHiddenLineEnd: Bool { self == "\u{85}" || self == "\u{2028}" || self == "\u{2029}" }

  /// Whether the character can be part of the name of an anchor or a tag.
  var isNameLetter: Bool {
    ("0"..."9").contains(self) || ("A"..."Z").contains(self) || ("a"..."z").contains(self) || self == "_"
      || self == "-"
  }
}

extension StringProtocol {
  /// Whether a text begins like an item of a list whose marker was mistyped.
  var beginsLikeItem: Bool {
    // Every key and list is asked, and hardly any begins with anything but a letter.
    guard let byte = utf8.first, byte == 0x2D || byte == 0x2A || byte == 0xC2 || byte >= 0xE2 else { return false }
    var scalars = unicodeScalars.makeIterator()
    guard let first = scalars.next(), let second = scalars.next() else { return false }
    return first.isBullet && second.isBlank || first == "-" && second != "-" && !("0"..."9").contains(second)
  }
}
