internal import Findings

/// Rows of a plan that bear the number of an earlier row, so that nobody can tell which of them is meant.
enum RowNumberRepeated {
  /// One finding a row, at its number.
  static func findings(in record: Record<Plan>) -> [Finding] {
    var known: [String: SourceRange] = [:]
    return record.content.activities.items.compactMap { activity in
      guard case .value(let number, let range) = activity.number else { return nil }
      let key = Folding.text(number)
      guard let earlier = known[key] else {
        known[key] = range
        return nil
      }
      return Finding(
        .numberRepeated,
        in: record.subject,
        at: range,
        Message(ru: "Номер «\(number)» в плане уже есть.", en: "The plan has a row “\(number)” already."),
        hint: Message(ru: "Исправьте номер одной из строк.", en: "Correct the number of one of the rows."),
        related: [RelatedPlace(earlier, Message(ru: "первый раз — здесь", en: "borne here first"))]
      )
    }
  }
}
