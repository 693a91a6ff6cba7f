internal import CivilTime
internal import Findings
internal import Records
internal import Regulations

/// The page of a built-in pack: requisites, words, all clauses with their readings and rules.
struct PackPage: MarkdownPage {
  let language: Language
  let pack: PackSource

  private var regulation: Regulation { pack.regulation }

  var title: String { plain(regulation.title) }

  var parts: [String] {
    [requisites, regulation.pack.remark.value.map(plain) ?? "", "## " + say("Пункты", "Clauses"), clauses]
      + ["## " + say("Слова", "Words")] + vocabularies
  }

  private var requisites: String {
    var lines = [say("Имя: ", "Id: ") + Markdown.code(pack.id)]
    if let issuer = regulation.pack.issuedBy.value { lines.append(say("Кем издано: ", "Issued by: ") + plain(issuer)) }
    if let number = regulation.pack.number.value { lines.append(say("Номер: ", "Number: ") + Markdown.text(number)) }
    if let date = regulation.pack.date.value { lines.append(say("Дата: ", "Date: ") + day(date)) }
    for version in regulation.pack.versions.items {
      guard let from = version.from.value else { continue }
      let through = version.through.value.map { say(" по ", " through ") + day($0) } ?? ""
      let basis = version.basis.value.map { " (\(Markdown.text($0)))" } ?? ""
      lines.append(say("Действует с ", "In force from ") + day(from) + through + basis)
    }
    return lines.map { "- \($0)\n" }.joined()
  }

  private var clauses: String {
    Markdown.table(
      [say("Пункт", "Clause"), say("Класс", "Class"), say("Суть", "What it asks"), say("Правила", "Rules")],
      regulation.clauses.map { clause in
        let reading = clause.reading.value.map { "<br>⚖ \(plain($0))" } ?? ""
        return [
          Markdown.text(clause.number),
          Markdown.text(clause.kind.value?.spelling[language] ?? ""),
          plain(clause.summary.value ?? Message(verbatim: "")) + reading,
          clause.rules.items.map(text).joined(separator: "<br>"),
        ]
      }
    )
  }

  /// A rule with its kind, severity and the bodies it binds.
  private func text(of rule: Rule) -> String {
    let kind = type(of: rule.kind).id
    let name = rule.name == kind ? "" : " \(Markdown.code(rule.name))"
    let bodies = rule.bodyKinds.map { Markdown.text(regulation.bodyKinds[$0]?.name[language] ?? $0) }
    let severity = rule.isJudged ? "\(plain(rule.severity.name)); " : ""
    let bound = bodies.isEmpty ? say("все объединения", "all bodies") : bodies.joined(separator: ", ")
    return "[\(Markdown.code(kind))](../rules/\(kind).md)\(name) (\(severity)\(bound))"
  }

  private var vocabularies: [String] {
    let lists: [(title: String, terms: [PackTerm])] = [
      (say("Стороны", "Parties"), regulation.parties.terms),
      (say("Виды объединений", "Kinds of bodies"), regulation.bodyKinds.terms),
      (say("Должности в объединении", "Offices"), regulation.roles.terms),
      (say("Виды заседаний", "Kinds of meetings"), regulation.meetingKinds.terms),
      (say("Действия", "Acts"), regulation.pack.acts.items),
      (say("Формы работы", "Forms of work"), regulation.forms.terms),
      (say("Направления", "Directions"), regulation.directions.terms),
      (say("Технологии", "Technologies"), regulation.technologies.terms),
      (say("Должности работников", "Positions of staff"), regulation.positions.terms),
    ]
    return lists.filter { !$0.terms.isEmpty }.flatMap { ["### \($0.title)", table(of: $0.terms)] }
  }

  private func table(of terms: [PackTerm]) -> String {
    let head = [
      say("Слово", "Word"), say("По-английски", "In Russian"), say("В правилах", "In rules"),
      say("Понимается и так", "Understood besides"), say("Замечания", "Notes"),
    ]
    return Markdown.table(head, terms.map(row))
  }

  private func row(of term: PackTerm) -> [String] {
    var notes = term.group.items.map { say("группа ", "group ") + Markdown.code($0.value) }
    if let limit = term.atMost.value { notes.append(say("не более \(limit)", "at most \(limit)")) }
    let kinds = term.bodyKinds.items.map { Markdown.text(regulation.bodyKinds[$0.value]?.name[language] ?? $0.value) }
    if !kinds.isEmpty { notes.append(say("в: ", "in: ") + kinds.joined(separator: ", ")) }
    if let about = term.about.value { notes.append(plain(about)) }
    return [
      Markdown.code(term.name[language]),
      Markdown.code(term.name[language == .ru ? .en : .ru]),
      Markdown.code(term.id.value ?? ""),
      Markdown.codes(term.aliases.items.map(\.value)),
      notes.joined(separator: "; "),
    ]
  }
}
