internal import CivilTime

/// What all checks look at: the register, the day, and what is worked out once for every body.
struct ConsistencyScene: Sendable {
  let register: Register
  /// The day on which the records are looked at.
  let asOf: CivilDate
  /// From when until when each association existed.
  let lives: [BodyLife]
  /// Who belonged to each association, and when.
  let rosters: [BodyRoster]
  /// The association in whose folder each meeting lies; nil for a folder that is no association's.
  let bodiesOfMeetings: [Int?]
  /// The association and the year that the path of each plan names.
  let homesOfPlans: [YearlyHome?]
  /// The association and the year that the path of each analysis names.
  let homesOfAnalyses: [YearlyHome?]

  /// What the path of a plan or an analysis says.
  struct YearlyHome: Sendable {
    let body: Int
    let year: WorkYear
  }

  init(of register: Register, asOf: CivilDate) {
    self.register = register
    self.asOf = asOf
    let associations = register.associations
    lives = Parallel.map(count: associations.count) { BodyLife(of: associations[$0], in: register) }
    rosters = Parallel.map(count: associations.count) { BodyRoster(of: associations[$0], in: register) }
    var bodies = [Int?](repeating: nil, count: register.meetings.count)
    var plans = [YearlyHome?](repeating: nil, count: register.plans.count)
    var analyses = [YearlyHome?](repeating: nil, count: register.analyses.count)
    for body in register.bodies {
      for meeting in body.meetings { bodies[meeting] = body.index }
      for (year, plan) in body.plans { plans[plan] = YearlyHome(body: body.index, year: year) }
      for (year, analysis) in body.analyses { analyses[analysis] = YearlyHome(body: body.index, year: .school(year)) }
    }
    bodiesOfMeetings = bodies
    homesOfPlans = plans
    homesOfAnalyses = analyses
  }
}

extension Register {
  /// The day of an act and where it comes from; nil when there is none or it cannot be relied upon.
  func datedPlace(of act: Act) -> DatedPlace? {
    guard !act.isNone, !act.date.isUnreadable else { return nil }
    if let written = DatedPlace(act.date) { return written }
    if let meeting = meeting(act.meeting), meetings[meeting].isUnreadable { return nil }
    if let order = order(act.order), orders[order].isUnreadable { return nil }
    guard let day = date(of: act), let basis = act.meeting ?? act.order else { return nil }
    return DatedPlace(day: day, range: basis.range)
  }

  /// The days of all acts of one kind.
  func datedPlaces(of kind: UniversalAct, among acts: [Act]) -> [DatedPlace] {
    acts.compactMap { $0.isA(kind) ? datedPlace(of: $0) : nil }
  }
}
