internal import Findings
internal import Records
internal import Regulations
internal import Reports

/// One run of a command that makes a paper: the judged folder, and the way from values to bytes.
struct PaperRun {
  /// The run.
  let session: Session
  /// The judged folder.
  let assessment: Assessment
  /// What papers are made from.
  let scene: PaperScene
  private let folder: RecordsFolder
  private let template: String?

  /// Opens the folder and judges it.
  ///
  /// - Parameters:
  ///   - options: the options of the command.
  ///   - usual: for whom the paper is where no option says.
  ///   - context: the world around the command.
  init(_ options: PaperOptions, for usual: Audience = .internal, in context: Context) throws {
    let asOf = try context.day(options.day.asOf)
    let choice = try FolderChoice(records: options.records.records, paths: [], in: context)
    let session = Session(options.general, output: options.output.output, folder: choice.folder, in: context)
    folder = choice.folder
    template = options.template
    self.session = session
    assessment = Progress.during(.judging, session) { Assessment(of: choice.folder, asOf: asOf) }
    scene = PaperScene(assessment, for: options.audience.chosen ?? usual, in: session.language)
  }

  /// The folder as it stood judged on another day.
  func assessment(on text: String) throws -> Assessment {
    let asOf = try session.context.day(text)
    return Assessment(register: assessment.register, library: assessment.library, asOf: asOf)
  }

  /// Looks for what the arguments mean, with troubles in the language of the run.
  func choose<Choice>(_ choice: (RecordChoice) throws -> Choice) throws -> Choice {
    do {
      return try choice(RecordChoice(assessment.register))
    } catch let failure as ToolFailure {
      throw session.inLanguage(failure)
    }
  }

  /// Makes a paper of its values and delivers it.
  func deliver(_ kind: PaperKind, _ fields: TemplateFields, as format: PaperFormat) throws {
    try deliver(try paperTemplate(kind).paper(fields), as: format)
  }

  /// Delivers a paper as its audience may read it.
  func deliver(_ whole: Paper, as format: PaperFormat) throws {
    let paper = scene.covered(whole)
    switch format {
    case .text:
      let renderer = TextPaperRenderer(width: session.context.width, palette: session.palette)
      try session.deliver(renderer.bytes(of: paper))
    case .markdown: try session.deliver(MarkdownPaperRenderer().bytes(of: paper))
    case .html: try session.deliver(HTMLPaperRenderer().bytes(of: paper))
    case .docx:
      if session.isOnTerminal { throw session.inLanguage(.usage(.documentOnTerminal, hint: .nameOutput)) }
      try session.deliver(DOCXRenderer().bytes(of: paper))
    }
  }

  /// The template of a paper: its own, that of the repository or the built-in one.
  func paperTemplate(_ kind: PaperKind) throws -> PaperTemplate {
    let source = try templateSource(kind)
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

  /// The template of a paper: the one named, else that of the repository in the language of the run or in any, else the
  /// built-in one.
  private func templateSource(_ kind: PaperKind) throws -> (path: String, text: String) {
    if let template {
      let path = FolderChoice.absolute(template, in: session.context)
      guard case .success(let bytes) = FileBytes.contents(of: path, within: "/") else {
        throw session.inLanguage(.trouble(.unreadable(template)))
      }
      return (template, String(decoding: bytes, as: UTF8.self))
    }
    for path in TemplateFolder.paths(of: kind, in: session.language) {
      guard case .success(let bytes) = folder.bytes(of: path) else { continue }
      return (path, String(decoding: bytes, as: UTF8.self))
    }
    return ("\(kind.rawValue).\(session.language.rawValue).md", BuiltInTemplates.text(kind, in: session.language))
  }
}

extension Message {
  fileprivate static let judging = Message(ru: "Читаю и сужу записи…", en: "Reading and judging the records…")

  fileprivate static let documentOnTerminal = Message(
    ru: "документ DOCX в окно терминала не выводится",
    en: "a DOCX document cannot be shown in a terminal"
  )

  fileprivate static let nameOutput = Message(
    ru: "Назовите файл: --output бумага.docx.",
    en: "Name a file: --output paper.docx."
  )

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
