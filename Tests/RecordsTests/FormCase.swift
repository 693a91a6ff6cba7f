import Findings
import Records
import TestSupport
import Testing

/// One file with the findings expected of it: `↓` stands before each place.
struct FormCase: Sendable, CustomTestStringConvertible {
  /// Where the file lies.
  enum Path: String {
    case member = "members/ivanova-aa.yaml"
    case meeting = "meetings/mmo/2025-09-10.yaml"
    case association = "associations/mmo.yaml"
    case plan = "plans/mmo/2025-26.yaml"
    case analysis = "analyses/mmo/2025-26.yaml"
    case order = "orders/0511-od.yaml"
    case event = "events/seminar.yaml"
    case organization = "organizations/school-12.yaml"
    case practice = "practices/urok.yaml"
    case settings = "metod.yaml"
  }

  let rule: RecordRule?
  let path: Path
  let text: MarkedText
  /// Whether nothing of the record is expected to be read.
  let isUnread: Bool

  /// A file with one slip, of which the rest is read.
  static func slip(_ rule: RecordRule, in path: Path = .member, _ text: MarkedText) -> FormCase {
    FormCase(rule: rule, path: path, text: text, isUnread: false)
  }

  /// A file with a slip that keeps it from being read.
  static func unread(_ rule: RecordRule, in path: Path = .member, _ text: MarkedText) -> FormCase {
    FormCase(rule: rule, path: path, text: text, isUnread: true)
  }

  /// A file with nothing wrong in it.
  static func fine(in path: Path = .member, _ text: MarkedText) -> FormCase {
    FormCase(rule: nil, path: path, text: text, isUnread: false)
  }

  var testDescription: String { "\(rule?.id ?? "fine"): \(text)" }

  /// Reads the file and compares.
  func expect(sourceLocation: SourceLocation = #_sourceLocation) {
    let reading = FileReading.reading(FileContents(text.text), at: path.rawValue)
    let expected = rule.map { rule in text.places.map { "\(rule.id) \($0)" } } ?? []
    #expect(reading.findingLines == expected, sourceLocation: sourceLocation)
    #expect(reading.isUnreadable == isUnread, sourceLocation: sourceLocation)
  }
}
