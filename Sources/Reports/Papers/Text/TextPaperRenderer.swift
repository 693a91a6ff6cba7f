/// Writes a paper as lines for a terminal.
package struct TextPaperRenderer: PaperRenderer {
  private let width: Int
  private let palette: Palette

  /// Makes a renderer for lines of a width.
  package init(width: Int, palette: Palette = Palette(isColored: false)) {
    self.width = width
    self.palette = palette
  }

  package func bytes(of paper: Paper) -> [UInt8] {
    let lines = TextBlocks(palette: palette).lines(of: paper.blocks, width: max(24, width))
    return Array(lines.map { $0 + "\n" }.joined().utf8)
  }
}
