internal import Findings

/// One line of a file as it is shown: what is printed for it, and what stands below it.
struct Excerpt: Sendable, Equatable {
  /// The line as it is printed, with personal values masked.
  let line: String
  /// The blanks before the underline.
  let indentation: Int
  /// The columns that the underline takes.
  let length: Int

  /// The widest line that is shown; of a wider one, the part around the place.
  private static let widest = 140
  /// How much of the line is kept before the place in that case.
  private static let before = 40

  /// Shows the first line of a range; nil when the file has no such line.
  init?(of range: SourceRange, in source: SourceLines) {
    let number = Int(range.line) - 1
    guard source.lines.indices.contains(number) else { return nil }
    let cells = Self.cells(source.lines[number], source.masks.indices.contains(number) ? source.masks[number] : [])
    let start = min(max(0, Int(range.column) - 1), cells.count)
    let isOneLine = range.endLine == range.line
    let end = isOneLine ? min(max(start, Int(range.endColumn) - 1), cells.count) : Self.contentEnd(cells)
    let offset = Self.width(cells[..<start])
    let marked = start < end ? Self.width(cells[start..<end]) : 0
    let whole = Self.width(cells[...])
    guard whole > Self.widest else {
      line = Self.text(cells[...].dropLast(while: \.isBlank))
      indentation = offset
      length = max(1, marked)
      return
    }
    let first = offset > Self.widest - Self.before ? Self.index(in: cells, at: offset - Self.before) : 0
    let last = Self.index(in: cells, at: Self.width(cells[..<first]) + Self.widest)
    let lead = first > 0 ? "…" : ""
    line = lead + Self.text(cells[first..<last].dropLast(while: \.isBlank)) + (last < cells.count ? "…" : "")
    indentation = offset - Self.width(cells[..<first]) + DisplayWidth.of(lead)
    length = max(1, min(marked, Self.widest + 1 - indentation))
  }

  /// What one scalar of the line is printed as.
  private struct Cell {
    let text: String
    let width: Int
    var isBlank: Bool { text == " " || text.isEmpty }
  }

  private static let tab = Cell(text: "    ", width: 4)
  private static let mask = Cell(text: "…", width: 1)
  private static let nothing = Cell(text: "", width: 0)

  private static func cells(_ line: Substring.UnicodeScalarView, _ masks: [Range<Int>]) -> [Cell] {
    line.enumerated().map { index, scalar in
      if let mask = masks.first(where: { $0.contains(index) }) { return index == mask.lowerBound ? Self.mask : nothing }
      if scalar == "\t" { return tab }
      let visible = Visible.visible(scalar)
      return Cell(text: String(visible), width: DisplayWidth.of(visible))
    }
  }

  private static func contentEnd(_ cells: [Cell]) -> Int { cells[...].dropLast(while: \.isBlank).endIndex }

  private static func width(_ cells: ArraySlice<Cell>) -> Int { cells.reduce(0) { $0 + $1.width } }

  private static func text(_ cells: ArraySlice<Cell>) -> String { cells.reduce(into: "") { $0 += $1.text } }

  /// The first cell that begins at or behind a column.
  private static func index(in cells: [Cell], at column: Int) -> Int {
    var used = 0
    for (index, cell) in cells.enumerated() {
      if used >= column { return index }
      used += cell.width
    }
    return cells.count
  }
}

extension ArraySlice {
  fileprivate func dropLast(while isDropped: (Element) -> Bool) -> ArraySlice {
    var slice = self
    while let last = slice.last, isDropped(last) { slice.removeLast() }
    return slice
  }
}
