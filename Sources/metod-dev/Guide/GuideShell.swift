internal import CivilTime
internal import Foundation
internal import MetodCLI
internal import Synchronization

/// Runs what a page tells its reader to type, in a folder of its own, without a shell and without a process.
///
/// Only `metod` and a few commands that move files about are known: what else stands in a guide (git, swift) goes into
/// blocks of another language. No path may leave the folder.
final class GuideShell {
  private let root: String
  private var folder: String
  private var status: Int32 = 0
  /// The environment of the commands.
  var environment: [String: String]

  /// Why a command could not be run.
  struct Trouble: Error {
    let description: String
  }

  /// Starts in a folder that nothing may leave.
  init(in root: String, environment: [String: String]) {
    self.root = root
    folder = root
    self.environment = environment
  }

  /// Two days far apart: what a page shows has to be printed on either, and on the day of the reader.
  private static let day = CivilDate(2026, 1, 15)
  private static let laterDay = CivilDate(2031, 7, 15)

  /// Runs a line and gives back what a reader would see, and whether its last command succeeded.
  func run(_ text: String) throws -> (seen: String, isSuccess: Bool) {
    let line: ShellLine
    do { line = try ShellLine(text) } catch { throw Trouble(description: error.description) }
    let seen = try run(line, on: Self.day)
    if seen.askedClock, try run(line, on: Self.laterDay).text != seen.text {
      throw Trouble(description: "what is printed depends on today: name the day with --as-of")
    }
    return (seen.text, status == 0)
  }

  private func run(_ line: ShellLine, on day: CivilDate) throws -> Seen {
    let seen = Seen()
    for command in line.commands { try run(command, seen: seen, on: day) }
    return seen
  }

  /// The place of a path within the folder.
  func place(_ path: String) throws(Trouble) -> String {
    let here = URL(filePath: folder, directoryHint: .isDirectory)
    let whole = URL(filePath: path, relativeTo: here).standardizedFileURL.path
    guard whole == root || whole.hasPrefix(root + "/") else { throw Trouble(description: "\(path) leaves the folder") }
    return whole
  }

  private func run(_ command: ShellLine.Command, seen: Seen, on day: CivilDate) throws {
    let output = Seen()
    let errors = Seen()
    let sink = command.output == nil ? seen : output
    let errorSink = command.errors == nil ? seen : errors
    let arguments = Array(command.words.dropFirst())
    switch command.words[0] {
    case "metod":
      try metod(arguments, output: sink, errors: errorSink) {
        seen.clockIsAsked()
        return day
      }
    case "cd": try changeFolder(arguments)
    case "cp": try copy(arguments)
    case "mkdir": try make(arguments)
    case "cat": for path in arguments { sink.append(try text(of: path)) }
    case "echo": sink.append(arguments.map { $0 == "$?" ? "\(status)" : $0 }.joined(separator: " ") + "\n")
    default: throw Trouble(description: "\(command.words[0]) is not run here: such commands go into a block of ```sh")
    }
    if command.words[0] != "metod" { status = 0 }
    try keep(output, in: command.output, appending: command.appends)
    try keep(errors, in: command.errors, appending: false)
  }

  private func metod(
    _ arguments: [String],
    output: Seen,
    errors: Seen,
    clock: @escaping @Sendable () -> CivilDate
  ) throws {
    for argument in arguments where argument.hasPrefix("/") { _ = try place(argument) }
    let context = Context(
      environment: environment,
      workingFolder: folder,
      clock: clock,
      output: TextSink(isTerminal: false) { output.append($0) },
      errors: TextSink(isTerminal: false) { errors.append($0) },
      width: 100
    )
    status = Tool.run(arguments, in: context).rawValue
  }

  private func changeFolder(_ arguments: [String]) throws {
    guard arguments.count == 1 else { throw Trouble(description: "cd takes one folder") }
    let target = try place(arguments[0])
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: target, isDirectory: &isFolder), isFolder.boolValue else {
      throw Trouble(description: "there is no folder \(arguments[0])")
    }
    folder = target
  }

  private func copy(_ arguments: [String]) throws {
    let paths = arguments.filter { !$0.hasPrefix("-") }
    guard paths.count == 2 else { throw Trouble(description: "cp takes what to copy and where to") }
    let source = try place(paths[0])
    var target = try place(paths[1])
    var isFolder: ObjCBool = false
    if FileManager.default.fileExists(atPath: target, isDirectory: &isFolder), isFolder.boolValue {
      target += "/" + URL(filePath: source).lastPathComponent
    }
    if FileManager.default.fileExists(atPath: target) { try FileManager.default.removeItem(atPath: target) }
    try FileManager.default.copyItem(atPath: source, toPath: target)
  }

  private func make(_ arguments: [String]) throws {
    for path in arguments where !path.hasPrefix("-") {
      try FileManager.default.createDirectory(atPath: try place(path), withIntermediateDirectories: true)
    }
  }

  /// The text of a file.
  func text(of path: String) throws -> String {
    guard let bytes = FileManager.default.contents(atPath: try place(path)) else {
      throw Trouble(description: "there is no file \(path)")
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Writes a file, and the folders above it.
  func write(_ text: String, to path: String) throws {
    let target = URL(filePath: try place(path))
    try FileManager.default.createDirectory(at: target.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: target)
  }

  private func keep(_ seen: Seen, in path: String?, appending: Bool) throws {
    guard let path, path != "/dev/null" else { return }
    try write((appending ? try text(of: path) : "") + seen.text, to: path)
  }
}

/// What a reader would see of a command, and whether it asked what day it is.
private final class Seen: Sendable {
  private let state = Mutex((text: "", askedClock: false))

  var text: String { state.withLock { $0.text } }
  var askedClock: Bool { state.withLock { $0.askedClock } }

  func append(_ text: String) { state.withLock { $0.text += text } }

  func clockIsAsked() { state.withLock { $0.askedClock = true } }
}
