internal import CivilTime
internal import Findings

/// Tells of days that contradict the order in which things can happen.
///
/// One finding a contradiction, at the first wrong day; further wrong days of the same step are related places.
struct DateOrder {
  /// The record, as findings call it.
  let subject: String

  /// Steps that bear an earlier day than the one they must not precede.
  func findings(
    _ steps: [DatedPlace],
    called step: @autoclosure () -> Spelling,
    before milestone: DatedPlace?,
    called other: @autoclosure () -> Spelling
  ) -> [Finding] {
    guard let milestone, steps.contains(where: { $0.day < milestone.day }) else { return [] }
    let wrong = steps.filter { $0.day < milestone.day }
    return findings(wrong, step(), milestone, other(), Message(ru: "раньше", en: "before"))
  }

  /// Steps that bear a later day than the one they must not follow.
  func findings(
    _ steps: [DatedPlace],
    called step: @autoclosure () -> Spelling,
    after milestone: DatedPlace?,
    called other: @autoclosure () -> Spelling
  ) -> [Finding] {
    guard let milestone, steps.contains(where: { $0.day > milestone.day }) else { return [] }
    let wrong = steps.filter { $0.day > milestone.day }
    return findings(wrong, step(), milestone, other(), Message(ru: "позже", en: "after"))
  }

  private func findings(
    _ wrong: [DatedPlace],
    _ step: Spelling,
    _ milestone: DatedPlace,
    _ other: Spelling,
    _ relation: Message
  ) -> [Finding] {
    guard let first = wrong.first else { return [] }
    let message = Message(
      ru: "«\(step.ru)» \(first.numeric) — \(relation.ru), чем «\(other.ru)» \(milestone.numeric).",
      en: "“\(step.en)” \(first.day) comes \(relation.en) “\(other.en)” \(milestone.day)."
    )
    let milestonePlace = RelatedPlace(milestone.range, other.quoted)
    let others = wrong.dropFirst().prefix(9).map { RelatedPlace($0.range, Message(ru: "и здесь", en: "here too")) }
    return [Finding(.dateOrder, in: subject, at: first.range, message, related: [milestonePlace] + others)]
  }
}
