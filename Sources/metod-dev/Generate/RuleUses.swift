internal import Records
internal import Regulations

/// Which clauses of which packs use each rule kind.
struct RuleUses: Sendable {
  /// The clauses of one pack that use a kind.
  struct Use: Sendable {
    let pack: PackSource
    let clauses: [String]
  }

  private let uses: [String: [Use]]

  init(in packs: [PackSource]) {
    var uses: [String: [Use]] = [:]
    for pack in packs {
      for kind in RuleKinds.all {
        let clauses = pack.regulation.clauses.filter { clause in
          clause.rules.items.contains { type(of: $0.kind).id == kind.id }
        }
        if !clauses.isEmpty { uses[kind.id, default: []].append(Use(pack: pack, clauses: clauses.map(\.number))) }
      }
    }
    self.uses = uses
  }

  /// The packs that use a kind, with the clauses in which they do.
  func uses(of kind: String) -> [Use] { uses[kind] ?? [] }
}
