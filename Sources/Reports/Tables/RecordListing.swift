internal import CivilTime
package import Findings
package import Records

/// The table of one kind of records: what it is called, which columns it can have and in which order its rows stand.
///
/// To add one: a file in `Listings`, and a line in `all`.
package struct RecordListing: Sendable {
  /// The kind of records.
  package let kind: RecordKind
  /// How the table is asked for.
  package let names: Spelling
  /// The columns it can have, in the order in which they are shown.
  package let columns: [ListColumn]
  /// The columns by which its rows are sorted unless others are named; a hyphen in front turns the order round.
  let order: [String]
  /// The bodies to which a record belongs.
  let bodies: @Sendable (Int, ListScene) -> Set<Int>
  /// Whether a record belongs to a school year; nil for records that belong to none.
  let isOfYear: (@Sendable (Int, SchoolYear, ListScene) -> Bool)?
  /// Whether an audience may see a record at all.
  let isVisible: @Sendable (Int, ListScene) -> Bool

  /// Makes a listing of its parts; a column with the record's id is added to its own.
  init(
    _ kind: RecordKind,
    _ names: Spelling,
    order: [String],
    bodies: @escaping @Sendable (Int, ListScene) -> Set<Int>,
    isOfYear: (@Sendable (Int, SchoolYear, ListScene) -> Bool)?,
    isVisible: @escaping @Sendable (Int, ListScene) -> Bool = { _, _ in true },
    columns: [ListColumn]
  ) {
    self.kind = kind
    self.names = names
    self.order = order
    self.bodies = bodies
    self.isOfYear = isOfYear
    self.isVisible = isVisible
    let id = ListColumn(Spelling("имя-записи", "id"), title: Message(ru: "Имя записи", en: "Id")) { index, scene in
      .text(scene.register.place(of: RecordHandle(kind, index)).id)
    }
    self.columns = columns + [id]
  }

  /// Every table there is, in the order in which help shows them.
  package static let all: [RecordListing] = [
    .members, .associations, .meetings, .plans, .organizations, .orders, .events, .practices, .documents,
  ]

  /// The table that a word means, in either language and number.
  package static func named(_ text: String) -> RecordListing? {
    let name = Folding.key(text)
    return all.first { $0.names.all.contains { Folding.key($0) == name } }
  }

  /// What the table is called, as a title.
  package var title: Message {
    Message(ru: names.ru.capitalizedSentence, en: names.en.capitalizedSentence)
  }

  /// The column that a name means.
  func column(named text: String) throws(QueryTrouble) -> ListColumn {
    let name = Folding.key(text)
    if let column = columns.first(where: { $0.isCalled(name) }) { return column }
    throw QueryTrouble.unknownColumn(text, in: self)
  }
}
