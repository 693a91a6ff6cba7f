import CivilTime
import Findings
import Foundation
import MetodCLI
import Synchronization
import Testing

extension Context {
  /// A world in which everything fails: a test opens what it needs.
  static var failing: Context {
    Context(
      environment: [:],
      workingFolder: "/nowhere",
      clock: {
        Issue.record("the clock was asked")
        return CivilDate(2000, 1, 1)
      },
      output: TextSink(isTerminal: false) { text in Issue.record("written to the output: \(text)") },
      errors: TextSink(isTerminal: false) { text in Issue.record("written to the errors: \(text)") },
      width: 100
    )
  }
}

/// What a command line came to.
struct TestRun {
  let status: RunStatus
  let output: String
  let errors: String

  /// Runs a command line in a world where only the two streams, the day and the working folder are open.
  ///
  /// - Parameters:
  ///   - arguments: the arguments, parted by spaces; `''` is an empty one.
  ///   - folder: the working folder.
  ///   - place: the folder within it in which the command is called.
  ///   - environment: the environment; METOD_TODAY is 20 November 2025 unless it says otherwise.
  init(_ arguments: String, in folder: TestFolder? = nil, at place: String = "", environment: [String: String] = [:]) {
    let output = Collected()
    let errors = Collected()
    var context = Context.failing
    context.environment = ["METOD_TODAY": "2025-11-20"].merging(environment) { $1 }
    if let folder { context.workingFolder = folder.path + (place.isEmpty ? "" : "/\(place)") }
    context.output = TextSink(isTerminal: false) { output.append($0) }
    context.errors = TextSink(isTerminal: false) { errors.append($0) }
    status = Tool.run(arguments.split(separator: " ").map { $0 == "''" ? "" : String($0) }, in: context)
    self.output = output.text
    self.errors = errors.text
  }
}

/// Text written by a command.
final class Collected: Sendable {
  private let parts = Mutex("")

  var text: String { parts.withLock { $0 } }

  func append(_ text: String) { parts.withLock { $0 += text } }
}

/// A folder of its own for one test, removed with the value.
final class TestFolder: Sendable {
  let path: String

  init(_ files: [String: String] = [:]) throws {
    let url = FileManager.default.temporaryDirectory.appendingPathComponent("metod-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    path = url.resolvingSymlinksInPath().path
    for (name, text) in files { try write(text, to: name) }
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  func write(_ text: String, to name: String) throws {
    let url = URL(fileURLWithPath: "\(path)/\(name)")
    try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: url)
  }

  func remove(_ name: String) throws { try FileManager.default.removeItem(atPath: "\(path)/\(name)") }

  func text(of name: String) -> String? { try? String(contentsOfFile: "\(path)/\(name)", encoding: .utf8) }

  func bytes(of name: String) -> Data? { FileManager.default.contents(atPath: "\(path)/\(name)") }

  /// The names in a folder, sorted.
  func names(in name: String = ".") -> [String] {
    ((try? FileManager.default.contentsOfDirectory(atPath: "\(path)/\(name)")) ?? []).sorted()
  }

  /// A records folder with a regulation of its own and one broken clause.
  static func records(language: String? = nil) throws -> TestFolder {
    try TestFolder([
      "metod.yaml": "формат: 1\nположения: city\nучёт ведётся с: 01.09.2024\n"
        + (language.map { "язык: \($0)\n" } ?? ""),
      "regulations/city.yaml": pack,
      "associations/mo.yaml": "название: МО учителей\nвид: объединение\nсоздано: 01.10.2020\n",
      "meetings/mo/2024-10-10.yaml": "дата: 10.10.2024\n",
      "members/ivanova.yaml": "фио: Иванова Анна\nобразовние: высшее\n",
    ])
  }

  static let pack = """
    title:
      ru: Положение города
      en: Regulation of the city
    issued-by:
      ru: Управление
      en: Department
    versions:
      - from: 2020-09-01
    body-kinds:
      - id: association
        ru: объединение
        en: association
    clauses:
      - clause: "3.2"
        class: checked
        summary:
          ru: Три заседания в год
          en: Three meetings a year
        rules:
          - kind: meeting-count
            at-least: 3
            per: school-year
            severity: warning

    """
}
