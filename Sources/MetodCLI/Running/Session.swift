internal import Findings
internal import Records
internal import Reports

/// One run of a command: the context with what the options and the records folder decided.
struct Session {
  let context: Context
  /// The language of everything that is said.
  let language: Language
  let color: ColorChoice
  private let file: OutputFile?
  /// Whether results go to a file.
  var hasFile: Bool { file != nil }

  /// Settles language, colour and destination of a run.
  ///
  /// The language is that of the flag, else of `metod.yaml`, else of the environment, else Russian.
  init(_ general: GeneralOptions, output path: String?, folder: RecordsFolder?, in context: Context) {
    self.context = context
    language =
      general.language ?? folder.flatMap(Self.language) ?? context.environmentLanguage ?? .ru
    color = general.color
    file = path.flatMap { $0 == "-" ? nil : OutputFile(FolderChoice.absolute($0, in: context), written: $0) }
  }

  private static func language(of folder: RecordsFolder) -> Language? {
    let path = RecordLocation.settingsName
    let reader = RecordFileReader(vocabulary: Vocabulary())
    let reading = reader.reading(of: folder.bytes(of: path), file: FileID(0), at: RecordLocation(path: path))
    guard case .settings(let settings) = reading.payload else { return nil }
    return settings.content.language.value
  }

  /// Whether results are coloured: a file never is, unless it is asked for outright.
  var isColored: Bool { file == nil ? context.isColored(color, on: context.output) : color == .always }

  /// The colours of results.
  var palette: Palette { Palette(isColored: isColored) }

  /// Writes the results where they belong.
  ///
  /// - Parameters:
  ///   - text: the results.
  ///   - content: what they are; only a new regulation may go where records lie.
  /// - Throws: `ToolFailure` where they cannot be written.
  func deliver(_ text: String, as content: OutputFile.Content = .report) throws {
    try deliver(Array(text.utf8), as: content)
  }

  /// Writes the results where they belong.
  ///
  /// - Parameters:
  ///   - bytes: the results.
  ///   - content: what they are; only a new regulation may go where records lie.
  /// - Throws: `ToolFailure` where they cannot be written.
  func deliver(_ bytes: [UInt8], as content: OutputFile.Content = .report) throws {
    do {
      if let file { try file.replace(with: bytes, as: content) } else { try context.output.write(bytes) }
    } catch let failure as ToolFailure {
      throw inLanguage(failure)
    }
  }

  /// The failure, to be told in the language of this run.
  func inLanguage(_ failure: ToolFailure) -> ToolFailure {
    var failure = failure
    failure.language = language
    return failure
  }
}
