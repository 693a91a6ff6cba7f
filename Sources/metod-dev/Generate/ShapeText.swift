package import Findings
package import Records

/// What a value looks like, in words for people who write it.
struct ShapeText {
  let language: Language

  private func say(_ ru: String, _ en: String) -> String { language == .ru ? ru : en }

  /// The form of a value.
  func text(of shape: Shape) -> String {
    switch shape {
    case .text: say("текст", "text")
    case .integer: say("число", "number")
    case .date: say("дата", "date")
    case .schoolYear: say("учебный год", "school year")
    case .term: say("срок словами", "term in words")
    case .yesNo: say("да или нет", "yes or no")
    case .experience: say("стаж на день", "experience on a day")
    case .message: say("текст на двух языках", "text in both languages")
    case .word(let list, _, _): say("слово: ", "word: ") + Markdown.text(list[language])
    case .packWord(let kind): say("слово положения: ", "word of the regulation: ") + name(of: kind)
    case .reference(let kind): say("ссылка: ", "mention: ") + Markdown.text(kind.name[language])
    case .act: say("действие", "act")
    case .condition: say("условие", "condition")
    case .list(.object): say("список из полей, см. ниже", "list of fields, see below")
    case .list(let item): say("список: ", "list: ") + text(of: item)
    case .object: say("поля, см. ниже", "fields, see below")
    case .table(let item): say("строки «имя: …», где … — ", "lines “name: …”, where … is a ") + text(of: item)
    }
  }

  private func name(of kind: PackWordKind) -> String {
    switch kind {
    case .bodyKind: say("вид объединения", "kind of body")
    case .role: say("должность в объединении", "office")
    case .form: say("форма работы", "form of work")
    case .direction: say("направление", "direction")
    case .technology: say("технология", "technology")
    case .position: say("должность по месту работы", "position at work")
    case .meetingKind: say("вид заседания", "kind of meeting")
    }
  }
}

extension Shape {
  /// The fields under the value, where it has some.
  package var object: ObjectShape? {
    switch self {
    case .object(let object): object
    case .list(let item), .table(let item): item.object
    default: nil
    }
  }

  /// The closed list of words the value is taken from, where there is one.
  package var words: (list: Message, words: [Spelling])? {
    switch self {
    case .word(let list, let words, _): (list, words)
    case .list(let item), .table(let item): item.words
    default: nil
    }
  }
}

extension ObjectShape {
  /// The closed lists of words in this object and all below it, in reading order.
  var wordLists: [(list: Message, words: [Spelling])] {
    members.flatMap { member in
      [member.shape.words].compactMap { $0 } + (member.shape.object?.wordLists ?? [])
    }
  }
}
