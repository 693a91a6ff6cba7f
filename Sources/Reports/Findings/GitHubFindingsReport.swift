package import Findings

/// Findings as annotations of GitHub Actions (workflow commands), with the summary behind them.
package struct GitHubFindingsReport: FindingsReport {
  private let place: CodePlace

  /// Makes a report for records that lie somewhere in a repository.
  package init(place: CodePlace) { self.place = place }

  /// The report: one line a finding.
  package func text(of verdict: Verdict, in language: Language) -> String {
    let lines = verdict.findings.map { line(for: $0, in: verdict.files, language) }
    let summary = SummaryText(palette: Palette(isColored: false), language: language).text(of: verdict)
    return lines.joined() + summary
  }

  private func line(for finding: Finding, in files: SourceFiles, _ language: Language) -> String {
    let range = finding.range
    var facts = [
      ("file", place.path(of: range, in: files)), ("line", String(range.line)), ("endLine", String(range.endLine)),
    ]
    // Columns are only understood within one line.
    if range.line == range.endLine {
      facts += [("col", String(range.column)), ("endColumn", String(max(range.column, range.endColumn)))]
    }
    facts.append(("title", finding.id))
    let properties = facts.map { "\($0)=\(Self.property($1))" }.joined(separator: ",")
    return "::\(Self.command(finding.severity)) \(properties)::\(Self.data(finding.sentences(in: language)))\n"
  }

  private static func command(_ severity: Severity) -> String {
    switch severity {
    case .error: "error"
    case .warning: "warning"
    case .note: "notice"
    }
  }

  private static func data(_ text: String) -> String {
    text.replacing("%", with: "%25").replacing("\r", with: "%0D").replacing("\n", with: "%0A")
  }

  private static func property(_ text: String) -> String {
    data(text).replacing(":", with: "%3A").replacing(",", with: "%2C")
  }
}

extension FindingsReport where Self == GitHubFindingsReport {
  /// Annotations of GitHub Actions.
  package static func github(place: CodePlace) -> GitHubFindingsReport { GitHubFindingsReport(place: place) }
}
