/// A chart drawn in SVG, once for pages and wide screens and once for phones; the stylesheet shows one of them.
struct SVGChart {
  private let chart: Chart
  private let id: String

  /// Makes a drawing.
  /// - Parameters:
  ///   - chart: what is drawn.
  ///   - id: what the names of its places begin with; unique within the page.
  init(_ chart: Chart, id: String) {
    self.chart = chart
    self.id = id
  }

  /// The width that lines of A4 have between customary margins: 162 mm.
  private static let wide = 9200
  /// The width of a phone between its margins: 328 px.
  private static let narrow = 4920
  /// The height of A4 between customary margins, less the title of the chart: 240 mm.
  private static let page = 13600

  /// The drawings; none for a chart without figures.
  var nodes: [HTMLNode] {
    drawings(width: Self.wide, height: Self.page, id: id, attributes: [])
      // Where no stylesheet is at hand, the drawing for phones is not to be seen.
      + drawings(
        width: Self.narrow,
        height: .max,
        id: id + "-narrow",
        attributes: [HTMLAttribute("class", "narrow"), HTMLAttribute("style", "display: none")]
      )
  }

  private func drawings(width: Int, height: Int, id: String, attributes: [HTMLAttribute]) -> [HTMLNode] {
    ChartLayout.parts(of: chart, width: width, height: height).enumerated().map { index, layout in
      // The first part tells of the whole chart; the others are for the eye alone.
      let told =
        index == 0
        ? [
          HTMLAttribute("role", "img"), HTMLAttribute("aria-labelledby", "\(id)-title"),
          HTMLAttribute("aria-describedby", "\(id)-figures"),
        ] : [HTMLAttribute("aria-hidden", "true")]
      let words: [HTMLNode] =
        index == 0
        ? [
          .element("title", [HTMLAttribute("id", "\(id)-title")], [.text(Visible.text(chart.title))]),
          .element("desc", [HTMLAttribute("id", "\(id)-figures")], [.text(Visible.text(chart.description))]),
        ] : []
      return .element("svg", attributes + Self.size(of: layout) + told, words + Self.shapes(of: layout))
    }
  }

  /// The size in the unit of the layout, a twentieth of a point, and in pixels, which are 15 of them.
  private static func size(of layout: ChartLayout) -> [HTMLAttribute] {
    // Letters may be a little wider than the layout took them for, and lines are drawn half beyond the edge.
    let margin = 20
    let (width, height) = (layout.width + 2 * margin, layout.height + 2 * margin)
    return [
      HTMLAttribute("viewBox", "-\(margin) -\(margin) \(width) \(height)"),
      HTMLAttribute("width", String(width / 15)), HTMLAttribute("height", String(height / 15)),
      HTMLAttribute("font-family", "Arial, 'Liberation Sans', Helvetica, sans-serif"),
      HTMLAttribute("font-size", String(ChartLayout.letterSize)),
    ]
  }

  private static func shapes(of layout: ChartLayout) -> [HTMLNode] {
    var nodes: [HTMLNode] = []
    for mark in layout.marks {
      nodes.append(rectangle(mark.area, ink: mark.ink))
      if !mark.hatching.isEmpty { nodes.append(path(mark.hatching, width: 12)) }
    }
    if !layout.lines.isEmpty { nodes.append(path(layout.lines, width: 20)) }
    return nodes + layout.texts.map(text)
  }

  private static let dark = "#1a1a1a"

  private static func rectangle(_ area: ChartLayout.Rectangle, ink: ChartLayout.Ink) -> HTMLNode {
    let fill =
      switch ink {
      case .dark: "#4d4d4d"
      case .light: "#d0d0d0"
      case .paper: "#ffffff"
      }
    let numbers = [("x", area.x), ("y", area.y), ("width", area.width), ("height", area.height)]
    return .element(
      "rect",
      numbers.map { HTMLAttribute($0, String($1)) } + [
        HTMLAttribute("fill", fill), HTMLAttribute("stroke", dark), HTMLAttribute("stroke-width", "15"),
      ],
      []
    )
  }

  private static func path(_ lines: [ChartLayout.Line], width: Int) -> HTMLNode {
    let path = lines.map { "M\($0.x1) \($0.y1)L\($0.x2) \($0.y2)" }.joined()
    return .element(
      "path",
      [HTMLAttribute("d", path), HTMLAttribute("stroke", dark), HTMLAttribute("stroke-width", String(width))],
      []
    )
  }

  private static func text(_ text: ChartLayout.Text) -> HTMLNode {
    let anchor: [HTMLAttribute] =
      switch text.anchor {
      case .start: []
      case .middle: [HTMLAttribute("text-anchor", "middle")]
      case .end: [HTMLAttribute("text-anchor", "end")]
      }
    let place = [HTMLAttribute("x", String(text.x)), HTMLAttribute("y", String(text.baseline))]
    return .element("text", place + anchor + [HTMLAttribute("fill", dark)], [.text(Visible.text(text.string))])
  }
}
