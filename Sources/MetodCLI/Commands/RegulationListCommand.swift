package import ArgumentParser
internal import Findings
internal import Reports

/// `metod regulation list`: a table of the regulations at hand.
package struct RegulationListCommand: ToolCommand {
  /// Name and help.
  package static var configuration: CommandConfiguration {
    CommandConfiguration(
      "list",
      Message(
        ru: "Все положения: встроенные и из папки записей.",
        en: "All regulations: built in and of the records folder."
      )
    )
  }

  @OptionGroup var format: PageOptions
  @OptionGroup var reference: ReferenceOptions

  /// A command of which nothing is given.
  package init() {}

  /// Shows the table.
  package mutating func run(in context: Context) throws {
    let (session, catalogue) = try reference.open(in: context)
    switch format.format {
    case .text:
      let page = ReferencePage.list(of: catalogue, in: session.language)
      try session.deliver(page.text(width: context.width, palette: session.palette))
    case .json: try session.deliver(RegulationJSON.list(of: catalogue, in: session.language).text)
    }
  }
}
