/// Writes a paper as CommonMark with the tables of GitHub: for files in git, wikis and mails.
package struct MarkdownPaperRenderer: PaperRenderer {
  /// Makes a renderer.
  package init() {}

  package func bytes(of paper: Paper) -> [UInt8] {
    Array(MarkdownBlocks.lines(of: paper.blocks).map { $0 + "\n" }.joined().utf8)
  }
}
