/// A guide in Markdown: what it does and shows, and its outline.
///
/// Blocks of the language `console` hold commands behind `$ ` and below each what it prints. Comments that start with
/// `<!-- guide: ` carry out what the reader does by hand between them; they are not seen when the page is read.
package struct GuidePage: Sendable {
  /// The path from the root of the repository.
  package let path: String
  /// The lines, without their ends.
  let lines: [String]
  /// The blocks, in order.
  let blocks: [Block]

  /// A fenced block.
  struct Block: Sendable, Equatable {
    /// The word behind the fence.
    let language: String
    /// The lines within, counted from 0.
    let content: Range<Int>
  }

  /// Reads a page.
  package init(path: String, text: String) {
    self.path = path
    lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    blocks = Self.blocks(of: lines)
  }

  private static func blocks(of lines: [String]) -> [Block] {
    var found: [Block] = []
    var opened: (language: String, start: Int)?
    for (index, line) in lines.enumerated() where line.hasPrefix("```") {
      if let open = opened {
        found.append(Block(language: open.language, content: open.start..<index))
        opened = nil
      } else {
        opened = (String(line.dropFirst(3)), index + 1)
      }
    }
    return found
  }

  /// The text of a block, with the end of its last line.
  func text(of block: Block) -> String { lines[block.content].map { $0 + "\n" }.joined() }

  /// The lines outside of blocks and their fences, with their numbers counted from 0.
  var prose: [(index: Int, line: String)] {
    var rest = Set(lines.indices)
    for block in blocks { rest.subtract(block.content.lowerBound - 1...block.content.upperBound) }
    return rest.sorted().map { ($0, lines[$0]) }
  }

  /// The tables: their lines, counted from 0, heading and rule included.
  var tables: [Range<Int>] {
    prose.filter { $0.line.hasPrefix("|") }.reduce(into: []) { tables, row in
      if let last = tables.last, last.upperBound == row.index {
        tables[tables.count - 1] = last.lowerBound..<row.index + 1
      } else {
        tables.append(row.index..<row.index + 1)
      }
    }
  }
}
