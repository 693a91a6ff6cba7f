internal import CivilTime
package import Findings
internal import Regulations

/// What comes next, for programs.
package enum DueJSON {
  /// The list as one object.
  package static func value(_ list: DueList, in language: Language) -> JSONText {
    .object([
      ("asOf", .string(list.assessment.asOf.description)),
      ("due", .array(list.entries.map { entry($0, language) })),
      (
        "summary",
        .object([
          ("due", .int(list.entries.count)), ("undated", .int(list.undated)), ("overdue", .int(list.overdue)),
        ])
      ),
    ])
  }

  private static func entry(_ entry: DueList.Entry, _ language: Language) -> JSONText {
    let obligation = entry.obligation
    return .object([
      ("id", .string(entry.identity.text)),
      ("regulation", .string(obligation.citation.regulation)),
      ("clause", .string(obligation.citation.clause)),
      ("rule", .string(obligation.rule)),
      ("body", .string(obligation.body)),
      ("subject", .string(obligation.subject)),
      ("period", .optional(obligation.period?.label(russian: language == .ru))),
      ("due", .string(entry.due.description)),
      ("daysLeft", .int(entry.daysLeft)),
      ("summary", .optional(entry.summary?[language])),
      ("missing", .array(obligation.missing.map { .string($0[language]) })),
    ])
  }
}
