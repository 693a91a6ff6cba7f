internal import CivilTime
internal import Findings
internal import Records

/// Writes one record as YAML, its keys and words in one language.
struct RecordWriter {
  /// The language of keys and universal words.
  let language: Language
  /// What was written so far.
  private(set) var text = ""
  private var depth = 0
  private var opensItem = false

  init(language: Language) { self.language = language }

  /// A field with its value on the same line.
  mutating func field(_ key: Key, _ value: String) { line(key.spelling[language], value) }

  /// A field with a day.
  mutating func field(_ key: Key, _ day: CivilDate) { field(key, date(day)) }

  /// A field with a universal word.
  mutating func field(_ key: Key, _ word: some Word) { field(key, word.spelling[language]) }

  /// An act on one line.
  mutating func act(_ act: UniversalAct, _ parts: String...) {
    line(act.spelling[language], parts.joined(separator: ", "))
  }

  /// A field with fields or items of its own.
  mutating func field(_ key: Key, _ content: (inout RecordWriter) -> Void) {
    line(key.spelling[language], nil)
    depth += 1
    content(&self)
    depth -= 1
  }

  /// An item of a list, made of fields.
  mutating func item(_ content: (inout RecordWriter) -> Void) {
    opensItem = true
    depth += 1
    content(&self)
    depth -= 1
    opensItem = false
  }

  /// An item of a list that is a text.
  mutating func item(_ value: String) {
    text += String(repeating: "  ", count: depth) + "- " + Self.scalar(value) + "\n"
  }

  /// A day as the language writes it.
  func date(_ day: CivilDate) -> String { language == .ru ? day.formatted(.numeric) : day.description }

  /// The mention of an order.
  func order(_ order: InventedOrder) -> String {
    language == .ru ? "приказ \(order.number) от \(date(order.date))" : "order \(order.number) of \(date(order.date))"
  }

  /// The mention of a meeting.
  func minutes(_ meeting: InventedMeeting) -> String {
    language == .ru
      ? "протокол № \(meeting.number) от \(date(meeting.date))" : "minutes \(meeting.number) of \(date(meeting.date))"
  }

  /// The mention of an agenda item.
  func agendaItem(_ number: Int) -> String { language == .ru ? "вопрос \(number)" : "item \(number)" }

  private mutating func line(_ key: String, _ value: String?) {
    if opensItem {
      text += String(repeating: "  ", count: depth - 1) + "- "
      opensItem = false
    } else {
      text += String(repeating: "  ", count: depth)
    }
    text += key
    text += ":"
    if let value {
      text += " "
      text += Self.scalar(value)
    }
    text += "\n"
  }

  /// A value as it stands, or in quotation marks where a colon within it would make a key of it.
  private static func scalar(_ value: String) -> String { value.contains(": ") ? "\"\(value)\"" : value }
}
