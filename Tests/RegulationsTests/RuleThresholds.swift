import Records
@testable import Regulations

/// The thresholds that the parameters of a rule name: each wants a boundary on whose sides the judgement differs.
struct RuleThresholds {
  /// Days, terms, periods, and the order in which acts follow each other.
  private(set) var days: [String] = []
  /// Numbers and shares, each act of a chain, each fact of a condition, each part of a file of papers.
  private(set) var others: [String] = []

  private static let dayKeys: Set = [
    "day", "by", "not-before", "before", "in-order", "fell-due", "days", "working-days", "days-before",
    "working-days-before", "months", "years", "per", "teaching-years", "specialty-years", "course-within-years",
  ]
  private static let numberKeys: Set = ["at-least", "at-most", "exactly", "more-than", "nth-meeting"]
  private static let listKeys: Set = ["chain", "components"]

  /// Reads the thresholds of a rule of a built-in pack, which spells its keys in English.
  init(_ rule: Rule) {
    collect(rule.parameters, isCondition: false)
  }

  private mutating func collect(_ node: Node, isCondition: Bool) {
    if case .sequence(let nodes) = node.content { for node in nodes { collect(node, isCondition: isCondition) } }
    guard case .mapping(let pairs) = node.content else { return }
    for pair in pairs {
      let key = pair.key.text ?? ""
      let isFact = isCondition || key == "condition"
      if Self.dayKeys.contains(key) {
        days.append(key)
      } else if Self.numberKeys.contains(key) || isFact && !Self.holdsMapping(pair.value) {
        others.append(key)
      } else if Self.listKeys.contains(key), case .sequence(let nodes) = pair.value.content {
        others += nodes.map { _ in key }
      }
      collect(pair.value, isCondition: isFact)
    }
  }

  private static func holdsMapping(_ node: Node) -> Bool {
    switch node.content {
    case .scalar: false
    case .mapping: true
    case .sequence(let nodes): nodes.contains(where: holdsMapping)
    }
  }
}
