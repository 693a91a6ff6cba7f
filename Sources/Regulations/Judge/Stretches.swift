internal import CivilTime
internal import Findings
internal import Records

/// Days on which too many or too few terms run at once.
struct Stretches: Sendable {
  /// Days in a row with the smallest number of terms that ran on them.
  struct Stretch: Sendable {
    var days: Period
    var count: Int
  }

  /// The stretches on which the number is not as asked, in order.
  let failing: [Stretch]

  /// Counts the terms on every day of a period and keeps the days on which the count is not as asked.
  init(of terms: [Term], in period: Period, _ isRight: (Int) -> Bool) {
    let edges = terms.flatMap { [$0.from, $0.through?.adding(days: 1)] }.compactMap { $0 }
    let days = Set([period.first] + edges.filter(period.contains)).sorted()
    var failing: [Stretch] = []
    for (index, day) in days.enumerated() {
      let last = index + 1 < days.count ? days[index + 1].adding(days: -1) : period.last
      let count = terms.count { $0.covers(day) }
      guard !isRight(count) else { continue }
      if let before = failing.last, before.days.last.adding(days: 1) == day {
        failing[failing.count - 1] = Stretch(days: Period(before.days.first, last), count: min(before.count, count))
      } else {
        failing.append(Stretch(days: Period(day, last), count: count))
      }
    }
    self.failing = failing
  }
}

extension Inquiry {
  /// The meetings of some kinds (of all where none is named) held on days on which the body is bound.
  func boundMeetings(of kinds: [String]) -> [Record<Meeting>] {
    meetings(of: kinds).filter { $0.content.date.value.map(binds) ?? false }
  }

  /// The meetings of some kinds (of all where none is named) held by the day of judging.
  func meetings(of kinds: [String]) -> [Record<Meeting>] {
    guard !kinds.isEmpty else { return meetings }
    return meetings.filter { meeting in
      meeting.content.kind.value.flatMap { regulation.meetingKinds.id(of: $0) }.map(kinds.contains) ?? false
    }
  }
}

extension Message {
  /// The sentence with the days for which it was true, when it is true no more.
  func during(_ days: Period) -> Message {
    guard days.dayCount > 1 else {
      return Message(ru: "\(ru) (\(days.first.formatted(.numeric)))", en: "\(en) (on \(days.first))")
    }
    return Message(
      ru: "\(ru) (с \(days.first.formatted(.numeric)) по \(days.last.formatted(.numeric)))",
      en: "\(en) (from \(days.first) through \(days.last))"
    )
  }
}
