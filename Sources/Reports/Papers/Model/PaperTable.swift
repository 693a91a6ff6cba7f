/// A table of a paper.
package struct PaperTable: Sendable, Equatable {
  /// Where the content of a column stands.
  package enum Alignment: Sendable, Equatable {
    case left
    case center
    case right
  }

  /// A column.
  package struct Column: Sendable, Equatable {
    /// What stands above it.
    package var title: PaperText
    /// Where its content stands.
    package var alignment: Alignment

    /// Makes a column.
    package init(_ title: PaperText, _ alignment: Alignment = .left) {
      self.title = title
      self.alignment = alignment
    }
  }

  /// What the table is called, above it; nil when the text before it says so.
  package var caption: String?
  /// The columns.
  package var columns: [Column]
  /// The rows; each has as many cells as there are columns.
  package var rows: [[PaperText]]

  /// Makes a table of its parts; a cell that a row lacks is empty.
  package init(caption: String? = nil, columns: [Column], rows: [[PaperText]]) {
    self.caption = caption
    self.columns = columns
    self.rows = rows.map { $0 + Array(repeating: PaperText(), count: max(0, columns.count - $0.count)) }
  }
}
