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
  /// Where all lines fit unbroken, what is left over goes to columns of several words. Otherwise each gets what its
  /// longest word needs, and of the rest the more, the longer its lines are. Where not even the words fit, all are
  /// narrowed alike.
  static func shared(_ needs: [Need], total: Int) -> [Int] {
    let (least, most) = (needs.map(\.least), needs.map(\.most))
    // A single very long text does not take the place of all others.
    let wishes = needs.map { min($0.most, max(total, $0.least)) - $0.least }
    let surplus = total - most.reduce(0, +)
    if surplus >= 0 {
      let weights = wishes.contains { $0 > 0 } ? wishes : most
      return zip(most, parts(of: surplus, by: weights)).map(+)
    }
    let rest = total - least.reduce(0, +)
    return rest < 0 ? parts(of: total, by: least) : zip(least, parts(of: rest, by: wishes)).map(+)
  }

  /// The parts of a length in proportion to weights; roundings do not change the sum.
  private static func parts(of length: Int, by weights: [Int]) -> [Int] {
    let whole = max(1, weights.reduce(0, +))
    var weight = 0
    var edge = 0
    return weights.map { one in
      weight += one
      let next = length * weight / whole
      defer { edge = next }
      return next - edge
    }
  }
}

extension PaperText {
  /// Whether some of its letters are bold.
  fileprivate var hasStrong: Bool {
    spans.contains { if case .text(_, isStrong: true, _) = $0 { true } else { false } }
  }
}
