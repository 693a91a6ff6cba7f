package import ArgumentParser
internal import Findings
internal import Reports

/// `metod template`: the templates of papers.
package struct TemplateCommand: ParsableCommand {
  /// Name and help.
  package static var configuration: CommandConfiguration {
    CommandConfiguration(
      "template",
      Message(ru: "Шаблоны бумаг: встроенные и свои.", en: "The templates of papers: built in and your own."),
      subcommands: [TemplateShowCommand.self, TemplateNamesCommand.self]
    )
  }

  /// A command of which nothing is given.
  package init() {}
}

/// `metod template show`: a built-in template, to begin one's own with.
package struct TemplateShowCommand: ToolCommand {
  /// Name and help.
  package static var configuration: CommandConfiguration {
    CommandConfiguration(
      "show",
      Message(
        ru: "Встроенный шаблон бумаги: с него начинают свой.",
        en: "A built-in template, to begin your own with."
      ),
      discussion: Message(
        ru: "Свой шаблон кладут в папку записей: metod template show minutes --output templates/minutes.md.",
        en:
          "A template of your own goes into the records folder: metod template show minutes --output templates/minutes.md."
      )
    )
  }

  @Argument(help: ArgumentHelp(.paper, value: .name))
  var paper: PaperKind

  @OptionGroup var output: OutputOptions
  @OptionGroup var general: GeneralOptions

  /// A command of which nothing is given.
  package init() {}

  /// Shows the template.
  package mutating func run(in context: Context) throws {
    let folder = try FolderChoice.optional(records: nil, in: context)
    let session = Session(general, output: output.output, folder: folder, in: context)
    try session.deliver(BuiltInTemplates.text(paper, in: session.language))
  }
}

/// `metod template names`: the names that a template may use.
package struct TemplateNamesCommand: ToolCommand {
  /// Name and help.
  package static var configuration: CommandConfiguration {
    CommandConfiguration(
      "names",
      Message(ru: "Имена, которые понимает шаблон бумаги.", en: "The names that the template of a paper understands.")
    )
  }

  @Argument(help: ArgumentHelp(.paper, value: .name))
  var paper: PaperKind

  @OptionGroup var output: OutputOptions
  @OptionGroup var general: GeneralOptions

  /// A command of which nothing is given.
  package init() {}

  /// Lists the names.
  package mutating func run(in context: Context) throws {
    let folder = try FolderChoice.optional(records: nil, in: context)
    let session = Session(general, output: output.output, folder: folder, in: context)
    let page = ReferencePage.templateNames(of: paper, in: session.language)
    try session.deliver(page.text(width: context.width, palette: session.palette))
  }
}

extension PaperKind: ExpressibleByArgument {}

extension Message {
  fileprivate static let paper = Message(
    ru: "Бумага: compliance, minutes и другие.",
    en: "The paper: compliance, minutes and others."
  )
}
