internal import ArgumentParser

/// `metod-dev generate`: writes everything that is generated, or tells what is not up to date.
struct GenerateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "generate",
    abstract: "Writes the embedded packs and the reference pages.",
    discussion: "With --check nothing is written: the command fails and names each file that is not up to date."
  )

  @Flag(help: "Compare only.")
  var check = false

  @OptionGroup var location: RootOption

  func run() throws {
    let root = try location.packageRoot()
    let generated = try GeneratedFiles(in: root)
    let stale = generated.stale(in: root)
    if check {
      for file in stale { print(file) }
      guard stale.isEmpty else { throw ExitCode.failure }
    } else {
      try generated.write(to: root)
      for file in stale { print("\(file.path) \(file.trouble): mended") }
    }
  }
}
