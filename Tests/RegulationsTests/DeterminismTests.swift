import CivilTime
import Findings
import Foundation
import Records
import Regulations
import Testing

/// The same folder and day give the same answer, in whatever order the files come and wherever the tool runs.
struct DeterminismTests {
  /// The Novosibirsk folder with faults, which has something to tell about every rule.
  private static let root = URL(filePath: "\(ExampleFolderTests.root)/novosibirsk-faults")
  private static let day = "2025-11-20"

  /// Its text files, by path.
  private static func files() throws -> [(path: String, bytes: Data)] {
    let paths = try FileManager.default.subpathsOfDirectory(atPath: root.path).sorted()
    return paths.filter { $0.hasSuffix(".yaml") }.compactMap { path in
      // One of the faults is a folder where a file is expected.
      (try? Data(contentsOf: root.appending(path: path))).map { (path, $0) }
    }
  }

  /// Everything that judging came to, as text.
  private func text(_ assessment: Assessment) -> String {
    let files = assessment.register.files
    func place(_ range: SourceRange) -> String { "\(files[range.file]):\(range.line):\(range.column)" }
    let findings = assessment.findings.map { finding in
      "\(finding.severity) \(finding.id) \(place(finding.range)) \(finding.message.ru) \(finding.hint?.en ?? "") "
        + finding.related.map { "\(place($0.range)) \($0.message.en)" }.joined(separator: "; ")
    }
    let obligations = assessment.obligations.map { obligation in
      "\(obligation.citation.clause) \(obligation.rule) \(obligation.subject) \(obligation.outcome) "
        + "\(obligation.period?.label(russian: true) ?? "") \(obligation.due?.description ?? "") "
        + obligation.evidence.map { place($0.range) }.joined(separator: ";")
    }
    let values = assessment.indicators.map { "\($0.body) \($0.rule) \($0.period.label(russian: true)) \($0.text.ru)" }
    return (findings + obligations + values).joined(separator: "\n")
  }

  @Test func `files in another order change nothing`() throws {
    let asOf = try CivilDate.reading(Self.day).get()
    let files = try Self.files().map { (path: $0.path, text: String(decoding: $0.bytes, as: UTF8.self)) }
    let first = text(Assessment(ofMemory: files, asOf: asOf))
    #expect(first.count > 10_000)
    var generator = Shuffling(state: 20_251_120)
    for _ in 0..<5 {
      let other = text(Assessment(ofMemory: files.shuffled(using: &generator), asOf: asOf))
      #expect(other == first)
    }
  }

  @Test(.enabled(if: executable != nil, "the executable is not beside the tests"))
  func `another folder, order of creation, locale and time zone change not a byte`() throws {
    var generator = Shuffling(state: 42)
    var outputs: Set<Data> = []
    let places = [
      ("C", "UTC"), ("en_US.UTF-8", "America/Los_Angeles"), ("ru_RU.UTF-8", "Asia/Kamchatka"),
      ("tr_TR.UTF-8", "Pacific/Kiritimati"),
    ]
    for (locale, zone) in places {
      let copy = FileManager.default.temporaryDirectory.appending(path: "metod-\(UUID().uuidString)")
      defer { try? FileManager.default.removeItem(at: copy) }
      for (path, bytes) in try Self.files().shuffled(using: &generator) {
        let file = copy.appending(path: path)
        try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try bytes.write(to: file)
      }
      for format in ["text", "json"] {
        let process = Process()
        process.executableURL = URL(filePath: try #require(Self.executable))
        process.arguments = ["validate", "--as-of", Self.day, "--language", "ru", "--format", format]
        process.currentDirectoryURL = copy
        process.environment = ["PATH": "/usr/bin:/bin", "LC_ALL": locale, "LANG": locale, "TZ": zone]
        let output = Pipe()
        process.standardOutput = output
        try process.run()
        let bytes = output.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        #expect(process.terminationStatus == 1)
        #expect(bytes.count > 10_000)
        outputs.insert(bytes)
      }
    }
    #expect(outputs.count == 2, "one output of each format, whatever the place")
  }

  /// The executable that was built beside the tests.
  private static let executable: String? = {
    guard let tests = Bundle.main.executableURL else { return nil }
    let folders = sequence(first: tests.deletingLastPathComponent()) { $0.deletingLastPathComponent() }.prefix(4)
    return folders.map { $0.appending(path: "metod").path }.first { FileManager.default.isExecutableFile(atPath: $0) }
  }()
}

/// Random numbers that are the same in every run (SplitMix64).
private struct Shuffling: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
