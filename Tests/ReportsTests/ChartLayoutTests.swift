import Reports
import Testing

/// Where the parts of a chart stand.
@Suite struct ChartLayoutTests {
  private static let width = 9355

  /// A chart whose series count upwards.
  private static func chart(_ form: Chart.Form, _ categories: Int, _ series: Int, name: String = "К") -> Chart {
    Chart(
      form: form,
      title: "Проба",
      categories: (1...categories).map { "\(name) \($0)" },
      series: (1...series).map { one in
        Chart.Series("ряд \(one)", values: (1...categories).map { Chart.Value(Double($0 * one), text: "\($0 * one)") })
      }
    )
  }

  private static func only(_ chart: Chart) throws -> ChartLayout {
    let parts = ChartLayout.parts(of: chart, width: width)
    #expect(parts.count == 1)
    return try #require(parts.first)
  }

  private static let longName = "Муниципальное бюджетное общеобразовательное учреждение имени"

  private static let charts = [
    chart(.columns, 1, 1), chart(.columns, 5, 2), chart(.columns, 12, 2), chart(.columns, 12, 1), chart(.columns, 3, 5),
    chart(.columns, 12, 2, name: longName), chart(.bars, 12, 2, name: longName), chart(.bars, 1, 3), .columnsOfYears,
    .barsOfOrganisations, chart(.bars, 2, 1, name: String(repeating: "ё", count: 300)), signed(.columns), signed(.bars),
  ]

  /// Numbers of either sign, beyond all measure, and none.
  private static func signed(_ form: Chart.Form) -> Chart {
    let values = [
      Chart.Value(-4, text: "−4"), Chart.Value(.greatestFiniteMagnitude, text: "много"),
      Chart.Value(-.greatestFiniteMagnitude, text: "мало"), Chart.Value(.nan, text: "нет числа"),
      Chart.Value(.infinity, text: "без конца"), Chart.Value(nil, text: "нет сведений"),
    ]
    return Chart(
      form: form,
      title: "Знаки",
      categories: values.indices.map { "к\($0)" },
      series: [Chart.Series("", values: values)]
    )
  }

