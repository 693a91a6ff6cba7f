/// A table as WordprocessingML has it: columns of given widths and rows of cells.
struct DOCXTable {
  /// A cell.
  struct Cell {
    /// Paragraphs and tables; the last is a paragraph.
    var content: [XML]
    var vertical = "top"
    /// The borders of the cell alone, by their sides.
    var borders: [String] = []
  }

  /// A row; it does not go over to the next page unless it is said to.
  struct Row {
    var cells: [Cell]
    var isHeader = false
    var splits = false
  }

  /// Whether lines are drawn between all cells.
  var isGrid: Bool
  var indent: Int
  var widths: [Int]
  var rows: [Row]

  var element: XML {
    let look = [
      XML("w:tblStyle", ["w:val": isGrid ? "TableGrid" : "TableNormal"]),
      XML("w:tblW", ["w:w": "\(widths.reduce(0, +))", "w:type": "dxa"]),
      XML("w:tblInd", ["w:w": "\(indent)", "w:type": "dxa"]),
      XML("w:tblLayout", ["w:type": "fixed"]),
    ]
    let columns = XML("w:tblGrid", widths.map { XML("w:gridCol", ["w:w": "\($0)"]) })
    return XML("w:tbl", [XML("w:tblPr", look), columns] + rows.map(element))
  }

  private func element(_ row: Row) -> XML {
    var properties: [XML] = []
    if !row.splits { properties.append(XML("w:cantSplit")) }
    if row.isHeader { properties.append(XML("w:tblHeader")) }
    let cells = zip(row.cells, widths).map { cell, width in
      var properties = [XML("w:tcW", ["w:w": "\(width)", "w:type": "dxa"])]
      if !cell.borders.isEmpty {
        properties.append(
          XML(
            "w:tcBorders",
            cell.borders.map {
              XML("w:\($0)", ["w:val": "single", "w:sz": $0 == "left" ? "18" : "4", "w:space": "0", "w:color": "auto"])
            }
          )
        )
      }
      if cell.vertical != "top" { properties.append(XML("w:vAlign", ["w:val": cell.vertical])) }
      return XML("w:tc", [XML("w:tcPr", properties)] + cell.content)
    }
    return XML("w:tr", (properties.isEmpty ? [] : [XML("w:trPr", properties)]) + cells)
  }
}
