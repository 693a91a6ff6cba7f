internal import ArgumentParser

/// The tool of those who work on metod itself: writes what is generated, makes large trees, measures, scaffolds.
@main
struct MetodDev: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "metod-dev",
    abstract:
      "Writes and checks what is generated and what guides show, makes large records trees, measures, scaffolds rule kinds.",
    subcommands: [
      GenerateCommand.self, GuideCommand.self, TreeCommand.self, BenchCommand.self, GrowthCommand.self,
      NewRuleCommand.self,
    ]
  )
}
