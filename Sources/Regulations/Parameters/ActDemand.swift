package import Findings
package import Records

/// What a rule asks of an act: that it was done, by whom, and on what basis.
package struct ActDemand: Sendable {
  package var act: Stated<[Located<String>]> = .blank
  package var orderBy: Stated<String> = .blank
  package var meetingOf: Stated<String> = .blank
  package var whoActs: Stated<[Located<String>]> = .blank
  package var to: Stated<[Located<String>]> = .blank
  package var party: Stated<String> = .blank
  package var bodyKind: Stated<[Located<String>]> = .blank
  package var meetingKind: Stated<[Located<String>]> = .blank
  package var order: Stated<Bool> = .blank
  package var carried: Stated<Bool> = .blank

  /// A demand that asks for nothing.
  package init() {}

  /// The fields of a demand within the parameters of a rule.
  package static func fields<Root: ActDemanding>(of root: Root.Type) -> [Field<Root>] {
    [
      Field(.act, \Root.demand.act, .located(.name), required: true),
      Field(.orderBy, \Root.demand.orderBy, .text),
      Field(.meetingOf, \Root.demand.meetingOf, .text),
      Field(.whoActs, \Root.demand.whoActs, .located(.name)),
      Field(.to, \Root.demand.to, .located(.name)),
      Field(.party, \Root.demand.party, .text),
      Field(.bodyKind, \Root.demand.bodyKind, .located(.name)),
      Field(.meetingKind, \Root.demand.meetingKind, .located(.name)),
      Field(.order, \Root.demand.order, .yesNo),
      Field(.carried, \Root.demand.carried, .yesNo),
    ]
  }

  /// The ids of the acts any of which will do.
  package var acts: [String] { act.items.map(\.value) }

  /// The spelling of the demanded act, the first where several will do, for people.
  package func name(_ regulation: Regulation) -> Message { regulation.actName(acts.first ?? "") }

  /// The name of the fault that the act was done otherwise than asked, so that clauses which ask for the same are told
  /// of it once.
  package func fault(at place: SourceRange) -> String {
    .missing(([acts.first ?? ""] + whoActs.items.map(\.value)).joined(separator: " "), at: place)
  }

  /// The meeting's body is the body itself.
  package static let itself = "itself"
  /// The party is the organisation where the person works whom the record is about.
  package static let employer = "employer"
}

extension Regulation {
  /// The spelling of an act, for people.
  package func actName(_ id: String) -> Message {
    if let act = UniversalAct(rawValue: id) { return Message(ru: act.spelling.ru, en: act.spelling.en) }
    return pack.acts.items.first { $0.id.value == id }?.name ?? Message(verbatim: id)
  }
}

/// Parameters that hold a demand for an act.
package protocol ActDemanding: RecordObject {
  /// The demand.
  var demand: ActDemand { get set }
}

/// One act of a chain, and whether there must be one.
package struct ChainLink: ActDemanding {
  package var demand = ActDemand()
  package var required: Stated<Bool> = .blank
  package let range: SourceRange

  /// A link that asks for nothing.
  package init(range: SourceRange) { self.range = range }

  /// The fields of a link.
  package static let schema = Schema<ChainLink>(
    ActDemand.fields(of: ChainLink.self) + [Field(.required, \.required, .yesNo)]
  )

  /// Whether a chain without the act is broken; otherwise the act is only checked where there is one.
  package var isRequired: Bool { required.value ?? true }
}
