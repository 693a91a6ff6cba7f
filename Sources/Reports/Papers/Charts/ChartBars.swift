/// The layout of bars: names at the left, one below the other, and figures behind the ends of the bars.
struct ChartBars {
  /// One category: its name and its figures in lines, each as high as it needs.
  private struct Row {
    var names: [String]
    var figures: [[String]]
    var values: [Chart.Value]

    var height: Int { max(names.count * ChartLayout.lineHeight, figures.reduce(0) { $0 + Self.height(of: $1) }) }

    static func height(of figure: [String]) -> Int { max(1, figure.count) * ChartLayout.lineHeight }
  }

  /// Between two categories.
  private static let space = 160
  private static let thickness = 190

  private let series: [Chart.Series]
  private let width: Int
  private let rows: [Row]
  /// How much the longest name takes.
  private let nameWidth: Int
  private let scale: ChartScale

  /// Measures the texts of a chart.
  init(of chart: Chart, width: Int) {
    func lines(_ text: String, _ width: Int) -> [String] {
      LetterWidths.lines(of: text, width: width, size: ChartLayout.letterSize)
    }
    func widest(_ lines: [String]) -> Int {
      lines.map { LetterWidths.width(of: $0, size: ChartLayout.letterSize) }.max() ?? 0
    }
    series = chart.series
    self.width = width
    rows = chart.categories.enumerated().map { index, name in
      let values = chart.series.map { $0.values[index] }
      return Row(names: lines(name, width * 2 / 5), figures: values.map { lines($0.text, width / 4) }, values: values)
    }
    nameWidth = widest(rows.flatMap(\.names))
    let figureWidth = widest(rows.flatMap { $0.figures.joined() })
    scale = ChartScale(of: chart, length: width - nameWidth - figureWidth - 2 * ChartLayout.gap)
  }

  /// The chart in parts that are no higher than a limit.
  func layouts(height limit: Int) -> [ChartLayout] {
    var parts: [ChartLayout] = []
    var part = start()
    var top = part.height
    for row in rows {
      if part.height > top, part.height + row.height + Self.space > limit {
        parts.append(end(part, top))
        part = start()
        top = part.height
      }
      add(row, to: &part)
    }
    return parts + [end(part, top)]
  }

  private func start() -> ChartLayout {
    var part = ChartLayout(width: width, height: 0)
    part.addLegend(of: series)
    return part
  }

  private func end(_ part: ChartLayout, _ top: Int) -> ChartLayout {
    var part = part
    let x = nameWidth + ChartLayout.gap + scale.position(of: 0)
    part.lines = [ChartLayout.Line(x1: x, y1: top, x2: x, y2: part.height)]
    return part
  }

  private func add(_ row: Row, to part: inout ChartLayout) {
    let axis = nameWidth + ChartLayout.gap
    let top = part.height + Self.space / 2
    let middle = top + row.height / 2
    part.add(row.names, x: nameWidth, top: middle - row.names.count * ChartLayout.lineHeight / 2, .end)
    var y = middle - row.figures.reduce(0) { $0 + Row.height(of: $1) } / 2
    let zero = scale.position(of: 0)
    for (index, value) in row.values.enumerated() {
      let height = Row.height(of: row.figures[index])
      let end = value.drawable.map(scale.position) ?? zero
      let bar = ChartLayout.Rectangle(
        x: axis + min(zero, end),
        y: y + (height - Self.thickness) / 2,
        width: abs(end - zero),
        height: Self.thickness
      )
      part.add(bar, series: index)
      part.add(row.figures[index], x: axis + max(zero, end) + ChartLayout.gap, top: y, .start)
      y += height
    }
    part.height += row.height + Self.space
  }
}
