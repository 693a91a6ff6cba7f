internal import ArgumentParser
internal import Findings
internal import Foundation
internal import Records

/// `metod-dev growth`: whether reading takes time in proportion to the length of a text, whatever is mistyped in it.
struct GrowthCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "growth",
    abstract: "Compares the time of reading a long text with that of one a quarter as long.",
    discussion: """
      Each text holds one slip on every line. Four times the lines may take somewhat more than four times as long; a \
      ratio near sixteen means that some work is done anew for every line. The exit code is 1 where one is above eight.
      """
  )

  @Option(help: "Lines of the shorter text.")
  var lines = 10_000

  @Option(help: "Runs of each text; the fastest counts.")
  var runs = 3

  func validate() throws {
    guard lines >= 100, runs >= 1 else { throw ValidationError("--lines must be at least 100 and --runs at least 1") }
  }

  func run() throws {
    var isProportionate = true
    for slip in SlippyText.allCases {
      let short = seconds(toRead: slip.text(lines: lines))
      let long = seconds(toRead: slip.text(lines: lines * 4))
      let ratio = long / short
      isProportionate = isProportionate && ratio < 8
      let figures = [short, long, ratio].map { String(format: "%9.4f", $0) }.joined()
      print("\(slip.rawValue.padding(toLength: 14, withPad: " ", startingAt: 0))\(figures)")
    }
    if !isProportionate { throw ExitCode(1) }
  }

  private func seconds(toRead text: String) -> Double {
    let bytes = Array(text.utf8)
    let reader = RecordFileReader(vocabulary: Vocabulary())
    let location = RecordLocation(path: "plans/mmo/2025-26.yaml")
    let clock = ContinuousClock()
    let times = (0..<runs).map { _ in
      clock.measure { _ = reader.reading(of: .success(bytes), file: FileID(0), at: location) }
    }
    return (times.min() ?? .zero) / .seconds(1)
  }
}

/// Long texts with a slip on every line.
private enum SlippyText: String, CaseIterable {
  case none
  case tabs
  case dashes
  case glued
  case quotes
  case brackets
  case hashes
  case indented

  func text(lines: Int) -> String {
    let body = (0..<lines).map { line(number: $0) }.joined(separator: "\n")
    return "тема: Грамотность\nмероприятия:\n\(body)\n"
  }

  private func line(number: Int) -> String {
    switch self {
    case .none: "  - название: Семинар \(number)"
    case .tabs: "\t- название: Семинар \(number)"
    case .dashes: "  – Семинар \(number)"
    case .glued: "  - название:Семинар \(number)"
    case .quotes: "  - \"Семинар \(number)"
    case .brackets: "  - [Семинар \(number)"
    case .hashes: "  - Семинар #\(number)"
    case .indented: "\(String(repeating: " ", count: 40))\t- название: Семинар \(number)"
    }
  }
}
