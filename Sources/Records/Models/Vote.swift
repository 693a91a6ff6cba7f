internal import Findings

/// How an item was voted on.
package enum Vote: Sendable {
  /// The minutes only say that the vote was unanimous.
  case unanimous(VoteManner?)
  /// The figures, as far as they are written.
  case counted(WrittenVote)

  /// How the votes were cast, where it is said.
  package var manner: VoteManner? {
    switch self {
    case .unanimous(let manner): manner
    case .counted(let vote): vote.manner.value
    }
  }
}

extension ValueType where Value == Vote {
  /// A vote: the word "единогласно", or the figures under their keys.
  package static var vote: ValueType {
    ValueType(.object(WrittenVote.schema.shape)) { node, reader in
      guard case .scalar(let text, _) = node.content else {
        return reader.object(WrittenVote.self, node).map { .counted($0) }
      }
      let words = Folding.text(text).split { $0 == " " || $0 == "," }
      guard words.contains("единогласно") || words.contains("unanimously") || words.contains("unanimous") else {
        reader.reportUnknownWord(
          text,
          at: node.range,
          Message(ru: "голосование", en: "vote"),
          [Spelling("единогласно", "unanimously")]
        )
        return nil
      }
      let manner = VoteManner.allCases.first { manner in
        manner.spelling.all.contains { Folding.text(text).contains(Folding.text($0)) }
      }
      return .unanimous(manner)
    }
  }
}
