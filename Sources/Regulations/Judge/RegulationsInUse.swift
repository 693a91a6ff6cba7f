package import Records

/// The regulations that a records folder is judged by.
package enum RegulationsInUse {
  /// Their ids, sorted: those that `metod.yaml` names and those that govern some body.
  package static func ids(in register: Register, _ library: RegulationLibrary) -> [String] {
    var ids: Set<String> = []
    for reference in register.settings?.content.regulations.items ?? [] {
      if case .regulation(let id) = register.target(of: reference), library[id] != nil { ids.insert(id) }
    }
    for index in register.associations.indices {
      ids.formUnion(Governance.regulations(of: index, register, library).map(\.regulation.id))
    }
    return ids.sorted()
  }
}
