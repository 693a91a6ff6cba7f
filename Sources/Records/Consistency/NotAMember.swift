internal import CivilTime
internal import Findings

/// People who are listed at a meeting of a body to which they did not belong on that day.
struct NotAMember {
  private let register: Register
  private let record: Record<Meeting>
  private let body: Int
  private let roster: BodyRoster
  private let date: DatedPlace
  private let days: Period

  /// Looks at a meeting in the folder of a body; nil when nothing can be said of it.
  init?(_ record: Record<Meeting>, of body: Int, _ scene: ConsistencyScene) {
    guard let days = record.content.days, let date = DatedPlace(record.content.date) else { return nil }
    // A meeting before or after the body is told as such: nobody belonged to it then.
    guard !OutsideLife(body, scene).leavesOut(date.day) else { return nil }
    // Those who left before record-keeping began may be missing from the list of members.
    let ownStart = scene.register.associations[body].content.recordsSince
    let start = ownStart.isBlank ? scene.register.settings?.content.recordsSince ?? .blank : ownStart
    guard !start.isUnreadable, start.value.map({ $0 <= date.day }) ?? true else { return nil }
    register = scene.register
    self.record = record
    self.body = body
    roster = scene.rosters[body]
    self.date = date
    self.days = days
  }

  /// One finding a person, at the first mention; or a single one, at the date, when it fits nobody of many.
  func findings(_ attendance: Attendance) -> [Finding] {
    var hasMembers = false
    var seen: Set<Int> = []
    var strangers: [Attendance.Mention] = []
    for mention in attendance.present + attendance.absent {
      if !roster.surelyLacks(mention.person, on: days) {
        hasMembers = true
      } else if seen.insert(mention.person).inserted {
        strangers.append(mention)
      }
    }
    return !hasMembers && strangers.count >= 3 ? [nobodyFinding(strangers)] : strangers.map(finding)
  }

  private func finding(about mention: Attendance.Mention) -> Finding {
    let name = register.members[mention.person].shortName
    return Finding(
      .notAMember,
      in: record.subject,
      at: mention.range,
      Message(
        ru: "\(name) на \(date.numeric) — не член объединения «\(bodyName)».",
        en: "\(name) is no member of “\(bodyName)” on \(date.day)."
      ),
      related: roster.ties(of: mention.person).prefix(5).map { RelatedPlace($0.range, Self.wording(of: $0.term)) }
    )
  }

  private func nobodyFinding(_ mentions: [Attendance.Mention]) -> Finding {
    Finding(
      .notAMember,
      in: record.subject,
      at: date.range,
      Message(
        ru: "На \(date.numeric) никто из перечисленных (\(mentions.count)) — не член объединения «\(bodyName)».",
        en: "None of the \(mentions.count) people listed is a member of “\(bodyName)” on \(date.day)."
      ),
      hint: Message(
        ru: "Проверьте дату заседания и сроки в «составе».",
        en: "Check the date of the meeting and the terms under “members”."
      ),
      related: mentions.prefix(5).map { RelatedPlace($0.range, Message(ru: "не член", en: "no member")) }
    )
  }

  private var bodyName: String { register.associations[body].name }

  private static func wording(of term: Term) -> Message {
    let from = term.from.map { Message(ru: " с \($0.formatted(.numeric))", en: " from \($0)") }
    let through = term.through.map { Message(ru: " по \($0.formatted(.numeric))", en: " through \($0)") }
    return Message(
      ru: "здесь записано:\(from?.ru ?? "")\(through?.ru ?? "")",
      en: "recorded here:\(from?.en ?? "")\(through?.en ?? "")"
    )
  }
}
