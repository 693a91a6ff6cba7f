package import Findings
package import Records

/// One record in full, with everything that refers to it, as a value.
package struct RecordSheet: Sendable {
  /// What the record says in one field.
  package struct Field: Sendable {
    /// The key for programs: its English spelling, or what is written where the tool does not know it.
    package let code: String
    /// The key for people.
    package let name: Message
    /// The value.
    package let value: Value
  }

  /// A value of a field.
  package indirect enum Value: Sendable {
    case leaf(TableCell)
    case list([Value])
    case fields([Field])
  }

  /// What other records say about it, as a table.
  package struct Section: Sendable {
    /// A column of a section.
    package struct Column: Sendable {
      /// The name for programs.
      package let code: String
      /// What stands above it.
      package let title: Message
      /// Whether its values are figures.
      package let isNumeric: Bool

      /// Makes a column.
      init(_ code: String, _ ru: String, _ en: String, isNumeric: Bool = false) {
        self.code = code
        title = Message(ru: ru, en: en)
        self.isNumeric = isNumeric
      }
    }

    /// The name for programs.
    package let code: String
    /// What it is about.
    package let title: Message
    /// The columns.
    package let columns: [Column]
    /// The rows, with a cell for each column.
    package let rows: [[TableCell]]
  }

  /// The record.
  package let handle: RecordHandle
  /// What the record is called.
  package let title: Message
  /// The record, as its path without `.yaml`.
  package let record: String
  /// The path of its file from the records root.
  package let file: String
  /// What it says; nil when the file cannot be read.
  package let fields: [Field]?
  /// What other records say about it.
  package let sections: [Section]
  /// The places where other records name it.
  package let mentions: [MentionGroup]
}

extension RecordSheet {
  /// Gathers all there is about a record.
  ///
  /// - Parameters:
  ///   - handle: the record.
  ///   - scene: the records on the day that is asked about.
  ///   - judgement: the judged folder, whose obligations a body's sheet tells; nil to leave them out.
  ///   - sources: the texts of the files.
  package init(of handle: RecordHandle, _ scene: ListScene, judgement: BodyJudgement?, sources: SourceTexts) {
    let place = scene.register.place(of: handle)
    let path = scene.register.files[place.file]
    let reader = SheetReader(scene, file: place.file)
    self.handle = handle
    title = scene.title(of: handle)
    record = place.subject
    file = path
    fields = sources.root(of: path, place.file).map { reader.fields(of: $0, handle.kind.shape) }
    sections =
      switch handle.kind {
      case .members: scene.sections(ofMember: handle.index)
      case .associations: scene.sections(ofBody: handle.index, judgement)
      default: []
      }
    mentions = scene.mentions(of: handle, sources)
  }
}

extension SourceTexts {
  /// The tree of a file; nil when it cannot be read.
  func root(of path: String, _ file: FileID) -> Node? {
    guard let bytes = bytes(path) else { return nil }
    var reader = RecordReader(file: file, subject: path, vocabulary: Vocabulary())
    return RecordText(bytes, reader: &reader).root
  }
}
