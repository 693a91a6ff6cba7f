internal import Findings
internal import Records

/// What is wrong with a pack beyond its form: words it does not define, numbers that repeat, clauses that check nothing.
struct PackCheck: Sendable {
  private let regulation: Regulation
  private let subject: String
  private var findings: [Finding] = []

  private init(_ regulation: Regulation, subject: String) {
    self.regulation = regulation
    self.subject = subject
  }

  /// The findings about a pack.
  static func findings(in regulation: Regulation, subject: String) -> [Finding] {
    var check = PackCheck(regulation, subject: subject)
    check.checkRepeats()
    for clause in regulation.clauses { check.check(clause) }
    for role in regulation.roles.terms { check.check(PackMention.all(.bodyKind, role.bodyKinds)) }
    return check.findings
  }

  private mutating func report(_ rule: RecordRule, at range: SourceRange, _ message: Message, hint: Message? = nil) {
    findings.append(
      Finding(
        id: rule.id,
        severity: rule.severity,
        subject: subject,
        range: range,
        message: message,
        hint: hint ?? rule.hint
      )
    )
  }

  private mutating func checkRepeats() {
    let lists = [
      regulation.parties, regulation.bodyKinds, regulation.roles, regulation.forms, regulation.directions,
      regulation.technologies, regulation.positions, regulation.meetingKinds, regulation.subjects,
    ]
    for list in lists { checkRepeats(list.terms.map(\.id)) }
    checkRepeats(regulation.clauses.map(\.clause))
  }

  private mutating func checkRepeats(_ ids: [Stated<String>]) {
    var seen: Set<String> = []
    for case .value(let id, let range) in ids where !seen.insert(id).inserted {
      report(.repeatedId, at: range, Message(ru: "«\(id)» встречается дважды", en: "“\(id)” occurs twice"))
    }
  }

  private mutating func check(_ clause: Clause) {
    let rules = clause.rules.items
    let isChecked = clause.kind.value == .checked || clause.kind.value == .evidence
    if isChecked, rules.isEmpty, !clause.rules.isUnreadable {
      report(
        .clauseWithoutRule,
        at: clause.clause.range ?? clause.range,
        Message(ru: "у пункта \(clause.number) нет правила", en: "clause \(clause.number) has no rule")
      )
    }
    for rule in rules {
      check(PackMention.all(.bodyKind, rule.header.of))
      check(rule.kind.mentions)
      if let key = rule.kind.lack {
        report(
          .missingKey,
          at: rule.header.kind.range ?? rule.header.range,
          Message(ru: "нет ключа «\(key.spelling.ru)»", en: "the key “\(key.spelling.en)” is missing"),
          hint: Message(
            ru: "Добавьте строку «\(key.spelling.ru): …» (\(key.about.ru)).",
            en: "Add a line “\(key.spelling.en): …” (\(key.about.en))."
          )
        )
      }
    }
  }

  private mutating func check(_ mentions: [PackMention]) {
    for mention in mentions where !isKnown(mention) {
      report(
        .unknownTerm,
        at: mention.id.range,
        Message(
          ru: "слова «\(mention.id.value)» в положении нет",
          en: "the regulation defines no “\(mention.id.value)”"
        ),
        hint: RecordReader.hint(Suggestion.nearest(to: mention.id.value, among: ids(mention.vocabulary)))
      )
    }
  }

  private func isKnown(_ mention: PackMention) -> Bool {
    ids(mention.vocabulary).contains(mention.id.value)
  }

  /// The ids and groups that rules may name.
  private func ids(_ vocabulary: PackMention.Vocabulary) -> [String] {
    let list: PackVocabulary
    switch vocabulary {
    case .bodyKind: list = regulation.bodyKinds
    case .role: list = regulation.roles
    case .party: list = regulation.parties
    case .position: list = regulation.positions
    case .meetingKind: list = regulation.meetingKinds
    case .form: list = regulation.forms
    case .direction: list = regulation.directions
    case .technology: list = regulation.technologies
    case .act: return UniversalAct.allCases.map(\.rawValue) + regulation.pack.acts.items.compactMap(\.id.value)
    }
    return list.terms.flatMap { [$0.id.value].compactMap { $0 } + $0.group.items.map(\.value) }
  }
}
