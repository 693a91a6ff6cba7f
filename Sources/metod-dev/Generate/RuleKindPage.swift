internal import CivilTime
internal import Findings
internal import Records
internal import Regulations

/// The page of one rule kind: what it requires, its parameters, examples with the findings they give, who uses it.
struct RuleKindPage: MarkdownPage {
  let language: Language
  let kind: RuleDemonstration
  let uses: RuleUses

  var title: String { "\(Markdown.code(kind.id)) – \(plain(kind.kind.documentation.title))" }

  var parts: [String] {
    [plain(kind.kind.documentation.explanation), "## " + say("Параметры", "Parameters")]
      + FieldTables(language: language, level: 3).parts(of: kind.kind.shape)
      + [
        say(
          "Кроме них — [общие поля правила](../pack-format.md).",
          "Besides these: [the fields of every rule](../pack-format.md)."
        ),
        "## " + say("Примеры", "Examples"),
        say(
          "Показано, чем пример отличается от [общей папки](README.md) всех примеров.",
          "Shown is how an example differs from [the common folder](README.md) of all examples."
        ),
      ] + kind.examples.flatMap(parts) + ["## " + say("Кто использует", "Where it is used")] + usage
  }

  private func parts(of shown: RuleDemonstration.Shown) -> [String] {
    let example = shown.example
    let findings = shown.findings(in: language)
    let verdict = Markdown.text(example.verdict[language])
    return [
      "### \(verdict.capitalizedFirst): \(plain(example.about))",
      Markdown.block("kind: \(kind.id)\n\(example.rule)", "yaml"),
      example.files.isEmpty ? "" : Markdown.block(Self.files(of: example), "yaml"),
      say("На \(day(example.day)): \(verdict).", "As of \(day(example.day)): \(verdict)."),
      findings.isEmpty ? "" : Markdown.block(findings, "text"),
    ]
  }

  private static func files(of example: RuleExample) -> String {
    RuleExample.parted(example.files.filter { $0 != "↓" }).map { "# \($0.0)\n\($0.1)" }.joined(separator: "\n")
  }

  private var usage: [String] {
    let uses = uses.uses(of: kind.id)
    guard !uses.isEmpty else { return [say("Ни одно встроенное положение.", "No built-in regulation.")] }
    return [
      uses.map { use in
        "- [\(use.pack.id)](../packs/\(use.pack.id).md): \(use.clauses.map(Markdown.text).joined(separator: ", "))\n"
      }.joined()
    ]
  }
}
