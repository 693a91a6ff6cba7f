internal import Findings
internal import Foundation

/// A file into which results go: replaced whole or not at all, so that no reader ever sees half of it.
struct OutputFile {
  private let path: String
  private let written: String

  /// Names a file.
  ///
  /// - Parameters:
  ///   - path: its absolute path.
  ///   - written: the path as it was given, for messages.
  init(_ path: String, written: String) {
    self.path = path
    self.written = written
  }

  /// What is written.
  enum Content {
    /// A report: it never takes the place of a record.
    case report
    /// A regulation: it may become a record of its own, but replaces none.
    case regulation
  }

  /// Replaces the content of the file, unless records would suffer.
  func replace(with bytes: [UInt8], as content: Content) throws(ToolFailure) {
    if let place = RecordPlace(of: path) {
      switch (place, content) {
      case (.settings, _): throw .trouble(.isSettings(written))
      case (.regulation(isNew: true), .regulation): break
      case (.regulation(isNew: false), .regulation): throw .trouble(.isRegulation(written), hint: .elsewhere)
      default: throw .trouble(.isAmongRecords(written), hint: .elsewhere)
      }
    }
    try replace(with: bytes)
  }

  /// Replaces the content of the file.
  func replace(with bytes: [UInt8]) throws(ToolFailure) {
    var status = stat()
    let exists = stat(path, &status) == 0
    if exists, status.st_mode & S_IFMT == S_IFDIR { throw .trouble(.isFolder(written)) }
    // A pipe or a device cannot be replaced, only written to.
    if exists, status.st_mode & S_IFMT != S_IFREG { return try write(bytes, to: path, flags: O_WRONLY) }
    // What a link points to is replaced, not the link.
    let target = exists ? realpath(path) ?? path : path
    let draft = "\(target).\(getpid()).tmp"
    do throws(ToolFailure) {
      try write(bytes, to: draft, flags: O_WRONLY | O_CREAT | O_EXCL)
    } catch {
      unlink(draft)
      throw error
    }
    if exists { chmod(draft, status.st_mode & 0o7777) }
    guard rename(draft, target) == 0 else {
      let failure = failure()
      unlink(draft)
      throw failure
    }
  }

  private func realpath(_ path: String) -> String? {
    guard let real = Foundation.realpath(path, nil) else { return nil }
    defer { free(real) }
    return String(cString: real)
  }

  private func write(_ content: [UInt8], to path: String, flags: Int32) throws(ToolFailure) {
    let descriptor = open(path, flags | O_CLOEXEC, 0o666)
    guard descriptor >= 0 else { throw failure() }
    var bytes = content[...]
    while !bytes.isEmpty {
      let count = bytes.withUnsafeBytes { Foundation.write(descriptor, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else {
        let failure = failure()
        close(descriptor)
        throw failure
      }
      bytes = bytes.dropFirst(count)
    }
    guard close(descriptor) == 0 else { throw failure() }
  }

  private func failure() -> ToolFailure { .trouble(.unwritable(written, SystemReason.current)) }
}

extension Message {
  fileprivate static func isSettings(_ path: String) -> Message {
    Message(
      ru: "\(path) – это настройки папки записей, результат их затёр бы",
      en: "\(path) holds the settings of a records folder, which the result would wipe out"
    )
  }

  fileprivate static func isRegulation(_ path: String) -> Message {
    Message(ru: "положение \(path) уже есть", en: "there is a regulation \(path) already")
  }

  fileprivate static func isAmongRecords(_ path: String) -> Message {
    Message(
      ru: "\(path) лежит среди записей, а результат – не запись",
      en: "\(path) lies among the records, and the result is no record"
    )
  }

  fileprivate static let elsewhere = Message(ru: "Назовите другой файл.", en: "Name another file.")

  fileprivate static func isFolder(_ path: String) -> Message {
    Message(ru: "\(path) – это папка, а не файл", en: "\(path) is a folder, not a file")
  }

  fileprivate static func unwritable(_ path: String, _ reason: Message) -> Message {
    Message(ru: "в файл \(path) не записать: \(reason.ru)", en: "\(path) cannot be written: \(reason.en)")
  }
}
