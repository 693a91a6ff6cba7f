internal import Findings
internal import Records

/// The tables of the words that mean the same everywhere.
struct WordTables {
  let language: Language

  private func say(_ ru: String, _ en: String) -> String { language == .ru ? ru : en }

  /// A heading and a table for each list, each list once.
  func parts(of lists: [(list: Message, words: [Spelling])], level: Int) -> [String] {
    var seen: Set<Message> = []
    return lists.filter { seen.insert($0.list).inserted }.flatMap { list, words in
      [String(repeating: "#", count: level) + " " + Markdown.text(list[language]).capitalizedFirst, table(of: words)]
    }
  }

  /// The spellings of the words of a list.
  func table(of words: [Spelling], about: [Message]? = nil) -> String {
    var head = [say("Слово", "Word"), say("По-английски", "In Russian"), say("Понимается и так", "Understood besides")]
    if about != nil { head.append(say("Что значит", "What it means")) }
    let rows = words.enumerated().map { index, word in
      [Markdown.code(word[language]), Markdown.code(word[language == .ru ? .en : .ru]), Markdown.codes(word.others)]
        + (about.map { [Markdown.text($0[index][language])] } ?? [])
    }
    return Markdown.table(head, rows)
  }
}

extension String {
  /// The text with its first letter made a capital.
  var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
