internal import Foundation

/// The test cases of clauses: `Tests/RegulationsTests/Clauses/<pack>/<clause>.txt`, each with `[keeps]`, `[breaks]` ….
struct ClauseCases: Sendable {
  private let lines: [String: [String]]

  private static let folder = "Tests/RegulationsTests/Clauses"

  /// Reads the cases that a repository has; there need not be any.
  init(in root: PackageRoot) {
    var lines: [String: [String]] = [:]
    for path in root.files(under: Self.folder, endingIn: ".txt") {
      let clause = String(path.dropFirst(Self.folder.count + 1).dropLast(".txt".count))
      lines[clause] = (root.text(of: path) ?? "").split(separator: "\n").map(String.init)
    }
    self.lines = lines
  }

  /// What the cases of a clause are called, in their order: `[keeps] three meetings`.
  func names(of clause: String, in pack: String) -> [String] {
    lines["\(pack)/\(clause)", default: []].filter { $0.hasPrefix("[") && $0.contains("]") }
  }

  /// The words of the boundaries at which cases of a clause stand, each once, in their order.
  func boundaries(of clause: String, in pack: String) -> [String] {
    var seen: Set<String> = []
    return lines["\(pack)/\(clause)", default: []]
      .filter { $0.hasPrefix("boundary:") }
      .map { $0.dropFirst("boundary:".count).trimmingCharacters(in: .whitespaces) }
      .filter { seen.insert($0).inserted }
  }
}
