package import Findings
@preconcurrency internal import Rainbow

/// The colours of what is printed, or none of them: decided once by whoever knows where the text goes.
///
/// Only Rainbow's codes are used. Its own painting asks the environment and the standard output of the process, which
/// would be wrong for a text that goes to a file, and cannot be tested.
package struct Palette: Sendable {
  /// Whether anything is painted at all.
  package let isColored: Bool

  /// Makes a palette.
  package init(isColored: Bool) { self.isColored = isColored }

  /// What stands out: titles, sentences.
  package func strong(_ text: String) -> String { paint(text, [Style.bold]) }

  /// What a sentence dwells on.
  package func emphasized(_ text: String) -> String { paint(text, [Style.italic]) }

  /// What stays in the background.
  package func faint(_ text: String) -> String { paint(text, [Style.dim]) }

  /// The frame around lines of files: arrows, gutters, line numbers.
  package func frame(_ text: String) -> String { paint(text, [NamedColor.blue, Style.bold]) }

  /// Good news.
  package func good(_ text: String) -> String { paint(text, [NamedColor.green, Style.bold]) }

  /// Whatever a severity marks.
  package func marked(_ text: String, as severity: Severity) -> String {
    switch severity {
    case .error: paint(text, [NamedColor.red, Style.bold])
    case .warning: paint(text, [NamedColor.yellow, Style.bold])
    case .note: paint(text, [NamedColor.cyan, Style.bold])
    }
  }

  private func paint(_ text: String, _ modes: [any ModeCode]) -> String {
    guard isColored, !text.isEmpty else { return text }
    let codes = modes.flatMap(\.value).map(String.init).joined(separator: ";")
    return "\u{1B}[\(codes)m\(text)\u{1B}[0m"
  }
}
