/// A way to write a table of records.
package protocol RecordTableFormat: Sendable {
  /// The whole text of the table, ending with a line break.
  func text(of table: RecordTable) -> String
}
