internal import Findings
internal import Records
internal import Regulations
internal import Reports

/// A rule kind with its examples judged, so that pages show findings as they really come out.
struct RuleDemonstration: Sendable {
  /// An example and what came of it.
  struct Shown: Sendable {
    let example: RuleExample
    let assessment: Assessment

    /// The findings as `metod validate` shows them.
    func findings(in language: Language) -> String {
      TextFindingsReport(isColored: false, sources: SourceTexts(example.folder.files))
        .blocks(of: assessment.findings, in: assessment.register.files, language)
    }
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
}
