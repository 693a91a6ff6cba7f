package import Findings

extension Register {
  /// Every mention of a record, in the order of files and of places in them.
  package func mentions(of record: RecordHandle) -> [Reference] {
    guard let target = Self.target(record) else { return [] }
    return references.indices.flatMap { file in
      zip(references[file], targets[file]).filter { $1 == target }.map { $0.0 }
    }
  }

  /// The mentions in one file, in reading order.
  package func mentions(in file: FileID) -> [Reference] {
    let index = Int(file.index)
    return references.indices.contains(index) ? references[index] : []
  }

  /// What a mention of a record resolves to; nil for a kind that no field can mention.
  private static func target(_ record: RecordHandle) -> Target? {
    switch record.kind {
    case .members: .member(record.index)
    case .associations: .body(record.index)
    case .organizations: .organization(record.index)
    case .orders: .order(record.index)
    case .meetings: .meeting(record.index)
    case .events: .event(record.index)
    case .plans, .analyses, .documents, .practices, .waivers, .attestations, .regulations: nil
    }
  }

  /// The record that a mention points to; nil when it points to none, to a file or to a regulation.
  package func record(_ reference: Reference) -> RecordHandle? {
    switch target(of: reference) {
    case .member(let index): RecordHandle(.members, index)
    case .body(let index): RecordHandle(.associations, index)
    case .organization(let index): RecordHandle(.organizations, index)
    case .order(let index): RecordHandle(.orders, index)
    case .meeting(let index): RecordHandle(.meetings, index)
    case .event(let index): RecordHandle(.events, index)
    case .regulation, .file, .unknown, .uncertain: nil
    }
  }
}
