internal import CivilTime
internal import Findings
internal import Records
internal import Regulations

/// What of obligations may be told to an audience: everybody is told how a body keeps its clauses, and nothing of single
/// people, even where their names are left out, for few people hold an office.
struct ComplianceDisclosure {
  let disclosure: Disclosure
  let register: Register

  private var isInternal: Bool { disclosure.audience == .internal }

  /// Whether an obligation is about a person of whom nothing may be told.
  func isHidden(_ obligation: Obligation) -> Bool { !isInternal && obligation.isAboutPerson }

  /// The record that an obligation is about; the body in place of a person who stays untold.
  func subject(of obligation: Obligation) -> String { isHidden(obligation) ? obligation.body : obligation.subject }

  /// What is missing, with names covered.
  func missing(in obligation: Obligation, _ language: Language) -> [String] {
    if isHidden(obligation) { return [] }
    let somebody = PaperWords(language).somebody
    return obligation.missing.map { disclosure.cover($0[language], by: somebody) }
  }

  /// What shows that an obligation is kept; everybody is shown papers, not people's data.
  func evidence(of obligation: Obligation) -> [Evidence] {
    isInternal ? obligation.evidence : isHidden(obligation) ? [] : obligation.evidence.filter(isPaper)
  }

  /// The latest evidence of what is kept.
  func latestEvidence(of standing: ClauseStanding) -> Evidence? {
    standing.latestEvidence { evidence(of: $0) }
  }

  /// The next day by which something is to be done.
  func nextDue(of standing: ClauseStanding) -> CivilDate? {
    standing.obligations.filter { $0.outcome == .due && !isHidden($0) }.compactMap(\.due).min()
  }

  private func isPaper(_ evidence: Evidence) -> Bool {
    let folder = register.files[evidence.range.file].prefix { $0 != "/" }
    return RecordKind(rawValue: String(folder)).map(Self.papers.contains) ?? false
  }

  private static let papers: Set<RecordKind> = [.meetings, .plans, .analyses, .orders, .events]
}

extension Disclosure {
  /// A number of people as an audience may read it: everybody is not told of fewer than three.
  func count(_ people: Int, _ words: PaperWords) -> String {
    let least = FiguresSuppression.least
    guard audience == .public, (1..<least).contains(people) else { return String(people) }
    return words.say("меньше\u{A0}\(least)", "fewer than\u{A0}\(least)")
  }
}
