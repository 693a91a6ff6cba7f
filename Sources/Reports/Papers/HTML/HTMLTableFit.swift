/// How a table fits a printed page, by the width of what cannot be broken in it.
enum HTMLTableFit {
  case usual
  /// With small letters.
  case small
  /// On a sheet that lies.
  case lying

  /// The width between the margins of A4 in twentieths of a point: 165 mm.
  private static let pageWidth = 9355
  /// The letters of tables in twentieths of a point: 11 points, and 9 where they are small.
  private static let (size, smallSize) = (220, 180)

  /// Measures a table.
  init(of table: PaperTable) {
    // Titles are bold, which makes them as wide as the letters that are measured; others are a tenth narrower.
    let longest = table.columns.indices.map { column in
      let cells = table.rows.map { Self.longestPart(of: $0[column]) * 9 / 10 }
      return max(Self.longestPart(of: table.columns[column].title), cells.max() ?? 0)
    }
    // The margins of a cell are an em together.
    func width(_ size: Int) -> Int { longest.reduce(0) { $0 + ($1 + 1000) * size / 1000 } }
    self = width(Self.size) <= Self.pageWidth ? .usual : width(Self.smallSize) <= Self.pageWidth ? .small : .lying
  }

  /// The width of the longest part that browsers keep on one line, in thousandths of the size of the letters.
  private static func longestPart(of text: PaperText) -> Int {
    LetterWidths.words(of: text.visible.plain).flatMap { $0.split(separator: "-") }
      .map { LetterWidths.width(of: $0 + "-", size: 1000) }.max() ?? 0
  }
}
