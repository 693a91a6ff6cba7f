package import Findings

/// A record with the name that its path gives it.
package struct Record<Content: Sendable>: Sendable {
  /// The path below the folder of its kind, without `.yaml`.
  package let id: String
  /// The path from the records root, without `.yaml`: what findings call it.
  package let subject: String
  /// The file.
  package let file: FileID
  private let box: Box
  /// Whether the file could not be read as a whole, so that only what could be saved of it is known.
  package let isUnreadable: Bool
  /// The first line of what is written: where a thing is reported that the record lacks.
  package let firstLine: SourceRange

  /// Makes a record of what its file says and what its path says.
  init(
    id: String,
    subject: String,
    file: FileID,
    content: Content,
    isUnreadable: Bool,
    firstLine: SourceRange
  ) {
    self.id = id
    self.subject = subject
    self.file = file
    self.isUnreadable = isUnreadable
    self.firstLine = firstLine
    box = Box(content)
  }

  /// What the record says.
  package var content: Content {
    // Reading in place: a meeting holds some hundred counted references, and judging looks at each many times.
    _read { yield box.content }
  }

  /// Holds the content once, so that copying a record costs a single count.
  private final class Box: Sendable {
    let content: Content

    init(_ content: Content) { self.content = content }
  }
}

/// What one file came to.
package struct FileReading: Sendable {
  /// The record of any kind, before it is sorted into the register.
  package enum Payload: Sendable {
    case organization(Record<Organization>)
    case member(Record<Member>)
    case association(Record<Association>)
    case meeting(Record<Meeting>)
    case plan(Record<Plan>)
    case analysis(Record<Analysis>)
    case order(Record<Order>)
    case document(Record<Document>)
    case event(Record<Event>)
    case practice(Record<Practice>)
    case waiver(Record<Waiver>)
    case attestation(Record<Attestation>)
    case settings(Record<Settings>)
    /// A regulation pack, which a higher layer reads.
    case pack
  }

  /// The record; nil when not even its kind is known.
  package let payload: Payload?
  /// What is wrong with the file.
  package let findings: [Finding]
  /// The mentions of other records, in reading order.
  package let references: [Reference]
  /// Whether lines end as in Windows.
  package let hasWindowsLines: Bool
}
