/// The test cases of clauses: `Tests/RegulationsTests/Clauses/<pack>/<clause>.txt`, each with `[keeps]`, `[breaks]` ….
struct ClauseCases: Sendable {
  private let cases: [String: [String]]

  private static let folder = "Tests/RegulationsTests/Clauses"

  /// Reads the cases that a repository has; there need not be any.
  init(in root: PackageRoot) {
    var cases: [String: [String]] = [:]
    for path in root.files(under: Self.folder, endingIn: ".txt") {
      let heads = (root.text(of: path) ?? "").split(separator: "\n").filter { $0.hasPrefix("[") && $0.contains("]") }
      cases[String(path.dropFirst(Self.folder.count + 1).dropLast(".txt".count))] = heads.map(String.init)
    }
    self.cases = cases
  }

  /// What the cases of a clause are called, in their order: `[keeps] three meetings`.
  func names(of clause: String, in pack: String) -> [String] { cases["\(pack)/\(clause)"] ?? [] }
}
