import CivilTime
import Findings
import Records
import Regulations

/// One rule over the common folder of the examples, with some files put over it, as tests look at it.
struct Judging: Sendable {
  let assessment: Assessment

  init(_ kind: String, _ rule: String, _ files: String, on day: CivilDate) {
    assessment = RuleExample(.kept, Message(verbatim: ""), on: day, rule: rule, files: files).assessment(kind: kind)
  }

  /// The obligations of the rule that concern periods begun.
  var obligations: [Obligation] {
    assessment.obligations.filter { $0.citation.regulation == "example" && !$0.isAhead }
  }

  /// How they stand, in their order.
  var outcomes: [Outcome] { obligations.map(\.outcome) }

  /// The findings as `severity id file:line`.
  var told: [String] {
    assessment.findings.map {
      "\($0.severity.rawValue) \($0.id) \(assessment.register.files[$0.range.file]):\($0.range.line)"
    }
  }

  /// `metod.yaml` with the day on which record-keeping begins.
  static func settings(since day: String) -> String {
    """
    === metod.yaml
    формат: 1
    положения: example
    учёт ведётся с: \(day)
    стороны:
      управление: Управление образования

    """
  }
}
