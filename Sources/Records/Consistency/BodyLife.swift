internal import CivilTime

/// From when until when a body existed, as far as its acts tell for certain.
struct BodyLife: Sendable {
  /// The day on which the body was established; nil when it is not known.
  let established: DatedPlace?
  /// The day on which the body was liquidated; nil when it was not or the day is not known.
  let liquidated: DatedPlace?
  /// Both days, when the body seems to have ended before it began; then neither can be relied upon.
  let contradiction: (established: DatedPlace, liquidated: DatedPlace)?

  init(of association: Record<Association>, in register: Register) {
    let acts = association.isUnreadable ? [] : association.content.acts
    let established = Self.days(of: .established, acts, register).min { $0.day < $1.day }
    let liquidated = Self.days(of: .liquidated, acts, register).max { $0.day < $1.day }
    if let established, let liquidated, liquidated.day < established.day {
      self.established = nil
      self.liquidated = nil
      contradiction = (established, liquidated)
    } else {
      self.established = established
      self.liquidated = liquidated
      contradiction = nil
    }
  }

  /// The days of the acts of one kind; none at all when one of them has no day, for it may be the one that counts.
  private static func days(of kind: UniversalAct, _ acts: [Act], _ register: Register) -> [DatedPlace] {
    var days: [DatedPlace] = []
    for act in acts where act.isA(kind) && !act.isNone {
      guard let day = register.datedPlace(of: act) else { return [] }
      days.append(day)
    }
    return days
  }
}
