internal import CivilTime
package import Findings
internal import Records
internal import Regulations

/// Compliance for programs: every obligation with exactly the keys of the documentation.
package enum ComplianceJSON {
  /// The obligations in question; beside an earlier day, what has changed since.
  package static func value(_ compliance: Compliance, since earlier: Compliance?, in language: Language) -> JSONText {
    let assessment = compliance.assessment
    var members: [(key: String, value: JSONText)] = [
      ("asOf", .string(assessment.asOf.description)),
      (
        "obligations",
        .array(compliance.obligations.map { .object(obligation($0, in: assessment.register, language)) })
      ),
      ("summary", summary(compliance.totals)),
    ]
    if let earlier {
      members.append(("compareTo", .string(earlier.assessment.asOf.description)))
      members.append(("summaryBefore", summary(earlier.totals)))
      let changes = compliance.changes(since: earlier).map { change in
        let register = change.now == nil ? earlier.assessment.register : assessment.register
        var members = obligation(change.obligation, in: register, language).filter { $0.key != "outcome" }
        members.append(("outcome", .optional(change.now?.rawValue)))
        members.append(("outcomeBefore", .optional(change.before?.rawValue)))
        return JSONText.object(members)
      }
      members.append(("changes", .array(changes)))
    }
    return .object(members)
  }

  private static func summary(_ totals: [Outcome: Int]) -> JSONText {
    .object(Outcome.allCases.map { ($0.rawValue, .int(totals[$0] ?? 0)) })
  }

  static func obligation(
    _ obligation: Obligation,
    in register: Register,
    _ language: Language
  ) -> [(key: String, value: JSONText)] {
    [
      ("regulation", .string(obligation.citation.regulation)),
      ("clause", .string(obligation.citation.clause)),
      ("rule", .string(obligation.rule)),
      ("subject", .string(obligation.subject)),
      ("period", .optional(obligation.period?.label(russian: language == .ru))),
      ("outcome", .string(obligation.outcome.rawValue)),
      ("due", .optional(obligation.due?.description)),
      (
        "evidence",
        .array(
          obligation.evidence.map {
            .object([
              ("file", .string(register.files[$0.range.file])),
              ("line", .int(Int($0.range.line))),
              ("date", .optional($0.date?.description)),
            ])
          }
        )
      ),
      ("missing", .array(obligation.missing.map { .string($0[language]) })),
    ]
  }
}
