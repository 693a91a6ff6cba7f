/// How the width of a table is shared by its columns, by what stands in them.
enum ColumnWidths {
  /// How wide a column's texts are: broken as much as may be, and not broken at all.
  struct Need: Equatable {
    var least: Int
    var most: Int

    /// The need of texts in letters of a size, in twentieths of a point; a header is bold and may be broken freely.
    init(of texts: [PaperText], header: PaperText? = nil, size: Int) {
      // Letters of Times are a little narrower than those that were measured, bold ones up to a twelfth wider.
      let bold = size * 13 / 12
      let margins = 2 * DOCXPage.cellMargin + 40
      least = margins
      most = margins
      for text in texts {
        let size = text.hasStrong ? bold : size
        for line in text.plain.split(separator: "\n").map(String.init) {
          least = max(least, margins + Self.longestPiece(of: line, size: size))
          most = max(most, margins + LetterWidths.width(of: line, size: size))
        }
      }
      if let header { least = max(least, margins + Self.longestPiece(of: header.plain, size: bold)) }
      most = max(least, most)
    }

    /// The width of the longest piece that is not broken: lines may end behind hyphens.
    private static func longestPiece(of text: String, size: Int) -> Int {
      let pieces = LetterWidths.words(of: text).flatMap { word in
        let parts = word.split(separator: "-", omittingEmptySubsequences: false)
        return parts.dropLast().map { $0 + "-" } + parts.suffix(1)
      }
      return pieces.map { LetterWidths.width(of: $0, size: size) }.max() ?? 0
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
