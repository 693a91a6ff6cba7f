package import CivilTime
package import Findings

/// A table of records as a value: what stands in it, not how it is drawn.
package struct RecordTable: Sendable {
  /// A column.
  package struct Column: Sendable {
    /// The name by which programs and people ask for it.
    package let name: String
    /// What stands above it.
    package let title: String
    /// Whether its values are figures, which stand at the right edge.
    package let isNumeric: Bool
  }

  /// A row: one record.
  package struct Row: Sendable {
    /// The record, as its path without `.yaml`.
    package let record: String
    /// A cell for each column.
    package let cells: [TableCell]
  }

  /// What stands below the rows.
  package struct Totals: Sendable, Equatable {
    /// Number of rows that fit the question, shown or not.
    package let found: Int
    /// Number of records of the kind in the folder that this audience may see.
    package let all: Int
    /// Number of records that this audience may not see at all.
    package let withheld: Int
    /// The sum of each column over all that was found; nil where a sum means nothing.
    package let sums: [Int?]
  }

  /// The kind of records, as programs know it.
  package let kind: String
  /// What the table shows.
  package let title: String
  /// The day whose facts it shows.
  package let asOf: CivilDate
  /// The language in which it is written.
  package let language: Language
  /// The columns.
  package let columns: [Column]
  /// The rows.
  package let rows: [Row]
  /// What stands below them.
  package let totals: Totals
}

extension RecordTable {
  /// What stands below the table: how many rows, the sums, and what was left out.
  var totalsText: String {
    var parts = [Message.total(totals)]
    for (column, sum) in zip(columns, totals.sums) {
      if let sum { parts.append(Message(verbatim: "\(column.title.decapitalized): \(sum)")) }
    }
    var text = parts.map { $0[language] }.joined(separator: "; ") + "."
    if rows.count < totals.found { text += " " + Message.shown(rows.count)[language] }
    if totals.withheld > 0 { text += " " + Message.withheld(totals.withheld)[language] }
    return text
  }

  /// A cell as text for people.
  func text(of cell: TableCell, missing: String) -> String {
    switch cell {
    case .missing: missing
    case .withheld: Message.withheldName[language]
    case .list(let cells) where cells.contains(.withheld):
      cells.map { text(of: $0, missing: missing) }.joined(separator: ", ")
    default: cell.text(language)
    }
  }
}

extension Message {
  fileprivate static func total(_ totals: RecordTable.Totals) -> Message {
    if totals.found == totals.all { return Message(ru: "Всего: \(totals.found)", en: "Total: \(totals.found)") }
    return Message(ru: "Найдено: \(totals.found) из \(totals.all)", en: "Found: \(totals.found) of \(totals.all)")
  }

  fileprivate static func shown(_ count: Int) -> Message {
    Message(ru: "Показано: \(count).", en: "Shown: \(count).")
  }

  fileprivate static func withheld(_ count: Int) -> Message {
    Message(
      ru: "Не показано без согласия на распространение: \(count).",
      en: "Left out for want of a consent to distribution: \(count)."
    )
  }

  /// What stands in place of a name that this audience may not see.
  static let withheldName = Message(ru: "скрыто", en: "withheld")
}
