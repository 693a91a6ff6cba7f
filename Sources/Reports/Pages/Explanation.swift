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

  /// Looks a name up; nil when it stands for nothing or for several things.
  package init?(of name: String, in catalogue: Catalogue) {
    let found = Self.all(of: name, in: catalogue)
    guard found.count == 1 else { return nil }
    self = found[0].explanation
  }

  /// Everything that a name may stand for, each with its full name.
  ///
  /// A clause may be named without its regulation: it is looked for in the regulations by which the folder at hand is
  /// judged, and where there is none, in all of them.
  package static func all(of name: String, in catalogue: Catalogue) -> [(name: String, explanation: Explanation)] {
    if let rule = RecordRule(rawValue: name) ?? RecordRule.allCases.first(where: { $0.id.hasSuffix("/" + name) }) {
      return [(rule.id, .record(rule))]
    }
    if let kind = RuleKinds.all.first(where: { $0.id == name }) { return [(kind.id, .kind(kind))] }
    if let regulation = catalogue.library[name] { return [(name, .regulation(regulation))] }
    let path = name.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    if let regulation = catalogue.library[path[0]] {
      return clause(Array(path.dropFirst()), of: regulation).map { [$0] } ?? []
    }
    return catalogue.usual.compactMap { clause(path, of: $0) }
  }

  /// A clause, or a rule of it, by the parts of its name behind that of the regulation.
  private static func clause(
    _ path: [String],
    of regulation: Regulation
  ) -> (name: String, explanation: Explanation)? {
    guard path.count == 1 || path.count == 2, let clause = regulation.clause(numbered: path[0]) else { return nil }
    let rule = path.count == 2 ? path[1] : nil
    if let rule, !clause.rules.items.contains(where: { $0.name == rule }) { return nil }
    let name = [regulation.id, clause.number, rule].compactMap { $0 }.joined(separator: "/")
    return (name, .clause(clause, regulation, rule: rule))
  }

  /// Every name that stands for something, for suggestions.
  package static func names(in catalogue: Catalogue) -> [String] {
    var names = RecordRule.allCases.map(\.id) + RuleKinds.all.map { $0.id }
    for regulation in catalogue.usual where catalogue.usual.count == 1 {
      names += regulation.clauses.map(\.number)
    }
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
    case .record(let rule): .recordRule(rule, in: catalogue, language: language)
    }
  }
}

extension Catalogue {
  /// The regulations in which a clause is looked for that is named without one.
  fileprivate var usual: [Regulation] {
    inUse.isEmpty ? library.regulations : library.regulations.filter { inUse.contains($0.id) }
  }
}
