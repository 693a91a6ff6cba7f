internal import ArgumentParser

/// `metod-dev guide`: runs the commands of the guides and writes what they print, or tells where a guide shows something else.
struct GuideCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "guide",
    abstract: "Runs the commands of README.md and docs, and writes what they print below them.",
    discussion: """
      Each page runs from its first block to its last in a folder of its own with a copy of examples/. With --check \
      nothing is written. Told besides, and left to be mended by hand: steps that cannot be carried out, links that lead \
      nowhere, and places where the two languages of a page part.
      """
  )

  @Flag(help: "Compare only.")
  var check = false

  @Argument(help: "The pages, by the end of their path; all where none is named.")
  var pages: [String] = []

  @OptionGroup var location: RootOption

  func run() throws {
    let guides = Guides(in: try location.packageRoot(), named: pages)
    guard !guides.paths.isEmpty else { throw ValidationError("no page has such a name") }
    let faults = try guides.check(mending: !check)
    for fault in faults { print(fault) }
    guard faults.isEmpty else { throw ExitCode.failure }
  }
}
