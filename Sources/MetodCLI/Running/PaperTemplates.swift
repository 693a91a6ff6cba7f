internal import Findings
internal import Records
internal import Reports

/// The templates at hand for papers: those of the records folder before the built-in ones.
struct PaperTemplates {
  private let folder: RecordsFolder
  private let session: Session

  init(of folder: RecordsFolder, _ session: Session) {
    self.folder = folder
    self.session = session
  }

  /// The template of a paper.
  ///
  /// - Parameters:
  ///   - kind: the paper.
  ///   - file: a file that is used instead of what is at hand.
  /// - Returns: the template.
  /// - Throws: `ToolFailure` where it is malformed, after what is wrong was told.
  func template(of kind: PaperKind, file: String? = nil) throws -> PaperTemplate {
    let source = try source(kind, file)
    do throws(PaperTemplate.Troubles) {
      return try PaperTemplate(source.text, names: kind.names, language: session.language)
    } catch {
      let findings = error.all.map { $0.finding(in: FileID(0)) }
      let report = TextFindingsReport(
        isColored: session.context.isColored(.auto, on: session.context.errors),
        sources: SourceTexts([(source.path, source.text)])
      )
      let files = SourceFiles(paths: [source.path])
      try session.context.errors.write(report.blocks(of: findings, in: files, session.language))
      throw session.inLanguage(.trouble(.brokenTemplate(source.path), hint: .templateNames(kind)))
    }
  }

  /// The text of a template: the one named, else that of the folder in the language of the run or in any, else the
  /// built-in one.
  private func source(_ kind: PaperKind, _ file: String?) throws -> (path: String, text: String) {
    if let file {
      let path = FolderChoice.absolute(file, in: session.context)
      guard case .success(let bytes) = FileBytes.contents(of: path, within: "/") else {
        throw session.inLanguage(.trouble(.unreadable(file)))
      }
      return (file, String(decoding: bytes, as: UTF8.self))
    }
    for path in TemplateFolder.paths(of: kind, in: session.language) {
      guard case .success(let bytes) = folder.bytes(of: path) else { continue }
      return (path, String(decoding: bytes, as: UTF8.self))
    }
    return ("\(kind.rawValue).\(session.language.rawValue).md", BuiltInTemplates.text(kind, in: session.language))
  }
}

extension Message {
  fileprivate static func brokenTemplate(_ path: String) -> Message {
    Message(
      ru: "шаблон \(path) с ошибками, бумага не сделана",
      en: "the template \(path) is malformed: no paper was made"
    )
  }

  fileprivate static func templateNames(_ kind: PaperKind) -> Message {
    Message(
      ru: "Какие имена понимает шаблон: metod template names \(kind.rawValue).",
      en: "The names that the template understands: metod template names \(kind.rawValue)."
    )
  }

  fileprivate static func unreadable(_ path: String) -> Message {
    Message(ru: "файл \(path) не прочитать", en: "\(path) cannot be read")
  }
}
