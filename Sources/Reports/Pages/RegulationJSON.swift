internal import CivilTime
package import Findings
internal import Records
package import Regulations

/// Regulations as JSON, for programs.
package enum RegulationJSON {
  /// All regulations at hand.
  package static func list(of catalogue: Catalogue, in language: Language) -> JSONText {
    .object([("regulations", .array(catalogue.library.regulations.map { .object(head(of: $0, language)) }))])
  }

  /// One regulation with its clauses.
  package static func regulation(_ regulation: Regulation, in language: Language) -> JSONText {
    .object(head(of: regulation, language) + [("clauses", .array(regulation.clauses.map { value(of: $0, language) }))])
  }

  private static func head(of regulation: Regulation, _ language: Language) -> [(key: String, value: JSONText)] {
    [
      ("id", .string(regulation.id)),
      ("title", .string(regulation.title[language])),
      ("issuedBy", .optional(regulation.pack.issuedBy.value?[language])),
      ("number", .optional(regulation.pack.number.value)),
      ("date", .optional(regulation.pack.date.value?.description)),
      ("inForceFrom", .optional(regulation.inForceFrom?.description)),
      ("isLocal", .bool(regulation.isLocal)),
      ("clauseCount", .int(regulation.clauses.count)),
      ("ruleCount", .int(regulation.clauses.reduce(0) { $0 + $1.rules.items.count })),
    ]
  }

  private static func value(of clause: Clause, _ language: Language) -> JSONText {
    .object([
      ("clause", .string(clause.number)),
      ("class", .optional(clause.kind.value?.rawValue)),
      ("summary", .optional(clause.summary.value?[language])),
      ("reading", .optional(clause.reading.value?[language])),
      (
        "rules",
        .array(
          clause.rules.items.map { rule in
            .object([
              ("name", .string(rule.name)),
              ("kind", .string(type(of: rule.kind).id)),
              ("severity", .string(rule.severity.rawValue)),
            ])
          }
        )
      ),
    ])
  }
}
