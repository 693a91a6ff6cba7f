/// A chart as rectangles, lines and texts at their places: what each format then draws in its own way.
///
/// Lengths are twentieths of a point. The origin is the upper left corner, and `y` grows downwards. The title of the
/// chart is not among the texts: it is a caption of the paper, where it can be found and read aloud.
package struct ChartLayout: Sendable, Equatable {
  /// The colour of an area.
  package enum Ink: Sendable, Equatable {
    case dark
    case light
    case paper
  }

  /// A straight line.
  package struct Line: Sendable, Equatable {
    package var x1: Int
    package var y1: Int
    package var x2: Int
    package var y2: Int
  }

  /// An upright rectangle.
  package struct Rectangle: Sendable, Equatable {
    package var x: Int
    package var y: Int
    package var width: Int
    package var height: Int
  }

  /// The rectangle of one number, or of one series in the legend; it has a dark outline.
  package struct Mark: Sendable, Equatable {
    /// Which series it belongs to, counted from 0.
    package var series: Int
    /// The area that it covers.
    package var area: Rectangle
    /// What the area is filled with.
    package var ink: Ink
    /// Dark lines upon the area, which tell series apart in black and white.
    package var hatching: [Line]
  }

  /// One line of text.
  package struct Text: Sendable, Equatable {
    /// Which point of the text stands at `x`.
    package enum Anchor: Sendable, Equatable {
      case start
      case middle
      case end
    }

    package var string: String
    package var x: Int
    /// Where the letters stand.
    package var baseline: Int
    package var anchor: Anchor

    /// The area that its letters take.
    package var area: Rectangle {
      let width = LetterWidths.width(of: string, size: letterSize)
      let left =
        switch anchor {
        case .start: x
        case .middle: x - width / 2
        case .end: x - width
        }
      return Rectangle(x: left, y: baseline - ascent, width: width, height: lineHeight)
    }
  }

  /// The size of all letters.
  package static let letterSize = 200
  /// From one line of text to the next.
  package static let lineHeight = 240
  /// From the top of a line of text to where its letters stand.
  static let ascent = 190
  /// Between a text and what stands beside it.
  static let gap = 90

  /// The width of the whole.
  package var width: Int
  /// The height of the whole.
  package var height: Int
  /// The rectangles, in the order of drawing.
  package var marks: [Mark] = []
  /// The line on which columns stand, or at which bars begin.
  package var lines: [Line] = []
  /// Names and figures; no two overlap.
  package var texts: [Text] = []

  /// Lays out a chart; a chart without categories or series gives nothing to draw.
  ///
  /// Columns whose texts are too wide for their places become bars, which have room for any. Bars that are higher than
  /// a page go on in a further part, drawn to the same scale.
  /// - Parameters:
  ///   - chart: what is drawn.
  ///   - width: the width of each part.
  ///   - limit: the height that no part exceeds, unless a single category does.
  /// - Returns: the parts from top to bottom, mostly one.
  package static func parts(of chart: Chart, width: Int, height limit: Int = .max) -> [ChartLayout] {
    guard !chart.categories.isEmpty, !chart.series.isEmpty else { return [] }
    if chart.form == .columns, let columns = ChartColumns(of: chart, width: width) { return [columns.layout()] }
    return ChartBars(of: chart, width: width).layouts(height: limit)
  }

  /// Adds lines of text below each other.
  /// - Parameters:
  ///   - strings: the lines.
  ///   - x: where their anchors stand.
  ///   - top: the top of the first.
  ///   - anchor: which point of each line stands there.
  mutating func add(_ strings: [String], x: Int, top: Int, _ anchor: Text.Anchor) {
    for (index, string) in strings.enumerated() {
      let baseline = top + index * Self.lineHeight + Self.ascent
      texts.append(Text(string: string, x: x, baseline: baseline, anchor: anchor))
    }
  }

  /// Adds the mark of a number; nothing to be seen where the number is zero.
  mutating func add(_ area: Rectangle, series: Int) {
    guard area.width > 0, area.height > 0 else { return }
    let fill = Fill.of(series: series)
    marks.append(Mark(series: series, area: area, ink: fill.ink, hatching: fill.hatching(of: area)))
  }

  /// Adds what the marks of each series look like, where there are several, from the top; grows by its height.
  mutating func addLegend(of series: [Chart.Series]) {
    guard series.count > 1 else { return }
    let box = Rectangle(x: 0, y: 50, width: 320, height: 150)
    let indent = box.width + Self.gap
    var x = 0
    var rows = 1
    for (index, one) in series.enumerated() {
      let names = LetterWidths.lines(of: one.name, width: width - indent, size: Self.letterSize)
      let needed = indent + (names.map { LetterWidths.width(of: $0, size: Self.letterSize) }.max() ?? 0)
      if x > 0, x + needed > width || names.count > 1 {
        x = 0
        height += rows * Self.lineHeight
        rows = 1
      }
      add(Rectangle(x: x, y: height + box.y, width: box.width, height: box.height), series: index)
      add(names, x: x + indent, top: height, .start)
      rows = max(rows, names.count)
      x += needed + 4 * Self.gap
    }
    height += rows * Self.lineHeight + Self.gap
  }
}
