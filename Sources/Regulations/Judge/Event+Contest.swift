package import Records

extension Event {
  /// Whether an event is a contest: by what its form is called, in its record or in Russian by a regulation (`term`), or
  /// because somebody won something there.
  package func isContest(knownAs term: String?) -> Bool {
    if participants.items.contains(where: { $0.result.value != nil }) { return true }
    return hasForm(called: Self.contestStems, knownAs: term)
  }

  /// Whether the form of an event is called by a word with one of some stems, in its record or in Russian by a regulation
  /// (`term`).
  package func hasForm(called stems: [String], knownAs term: String?) -> Bool {
    let names = [form.value, term].compactMap { $0 }.map(Folding.text)
    return names.contains { name in stems.contains { name.contains($0) } }
  }

  /// Whether an entry of the data bank tells of this contest: by the same name at the same level, or on the same day by
  /// a name that is part of the other.
  package func isTold(by contest: Contest) -> Bool {
    guard let own = name.value.map(Folding.text), let other = contest.name.value.map(Folding.text) else { return false }
    if own == other { return level.value == nil || contest.level.value == nil || level.value == contest.level.value }
    return date.value != nil && date.value == contest.date.value && (own.contains(other) || other.contains(own))
  }

  private static let contestStems = ["конкурс", "олимпиад", "соревнован", "contest", "olympiad", "competition"]
}
