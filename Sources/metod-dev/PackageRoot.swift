internal import Foundation

/// The folder of the repository: the one that holds `Package.swift`.
package struct PackageRoot: Sendable {
  /// The path of the folder.
  package let path: String

  /// Why there is no such folder.
  package struct Missing: Error, CustomStringConvertible {
    /// Where it was looked for.
    package let path: String

    /// What to tell a person.
    package var description: String { "no Package.swift in \(path) or above it: give --root" }
  }

  /// The folder at a path, which must hold `Package.swift`.
  package init(at path: String) throws(Missing) {
    guard Self.isRoot(path) else { throw Missing(path: path) }
    self.path = path
  }

  /// The nearest folder upwards from a path, as git looks for its own.
  package init(above path: String) throws(Missing) {
    var candidate = URL(filePath: path).standardizedFileURL
    while !Self.isRoot(candidate.path) {
      guard candidate.pathComponents.count > 1 else { throw Missing(path: path) }
      candidate.deleteLastPathComponent()
    }
    self.path = candidate.path
  }

  private static func isRoot(_ path: String) -> Bool {
    FileManager.default.fileExists(atPath: "\(path)/Package.swift")
  }

  /// The text of a file, given by its path from the root; nil when there is none.
  package func text(of file: String) -> String? {
    FileManager.default.contents(atPath: "\(path)/\(file)").map { String(decoding: $0, as: UTF8.self) }
  }

  /// The files in and below a folder whose names end in a certain way, as sorted paths from the root.
  package func files(under folder: String, endingIn suffix: String) -> [String] {
    let below = FileManager.default.enumerator(atPath: "\(path)/\(folder)")?.compactMap { $0 as? String } ?? []
    return below.filter { $0.hasSuffix(suffix) }.map { "\(folder)/\($0)" }.sorted()
  }
}
