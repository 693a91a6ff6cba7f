import Foundation
import MetodCLI
import Testing

/// `metod report plan`, `portfolio` and `service`: what they refuse, and that they do the same twice.
@Suite struct ReportPapersTests {
  private func folder() throws -> TestFolder {
    let folder = try TestFolder.records(language: "ru")
    try folder.write("тема: Чтение\nмероприятия:\n  - Семинар\n", to: "plans/mo/2024-25.yaml")
    try folder.write("тема: Письмо\n", to: "plans/mo/2023-24.yaml")
    return folder
  }

  @Test(arguments: ["plan", "portfolio"])
  func `an unknown body is told with candidates`(paper: String) throws {
    let run = TestRun("report \(paper) m0 --output out.txt", in: try folder())
    #expect(run.status == .usage)
    #expect(run.errors.contains("нет объединения «m0»"))
    #expect(run.errors.contains("«mo»"))
    #expect(run.output.isEmpty)
  }

  @Test func `a year without a plan is told with those that have one, and no file is begun`() throws {
    let folder = try folder()
    let run = TestRun("report plan mo --output out.docx --format docx", in: folder)
    #expect(run.status == .usage)
    #expect(
      run.errors.contains("плана на 2025-26 нет: МО учителей\n  Есть планы на 2023-24, 2024-25: --school-year 2024-25.")
    )
    #expect(folder.text(of: "out.docx") == nil)
    #expect(!folder.names().contains { $0.hasSuffix(".tmp") })
  }

  @Test(arguments: ["mo --school-year 2024/2025", "plans/mo/2024-25.yaml", "plans/mo/2023-24 --school-year 2024-25"])
  func `a plan goes by its body and year or by its file`(arguments: String) throws {
    let run = TestRun("report plan \(arguments)", in: try folder())
    #expect(run.status == .success, "\(run.errors)")
    #expect(run.output.contains("Методическая тема: Чтение."))
    #expect(run.output.contains("на 2024/2025\u{A0}учебный\u{A0}год"))
  }

  @Test(arguments: ["plans/mo/2026.yaml --as-of 2025-11-20", "mo --school-year 2025-26 --as-of 2026-03-01"])
  func `a plan for a calendar year goes by its file, or by its body while it runs`(arguments: String) throws {
    let folder = try folder()
    try folder.write("тема: Счёт\n", to: "plans/mo/2026.yaml")
    let run = TestRun("report plan \(arguments)", in: folder)
    #expect(run.status == .success, "\(run.errors)")
    #expect(run.output.contains("Методическая тема: Счёт."))
    #expect(run.output.contains("на 2026\u{A0}год"))
    #expect(!run.output.contains("учебный"))
  }

  @Test func `a plan for a calendar year that does not run yet is named by its file`() throws {
    let folder = try folder()
    try folder.write("тема: Счёт\n", to: "plans/mo/2026.yaml")
    let run = TestRun("report plan mo --as-of 2025-11-20", in: folder)
    #expect(run.status == .usage)
    #expect(run.errors.contains("Есть планы на 2023-24, 2024-25, 2026: metod report plan plans/mo/2026.yaml."))
  }

  @Test(arguments: ["plan mo", "portfolio mo", "service"])
  func `what is no school year is told`(arguments: String) throws {
    let run = TestRun("report \(arguments) --school-year весна", in: try folder())
    #expect(run.status == .usage)
    #expect(run.errors.contains("«весна»") && run.errors.contains("не учебный год"))
  }

  @Test func `a regulation without a set of papers makes no portfolio`() throws {
    let run = TestRun("report portfolio mo", in: try folder())
    #expect(run.status == .usage)
    #expect(run.errors.contains("набора документов положение не требует: МО учителей – Положение города"))
  }

  @Test func `an unknown regulation and a year ahead are told`() throws {
    let folder = try folder()
    let unknown = TestRun("report service --regulation citi", in: folder)
    #expect(unknown.status == .usage)
    #expect(unknown.errors.contains("нет положения «citi»"))
    #expect(unknown.errors.contains("«city»"))
    let ahead = TestRun("report service --school-year 2026-27", in: folder)
    #expect(ahead.status == .usage)
    #expect(ahead.errors.contains("учебный год 2026-27 ещё не начался"))
    let others = TestRun("report service --regulation rubtsovsk-mmo", in: folder)
    #expect(others.status == .usage)
    #expect(others.errors.contains("в 2025-26 учебном году под этим положением объединений не было"))
  }

  @Test(arguments: ["text", "markdown", "html", "docx"])
  func `the same folder gives the same bytes`(format: String) throws {
    let folder = try folder()
    for paper in ["plan mo --school-year 2024-25", "service"] {
      for name in ["a", "b"] {
        let run = TestRun("report \(paper) --format \(format) --output \(name)", in: folder)
        #expect(run.status == .success, "\(run.errors)")
      }
      let bytes = ["a", "b"].map { folder.bytes(of: $0) }
      #expect(bytes[0] == bytes[1])
      #expect(bytes[0]?.isEmpty == false)
    }
  }
}
