/// How the width of a table is shared by its columns, by what stands in them.
enum ColumnWidths {
  /// How wide a column's texts are: broken as much as may be, and not broken at all.
  struct Need: Equatable {
    var least: Int
    var most: Int

    /// The need of texts in letters of a size, in twentieths of a point; those of a header are bold.
    init(of texts: [PaperText], header: PaperText? = nil, size: Int) {
      // Letters of Times are a little narrower than those that were measured, bold ones up to a twelfth wider.
      let bold = size * 13 / 12
      let measured = texts.map { (text: $0.plain, size: $0.hasStrong ? bold : size) } + [(header?.plain ?? "", bold)]
      let margins = 2 * DOCXPage.cellMargin + 40
      least = margins
      most = margins
      for (text, size) in measured {
        for line in text.split(separator: "\n").map(String.init) {
          most = max(most, margins + LetterWidths.width(of: line, size: size))
          for word in LetterWidths.words(of: line) {
            least = max(least, margins + LetterWidths.width(of: word, size: size))
          }
        }
      }
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

extension PaperText {
  /// Whether some of its letters are bold.
  fileprivate var hasStrong: Bool {
    spans.contains { if case .text(_, isStrong: true, _) = $0 { true } else { false } }
  }
}
