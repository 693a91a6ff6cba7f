/// Tables of one paper that have the same heads, which are measured as one: they look alike wherever they stand.
struct TableFamilies {
  private var families: [PaperTable] = []

  /// The families of the tables among some blocks.
  init(of blocks: [PaperBlock] = []) {
    for case .table(let table) in blocks {
      if let index = index(of: table) { families[index].rows += table.rows } else { families.append(table) }
    }
  }

  /// Which family a table belongs to, counted from 0; nil where it did not stand among the blocks.
  func index(of table: PaperTable) -> Int? { families.firstIndex { $0.columns == table.columns } }

  /// A table with the rows of all its family, to be measured; itself where it has none.
  func whole(_ table: PaperTable) -> PaperTable { index(of: table).map { families[$0] } ?? table }
}
