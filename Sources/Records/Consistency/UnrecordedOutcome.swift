internal import Findings

/// Meetings that were held and whose record leaves open what only a held meeting can tell.
enum UnrecordedOutcome {
  /// Keys of decisions and votes with nothing behind them, and decisions of a meeting at which nobody was.
  static func findings(in record: Record<Meeting>) -> [Finding] {
    let meeting = record.content
    let items = meeting.agenda.items
    if case .none(let range) = meeting.present {
      let hasDecided = items.contains { $0.decisions.value != nil || $0.vote.value != nil }
      guard hasDecided || meeting.presiding.value != nil else { return [] }
      return [Finding(.nobodyPresent, in: record.subject, at: range, RecordRule.nobodyPresent.explanation)]
    }
    guard meeting.present.value != nil else { return [] }
    return items.compactMap { item in
      item.blankOutcome.map { place in
        Finding(.blankOutcome, in: record.subject, at: place, RecordRule.blankOutcome.explanation)
      }
    }
  }
}
