internal import Findings

/// Votes of which only some figures are written.
enum IncompleteVote {
  /// One finding an item, unless the figures that are there account for everybody present.
  ///
  /// - Parameters:
  ///   - record: the meeting.
  ///   - present: the number of members present, where it is known.
  /// - Returns: the findings, in the order of the agenda.
  static func findings(in record: Record<Meeting>, present: Int?) -> [Finding] {
    // A list that is there and does not tell the number may well account for all votes.
    guard present != nil || record.content.present.isBlank else { return [] }
    return record.content.agenda.items.compactMap { item in
      guard case .counted(let vote) = item.vote.value, case .value(_, let place) = vote.inFavour,
        !vote.against.isUnreadable, !vote.abstained.isUnreadable
      else { return nil }
      let missing = [(Key.against, vote.against), (.abstained, vote.abstained)].filter { $0.1.isBlank }.map(\.0)
      // More votes than members is a trouble of its own.
      guard !missing.isEmpty, vote.cast < present ?? .max else { return nil }
      let names = Message.list(missing.map(\.spelling.quoted))
      return Finding(
        .incompleteVote,
        in: record.subject,
        at: place,
        Message(
          ru: "Записано только: \(vote.figures.ru); нет: \(names.ru).",
          en: "Only recorded: \(vote.figures.en); missing: \(names.en)."
        )
      )
    }
  }
}
