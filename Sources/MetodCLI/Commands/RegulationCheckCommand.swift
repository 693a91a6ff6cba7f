package import ArgumentParser
internal import Findings
internal import Records
internal import Reports

/// `metod regulation check`: whether packs can be read, for those who write them.
package struct RegulationCheckCommand: ToolCommand {
  /// Name and help.
  package static var configuration: CommandConfiguration {
    CommandConfiguration("check", .check, discussion: .whichPacks)
  }

  @Argument(
    help: ArgumentHelp(.packs, value: .path),
    completion: .file(extensions: ["yaml"]),
    transform: PathText.reading
  )
  var paths: [String] = []

  @Option(help: ArgumentHelp(.findingsFormat, value: .format))
  var format: FindingsFormat = .text

  @Option(help: ArgumentHelp(.threshold, value: .severity))
  var failOn: FailureThreshold = .error

  @OptionGroup var reference: ReferenceOptions

  /// A command of which nothing is given.
  package init() {}

  /// Reads the packs and tells what is wrong with them.
  package mutating func run(in context: Context) throws {
    let asOf = try context.day(nil)
    let folder = try FolderChoice.optional(records: reference.records.records, in: context)
    let session = Session(reference.general, output: reference.output.output, folder: folder, in: context)
    let check: PackReading
    do throws(ToolFailure) {
      check = try paths.isEmpty ? PackReading(in: folder) : PackReading(of: paths, in: context)
    } catch {
      throw session.inLanguage(error)
    }
    let verdict = Verdict(findings: check.findings, in: check.files, asOf: asOf)
    let report = format.report(isColored: session.isColored, sources: check.sources)
    try session.deliver(report.text(of: verdict, in: session.language))
    if failOn.isReached(by: verdict.gravest) { throw ToolFailure.findings }
  }
}

extension Message {
  fileprivate static let check = Message(
    ru: "Проверить, читаются ли положения.",
    en: "Check whether regulations can be read."
  )

  fileprivate static let whichPacks = Message(
    ru: "Без путей проверяются все положения из regulations/ папки записей.",
    en: "Without paths, all regulations in regulations/ of the records folder are checked."
  )

  fileprivate static let packs = Message(ru: "Файлы положений (YAML).", en: "Files of regulations (YAML).")
}
