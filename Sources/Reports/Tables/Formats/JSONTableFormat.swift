internal import CivilTime
internal import Findings

/// A table for programs: the same keys and words in every language, days as ISO 8601.
package struct JSONTableFormat: RecordTableFormat {
  /// Makes a format.
  package init() {}

  /// One object with columns, rows and totals.
  package func text(of table: RecordTable) -> String {
    let names = table.columns.map(\.name)
    let sums = zip(names, table.totals.sums).compactMap { name, sum in sum.map { (key: name, value: JSONText.int($0)) }
    }
    return JSONText.object([
      ("kind", .string(table.kind)),
      ("asOf", .string(table.asOf.description)),
      (
        "columns",
        .array(table.columns.map { .object([("name", .string($0.name)), ("title", .string($0.title))]) })
      ),
      (
        "rows",
        .array(
          table.rows.map { row in
            .object(
              [("record", .string(row.record))] + zip(names, row.cells).map { ($0, $1.json(table.language)) }
            )
          }
        )
      ),
      (
        "totals",
        .object([
          ("found", .int(table.totals.found)), ("all", .int(table.totals.all)),
          ("withheld", .int(table.totals.withheld)), ("sums", .object(sums)),
        ])
      ),
    ]).text
  }
}

extension RecordTableFormat where Self == JSONTableFormat {
  /// A table for programs.
  package static var json: JSONTableFormat { JSONTableFormat() }
}
