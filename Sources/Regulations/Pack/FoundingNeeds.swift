package import Records

/// What a regulation asks of a body of some kind from its first day, as far as its rules tell.
///
/// A new records folder is filled in by it, so that nothing is broken on the day on which the folder is made.
package struct FoundingNeeds: Sendable {
  /// A field of the body, with the party of the regulation that it has to name.
  package struct BodyField: Sendable {
    package let field: RecordField
    package let party: String?
  }

  /// Whose order or consent an act rests on.
  package enum Actor: Sendable, Equatable {
    /// A party of the regulation, by its id.
    case party(String)
    /// The organisation that curates the body, that at which it is based, or the person's employer.
    case own
    /// Anybody who can issue orders.
    case anybody
  }

  /// An act that a holder of an office needs.
  package struct OfficeAct: Sendable {
    /// The id of the act.
    package let act: String
    /// Whose it is.
    package let actor: Actor
    /// Whether it rests on an order, rather than being a mere word of somebody.
    package let isOrder: Bool
  }

  /// An office and what its holder needs.
  package struct Office: Sendable {
    /// The id of the role.
    package let role: String
    /// The acts; nil where one of them takes a meeting.
    package let acts: [OfficeAct]?
    /// The ids or groups of the positions of whoever holds it; empty for any.
    package let positions: [String]
    /// The party whose staff the holder belongs to.
    package let employer: String?
  }

  /// A paper that has to be there at all times.
  package struct Paper: Sendable {
    package let kind: DocumentKind
    /// The id of what is done with it.
    package let act: String?
    /// Whether some body does it, rather than a party by its order.
    package let isDoneByBody: Bool
  }

  /// Fields of the body.
  package private(set) var bodyFields: [BodyField] = []
  /// Fields of its members.
  package private(set) var memberFields: [RecordField] = []
  /// The ids or groups of the positions that members may hold; empty for any.
  package private(set) var positions: [String] = []
  /// The kinds of organisations in which members work; empty for any.
  package private(set) var organizationKinds: [OrganizationKind] = []
  /// The fewest members that the body may have.
  package private(set) var memberCount = 0
  /// Whether members are asked to teach the subject of the body.
  package private(set) var isOfOneSubject = false
  /// The ids of the acts that every membership needs.
  package private(set) var membershipActs: [String] = []
  /// Offices that may not be vacant for a day.
  package private(set) var offices: [Office] = []
  /// Papers.
  package private(set) var papers: [Paper] = []
  /// All other offices that such a body can have, in the order of the regulation.
  package private(set) var otherOffices: [Office] = []

  /// Collects the needs of bodies of a kind.
  ///
  /// - Parameters:
  ///   - kind: the id of the kind; nil where the regulation knows none.
  ///   - regulation: the regulation.
  package init(of kind: String?, under regulation: Regulation) {
    let rules = regulation.rules(binding: kind)
    for rule in rules {
      switch rule.kind {
      case let facts as FactsRule: add(facts.parameters)
      case let deadline as DeadlineRule where deadline.parameters.record.value == .membership:
        membershipActs += deadline.parameters.demand.acts.prefix(1)
      case let acts as ActsRule where acts.parameters.record.value == .membership && acts.parameters.role.isBlank:
        membershipActs += acts.parameters.chain.items.filter(\.isRequired).compactMap(\.demand.acts.first)
      case let exists as RecordExistsRule: add(exists.parameters.search)
      case let filled as OfficeFilledRule where (filled.parameters.days.value ?? 0) == 0:
        for role in filled.parameters.role.items { offices.append(Self.office(role.value, rules)) }
      case let size as SizeRule where size.parameters.orderBy.isBlank:
        memberCount = max(memberCount, size.parameters.bound.least(of: 0))
        add(size.parameters.condition.value)
      case let qualified as QualifiedRule where qualified.parameters.role.isBlank:
        add(qualified.parameters.condition.value)
        for condition in qualified.parameters.condition.value?.certain ?? [] {
          if !condition.courseWithinYears.isBlank { memberFields.append(.courses) }
          positions += condition.position.items.map(\.value)
          organizationKinds += condition.employer.value?.organizationKind.items.map(\.value) ?? []
        }
      default: continue
      }
    }
    let needed = Set(offices.map(\.role))
    for term in regulation.roles.terms {
      guard let role = term.id.value, !needed.contains(role) else { continue }
      let kinds = term.bodyKinds.items.map(\.value)
      guard kinds.isEmpty || kind.map({ regulation.bodyKinds.term($0, isAmong: kinds) }) ?? false else { continue }
      otherOffices.append(Self.office(role, rules))
    }
  }

  private mutating func add(_ condition: Condition?) {
    let asksForSubject = condition?.certain.contains { $0.sameSubject.value == true } ?? false
    isOfOneSubject = isOfOneSubject || asksForSubject
  }

  private mutating func add(_ parameters: FactsRule.Parameters) {
    for demand in parameters.fields.items {
      guard let field = demand.field.value else { continue }
      switch parameters.record.value {
      case .membership: memberFields.append(field)
      case .meeting, .event: continue
      default: bodyFields.append(BodyField(field: field, party: demand.party.value))
      }
    }
  }

  private mutating func add(_ search: RecordSearch) {
    guard search.record.value == .document, search.by.value == nil, search.year.value == .any,
      let kind = search.documentKind.items.first?.value
    else { return }
    papers.append(Paper(kind: kind, act: search.act.value, isDoneByBody: search.party.isBlank))
  }

  private static func office(_ role: String, _ rules: [Rule]) -> Office {
    let conditions = rules.compactMap { $0.kind as? QualifiedRule }
      .filter { $0.parameters.role.items.contains { $0.value == role } }
      .flatMap { $0.parameters.condition.value?.certain ?? [] }
    let chains = rules.compactMap { ($0.kind as? ActsRule)?.parameters }
      .filter { $0.record.value == .office && ($0.role.isBlank || $0.role.items.contains { $0.value == role }) }
    let links = chains.flatMap(\.chain.items).filter(\.isRequired).map(\.demand)
    let acts = links.compactMap { $0.meetingOf.isBlank ? act($0) : nil }
    let alternatives = conditions.flatMap(\.any.items).filter { $0.category.isBlank && $0.specialtyYears.isBlank }
    return Office(
      role: role,
      acts: acts.count == links.count ? acts : nil,
      positions: (conditions + alternatives).first { !$0.position.isBlank }?.position.items.map(\.value) ?? [],
      employer: conditions.compactMap { $0.employer.value?.party.value }.first
    )
  }
}

extension FoundingNeeds {
  private static func act(_ demand: ActDemand) -> OfficeAct? {
    guard let act = demand.acts.first else { return nil }
    guard let name = demand.orderBy.value ?? demand.party.value else {
      return OfficeAct(act: act, actor: .anybody, isOrder: true)
    }
    let isOwn = name == ActDemand.employer || OwnOrganization(rawValue: name) != nil
    return OfficeAct(act: act, actor: isOwn ? .own : .party(name), isOrder: !demand.orderBy.isBlank)
  }
}

extension Condition {
  /// The condition and those in it that have to hold as well.
  fileprivate var certain: [Condition] { [self] + all.items.flatMap(\.certain) }
}

extension Regulation {
  /// The rules that bind bodies of a kind.
  package func rules(binding kind: String?) -> [Rule] {
    clauses.flatMap(\.rules.items).filter { rule in
      rule.bodyKinds.isEmpty || kind.map { bodyKinds.term($0, isAmong: rule.bodyKinds) } ?? false
    }
  }
}
