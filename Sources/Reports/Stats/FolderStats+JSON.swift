internal import CivilTime
package import Findings
internal import Records
internal import Regulations

extension FolderStats {
  /// The figures for programs.
  package func json(in language: Language) -> JSONText {
    .object([
      ("name", .optional(name)), ("asOf", .string(asOf.description)),
      ("records", .object(records.map { ($0.kind.rawValue, .int($0.count)) })),
      (
        "bodies",
        .array(bodies.map { .object([("kind", $0.kind.json(language)), ("count", .int($0.count))]) })
      ),
      ("currentMembers", .int(currentMembers)),
      (
        "meetings",
        .array(
          years.map { year in
            let cells = [.schoolYear(year.year)] + year.turnouts.cells
            return .object(zip(Turnouts.columns, cells).map { ($0.code, $1.json(language)) })
          }
        )
      ),
      ("findings", .object(findings.map { ($0.severity.rawValue, .int($0.count)) })),
      ("obligations", .object(obligations.map { ($0.outcome.rawValue, .int($0.count)) })),
      ("oldest", Self.value(of: oldest, language)), ("newest", Self.value(of: newest, language)),
      ("unreadable", .int(unreadable)),
    ])
  }

  private static func value(of dated: Dated?, _ language: Language) -> JSONText {
    guard let dated else { return .null }
    return .object([
      ("record", .string(dated.record)), ("date", .string(dated.day.description)),
      ("title", .string(dated.title[language])),
    ])
  }
}
