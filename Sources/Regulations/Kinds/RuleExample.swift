package import CivilTime
package import Findings
internal import Records

/// A small folder that keeps or breaks a rule: documentation and test at once.
///
/// The folder is the common one of all examples with the given files put over it. In a breaking example a `↓` stands
/// where the finding is expected.
package struct RuleExample: Sendable {
  /// How the rule is expected to judge.
  package let outcome: Outcome
  /// What the example shows.
  package let about: Message
  /// The day of judging.
  package let day: CivilDate
  /// The rule as a pack writes it, without its kind.
  package let rule: String
  /// The files that differ from the common folder: each begins with a line `=== path`.
  package let files: String
  /// The value that is expected of an indicator; nil for a rule that judges.
  package let value: Message?
  /// Where the example stands in the source, so that a failing one can be found.
  package let origin: Origin

  /// A place in the source.
  package struct Origin: Sendable {
    package let fileID: String
    package let filePath: String
    package let line: Int
    package let column: Int
  }

  /// An example and how the rule is to judge it.
  package init(
    _ outcome: Outcome,
    _ about: Message,
    on day: CivilDate,
    rule: String,
    files: String,
    fileID: String = #fileID,
    filePath: String = #filePath,
    line: Int = #line,
    column: Int = #column
  ) {
    self.outcome = outcome
    self.about = about
    self.day = day
    self.rule = rule
    self.files = files
    value = nil
    origin = Origin(fileID: fileID, filePath: filePath, line: line, column: column)
  }

  /// An example of an indicator and the value it is to have for the last period that began before the day.
  package init(
    value: Message,
    _ about: Message,
    on day: CivilDate,
    rule: String,
    files: String,
    fileID: String = #fileID,
    filePath: String = #filePath,
    line: Int = #line,
    column: Int = #column
  ) {
    outcome = .notApplicable
    self.about = about
    self.day = day
    self.rule = rule
    self.files = files
    self.value = value
    origin = Origin(fileID: fileID, filePath: filePath, line: line, column: column)
  }

  /// What the example comes to, for people: the value of an indicator, otherwise the outcome.
  package var verdict: Message { value ?? outcome.name }
}

extension RuleExample {
  /// The path and the scalar offset of the `↓`, if there is one, in terms of line and column.
  package struct Mark: Sendable, Equatable {
    package let path: String
    package let line: Int
    package let column: Int

    /// Makes a place.
    package init(path: String, line: Int, column: Int) {
      self.path = path
      self.line = line
      self.column = column
    }
  }

  /// The files of the example with the marks taken out.
  package var folder: (files: [(path: String, text: String)], mark: Mark?) {
    var files = Dictionary(uniqueKeysWithValues: Self.parted(ExampleFolder.files))
    var mark: Mark?
    for (path, text) in Self.parted(self.files) {
      let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
      for (index, line) in lines.enumerated() {
        guard let offset = line.unicodeScalars.firstIndex(of: "↓") else { continue }
        let column = line.unicodeScalars.distance(from: line.unicodeScalars.startIndex, to: offset) + 1
        mark = Mark(path: path, line: index + 1, column: column)
      }
      files[path] = text.filter { $0 != "↓" }
    }
    return (files.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }, mark)
  }

  /// Splits `=== path` headed texts.
  package static func parted(_ text: String) -> [(String, String)] {
    var parts: [(String, String)] = []
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix("=== ") {
        parts.append((String(line.dropFirst(4)), ""))
      } else if !parts.isEmpty {
        parts[parts.count - 1].1 += line + "\n"
      }
    }
    return parts
  }

  /// What the judge makes of the example under a kind of rule.
  package func assessment(kind: String) -> Assessment {
    let indented = rule.split(separator: "\n").map { "        \($0)" }.joined(separator: "\n")
    let pack = ExampleFolder.regulation + "      - kind: \(kind)\n" + indented + "\n"
    let (files, _) = folder
    let all = files + [(path: "regulations/example.yaml", text: pack)]
    return Assessment(ofMemory: all, asOf: day)
  }
}
