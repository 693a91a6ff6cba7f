/// A chart as a value: a table whose numbers are drawn as well as written.
///
/// Every figure is shown beside its mark, so that a chart reads in black and white and by ear.
package struct Chart: Sendable, Equatable {
  /// How the numbers are drawn.
  package enum Form: String, Sendable, CaseIterable {
    /// Upright columns, for few categories in an order: years, meetings.
    case columns
    /// Bars lying one below the other, for categories with long names.
    case bars
  }

  /// One number of a series.
  package struct Value: Sendable, Equatable {
    /// The number; nil where it is not recorded.
    package var number: Double?
    /// The number as people read it, with its unit.
    package var text: String

    /// Makes a value.
    package init(_ number: Double?, text: String) {
      self.number = number
      self.text = text
    }
  }

  /// Numbers of one kind, one for each category.
  package struct Series: Sendable, Equatable {
    /// What they are: the school year, «план», «факт».
    package var name: String
    /// As many as there are categories.
    package var values: [Value]

    /// Makes a series.
    package init(_ name: String, values: [Value]) {
      self.name = name
      self.values = values
    }
  }

  /// How it is drawn.
  package var form: Form
  /// What it shows.
  package var title: String
  /// The names along the axis.
  package var categories: [String]
  /// The series, at least one and at most `mostSeries`; drawn in different shades and hatchings.
  package var series: [Series]

  /// Most series whose marks are told apart in black and white.
  package static let mostSeries = ChartLayout.Fill.allCases.count

  /// Makes a chart of its parts; a value that a series lacks is empty.
  package init(form: Form, title: String, categories: [String], series: [Series]) {
    self.form = form
    self.title = title
    self.categories = categories
    self.series = series.map { series in
      let lacking = max(0, categories.count - series.values.count)
      return Series(series.name, values: series.values + Array(repeating: Value(nil, text: ""), count: lacking))
    }
  }

  /// The same figures as a table, for those who cannot see the chart.
  package var table: PaperTable {
    PaperTable(
      columns: [PaperTable.Column("")] + series.map { PaperTable.Column(PaperText($0.name), .right) },
      rows: categories.indices.map { index in
        [PaperText(categories[index])] + series.map { PaperText($0.values[index].text) }
      }
    )
  }
}
