package import Findings

/// Reads one file of the folder into a record.
package struct RecordFileReader: Sendable {
  private let vocabulary: Vocabulary

  /// Makes a reader that knows the words of the regulations at hand.
  package init(vocabulary: Vocabulary) { self.vocabulary = vocabulary }

  /// What a file came to.
  ///
  /// - Parameters:
  ///   - bytes: the bytes, or why they could not be had.
  ///   - file: the name of the file in this run.
  ///   - location: what the path says.
  /// - Returns: the record, as far as it could be read, with the findings.
  package func reading(
    of bytes: Result<[UInt8], FileTrouble>,
    file: FileID,
    at location: RecordLocation
  ) -> FileReading {
    var reader = RecordReader(file: file, subject: location.subject, vocabulary: vocabulary)
    for trouble in location.troubles {
      reader.report(trouble.rule, at: SourceRange(startOf: file), trouble.message, hint: trouble.hint)
    }
    var contents: [UInt8] = []
    switch bytes {
    case .success(let bytes): contents = bytes
    case .failure(let trouble): reader.report(Self.rule(for: trouble), at: SourceRange(startOf: file))
    }
    guard case .success = bytes else { return unread(reader, location) }
    if case .record(.regulations) = location.kind {
      // A pack is read, and its troubles are told, by the library of regulations.
      return FileReading(payload: .pack, findings: reader.findings, references: [], hasWindowsLines: false)
    }
    let (text, payload) = RecordText.read(contents, &reader) { (root: Node, reader: inout RecordReader) in
      self.payload(location, root, &reader)
    }
    guard let payload else {
      return unread(reader, location, salvage: text.salvageable ?? "")
    }
    return FileReading(
      payload: payload,
      findings: reader.findings,
      references: reader.references,
      // A file in another encoding has to be saved anew, its line ends with it.
      hasWindowsLines: text.hasWindowsLines && !reader.findings.contains { $0.id == RecordRule.encoding.id }
    )
  }

  /// A record of which nothing, or only the plain lines at its left edge, can be known.
  private func unread(_ reader: RecordReader, _ location: RecordLocation, salvage text: String = "") -> FileReading {
    var scratch = RecordReader(file: reader.file, subject: location.subject, vocabulary: vocabulary)
    let root = Self.salvaged(text, file: reader.file)
    let payload = payload(location, root, &scratch, isUnreadable: true)
    return FileReading(payload: payload, findings: reader.findings, references: [], hasWindowsLines: false)
  }

  /// The lines `key: value` at the left edge of a text, each of which can be understood by itself.
  private static func salvaged(_ text: String, file: FileID) -> Node {
    let place = SourceRange(startOf: file)
    var pairs: [Node.Pair] = []
    for line in text.split(whereSeparator: \.isNewline).prefix(200) where line.first?.isLetter == true {
      guard let colon = line.firstIndex(of: ":") else { continue }
      let value = line[line.index(after: colon)...].drop { $0 == " " }
      guard !value.isEmpty else { continue }
      let bare = value.hasPrefix("\"") || value.hasPrefix("'") ? value.dropFirst().dropLast() : value
      pairs.append(
        Node.Pair(
          key: Node(.scalar(String(line[..<colon]), .plain), at: place),
          value: Node(.scalar(String(bare), .plain), at: place)
        )
      )
    }
    return Node(.mapping(pairs), at: place)
  }

  private func payload(
    _ location: RecordLocation,
    _ root: Node,
    _ reader: inout RecordReader,
    isUnreadable: Bool = false
  ) -> FileReading.Payload? {
    guard let kind = location.kind else { return nil }
    func record<Content: RecordObject>(_ type: Content.Type) -> Record<Content>? {
      reader.object(type, root).map {
        Record(
          id: location.id,
          subject: location.subject,
          file: reader.file,
          content: $0,
          isUnreadable: isUnreadable,
          firstLine: isUnreadable ? SourceRange(startOf: reader.file) : RecordReader.firstLine(of: root)
        )
      }
    }
    return switch kind {
    case .settings: record(Settings.self).map { .settings($0) }
    case .record(.organizations): record(Organization.self).map { .organization($0) }
    case .record(.members): record(Member.self).map { .member($0) }
    case .record(.associations): record(Association.self).map { .association($0) }
    case .record(.meetings): record(Meeting.self).map { .meeting($0) }
    case .record(.plans): record(Plan.self).map { .plan($0) }
    case .record(.analyses): record(Analysis.self).map { .analysis($0) }
    case .record(.orders): record(Order.self).map { .order($0) }
    case .record(.documents): record(Document.self).map { .document($0) }
    case .record(.events): record(Event.self).map { .event($0) }
    case .record(.practices): record(Practice.self).map { .practice($0) }
    case .record(.waivers): record(Waiver.self).map { .waiver($0) }
    case .record(.attestations): record(Attestation.self).map { .attestation($0) }
    case .record(.regulations): .pack
    }
  }

  private static func rule(for trouble: FileTrouble) -> RecordRule {
    switch trouble {
    case .isFolder: .folderForFile
    case .danglingLink: .danglingLink
    case .outsideRoot: .linkOutside
    case .unreadable: .unreadableFile
    case .tooLarge: .tooLarge
    case .notAFile: .notAFile
    }
  }
}
