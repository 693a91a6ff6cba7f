internal import Mustache

/// What a name in a template stands for.
package indirect enum TemplateValue: Sendable, Equatable {
  /// Text for one line; nothing in it is markup. An empty text is as good as nothing.
  case text(String)
  /// What an author wrote, over several lines perhaps: its paragraphs and lists stay.
  case prose(String)
  /// Something that holds or does not.
  case flag(Bool)
  /// A fact that is not recorded: it reads as these words, and a section for it stays out.
  case missing(String)
  /// Things that a section is repeated for.
  case list([TemplateFields])
  /// A thing with names of its own.
  case group(TemplateFields)
  /// Nothing: there is no such thing here.
  case nothing

  /// A text where there is one.
  package static func optional(_ text: String?) -> TemplateValue { text.map { .text($0) } ?? .nothing }

  /// A number.
  package static func number(_ count: Int) -> TemplateValue { .text(String(count)) }
}

/// The names that a template may use at one place, with what they stand for.
package struct TemplateFields: Sendable, Equatable, ExpressibleByDictionaryLiteral {
  package private(set) var values: [String: TemplateValue]

  /// Makes fields of their names and values.
  package init(_ values: [String: TemplateValue] = [:]) { self.values = values }

  /// Makes fields of their names and values.
  package init(dictionaryLiteral elements: (String, TemplateValue)...) {
    values = Dictionary(elements) { _, last in last }
  }

  /// The value of a name; nothing where the name is unknown.
  package subscript(name: String) -> TemplateValue {
    get { values[name] ?? .nothing }
    set { values[name] = newValue }
  }

  /// These fields with further ones, which win.
  package func adding(_ others: TemplateFields) -> TemplateFields {
    TemplateFields(values.merging(others.values) { _, other in other })
  }

  /// These fields with nothing behind every name that they lack, in all lists and groups within them too.
  ///
  /// The engine would look for it further out: in an empty row the organisation of the paper would stand.
  func completed(by names: [TemplateName]) -> TemplateFields {
    var completed = self
    for name in names {
      completed.values[name.name] =
        switch values[name.name] {
        case .list(let items): .list(items.map { $0.completed(by: name.inner) })
        case .group(let fields): .group(fields.completed(by: name.inner))
        case let value: value ?? .nothing
        }
    }
    return completed
  }

  /// These fields as a place in a list, which knows whether it is the first or the last.
  fileprivate func placed(at index: Int, of count: Int) -> TemplateFields {
    var placed = self
    placed.values[TemplateName.first.name] = .flag(index == 0)
    placed.values[TemplateName.last.name] = .flag(index == count - 1)
    return placed
  }
}

extension TemplateFields: MustacheParent {
  /// The value of a name as the template engine takes it.
  package func child(named name: String) -> Any? {
    guard let value = values[name] else { return nil }
    return switch value {
    case .text(let text): text.isEmpty ? Absent(words: "") : text as Any
    case .prose(let text): text.isEmpty ? Absent(words: "") : Prose(renderText: PaperMarkup.prose(text)) as Any
    case .flag(let holds): holds
    case .missing(let words): Absent(words: words)
    case .list(let items): items.indices.map { items[$0].placed(at: $0, of: items.count) }
    case .group(let fields): fields
    // A name that is known here hides one of the same spelling further out, even when there is nothing behind it.
    case .nothing: Absent(words: "")
    }
  }
}

/// A value that is not there, with the words that say so.
private struct Absent: MustacheCustomRenderable {
  let words: String
  var renderText: String { words }
  var isNull: Bool { true }
}

/// Text that is markup already.
private struct Prose: MustacheCustomRenderable {
  /// The markup behind a mark by which `MarkupContent` knows it.
  let renderText: String
  var isNull: Bool { false }

  init(renderText markup: String) { renderText = String(MarkupContent.mark) + markup }
}

/// The escaping of values that are put into markup.
struct MarkupContent: MustacheContentType {
  /// Stands before what is markup already; a control character, which the reader of records lets through nowhere.
  static let mark: Character = "\u{1}"

  /// Stands behind a value that ends a sentence by itself: with initials, «г.», a question mark.
  static let sentenceEnd: Character = "\u{2}"

  func escapeText(_ text: String) -> String {
    guard text.first != Self.mark else { return String(text.dropFirst()) }
    let markup = PaperMarkup.inline(text)
    return text.last.map { ".?!…".contains($0) } ?? false ? markup + String(Self.sentenceEnd) : markup
  }

  /// The name by which templates ask for this escaping, once it is made known to the engine.
  static let name: String = {
    MustacheContentTypes.register(MarkupContent(), named: "PAPER")
    return "PAPER"
  }()
}
