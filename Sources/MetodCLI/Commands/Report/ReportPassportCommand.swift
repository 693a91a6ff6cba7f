package import ArgumentParser
internal import Findings
internal import Reports

/// `metod report passport`: what a body is, for its page.
package struct ReportPassportCommand: ToolCommand {
  /// Name and help.
  package static var configuration: CommandConfiguration {
    CommandConfiguration(
      "passport",
      Message(
        ru: "Паспорт объединения для его страницы; без --audience – для всех.",
        en: "The passport of a body for its page; for everybody unless --audience says otherwise."
      )
    )
  }

  @Argument(help: ArgumentHelp(.paperBody, value: .name))
  var body: String

  @Option(help: ArgumentHelp(.paperFormat, value: .format))
  var format: PaperFormat = .text

  @OptionGroup var paper: PaperOptions

  /// A command of which nothing is given.
  package init() {}

  /// Makes the paper.
  package mutating func run(in context: Context) throws {
    let run = try PaperRun(paper, for: .public, in: context)
    let body: Int = try run.choose { try $0.body(self.body) }
    try run.deliver(.passport, PassportFields.fields(ofBody: body, run.scene), as: format)
  }
}
