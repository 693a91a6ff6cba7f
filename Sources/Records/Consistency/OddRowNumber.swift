internal import Findings

/// Rows of a plan whose number is a word: nothing that names a row by its number can mean them.
enum OddRowNumber {
  /// One finding a row, at its number.
  static func findings(in record: Record<Plan>) -> [Finding] {
    record.content.activities.items.compactMap { activity in
      guard case .value(let number, let range) = activity.number, !isNumber(number) else { return nil }
      let message = Message(
        ru: "«\(number)» — не номер строки плана.",
        en: "“\(number)” is not the number of a row of the plan."
      )
      return Finding(.badRowNumber, in: record.subject, at: range, message)
    }
  }

  /// Whether a text numbers something: by figures, by Roman numerals or by a single letter.
  private static func isNumber(_ text: String) -> Bool {
    if text.contains(where: \.isNumber) { return true }
    let letters = text.filter(\.isLetter)
    return letters.count == 1 || !letters.isEmpty && letters.allSatisfy { romanNumerals.contains($0) }
  }

  /// Roman numerals, and the Russian letters that stand for them on a Russian keyboard.
  private static let romanNumerals: Set<Character> = ["I", "V", "X", "L", "i", "v", "x", "l", "П", "Ш", "Х", "У", "І"]
}
