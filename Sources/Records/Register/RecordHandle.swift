package import Findings

/// One record of a register: its kind, and its position in the list of that kind.
package struct RecordHandle: Hashable, Sendable {
  /// The kind.
  package let kind: RecordKind
  /// The position among the records of the kind.
  package let index: Int

  /// Names a record.
  package init(_ kind: RecordKind, _ index: Int) {
    self.kind = kind
    self.index = index
  }
}

extension Register {
  /// Where a record is, whatever it says.
  package struct Place: Sendable {
    /// The path below the folder of its kind, without `.yaml`.
    package let id: String
    /// The path from the records root, without `.yaml`.
    package let subject: String
    /// The file.
    package let file: FileID
    /// Whether the file could not be read as a whole.
    package let isUnreadable: Bool

    init(_ record: Record<some Sendable>) {
      id = record.id
      subject = record.subject
      file = record.file
      isUnreadable = record.isUnreadable
    }
  }

  /// The places of all records of a kind, in order; none for regulations, which a higher layer reads.
  package func places(of kind: RecordKind) -> [Place] {
    switch kind {
    case .organizations: organizations.map { Place($0) }
    case .members: members.map { Place($0) }
    case .associations: associations.map { Place($0) }
    case .meetings: meetings.map { Place($0) }
    case .plans: plans.map { Place($0) }
    case .analyses: analyses.map { Place($0) }
    case .orders: orders.map { Place($0) }
    case .documents: documents.map { Place($0) }
    case .events: events.map { Place($0) }
    case .practices: practices.map { Place($0) }
    case .waivers: waivers.map { Place($0) }
    case .attestations: attestations.map { Place($0) }
    case .regulations: []
    }
  }

  /// The place of one record.
  package func place(of handle: RecordHandle) -> Place {
    switch handle.kind {
    case .organizations: Place(organizations[handle.index])
    case .members: Place(members[handle.index])
    case .associations: Place(associations[handle.index])
    case .meetings: Place(meetings[handle.index])
    case .plans: Place(plans[handle.index])
    case .analyses: Place(analyses[handle.index])
    case .orders: Place(orders[handle.index])
    case .documents: Place(documents[handle.index])
    case .events: Place(events[handle.index])
    case .practices: Place(practices[handle.index])
    case .waivers: Place(waivers[handle.index])
    case .attestations: Place(attestations[handle.index])
    case .regulations: preconditionFailure("a register holds no regulations")
    }
  }
}
