package import Findings

/// Whether something holds, as far as the records show: what is not recorded is neither true nor false.
package enum Truth: Sendable {
  case yes([Evidence])
  /// It does not hold, for this reason.
  case no(Message)
  /// It cannot be told, because this is not recorded.
  case unknown(Message)

  /// Whether all of some hold: one that does not decides, then one that is unknown.
  static func all(_ truths: [Truth]) -> Truth {
    var evidence: [Evidence] = []
    var open: Message?
    for truth in truths {
      switch truth {
      case .yes(let more): evidence += more
      case .no: return truth
      case .unknown(let missing): open = open ?? missing
      }
    }
    return open.map { .unknown($0) } ?? .yes(evidence)
  }

  /// Whether any of some holds: one that does decides, then one that is unknown.
  static func any(_ truths: [Truth]) -> Truth {
    var reasons: [Message] = []
    var open: Message?
    for truth in truths {
      switch truth {
      case .yes: return truth
      case .no(let reason): if !reasons.contains(reason) { reasons.append(reason) }
      case .unknown(let missing): open = open ?? missing
      }
    }
    if let open { return .unknown(open) }
    return .no(
      Message(ru: reasons.map(\.ru).joined(separator: "; "), en: reasons.map(\.en).joined(separator: "; "))
    )
  }
}
