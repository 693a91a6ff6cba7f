internal import Findings

/// Names of people that are not written in full.
enum BadFullName {
  /// A finding when fewer than two words are written out; an initial is no word.
  static func findings(in record: Record<Member>) -> [Finding] {
    guard case .value(let name, let range) = record.content.fullName else { return [] }
    // Scalars do for counting, and grapheme clusters would cost more than all other checks of a person.
    let pieces = name.unicodeScalars.split { $0 == " " || $0 == "." || $0 == "\u{A0}" || $0 == "\u{202F}" }
    guard pieces.count(where: { $0.count > 1 }) < 2 else { return [] }
    let message = Message(
      ru: "«\(name)» — не полное имя: нужны фамилия и имя целиком.",
      en: "“\(name)” is no full name: surname and first name are wanted in full."
    )
    return [Finding(.badFullName, in: record.subject, at: range, message)]
  }
}
