package import CivilTime
package import Findings
package import Records

/// How a clause binds the records.
package enum ClauseClass: String, Word {
  /// Decided from the records by rules.
  case checked
  /// Needs recorded evidence; without it the clause is unverified.
  case evidence
  /// A value to compute for reports.
  case value
  /// A purpose, right, definition or permission: binds no record.
  case statement

  /// What the list is.
  package static let listName = Message(ru: "класс пункта", en: "class of a clause")

  /// How the word is written.
  package var spelling: Spelling {
    switch self {
    case .checked: Spelling("проверяется", "checked")
    case .evidence: Spelling("подтверждается", "evidence")
    case .value: Spelling("вычисляется", "value")
    case .statement: Spelling("утверждение", "statement")
    }
  }
}

/// A clause of a regulation: what it asks, how it is read, and the rules that check it.
package struct Clause: RecordObject {
  package var clause: Stated<String> = .blank
  package var kind: Stated<ClauseClass> = .blank
  package var summary: Stated<Message> = .blank
  package var reading: Stated<Message> = .blank
  package var rules: Stated<[Rule]> = .blank
  package var examples: Stated<[ClauseExample]> = .blank
  package let range: SourceRange

  /// A clause of which nothing is known.
  package init(range: SourceRange) { self.range = range }

  /// The fields of a clause.
  package static let schema = Schema<Clause>([
    Field(.clause, \.clause, .text, required: true),
    Field(.class, \.kind, .word(ClauseClass.self), required: true),
    Field(.summary, \.summary, .message, required: true),
    Field(.reading, \.reading, .message),
    Field(.rules, \.rules, .list(of: .rule)),
    Field(.examples, \.examples, .list(of: .object(ClauseExample.self))),
  ])

  /// The number of the clause.
  package var number: String { clause.value ?? "" }
}

/// A rule of a pack: a kind with its parameters, and when and to what it applies.
package struct Rule: Sendable {
  /// What holds for rules of every kind.
  package struct Header: RecordObject {
    package var kind: Stated<String> = .blank
    package var name: Stated<String> = .blank
    package var of: Stated<[Located<String>]> = .blank
    package var severity: Stated<Severity> = .blank
    package var from: Stated<CivilDate> = .blank
    package var through: Stated<CivilDate> = .blank
    package var reading: Stated<Message> = .blank
    package let range: SourceRange

    /// A header of which nothing is known.
    package init(range: SourceRange) { self.range = range }

    /// The fields of every rule.
    package static let schema = Schema<Header>([
      Field(.kind, \.kind, .text, required: true),
      Field(.name, \.name, .text),
      Field(.of, \.of, .located(.name)),
      Field(.severity, \.severity, .word(Severity.self)),
      Field(.from, \.from, .date),
      Field(.through, \.through, .date),
      Field(.reading, \.reading, .message),
    ])
  }

  /// What holds for rules of every kind.
  package let header: Header
  /// The kind with its parameters.
  package let kind: any RuleKind
  /// The parameters as they are written.
  let parameters: Node

  /// The name of the rule in the ids of its findings: its own, or that of its kind.
  package var name: String { header.name.value ?? type(of: kind).id }
  /// How much its findings weigh.
  package var severity: Severity { header.severity.value ?? .error }
  /// Whether the rule requires anything; an indicator is only shown.
  package var isJudged: Bool { !(kind is IndicatorRule) }
  /// When the rule is in force.
  package var term: Term { Term(from: header.from.value, through: header.through.value) }
  /// The ids of the kinds of bodies it binds; empty for all.
  package var bodyKinds: [String] { header.of.items.map(\.value) }
}

extension ValueType where Value == Rule {
  /// A rule, whose `kind` decides which other keys it has.
  package static var rule: ValueType {
    ValueType(.object(Rule.Header.schema.shape)) { node, reader in
      guard case .mapping(let pairs) = node.content else {
        reader.reportShape(node, expected: Message(ru: "правило с ключом kind", en: "a rule with the key kind"))
        return nil
      }
      let headerKeys: [Key] = [.kind, .name, .of, .severity, .from, .through, .reading]
      let spellings = Set(headerKeys.flatMap(\.spelling.all).map(Folding.key))
      let head = pairs.filter { $0.key.text.map { spellings.contains(Folding.key($0)) } ?? false }
      let rest = pairs.filter { $0.key.text.map { !spellings.contains(Folding.key($0)) } ?? true }
      guard let header = reader.object(Rule.Header.self, Node(.mapping(head), at: node.range)) else { return nil }
      guard case .value(let id, let range) = header.kind else { return nil }
      guard let type = RuleKinds.all.first(where: { $0.id == id }) else {
        reader.report(
          .unknownWord,
          at: range,
          Message(ru: "Неизвестный вид правила «\(id)».", en: "Unknown rule kind “\(id)”."),
          hint: RecordReader.hint(Suggestion.nearest(to: id, among: RuleKinds.all.map { $0.id }))
        )
        return nil
      }
      let parameters = Node(.mapping(rest), at: node.range)
      return type.make(parameters, &reader).map { Rule(header: header, kind: $0, parameters: parameters) }
    }
  }
}
