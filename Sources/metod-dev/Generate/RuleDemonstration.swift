internal import Findings
internal import Records
internal import Regulations

/// A rule kind with its examples judged, so that pages show findings as they really come out.
struct RuleDemonstration: Sendable {
  /// An example and what came of it.
  struct Shown: Sendable {
    let example: RuleExample
    let assessment: Assessment
  }

  let kind: any RuleKind.Type
  let examples: [Shown]

  /// The name by which packs call the kind.
  var id: String { kind.id }

  /// Every kind, its examples judged on all cores.
  static func all() -> [RuleDemonstration] {
    RuleKinds.all.map { kind in
      let examples = kind.documentation.examples
      let shown = Parallel.map(count: examples.count) { index in
        Shown(example: examples[index], assessment: examples[index].assessment(kind: kind.id))
      }
      return RuleDemonstration(kind: kind, examples: shown)
    }
  }

  /// The findings of an example as lines for people.
  static func lines(of assessment: Assessment, _ language: Language) -> String {
    let files = assessment.register.files
    return assessment.findings.map { finding in
      let place = "\(files[finding.range.file]):\(finding.range.line):\(finding.range.column)"
      let head = "\(place): \(finding.severity.name[language]): \(finding.message[language]) [\(finding.id)]"
      return ([head] + [finding.hint].compactMap { $0.map { "  \($0[language])" } }).joined(separator: "\n")
    }.joined(separator: "\n")
  }
}
