internal import Findings

/// Acts about a paper whose days contradict the order in which they can be done.
enum ActOrder {
  /// The steps of a meeting: notice and materials before it, minutes after it, signed before they go further.
  static func findings(in record: Record<Meeting>, _ register: Register) -> [Finding] {
    let meeting = record.content
    let order = DateOrder(subject: record.subject)
    let held = DatedPlace(meeting.date)
    var findings: [Finding] = []
    for act in [UniversalAct.notified, .materialsSent] {
      let days = register.datedPlaces(of: act, among: meeting.acts)
      findings += order.findings(days, called: act.spelling, after: held, called: Key.meeting.spelling)
    }
    guard let minutes = meeting.minutes.value else { return findings }
    let signed =
      minutes.signatures.items.compactMap { DatedPlace($0.date) }
      + register.datedPlaces(of: .signed, among: minutes.acts)
    let drawnUp = register.datedPlaces(of: .drawnUp, among: minutes.acts)
    for (act, days) in [(UniversalAct.drawnUp, drawnUp), (.signed, signed)] {
      findings += order.findings(days, called: act.spelling, before: held, called: Key.meeting.spelling)
    }
    // One signature is enough for a paper to go its way; without any the meeting is what it cannot precede.
    let firstSigned = signed.min { $0.day < $1.day }
    for act in [UniversalAct.approved, .distributed] {
      findings += order.findings(
        register.datedPlaces(of: act, among: minutes.acts),
        called: act.spelling,
        before: firstSigned ?? held,
        called: firstSigned == nil ? Key.meeting.spelling : UniversalAct.signed.spelling
      )
    }
    return findings
  }

  /// The steps of a plan: it is drawn up before it is adopted.
  static func findings(in record: Record<Plan>, _ register: Register) -> [Finding] {
    let acts = record.content.acts
    return DateOrder(subject: record.subject).findings(
      register.datedPlaces(of: .adopted, among: acts),
      called: UniversalAct.adopted.spelling,
      before: register.datedPlaces(of: .drawnUp, among: acts).min { $0.day < $1.day },
      called: UniversalAct.drawnUp.spelling
    )
  }

  /// The steps of an analysis: it is drawn up before it is handed in.
  ///
  /// Only days written on the analysis itself are compared: how it is considered is for the regulation to say.
  static func findings(in record: Record<Analysis>) -> [Finding] {
    func written(_ kind: UniversalAct) -> [DatedPlace] {
      record.content.acts.compactMap { $0.isA(kind) ? DatedPlace($0.date) : nil }
    }
    return DateOrder(subject: record.subject).findings(
      written(.handedIn),
      called: UniversalAct.handedIn.spelling,
      before: written(.drawnUp).min { $0.day < $1.day },
      called: UniversalAct.drawnUp.spelling
    )
  }
}
