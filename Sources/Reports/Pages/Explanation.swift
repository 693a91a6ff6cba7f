package import Findings
package import Records
package import Regulations

/// What a name stands for that a person wants explained: a rule, a clause, a kind of rule, a rule about form.
package enum Explanation: Sendable {
  /// A regulation.
  case regulation(Regulation)
  /// A clause, or one rule of it.
  case clause(Clause, Regulation, rule: String?)
  /// A kind of rule.
  case kind(any RuleKind.Type)
  /// A rule about the form of records.
  case record(RecordRule)

  /// Looks a name up; nil when it stands for nothing.
  package init?(of name: String, in catalogue: Catalogue) {
    if let rule = RecordRule(rawValue: name) ?? RecordRule.allCases.first(where: { $0.id.hasSuffix("/" + name) }) {
      self = .record(rule)
    } else if let kind = RuleKinds.all.first(where: { $0.id == name }) {
      self = .kind(kind)
    } else if let regulation = catalogue.library[name] {
      self = .regulation(regulation)
    } else {
      self.init(path: name.split(separator: "/", omittingEmptySubsequences: false).map(String.init), in: catalogue)
    }
  }

  private init?(path: [String], in catalogue: Catalogue) {
    guard path.count == 2 || path.count == 3, let regulation = catalogue.library[path[0]] else { return nil }
    guard let clause = regulation.clauses.first(where: { $0.number == path[1] }) else { return nil }
    let rule = path.count == 3 ? path[2] : nil
    if let rule, !clause.rules.items.contains(where: { $0.name == rule }) { return nil }
    self = .clause(clause, regulation, rule: rule)
  }

  /// Every name that stands for something, for suggestions.
  package static func names(in catalogue: Catalogue) -> [String] {
    var names = RecordRule.allCases.map(\.id) + RuleKinds.all.map { $0.id }
    for regulation in catalogue.library.regulations {
      names.append(regulation.id)
      for clause in regulation.clauses {
        names.append("\(regulation.id)/\(clause.number)")
        names += clause.rules.items.map { "\(regulation.id)/\(clause.number)/\($0.name)" }
      }
    }
    return names
  }

  /// The page that explains it.
  package func page(in catalogue: Catalogue, _ language: Language, isColored: Bool) -> ReferencePage {
    switch self {
    case .regulation(let regulation): .regulation(regulation, in: language)
    case .clause(let clause, let regulation, let rule):
      .clause(clause, of: regulation, in: catalogue, rule: rule, language: language)
    case .kind(let kind): .ruleKind(kind, in: language, isColored: isColored)
    case .record(let rule): .recordRule(rule, in: language)
    }
  }
}
