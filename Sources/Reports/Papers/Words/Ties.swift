/// Keeps together what no line may tear apart.
///
/// Formats that break lines by themselves ask for it; the text of a paper stays as it was written.
enum Ties {
  /// A text with no-break spaces behind «№» and initials and before «%».
  static func tied(_ text: String) -> String {
    guard text.contains(" ") else { return text }
    let characters = Array(text)
    var out = ""
    out.reserveCapacity(text.utf8.count)
    for (index, character) in characters.enumerated() {
      let isTie = character == " " && (isOpening(characters[..<index]) || isUnit(characters[(index + 1)...]))
      out.append(isTie ? "\u{A0}" : character)
    }
    return out
  }

  /// A tied text in which the hyphen between a number and its few letters does not break, as in «122-Д» and «5-го».
  ///
  /// Only formats that write such a hyphen as markup ask for it: a search for the number would miss a letter of its own.
  static func tiedWithHyphens(_ text: String) -> String {
    let text = tied(text)
    guard text.contains("-") else { return text }
    return text.replacing(/([0-9])-([А-Яа-яЁё]{1,3})(?!\.?[\p{L}0-9]|-)/) { "\($0.1)\u{2011}\($0.2)" }
  }

  /// Whether what ends here belongs to what follows: a number sign, or an initial.
  private static func isOpening(_ text: ArraySlice<Character>) -> Bool {
    guard let last = text.last else { return false }
    if last == "№" { return true }
    guard last == ".", let letter = text.dropLast().last, letter.isUppercase else { return false }
    // A capital letter by itself; the end of `США.` is none.
    return text.dropLast(2).last.map { !$0.isLetter && !$0.isNumber } ?? true
  }

  /// Whether what begins here belongs to the figure before it.
  private static func isUnit(_ text: ArraySlice<Character>) -> Bool { text.first == "%" }
}
