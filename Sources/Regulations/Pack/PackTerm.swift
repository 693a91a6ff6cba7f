package import Findings
package import Records

/// A word that a regulation owns: a kind of body, an office, a form of work, a position, an act, a party.
package struct PackTerm: RecordObject {
  package var id: Stated<String> = .blank
  package var ru: Stated<String> = .blank
  package var en: Stated<String> = .blank
  package var aliases: Stated<[Located<String>]> = .blank
  package var group: Stated<[Located<String>]> = .blank
  package var about: Stated<Message> = .blank
  package var atMost: Stated<Int> = .blank
  package var bodyKinds: Stated<[Located<String>]> = .blank
  package let range: SourceRange

  /// A term of which nothing is known.
  package init(range: SourceRange) { self.range = range }

  /// The fields of a term.
  package static let schema = Schema<PackTerm>([
    Field(.id, \.id, .text, required: true),
    Field(.ru, \.ru, .text, required: true),
    Field(.en, \.en, .text, required: true),
    Field(.aliases, \.aliases, .located(.name)),
    Field(.group, \.group, .located(.name)),
    Field(.about, \.about, .message),
    Field(.atMost, \.atMost, .count),
    Field(.bodyKinds, \.bodyKinds, .located(.name)),
  ])

  /// The name of the term in both languages.
  package var name: Message { Message(ru: ru.value ?? id.value ?? "", en: en.value ?? id.value ?? "") }

  /// How the term is written.
  package var spelling: Spelling { Spelling(name.ru, name.en, aliases.items.map(\.value)) }
}

/// A vocabulary of a regulation, in which words are found however people write them.
package struct PackVocabulary: Sendable {
  /// The terms in the order of the pack.
  package let terms: [PackTerm]
  private let ids: [String: Int]
  private let forms: [(form: String, index: Int)]
  private let exact: [String: Int]

  /// Indexes the terms of a list.
  package init(_ terms: [PackTerm]) {
    self.terms = terms
    var ids: [String: Int] = [:]
    var exact: [String: Int] = [:]
    for (index, term) in terms.enumerated() {
      if let id = term.id.value { ids[id] = index }
      for form in term.spelling.all + [term.id.value ?? ""] where exact[Folding.text(form)] == nil {
        exact[Folding.text(form)] = index
      }
    }
    self.ids = ids
    self.exact = exact
    // The longest form comes first, so that "старший методист" is found before "методист".
    forms = exact.map { ($0.key, $0.value) }.sorted { ($1.0.utf8.count, $0.0) < ($0.0.utf8.count, $1.0) }
  }

  /// The id of the term a text names.
  package func id(of text: String) -> String? {
    exact[Folding.text(text)].flatMap { terms[$0].id.value }
  }

  /// The id of the term with which a text begins: a position is often followed by a subject.
  package func id(beginning text: String) -> String? {
    let folded = Folding.text(text)
    if let index = exact[folded] { return terms[index].id.value }
    return forms.first { folded.hasPrefix($0.form + " ") || folded.hasPrefix($0.form + ",") }
      .flatMap { terms[$0.index].id.value }
  }

  /// The term with an id.
  package subscript(id: String) -> PackTerm? { ids[id].map { terms[$0] } }

  /// Whether a term is one of some ids or belongs to a group of that name.
  package func term(_ id: String, isAmong wanted: [String]) -> Bool {
    if wanted.contains(id) { return true }
    return self[id]?.group.items.contains { wanted.contains($0.value) } ?? false
  }

  /// Every spelling, for suggestions.
  package var spellings: [String] { terms.flatMap { [$0.name.ru, $0.name.en] } }
}

extension ValueType where Value == Message {
  /// A sentence in both languages under `ru` and `en`, or one text that serves both.
  package static var message: ValueType {
    ValueType(.message) { node, reader in
      if case .scalar(let text, _) = node.content { return Message(verbatim: text) }
      return reader.object(WrittenMessage.self, node).flatMap { written in
        guard let ru = written.ru.value, let en = written.en.value else { return nil }
        return Message(ru: ru, en: en)
      }
    }
  }
}

/// A sentence as it is written in a pack.
struct WrittenMessage: RecordObject {
  var ru: Stated<String> = .blank
  var en: Stated<String> = .blank
  let range: SourceRange

  init(range: SourceRange) { self.range = range }

  static let schema = Schema<WrittenMessage>([
    Field(.ru, \.ru, .text, required: true),
    Field(.en, \.en, .text, required: true),
  ])
}
