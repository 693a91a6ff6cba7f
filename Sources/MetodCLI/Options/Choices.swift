internal import ArgumentParser
internal import Findings
internal import Reports

/// When to colour.
package enum ColorChoice: String, CaseIterable, ExpressibleByArgument, Sendable {
  case auto
  case always
  case never
}

extension Language: ExpressibleByArgument {}

/// From which severity on findings make a run fail.
package enum FailureThreshold: String, CaseIterable, ExpressibleByArgument, Sendable {
  case error
  case warning
  case note
  case never

  /// Whether findings of a severity make the run fail.
  func isReached(by gravest: Severity?) -> Bool {
    guard let gravest, let least = Severity(rawValue: rawValue) else { return false }
    return gravest >= least
  }
}

/// A format of findings.
///
/// To add one: its file in Reports, a case here, a line in `report`.
package enum FindingsFormat: String, CaseIterable, ExpressibleByArgument, Sendable {
  case text
  case json

  /// The report in this format.
  func report(isColored: Bool, sources: SourceTexts) -> any FindingsReport {
    switch self {
    case .text: .text(isColored: isColored, sources: sources)
    case .json: .json
    }
  }
}

/// A format of pages of reference.
package enum PageFormat: String, CaseIterable, ExpressibleByArgument, Sendable {
  case text
  case json
}
