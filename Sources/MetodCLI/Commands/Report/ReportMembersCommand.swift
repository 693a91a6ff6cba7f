package import ArgumentParser
internal import Findings
internal import Reports

/// `metod report members`: the data bank of the members of a body.
package struct ReportMembersCommand: ToolCommand {
  /// Name and help.
  package static var configuration: CommandConfiguration {
    CommandConfiguration(
      "members",
      Message(
        ru: "Банк данных о педагогах объединения: состав в числах и списком.",
        en: "The data bank of a body's members: in figures and by name."
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
    let run = try PaperRun(paper, in: context)
    let body: Int = try run.choose { try $0.body(self.body) }
    try run.deliver(.members, MembersFields.fields(ofBody: body, run.scene), as: format)
  }
}
