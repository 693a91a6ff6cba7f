import Testing

/// The shape of the code: which target may know which, and where the outer world may be touched.
struct LayoutTests {
  /// What each target may import; modules of the platform go with the layer that needs them.
  static let allowed: [String: Set<String>] = {
    let platform: Set<String> = ["Glibc", "Musl", "Darwin"]
    let civilTime: Set<String> = ["CivilTime"]
    let findings = civilTime.union(["Findings"])
    let records = findings.union(["Records"])
    let regulations = records.union(["Regulations"])
    let reports = regulations.union(["Reports"])
    return [
      "CivilTime": [],
      "Findings": civilTime,
      "Records": findings.union(platform).union(["CYaml", "Dispatch"]),
      "Regulations": records,
      "Reports": regulations.union(["Foundation", "Mustache", "Rainbow", "TextTable"]),
      "MetodCLI": reports.union(platform).union(["ArgumentParser", "Dispatch", "Foundation", "PathKit"]),
      "metod": ["MetodCLI"],
      "metod-dev": reports.union(platform).union([
        "ArgumentParser", "CYaml", "Foundation", "MetodCLI", "Synchronization",
      ]),
      "TestSupport": reports.union(["Foundation", "Testing"]),
    ]
  }()

  @Test func `there are sources to look at`() {
    #expect(SourceFile.all.count > 100)
  }

  @Test func `a target imports only what stands below it`() {
    for file in SourceFile.all {
      let strangers = Set(file.imports).subtracting(Self.allowed[file.target] ?? [])
      #expect(strangers.isEmpty, "\(file.path) imports \(strangers.sorted())")
    }
  }

  @Test func `only the outermost targets print, and ask for the time`() {
    let outermost: Set<String> = ["MetodCLI", "metod", "metod-dev"]
    let names = ["print(", "Date()", "Calendar.", "Calendar(", "ContinuousClock"]
    for file in SourceFile.all where !outermost.contains(file.target) {
      for name in names {
        let lines = file.code.filter { line in
          // `blueprint(` and `ProductionCalendar(` are other names.
          line.ranges(of: name).contains { range in
            range.lowerBound == line.startIndex || !line[line.index(before: range.lowerBound)].isLetter
          }
        }
        #expect(lines.isEmpty, "\(file.path) uses \(name)")
      }
    }
  }

  @Test func `each rule kind has a file of its own, named after it`() {
    for file in SourceFile.all where file.path.hasPrefix("Sources/Regulations/Kinds/") {
      let kinds = file.code.compactMap { line in
        line.firstMatch(of: /struct (\w+): (?:.*\W)?RuleKind\W/).map { String($0.1) }
      }
      if file.name.hasSuffix("Rule") {
        #expect(kinds == [file.name], "\(file.path)")
      } else {
        #expect(kinds.isEmpty, "\(file.path)")
      }
    }
  }
}
