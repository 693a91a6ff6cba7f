import Findings
import MetodCLI
import Regulations
import Testing

/// `metod explain` and `metod regulation` in process.
@Suite struct ReferenceCommandTests {
  @Test func `what stands in square brackets of a message can be explained`() throws {
    let folder = try TestFolder.records()
    let names = TestRun("validate", in: folder).output.split(separator: "\n").compactMap { line -> Substring? in
      guard let open = line.firstIndex(of: "["), line.contains("]: ") else { return nil }
      return line[line.index(after: open)...].prefix { $0 != "]" }
    }
    #expect(names == ["city/3.2/meeting-count", "record/unknown-key"])
    for name in names {
      let run = TestRun("explain \(name)", in: folder)
      #expect(run.status == .success)
      #expect(!run.output.isEmpty)
    }
  }

  @Test func `an unknown name gets a suggestion and exit code 64`() throws {
    let run = TestRun("explain record/duplicate-kei", in: try .records())
    #expect(run.status == .usage)
    #expect(run.errors.contains("Возможно, имелось в виду: «record/duplicate-key»."))
    let english = TestRun("explain zzz --language en", in: try .records())
    #expect(english.errors.contains("there is no rule and no clause “zzz”\n  Regulations and their clauses"))
  }

  @Test func `explanations need no records folder`() throws {
    #expect(TestRun("explain meeting-count", in: try TestFolder()).output.hasPrefix("meeting-count – Число заседаний"))
    #expect(TestRun("explain meeting-count --records none", in: try TestFolder()).status == .trouble)
  }

  @Test func `the folder's own regulations are listed beside the built-in ones`() throws {
    let folder = try TestFolder.records()
    let text = TestRun("regulation list", in: folder).output
    #expect(text.contains("city"))
    for pack in BuiltInPacks.all { #expect(text.contains(pack.id)) }
    let json = TestRun("regulation list --format json", in: folder).output
    #expect(json.contains(#""id": "city","#))
    #expect(json.contains(#""isLocal": true,"#))
  }

  @Test func `a regulation is shown with every clause`() throws {
    let folder = try TestFolder.records()
    #expect(
      TestRun("regulation show city", in: folder).output.contains(
        "3.2    проверяется  meeting-count  Три заседания в год\n"
      )
    )
    #expect(TestRun("regulation show city --format json", in: folder).output.contains(#""kind": "meeting-count","#))
    let run = TestRun("regulation show citi", in: folder)
    #expect(run.status == .usage)
    #expect(run.errors.contains("нет положения «citi»\n  Возможно, имелось в виду: «city»."))
  }

  @Test(arguments: BuiltInPacks.all.map(\.id), Language.allCases)
  func `every built-in regulation can be shown, and each of its clauses explained`(
    id: String,
    language: Language
  ) throws {
    let folder = try TestFolder()
    #expect(TestRun("regulation show \(id) --language \(language.rawValue)", in: folder).status == .success)
    let clauses = RegulationLibrary()[id]?.clauses ?? []
    #expect(!clauses.isEmpty)
    for clause in clauses.prefix(3) {
      #expect(TestRun("explain \(id)/\(clause.number) --language \(language.rawValue)", in: folder).status == .success)
    }
  }

  @Test func `packs are checked by themselves`() throws {
    let folder = try TestFolder.records()
    let good = TestRun("regulation check", in: folder)
    #expect(good.status == .success)
    #expect(good.output == "Всё в порядке: 1 файл читается без замечаний.\n")
    try folder.write(TestFolder.pack.replacing("meeting-count", with: "meeting-cuont"), to: "draft/bad.yaml")
    let bad = TestRun("regulation check draft/bad.yaml", in: folder)
    #expect(bad.status == .findings)
    #expect(bad.output.contains(" --> draft/bad.yaml:20:15\n"))
    #expect(bad.output.contains("Возможно, имелось в виду: «meeting-count»."))
    #expect(TestRun("regulation check missing.yaml", in: folder).status == .trouble)
    #expect(TestRun("regulation check", in: try TestFolder()).status == .usage)
  }
}
