package import Records

/// A word of the regulation that a rule names by its id.
package struct PackMention: Sendable {
  /// Which vocabulary the word belongs to.
  package enum Vocabulary: Sendable {
    case bodyKind
    case role
    case party
    case position
    case meetingKind
    case form
    case direction
    case technology
    /// An act that all regulations share or that the pack adds.
    case act
  }

  /// Which vocabulary the word belongs to.
  package let vocabulary: Vocabulary
  /// The id and where it stands.
  package let id: Located<String>

  /// Names a word.
  package init(_ vocabulary: Vocabulary, _ id: Located<String>) {
    self.vocabulary = vocabulary
    self.id = id
  }

  /// Names several words.
  static func all(_ vocabulary: Vocabulary, _ ids: Stated<[Located<String>]>) -> [PackMention] {
    ids.items.map { PackMention(vocabulary, $0) }
  }

  /// Names a word, if one is stated.
  static func one(_ vocabulary: Vocabulary, _ id: Stated<String>) -> [PackMention] {
    guard case .value(let text, let range) = id else { return [] }
    return [PackMention(vocabulary, Located(text, at: range))]
  }
}

extension ActDemand {
  /// The words of the regulation that the demand names.
  var mentions: [PackMention] {
    let isOwnOrganization = orderBy.value.flatMap { OwnOrganization(rawValue: $0) } != nil
    let isItself = meetingOf.value == ActDemand.itself
    let isOwnParty = party.value.map { $0 == Self.employer || OwnOrganization(rawValue: $0) != nil } ?? false
    return PackMention.all(.act, act) + PackMention.all(.role, whoActs) + PackMention.all(.role, to)
      + (isOwnOrganization ? [] : PackMention.one(.party, orderBy))
      + (isItself ? [] : PackMention.one(.bodyKind, meetingOf))
      + (isOwnParty ? [] : PackMention.one(.party, party)) + PackMention.all(.bodyKind, bodyKind)
      + PackMention.all(.meetingKind, meetingKind)
  }
}

extension Condition {
  /// The words of the regulation that the condition names.
  var mentions: [PackMention] {
    (all.items + any.items + not.items).flatMap(\.mentions) + PackMention.all(.position, position)
      + PackMention.all(.bodyKind, memberOf) + PackMention.all(.role, holdsRole.value?.role ?? .blank)
      + PackMention.all(.bodyKind, holdsRole.value?.bodyKind ?? .blank)
      + PackMention.one(.party, employer.value?.subordinateTo ?? .blank)
      + PackMention.one(.party, employer.value?.party ?? .blank)
  }
}
