/// A person's name as it is compared: folded, and with initials told apart from words.
package struct PersonName: Hashable, Sendable {
  /// The words of the name that are written out, folded, in their order.
  package let words: [String]
  /// The initials, folded, in their order.
  package let initials: [String]

  /// Reads a name in any of the usual forms: in full, `Фамилия И.О.`, `И. О. Фамилия`.
  package init(_ text: String) {
    var words: [String] = []
    var initials: [String] = []
    for bytes in Folding.text(text).utf8.split(whereSeparator: { $0 == 0x20 || $0 == 0x2E }) {
      let piece = String(Substring(bytes))
      if bytes.count <= 4, piece.unicodeScalars.count == 1 { initials.append(piece) } else { words.append(piece) }
    }
    self.words = words
    self.initials = initials
  }

  /// The forms under which a person of this full name can be mentioned, given former surnames.
  static func forms(of fullName: String, formerSurnames: [String]) -> [String] {
    let name = PersonName(fullName)
    guard let surname = name.words.first else { return [] }
    let given = Array(name.words.dropFirst()) + name.initials
    let initials = given.compactMap(\.first).map(String.init)
    var forms: [String] = []
    for surname in [surname] + formerSurnames.map(Folding.text) {
      forms.append(form(words: [surname] + given, initials: []))
      forms.append(form(words: [surname], initials: initials))
      if initials.count > 1 {
        // People also leave the patronymic out.
        forms.append(form(words: [surname, given[0]], initials: []))
        forms.append(form(words: [surname], initials: [initials[0]]))
      }
    }
    return forms
  }

  /// Surname and initials: one form for every way of writing a name that nobody may bear.
  var shortForm: String {
    let given = words.dropFirst().compactMap(\.first).map(String.init)
    return ([words.first ?? ""] + (initials.isEmpty ? given : initials)).joined(separator: " ")
  }

  /// The form under which the name is looked up.
  var form: String { Self.form(words: words, initials: initials) }

  private static func form(words: [String], initials: [String]) -> String {
    (words + ["|"] + initials).joined(separator: " ")
  }
}
