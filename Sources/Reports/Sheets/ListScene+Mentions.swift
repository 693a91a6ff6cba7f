package import Findings
package import Records

/// The places where records of one kind name a record.
package struct MentionGroup: Sendable {
  /// One place.
  package struct Mention: Sendable {
    /// The path of the file from the records root.
    package let file: String
    /// The line, from 1.
    package let line: Int
    /// The keys that lead to the place, the outermost first.
    package let keys: [String]
    /// What the record in the file is called.
    package let title: Message
  }

  /// The kind of the records; nil for `metod.yaml`.
  package let kind: RecordKind?
  /// The places, by file and line.
  package let mentions: [Mention]
}

extension ListScene {
  /// The places where other records name a record, by kind.
  func mentions(of handle: RecordHandle, _ sources: SourceTexts) -> [MentionGroup] {
    let own = register.place(of: handle).file
    let references = register.mentions(of: handle).filter { $0.range.file != own }
    let byFile = Dictionary(grouping: references) { $0.range.file }
    var groups: [RecordKind?: [MentionGroup.Mention]] = [:]
    for (file, references) in byFile.sorted(by: { $0.key < $1.key }) {
      let path = register.files[file]
      let location = RecordLocation(path: path)
      var kind: RecordKind?
      if case .record(let found) = location.kind { kind = found }
      let title = title(location, kind)
      let root = sources.root(of: path, file)
      for reference in references {
        groups[kind, default: []].append(
          MentionGroup.Mention(
            file: path,
            line: Int(reference.range.line),
            keys: root.map { Self.keys(to: reference.range, in: $0) } ?? [],
            title: title
          )
        )
      }
    }
    return ([nil] + RecordKind.allCases.map { $0 }).compactMap { kind in
      groups[kind].map { MentionGroup(kind: kind, mentions: $0) }
    }
  }

  private func title(_ location: RecordLocation, _ kind: RecordKind?) -> Message {
    guard let kind, let index = register.places(of: kind).firstIndex(where: { $0.id == location.id }) else {
      return Message(verbatim: RecordLocation.settingsName)
    }
    return title(of: RecordHandle(kind, index))
  }

  /// The keys that lead to a place of a file, as they are written.
  private static func keys(to place: SourceRange, in node: Node) -> [String] {
    switch node.content {
    case .scalar: return []
    case .sequence(let nodes):
      return nodes.first { holds($0.range, place) }.map { keys(to: place, in: $0) } ?? []
    case .mapping(let pairs):
      guard let pair = pairs.first(where: { holds($0.value.range, place) }), let key = pair.key.text else { return [] }
      return [key] + keys(to: place, in: pair.value)
    }
  }

  private static func holds(_ range: SourceRange, _ place: SourceRange) -> Bool {
    (range.line, range.column) <= (place.line, place.column)
      && (place.line, place.column) < (range.endLine, range.endColumn)
  }
}
