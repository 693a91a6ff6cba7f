package import CivilTime
package import Findings
package import Records

/// One body as the judge sees it: who belonged to it and held its offices, and when.
package struct BodyView: Sendable {
  /// Somebody's membership.
  package struct Membership: Sendable {
    /// Position of the person; nil when the name resolves to nobody.
    package let member: Int?
    /// When the person belonged to the body.
    package let term: Term
    /// What the record says.
    package let record: Records.Membership
  }

  /// Somebody's time in an office.
  package struct Tenure: Sendable {
    /// Id of the role; nil when the regulation does not know it.
    package let role: String?
    /// Position of the person; nil when the name resolves to nobody.
    package let member: Int?
    /// When the person held the office.
    package let term: Term
    /// What the record says.
    package let record: Office

    /// Whether the first or the last day could not be read.
    package var isTermUncertain: Bool { record.from.isUnreadable || record.through.isUnreadable }
  }

  /// Position of the body.
  package let index: Int
  /// The body's record.
  package let association: Record<Association>
  /// What belongs to the body.
  package let body: Body
  /// Everybody who ever belonged to it.
  package let memberships: [Membership]
  /// Every time somebody held an office.
  package let tenures: [Tenure]
  /// The people of the body who share surname and initials with another of them.
  package let namesakes: Set<Int>
  /// Whether a part of the roster could not be read.
  package let isRosterUncertain: Bool
  /// Whether a part of the list of offices could not be read.
  package let areOfficesUncertain: Bool

  /// Gathers what a register holds about a body.
  ///
  /// An office held wholly outside the days on which the regulation governs the body is another regulation's: its word
  /// need not be known here.
  package init(_ index: Int, in register: Register, _ regulation: Regulation, governed: Term = Term()) {
    self.index = index
    association = register.associations[index]
    body = register.bodies[index]
    let content = association.content
    memberships = content.members.items.map { record in
      Membership(
        member: register.member(record.person.value),
        term: Term(from: record.from.value, through: record.through.value),
        record: record
      )
    }
    tenures = content.offices.items.compactMap { record in
      let role = record.role.value.flatMap { regulation.roles.id(of: $0) }
      let term = Term(from: record.from.value, through: record.through.value)
      if role == nil, !term.isEmpty, !term.overlaps(governed) { return nil }
      return Tenure(role: role, member: register.member(record.person.value), term: term, record: record)
    }
    namesakes = Self.namesakes(memberships.compactMap(\.member) + tenures.compactMap(\.member), in: register)
    isRosterUncertain =
      association.isUnreadable || content.members.isUnreadable
      || content.members.items.contains { $0.person.isUnreadable || $0.from.isUnreadable || $0.through.isUnreadable }
    // An office that the regulation does not know may be any of those it does.
    areOfficesUncertain =
      association.isUnreadable || content.offices.isUnreadable || tenures.contains { $0.role == nil }
      || content.offices.items.contains {
        $0.person.isUnreadable || $0.role.isUnreadable || $0.from.isUnreadable || $0.through.isUnreadable
      }
  }

  private static func namesakes(_ members: [Int], in register: Register) -> Set<Int> {
    let byName = Dictionary(grouping: Set(members)) { register.members[$0].shortName }
    return Set(byName.values.filter { $0.count > 1 }.joined())
  }

  /// The memberships that cover a day; somebody who is listed twice counts once.
  package func roster(on day: CivilDate) -> [Membership] {
    var known: Set<Int> = []
    return memberships.filter { membership in
      membership.term.covers(day) && (membership.member.map { known.insert($0).inserted } ?? true)
    }
  }

  /// The number of people on the roster on a day: somebody entered twice counts once.
  package func headcount(on day: CivilDate) -> Int { Self.distinct(roster(on: day)).count }

  /// The terms in which people belonged to the body, those of one person that overlap joined into one.
  package var distinctTerms: [Term] { Self.distinctTerms(of: memberships.map { ($0.member, $0.term) }) }

  /// The terms of some entries, those of one person that overlap joined into one.
  static func distinctTerms(of entries: [(member: Int?, term: Term)]) -> [Term] {
    var terms: [Term] = []
    var byMember: [Int: [Term]] = [:]
    for entry in entries where !entry.term.isEmpty {
      guard let member = entry.member else {
        terms.append(entry.term)
        continue
      }
      byMember[member, default: []].append(entry.term)
    }
    for (_, own) in byMember.sorted(by: { $0.key < $1.key }) {
      var joined: [Term] = []
      for term in own.sorted(by: { ($0.from ?? .earliest) < ($1.from ?? .earliest) }) {
        if let last = joined.last, last.overlaps(term) {
          let end = last.through.flatMap { end in term.through.map { max(end, $0) } }
          joined[joined.count - 1] = Term(from: last.from, through: end)
        } else {
          joined.append(term)
        }
      }
      terms += joined
    }
    return terms
  }

  private static func distinct(_ memberships: [Membership]) -> [Membership] {
    var seen: Set<Int> = []
    return memberships.filter { $0.member.map { seen.insert($0).inserted } ?? true }
  }

  /// The tenures of a role.
  package func tenures(of role: String) -> [Tenure] {
    tenures.filter { $0.role == role }
  }

  /// The tenures of a role that cover a day.
  package func holders(of role: String, on day: CivilDate) -> [Tenure] {
    tenures.filter { $0.role == role && $0.term.covers(day) }
  }

  /// Where a thing is reported that the body lacks: its `положение:` line, or else its first.
  package var place: SourceRange {
    association.content.regulations.range?.cutToFirstLine ?? association.firstLine
  }

  /// Where a thing is reported that the roster lacks: its key, or else where the body itself lacks something.
  package var rosterPlace: SourceRange { association.content.membersKey ?? place }

  /// Where a thing is reported that the list of offices lacks: its key, or else where the body itself lacks something.
  package var officesPlace: SourceRange { association.content.officesKey ?? place }

  /// The day the body was established, where it is known.
  package func established(in register: Register) -> CivilDate? { register.life(ofBody: index).from }

  /// The day the body was liquidated, where it was.
  package func liquidated(in register: Register) -> CivilDate? { register.life(ofBody: index).through }
}

extension Register {
  /// From when until when a body existed, as far as its record tells.
  package func life(ofBody index: Int) -> Term {
    func day(_ kind: UniversalAct) -> CivilDate? {
      associations[index].content.acts.first { $0.isA(kind) && !$0.isNone }.flatMap { citedDate(of: $0) }
    }
    return Term(from: day(.established), through: day(.liquidated))
  }
}
