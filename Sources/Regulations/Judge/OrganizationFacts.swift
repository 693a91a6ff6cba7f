internal import CivilTime
internal import Findings
internal import Records

/// What the records show about an organisation, for the conditions of a regulation.
struct OrganizationFacts: Sendable {
  private let index: Int
  private let inquiry: Inquiry

  init(_ index: Int, _ inquiry: Inquiry) {
    self.index = index
    self.inquiry = inquiry
  }

  private var record: Record<Organization> { inquiry.register.organizations[index] }

  /// Whether an employer is as a regulation asks.
  ///
  /// - Parameters:
  ///   - condition: what is asked.
  ///   - place: where the organisation is named, which serves as evidence.
  ///   - day: the day on which the body's own organisations are looked up.
  /// - Returns: whether it is, or what is not recorded.
  func truth(of condition: EmployerCondition, at place: SourceRange, on day: CivilDate) -> Truth {
    if record.isUnreadable { return .unknown(Message(ru: "организация", en: "organisation")) }
    var truths: [Truth] = [.yes([Evidence(place)])]
    if let wanted = condition.educational.value { truths.append(educational(wanted)) }
    if !condition.organizationKind.isBlank { truths.append(kind(condition.organizationKind.items.map(\.value))) }
    if !condition.ownership.isBlank { truths.append(ownership(condition.ownership.items.map(\.value))) }
    if let party = condition.subordinateTo.value { truths.append(subordinate(to: party)) }
    if let own = condition.identity.value { truths.append(identity(own, on: day)) }
    if let party = condition.party.value { truths.append(isParty(party)) }
    return .all(truths)
  }

  private func educational(_ wanted: Bool) -> Truth {
    let content = record.content
    guard let found = content.educational.value ?? content.kind.value?.isEducational else {
      return .unknown(
        Message(
          ru: "образовательная деятельность организации «\(record.name)»",
          en: "educational activity of “\(record.name)”"
        )
      )
    }
    if found == wanted { return .yes([]) }
    return .no(
      Message(
        ru: "организация «\(record.name)» не ведёт образовательной деятельности",
        en: "“\(record.name)” carries out no educational activity"
      )
    )
  }

  private func kind(_ wanted: [OrganizationKind]) -> Truth {
    guard let kind = record.content.kind.value else {
      return .unknown(Message(ru: "вид организации «\(record.name)»", en: "kind of “\(record.name)”"))
    }
    if wanted.contains(kind) { return .yes([]) }
    return .no(
      Message(ru: "организация «\(record.name)» — \(kind.spelling.ru)", en: "“\(record.name)” is a \(kind.spelling.en)")
    )
  }

  /// Whether the organisation is owned as asked.
  func ownership(_ wanted: [Ownership]) -> Truth {
    guard let ownership = record.content.ownership.value else {
      return .unknown(Message(ru: "форма собственности «\(record.name)»", en: "ownership of “\(record.name)”"))
    }
    if wanted.contains(ownership) { return .yes([]) }
    return .no(
      Message(
        ru: "форма собственности организации «\(record.name)» — \(ownership.spelling.ru)",
        en: "“\(record.name)” is \(ownership.spelling.en)"
      )
    )
  }

  /// Whether the organisation is subordinate to a party of the regulation, directly or through others.
  func subordinate(to party: String) -> Truth {
    guard let wanted = inquiry.parties[party] else {
      return .unknown(Message(ru: "сторона «\(party)» в metod.yaml", en: "the party “\(party)” in metod.yaml"))
    }
    var current = index
    for _ in 0..<8 {
      if current == wanted { return .yes([]) }
      guard let reference = inquiry.register.organizations[current].content.subordinateTo.value else { break }
      guard let above = inquiry.register.organization(reference) else {
        return .unknown(Message(ru: "кому подчинена «\(record.name)»", en: "to whom “\(record.name)” is subordinate"))
      }
      current = above
    }
    let isOpen = inquiry.register.organizations[current].content.subordinateTo.isBlank && current == index
    if isOpen {
      return .unknown(Message(ru: "кому подчинена «\(record.name)»", en: "to whom “\(record.name)” is subordinate"))
    }
    let name = inquiry.register.organizations[wanted].name
    return .no(
      Message(
        ru: "«\(record.name)» не подчинена организации «\(name)»",
        en: "“\(record.name)” is not subordinate to “\(name)”"
      )
    )
  }

  /// Whether the organisation is a party of the regulation.
  func isParty(_ party: String) -> Truth {
    guard let wanted = inquiry.parties[party] else {
      return .unknown(Message(ru: "сторона «\(party)» в metod.yaml", en: "the party “\(party)” in metod.yaml"))
    }
    if wanted == index { return .yes([]) }
    let name = inquiry.register.organizations[wanted].name
    return .no(
      Message(
        ru: "это «\(record.name)», а нужна организация «\(name)»",
        en: "that is “\(record.name)”, and “\(name)” is required"
      )
    )
  }

  private func identity(_ own: OwnOrganization, on day: CivilDate) -> Truth {
    let reference = own.reference(in: inquiry.view.association.content, on: day)
    guard let wanted = inquiry.register.organization(reference) else {
      return .unknown(Message(ru: own.spelling.ru, en: own.spelling.en))
    }
    if wanted == index { return .yes([]) }
    let name = inquiry.register.organizations[wanted].name
    return .no(Message(ru: "работает не в организации «\(name)»", en: "does not work at “\(name)”"))
  }
}
