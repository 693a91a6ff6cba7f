/// Blocks that stand on sheets of one direction.
///
/// A table with so many columns that its words hardly fit goes on sheets that lie, as one would do by hand.
struct DOCXStretch: Equatable {
  var sheet: DOCXPage.Sheet
  var blocks: [PaperBlock]

  /// The stretches of a paper; what opens a wide table, its heading and its sentence, goes with it, and so
  /// do signatures that close the paper behind it.
  static func all(of blocks: [PaperBlock]) -> [DOCXStretch] {
    let families = TableFamilies(of: blocks)
    var lying: [Int?: Bool] = [:]
    func lies(_ table: PaperTable) -> Bool {
      let family = families.index(of: table)
      if let known = lying[family] { return known }
      let width = DOCXPage.Sheet.upright.textWidth
      let lies = DOCXTableMeasures(of: families.whole(table), width: width).isCramped
      lying[family] = lies
      return lies
    }
    var stretches: [DOCXStretch] = []
    var upright: [PaperBlock] = []
    var closing = 0
    for (index, block) in blocks.enumerated() {
      if closing > 0 {
        closing -= 1
        stretches.add([block], on: .lying)
        continue
      }
      guard case .table(let table) = block, lies(table) else {
        upright.append(block)
        continue
      }
      var opening = [block]
      if let last = upright.last, last.stays(with: block) { opening.insert(upright.removeLast(), at: 0) }
      while case .heading? = upright.last { opening.insert(upright.removeLast(), at: 0) }
      stretches.add(upright, on: .upright)
      stretches.add(opening, on: .lying)
      closing = blocks.closing(from: index + 1)
      upright = []
    }
    stretches.add(upright, on: .upright)
    return stretches.isEmpty ? [DOCXStretch(sheet: .upright, blocks: [])] : stretches
  }
}

extension [DOCXStretch] {
  /// Adds blocks, to the last stretch if its sheets have the same direction; a page that only a break ends is none.
  fileprivate mutating func add(_ blocks: [PaperBlock], on sheet: DOCXPage.Sheet) {
    if blocks.allSatisfy({ $0 == .pageBreak }) { return }
    if let last = indices.last, self[last].sheet == sheet {
      self[last].blocks += blocks
    } else {
      append(DOCXStretch(sheet: sheet, blocks: blocks))
    }
  }
}
