/// The smallest part of a fuzzy term.
enum TermToken: Hashable {
  /// An unsigned number with the count of its digits; the ending of an ordinal (`1-я`, `2nd`) is dropped.
  case number(Int, digits: Int)
  /// A word; the dot of an abbreviation is dropped.
  case word(FoldedWord)
  /// A hyphen or dash.
  case dash
  /// A dot between digits.
  case dot
  /// A comma, semicolon or slash.
  case comma

  /// The parts of a text; `nil` when it holds anything that is no part of a term, or is too long to be one.
  static func tokens(of text: String) -> [TermToken]? {
    guard text.utf8.count <= longest else { return nil }
    var text = text
    return text.withUTF8 { bytes in
      var cursor = TextCursor(bytes)
      var tokens: [TermToken] = []
      while !cursor.isAtEnd {
        if cursor.skipSpaces() { continue }
        guard let token = token(&cursor) else { return nil }
        tokens.append(token)
      }
      return tokens
    }
  }

  private static func token(_ cursor: inout TextCursor) -> TermToken? {
    if let number = cursor.number() {
      cursor.skipOrdinalEnding()
      cursor.skipFullStop()
      return .number(number.value, digits: number.digits)
    }
    if let word = cursor.word() {
      cursor.skip(UInt8(ascii: "."))
      return .word(word)
    }
    if cursor.skipDash() { return .dash }
    if cursor.skip(UInt8(ascii: ".")) { return .dot }
    let isComma = [",", ";", "/"].contains { cursor.skip(UInt8(ascii: $0)) }
    return isComma ? .comma : nil
  }

  /// In bytes: beyond it a text is a paragraph, and reading it only costs time.
  private static let longest = 300
}

extension TextCursor {
  /// Steps over what makes a number an ordinal: `-я`, `-го`, `st`.
  fileprivate mutating func skipOrdinalEnding() {
    let start = self
    _ = skipDash()
    guard let ending = word(), Self.ordinalEndings.contains(ending) else {
      self = start
      return
    }
  }

  /// Steps over a dot unless a digit follows, which makes it part of a date.
  fileprivate mutating func skipFullStop() {
    let start = self
    if skip(UInt8(ascii: ".")), isAtDigit { self = start }
  }

  private static let ordinalEndings: Set<FoldedWord> = [
    "я", "ая", "ья", "й", "ый", "ой", "ий", "е", "ое", "ье", "го", "ого", "му", "ому", "м", "ом", "ю", "ую", "ью", "ей",
    "st", "nd", "rd", "th",
  ]
}
