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
    var failing: [Stretch] = []
    for days in period.parts(from: edges) {
      let count = terms.count { $0.covers(days.first) }
      if !isRight(count) { failing.add(days, count) }
    }
    self.failing = failing
  }
}

extension [Stretches.Stretch] {
  /// Adds days behind all others: to the last stretch where they follow it without a gap.
  mutating func add(_ days: Period, _ count: Int) {
    if let before = last, before.days.last.adding(days: 1) == days.first {
      self[self.count - 1] = Stretches.Stretch(days: before.days.hull(days), count: Swift.min(before.count, count))
    } else {
      append(Stretches.Stretch(days: days, count: count))
    }
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
  /// The days of a stretch in words, without an end while it lasts: `с 01.10.2024 по 31.10.2024`, `from 2024-10-01`.
  static func days(_ days: Period, isLasting: Bool) -> Message {
    let (first, last) = (days.first.formatted(.numeric), days.last.formatted(.numeric))
    if isLasting { return Message(ru: "с \(first)", en: "from \(days.first)") }
    if days.dayCount == 1 { return Message(ru: first, en: "on \(days.first)") }
    return Message(ru: "с \(first) по \(last)", en: "from \(days.first) through \(days.last)")
  }

  /// The sentence with the days for which it was true, when it is true no more.
  func during(_ days: Period) -> Message {
    let stretch = Message.days(days, isLasting: false)
    return Message(ru: "\(ru) (\(stretch.ru))", en: "\(en) (\(stretch.en))")
  }
}
