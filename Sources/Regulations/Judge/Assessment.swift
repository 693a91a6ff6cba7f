package import CivilTime
package import Findings
package import Records

/// A records folder judged on a day: every obligation with its outcome, and every finding.
package struct Assessment: Sendable {
  /// The records.
  package let register: Register
  /// The regulations at hand.
  package let library: RegulationLibrary
  /// The day of judging.
  package let asOf: CivilDate
  /// Every obligation, by body, clause and period.
  package let obligations: [Obligation]
  /// Every finding, in the order in which they are told.
  package let findings: [Finding]

  /// Reads and judges a folder on disk.
  package init(of folder: RecordsFolder, asOf: CivilDate) {
    let reading = FolderReading(of: folder)
    self.init(register: reading.register, library: reading.library, asOf: asOf)
  }

  /// Reads and judges files held in memory, given by their paths.
  package init(ofMemory files: [(path: String, text: String)], asOf: CivilDate) {
    let reading = FolderReading(ofMemory: files)
    self.init(register: reading.register, library: reading.library, asOf: asOf)
  }

  /// Judges a register.
  package init(register: Register, library: RegulationLibrary, asOf: CivilDate) {
    self.register = register
    self.library = library
    self.asOf = asOf
    let judge = Judge(register: register, library: library, asOf: asOf)
    let judgement = judge.judgement()
    var findings = register.findings + library.findings + Consistency.findings(in: register, asOf: asOf)
    findings += judgement.findings
    findings += judgement.obligations.brokenFindings(in: register)
    SeveritySettings(register).apply(to: &findings)
    let files = register.files
    obligations = judgement.obligations
    self.findings = findings.sorted { Finding.isTold($0, before: $1, in: files) }
  }

  /// The regulations that govern a body at any time, in the order in which its record names them.
  package func regulations(of body: Int) -> [Regulation] {
    var seen: Set<String> = []
    return Governance.regulations(of: body, register, library).map(\.regulation).filter { seen.insert($0.id).inserted }
  }

  /// The values of the indicators that the regulations name, by body, clause and period; computed when asked for.
  package var indicators: [IndicatorValue] {
    Judge(register: register, library: library, asOf: asOf).indicators()
  }

  /// Number of obligations of current periods that can still be kept.
  package var dueCount: Int { obligations.count { $0.outcome == .due && !$0.isAhead } }

  /// Number of obligations that the records cannot show to be kept or broken.
  package var unverifiedCount: Int { obligations.count { $0.outcome == .unverified && !$0.isAhead } }
}
