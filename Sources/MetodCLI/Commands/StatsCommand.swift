package import ArgumentParser
internal import Findings
internal import Regulations
internal import Reports

/// `metod stats`: the records folder in one screen.
package struct StatsCommand: ToolCommand {
  /// Name and help.
  package static var configuration: CommandConfiguration { CommandConfiguration("stats", .stats) }

  @OptionGroup var records: RecordsOptions
  @OptionGroup var day: DayOptions
  @OptionGroup var format: PageOptions
  @OptionGroup var output: OutputOptions
  @OptionGroup var general: GeneralOptions

  /// A command of which nothing is given.
  package init() {}

  /// Judges the folder and tells its figures.
  package mutating func run(in context: Context) throws {
    let asOf = try context.day(day.asOf)
    let folder = try FolderChoice(records: records.records, paths: [], in: context).folder
    let session = Session(general, output: output.output, folder: folder, in: context)
    let stats = FolderStats(Progress.during(.reading, session) { Assessment(of: folder, asOf: asOf) })
    switch format.format {
    case .text:
      let page = stats.page(in: session.language)
      try session.deliver(page.text(width: context.width, palette: session.palette))
    case .json: try session.deliver(stats.json(in: session.language).text)
    }
  }
}

extension Message {
  fileprivate static let stats = Message(
    ru: "Папка записей в цифрах: объединения, люди, заседания, обязанности.",
    en: "The records folder in figures: bodies, people, meetings, obligations."
  )
}
