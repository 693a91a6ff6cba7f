internal import CivilTime
package import Findings
internal import Records
internal import Regulations

/// Compliance for programs: every obligation with exactly the keys of the documentation.
package enum ComplianceJSON {
  /// The obligations in question as an audience may know them; beside an earlier day, what has changed since.
  package static func value(
    _ compliance: Compliance,
    since earlier: Compliance?,
    for disclosure: Disclosure,
    in language: Language
  ) -> JSONText {
    let assessment = compliance.assessment
    let audience = ComplianceDisclosure(disclosure: disclosure, register: assessment.register)
    var members: [(key: String, value: JSONText)] = [
      ("asOf", .string(assessment.asOf.description)),
      (
        "obligations",
        .array(compliance.obligations.map { .object(obligation($0, for: audience, language)) })
      ),
      ("summary", summary(compliance.totals)),
    ]
    if let earlier {
      members.append(("compareTo", .string(earlier.assessment.asOf.description)))
      members.append(("summaryBefore", summary(earlier.totals)))
      let changes = compliance.changes(since: earlier).map { change in
        let register = change.now == nil ? earlier.assessment.register : assessment.register
        let audience = ComplianceDisclosure(disclosure: disclosure, register: register)
        var members = obligation(change.obligation, for: audience, language).filter { $0.key != "outcome" }
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
    for audience: ComplianceDisclosure,
    _ language: Language
  ) -> [(key: String, value: JSONText)] {
    [
      ("regulation", .string(obligation.citation.regulation)),
      ("clause", .string(obligation.citation.clause)),
      ("rule", .string(obligation.rule)),
      ("subject", .string(audience.subject(of: obligation))),
      ("period", .optional(obligation.period?.label(russian: language == .ru))),
      ("outcome", .string(obligation.outcome.rawValue)),
      ("due", .optional(obligation.due?.description)),
      (
        "evidence",
        .array(
          audience.evidence(of: obligation).map {
            .object([
              ("file", .string(audience.register.files[$0.range.file])),
              ("line", .int(Int($0.range.line))),
              ("date", .optional($0.date?.description)),
            ])
          }
        )
      ),
      ("missing", .array(audience.missing(in: obligation, language).map { .string($0) })),
    ]
  }
}
