internal import CivilTime
package import Findings

/// Findings as JUnit XML: a suite for each file, a test case for each finding.
///
/// Errors and warnings are failures; a note is a case that passed and has something to say. A run without findings has
/// one passing case, for many servers take an empty report for a broken one.
package struct JUnitFindingsReport: FindingsReport {
  private let place: CodePlace

  /// Makes a report for records that lie somewhere in a repository.
  package init(place: CodePlace) { self.place = place }

  /// The report.
  package func text(of verdict: Verdict, in language: Language) -> String {
    var suites: [(path: String, findings: [Finding])] = []
    for finding in verdict.findings {
      let path = place.path(of: finding.range, in: verdict.files)
      if suites.last?.path == path {
        suites[suites.count - 1].findings.append(finding)
      } else {
        suites.append((path, [finding]))
      }
    }
    let bodies = suites.isEmpty ? [clean(verdict)] : suites.map { suite($0.path, $0.findings, verdict, language) }
    let failures = verdict.summary.errors + verdict.summary.warnings
    return """
      <?xml version="1.0" encoding="UTF-8"?>
      <testsuites name="metod" tests="\(max(1, verdict.findings.count))" failures="\(failures)" errors="0">
      \(bodies.joined())</testsuites>

      """
  }

  private func clean(_ verdict: Verdict) -> String {
    """
      <testsuite name="metod" tests="1" failures="0" errors="0" skipped="0">
    \(properties(verdict))    <testcase name="validate" classname="metod"/>
      </testsuite>

    """
  }

  private func suite(_ path: String, _ findings: [Finding], _ verdict: Verdict, _ language: Language) -> String {
    let failures = findings.count { $0.severity > .note }
    let name = XMLText.attribute(path)
    return """
        <testsuite name="\(name)" tests="\(findings.count)" failures="\(failures)" errors="0" skipped="0">
      \(properties(verdict))\(findings.map { testCase($0, path, language) }.joined())  </testsuite>

      """
  }

  private func properties(_ verdict: Verdict) -> String {
    """
        <properties>
          <property name="asOf" value="\(verdict.asOf)"/>
        </properties>

    """
  }

  private func testCase(_ finding: Finding, _ path: String, _ language: Language) -> String {
    let (line, column) = (finding.range.line, finding.range.column)
    let name = XMLText.attribute("\(finding.id) \(line):\(column)")
    let text = XMLText.content("\(path):\(line):\(column): \(finding.sentences(in: language))")
    let inner =
      finding.severity == .note
      ? "<system-out>\(text)</system-out>"
      : """
      <failure type="\(finding.severity.rawValue)" message="\(XMLText.attribute(finding.message[language]))">\(text)</failure>
      """
    return """
          <testcase name="\(name)" classname="\(XMLText.attribute(path))" file="\(XMLText.attribute(path))" line="\(line)">
            \(inner)
          </testcase>

      """
  }
}

/// Text within XML.
enum XMLText {
  /// Text between tags.
  static func content(_ text: String) -> String {
    text.unicodeScalars.reduce(into: "") { out, scalar in
      switch scalar {
      case "&": out += "&amp;"
      case "<": out += "&lt;"
      case ">": out += "&gt;"
      default: out.unicodeScalars.append(isAllowed(scalar) ? scalar : "\u{FFFD}")
      }
    }
  }

  /// Text within quotation marks, where line breaks would become spaces.
  static func attribute(_ text: String) -> String {
    content(text).replacing("\"", with: "&quot;").replacing("\n", with: "&#10;").replacing("\t", with: "&#9;")
      .replacing("\r", with: "&#13;")
  }

  /// Whether XML 1.0 can hold a character at all.
  private static func isAllowed(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x9, 0xA, 0xD: true
    case ..<0x20, 0xFFFE, 0xFFFF: false
    default: true
    }
  }
}

extension FindingsReport where Self == JUnitFindingsReport {
  /// JUnit XML.
  package static func junit(place: CodePlace) -> JUnitFindingsReport { JUnitFindingsReport(place: place) }
}
