import Findings
import Foundation
import MetodCLI
import Testing

/// `metod validate` in process.
@Suite struct ValidateCommandTests {
  @Test func `findings go to the output and fail the run, nothing goes to the errors`() throws {
    let run = TestRun("validate", in: try .records())
    #expect(run.status == .findings)
    #expect(run.output.hasPrefix("предупреждение[city/3.2/meeting-count]: "))
    #expect(
      run.output.contains("ошибка[record/unknown-key]: Незнакомый ключ «образовние».\n --> members/ivanova.yaml:2:1\n")
    )
    #expect(run.output.contains("Итог на 20\u{A0}ноября 2025\u{A0}г.: 1 ошибка, 1 предупреждение, 0 заметок.\n"))
    #expect(run.errors.isEmpty)
  }

  @Test(arguments: [
    ("", RunStatus.findings), ("--fail-on error", .findings), ("--fail-on warning", .findings),
    ("--fail-on never", .success),
    ("meetings", .success), ("associations", .success), ("associations --fail-on warning", .findings),
    ("associations --fail-on note", .findings), ("members/ivanova.yaml", .findings), ("meetings members", .findings),
  ])
  func `the exit code follows severity, threshold and limits`(arguments: String, status: RunStatus) throws {
    #expect(TestRun("validate \(arguments)", in: try .records()).status == status)
  }

  @Test func `limits hide other findings, and paths start at the working folder`() throws {
    let folder = try TestFolder.records()
    let run = TestRun("validate members", in: folder)
    #expect(!run.output.contains("city/3.2"))
    #expect(run.output.contains("Показаны замечания только о members; судилась вся папка, "))
    var context = Context.failing
    let output = Collected()
    context.environment = ["METOD_TODAY": "2025-11-20"]
    context.workingFolder = folder.path + "/associations"
    context.output = TextSink(isTerminal: false) { output.append($0) }
    #expect(Tool.run(["validate", "../members/ivanova.yaml", "--format", "json"], in: context) == .findings)
    #expect(output.text.contains("record/unknown-key"))
    #expect(!output.text.contains("city/3.2"))
    #expect(run.output.contains("и не показаны 0 ошибок, 1 предупреждение, 0 заметок.\n"))
    let clean = TestRun("validate meetings", in: folder).output
    #expect(clean.hasPrefix("О meetings на 20\u{A0}ноября 2025\u{A0}г. замечаний нет, а в остальной папке они есть.\n"))
    #expect(!clean.contains("Всё в порядке"))
    // The root itself is no limit.
    #expect(TestRun("validate .", in: folder).output.contains("city/3.2"))
  }

  @Test func `a path that is a records root is the folder to check`() throws {
    let outer = try TestFolder()
    let inner = try TestFolder.records()
    #expect(TestRun("validate \(inner.path)", in: outer).status == .findings)
    #expect(TestRun("validate --records \(inner.path)", in: outer).status == .findings)
    #expect(TestRun("validate \(inner.path) \(inner.path)/meetings", in: outer).status == .success)
    #expect(TestRun("validate \(inner.path)/meetings", in: outer).status == .success)
    #expect(TestRun("validate --records \(inner.path) \(inner.path)/members", in: outer).status == .findings)
  }

  @Test func `quick work says nothing of its progress`() throws {
    let folder = try TestFolder.records()
    let errors = Collected()
    var context = Context.failing
    context.environment = ["METOD_TODAY": "2025-11-20"]
    context.workingFolder = folder.path
    context.output = TextSink(isTerminal: false) { _ in }
    context.errors = TextSink(isTerminal: true) { errors.append($0) }
    #expect(Tool.run(["validate"], in: context) == .findings)
    #expect(errors.text.isEmpty)
  }

  @Test func `without a records folder the run cannot begin`() throws {
    let run = TestRun("validate", in: try TestFolder())
    #expect(run.status == .trouble)
    #expect(run.output.isEmpty)
    #expect(run.errors.hasPrefix("ошибка: ни в папке "))
    #expect(TestRun("validate --records missing", in: try TestFolder()).status == .trouble)
  }

  @Test(arguments: [
    "--as-of 9999-12-31", "--as-of 01.01.2101", "--as-of 3000-01-01", "--as-of 31.12.1989", "--as-of 0001-01-01",
  ])
  func `a day far away is a slip of the keyboard`(arguments: String) throws {
    let folder = try TestFolder.records()
    let run = TestRun("validate \(arguments)", in: folder)
    #expect(run.status == .usage)
    #expect(run.errors.contains("год нужен от 1990 до 2100"))
    #expect(TestRun("init new \(arguments)", in: folder).status == .usage)
    let variable = TestRun("validate", in: folder, environment: ["METOD_TODAY": "9999-01-01"])
    #expect(variable.status == .usage)
    #expect(variable.errors.contains("переменной METOD_TODAY"))
  }

  @Test(arguments: ["1990-01-01", "2100-12-31"])
  func `the first and the last year can be judged`(day: String) throws {
    #expect(TestRun("validate --as-of \(day)", in: try .records()).status == .findings)
  }

  @Test(arguments: ["--output", "--records"])
  func `an empty path is wrong usage`(option: String) throws {
    for command in ["validate", "regulation list", "explain quorum"] {
      let run = TestRun("\(command) \(option) ''", in: try .records())
      #expect(run.status == .usage, "\(command)")
      #expect(run.output.isEmpty)
      #expect(run.errors.contains("значение «» не годится для \(option) "), "\(run.errors)")
      #expect(run.errors.contains("путь пуст"))
    }
  }

  @Test(arguments: [
    "metod.yaml", "./metod.yaml", "members/ivanova.yaml", "members/report.txt", "members", "meetings/mo/report.json",
    "regulations/city.yaml", "regulations/new.yaml", "../records/metod.yaml", "link.txt", "attachments/../metod.yaml",
  ])
  func `results never take the place of records`(path: String) throws {
    let outer = try TestFolder()
    for (name, text) in [
      ("metod.yaml", "формат: 1\n"), ("members/ivanova.yaml", "фио: Иванова Анна\n"), ("meetings/mo/.keep", ""),
      ("regulations/city.yaml", TestFolder.pack),
    ] { try outer.write(text, to: "records/\(name)") }
    try FileManager.default.createSymbolicLink(
      atPath: "\(outer.path)/records/link.txt",
      withDestinationPath: "members/ivanova.yaml"
    )
    let before = outer.names(in: "records") + outer.names(in: "records/members")
    for command in ["validate", "regulation list", "explain quorum"] {
      let run = TestRun("\(command) --output \(path)", in: outer, at: "records")
      #expect(run.status == .trouble, "\(run.output)")
      #expect(run.errors.contains(path), "\(run.errors)")
      #expect(run.output.isEmpty)
    }
    #expect(outer.names(in: "records") + outer.names(in: "records/members") == before)
    #expect(outer.text(of: "records/metod.yaml") == "формат: 1\n")
    #expect(outer.text(of: "records/members/ivanova.yaml") == "фио: Иванова Анна\n")
    // Another folder's records are as safe as those at hand.
    #expect(TestRun("regulation list --output records/members/x.txt", in: outer).status == .trouble)
  }

  @Test(arguments: ["report.txt", "attachments/report.txt", "../report.txt", "templates/members.yaml"])
  func `results may lie beside the records`(path: String) throws {
    let outer = try TestFolder([
      "records/metod.yaml": "формат: 1\n", "records/attachments/x": "", "records/templates/x": "",
    ])
    #expect(TestRun("validate --output \(path)", in: outer, at: "records").status == .success)
    #expect(outer.text(of: "records/\(path)")?.isEmpty == false)
  }

  @Test func `a path outside the folder, a missing one and two roots cannot be checked`() throws {
    let folder = try TestFolder.records()
    let other = try TestFolder.records()
    let outside = try TestFolder(["x/y.yaml": "a: 1\n"])
    for paths in [outside.path, "\(outside.path)/x/y.yaml", "nothing-here", "\(other.path) \(folder.path)"] {
      let run = TestRun("validate \(paths)", in: folder)
      #expect(run.status == .trouble, "\(paths)")
      #expect(run.output.isEmpty)
      #expect(!run.errors.isEmpty)
    }
  }

  @Test func `the day comes from the option, the variable or the clock, in any accepted form`() throws {
    let folder = try TestFolder.records()
    for day in ["2025-08-31", "31.08.2025"] {
      #expect(TestRun("validate --as-of \(day) --format json", in: folder).output.contains(#""asOf": "2025-08-31""#))
    }
    let variable = TestRun("validate --format json", in: folder, environment: ["METOD_TODAY": "1 сентября 2025 г."])
    #expect(variable.output.contains(#""asOf": "2025-09-01""#))
    for day in ["31.02.2025", "01.09.25", "yesterday"] {
      let run = TestRun("validate --as-of \(day)", in: folder)
      #expect(run.status == .usage)
      #expect(run.errors.contains("«\(day)» не годится для --as-of"))
    }
    #expect(TestRun("validate", in: folder, environment: ["METOD_TODAY": "завтра"]).status == .usage)
  }

  @Test func `a report goes to a file as a whole, and nothing to the output`() throws {
    let folder = try TestFolder.records()
    try folder.write("old", to: "out/report.json")
    let run = TestRun("validate --format json --output out/report.json --color always", in: folder)
    #expect(run.status == .findings)
    #expect(run.output.isEmpty)
    #expect(folder.text(of: "out/report.json")?.hasPrefix("{\n  \"asOf\": \"2025-11-20\",") == true)
    #expect(folder.names(in: "out") == ["report.json"])
    #expect(TestRun("validate --output -", in: folder).output.contains("Итог"))
  }

  @Test(arguments: [
    ("github", "file=records/members/ivanova.yaml,"), ("gitlab", "\"path\": \"records/members/ivanova.yaml\""),
    ("junit", "classname=\"records/members/ivanova.yaml\""), ("sarif", "\"uri\": \"records/members/ivanova.yaml\""),
    ("json", "\"file\": \"members/ivanova.yaml\""),
  ])
  func `servers get paths from the root of the repository`(format: String, place: String) throws {
    let repository = try TestFolder([
      ".git/HEAD": "ref", "records/metod.yaml": "формат: 1\n",
      "records/members/ivanova.yaml": "фио: Иванова Анна\nфиоо: 1\n",
      "elsewhere/x": "",
    ])
    for folder in ["", "records", "elsewhere"] {
      let run = TestRun("validate --records \(repository.path)/records --format \(format)", in: repository, at: folder)
      #expect(run.status == .findings)
      #expect(run.output.contains(place), "\(run.output)")
    }
  }

  @Test func `without a repository servers get paths from the working folder`() throws {
    let folder = try TestFolder([
      "records/metod.yaml": "формат: 1\n", "records/members/a.yaml": "фио: Иванова Анна\nфиоо: 1\n",
    ])
    #expect(TestRun("validate records --format github", in: folder).output.contains("file=records/members/a.yaml,"))
    #expect(TestRun("validate --format github", in: folder, at: "records").output.contains("file=members/a.yaml,"))
  }

  @Test func `a file that cannot be written is no finding`() throws {
    let folder = try TestFolder.records()
    for path in ["missing/report.txt", "members"] {
      let run = TestRun("validate --output \(path)", in: folder)
      #expect(run.status == .trouble)
      #expect(run.errors.contains(path))
    }
    #expect(folder.names(in: "members") == ["ivanova.yaml"])
  }

  @Test func `a link keeps pointing where it did`() throws {
    let folder = try TestFolder.records()
    try folder.write("old", to: "out/real.txt")
    try FileManager.default.createSymbolicLink(atPath: "\(folder.path)/out/link.txt", withDestinationPath: "real.txt")
    #expect(TestRun("validate --output out/link.txt", in: folder).status == .findings)
    #expect(folder.text(of: "out/real.txt")?.contains("Итог") == true)
    #expect(try FileManager.default.destinationOfSymbolicLink(atPath: "\(folder.path)/out/link.txt") == "real.txt")
  }

  @Test func `an output that breaks off is told and is no success`() throws {
    let folder = try TestFolder.records()
    let errors = Collected()
    var context = Context.failing
    context.environment = ["METOD_TODAY": "2025-11-20"]
    context.workingFolder = folder.path
    context.output = TextSink(isTerminal: false) { _ in throw ToolFailure.trouble(Message(verbatim: "full")) }
    context.errors = TextSink(isTerminal: false) { errors.append($0) }
    #expect(Tool.run(["validate"], in: context) == .trouble)
    #expect(errors.text == "ошибка: full\n")
  }
}
