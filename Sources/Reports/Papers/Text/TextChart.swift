/// A chart drawn with block characters, every figure behind its bar.
struct TextChart {
  private static let shades: [Character] = ["█", "░", "▓", "▒"]
  private static let gap = 2
  private static let shortestScale = 8

  private let chart: Chart

  init(_ chart: Chart) { self.chart = chart }

  /// One bar with its name and its figure.
  private struct Bar {
    var name: String
    var value: Chart.Value
    var shade: Character
  }

  /// The lines without the title, no wider than a width.
  ///
  /// Columns are drawn as bars too: lines of text have room for names beside them only.
  func lines(width: Int) -> [String] {
    // Several series are named bar by bar, which needs no legend and reads by ear.
    if chart.series.count > 1 { return grouped(width: width) }
    guard let series = chart.series.first else { return chart.categories.map(Visible.text) }
    let bars = zip(chart.categories, series.values).map { Bar(name: $0, value: $1, shade: Self.shades[0]) }
    return Array(lines(of: [bars], width: width).joined())
  }

  private func grouped(width: Int) -> [String] {
    let groups = chart.categories.indices.map { category in
      chart.series.enumerated().map { index, series in
        Bar(name: series.name, value: series.values[category], shade: Self.shades[index % Self.shades.count])
      }
    }
    return zip(chart.categories, lines(of: groups, width: width - Self.gap)).flatMap { category, bars in
      TextWrap.lines(of: Visible.text(category), width: width)
        + bars.map { String(repeating: " ", count: Self.gap) + $0 }
    }
  }

  /// The lines of bars that share one scale.
  private func lines(of groups: [[Bar]], width: Int) -> [[String]] {
    let all = groups.joined()
    func name(_ bar: Bar) -> [String] { TextWrap.lines(of: Visible.text(bar.name), width: width / 3) }
    let names = all.flatMap(name).map { DisplayWidth.of($0) }.max() ?? 0
    let figures = all.map { DisplayWidth.of(Visible.text($0.value.text)) }.max() ?? 0
    let scale = max(Self.shortestScale, width - names - figures - Self.gap - 1)
    let longest = all.compactMap(\.value.drawable).map(abs).max() ?? 0
    return groups.map { bars in
      bars.flatMap { bar in
        Self.beside(
          name(bar),
          Self.figure(of: bar, scale: scale, longest: longest, width: width - names - Self.gap),
          names
        )
      }
    }
  }

  /// The bar with its figure behind it, or below it where there is no room.
  private static func figure(of bar: Bar, scale: Int, longest: Double, width: Int) -> [String] {
    let drawn = self.bar(of: bar, scale: scale, longest: longest)
    let text = Visible.text(bar.value.text)
    if drawn.isEmpty { return TextWrap.lines(of: text, width: width) }
    if drawn.count + 1 + DisplayWidth.of(text) <= width { return ["\(drawn) \(text)"] }
    return [drawn] + TextWrap.lines(of: text, width: width)
  }

  private static func beside(_ left: [String], _ right: [String], _ width: Int) -> [String] {
    (0..<max(left.count, right.count)).map { index in
      let name = index < left.count ? left[index] : ""
      guard index < right.count else { return name }
      return name + String(repeating: " ", count: width - DisplayWidth.of(name) + gap) + right[index]
    }
  }

  /// A bar in proportion to the longest one; what is not nothing is seen.
  private static func bar(of bar: Bar, scale: Int, longest: Double) -> String {
    guard let number = bar.value.drawable, number != 0 else { return "" }
    let length = max(1, Int((abs(number) / longest * Double(scale)).rounded()))
    return String(repeating: bar.shade, count: length)
  }
}
