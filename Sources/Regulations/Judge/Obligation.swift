package import CivilTime
package import Findings

/// How an obligation stands on the day of judging.
///
/// Silence is never "kept".
package enum Outcome: String, Sendable, CaseIterable {
  case kept
  case broken
  case due
  case unverified
  case waived
  case notApplicable = "not-applicable"

  /// The word for people.
  package var name: Message {
    switch self {
    case .kept: Message(ru: "соблюдено", en: "kept")
    case .broken: Message(ru: "нарушено", en: "broken")
    case .due: Message(ru: "предстоит", en: "due")
    case .unverified: Message(ru: "не проверено", en: "unverified")
    case .waived: Message(ru: "освобождено", en: "waived")
    case .notApplicable: Message(ru: "не применяется", en: "not applicable")
    }
  }
}

/// What shows that an obligation is kept.
package struct Evidence: Sendable, Hashable {
  /// Where it stands.
  package let range: SourceRange
  /// Its day.
  package let date: CivilDate?

  /// Makes a piece of evidence.
  package init(_ range: SourceRange, _ date: CivilDate? = nil) {
    self.range = range
    self.date = date
  }
}

/// How an obligation was broken, and what a person is to be told about it.
package struct Breach: Sendable {
  /// What is wrong, in one sentence.
  package let message: Message
  /// How to put it right.
  package let hint: Message?
  /// The place where it is to be mended.
  package let range: SourceRange
  /// Other places that take part in it.
  package let related: [RelatedPlace]
  /// The first day on which it was broken.
  package let day: CivilDate
  /// The last day on which it was broken; nil where it was on the first alone, or still lasts.
  package let lastDay: CivilDate?
  /// Whether it lasts until it is mended, rather than lying in a past period.
  package let isLasting: Bool
  /// The one fault behind it, where several clauses can be broken by the same: breaches of one cause are told once.
  package let cause: String?

  /// Makes a breach of its parts.
  package init(
    _ message: Message,
    hint: Message? = nil,
    at range: SourceRange,
    related: [RelatedPlace] = [],
    since day: CivilDate,
    through lastDay: CivilDate? = nil,
    isLasting: Bool = false,
    cause: String? = nil
  ) {
    self.message = message
    self.hint = hint
    self.range = range
    self.related = related
    self.day = day
    self.lastDay = lastDay
    self.isLasting = isLasting
    self.cause = cause
  }
}

/// One duty of one subject under one rule for one period, and how it stands.
package struct Obligation: Sendable {
  /// Whose duty it is and under what, held once for all that come of one rule: there are many of them.
  let ground: Ground
  /// How much a breach weighs.
  package var severity: Severity
  /// The record it is about, as its path without `.yaml`: the body itself, or a person, a meeting, a plan.
  package let subject: String
  /// The period it is about; nil when it is about a state.
  package let period: NamedPeriod?
  /// How it stands.
  package var outcome: Outcome
  /// The last day on which it can be kept, where there is one.
  package let due: CivilDate?
  /// What shows that it is kept.
  package let evidence: [Evidence]
  /// What is missing, when it is not.
  package let missing: [Message]
  /// How it was broken.
  package var breach: Breach?
  /// What else is wrong, where several faults break it.
  package var furtherBreaches: [Breach] = []
  /// The waiver that covers it, or covered it until it expired.
  package var waiver: Int?
  /// Whether it belongs to a period that has not begun.
  package let isAhead: Bool

  /// The clause.
  package var citation: ClauseCitation { _read { yield ground.citation } }
  /// The name of the rule.
  package var rule: String { ground.rule }
  /// The body, as its path without `.yaml`.
  package var body: String { ground.body }
  /// Position of the body in the register.
  package var bodyIndex: Int { ground.bodyIndex }

  /// A rule of a clause that binds a body.
  final class Ground: Sendable {
    let citation: ClauseCitation
    let rule: String
    let body: String
    let bodyIndex: Int

    init(citation: ClauseCitation, rule: String, body: String, bodyIndex: Int) {
      self.citation = citation
      self.rule = rule
      self.body = body
      self.bodyIndex = bodyIndex
    }
  }
}
