internal import Findings
internal import Records

/// What a value looks like, in words for people who write it.
struct ShapeWords {
  let language: Language

  private func say(_ ru: String, _ en: String) -> String { Message(ru: ru, en: en)[language] }

  /// Packs are mostly written in English words, which a Russian reader wants to see beside their meaning.
  private func word(_ spelling: Spelling) -> String {
    language == .ru ? "\(spelling.en) (\(spelling.ru))" : spelling.en
  }

  func text(of shape: Shape) -> String {
    switch shape {
    case .text: say("текст", "text")
    case .integer: say("число", "number")
    case .date: say("дата", "date")
    case .schoolYear: say("учебный год", "school year")
    case .term: say("срок", "term")
    case .yesNo: say("да или нет", "yes or no")
    case .experience: say("стаж", "experience")
    case .message: say("текст по-русски и по-английски", "text in both languages")
    case .word(_, let words, let isOpen):
      words.map(word).joined(separator: ", ") + (isOpen ? ", …" : "")
    case .packWord: say("слово положения", "word of the regulation")
    case .reference: say("имя записи", "name of a record")
    case .act: say("действие", "act")
    case .condition: say("условие", "condition")
    case .list(let item): say("список: ", "list of ") + text(of: item)
    case .table(let value): say("имя: ", "name: ") + text(of: value)
    case .object(let object): "{\(object.members.map { $0.key.rawValue }.joined(separator: ", "))}"
    }
  }
}
