extension SchoolYear {
  /// The school year a text writes; `nil` when it writes none, or when the second year does not follow the first.
  ///
  /// Accepted are `2025-26`, `2025/26`, `2025-2026` and `2025/2026` with any kind of hyphen or dash, with or without
  /// spaces around it and a following `учебный год`, `уч. год`, `уч.г.` or `school year`.
  package static func reading(_ text: String) -> SchoolYear? {
    var text = text
    return text.withUTF8 { reading(TextCursor($0)) }
  }

  private static func reading(_ start: TextCursor) -> SchoolYear? {
    var cursor = start
    cursor.skipSpaces()
    guard let first = cursor.number(), first.digits == 4, (1...9998).contains(first.value) else { return nil }
    cursor.skipSpaces()
    guard cursor.skip(UInt8(ascii: "/")) || cursor.skipDash() else { return nil }
    cursor.skipSpaces()
    guard let second = cursor.number(), cursor.skipSchoolYearWords() else { return nil }
    switch second.digits {
    case 4: guard second.value == first.value + 1 else { return nil }
    case 2: guard second.value == (first.value + 1) % 100 else { return nil }
    default: return nil
    }
    return SchoolYear(startingIn: first.value)
  }
}

extension TextCursor {
  /// Steps over `учебный год` and the like to the end of the text; `false` when something else stands there.
  fileprivate mutating func skipSchoolYearWords() -> Bool {
    skipSpaces()
    if isAtEnd { return true }
    guard let kind = word(), Self.kinds.contains(kind) else { return false }
    skip(UInt8(ascii: "."))
    skipSpaces()
    guard let noun = word(), Self.nouns.contains(noun) else { return false }
    skip(UInt8(ascii: "."))
    skipSpaces()
    return isAtEnd
  }

  private static let kinds: Set<FoldedWord> = ["учебный", "учебного", "учебном", "уч", "school", "academic"]
  private static let nouns: Set<FoldedWord> = ["год", "года", "году", "г", "year"]
}
