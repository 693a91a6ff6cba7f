package import CivilTime
package import Findings
internal import Records
package import Regulations

/// What one run is to tell: the findings, the summary, and what was judged.
///
/// Every format renders this one value.
package struct Verdict: Sendable {
  /// The day of judging.
  package let asOf: CivilDate
  /// The paths of the files.
  package let files: SourceFiles
  /// The findings to tell, in order.
  package let findings: [Finding]
  /// The figures that stand at the end.
  package let summary: Summary
  /// What was judged; nil when only the form of files was looked at.
  package let judged: Judged?
  /// The paths, from the records root, to which the told findings are limited; empty for all of them.
  package let limits: [String]
  /// Findings outside those limits, which are not told.
  package let untold: Counts

  /// Findings by their weight.
  package struct Counts: Sendable, Equatable {
    /// Number of errors.
    package let errors: Int
    /// Number of warnings.
    package let warnings: Int
    /// Number of notes.
    package let notes: Int
    /// Number of all of them.
    package var total: Int { errors + warnings + notes }

    /// Counts findings.
    init(_ findings: [Finding]) {
      errors = findings.count { $0.severity == .error }
      warnings = findings.count { $0.severity == .warning }
      notes = findings.count { $0.severity == .note }
    }
  }

  /// The figures that stand at the end of every report.
  package struct Summary: Sendable, Equatable {
    /// Told findings that are errors.
    package let errors: Int
    /// Told findings that are warnings.
    package let warnings: Int
    /// Told findings that are notes.
    package let notes: Int
    /// Files read, in the whole folder.
    package let files: Int
    /// Obligations of current periods that can still be kept, in the whole folder.
    package let due: Int
    /// Obligations that the records cannot decide, in the whole folder.
    package let unverified: Int
  }

  /// What was judged, for a reader who wants to know what a good verdict is worth.
  package struct Judged: Sendable, Equatable {
    /// Number of bodies.
    package let bodies: Int
    /// Number of people.
    package let people: Int
    /// Number of meetings.
    package let meetings: Int
    /// The regulations by which something was judged, by id.
    package let regulations: [String]
    /// Number of their clauses under which there was an obligation.
    package let clauses: Int
    /// Number of obligations that are kept.
    package let kept: Int
    /// Number of obligations that are broken.
    package let broken: Int
    /// Number of obligations that are waived.
    package let waived: Int
    /// Bodies under no obligation at all, as paths without `.yaml`: most likely no regulation governs them.
    package let unjudged: [String]
    /// Whether errors in `metod.yaml` kept the regulations from judging anything.
    package let isHeldUp: Bool
    /// What lies before the start of record-keeping, where some body is older.
    package let unrecorded: Unrecorded?
  }

  /// Bodies that are older than their records.
  package struct Unrecorded: Sendable, Equatable {
    /// The earliest and the latest start of record-keeping among them.
    package let from: CivilDate
    package let through: CivilDate
    /// Number of those bodies.
    package let bodies: Int
  }

  /// The verdict on a judged folder.
  ///
  /// - Parameters:
  ///   - assessment: the judged folder; the figures of obligations and files are always those of the whole of it.
  ///   - limits: paths from the records root, to which the told findings are limited; empty for all of them.
  ///   - templates: what is wrong with the templates of the folder; nil where they were not looked at.
  package init(_ assessment: Assessment, limitedTo limits: [String] = [], templates: TemplateCheck? = nil) {
    let register = assessment.register
    var files = register.files
    var findings = assessment.findings
    for (path, troubles) in templates?.findings ?? [] {
      let file = files.add(path)
      findings += troubles.map { $0.finding(in: file) }
    }
    if findings.count > assessment.findings.count {
      findings.sort { Finding.isTold($0, before: $1, in: files) }
    }
    let isTold = { [files] (finding: Finding) in
      limits.isEmpty || limits.contains { Self.holds($0, files[finding.range.file]) }
    }
    self.init(
      findings: findings.filter(isTold),
      untold: findings.filter { !isTold($0) },
      in: files,
      asOf: assessment.asOf,
      files: register.fileCount,
      due: assessment.dueCount,
      unverified: assessment.unverifiedCount,
      judged: Judged(assessment),
      limits: limits
    )
  }

  /// The verdict on the form of files alone.
  package init(findings: [Finding], in files: SourceFiles, asOf: CivilDate) {
    self.init(
      findings: findings.sorted { Finding.isTold($0, before: $1, in: files) },
      untold: [],
      in: files,
      asOf: asOf,
      files: files.paths.count,
      due: 0,
      unverified: 0,
      judged: nil,
      limits: []
    )
  }

  private init(
    findings: [Finding],
    untold: [Finding],
    in sources: SourceFiles,
    asOf: CivilDate,
    files: Int,
    due: Int,
    unverified: Int,
    judged: Judged?,
    limits: [String]
  ) {
    self.asOf = asOf
    self.files = sources
    self.findings = findings
    self.judged = judged
    self.limits = limits
    self.untold = Counts(untold)
    let told = Counts(findings)
    summary = Summary(
      errors: told.errors,
      warnings: told.warnings,
      notes: told.notes,
      files: files,
      due: due,
      unverified: unverified
    )
  }

  /// The gravest severity among the told findings; nil when there are none.
  package var gravest: Severity? { findings.map(\.severity).max() }

  private static func holds(_ limit: String, _ path: String) -> Bool {
    limit.isEmpty || path == limit || path.hasPrefix(limit + "/")
  }
}

/// A clause under which there was an obligation.
private struct Cited: Hashable {
  let regulation: String
  let clause: String
}

extension Verdict.Judged {
  fileprivate init(_ assessment: Assessment) {
    let register = assessment.register
    var bound = [Bool](repeating: false, count: register.associations.count)
    var figures: [Outcome: Int] = [:]
    var citations: Set<Cited> = []
    var last: Cited?
    for obligation in assessment.obligations {
      bound[obligation.bodyIndex] = true
      guard !obligation.isAhead else { continue }
      figures[obligation.outcome, default: 0] += 1
      let cited = Cited(regulation: obligation.citation.regulation, clause: obligation.citation.clause)
      if cited != last { citations.insert(cited) }
      last = cited
    }
    bodies = register.associations.count
    people = register.members.count
    meetings = register.meetings.count
    regulations = Set(citations.map(\.regulation)).sorted()
    clauses = citations.count
    kept = figures[.kept] ?? 0
    broken = figures[.broken] ?? 0
    waived = figures[.waived] ?? 0
    isHeldUp = register.settings != nil && register.areSettingsInDoubt
    unjudged = register.associations.indices.filter { !bound[$0] }.map { register.associations[$0].subject }
    unrecorded = Verdict.Unrecorded(register)
  }
}

extension Verdict.Unrecorded {
  fileprivate init?(_ register: Register) {
    let common = register.settings?.content.recordsSince.value
    let starts = register.associations.compactMap { association -> CivilDate? in
      guard let start = association.content.recordsSince.value ?? common else { return nil }
      let founding = association.content.acts.first { $0.isA(.established) && !$0.isNone }
      guard let founded = founding.flatMap({ register.date(of: $0) }), founded < start else { return nil }
      return start
    }
    guard let earliest = starts.min(), let latest = starts.max() else { return nil }
    from = earliest
    through = latest
    bodies = starts.count
  }
}
