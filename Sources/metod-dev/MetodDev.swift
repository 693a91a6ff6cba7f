internal import ArgumentParser

/// The tool of those who work on metod itself: writes what is generated, makes large trees, measures, scaffolds.
@main
struct MetodDev: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "metod-dev",
    abstract: "Writes and checks what is generated, makes large records trees, measures, scaffolds rule kinds.",
    subcommands: [GenerateCommand.self, TreeCommand.self, BenchCommand.self, GrowthCommand.self, NewRuleCommand.self]
  )
}
