import CivilTime
import Regulations

/// Two cases of one clause, a single step apart, between which the judgement turns.
struct ClauseBoundary: Sendable, CustomStringConvertible {
  let words: String
  /// The last case in which the clause is still kept, can be kept, or is waived.
  let within: ClauseCase
  /// The first case in which it is broken, or nothing shows it any more.
  let beyond: ClauseCase

  var description: String { "\(within.clause): \(words)" }

  /// What parts the two.
  enum Step: Hashable {
    /// The same folder, judged on the next day.
    case judgingDay
    /// The same day, and a folder with one thing changed.
    case folder(FolderStep)

    /// Whether the boundary lies between two days.
    var isOfDays: Bool { self == .judgingDay || self == .folder(.day) }
  }

  /// What parts the two; nil when they are further than a step apart.
  var step: Step? {
    guard within.asOf != beyond.asOf else { return FolderStep.between(within.folder, beyond.folder).map(Step.folder) }
    let isSame = within.folder.elementsEqual(beyond.folder) { $0 == $1 }
    return isSame && abs(within.asOf.days(until: beyond.asOf)) == 1 ? .judgingDay : nil
  }

  /// The rules of the clause that turn between the two.
  var rules: Set<String> {
    func turned(_ one: ClauseCase) -> Set<Duty> {
      let own = one.assessment.obligations.filter { one.isJudged(by: $0) && $0.outcome == beyond.outcome }
      return Set(own.map { Duty(rule: $0.rule, subject: $0.subject, period: $0.period?.label(russian: false)) })
    }
    return Set(turned(beyond).subtracting(turned(within)).map(\.rule))
  }

  private struct Duty: Hashable {
    let rule: String
    let subject: String
    let period: String?
  }
}

extension ClauseBoundary {
  /// The verdicts that may stand on either side.
  static let verdicts = (within: ["keeps", "due", "waived"], beyond: ["breaks", "unverified"])

  struct Unpaired: Error { let words: String }

  /// The boundaries that the cases of one regulation mark, clause by clause.
  ///
  /// - Throws: ``Unpaired`` where the words of a boundary stand with other than two cases, one on either side.
  static func all(in cases: [ClauseCase]) throws -> [ClauseBoundary] {
    try Dictionary(grouping: cases, by: \.clause).sorted { $0.key < $1.key }.flatMap { clause, cases in
      var words: [String] = []
      for word in cases.flatMap(\.boundaries) where !words.contains(word) { words.append(word) }
      return try words.map { word in
        let sides = cases.filter { $0.boundaries.contains(word) }
        guard sides.count == 2, let within = sides.first(where: { verdicts.within.contains($0.verdict) }),
          let beyond = sides.first(where: { verdicts.beyond.contains($0.verdict) })
        else { throw Unpaired(words: "\(clause): \(word)") }
        return ClauseBoundary(words: word, within: within, beyond: beyond)
      }
    }
  }
}
