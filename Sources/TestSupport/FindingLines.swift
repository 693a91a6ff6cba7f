import Findings
package import Records

extension Register {
  /// The findings in the order of places, each as `id file:line:column`.
  package var findingLines: [String] {
    findings.sorted { Finding.isTold($0, before: $1, in: files) }
      .map { "\($0.id) \(files[$0.range.file]):\($0.range.line):\($0.range.column)" }
  }
}

extension FileReading {
  /// The findings in the order of places, each as `id line:column`.
  package var findingLines: [String] {
    findings.sorted { ($0.range, $0.id) < ($1.range, $1.id) }.map { "\($0.id) \($0.range.line):\($0.range.column)" }
  }

  /// What a single file comes to that lies at a path.
  package static func reading(
    _ contents: FileContents,
    at path: String,
    vocabulary: Vocabulary = Vocabulary()
  ) -> FileReading {
    RecordFileReader(vocabulary: vocabulary)
      .reading(of: .success(contents.bytes), file: FileID(0), at: RecordLocation(path: path))
  }

  /// Whether not even a record came of the file, or one that is known to be incomplete.
  package var isUnreadable: Bool {
    switch payload {
    case .organization(let record): record.isUnreadable
    case .member(let record): record.isUnreadable
    case .association(let record): record.isUnreadable
    case .meeting(let record): record.isUnreadable
    case .plan(let record): record.isUnreadable
    case .analysis(let record): record.isUnreadable
    case .order(let record): record.isUnreadable
    case .document(let record): record.isUnreadable
    case .event(let record): record.isUnreadable
    case .practice(let record): record.isUnreadable
    case .waiver(let record): record.isUnreadable
    case .attestation(let record): record.isUnreadable
    case .settings(let record): record.isUnreadable
    case .pack: false
    case nil: true
    }
  }
}
