package import Findings
package import Records

/// A column that the table of a kind of records can have.
package struct ListColumn: Sendable {
  /// What its values are: how they are compared, and on which side they stand.
  package enum Kind: Sendable {
    case text
    /// One word of a closed list.
    case word([Spelling])
    case number
    case percent
    case date
    case yesNo
    case schoolYear

    /// A word of a list that means the same everywhere.
    static func word<Value: Word>(_ list: Value.Type) -> Kind { .word(Value.allCases.map(\.spelling)) }

    /// Whether its values are figures.
    var isNumeric: Bool {
      switch self {
      case .number, .percent: true
      case .text, .word, .date, .yesNo, .schoolYear: false
      }
    }
  }

  /// Who may see its values.
  package enum Disclosure: Sendable {
    /// Everybody, as far as each cell itself is not withheld.
    case open
    /// Those who keep the records: free text that may name anybody.
    case inner
    /// Those who keep the records, and only when they ask for it: contacts, birth year.
    case personal
  }

  /// How the column is asked for; its first letter made a capital, the name is its title.
  package let names: Spelling
  /// What its values are.
  package let kind: Kind
  /// Whether it is shown unless others are chosen.
  package let isDefault: Bool
  /// Who may see its values.
  package let disclosure: Disclosure
  /// Whether the sum of its values means something.
  package let isSummed: Bool
  private let ownTitle: Message?
  /// The value for the record at a position.
  let cell: @Sendable (Int, ListScene) -> TableCell

  /// Makes a column of its parts.
  init(
    _ names: Spelling,
    _ kind: Kind = .text,
    title: Message? = nil,
    isDefault: Bool = false,
    disclosure: Disclosure = .open,
    isSummed: Bool = false,
    cell: @escaping @Sendable (Int, ListScene) -> TableCell
  ) {
    self.names = names
    self.kind = kind
    self.isDefault = isDefault
    self.disclosure = disclosure
    self.isSummed = isSummed
    ownTitle = title
    self.cell = cell
  }

  /// Whether an audience may ask for the column at all.
  func isAllowed(for audience: Audience) -> Bool { audience == .internal || disclosure == .open }

  /// What stands above it.
  package var title: Message {
    ownTitle ?? Message(ru: Self.title(names.ru), en: Self.title(names.en))
  }

  private static func title(_ name: String) -> String {
    name.replacing("-", with: " ").capitalizedSentence
  }

  /// Whether a name that somebody typed, folded before as a key, means the column.
  func isCalled(_ folded: String) -> Bool { names.all.contains { Folding.key($0) == folded } }
}
