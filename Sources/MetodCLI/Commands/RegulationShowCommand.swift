package import ArgumentParser
internal import Findings
internal import Regulations
internal import Reports

/// `metod regulation show`: one regulation with every clause.
package struct RegulationShowCommand: ToolCommand {
  /// Name and help.
  package static var configuration: CommandConfiguration {
    CommandConfiguration(
      "show",
      Message(
        ru: "Положение целиком: каждый пункт, его класс и правила.",
        en: "A whole regulation: every clause, its class and rules."
      )
    )
  }

  @Argument(help: ArgumentHelp(.id, value: .name))
  var id: String

  @Option(help: ArgumentHelp(.form, value: .format))
  var format: RegulationFormat = .text

  @OptionGroup var reference: ReferenceOptions

  /// A command of which nothing is given.
  package init() {}

  /// Shows the regulation.
  package mutating func run(in context: Context) throws {
    let (session, catalogue) = try reference.open(in: context)
    guard let regulation = catalogue.library[id] else {
      throw session.inLanguage(.unknownRegulation(id, among: catalogue.ids))
    }
    switch format {
    case .text:
      let page = ReferencePage.regulation(regulation, in: session.language)
      try session.deliver(page.text(width: context.width, palette: session.palette))
    case .json: try session.deliver(RegulationJSON.regulation(regulation, in: session.language).text)
    case .yaml: try session.deliver(catalogue.text(of: id) ?? "", as: .regulation)
    }
  }
}

extension Message {
  fileprivate static let form = Message(
    ru: "В каком виде показать: yaml – сам файл положения, с которого можно начать своё.",
    en: "How to show it: yaml is the file of the regulation itself, to begin one of your own with."
  )

  fileprivate static let id = Message(
    ru: "Имя положения из metod regulation list.",
    en: "The id of a regulation, from metod regulation list."
  )
}
