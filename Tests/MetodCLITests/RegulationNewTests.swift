import Findings
import MetodCLI
import Records
import Regulations
import Testing

/// Beginning a regulation: from a skeleton, or from one that is there.
@Suite struct RegulationNewTests {
  @Test(arguments: Language.allCases, Language.allCases)
  func `a skeleton is checked without a finding and judges a new folder`(keys: Language, language: Language) throws {
    let folder = try TestFolder(["records/regulations/.keep": "", "records/README.md": "Моё"])
    let command = "regulation new gorod-2025 --keys \(keys.rawValue) --language \(language.rawValue)"
    let printed = TestRun(command, in: folder)
    #expect(printed.status == .success)
    let made = TestRun("\(command) --output records/regulations/gorod-2025.yaml", in: folder)
    #expect(made.status == .success, "\(made.errors)")
    #expect(made.output.isEmpty)
    let path = "records/regulations/gorod-2025.yaml"
    #expect(folder.text(of: path) == printed.output)
    let check = TestRun("regulation check \(path) --fail-on note", in: folder)
    #expect(check.output == "Всё в порядке: 1 файл читается без замечаний.\n")
    for kind in ClauseClass.allCases { #expect(printed.output.contains(": \(kind.spelling[keys])\n")) }
    try folder.remove("records/regulations/.keep")
    let begun = TestRun("init records --regulation gorod-2025 --keys \(keys.rawValue)", in: folder)
    #expect(begun.status == .success, "\(begun.errors)")
    #expect(TestRun("validate records --fail-on note", in: folder).status == .success)
  }

  @Test func `explanations of a skeleton are in the language of its keys`() throws {
    let english = TestRun("regulation new town --keys en", in: try TestFolder()).output
    for line in english.split(separator: "\n") where !line.contains(" ru: ") && !line.hasPrefix("  ru: ") {
      #expect(!line.unicodeScalars.contains { (0x400...0x4FF).contains($0.value) }, "\(line)")
    }
  }

  @Test func `an example that does not hold is told at its place in the pack`() throws {
    let folder = try TestFolder()
    let text = TestRun("regulation new gorod", in: folder).output
    try folder.write(text.replacing("не менее: 3", with: "не менее: 1"), to: "gorod.yaml")
    let run = TestRun("regulation check gorod.yaml", in: folder)
    #expect(run.status == .findings)
    #expect(
      run.output.contains(
        "ошибка[record/failing-example]: Пункт 2.1: ожидается «нарушено», а вышло: соблюдено, предстоит.\n"
      ),
      "\(run.output)"
    )
    #expect(run.output.contains("|         ожидается: нарушено\n"))
  }

  @Test(arguments: ["Gorod", "город", "a/b", "a.yaml"])
  func `a bad id is wrong usage`(id: String) throws {
    let run = TestRun("regulation new \(id)", in: try TestFolder())
    #expect(run.status == .usage)
    #expect(run.errors.contains("имя «\(id)» не годится для положения"))
  }

  @Test func `an id that is taken is refused, with a word on how to copy`() throws {
    let run = TestRun("regulation new rubtsovsk-mmo", in: try TestFolder())
    #expect(run.status == .usage)
    #expect(run.errors.contains("metod regulation show rubtsovsk-mmo --format yaml"))
  }

  @Test func `a regulation is never written over another, nor elsewhere among records`() throws {
    let folder = try TestFolder.records()
    for path in ["regulations/city.yaml", "members/x.yaml", "metod.yaml"] {
      let run = TestRun("regulation new town --output \(path)", in: folder)
      #expect(run.status == .trouble, "\(path)")
    }
    #expect(folder.text(of: "regulations/city.yaml") == TestFolder.pack)
  }

  @Test(arguments: BuiltInPacks.all.map(\.id))
  func `a built-in regulation is shown as the file it is`(id: String) throws {
    let folder = try TestFolder(["metod.yaml": "формат: 1\nположения: \(id)\n", "regulations/.keep": ""])
    #expect(
      TestRun("regulation show \(id) --format yaml", in: folder).output == BuiltInPacks.all.first { $0.id == id }?.text
    )
    let copy = TestRun("regulation show \(id) --format yaml --output regulations/\(id).yaml", in: folder)
    #expect(copy.status == .success, "\(copy.errors)")
    #expect(TestRun("regulation check --fail-on warning", in: folder).status == .success)
  }

  @Test func `a local regulation is shown as the folder holds it`() throws {
    #expect(TestRun("regulation show city --format yaml", in: try .records()).output == TestFolder.pack)
  }
}
