/// The same guide in two languages: both have the same headings, tables, blocks and commands, in the same order.
package struct PageTwins {
  private let first: GuidePage
  private let second: GuidePage

  /// Takes the two pages.
  package init(_ first: GuidePage, _ second: GuidePage) {
    self.first = first
    self.second = second
  }

  /// The first thing that one page has and the other has not; nil when they agree.
  package var fault: GuideFault? {
    let one = Self.outline(of: first)
    let other = Self.outline(of: second)
    let same = zip(one, other).prefix { $0.what == $1.what }.count
    guard same < max(one.count, other.count) else { return nil }
    let found = same < one.count ? one[same] : nil
    let twin = same < other.count ? other[same] : nil
    let here = found.map(\.what) ?? "the end"
    let there = twin.map { "\($0.what) on line \($0.line)" } ?? "the end"
    let line = found?.line ?? first.lines.count
    return GuideFault(page: first.path, line: line, trouble: "here comes \(here), in \(second.path) \(there)")
  }

  private struct Item {
    let line: Int
    let what: String
  }

  private static func outline(of page: GuidePage) -> [Item] {
    var items = page.tables.map { Item(line: $0.lowerBound + 1, what: "a table of \($0.count) lines") }
    for (index, line) in page.prose where line.hasPrefix("#") {
      items.append(Item(line: index + 1, what: "a heading \(line.prefix { $0 == "#" })"))
    }
    for block in page.blocks {
      items.append(Item(line: block.content.lowerBound, what: "a block of \(block.language)"))
    }
    for step in GuideSteps(of: page).steps { items.append(Item(line: step.line, what: signature(of: step.deed))) }
    return items.sorted { $0.line < $1.line }
  }

  /// What both languages have in common of a step.
  private static func signature(of deed: GuideStep.Deed) -> String {
    switch deed {
    case .today: "a day"
    case .slip: "a slip"
    case .file: "a file"
    case .append: "an addition to a file"
    case .replace: "a change of a file"
    case .hiddenCommand(let command), .command(let command, _): signature(of: command)
    }
  }

  /// Program, subcommand and names of options; the language of messages and of keys goes with the page.
  private static func signature(of command: String) -> String {
    let words = command.split(separator: " ")
    let options = words.filter { $0.hasPrefix("--") && $0 != "--language" && $0 != "--keys" }
    return "$ " + (words.prefix(2).filter { !$0.hasPrefix("--") } + options).joined(separator: " ")
  }
}
