package import ArgumentParser
internal import CivilTime
internal import Findings
internal import Regulations
internal import Reports

/// `metod report analysis`: the analysis of a body's work in a school year.
package struct ReportAnalysisCommand: ToolCommand {
  /// Name and help.
  package static var configuration: CommandConfiguration {
    CommandConfiguration(
      "analysis",
      Message(
        ru: "Анализ работы объединения за учебный год: числа из записей, слова руководителя.",
        en: "The analysis of a body's work in a school year: figures from the records, words of the head."
      )
    )
  }

  @Argument(help: ArgumentHelp(.paperBody, value: .name))
  var body: String

  @Option(help: ArgumentHelp(.analysedYear, value: .year))
  var schoolYear: String?

  @Option(help: ArgumentHelp(.paperFormat, value: .format))
  var format: PaperFormat = .text

  @OptionGroup var paper: PaperOptions

  /// A command of which nothing is given.
  package init() {}

  /// Makes the paper.
  package mutating func run(in context: Context) throws {
    let run = try PaperRun(paper, in: context)
    let body: Int = try run.choose { try $0.body(self.body) }
    let year = try run.schoolYear(schoolYear, otherwise: .analysed(on: run.assessment.asOf))
    try run.deliver(.analysis, AnalysisFields.fields(ofBody: body, in: year, run.scene), as: format)
    if schoolYear == nil { run.note(.chosenYear(year)) }
    if AnalysisFields.isEmpty(ofBody: body, in: year, run.scene) { run.note(.emptyYear(year)) }
  }
}

extension PaperRun {
  /// Tells something about the paper beside it, on the stream for errors.
  func note(_ message: Message) {
    // The paper is made; a note that cannot be written changes nothing about it.
    try? session.context.errors.write("\(Severity.note.name[session.language]): \(message[session.language])\n")
  }
}

extension Message {
  static let paperBody = Message(
    ru: "Объединение: имя файла в associations/ или название.",
    en: "The body: its file in associations/, or its name."
  )

  fileprivate static let analysedYear = Message(
    ru: "Учебный год, как 2025-26; без него – с апреля текущий, до апреля прошлый.",
    en: "The school year, as 2025-26; without it the current one from April on, before that the last."
  )

  fileprivate static func chosenYear(_ year: SchoolYear) -> Message {
    Message(
      ru: "анализ за \(year) учебный год; другой назовите в --school-year",
      en: "the analysis is of the school year \(year); name another with --school-year"
    )
  }

  fileprivate static func emptyYear(_ year: SchoolYear) -> Message {
    Message(
      ru: "за \(year) учебный год у объединения нет ни плана, ни анализа, ни заседаний, ни событий",
      en: "of the school year \(year) the body has no plan, no analysis, no meetings and no events"
    )
  }
}
