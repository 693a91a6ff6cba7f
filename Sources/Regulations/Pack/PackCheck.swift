internal import CivilTime
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
      report(.repeatedId, at: range, Message(ru: "«\(id)» встречается дважды.", en: "“\(id)” occurs twice."))
    }
  }

  private mutating func check(_ clause: Clause) {
    let rules = clause.rules.items
    let isChecked = clause.kind.value == .checked || clause.kind.value == .evidence
    if isChecked, rules.isEmpty, !clause.rules.isUnreadable {
      report(
        .clauseWithoutRule,
        at: clause.clause.range ?? clause.range,
        Message(ru: "У пункта \(clause.number) нет правила.", en: "Clause \(clause.number) has no rule.")
      )
    }
    checkRepeats(of: rules)
    for rule in rules {
      check(PackMention.all(.bodyKind, rule.header.of))
      check(rule.kind.mentions)
      checkReach(of: rule)
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

  /// Rules that no day and no body can ever call upon.
  private mutating func checkReach(of rule: Rule) {
    let header = rule.header
    if let from = header.from.value, let through = header.through.value, through < from {
      report(
        .unreachableRule,
        at: header.through.range ?? header.range,
        Message(ru: "правило кончается раньше, чем начинается", en: "the rule ends before it begins")
      )
      return
    }
    let versions = regulation.pack.versions.items.map { Term(from: $0.from.value, through: $0.through.value) }
    if !versions.isEmpty, !versions.contains(where: { $0.overlaps(rule.term) }) {
      report(
        .unreachableRule,
        at: header.through.range ?? header.from.range ?? header.range,
        Message(
          ru: "правило не действует ни при одной версии положения",
          en: "the rule is in force under no version of the regulation"
        )
      )
      return
    }
    checkOffices(of: rule)
  }

  /// An office that none of the bodies has which the rule binds.
  private mutating func checkOffices(of rule: Rule) {
    guard !rule.bodyKinds.isEmpty else { return }
    let bound = regulation.bodyKinds.terms.compactMap(\.id.value).filter {
      regulation.bodyKinds.term($0, isAmong: rule.bodyKinds)
    }
    for role in rule.kind.ownRoles {
      let kinds = regulation.roles[role.value]?.bodyKinds.items.map(\.value) ?? []
      guard !kinds.isEmpty, !bound.contains(where: { regulation.bodyKinds.term($0, isAmong: kinds) }) else { continue }
      report(
        .unreachableRule,
        at: role.range,
        Message(
          ru: "у объединений, которых касается правило, должности «\(role.value)» не бывает",
          en: "the bodies that the rule binds have no office “\(role.value)”"
        )
      )
    }
  }

  /// Rules that say the same of the same bodies at the same time.
  ///
  /// Two clauses may well ask for the same; one clause that does so twice is a slip.
  private mutating func checkRepeats(of rules: [Rule]) {
    var seen: [String: Rule] = [:]
    for rule in rules {
      let text = rule.canonicalText
      if let earlier = seen[text], earlier.term.overlaps(rule.term) {
        findings.append(
          Finding(
            id: RecordRule.repeatedRule.id,
            severity: RecordRule.repeatedRule.severity,
            subject: subject,
            range: rule.header.kind.range ?? rule.header.range,
            message: RecordRule.repeatedRule.explanation,
            hint: RecordRule.repeatedRule.hint,
            related: [
              RelatedPlace(
                earlier.header.kind.range ?? earlier.header.range,
                Message(ru: "такое же – здесь", en: "the same is here")
              )
            ]
          )
        )
      } else {
        seen[text] = rule
      }
    }
  }

  private mutating func check(_ mentions: [PackMention]) {
    for mention in mentions where !isKnown(mention) {
      report(
        .unknownTerm,
        at: mention.id.range,
        Message(
          ru: "Слова «\(mention.id.value)» в положении нет.",
          en: "The regulation defines no “\(mention.id.value)”."
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

extension RuleKind {
  /// The offices of the judged body itself of which the rule speaks.
  fileprivate var ownRoles: [Located<String>] {
    switch self {
    case let rule as OfficeFilledRule: rule.parameters.role.items
    case let rule as QualifiedRule: rule.parameters.role.items
    case let rule as ActsRule: rule.parameters.role.items
    case let rule as DeadlineRule: rule.parameters.role.items
    default: []
    }
  }
}

extension Rule {
  /// What the rule asks of whom, apart from how it is written.
  fileprivate var canonicalText: String {
    "\(type(of: kind).id) \(bodyKinds.sorted()) \(parameters.canonicalText)"
  }
}

extension Node {
  /// The content without style, with keys in order.
  fileprivate var canonicalText: String {
    switch content {
    case .scalar(let text, _): text
    case .sequence(let nodes): "[\(nodes.map(\.canonicalText).joined(separator: "; "))]"
    case .mapping(let pairs):
      "{\(pairs.map { "\(Folding.key($0.key.text ?? "")): \($0.value.canonicalText)" }.sorted().joined(separator: "; "))}"
    }
  }
}
