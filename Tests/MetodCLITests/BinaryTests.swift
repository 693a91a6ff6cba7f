import Foundation
import MetodCLI
import Testing

/// The real executable: exit codes and streams.
///
/// Skipped where it was not built beside the tests.
@Suite(.enabled(if: Binary.path != nil, "the executable is not beside the tests"))
struct BinaryTests {
  @Test func `results go to the output, exit code 0`() throws {
    let run = try Binary.run(["--version"])
    #expect(run.status == 0)
    #expect(run.output == Tool.version + "\n")
    #expect(run.errors.isEmpty)
  }

  @Test func `findings end with 1, trouble with 2, wrong usage with 64`() throws {
    let folder = try TestFolder.records()
    let findings = try Binary.run(["validate", "--records", folder.path, "--as-of", "2025-11-20"])
    #expect(findings.status == 1)
    #expect(findings.output.contains("record/unknown-key"))
    #expect(findings.errors.isEmpty)
    let trouble = try Binary.run(["validate", "--records", folder.path + "/members"])
    #expect(trouble.status == 2)
    #expect(trouble.output.isEmpty)
    #expect(trouble.errors.hasPrefix("ошибка: "))
    let usage = try Binary.run(["validate", "--nonsense"])
    #expect(usage.status == 64)
    #expect(usage.output.isEmpty)
  }

  @Test func `a reader that goes away is no failure`() throws {
    let folder = try TestFolder.records()
    let command = "\(try #require(Binary.path)) validate --records \(folder.path) --fail-on never; echo $? >&2"
    let run = try Binary.run(["-c", "{ \(command); } | true"], executable: "/bin/sh")
    #expect(run.errors == "0\n")
  }

  @Test func `the same folder gives the same bytes`() throws {
    let folder = try TestFolder.records()
    let arguments = ["validate", "--records", folder.path, "--as-of", "2025-11-20", "--format", "json"]
    let first = try Binary.run(arguments)
    for _ in 0..<3 { #expect(try Binary.run(arguments).output == first.output) }
  }
}

/// The executable that was built beside the tests.
enum Binary {
  static let path: String? = {
    guard let tests = Bundle.main.executableURL else { return nil }
    // The tests are an executable of their own, in the build folder or in a bundle within it.
    let folders = sequence(first: tests.deletingLastPathComponent()) { $0.deletingLastPathComponent() }.prefix(4)
    return folders.map { $0.appendingPathComponent("metod").path }.first {
      FileManager.default.isExecutableFile(atPath: $0)
    }
  }()

  static func run(
    _ arguments: [String],
    executable: String? = nil,
    environment: [String: String] = ["LC_ALL": "C"]
  ) throws -> (status: Int32, output: String, errors: String) {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: try #require(executable ?? path))
    process.arguments = arguments
    process.environment = environment.merging(["PATH": "/usr/bin:/bin"]) { first, _ in first }
    let output = Pipe()
    let errors = Pipe()
    process.standardOutput = output
    process.standardError = errors
    try process.run()
    let texts = [output, errors].map { String(decoding: $0.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self) }
    process.waitUntilExit()
    return (process.terminationStatus, texts[0], texts[1])
  }
}
