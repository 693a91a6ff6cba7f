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
