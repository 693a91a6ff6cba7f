package import ArgumentParser
internal import Findings
internal import Regulations
internal import Reports

/// `metod validate`: reads a records folder, judges it and tells what is wrong.
package struct ValidateCommand: ToolCommand {
  /// Name and help.
  package static var configuration: CommandConfiguration {
    CommandConfiguration("validate", .validate, discussion: RunStatus.about)
  }

  @Argument(help: ArgumentHelp(.paths, value: .path), completion: .file(), transform: PathText.reading)
  var paths: [String] = []

  @OptionGroup var records: RecordsOptions
  @OptionGroup var day: DayOptions

  @Option(help: ArgumentHelp(.findingsFormat, value: .format))
  var format: FindingsFormat = .text

  @Option(help: ArgumentHelp(.threshold, value: .severity))
  var failOn: FailureThreshold = .error

  @OptionGroup var output: OutputOptions
  @OptionGroup var general: GeneralOptions

  /// A command of which nothing is given.
  package init() {}

  /// Judges, tells, and fails when there is something at or above `--fail-on`.
  package mutating func run(in context: Context) throws {
    let asOf = try context.day(day.asOf)
    let choice = try FolderChoice(records: records.records, paths: paths, in: context)
    let session = Session(general, output: output.output, folder: choice.folder, in: context)
    let assessment = Progress.during(.judging, session) { Assessment(of: choice.folder, asOf: asOf) }
    let verdict = Verdict(assessment, limitedTo: choice.limits, templates: TemplateCheck(of: choice.folder))
    let report = format.report(
      isColored: session.isColored,
      sources: SourceTexts(of: choice.folder),
      place: CodePlace(of: choice.folder, in: context)
    )
    try session.deliver(report.text(of: verdict, in: session.language))
    if failOn.isReached(by: verdict.gravest) { throw ToolFailure.findings }
  }
}

extension Message {
  fileprivate static let validate = Message(
    ru: "Проверить записи: что нарушено и что записано с ошибкой.",
    en: "Check the records: what is broken and what is malformed."
  )

  fileprivate static let paths = Message(
    ru: "Папка записей, либо файлы и папки в ней, о которых рассказать.",
    en: "The records folder, or files and folders of it to tell about."
  )
}
