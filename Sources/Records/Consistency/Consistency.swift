package import CivilTime
package import Findings

/// What must hold in any records, whatever the regulation says.
package enum Consistency {
  /// The contradictions in a register as of a day.
  package static func findings(in register: Register, asOf: CivilDate) -> [Finding] { [] }
}
