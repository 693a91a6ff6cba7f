package import Findings

/// How one key or value is written: one spelling in each language and the forms that are understood besides.
package struct Spelling: Sendable, Hashable {
  /// The Russian spelling.
  package let ru: String
  /// The English spelling.
  package let en: String
  /// Further forms that are read, of either language: other genders and numbers, habits of writing.
  package let others: [String]

  /// Makes a spelling of its forms.
  package init(_ ru: String, _ en: String, _ others: [String] = []) {
    self.ru = ru
    self.en = en
    self.others = others
  }

  /// Every form that is read.
  package var all: [String] { [ru, en] + others }

  /// The form in one language.
  package subscript(language: Language) -> String { language == .ru ? ru : en }

  /// The forms as a message, each in quotation marks of its language.
  package var quoted: Message { Message(ru: "«\(ru)»", en: "“\(en)”") }
}

/// A word of a closed or open list: a universal value that means the same in every regulation.
package protocol Word: CaseIterable, Hashable, Sendable, RawRepresentable<String> {
  /// What the list is, for documentation and messages.
  static var listName: Message { get }
  /// How the word is written.
  var spelling: Spelling { get }
}

/// Finds what was probably meant.
package enum Suggestion {
  /// The candidates nearest to a text, nearest first, at most three and none further than a third of its length; one that
  /// was typed in the wrong layout of the keyboard is as near as can be.
  package static func nearest(to text: String, among candidates: some Sequence<String>) -> [String] {
    let folded = Folding.text(text)
    let wanted = Array(folded.unicodeScalars)
    // Of a single letter nothing is left to compare, and no slip is longer than this.
    guard wanted.count < longest else { return [] }
    let limit = wanted.count < 2 ? 0 : max(1, wanted.count / 3)
    let inOtherLayout = ByteKey(Folding.text(KeyboardLayout.other(folded)))
    var ranked: [(distance: Int, candidate: String)] = []
    for candidate in candidates {
      let name = Folding.text(candidate)
      let scalars = Array(name.unicodeScalars)
      if wanted.count > 1, ByteKey(name) == inOtherLayout { ranked.append((0, candidate)) }
      guard abs(scalars.count - wanted.count) <= limit else { continue }
      let distance = distance(wanted, scalars)
      if distance <= limit { ranked.append((distance, candidate)) }
    }
    ranked.sort { ($0.distance, $0.candidate) < ($1.distance, $1.candidate) }
    var seen: Set<String> = []
    return ranked.map(\.candidate).filter { seen.insert($0).inserted }.prefix(3).map { $0 }
  }

  /// The word of a list that a longer text names: in one of its forms, or by its beginning.
  package static func named(within text: String, among spellings: [Spelling]) -> [String] {
    let words = Folding.text(text).split { " .,()-".contains($0) }
    let found = spellings.filter { spelling in
      let forms = spelling.all.map(Folding.text)
      return words.contains { word in
        forms.contains { $0 == word || word.count > 3 && $0.hasPrefix(word) }
      }
    }
    return found.count == 1 ? found.map(\.ru) : []
  }

  /// The one candidate of which a text is a typing slip: a letter or, in a long word, two; nil when there is none.
  package static func slip(_ text: String, among candidates: some Sequence<String>) -> String? {
    let wanted = Array(Folding.text(text).unicodeScalars)
    guard wanted.count > 4, wanted.count < longest else { return nil }
    let limit = wanted.count < 12 ? 1 : 2
    let found = candidates.filter { candidate in
      let scalars = Array(Folding.text(candidate).unicodeScalars)
      return abs(scalars.count - wanted.count) <= limit && distance(wanted, scalars) <= limit
    }
    return found.count == 1 ? found.first : nil
  }

  private static let longest = 400

  /// Number of insertions, deletions, replacements and swaps of neighbours that turn one text into the other.
  private static func distance(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar]) -> Int {
    guard !left.isEmpty, !right.isEmpty else { return max(left.count, right.count) }
    var beforePrevious: [Int] = []
    var previous = Array(0...right.count)
    for i in 1...left.count {
      var current = [i] + Array(repeating: 0, count: right.count)
      for j in 1...right.count {
        let cost = left[i - 1] == right[j - 1] ? 0 : 1
        current[j] = min(previous[j] + 1, current[j - 1] + 1, previous[j - 1] + cost)
        if i > 1, j > 1, left[i - 1] == right[j - 2], left[i - 2] == right[j - 1] {
          current[j] = min(current[j], beforePrevious[j - 2] + 1)
        }
      }
      beforePrevious = previous
      previous = current
    }
    return previous[right.count]
  }
}
