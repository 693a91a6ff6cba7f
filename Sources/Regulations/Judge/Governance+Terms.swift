internal import CivilTime
internal import Records

extension Governance {
  /// The days on which a regulation governs a body, one term for each time that the body came under it; none where
  /// another one does.
  static func terms(of index: Int, under regulation: Regulation, in register: Register) -> [Term] {
    let named = register.associations[index].content.regulations
    if named.isBlank {
      let common = register.settings?.content.regulations.items ?? []
      let governs = common.count == 1 && register.target(of: common[0]) == .regulation(regulation.id)
      return governs ? [Term()] : []
    }
    return named.items.compactMap { entry in
      guard let reference = entry.regulation.value, register.target(of: reference) == .regulation(regulation.id)
      else { return nil }
      return Term(from: entry.from.value, through: entry.through.value)
    }
  }
}
