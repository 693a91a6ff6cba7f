package import Findings

/// A format in which findings are told.
///
/// To add one: a file with the format, its `text(of:in:)`, and a factory in `extension FindingsReport where Self == …`.
package protocol FindingsReport: Sendable {
  /// The whole report, ending with a line break.
  func text(of verdict: Verdict, in language: Language) -> String
}
