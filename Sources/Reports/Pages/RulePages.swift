internal import CivilTime
package import Findings
package import Records
package import Regulations

extension ReferencePage {
  /// A kind of rule: what it requires, its parameters, and examples with the finding that each really gives.
  package static func ruleKind(_ kind: any RuleKind.Type, in language: Language, isColored: Bool) -> ReferencePage {
    let words = RuleWords(language: language)
    let documentation = kind.documentation
    var blocks: [ReferencePage.Block] = [.paragraph(documentation.explanation[language])]
    let members = kind.shape.members
    if !members.isEmpty {
      let rows = members.map { member in
        [
          member.key.rawValue,
          member.isRequired ? words.yes : "",
          member.key.about[language],
          ShapeWords(language: language).text(of: member.shape),
        ]
      }
      let columns = [words.parameter, words.required, words.meaning, words.value].map { Table.Column($0) }
      blocks += [.heading(words.parameters), .table(Table(columns, rows: rows))]
    }
    for example in documentation.examples { blocks += self.blocks(of: example, of: kind, words, isColored) }
    return ReferencePage("\(kind.id) – \(documentation.title[language])", blocks)
  }

  private static func blocks(
    of example: RuleExample,
    of kind: any RuleKind.Type,
    _ words: RuleWords,
    _ isColored: Bool
  ) -> [ReferencePage.Block] {
    let assessment = example.assessment(kind: kind.id)
    let own = assessment.findings.filter { $0.basis != nil }
    let report = TextFindingsReport(isColored: isColored, sources: SourceTexts(example.folder.files))
    let rendered = report.blocks(of: own, in: assessment.register.files, words.language)
    let files = RuleExample.parted(example.files.filter { $0 != "↓" })
    return [
      .heading("\(words.example) – \(example.about[words.language])"),
      .facts([(words.day, words.date(example.day)), (words.outcome, example.verdict[words.language])]),
      .code("kind: \(kind.id)\n" + example.rule),
      .code(files.map { "# \($0.0)\n\($0.1)" }.joined()),
    ] + (rendered.isEmpty ? [] : [.rendered(rendered)])
  }

  /// A rule about the form of records.
  package static func recordRule(
    _ rule: RecordRule,
    in catalogue: Catalogue,
    language: Language
  ) -> ReferencePage {
    let words = RuleWords(language: language)
    let changes = SeverityWords(language: language).changes(of: rule.id, in: catalogue).map { (words.here, $0) }
    return ReferencePage(
      "\(rule.id) – \(rule.title[language])",
      [
        .paragraph(rule.explanation[language]),
        .facts([(words.fix, rule.hint[language]), (words.severity, rule.severity.name[language])] + changes),
        .paragraph(words.severities),
      ]
    )
  }
}

/// The words of the pages about rules, in one language.
struct RuleWords {
  let language: Language

  private func say(_ ru: String, _ en: String) -> String { Message(ru: ru, en: en)[language] }

  var yes: String { say("да", "yes") }
  var parameters: String { say("Параметры", "Parameters") }
  var parameter: String { say("ключ", "key") }
  var required: String { say("нужен", "required") }
  var value: String { say("значение", "value") }
  var meaning: String { say("смысл", "meaning") }
  var example: String { say("Пример", "Example") }
  var day: String { say("день", "day") }
  var outcome: String { say("вывод", "outcome") }
  var fix: String { say("как исправить", "how to fix") }
  var severity: String { say("степень", "severity") }
  var here: String { say("в этой папке", "in this folder") }
  var severities: String {
    say(
      "Степень можно изменить в metod.yaml, в списке «строгость», назвав причину.",
      "metod.yaml can change the severity under “severities”, with a reason."
    )
  }

  func date(_ day: CivilDate) -> String { day.formatted(.long(russian: language == .ru)) }
}
