package import ArgumentParser
internal import Findings

/// `metod report`: papers and reports made from the records.
package struct ReportCommand: ParsableCommand {
  /// Name, help and subcommands.
  package static var configuration: CommandConfiguration {
    CommandConfiguration(
      "report",
      Message(ru: "Отчёты и бумаги из записей.", en: "Reports and papers from the records."),
      subcommands: [
        ReportComplianceCommand.self, ReportMinutesCommand.self, ReportExtractCommand.self, ReportAnalysisCommand.self,
        ReportPlanCommand.self, ReportPortfolioCommand.self, ReportMembersCommand.self, ReportPassportCommand.self,
        ReportServiceCommand.self,
      ]
    )
  }

  /// A command of which nothing is given.
  package init() {}
}
