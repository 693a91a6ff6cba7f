/// The layout of columns: names below them, figures upon them.
struct ChartColumns {
  /// The height that the numbers span.
  private static let span = 2800
  /// The widest that a column with its margins becomes.
  private static let widestPlace = 1600
  /// More lines than these below or upon a column are easier to read beside a bar.
  private static let mostLines = 4

  private let chart: Chart
  private let width: Int
  private let names: [[String]]
  /// The figures by category and series.
  private let figures: [[[String]]]
  /// The width for one column and its figure.
  private let place: Int

  /// Measures the texts of a chart; nil if one of them is too wide for its place.
  init?(of chart: Chart, width: Int) {
    self.chart = chart
    self.width = width
    let slot = width / chart.categories.count
    // What is left over stands between two categories.
    let place = min(Self.widestPlace, slot * 9 / 10 / chart.series.count)
    self.place = place
    func lines(_ text: String, _ width: Int) -> [String]? {
      let words = LetterWidths.words(of: text)
      let size = ChartLayout.letterSize
      guard words.allSatisfy({ LetterWidths.width(of: $0, size: size) <= width }) else { return nil }
      let lines = LetterWidths.lines(of: text, width: width, size: size)
      return lines.count <= Self.mostLines ? lines : nil
    }
    let names = chart.categories.compactMap { lines($0, slot - ChartLayout.gap) }
    let figures = chart.categories.indices.map { index in
      chart.series.compactMap { lines($0.values[index].text, place - ChartLayout.gap / 2) }
    }
    guard names.count == chart.categories.count, figures.allSatisfy({ $0.count == chart.series.count }) else {
      return nil
    }
    self.names = names
    self.figures = figures
  }

  /// The chart with its columns.
  func layout() -> ChartLayout {
    var layout = ChartLayout(width: width, height: 0)
    layout.addLegend(of: chart.series)
    let figureLines = figures.joined().map(\.count).max() ?? 0
    let bottom = layout.height + figureLines * ChartLayout.lineHeight + ChartLayout.gap + Self.span
    let scale = ChartScale(of: chart, length: Self.span)
    let axis = bottom - scale.position(of: 0)
    for category in chart.categories.indices {
      let left = width * category / chart.categories.count
      let right = width * (category + 1) / chart.categories.count
      let middle = (left + right) / 2
      layout.add(names[category], x: middle, top: bottom + ChartLayout.gap / 2, .middle)
      for (index, series) in chart.series.enumerated() {
        let center = middle + place * (2 * index + 1 - chart.series.count) / 2
        let end = series.values[category].drawable.map { bottom - scale.position(of: $0) } ?? axis
        let column = ChartLayout.Rectangle(
          x: center - place * 17 / 40,
          y: min(axis, end),
          width: place * 17 / 20,
          height: abs(end - axis)
        )
        layout.add(column, series: index)
        let figure = figures[category][index]
        let top = min(axis, end) - ChartLayout.gap / 2 - figure.count * ChartLayout.lineHeight
        layout.add(figure, x: center, top: top, .middle)
      }
    }
    layout.lines = [ChartLayout.Line(x1: 0, y1: axis, x2: width, y2: axis)]
    layout.height = bottom + ChartLayout.gap / 2 + (names.map(\.count).max() ?? 0) * ChartLayout.lineHeight
    return layout
  }
}
