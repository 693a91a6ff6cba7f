internal import CivilTime
internal import Findings

/// Terms that end before they begin.
enum TermOrder {
  /// The terms of a person: jobs, categories, consents, offices elsewhere and so on.
  static func findings(in record: Record<Member>) -> [Finding] {
    let member = record.content
    let subject = record.subject
    var findings = findings(member.work, subject) + findings(member.categories, subject)
    findings += self.findings(member.conformity, subject) + self.findings(member.breaks, subject)
    findings += self.findings(member.consents, subject) + self.findings(member.mentoring, subject)
    findings += self.findings(member.outsideOffices, subject)
    for consent in member.consents.items {
      findings += DateOrder(subject: subject).findings(
        [DatedPlace(consent.withdrawn)].compactMap { $0 },
        called: Key.withdrawn.spelling,
        before: DatedPlace(consent.from),
        called: Key.from.spelling
      )
    }
    return findings
  }

  /// The terms of a body: memberships, offices and governing regulations, and its own life.
  static func findings(in record: Record<Association>, _ life: BodyLife) -> [Finding] {
    let body = record.content
    var findings = findings(body.regulations, record.subject) + findings(body.offices, record.subject)
    findings += self.findings(body.members, record.subject)
    if let contradiction = life.contradiction {
      findings += DateOrder(subject: record.subject).findings(
        [contradiction.liquidated],
        called: UniversalAct.liquidated.spelling,
        before: contradiction.established,
        called: UniversalAct.established.spelling
      )
    }
    return findings
  }

  /// A waiver or an attestation.
  static func findings(in subject: String, _ stated: some StatedTerm) -> [Finding] {
    DateOrder(subject: subject).findings(
      [DatedPlace(stated.through)].compactMap { $0 },
      called: Key.through.spelling,
      before: DatedPlace(stated.from),
      called: Key.from.spelling
    )
  }

  /// A meeting or an event that took several days.
  static func findings(in subject: String, from date: Stated<CivilDate>, through: Stated<CivilDate>) -> [Finding] {
    DateOrder(subject: subject).findings(
      [DatedPlace(through)].compactMap { $0 },
      called: Key.through.spelling,
      before: DatedPlace(date),
      called: Key.date.spelling
    )
  }

  private static func findings(_ terms: Stated<[some StatedTerm]>, _ subject: String) -> [Finding] {
    terms.items.flatMap { findings(in: subject, $0) }
  }
}
