internal import Foundation

/// What the comments of a page say of a text that one line cannot hold.
enum GuideTyping {
  /// The parts between bars.
  ///
  /// `⇥` stands for a tab, `⍽` for a no-break space, `↵` for the end of a line, `¦` for a bar.
  static func parts(of text: String) -> [String] {
    text.components(separatedBy: " | ").map { part in
      signs.reduce(part) { $0.replacing($1.sign, with: $1.meaning) }
    }
  }

  private static let signs: [(sign: String, meaning: String)] = [
    ("⇥", "\t"), ("⍽", "\u{A0}"), ("↵", "\n"), ("¦", "|"),
  ]
}
