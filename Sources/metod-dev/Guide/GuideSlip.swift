internal import Foundation

/// A slip of the keyboard that a page tells about: one place of a file typed otherwise.
struct GuideSlip: Equatable {
  /// The file; its first folder is the records folder.
  let path: String
  /// What stands there; nothing where there is no such file yet.
  let old: String
  /// What is typed instead.
  let new: String
  /// How the file is saved.
  let encoding: Encoding

  /// How a file may be saved.
  enum Encoding: String {
    case utf8 = "utf-8"
    case utf16 = "utf-16"
    case windows1251 = "windows-1251"
  }

  /// Reads `<!-- guide: slip PATH | OLD | NEW -->`, or with an encoding behind a further bar.
  init?(comment: String) {
    let prefix = "<!-- guide: slip "
    guard comment.hasPrefix(prefix), comment.hasSuffix(" -->") else { return nil }
    let parts = GuideTyping.parts(of: String(comment.dropFirst(prefix.count).dropLast(" -->".count)))
    guard parts.count == 3 || parts.count == 4 else { return nil }
    guard let encoding = parts.count == 4 ? Encoding(rawValue: parts[3]) : .utf8 else { return nil }
    path = parts[0]
    old = parts[1]
    new = parts[2]
    self.encoding = encoding
  }

  /// What is said of the slip when the records folder is checked; the file is as before afterwards.
  func message(in shell: GuideShell) throws -> String {
    let place = URL(filePath: try shell.place(path))
    let before = FileManager.default.contents(atPath: place.path)
    try bytes(of: before.map { try slipped(String(decoding: $0, as: UTF8.self)) } ?? new).write(to: place)
    let message = Result { try messageOfCheck(in: shell) }
    // What follows on the page would be wrong where the slip stays: that it does is told.
    if let before { try before.write(to: place) } else { try FileManager.default.removeItem(at: place) }
    return try message.get()
  }

  private func slipped(_ text: String) throws(GuideShell.Trouble) -> String {
    let count = text.ranges(of: old).count
    guard count == 1 else { throw GuideShell.Trouble(description: "“\(old)” is in \(path) \(count) times") }
    return text.replacing(old, with: new)
  }

  /// The one thing that is said of the records folder.
  private func messageOfCheck(in shell: GuideShell) throws -> String {
    let folder = path.prefix { $0 != "/" }
    let seen = try shell.run("metod validate \(folder) --format json").seen
    let report = try JSONDecoder().decode(Report.self, from: Data(seen.utf8))
    guard let first = report.findings.first, report.findings.count == 1 else {
      let messages = report.findings.map { "\n  \($0.file):\($0.line): \($0.message)" }.joined()
      throw GuideShell.Trouble(description: "\(report.findings.count) findings in place of one\(messages)")
    }
    return first.message
  }

  private func bytes(of text: String) throws(GuideShell.Trouble) -> Data {
    let bytes: Data? =
      switch encoding {
      case .utf8: Data(text.utf8)
      case .utf16: text.data(using: .utf16)
      case .windows1251: text.data(using: .windowsCP1251)
      }
    guard let bytes else {
      throw GuideShell.Trouble(description: "\(path) holds what \(encoding.rawValue) cannot write")
    }
    return bytes
  }

  private struct Report: Decodable {
    let findings: [Finding]

    struct Finding: Decodable {
      let file: String
      let line: Int
      let message: String
    }
  }
}
