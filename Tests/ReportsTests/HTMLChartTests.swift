import Findings
import Reports
import Testing

/// Charts as SVG within HTML.
@Suite struct HTMLChartTests {
  @Test func `a chart is drawn with its figures, told in words and written as a table`() {
    let chart = Chart(
      form: .bars,
      title: "Состав",
      categories: ["Высшая"],
      series: [Chart.Series("человек", values: [Chart.Value(2, text: "2")])]
    )
    let markup = HTMLBlocks(language: .ru).nodes(of: [.chart(chart)]).markup
    let lines = markup.split(separator: "\n").map(String.init)
    #expect(lines.prefix(2) == ["<figure class=\"chart\">", "<figcaption>Состав</figcaption>"])
    #expect(
      lines[2].hasPrefix("<svg viewBox=\"-20 -20 9240 ")
        && lines[2].hasSuffix("role=\"img\" aria-labelledby=\"chart-1-title\" aria-describedby=\"chart-1-figures\">")
    )
    #expect(lines[3] == "<title id=\"chart-1-title\">Состав</title>")
    #expect(lines[4] == "<desc id=\"chart-1-figures\">Состав. Высшая: 2.</desc>")
    #expect(lines[5].hasPrefix("<rect x=\"") && lines[5].contains("fill=\"#4d4d4d\" stroke=\"#1a1a1a\""))
    #expect(lines[6].hasPrefix("<path d=\"M"))
    #expect(lines[7].hasSuffix(" text-anchor=\"end\" fill=\"#1a1a1a\">Высшая</text>"))
    #expect(lines[8].hasSuffix(" fill=\"#1a1a1a\">2</text>"))
    #expect(lines[9] == "</svg>")
    #expect(lines[10].hasPrefix("<svg class=\"narrow\" style=\"display: none\" viewBox=\"-20 -20 4960 "))
    #expect(
      lines.suffix(14) == [
        "<details>", "<summary>Числа диаграммы</summary>",
        "<div class=\"wide\" role=\"group\" aria-label=\"Диаграмма 1\" tabindex=\"0\">", "<table>", "<thead>",
        "<tr><td></td><th scope=\"col\" class=\"number\">человек</th></tr>", "</thead>", "<tbody>",
        "<tr><th scope=\"row\">Высшая</th><td class=\"number\">2</td></tr>", "</tbody>", "</table>", "</div>",
        "</details>", "</figure>",
      ]
    )
  }

  @Test func `series differ in black and white`() {
    let markup = HTMLBlocks(language: .ru).nodes(of: [.chart(PaperSample.columns)]).markup
    // The legend of the wide drawing: plain dark, and white with lines upon it.
    #expect(markup.contains("fill=\"#4d4d4d\""))
    #expect(markup.contains("fill=\"#ffffff\" stroke=\"#1a1a1a\" stroke-width=\"15\"/>\n<path d=\"M"))
  }

  @Test func `a chart higher than a page goes on in parts, which are told once`() {
    let categories = (1...60).map { "Школа \($0)" }
    let values = (1...60).map { Chart.Value(Double($0), text: "\($0)") }
    let series = ["а", "б"].map { Chart.Series($0, values: values) }
    let chart = Chart(form: .bars, title: "Т", categories: categories, series: series)
    let markup = HTMLBlocks(language: .ru).nodes(of: [.chart(chart)]).markup
    #expect(markup.split(separator: "<svg ").count - 1 == markup.split(separator: "</svg>").count - 1)
    #expect(markup.contains("aria-hidden=\"true\""))
    #expect(markup.ranges(of: "<title").count == 2)
  }

  @Test func `a chart of nothing says so by its table alone`() {
    let markup = HTMLBlocks(language: .en).nodes(of: [
      .chart(Chart(form: .columns, title: "T", categories: [], series: []))
    ])
    .markup
    #expect(!markup.contains("<svg") && markup.contains("<summary>Figures of the chart</summary>"))
  }

  @Test func `values that a series lacks are empty`() {
    let chart = Chart(form: .bars, title: "", categories: ["а", "б"], series: [Chart.Series("", values: [])])
    #expect(chart.series[0].values == [Chart.Value(nil, text: ""), Chart.Value(nil, text: "")])
  }
}
