package import Findings
internal import Records
package import Regulations

extension ReferencePage {
  /// All regulations at hand.
  package static func list(of catalogue: Catalogue, in language: Language) -> ReferencePage {
    let words = RegulationWords(language: language)
    let rows = catalogue.library.regulations.map { regulation in
      [
        regulation.id,
        words.requisites(of: regulation),
        String(regulation.clauses.count),
        String(regulation.clauses.reduce(0) { $0 + $1.rules.items.count }),
        regulation.isLocal ? words.local : words.builtIn,
        regulation.title[language],
      ]
    }
    guard !rows.isEmpty else { return ReferencePage(words.none, []) }
    let columns = [
      Table.Column(words.id), Table.Column(words.document), Table.Column(words.clauses, isNumeric: true),
      Table.Column(words.rules, isNumeric: true), Table.Column(words.origin), Table.Column(words.title),
    ]
    return ReferencePage(words.regulations, [.table(Table(columns, rows: rows)), .paragraph(words.more)])
  }

  /// One regulation: its requisites, the words it owns, and every clause with its class, rules and reading.
  package static func regulation(_ regulation: Regulation, in language: Language) -> ReferencePage {
    let words = RegulationWords(language: language)
    var facts = [(words.id, regulation.id), (words.origin, regulation.isLocal ? words.local : words.builtIn)]
    if let issuer = regulation.pack.issuedBy.value { facts.append((words.issuedBy, issuer[language])) }
    if !words.requisites(of: regulation).isEmpty { facts.append((words.document, words.requisites(of: regulation))) }
    if let day = regulation.inForceFrom { facts.append((words.inForce, words.date(day))) }
    let lists: [(String, [PackTerm])] = [
      (words.bodyKinds, regulation.bodyKinds.terms), (words.roles, regulation.roles.terms),
      (words.parties, regulation.parties.terms),
    ]
    for (name, terms) in lists where !terms.isEmpty {
      facts.append((name, terms.map { $0.name[language] }.joined(separator: ", ")))
    }
    if let remark = regulation.pack.remark.value { facts.append((words.remark, remark[language])) }
    let rows = regulation.clauses.map { clause in
      [
        clause.number,
        words.kind(of: clause),
        clause.rules.items.map(\.name).joined(separator: "\n"),
        words.sentence(of: clause),
      ]
    }
    let columns = [words.clause, words.class, words.rules, words.summary].map { Table.Column($0) }
    var blocks: [ReferencePage.Block] = [.facts(facts)]
    if !rows.isEmpty { blocks.append(.table(Table(columns, rows: rows))) }
    return ReferencePage(regulation.title[language], blocks + [.paragraph(words.legend)])
  }

  /// One clause: what it asks, how it is read, and its rules as the pack writes them.
  package static func clause(
    _ clause: Clause,
    of regulation: Regulation,
    in catalogue: Catalogue,
    rule: String? = nil,
    language: Language
  ) -> ReferencePage {
    let words = RegulationWords(language: language)
    var facts = [(words.regulation, "\(regulation.title[language]) (\(regulation.id))")]
    facts.append((words.class, words.explainedKind(of: clause)))
    if let summary = clause.summary.value { facts.append((words.summary, summary[language])) }
    if let reading = clause.reading.value { facts.append((words.reading, "⚖ " + reading[language])) }
    var blocks: [ReferencePage.Block] = [.facts(facts)]
    let rules = clause.rules.items.filter { rule == nil || $0.name == rule }
    for rule in rules {
      let documentation = type(of: rule.kind).documentation
      blocks.append(.heading("\(words.rule) \(regulation.id)/\(clause.number)/\(rule.name)"))
      var about = [(words.kind, "\(type(of: rule.kind).id) – \(documentation.title[language])")]
      if rule.isJudged { about.append((words.severity, rule.severity.name[language])) }
      let id = "\(regulation.id)/\(clause.number)/\(rule.name)"
      about += SeverityWords(language: language).changes(of: id, in: catalogue).map { (words.here, $0) }
      about.append((words.binds, words.bodies(of: rule, in: regulation)))
      if let reading = rule.header.reading.value { about.append((words.reading, "⚖ " + reading[language])) }
      blocks.append(.facts(about))
      if let quotation = catalogue.quotation(rule.header.range, of: regulation) {
        blocks.append(.code(quotation))
        let parameters = Self.parameters(in: quotation, of: type(of: rule.kind), language)
        if !parameters.isEmpty { blocks.append(.facts(parameters)) }
      }
      blocks.append(.paragraph(documentation.explanation[language]))
    }
    if rules.isEmpty { blocks.append(.paragraph(words.noRules)) } else { blocks.append(.paragraph(words.moreOnKinds)) }
    for example in clause.examples.items where rule == nil { blocks += self.blocks(of: example, words) }
    return ReferencePage("\(words.clauseTitle) \(clause.number)", blocks)
  }

  /// An example that the pack carries: what it shows, how it is judged, and how its folder differs from the common one.
  private static func blocks(of example: ClauseExample, _ words: RegulationWords) -> [ReferencePage.Block] {
    guard let day = example.date.value, let expected = example.expected.value else { return [] }
    let title = example.about.value.map { "\(words.example) – \($0)" } ?? words.example
    let facts = [(words.day, words.date(day)), (words.outcome, expected.spelling[words.language])]
    let files = example.files.value?.files ?? []
    return [.heading(title), .facts(facts)]
      + (files.isEmpty ? [] : [.code(files.map { "# \($0.path)\n\($0.text)" }.joined(separator: "\n"))])
  }

  /// What the parameters mean that a rule gives, each under the word with which the pack writes it.
  private static func parameters(
    in quotation: String,
    of kind: any RuleKind.Type,
    _ language: Language
  ) -> [(name: String, text: String)] {
    quotation.split(separator: "\n").compactMap { line in
      guard let colon = line.firstIndex(of: ":"), line.first?.isLetter == true else { return nil }
      let name = String(line[..<colon])
      let key = Folding.key(name)
      let member = kind.shape.members.first { $0.key.spelling.all.contains { Folding.key($0) == key } }
      return member.map { (name, $0.key.about[language]) }
    }
  }
}
