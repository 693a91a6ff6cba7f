package import Findings

/// Findings as a code quality report of GitLab.
package struct GitLabFindingsReport: FindingsReport {
  private let place: CodePlace

  /// Makes a report for records that lie somewhere in a repository.
  package init(place: CodePlace) { self.place = place }

  /// The report: a list, empty when nothing was found.
  package func text(of verdict: Verdict, in language: Language) -> String {
    var fingerprints = Fingerprints()
    let items = verdict.findings.map { finding -> JSONText in
      let path = place.path(of: finding.range, in: verdict.files)
      return .object([
        ("description", .string(finding.sentences(in: language))),
        ("check_name", .string(finding.id)),
        ("fingerprint", .string(fingerprints.next(finding, at: path))),
        ("severity", .string(Self.severity(finding.severity))),
        (
          "location",
          .object([
            ("path", .string(path)),
            (
              "lines",
              .object([("begin", .int(Int(finding.range.line))), ("end", .int(Int(finding.range.endLine)))])
            ),
          ])
        ),
      ])
    }
    return JSONText.array(items).text
  }

  private static func severity(_ severity: Severity) -> String {
    switch severity {
    case .error: "major"
    case .warning: "minor"
    case .note: "info"
    }
  }
}

extension FindingsReport where Self == GitLabFindingsReport {
  /// Code quality of GitLab.
  package static func gitlab(place: CodePlace) -> GitLabFindingsReport { GitLabFindingsReport(place: place) }
}
