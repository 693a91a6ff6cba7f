/// One thing that a page does or shows, in the order of the page.
struct GuideStep: Equatable {
  /// The line of the page, counted from 1.
  let line: Int
  /// What it is.
  let deed: Deed

  /// What a page may do or show.
  enum Deed: Equatable {
    /// A command that the reader sees, and the lines of the page with its output, counted from 0.
    case command(String, shown: Range<Int>)
    /// A command that the reader does not see; it has to succeed.
    case hiddenCommand(String)
    /// A file that the reader writes: the text of the block below.
    case file(path: String, text: String)
    /// Lines that the reader adds to the end of a file: the text of the block below.
    case append(path: String, text: String)
    /// A place in a file that the reader changes; it has to be there exactly once.
    case replace(path: String, old: String, new: String)
    /// A slip of the keyboard, and the row of a table (a line of the page, counted from 0) whose second cell tells what is
    /// said of it.
    case slip(GuideSlip, row: Int)
    /// The day on which the rest of the page is read, where it is not named with `--as-of`.
    case today(String)
  }
}

extension GuideStep.Deed {
  /// What a comment `<!-- guide: … -->` asks for; nil when it is none, or asks for nothing that is known.
  ///
  /// - Parameters:
  ///   - comment: the line of the page.
  ///   - block: the text of the block that starts on the next line; nil when none does.
  init?(comment: String, block: String?) {
    guard let asked = Self.asked(in: comment) else { return nil }
    let name = asked.prefix { $0 != " " }
    let rest = asked.dropFirst(name.count).trimmingPrefix(" ")
    switch (name, block) {
    case ("run", _) where !rest.isEmpty: self = .hiddenCommand(String(rest))
    case ("today", _) where !rest.isEmpty: self = .today(String(rest))
    case ("file", let block?) where !rest.isEmpty: self = .file(path: String(rest), text: block)
    case ("append", let block?) where !rest.isEmpty: self = .append(path: String(rest), text: block)
    case ("replace", _):
      let parts = GuideTyping.parts(of: String(rest))
      guard parts.count == 3, !parts[0].isEmpty, !parts[1].isEmpty else { return nil }
      self = .replace(path: parts[0], old: parts[1], new: parts[2])
    default: return nil
    }
  }

  /// Whether a line of a page is meant for this tool.
  static func isComment(_ line: String) -> Bool { asked(in: line) != nil }

  private static func asked(in line: String) -> Substring? {
    guard line.hasPrefix("<!-- guide: "), line.hasSuffix(" -->") else { return nil }
    return line.dropFirst("<!-- guide: ".count).dropLast(" -->".count)
  }
}
