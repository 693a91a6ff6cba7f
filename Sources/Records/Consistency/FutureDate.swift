internal import CivilTime
internal import Findings

/// Things that are recorded as having taken place on a day that is still to come.
struct FutureDate: Sendable {
  private let register: Register
  private let asOf: CivilDate

  /// Looks at the records of a scene on its day.
  init(_ scene: ConsistencyScene) {
    register = scene.register
    asOf = scene.asOf
  }

  /// A meeting with attendance, decisions or signatures; otherwise its acts and signatures.
  func findings(in record: Record<Meeting>) -> [Finding] {
    if let date = DatedPlace(record.content.date), isRecordedAhead(record.content) {
      let message = Message(
        ru: "Заседание \(date.numeric) записано как состоявшееся, "
          + "а на \(asOf.formatted(.numeric)) оно ещё впереди.",
        en: "The meeting \(date.day) is recorded as held, and on \(asOf) it is still to come."
      )
      return [Finding(.futureDate, in: record.subject, at: date.range, message)]
    }
    let signatures = record.content.minutes.value?.signatures.items ?? []
    return findings(in: record.subject, record.content)
      + signatures.flatMap { finding(record.subject, $0.date, UniversalAct.signed.spelling.quoted) }
  }

  /// The acts of a record.
  func findings(in subject: String, _ owner: some OwnsActs) -> [Finding] {
    owner.everyAct.flatMap { act -> [Finding] in
      guard !act.isNone, !Self.mayBeSetAhead.contains(act.kind) else { return [] }
      if !act.date.isBlank { return finding(subject, act.date, Self.name(of: act)) }
      // A meeting that is told as such explains all that rests on it; so does an order.
      guard let index = register.meeting(act.meeting), let place = act.meeting?.range else { return [] }
      let meeting = register.meetings[index]
      guard !meeting.isUnreadable, !isRecordedAhead(meeting.content) else { return [] }
      return meeting.content.date.value.map { finding(subject, .value($0, place), Self.name(of: act)) } ?? []
    }
  }

  /// What a person achieved, and the day on which the data were checked.
  func findings(in record: Record<Member>) -> [Finding] {
    let member = record.content
    let subject = record.subject
    var findings = member.categories.items.flatMap { finding(subject, $0.from, Key.categories.spelling.quoted) }
    findings += member.conformity.items.flatMap { finding(subject, $0.from, Key.conformity.spelling.quoted) }
    findings += member.courses.items.flatMap { finding(subject, $0.date, Key.courses.spelling.quoted) }
    findings += member.awards.items.flatMap { finding(subject, $0.date, Key.awards.spelling.quoted) }
    findings += member.titles.items.flatMap { finding(subject, $0.date, Key.titles.spelling.quoted) }
    return findings + finding(subject, member.dataChecked, Key.dataChecked.spelling.quoted)
  }

  /// An order: the acts that rest on it need not be told.
  func findings(in record: Record<Order>) -> [Finding] {
    finding(record.subject, record.content.date, Key.order.spelling.quoted)
  }

  /// An attestation: what is confirmed later is not confirmed yet.
  func findings(in record: Record<Attestation>) -> [Finding] {
    finding(record.subject, record.content.date, Key.confirmedBy.spelling.quoted)
  }

  /// The acts whose day is set ahead by those who decide: a body begins and ends on a day that an order names.
  private static let mayBeSetAhead: Set<String> = Set(
    [UniversalAct.established, .reorganized, .liquidated].map(\.rawValue)
  )

  private static func name(of act: Act) -> Message {
    UniversalAct(rawValue: act.kind)?.spelling.quoted ?? Message(ru: "«\(act.kind)»", en: "“\(act.kind)”")
  }

  /// Whether a meeting of a day to come holds what only a meeting that was held can hold.
  private func isRecordedAhead(_ meeting: Meeting) -> Bool {
    guard let day = meeting.date.value, day > asOf else { return false }
    if meeting.present.value != nil || meeting.absent.value != nil { return true }
    if meeting.agenda.items.contains(where: { $0.decisions.value != nil || $0.vote.value != nil }) { return true }
    guard let minutes = meeting.minutes.value else { return false }
    return minutes.signatures.value != nil || minutes.acts.contains { $0.isA(.signed) && !$0.isNone }
  }

  private func finding(_ subject: String, _ date: Stated<CivilDate>, _ what: @autoclosure () -> Message) -> [Finding] {
    guard case .value(let day, let range) = date, day > asOf else { return [] }
    let what = what()
    let message = Message(
      ru: "День \(day.formatted(.numeric)) (\(what.ru)) на \(asOf.formatted(.numeric)) ещё не наступил.",
      en: "The day \(day) (\(what.en)) is still to come on \(asOf)."
    )
    return [Finding(.futureDate, in: subject, at: range, message)]
  }
}
