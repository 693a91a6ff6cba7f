package import CivilTime
package import Findings
package import Records

/// What stands in one cell of a table of records, as a value.
package indirect enum TableCell: Sendable, Equatable {
  /// Nothing is recorded.
  case missing
  /// Something is recorded that this audience may not see.
  case withheld
  case text(String)
  /// Something that has a name: a word of a list, a person, a body, an organisation.
  case term(TableTerm)
  case number(Int)
  /// A share in whole per cent.
  case percent(Int)
  /// A figure in tenths.
  case tenths(Int)
  case date(CivilDate)
  case yesNo(Bool)
  case schoolYear(SchoolYear)
  case calendarYear(Int)
  /// Several values, none of which is missing.
  case list([TableCell])

  /// A text, or nothing where there is none.
  static func optional(_ text: String?) -> TableCell { text.map { .text($0) } ?? .missing }
  /// A day, or nothing where there is none.
  static func optional(_ date: CivilDate?) -> TableCell { date.map { .date($0) } ?? .missing }
  /// A number, or nothing where there is none.
  static func optional(_ number: Int?) -> TableCell { number.map { .number($0) } ?? .missing }
  /// Yes or no, or nothing where neither is said.
  static func optional(_ answer: Bool?) -> TableCell { answer.map { .yesNo($0) } ?? .missing }
  /// A school year, or nothing where there is none.
  static func optional(_ year: SchoolYear?) -> TableCell { year.map { .schoolYear($0) } ?? .missing }
  /// A year for which work is planned, or nothing where there is none.
  static func optional(_ year: WorkYear?) -> TableCell {
    switch year {
    case .school(let year): .schoolYear(year)
    case .calendar(let year): .calendarYear(year)
    case nil: .missing
    }
  }
  /// A word of a list, or nothing where there is none.
  static func optional<Value: Word>(_ word: Value?) -> TableCell { word.map { .term(TableTerm($0)) } ?? .missing }

  /// Several values as one cell: nothing for none, the value itself for one.
  static func joined(_ cells: [TableCell]) -> TableCell {
    let filled = cells.filter { $0 != .missing }
    return filled.count > 1 ? .list(filled) : filled.first ?? .missing
  }

  /// The single values of the cell.
  var parts: [TableCell] {
    switch self {
    case .missing: []
    case .list(let cells): cells
    default: [self]
    }
  }

  /// The value as people read it; empty where there is none.
  func text(_ language: Language) -> String {
    switch self {
    case .missing, .withheld: ""
    case .text(let text): text
    case .term(let term): term.name[language]
    case .number(let number): String(number)
    case .percent(let number): "\(number)%"
    case .tenths(let number): "\(number / 10)\(language == .ru ? "," : ".")\(number % 10)"
    case .date(let date): language == .ru ? date.formatted(.numeric) : date.description
    case .yesNo(let answer): Message.yesNo(answer)[language]
    case .schoolYear(let year): year.description
    case .calendarYear(let year): String(year)
    case .list(let cells):
      // A semicolon where a value holds a comma itself, as in the records.
      Self.string(of: cells.map { $0.text(language) })
    }
  }

  /// The value for programs: the same words in every language, days as ISO 8601.
  package func json(_ language: Language) -> JSONText {
    switch self {
    case .missing, .withheld: .null
    case .text(let text): .string(text)
    case .term(let term): .string(term.code ?? term.name[language])
    case .number(let number), .percent(let number): .int(number)
    case .tenths(let number): .tenths(number)
    case .date(let date): .string(date.description)
    case .yesNo(let answer): .bool(answer)
    case .schoolYear(let year): .string(year.description)
    case .calendarYear(let year): .string(String(year))
    case .list(let cells): .array(cells.map { $0.json(language) })
    }
  }

  private static func string(of texts: [String]) -> String {
    texts.joined(separator: texts.contains { $0.contains(",") } ? "; " : ", ")
  }
}

/// Something that is known by a name, and the other names by which people ask for it.
package struct TableTerm: Sendable, Equatable {
  /// The name that is shown.
  package let name: Message
  /// Other names that mean it.
  package let others: [String]
  /// The name for programs, the same in every language; nil when the shown name serves them too.
  package let code: String?
  /// The place in the list of words to which it belongs; nil when names decide the order.
  package let rank: Int?

  /// Makes a term of its parts.
  package init(_ name: Message, others: [String] = [], code: String? = nil, rank: Int? = nil) {
    self.name = name
    self.others = others
    self.code = code
    self.rank = rank
  }

  /// A word that means the same in every regulation.
  package init<Value: Word>(_ word: Value) {
    self.init(
      Message(ru: word.spelling.ru, en: word.spelling.en),
      others: word.spelling.others,
      code: word.rawValue,
      rank: Array(Value.allCases).firstIndex(of: word)
    )
  }

  /// Whether a text, folded before, is one of its names.
  func isCalled(_ folded: String) -> Bool {
    ([name.ru, name.en] + others + [code].compactMap { $0 }).contains { Folding.text($0) == folded }
  }
}

extension Message {
  /// "Yes" or "no".
  static func yesNo(_ answer: Bool) -> Message {
    answer ? Message(ru: "да", en: "yes") : Message(ru: "нет", en: "no")
  }
}
