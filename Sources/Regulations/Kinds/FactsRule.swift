internal import CivilTime
package import Findings
package import Records

/// Requires that fields of a body are filled in, and with what.
package struct FactsRule: RuleKind {
  /// What a pack says besides the kind.
  package struct Parameters: RecordObject {
    package var fields: Stated<[FieldDemand]> = .blank
    package let range: SourceRange

    /// Parameters of which nothing is known.
    package init(range: SourceRange) { self.range = range }

    /// The parameters.
    package static let schema = Schema<Parameters>([
      Field(.fields, \.fields, .list(of: .object(FieldDemand.self)), required: true)
    ])
  }

  /// What is asked of one field.
  package struct FieldDemand: RecordObject {
    package var field: Stated<BodyField> = .blank
    package var bodyKind: Stated<[Located<String>]> = .blank
    package var ownership: Stated<[Located<Ownership>]> = .blank
    package var subordinateTo: Stated<String> = .blank
    package let range: SourceRange

    /// A demand that asks for nothing.
    package init(range: SourceRange) { self.range = range }

    /// The fields of a demand.
    package static let schema = Schema<FieldDemand>([
      Field(.field, \.field, .word(BodyField.self), required: true, shorthand: true),
      Field(.bodyKind, \.bodyKind, .located(.name)),
      Field(.ownership, \.ownership, .located(.word(Ownership.self))),
      Field(.subordinateTo, \.subordinateTo, .text),
    ])
  }

  /// The name by which packs call it.
  package static let id = "facts"

  /// What it is for.
  package static let documentation = RuleDocumentation(
    title: Message(ru: "Поля объединения", en: "Fields of a body"),
    explanation: Message(
      ru: """
        Требует, чтобы поля объединения были заполнены и, если сказано, чем: вышестоящее объединение нужного вида \
        (body-kind), организация нужной формы собственности (ownership) или подчинённая стороне положения (subordinate-to).
        """,
      en: """
        Requires that fields of a body are filled in and, where it is said, with what: a parent body of a kind (body-kind), \
        an organisation of some ownership (ownership) or subordinate to a party of the regulation (subordinate-to).
        """
    ),
    examples: [
      RuleExample(
        .kept,
        Message(ru: "предмет записан", en: "the subject is recorded"),
        on: CivilDate(2024, 9, 1),
        rule: "fields:\n  - subject",
        files: """
          === associations/math.yaml
          название: Объединение учителей математики
          вид: объединение
          предмет: математика
          """
      ),
      RuleExample(
        .broken,
        Message(ru: "предмета нет", en: "the subject is missing"),
        on: CivilDate(2024, 9, 1),
        rule: "fields:\n  - subject",
        files: """
          === associations/math.yaml
          ↓название: Объединение учителей математики
          вид: объединение
          """
      ),
      RuleExample(
        .broken,
        Message(ru: "входит не в службу", en: "the parent is not the service"),
        on: CivilDate(2024, 9, 1),
        rule: "fields:\n  - field: parent\n    body-kind: service",
        files: """
          === associations/council.yaml
          название: Методический совет
          вид: совет
          входит в: Служба
          === associations/service.yaml
          название: Служба
          вид: служба
          входит в: Служба
          === associations/math.yaml
          название: Объединение учителей математики
          вид: объединение
          входит в: ↓Методический совет
          """
      ),
    ]
  )

  private let parameters: Parameters

  /// Makes a rule of this kind.
  package init(_ parameters: Parameters) { self.parameters = parameters }

  /// The words of the regulation that the rule names.
  package var mentions: [PackMention] {
    parameters.fields.items.flatMap {
      PackMention.all(.bodyKind, $0.bodyKind) + PackMention.one(.party, $0.subordinateTo)
    }
  }

  /// Judges one body.
  package func judge(_ inquiry: inout Inquiry) {
    var evidence: [Evidence] = []
    for demand in parameters.fields.items {
      guard let field = demand.field.value else { continue }
      switch truth(of: demand, field, inquiry) {
      case .yes(let found): evidence += found
      case .unknown(let missing): return inquiry.leaveOpen(Inquiry.Topic(), missing)
      case .no(let reason):
        let range = field.content(of: inquiry.view.association.content).range
        return inquiry.breach(
          Inquiry.Topic(),
          Breach(
            reason,
            hint: range == nil
              ? Message(ru: "Добавьте «\(field.key.spelling.ru): …».", en: "Add “\(field.key.spelling.en): …”.") : nil,
            at: range?.cutToFirstLine ?? inquiry.view.place,
            since: inquiry.window.first,
            isLasting: true,
            // Several clauses may ask for one field: that it is empty is one fault.
            cause: range == nil ? "no \(field.rawValue)" : nil
          )
        )
      }
    }
    inquiry.keep(Inquiry.Topic(), evidence)
  }

  private func truth(of demand: FieldDemand, _ field: BodyField, _ inquiry: Inquiry) -> Truth {
    let name = Message(ru: "«\(field.key.spelling.ru)»", en: "“\(field.key.spelling.en)”")
    switch field.content(of: inquiry.view.association.content) {
    case .unreadable: return .unknown(name)
    case .blank, .none:
      return .no(Message(ru: "не заполнено поле \(name.ru)", en: "the field \(name.en) is not filled in"))
    case .filled(let range, let reference):
      var truths: [Truth] = [.yes([Evidence(range.cutToFirstLine)])]
      if !demand.bodyKind.isBlank { truths.append(kind(reference, demand.bodyKind.items.map(\.value), name, inquiry)) }
      if !demand.ownership.isBlank || !demand.subordinateTo.isBlank {
        truths.append(organization(reference, demand, name, inquiry))
      }
      return .all(truths)
    }
  }

  private func kind(_ reference: Reference?, _ wanted: [String], _ name: Message, _ inquiry: Inquiry) -> Truth {
    guard let body = inquiry.register.body(reference) else { return .unknown(name) }
    let association = inquiry.register.associations[body]
    let kind = association.content.kind.value.flatMap { inquiry.regulation.bodyKinds.id(of: $0) }
    guard let kind else { return .unknown(name) }
    if inquiry.regulation.bodyKinds.term(kind, isAmong: wanted) { return .yes([]) }
    let names = Message.list(wanted.map { inquiry.regulation.bodyKinds[$0]?.name ?? Message(verbatim: $0) })
    return .no(
      Message(
        ru: "\(name.ru): «\(association.name)» — не \(names.ru)",
        en: "\(name.en): “\(association.name)” is no \(names.en)"
      )
    )
  }

  private func organization(
    _ reference: Reference?,
    _ demand: FieldDemand,
    _ name: Message,
    _ inquiry: Inquiry
  ) -> Truth {
    guard let index = inquiry.register.organization(reference) else { return .unknown(name) }
    let facts = OrganizationFacts(index, inquiry)
    var truths: [Truth] = []
    if !demand.ownership.isBlank { truths.append(facts.ownership(demand.ownership.items.map(\.value))) }
    if let party = demand.subordinateTo.value { truths.append(facts.subordinate(to: party)) }
    return .all(truths)
  }
}

