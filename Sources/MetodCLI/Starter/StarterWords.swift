internal import CivilTime
internal import Findings
internal import Records
internal import Regulations

/// A party of the regulation, as the sample binds it.
struct StarterParty {
  /// The id of its organisation.
  let id: String
  /// What the regulation calls it.
  let term: String
  /// What the sample calls its organisation.
  let name: String
}

/// The words of a new records folder: of the vocabulary, of the regulation, and of the samples.
struct StarterWords {
  let regulation: Regulation
  let keys: Language
  let today: CivilDate

  // MARK: - Lines

  func key(_ key: Key) -> String { key.spelling[keys] }

  func line(_ key: Key, _ value: String) -> String { "\(self.key(key)): \(value)\n" }

  func line(_ act: UniversalAct, _ value: String) -> String { "\(act.spelling[keys]): \(value)\n" }

  func remark(_ message: Message) -> String { message[keys].split(separator: "\n").map { "# \($0)\n" }.joined() }

  func date(_ day: CivilDate) -> String { keys == .ru ? day.formatted(.numeric) : day.description }

  var day: String { date(today) }

  // MARK: - Words of the regulation

  var parties: [StarterParty] {
    regulation.parties.terms.compactMap { term in
      guard let id = term.id.value, RecordLocation.isID(id) else { return nil }
      let name = term.name[keys]
      return StarterParty(id: id, term: name, name: Self.capitalized(name))
    }
  }

  /// A teacher, as the regulation calls one.
  var position: String {
    let usual = say("учитель", "teacher")
    guard regulation.positions.id(beginning: usual) == nil, let first = regulation.positions.terms.first else {
      return usual
    }
    return first.name[keys]
  }

  static func capitalized(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() }

  // MARK: - Samples

  private func say(_ ru: String, _ en: String) -> String { Message(ru: ru, en: en)[keys] }

  var title: String { say("Методические объединения", "Methodical associations") }
  var school: String { say("Школа № 1", "School No. 1") }
  var association: String { say("Методическое объединение учителей математики", "Association of mathematics teachers") }
  var first: String { say("Иванова Анна Андреевна", "Ivanova Anna Andreevna") }
  var second: String { say("Петрова Елена Викторовна", "Petrova Elena Viktorovna") }
  var orderNumber: String { say("1-од", "1-od") }
  var orderSubject: String { say("О создании методического объединения", "On the establishment of the association") }
  var order: String { say("приказ \(orderNumber) от \(day)", "order \(orderNumber) of \(day)") }
  var minutes: String { say("протокол № 1 от \(day), вопрос 1", "minutes No. 1 of \(day), item 1") }
}
