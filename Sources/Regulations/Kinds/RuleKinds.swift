/// Every kind of rule that packs can use, by id.
package enum RuleKinds {
  /// All kinds, sorted by id.
  package static let all: [any RuleKind.Type] = [
    MeetingCountRule.self
  ]
}
