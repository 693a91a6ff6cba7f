package import Findings

extension Chart {
  /// What the chart shows in one line of words, for those who cannot see it: the title and every figure.
  package var description: String {
    let figures = categories.enumerated().map { index, category in
      let values = series.map { one in
        series.count > 1 ? "\(one.name) – \(one.values[index].text)" : one.values[index].text
      }
      return "\(category): \(values.joined(separator: ", "))"
    }
    return figures.isEmpty ? title : "\(title). \(figures.joined(separator: "; "))."
  }

  /// What stands in the place of a chart without categories or series.
  package static let nothingToDraw = Message(ru: "Нет сведений", en: "No figures")
}
