package import ArgumentParser
internal import CivilTime
internal import Findings
internal import Records
internal import Regulations
internal import Reports

/// `metod report service`: all bodies of a folder side by side.
package struct ReportServiceCommand: ToolCommand {
  /// Name and help.
  package static var configuration: CommandConfiguration {
    CommandConfiguration(
      "service",
      Message(
        ru: "Сводка для управления: все объединения рядом, по алфавиту, с итогами и без мест.",
        en: "A summary for the department: all bodies side by side by the alphabet, with totals and no ranks."
      )
    )
  }

  @Option(help: ArgumentHelp(.schoolYear, value: .year))
  var schoolYear: String?

  @Option(help: ArgumentHelp(.regulation, value: .name))
  var regulation: String?

  @Option(help: ArgumentHelp(.paperFormat, value: .format))
  var format: PaperFormat = .text

  @OptionGroup var paper: PaperOptions

  /// A command of which nothing is given.
  package init() {}

  /// Makes the paper.
  package mutating func run(in context: Context) throws {
    let run = try PaperRun(paper, in: context)
    let year = try run.schoolYear(schoolYear)
    guard year.period.first <= run.assessment.asOf else { throw run.session.inLanguage(.usage(.notBegun(year))) }
    let regulation = try regulation.map { try Self.regulation($0, run) }
    let fields = Progress.during(.counting, run.session) { () -> TemplateFields? in
      let summary = ServiceSummary(of: year, under: regulation, in: run.scene)
      return summary.isEmpty ? nil : ServiceFields.fields(of: summary, in: run.scene)
    }
    guard let fields else { throw run.session.inLanguage(.usage(.noBodies(year, regulation?.title))) }
    try run.deliver(.service, fields, as: format)
  }

  private static func regulation(_ id: String, _ run: PaperRun) throws -> Regulation {
    let library = run.assessment.library
    if let regulation = library[id] { return regulation }
    let used = Set(run.assessment.obligations.map(\.citation.regulation)).sorted()
    let near = Suggestion.nearest(to: id, among: library.regulations.map(\.id))
    throw run.session.inLanguage(.usage(.noRegulation(id), hint: RecordReader.hint(near) ?? .regulations(used)))
  }
}

extension Message {
  fileprivate static let regulation = Message(
    ru: "Только объединения под этим положением, по его имени.",
    en: "Only the bodies under this regulation, by its id."
  )
  fileprivate static let counting = Message(ru: "Считаю по объединениям…", en: "Counting by body…")

  fileprivate static func notBegun(_ year: SchoolYear) -> Message {
    Message(ru: "учебный год \(year) ещё не начался", en: "the school year \(year) has not begun")
  }

  fileprivate static func noRegulation(_ id: String) -> Message {
    Message(ru: "нет положения «\(id)»", en: "there is no regulation “\(id)”")
  }

  fileprivate static func regulations(_ ids: [String]) -> Message {
    let list = ids.joined(separator: ", ")
    return Message(ru: "Здесь действуют: \(list).", en: "In force here: \(list).")
  }

  fileprivate static func noBodies(_ year: SchoolYear, _ regulation: Message?) -> Message {
    guard let regulation else {
      return Message(ru: "в \(year) учебном году объединений не было", en: "there were no bodies in \(year)")
    }
    return Message(
      ru: "в \(year) учебном году под этим положением объединений не было: \(regulation.ru)",
      en: "there were no bodies under this regulation in \(year): \(regulation.en)"
    )
  }
}
