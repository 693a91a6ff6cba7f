package import CivilTime
package import Records

extension RegulationLibrary {
  /// The regulation that governs a body on a day; where none does, the last that ever did.
  package func governing(_ body: Int, in register: Register, on day: CivilDate) -> Regulation? {
    let regulations = Governance.regulations(of: body, register, self)
    return regulations.first { $0.term.covers(day) }?.regulation ?? regulations.last?.regulation
  }
}
