import Findings
import Foundation
import MetodCLI
import Testing

/// `metod report analysis`, `members` and `passport` as a user calls them.
@Suite struct ReportPaperCommandTests {
  private func examples() -> String {
    #filePath.split(separator: "/").dropLast(3).reduce("") { "\($0)/\($1)" } + "/examples/novosibirsk"
  }

  private func report(_ arguments: String, in folder: TestFolder? = nil) -> TestRun {
    TestRun("report \(arguments) --records \(examples())", in: folder)
  }

  @Test(arguments: ["analysis", "members", "passport"])
  func `an unknown body is wrong usage, and the nearest one is named`(_ paper: String) throws {
    let folder = try TestFolder()
    let run = report("\(paper) mmo-matematka --output paper.html --format html", in: folder)
    #expect(run.status == .usage)
    #expect(run.errors.contains("«mmo-matematika»"))
    #expect(run.output.isEmpty && folder.names().isEmpty)
  }

  @Test(arguments: ["2024", "24-25", "2024-26", "прошлый"])
  func `a school year that cannot be read is wrong usage, and nothing is written`(_ year: String) throws {
    let folder = try TestFolder()
    let run = report("analysis mmo-matematika --school-year \(year) --output paper.html --format html", in: folder)
    #expect(run.status == .usage)
    #expect(run.errors.contains("«\(year)» — не учебный год"))
    #expect(folder.names().isEmpty)
  }

  @Test func `a year without records makes a paper with gaps, and a note`() {
    let run = report("analysis mmo-matematika --school-year 2018-19")
    #expect(run.status == .success)
    #expect(run.output.contains("О заседаниях нет сведений."))
    #expect(run.errors.contains("за 2018-19 учебный год у объединения нет ни плана"))
  }

  @Test func `without a year the last one that has ended is taken, and said`() {
    let run = report("analysis mmo-matematika")
    #expect(run.output.contains("за 2024-25\u{A0}учебный\u{A0}год"))
    #expect(run.errors == "заметка: анализ за 2024-25 учебный год; другой назовите в --school-year\n")
    #expect(report("analysis mmo-matematika --school-year 2024/2025").errors.isEmpty)
  }

  @Test(arguments: ["analysis", "members", "passport"], ["text", "markdown", "html", "docx"])
  func `twice the same bytes`(_ paper: String, _ format: String) throws {
    let folder = try TestFolder()
    for name in ["first", "second"] {
      let run = report("\(paper) mmo-matematika --format \(format) --output \(name)", in: folder)
      #expect(run.status == .success)
    }
    let bytes = try ["first", "second"].map { try Data(contentsOf: URL(fileURLWithPath: "\(folder.path)/\($0)")) }
    #expect(bytes[0] == bytes[1] && bytes[0].count > 1000)
  }

  @Test func `a passport is for everybody unless it is asked for otherwise`() {
    let outside = report("passport mmo-matematika").output
    #expect(outside.contains("имя не приводится") && !outside.contains("Кузнецова"))
    let inside = report("passport mmo-matematika --audience internal").output
    #expect(inside.contains("Кузнецова") && inside.contains("kuznetsova.elena@example.org"))
  }

  @Test func `a data bank for everybody has no contacts and names nobody without consent`() {
    let outside = report("members mmo-matematika --audience public").output
    #expect(!outside.contains("@example.org") && !outside.contains("Кузнецова"))
    #expect(report("members mmo-matematika").output.contains("kuznetsova.elena@example.org"))
  }
}
