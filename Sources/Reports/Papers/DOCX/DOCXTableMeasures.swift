/// The letters and the column widths of a table in a given width.
struct DOCXTableMeasures {
  let style: DOCXStyles.Paragraph
  let widths: [Int]
  /// Whether its words do not fit, however small its letters are, or leave a long table hardly any room.
  let isCramped: Bool

  /// Rows that take little room even where their cells have many lines.
  private static let few = 12

  /// Measures a table; letters are small where words would not fit otherwise.
  init(of table: PaperTable, width: Int) {
    func needs(_ size: Int) -> [ColumnWidths.Need] {
      table.columns.indices.map { index in
        let texts = table.rows.compactMap { $0.indices.contains(index) ? $0[index] : nil }
        return ColumnWidths.Need(of: texts, header: table.columns[index].title, size: size)
      }
    }
    func least(_ needs: [ColumnWidths.Need]) -> Int { needs.reduce(0) { $0 + $1.least } }
    let (usual, small) = (needs(DOCXStyles.tableSize * 10), needs(DOCXStyles.smallSize * 10))
    let isUsual = least(usual) <= width
    style = isUsual ? .tableText : .smallTableText
    widths = ColumnWidths.shared(isUsual ? usual : small, total: width)
    isCramped = least(small) > (table.rows.count > Self.few ? width * 9 / 10 : width)
  }
}
