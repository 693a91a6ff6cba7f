/// Writes a paper as one HTML file, for browsers and printers.
package struct HTMLPaperRenderer: PaperRenderer {
  /// Makes a renderer.
  package init() {}

  package func bytes(of paper: Paper) -> [UInt8] {
    let content = HTMLBlocks(language: paper.language).nodes(of: paper.blocks)
    return Array(HTMLPage(title: paper.title, language: paper.language, content: content).markup.utf8)
  }
}
