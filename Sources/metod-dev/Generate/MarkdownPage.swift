internal import CivilTime
internal import Findings

/// A page of the reference in one language: its parts are joined into Markdown.
protocol MarkdownPage {
  /// The language of the page.
  var language: Language { get }
  /// What the page is called.
  var title: String { get }
  /// The parts of the page, each a paragraph, a heading, a table or a block.
  var parts: [String] { get }
}

extension MarkdownPage {
  /// The whole page.
  var text: String {
    let note = "<!-- \(say("Эту страницу пишет", "This page is written by")) `\(GeneratedFiles.command)`. -->"
    return ([note, "# \(title)"] + parts.filter { !$0.isEmpty }).map { $0.hasSuffix("\n") ? $0 : $0 + "\n" }
      .joined(separator: "\n")
  }

  /// One of two wordings.
  func say(_ ru: String, _ en: String) -> String { language == .ru ? ru : en }

  /// A sentence as Markdown.
  func plain(_ message: Message) -> String { Markdown.text(message[language]) }

  /// A day as people write it.
  func day(_ day: CivilDate) -> String { day.formatted(.long(russian: language == .ru)) }
}
