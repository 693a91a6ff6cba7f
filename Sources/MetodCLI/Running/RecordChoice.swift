internal import Findings
internal import Records

/// Finds the one record that a person means by words on the command line.
struct RecordChoice {
  private let register: Register
  private let lookup: RecordLookup

  init(_ register: Register) {
    self.register = register
    lookup = RecordLookup(in: register)
  }

  /// The position of the body that a text names by id, path or any of its names.
  func body(_ text: String) throws(ToolFailure) -> Int {
    try one(.associations, text, Message(ru: "нет объединения «\(text)»", en: "there is no body “\(text)”"))
  }

  /// The position of the person whom a text names by id, path or name.
  func person(_ text: String) throws(ToolFailure) -> Int {
    try one(.members, text, Message(ru: "нет человека «\(text)»", en: "there is nobody called “\(text)”"))
  }

  /// The position of the meeting that a text names by id or path.
  func meeting(_ text: String) throws(ToolFailure) -> Int {
    try one(.meetings, text, Message(ru: "нет заседания «\(text)»", en: "there is no meeting “\(text)”"))
  }

  /// The position of the plan that a text names by its path; nil for any other text.
  func plan(_ text: String) -> Int? {
    guard text.contains("/") else { return nil }
    let found = lookup.records(named: text).filter { $0.kind == .plans }
    return found.count == 1 ? found[0].index : nil
  }

  private func one(_ kind: RecordKind, _ text: String, _ unknown: Message) throws(ToolFailure) -> Int {
    let found = lookup.records(named: text).filter { $0.kind == kind }
    if found.count == 1 { return found[0].index }
    let places = register.places(of: kind)
    guard found.isEmpty else {
      let ids = found.map { places[$0.index].id }.joined(separator: ", ")
      throw .usage(
        Message(ru: "«\(text)» – это несколько записей", en: "“\(text)” is several records"),
        hint: Message(ru: "Назовите одну: \(ids).", en: "Name one: \(ids).")
      )
    }
    let near = Suggestion.nearest(to: text, among: lookup.names(of: kind) + places.map(\.id))
    throw .usage(unknown, hint: RecordReader.hint(near) ?? .tables(kind))
  }
}

extension Message {
  fileprivate static func tables(_ kind: RecordKind) -> Message {
    Message(ru: "Какие есть: metod list \(kind.rawValue).", en: "Those at hand: metod list \(kind.rawValue).")
  }
}
