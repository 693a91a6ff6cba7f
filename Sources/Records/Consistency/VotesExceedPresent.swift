internal import Findings

/// Items on which more votes were cast than members were present.
enum VotesExceedPresent {
  /// One finding an item; guests never vote and never count.
  ///
  /// - Parameters:
  ///   - record: the meeting.
  ///   - present: the number of members present, where it is known.
  /// - Returns: the findings, in the order of the agenda.
  static func findings(in record: Record<Meeting>, present: Int?) -> [Finding] {
    // That nobody was there at all is told as such.
    guard let present, !record.content.present.isNone else { return [] }
    return record.content.agenda.items.compactMap { item in
      guard case .counted(let vote) = item.vote.value, vote.cast > present, let place = vote.figuresPlace else {
        return nil
      }
      let list = record.content.present.range?.cutToFirstLine
      return Finding(
        .votesExceedPresent,
        in: record.subject,
        at: place,
        Message(
          ru: "Подано голосов: \(vote.cast) (\(vote.figures.ru)), а членов присутствовало: \(present).",
          en: "Votes cast: \(vote.cast) (\(vote.figures.en)); members present: \(present)."
        ),
        related: list.map { [RelatedPlace($0, Message(ru: "присутствовали", en: "those present"))] } ?? []
      )
    }
  }
}

extension WrittenVote {
  /// The number of votes, as far as it is written.
  var cast: Int { [inFavour, against, abstained].reduce(0) { $0 + ($1.value ?? 0) } }

  /// Where the first figure stands.
  var figuresPlace: SourceRange? {
    for figure in [inFavour, against, abstained] {
      if case .value(_, let range) = figure { return range }
    }
    return nil
  }

  /// The figures that are written, each with its name.
  var figures: Message {
    let named = [(Key.inFavour, inFavour), (.against, against), (.abstained, abstained)]
    return .list(
      named.compactMap { key, figure in
        figure.value.map { Message(ru: "\(key.spelling.ru) \($0)", en: "\(key.spelling.en) \($0)") }
      }
    )
  }
}