/// A field of a body that rules can ask for.
package enum BodyField: String, Word {
  case subject
  case professions
  case problem
  case membership
  case topic
  case level
  case parent
  case curatingOrganization = "curating-organization"
  case baseOrganization = "base-organization"
  case page

  /// What the list is.
  package static let listName = Message(ru: "поле объединения", en: "field of a body")

  /// The key of the field.
  package var key: Key {
    switch self {
    case .subject: .subject
    case .professions: .professions
    case .problem: .problem
    case .membership: .membership
    case .topic: .topic
    case .level: .level
    case .parent: .parent
    case .curatingOrganization: .curatingOrganization
    case .baseOrganization: .baseOrganization
    case .page: .page
    }
  }

  /// How the word is written.
  package var spelling: Spelling { key.spelling }

  /// What a body says in the field.
  enum Content {
    case blank
    case none(SourceRange)
    case unreadable(SourceRange)
    case filled(SourceRange, Reference?)

    /// Where the content stands.
    var range: SourceRange? {
      switch self {
      case .blank: nil
      case .none(let range), .unreadable(let range), .filled(let range, _): range
      }
    }

    init<Value>(_ stated: Stated<Value>) {
      switch stated {
      case .blank: self = .blank
      case .none(let range): self = .none(range)
      case .unreadable(let range): self = .unreadable(range)
      case .value(let value, let range): self = .filled(range, value as? Reference)
      }
    }
  }

  /// What a body says in the field.
  func content(of association: Association) -> Content {
    switch self {
    case .subject: Content(association.subject)
    case .professions: Content(association.professions)
    case .problem: Content(association.problem)
    case .membership: Content(association.membership)
    case .topic: Content(association.topic)
    case .level: Content(association.level)
    case .parent: Content(association.parent)
    case .curatingOrganization: Content(association.curatingOrganization)
    case .baseOrganization: Content(association.baseOrganization)
    case .page: Content(association.page)
    }
  }
}