  @Test(arguments: charts) func `texts overlap neither each other nor marks, and all stays within`(chart: Chart) throws
  {
    let layout = try Self.only(chart)
    let texts = layout.texts.map(\.area)
    for (index, area) in texts.enumerated() {
      #expect(Self.isInside(area, layout), "\(layout.texts[index])")
      for other in texts[(index + 1)...] { #expect(!Self.overlap(area, other), "\(layout.texts[index])") }
      for mark in layout.marks { #expect(!Self.overlap(area, mark.area), "\(layout.texts[index]) \(mark.area)") }
    }
    for (index, mark) in layout.marks.enumerated() {
      #expect(Self.isInside(mark.area, layout))
      for other in layout.marks[(index + 1)...] { #expect(!Self.overlap(mark.area, other.area)) }
      for line in mark.hatching {
        #expect([line.x1, line.x2].allSatisfy { (mark.area.x...mark.area.x + mark.area.width).contains($0) })
        #expect([line.y1, line.y2].allSatisfy { (mark.area.y...mark.area.y + mark.area.height).contains($0) })
      }
    }
  }

  @Test(arguments: charts) func `every name and every figure is written`(chart: Chart) throws {
    let written = try Self.only(chart).texts.map(\.string).joined().filter { !$0.isWhitespace }
    let all = chart.categories + chart.series.flatMap { $0.values.map(\.text) }
    for text in all { #expect(written.contains(text.filter { !$0.isWhitespace }), "\(text)") }
  }

  @Test func `columns stand upon their line, in proportion`() throws {
    let chart = Chart(
      form: .columns,
      title: "Проба",
      categories: ["а", "б", "в"],
      series: [
        Chart.Series("", values: [2, 4, 0].map { (number: Double) in Chart.Value(number, text: "\(Int(number))") })
      ]
    )
    let layout = try Self.only(chart)
    #expect(layout.lines.map { [$0.x1, $0.y1, $0.x2, $0.y2] } == [[0, 3130, 9355, 3130]])
    let areas = layout.marks.map { [$0.area.x, $0.area.y, $0.area.width, $0.area.height] }
    #expect(areas == [[879, 1730, 1360, 1400], [3997, 330, 1360, 2800]])
    #expect(layout.marks.allSatisfy { $0.ink == .dark && $0.hatching.isEmpty })
    #expect(layout.texts.map(\.string) == ["а", "2", "б", "4", "в", "0"])
    #expect(layout.texts.allSatisfy { $0.anchor == .middle })
    #expect(layout.height == 3130 + 45 + 240)
  }

  @Test func `bars begin at their line, figures stand behind them`() throws {
    let layout = try Self.only(Self.chart(.bars, 2, 1))
    let line = try #require(layout.lines.first)
    #expect(layout.marks.map(\.area.x) == [line.x1, line.x1])
    #expect(abs(layout.marks[1].area.width - layout.marks[0].area.width * 2) <= 1)
    #expect(layout.texts.map(\.anchor) == [.end, .start, .end, .start])
  }

  @Test func `texts too wide for columns make bars of them`() throws {
    let narrow = try Self.only(Self.chart(.columns, 5, 1))
    #expect(narrow.lines.allSatisfy { $0.y1 == $0.y2 })
    let wide = try Self.only(Self.chart(.columns, 5, 1, name: "Общеобразовательный"))
    #expect(wide.lines.allSatisfy { $0.x1 == $0.x2 })
    #expect(try wide == Self.only(Self.chart(.bars, 5, 1, name: "Общеобразовательный")))
  }

  @Test func `four series are told apart without colours, a single one has no legend`() throws {
    let layout = try Self.only(Self.chart(.bars, 1, 4))
    let legend = layout.marks.prefix(4)
    #expect(legend.map(\.ink) == [.dark, .paper, .light, .paper])
    #expect(legend.map(\.hatching.isEmpty) == [true, false, true, false])
    #expect(legend[3].hatching.count > legend[1].hatching.count)
    #expect(Array(layout.texts.prefix(4).map(\.string)) == ["ряд 1", "ряд 2", "ряд 3", "ряд 4"])
    #expect(try Self.only(Self.chart(.bars, 1, 1)).texts.map(\.string) == ["К 1", "1"])
  }

  @Test func `a number that is not recorded has its words and no mark`() throws {
    let layout = try Self.only(.columnsOfYears)
    // Two in the legend, and four of six numbers: one is not known, one is zero.
    #expect(layout.marks.map(\.series) == [0, 1, 0, 1, 0, 0])
    #expect(layout.texts.map(\.string).contains("нет сведений"))
  }

  @Test func `a small number is seen, zero is not`() throws {
    let chart = Chart(
      form: .bars,
      title: "Проба",
      categories: ["а", "б", "в"],
      series: [
        Chart.Series(
          "",
          values: [Chart.Value(1, text: "1"), Chart.Value(1e6, text: "много"), Chart.Value(0, text: "0")]
        )
      ]
    )
    #expect(try Self.only(chart).marks.first?.area.width == 15)
    #expect(try Self.only(chart).marks.count == 2)
  }

  @Test(arguments: [Chart.Form.columns, .bars]) func `nothing is drawn of nothing`(form: Chart.Form) {
    let series = [Chart.Series("а", values: [])]
    #expect(ChartLayout.parts(of: Chart(form: form, title: "", categories: [], series: series), width: 9355).isEmpty)
    #expect(ChartLayout.parts(of: Chart(form: form, title: "", categories: ["а"], series: []), width: 9355).isEmpty)
  }

  @Test func `high bars go on in parts of one scale`() throws {
    let chart = Self.chart(.bars, 40, 2)
    let whole = try Self.only(chart)
    let parts = ChartLayout.parts(of: chart, width: Self.width, height: 13000)
    #expect(parts.map { $0.height <= 13000 } == [true, true, true])
    let figures = { (layout: ChartLayout) in layout.marks.dropFirst(2).map(\.area.width) }
    #expect(parts.flatMap(figures) == figures(whole))
    #expect(parts.flatMap { $0.texts.dropFirst(2).map(\.string) } == whole.texts.dropFirst(2).map(\.string))
    #expect(parts.allSatisfy { $0.texts.first?.string == "ряд 1" })
  }

  @Test func `a chart in words`() {
    #expect(
      Chart.columnsOfYears.description
        == "Заседания по учебным годам. 2023/2024: план – 4, факт – 3; 2024/2025: план – 5, факт – нет сведений; "
        + "2025/2026: план – 6, факт – 0."
    )
    #expect(Self.chart(.bars, 2, 1).description == "Проба. К 1: 1; К 2: 2.")
    #expect(Chart(form: .bars, title: "Проба", categories: [], series: []).description == "Проба")
  }

  private static func overlap(_ one: ChartLayout.Rectangle, _ other: ChartLayout.Rectangle) -> Bool {
    one.x < other.x + other.width && other.x < one.x + one.width && one.y < other.y + other.height
      && other.y < one.y + one.height
  }

  private static func isInside(_ area: ChartLayout.Rectangle, _ layout: ChartLayout) -> Bool {
    area.x >= 0 && area.y >= 0 && area.x + area.width <= layout.width && area.y + area.height <= layout.height
  }
}

/// How wide texts are taken for.
@Suite struct LetterWidthsTests {
  @Test func `widths are those of Arial`() {
    #expect(LetterWidths.width(of: "i", size: 1000) == 222)
    #expect(LetterWidths.width(of: "Щё №\u{A0}5", size: 1000) == 938 + 556 + 278 + 1073 + 278 + 556)
    #expect(LetterWidths.width(of: "и\u{306}", size: 1000) == 559)
    #expect(LetterWidths.width(of: "а", size: 200) == 112)
  }

  @Test func `lines end at spaces, not at no-break ones, and long words are cut`() {
    let lines = { (text: String) in LetterWidths.lines(of: text, width: 2300, size: 1000) }
    #expect(lines("аааа бб") == ["аааа", "бб"])
    #expect(lines("а \n б") == ["а б"])
    #expect(lines("ааа №\u{A0}5 б") == ["ааа", "№\u{A0}5", "б"])
    #expect(lines("б ааааааааа") == ["б", "аааа", "аааа", "а"])
    #expect(lines("  ").isEmpty)
  }
}
