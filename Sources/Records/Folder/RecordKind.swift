package import Findings

/// A kind of record: the first folder of a path decides it.
package enum RecordKind: String, CaseIterable, Sendable {
  case organizations
  case members
  case associations
  case meetings
  case plans
  case analyses
  case orders
  case documents
  case events
  case practices
  case waivers
  case attestations
  case regulations

  /// The kind whose folder bears a name.
  package static func named(_ folder: String) -> RecordKind? { byFolder[ByteKey(folder)] }

  private static let byFolder = Dictionary(uniqueKeysWithValues: allCases.map { (ByteKey($0.rawValue), $0) })

  /// How deep the files of a kind lie below its folder.
  package enum Depth: Sendable {
    /// Directly in the folder.
    case flat
    /// In a folder for each body.
    case perBody
    /// In a folder for each body, named after a year: a school year, or for plans a calendar year too.
    case perBodyAndYear
    /// Anywhere below the folder.
    case free
  }

  /// How deep the files of this kind lie.
  package var depth: Depth {
    switch self {
    case .organizations, .members, .associations, .orders: .flat
    case .meetings: .perBody
    case .plans, .analyses: .perBodyAndYear
    case .documents, .events, .practices, .waivers, .attestations, .regulations: .free
    }
  }

  /// Whether its files lie in folders of bodies.
  var isPerBody: Bool {
    switch depth {
    case .perBody, .perBodyAndYear: true
    case .flat, .free: false
    }
  }

  /// What people call the folder besides, so that a folder of such a name is known for what it is.
  var folderNames: [String] {
    switch self {
    case .organizations: ["организации", "учреждения", "школы", "organisations"]
    case .members: ["члены", "люди", "педагоги", "участники", "people"]
    case .associations: ["объединения", "bodies"]
    case .meetings: ["заседания", "протоколы", "minutes"]
    case .plans: ["планы"]
    case .analyses: ["анализы", "анализ"]
    case .orders: ["приказы"]
    case .documents: ["документы"]
    case .events: ["события", "мероприятия"]
    case .practices: ["практики"]
    case .waivers: ["освобождения"]
    case .attestations: ["подтверждения"]
    case .regulations: ["положения"]
    }
  }

  /// What a record of this kind is called.
  package var name: Message {
    switch self {
    case .organizations: Message(ru: "организация", en: "organisation")
    case .members: Message(ru: "человек", en: "person")
    case .associations: Message(ru: "объединение", en: "body")
    case .meetings: Message(ru: "заседание", en: "meeting")
    case .plans: Message(ru: "план", en: "plan")
    case .analyses: Message(ru: "анализ", en: "analysis")
    case .orders: Message(ru: "приказ", en: "order")
    case .documents: Message(ru: "документ", en: "document")
    case .events: Message(ru: "событие", en: "event")
    case .practices: Message(ru: "практика", en: "practice")
    case .waivers: Message(ru: "освобождение", en: "waiver")
    case .attestations: Message(ru: "подтверждение", en: "attestation")
    case .regulations: Message(ru: "положение", en: "regulation")
    }
  }

  /// Where a record of this kind lies, with stand-ins for what is chosen.
  package var pattern: String {
    switch depth {
    case .flat: "\(rawValue)/<id>.yaml"
    case .perBody: "\(rawValue)/<body>/<id>.yaml"
    case .perBodyAndYear: "\(rawValue)/<body>/2025-26.yaml"
    case .free: "\(rawValue)/….yaml"
    }
  }

  /// The fields of its records; a regulation pack has a schema of its own in a higher layer.
  package var shape: ObjectShape? {
    switch self {
    case .organizations: Organization.schema.shape
    case .members: Member.schema.shape
    case .associations: Association.schema.shape
    case .meetings: Meeting.schema.shape
    case .plans: Plan.schema.shape
    case .analyses: Analysis.schema.shape
    case .orders: Order.schema.shape
    case .documents: Document.schema.shape
    case .events: Event.schema.shape
    case .practices: Practice.schema.shape
    case .waivers: Waiver.schema.shape
    case .attestations: Attestation.schema.shape
    case .regulations: nil
    }
  }
}

extension RecordKind {
  /// The kind whose folder a name was likely meant to be; nil when it is like none.
  static func nearest(toFolder name: String) -> RecordKind? {
    let names = allCases.flatMap { kind in ([kind.rawValue] + kind.folderNames).map { ($0, kind) } }
    return Suggestion.nearest(to: name, among: names.map(\.0)).first.flatMap { nearest in
      names.first { $0.0 == nearest }?.1
    }
  }
}
