extension ChartLayout {
  /// How the marks of a series are filled; four series in a row are told apart without colours.
  enum Fill: CaseIterable {
    case dark
    case hatched
    case light
    case crossed

    /// Between two lines of a hatching, along the axis.
    static let pitch = 100

    /// The fill of a series, counted from 0.
    static func of(series index: Int) -> Fill { allCases[index % allCases.count] }

    /// The colour below the hatching.
    var ink: Ink {
      switch self {
      case .dark: .dark
      case .light: .light
      case .hatched, .crossed: .paper
      }
    }

    /// The lines within an area.
    ///
    /// They are lines rather than brushes: printers draw the hatch brushes of Windows so fine that they look grey.
    func hatching(of area: Rectangle) -> [Line] {
      switch self {
      case .dark, .light: []
      case .hatched: Self.rising(in: area)
      case .crossed: Self.rising(in: area) + Self.falling(in: area)
      }
    }

    /// The lines on which `x + y` is a multiple of the pitch.
    private static func rising(in area: Rectangle) -> [Line] {
      let (right, bottom) = (area.x + area.width, area.y + area.height)
      return multiples(between: area.x + area.y, and: right + bottom).map { sum in
        let (x1, x2) = (max(area.x, sum - bottom), min(right, sum - area.y))
        return Line(x1: x1, y1: sum - x1, x2: x2, y2: sum - x2)
      }
    }

    /// The lines on which `x - y` is a multiple of the pitch.
    private static func falling(in area: Rectangle) -> [Line] {
      let (right, bottom) = (area.x + area.width, area.y + area.height)
      return multiples(between: area.x - bottom, and: right - area.y).map { difference in
        let (x1, x2) = (max(area.x, difference + area.y), min(right, difference + bottom))
        return Line(x1: x1, y1: x1 - difference, x2: x2, y2: x2 - difference)
      }
    }

    /// The multiples of the pitch within two numbers, without these.
    private static func multiples(between low: Int, and high: Int) -> [Int] {
      let beyond = (low % pitch + pitch) % pitch
      let first = low - beyond + pitch
      return Array(stride(from: first, to: high, by: pitch))
    }
  }
}
