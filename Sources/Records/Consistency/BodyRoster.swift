internal import CivilTime
internal import Findings

/// Who belonged to a body, and when: its members and the holders of its offices.
struct BodyRoster: Sendable {
  /// A stretch of time in which a person belonged to the body.
  struct Tie: Sendable {
    let person: Int
    let term: Term
    /// Whether the ends of the term can be relied upon.
    let isCertain: Bool
    let range: SourceRange
  }

  /// The ties of everybody, in order of people.
  private var ties: [Tie] = []
  /// Terms of people whose names point to nobody: anybody may be meant.
  private var strangers: [Tie] = []
  /// Whether the body keeps a list of members that could be read.
  private let isKnown: Bool

  init(of association: Record<Association>, in register: Register) {
    let content = association.content
    let isReadable = !association.isUnreadable && !content.members.isUnreadable && !content.offices.isUnreadable
    // Without a list nothing is known; that a list is wanted is for the regulation to say.
    isKnown = isReadable && content.members.isFilled
    guard isKnown else { return }
    for membership in content.members.items {
      enter(membership.person, membership, membership.range, register)
    }
    for office in content.offices.items {
      enter(office.person, office, office.range, register)
    }
    ties.sort { ($0.person, $0.range) < ($1.person, $1.range) }
  }

  private mutating func enter(
    _ person: Stated<Reference>,
    _ stated: some StatedTerm,
    _ range: SourceRange,
    _ register: Register
  ) {
    let known = register.member(person.value)
    let tie = Tie(
      person: known ?? -1,
      term: stated.term,
      isCertain: stated.isTermCertain,
      range: range.cutToFirstLine
    )
    if known == nil { strangers.append(tie) } else { ties.append(tie) }
  }

  /// Whether a person surely did not belong to the body on any of the days.
  func surelyLacks(_ person: Int, on days: Period) -> Bool {
    guard isKnown else { return false }
    func mayHold(_ tie: Tie) -> Bool { !tie.isCertain || tie.term.overlaps(days) }
    return !ties(of: person).contains(where: mayHold) && !strangers.contains(where: mayHold)
  }

  /// The stretches of time in which a person did belong to it.
  func ties(of person: Int) -> ArraySlice<Tie> {
    ties[ties.lowerBound { $0.person < person }...].prefix { $0.person == person }
  }
}
