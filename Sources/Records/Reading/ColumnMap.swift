/// Where the columns of a mended text stand in the text as it was typed, so that findings point to what people see.
package struct ColumnMap: Sendable {
  /// An edit of a line: at a column, from 1, of the line behind the edit; a negative number of characters was taken out.
  private struct Edit: Sendable {
    let column: Int
    let inserted: Int
  }

  private var edits: [Int: [Edit]] = [:]

  /// A map of a text in which nothing was moved.
  package init() {}

  /// Notes that characters were put into a line or, where the number is negative, taken out of it.
  package mutating func note(line: Int, column: Int, inserted: Int) {
    if inserted != 0 { edits[line, default: []].append(Edit(column: column, inserted: inserted)) }
  }

  /// The column as it was typed.
  package func original(line: Int, column: Int) -> Int {
    guard let edits = edits[line] else { return column }
    var column = column
    for edit in edits.reversed() where column > edit.column || edit.inserted < 0 && column == edit.column {
      column = max(edit.column, column - edit.inserted)
    }
    return column
  }
}
