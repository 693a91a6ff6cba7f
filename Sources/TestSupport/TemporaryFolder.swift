package import Foundation
package import Records

/// A folder of its own for one test, gone when the test is over.
package final class TemporaryFolder: Sendable {
  /// The path of the folder.
  package let path: String

  /// Makes an empty folder.
  package init() throws {
    let base = FileManager.default.temporaryDirectory.resolvingSymlinksInPath().path
    path = "\(base)/metod-test-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: false)
  }

  /// Makes a folder with files in it, given by their paths.
  package convenience init(_ files: [String: FileContents]) throws {
    try self.init()
    for (name, contents) in files { try write(contents, to: name) }
  }

  deinit {
    // Whatever a test forbade to read must be removed all the same.
    let names = FileManager.default.subpaths(atPath: path) ?? []
    for name in names { try? allow(name) }
    try? FileManager.default.removeItem(atPath: path)
  }

  /// Writes a file, and the folders above it.
  package func write(_ contents: FileContents, to name: String) throws {
    try makeFolder(above: name)
    try Data(contents.bytes).write(to: URL(fileURLWithPath: "\(path)/\(name)"))
  }

  /// Makes a folder, and those above it.
  package func makeFolder(_ name: String) throws {
    try FileManager.default.createDirectory(atPath: "\(path)/\(name)", withIntermediateDirectories: true)
  }

  /// Makes a symbolic link, and the folders above it.
  package func link(_ name: String, to destination: String) throws {
    try makeFolder(above: name)
    try FileManager.default.createSymbolicLink(atPath: "\(path)/\(name)", withDestinationPath: destination)
  }

  /// Takes every right to a file or folder away.
  package func forbid(_ name: String) throws {
    try FileManager.default.setAttributes([.posixPermissions: 0], ofItemAtPath: "\(path)/\(name)")
  }

  /// Gives the rights to a file or folder back.
  package func allow(_ name: String) throws {
    guard (try? FileManager.default.destinationOfSymbolicLink(atPath: "\(path)/\(name)")) == nil else { return }
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: "\(path)/\(name)")
  }

  private func makeFolder(above name: String) throws {
    let parts = name.split(separator: "/").dropLast()
    if !parts.isEmpty { try makeFolder(parts.joined(separator: "/")) }
  }

  /// The records in the folder; a missing `metod.yaml` is written first.
  package func register(vocabulary: Vocabulary = Vocabulary()) throws -> Register {
    if FileManager.default.fileExists(atPath: "\(path)/metod.yaml") == false,
      (try? FileManager.default.destinationOfSymbolicLink(atPath: "\(path)/metod.yaml")) == nil
    {
      try write("формат: 1\n", to: "metod.yaml")
    }
    let folder = try RecordsFolder(at: path)
    let (items, strays) = folder.items()
    let readings = folder.readings(of: items, vocabulary: vocabulary)
    return Register(root: folder.root, items: items, strays: strays, readings: readings, vocabulary: vocabulary)
  }
}

/// What a file of a test holds: a text, or bytes that are none.
package struct FileContents: Sendable, ExpressibleByStringInterpolation, ExpressibleByArrayLiteral {
  /// The bytes.
  package let bytes: [UInt8]

  /// Takes a text in UTF-8.
  package init(_ text: String) { bytes = Array(text.utf8) }

  /// Takes bytes.
  package init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// Takes a text in UTF-8.
  package init(stringLiteral text: String) { self.init(text) }

  /// Takes bytes.
  package init(arrayLiteral bytes: UInt8...) { self.init(bytes) }

  /// Takes a text in another encoding that Foundation knows; nothing where it cannot hold the text.
  package init(_ text: String, encoding: String.Encoding) {
    bytes = text.data(using: encoding).map(Array.init) ?? []
  }
}
