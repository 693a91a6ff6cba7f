internal import ArgumentParser
internal import Foundation

extension Stage: ExpressibleByArgument {}

/// `metod-dev bench`: how long reading, decoding and judging take beside libyaml's bare parser.
struct BenchCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "bench",
    abstract: "Measures how fast large trees are read and judged.",
    discussion: """
      Run it as `swift run -c release metod-dev bench`. Times are medians after a warm-up. The first two stages are given \
      the list of files; all others find it themselves.
      """
  )

  @Option(help: "Sizes of the trees, parted by commas.")
  var sizes = "1000,10000,50000"

  @Option(help: "Runs of each stage.")
  var runs = 5

  @Option(help: "A stage to measure, as for a profiler; by default all.")
  var stage: [Stage] = []

  private var counts: [Int] { sizes.split(separator: ",").compactMap { Int($0) } }

  func validate() throws {
    guard counts.count == sizes.split(separator: ",").count, counts.allSatisfy({ $0 >= RecordsTree.fewestFiles }) else {
      throw ValidationError("--sizes takes numbers of at least \(RecordsTree.fewestFiles), parted by commas")
    }
    guard runs >= 1 else { throw ValidationError("--runs must be at least 1") }
  }

  func run() throws {
    #if DEBUG
    print("warning: this is a debug build; its times mean nothing")
    #endif
    print("\(ProcessInfo.processInfo.activeProcessorCount) cores, median of \(runs)")
    let stages = stage.isEmpty ? Stage.allCases : stage
    for count in counts { print(BenchTable.text(of: try Measurement(files: count, runs: runs, stages: stages))) }
  }
}
