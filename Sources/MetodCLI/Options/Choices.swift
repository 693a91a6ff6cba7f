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
  case sarif
  case junit
  case github
  case gitlab

  /// The report in this format.
  ///
  /// - Parameters:
  ///   - isColored: whether text is coloured.
  ///   - sources: where the shown lines come from.
  ///   - place: where the records lie in their repository, for formats that servers read.
  /// - Returns: the report.
  func report(isColored: Bool, sources: SourceTexts, place: CodePlace = CodePlace()) -> any FindingsReport {
    switch self {
    case .text: .text(isColored: isColored, sources: sources)
    case .json: .json
    case .sarif: .sarif(version: Tool.version, place: place)
    case .junit: .junit(place: place)
    case .github: .github(place: place)
    case .gitlab: .gitlab(place: place)
    }
  }
}

/// A format of pages of reference.
package enum PageFormat: String, CaseIterable, ExpressibleByArgument, Sendable {
  case text
  case json
}

/// A format of a regulation: as a page, as data for programs, or as the pack itself.
package enum RegulationFormat: String, CaseIterable, ExpressibleByArgument, Sendable {
  case text
  case json
  case yaml
}
