import CivilTime
import Findings
import MetodCLI
import Records
import Regulations
import Testing

/// `metod init` in process.
@Suite struct InitCommandTests {
  @Test(arguments: BuiltInPacks.all.map(\.id), Language.allCases)
  func `a new folder is in order at once and stays so tomorrow`(regulation: String, keys: Language) throws {
    for day in ["2025-11-20", "2025-08-31", "2028-02-29"] {
      let folder = try TestFolder()
      let made = TestRun("init new --regulation \(regulation) --keys \(keys.rawValue) --as-of \(day)", in: folder)
      #expect(made.status == .success, "\(made.errors)")
      #expect(made.output.hasPrefix("Готово: в папке new "))
      let date = try CivilDate.reading(day).get()
      for later in [0, 7] {
        let run = TestRun("validate new --fail-on note --as-of \(date.adding(days: later))", in: folder)
        #expect(run.status == .success, "\(run.output)")
        #expect(run.output.hasPrefix(keys == .ru ? "Всё в порядке" : "All in order"))
        // On the last day of a school year that year is no longer begun: the next one is, tomorrow.
        let isJudged = run.output.contains(keys == .ru ? "Обязанности: " : "Obligations: ")
        #expect(isJudged || (day == "2025-08-31" && later == 0), "\(run.output)")
      }
    }
  }

  @Test(arguments: BuiltInPacks.all.map(\.id), Language.allCases)
  func `the office that is shown as an example is right for the regulation`(regulation: String, keys: Language) throws {
    let folder = try TestFolder()
    _ = TestRun("init new --regulation \(regulation) --keys \(keys.rawValue)", in: folder)
    let path = "new/associations/mo-matematika.yaml"
    let text = try #require(folder.text(of: path))
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let uncommented = lines.map {
      $0.hasPrefix("#   ") || $0.hasSuffix(":") ? $0.drop { $0 == "#" }.dropFirst($0.hasPrefix("#") ? 1 : 0) : $0
    }
    try folder.write(uncommented.joined(separator: "\n"), to: path)
    let run = TestRun("validate new --fail-on note", in: folder)
    #expect(run.status == .success, "\(run.output)")
    #expect(text.contains(keys == .ru ? "должности:\n" : "offices:\n"))
  }

  @Test func `a regulation of the repository's own is taken from the folder`() throws {
    let folder = try TestFolder([
      "new/regulations/city.yaml": TestFolder.pack, "new/.git/HEAD": "ref", "new/README.md": "Моё",
    ])
    #expect(TestRun("init new --regulation city", in: folder).status == .success)
    #expect(folder.text(of: "new/README.md") == "Моё")
    #expect(folder.text(of: "new/metod.yaml")?.contains("положения: city\n") == true)
    let run = TestRun("validate new --fail-on note", in: folder)
    #expect(run.status == .success, "\(run.output)")
    #expect(run.output.contains("Судилось по 1 пункту положения city."))
  }

  @Test func `a regulation that asks for three teachers of a subject finds them`() throws {
    let pack = TestFolder.pack.replacing("kind: meeting-count", with: "kind: size")
      .replacing("per: school-year", with: "every-day: no\n        condition:\n          same-subject: yes")
    let folder = try TestFolder(["new/regulations/city.yaml": pack])
    #expect(TestRun("init new --regulation city", in: folder).status == .success)
    #expect(folder.names(in: "new/members").count == 3)
    #expect(folder.text(of: "new/orders/order-1.yaml")?.contains("численность: 3\n") == true)
    // Judged from today on, not from some later year in which nothing is asked any more.
    #expect(folder.text(of: "new/metod.yaml")?.contains("учёт ведётся с: 20.11.2025\n") == true)
    let run = TestRun("validate new --fail-on note", in: folder)
    #expect(run.status == .success, "\(run.output)")
    #expect(run.output.contains("Обязанности: 1 соблюдена"), "\(run.output)")
  }

  @Test func `keys and samples are in one language`() throws {
    let folder = try TestFolder()
    _ = TestRun("init new --keys en", in: folder)
    for name in folder.names(in: "new/templates") {
      let text = folder.text(of: "new/templates/\(name)") ?? "Я"
      #expect(!text.unicodeScalars.contains { (0x400...0x4FF).contains($0.value) }, "\(name)")
    }
    #expect(folder.text(of: "new/metod.yaml")?.contains("records-since: 2025-11-20\n") == true)
    _ = TestRun("init other", in: folder)
    #expect(folder.text(of: "other/metod.yaml")?.contains("учёт ведётся с: 20.11.2025\n") == true)
  }

  @Test(arguments: Language.allCases)
  func `a copied template misses values but has no other fault`(keys: Language) throws {
    let folder = try TestFolder()
    _ = TestRun("init new --keys \(keys.rawValue)", in: folder)
    for kind in RecordKind.allCases where kind.shape != nil {
      let text = try #require(folder.text(of: "new/templates/\(kind.rawValue).yaml"))
      let name =
        switch kind.depth {
        case .flat, .free: "copy"
        case .perBody: "mo-matematika/copy"
        case .perBodyAndYear: "mo-matematika/2025-26"
        }
      try folder.write(text, to: "new/\(kind.rawValue)/\(name).yaml")
      let run = TestRun("validate new/\(kind.rawValue)/\(name).yaml --records new --language en", in: folder)
      let heads = run.output.split(separator: "\n").filter { $0.contains("[record/") || $0.contains("[reference/") }
      #expect(heads.allSatisfy { $0.hasPrefix("error[record/missing-key]") }, "\(run.output)")
      // Only what every such record needs is missed, nothing of blocks in which nothing is filled in.
      let required = kind.shape?.members.count(where: \.isRequired) ?? 0
      #expect(heads.count == required, "\(run.output)")
    }
  }

  @Test func `a folder with something in it is refused and left alone`() throws {
    let folder = try TestFolder(["new/notes.txt": "x", "file": "y", "records/metod.yaml": "формат: 1\n"])
    for name in ["new", "file", "records"] {
      let run = TestRun("init \(name)", in: folder)
      #expect(run.status == .trouble)
      #expect(run.output.isEmpty)
    }
    #expect(folder.names(in: "new") == ["notes.txt"])
    #expect(folder.names(in: "records") == ["metod.yaml"])
  }

  @Test func `an unknown regulation is wrong usage and makes no folder`() throws {
    let folder = try TestFolder()
    let run = TestRun("init new --regulation novosibirsk-0482-2023", in: folder)
    #expect(run.status == .usage)
    #expect(run.errors.contains("«novosibirsk-0482-2022»"))
    #expect(TestRun("init new --regulation moscow", in: folder).errors.contains("«moscow-1095-2016»"))
    #expect(TestRun("init new --regulation zzz", in: folder).errors.contains("Есть: kamensk-46d-2024, "))
    #expect(folder.names().isEmpty)
  }
}
