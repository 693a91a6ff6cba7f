/// How the width of a table is shared by its columns, by what stands in them.
enum ColumnWidths {
  /// How wide a column's texts are: broken as much as may be, and not broken at all.
  struct Need: Equatable {
    var least: Int
    var most: Int

    /// The need of a column's texts in letters of a size, in twentieths of a point.
    init(of texts: [String], size: Int) {
      let margins = 2 * DOCXPage.cellMargin + 40
      let lines = texts.flatMap { $0.split(separator: "\n") }
      let words = lines.flatMap { LetterWidths.words(of: String($0)) }
      // Letters of Times are a little narrower than those that were measured, bold ones about as wide.
      least = margins + (words.map { LetterWidths.width(of: $0, size: size) }.max() ?? 0)
      most = margins + (lines.map { LetterWidths.width(of: $0, size: size) }.max() ?? 0)
    }
  }

  /// The widths of columns, which add up to a total.
  ///
  /// Each gets what its longest word needs, and of the rest the more the longer its lines are. Where the words do not
  /// fit, all are narrowed alike.
  static func shared(_ needs: [Need], total: Int) -> [Int] {
    guard !needs.isEmpty else { return [] }
    let least = needs.reduce(0) { $0 + $1.least }
    let wishes = needs.map { need in
      // A single very long text does not take the place of all others.
      Double(min(need.most, total) - min(need.least, total))
    }
    let wished = wishes.reduce(0, +)
    let rest = Double(total - least)
    var edges = [0]
    var sum = 0.0
    for (index, need) in needs.enumerated() {
      if rest < 0 {
        sum += Double(need.least) * Double(total) / Double(least)
      } else {
        let share = wished > 0 ? wishes[index] / wished : 1 / Double(needs.count)
        sum += Double(need.least) + rest * share
      }
      edges.append(Int(sum.rounded()))
    }
    edges[needs.count] = total
    return zip(edges.dropFirst(), edges).map(-)
  }
}
