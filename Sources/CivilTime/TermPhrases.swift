/// A set of fixed phrases that may come next in a fuzzy term.
struct TermPhrases {
  /// Kept by their first token: most terms hold none of them, which one look then tells.
  private let byFirstToken: [TermToken: [[TermToken]]]

  /// Phrases between commas or on lines of their own, folded, a hyphen between spaces.
  init(_ list: String) {
    let phrases = list.split { $0 == "," || $0 == "\n" }.map { phrase in
      phrase.split(separator: " ").map { $0 == "-" ? TermToken.dash : .word(FoldedWord($0)) }
    }
    byFirstToken = Dictionary(grouping: phrases.filter { !$0.isEmpty }) { $0[0] }
  }

  /// The length of the longest phrase that the tokens begin with; `nil` when they begin with none.
  func length(atStartOf tokens: ArraySlice<TermToken>) -> Int? {
    guard let first = tokens.first, let candidates = byFirstToken[first] else { return nil }
    return candidates.filter(tokens.starts).map(\.count).max()
  }
}
