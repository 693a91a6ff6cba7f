internal import ArgumentParser
internal import Findings
internal import Reports

/// What every paper understands.
package struct PaperOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      Message(
        ru: "Свой шаблон бумаги вместо templates/ и встроенного.",
        en: "A template of your own instead of templates/ and the built-in one."
      ),
      value: .file
    ),
    completion: .file()
  )
  var template: String?

  @OptionGroup var audience: AudienceOptions
  @OptionGroup var records: RecordsOptions
  @OptionGroup var day: DayOptions
  @OptionGroup var output: OutputOptions
  @OptionGroup var general: GeneralOptions

  /// Options of which nothing is given.
  package init() {}
}

/// A format of papers.
package enum PaperFormat: String, CaseIterable, ExpressibleByArgument, Sendable {
  case text
  case markdown
  case html
  case docx
}
