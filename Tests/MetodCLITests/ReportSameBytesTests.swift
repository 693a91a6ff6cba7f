import Foundation
import MetodCLI
import Testing

/// A paper made twice is the same paper, byte for byte, wherever and under whatever settings it is made; and nothing that
/// goes wrong leaves half a file.
@Suite struct ReportSameBytesTests {
  private static let examples = #filePath.split(separator: "/").dropLast(3).reduce("") { "\($0)/\($1)" } + "/examples"
  private static let papers = [
    "analysis mmo-tehnicheskoe --school-year 2024-25", "portfolio mmo-tehnicheskoe --school-year 2024-25",
    "minutes meetings/mmo-tehnicheskoe/2025-05-15.yaml", "compliance mmo-tehnicheskoe", "service",
  ]

  @Test(arguments: papers, ["html", "docx"])
  func `twice the same bytes`(paper: String, format: String) throws {
    let folder = try TestFolder()
    for name in ["first", "second"] {
      let command = "report \(paper) --records \(Self.examples)/rubtsovsk --as-of 2026-06-25"
      let run = TestRun("\(command) --format \(format) --output \(name)", in: folder)
      #expect(run.status == .success, "\(run.errors)")
    }
    let (first, second) = (folder.bytes(of: "first"), folder.bytes(of: "second"))
    #expect(first == second && first?.count ?? 0 > 500)
  }

  @Test(
    .enabled(if: Binary.path != nil, "the executable is not beside the tests"),
    arguments: zip(papers, ["docx", "docx", "html", "markdown", "text"])
  )
  func `the same bytes in another time zone and another locale`(paper: String, format: String) throws {
    let folder = try TestFolder()
    let settings = [
      ["TZ": "UTC", "LC_ALL": "C"],
      ["TZ": "Asia/Kamchatka", "LC_ALL": "tr_TR.UTF-8", "LANG": "en_US.UTF-8", "COLUMNS": "40"],
    ]
    for (index, environment) in settings.enumerated() {
      let arguments = "report \(paper) --records \(Self.examples)/rubtsovsk --as-of 2026-06-25 --format \(format)"
      let run = try Binary.run(
        arguments.split(separator: " ").map(String.init) + ["--output", "\(folder.path)/\(index)"],
        environment: environment
      )
      #expect(run.status == 0, "\(run.errors)")
    }
    #expect(folder.bytes(of: "0") == folder.bytes(of: "1") && folder.bytes(of: "0") != nil)
  }

  @Test(
    arguments: [
      "analysis m0", "members m0", "passport m0", "plan m0", "portfolio m0", "compliance m0", "minutes m0",
      "service --regulation m0", "analysis mo --school-year 24", "plan mo --school-year 2019-20",
    ],
    ["text", "docx"]
  )
  func `what cannot be made leaves the file as it was`(paper: String, format: String) throws {
    let folder = try TestFolder.records(language: "ru")
    try folder.write("прежнее", to: "out")
    let names = folder.names()
    let run = TestRun("report \(paper) --format \(format) --output out", in: folder)
    #expect(run.status == .usage)
    #expect(!run.errors.isEmpty && run.output.isEmpty)
    #expect(folder.text(of: "out") == "прежнее" && folder.names() == names)
  }

  @Test(arguments: ["text", "markdown", "html", "docx"])
  func `minutes without decisions are a whole paper with visible gaps`(format: String) throws {
    let folder = try TestFolder.records(language: "ru")
    let meeting =
      "дата: 12.12.2024\nповестка:\n  - вопрос: О конкурсе\n  - вопрос: Разное\n    решение: Принять к сведению.\n"
    try folder.write(meeting, to: "meetings/mo/2024-12-12.yaml")
    let run = TestRun("report minutes meetings/mo/2024-12-12.yaml --format \(format) --output out", in: folder)
    #expect(run.status == .success, "\(run.errors)")
    let bytes = try #require(folder.bytes(of: "out"))
    if format == "docx" {
      // The directory of an archive stands at its end.
      #expect(bytes.prefix(2) == Data("PK".utf8) && bytes.suffix(22).prefix(4) == Data([0x50, 0x4B, 5, 6]))
    } else {
      let text = String(decoding: bytes, as: UTF8.self)
      #expect(text.split(separator: "(решение не записано)", omittingEmptySubsequences: false).count == 2)
      #expect(text.contains("нет сведений"))
    }
    let empty = TestRun("report minutes meetings/mo/2024-10-10.yaml --format \(format) --output empty", in: folder)
    #expect(empty.status == .success && folder.bytes(of: "empty")?.isEmpty == false)
  }
}
