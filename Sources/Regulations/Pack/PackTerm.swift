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
package final class PackVocabulary: Sendable {
  /// The terms in the order of the pack.
  package let terms: [PackTerm]
  private let ids: [ByteKey: Int]
  private let folded: [ByteKey: Int]
  /// The forms as they are written in the pack: most records write them so, and need no folding.
  private let verbatim: [ByteKey: Int]

  /// Indexes the terms of a list.
  package init(_ terms: [PackTerm]) {
    self.terms = terms
    var ids: [ByteKey: Int] = [:]
    var folded: [ByteKey: Int] = [:]
    var verbatim: [ByteKey: Int] = [:]
    for (index, term) in terms.enumerated() {
      if let id = term.id.value { ids[ByteKey(id)] = index }
      for form in term.spelling.all + [term.id.value ?? ""] {
        let key = ByteKey(Folding.text(form))
        if folded[key] == nil { folded[key] = index }
        verbatim[ByteKey(form)] = folded[key]
      }
    }
    self.ids = ids
    self.folded = folded
    self.verbatim = verbatim
  }

  /// The id of the term a text names.
  package func id(of text: String) -> String? {
    (verbatim[ByteKey(text)] ?? folded[ByteKey(Folding.text(text))]).flatMap { terms[$0].id.value }
  }

  /// The id of the term with which a text begins: a position is often followed by a subject.
  package func id(beginning text: String) -> String? {
    if let index = verbatim[ByteKey(text)] { return terms[index].id.value }
    let beginning = Folding.text(text)
    // The longest beginning comes first, so that "старший методист" is found before "методист".
    var end = beginning.utf8.endIndex
    while true {
      if let index = folded[ByteKey(String(beginning[..<end]))] { return terms[index].id.value }
      guard let shorter = beginning.utf8[..<end].lastIndex(where: { $0 == 0x20 || $0 == 0x2C }) else { return nil }
      end = shorter
    }
  }

  /// The term with an id.
  package subscript(id: String) -> PackTerm? { ids[ByteKey(id)].map { terms[$0] } }

  /// Whether a term is one of some ids or belongs to a group of that name.
  package func term(_ id: String, isAmong wanted: [String]) -> Bool {
    if wanted.contains(id) { return true }
    guard let index = ids[ByteKey(id)] else { return false }
    return terms[index].group.items.contains { wanted.contains($0.value) }
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
