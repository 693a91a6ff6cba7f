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

  /// The template of a paper: the one named, that of the repository or the built-in one.
  func paperTemplate(_ kind: PaperKind) throws -> PaperTemplate {
    try PaperTemplates(of: folder, session).template(of: kind, file: template)
  }
}

extension Message {
  fileprivate static let documentOnTerminal = Message(
    ru: "документ DOCX в окно терминала не выводится",
    en: "a DOCX document cannot be shown in a terminal"
  )

  fileprivate static let nameOutput = Message(
    ru: "Назовите файл: --output бумага.docx.",
    en: "Name a file: --output paper.docx."
  )
}
