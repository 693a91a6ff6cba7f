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

  @Test(arguments: ["7.6.a", "7.6.а", "7.6.А", "7.6.a/meeting-count"])
  func `a clause of the regulation in use goes by its number, on either keyboard`(name: String) throws {
    let folder = try TestFolder(["metod.yaml": "формат: 1\nположения: novosibirsk-0482-2022\n"])
    let run = TestRun("explain \(name)", in: folder)
    #expect(run.status == .success, "\(run.errors)")
    #expect(run.output.hasPrefix("Пункт 7.6.a\n"))
    #expect(run.output.contains("(novosibirsk-0482-2022)"))
    #expect(TestRun("explain novosibirsk-0482-2022/\(name)", in: try TestFolder()).output == run.output)
  }

  @Test func `a clause without its regulation is never guessed`() throws {
    let two = try TestFolder([
      "metod.yaml": "формат: 1\nположения:\n  - novosibirsk-0482-2022\n  - rubtsovsk-mmo\n"
    ])
    // The governing regulation of a body counts as much as those of metod.yaml.
    let body = try TestFolder([
      "metod.yaml": "формат: 1\nположения: novosibirsk-0482-2022\n",
      "associations/mo.yaml": "название: МО\nвид: ммо\nположение: rubtsovsk-mmo\n",
    ])
    for folder in [two, body] {
      let run = TestRun("explain 6.1", in: folder)
      #expect(run.status == .usage)
      #expect(
        run.errors.contains(
          "«6.1» есть в нескольких положениях\n  Назовите одно: novosibirsk-0482-2022/6.1, rubtsovsk-mmo/6.1."
        ),
        "\(run.errors)"
      )
      #expect(TestRun("explain 7.6.a", in: folder).status == .success)
    }
    let one = try TestFolder(["metod.yaml": "формат: 1\nположения: novosibirsk-0482-2022\n"])
    #expect(TestRun("explain 9.5", in: one).status == .usage)
  }

  @Test func `an explanation tells what this folder changes, and why`() throws {
    let folder = try TestFolder.records()
    let settings = try #require(folder.text(of: "metod.yaml"))
    try folder.write(
      settings + """
        строгость:
          - правило: city/3.2
            степень: заметка
            путь: associations/mo
            причина: решение совета от 10.11.2025
          - правило: record/unknown-key
            степень: предупреждение
            причина: переход с таблиц
        """,
      to: "metod.yaml"
    )
    let rule = TestRun("explain 3.2", in: folder).output
    #expect(rule.contains("степень:        предупреждение\n"))
    #expect(rule.contains("в этой папке:   заметка (associations/mo) – решение совета от 10.11.2025\n"), "\(rule)")
    #expect(
      TestRun("explain unknown-key", in: folder).output.contains("в этой папке:   предупреждение – переход с таблиц\n")
    )
    let told = TestRun("validate", in: folder).output
    #expect(told.contains(" = степень изменена в metod.yaml, была «предупреждение»: решение совета от 10.11.2025\n"))
  }

  @Test func `an explanation tells what parameters mean, and why they are as they are`() throws {
    let folder = try TestFolder.records()
    let reading = "        reading:\n          ru: Так решил совет.\n          en: The council decided so.\n"
    try folder.write(
      TestFolder.pack + reading,
      to: "regulations/city.yaml"
    )
    let text = TestRun("explain 3.2", in: folder).output
    #expect(text.contains("толкование:     ⚖ Так решил совет.\n"), "\(text)")
    #expect(text.contains("at-least:  не менее\n"), "\(text)")
    #expect(text.contains("per:       "))
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
