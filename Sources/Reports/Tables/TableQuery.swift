package import Findings
internal import CivilTime
internal import Records

/// A question for a table, as it was typed.
package struct TableQuery: Sendable {
  /// The columns to show, parted by commas; those with a `+` in front are added to the usual ones.
  package var columns: String?
  /// Conditions, all of which must hold.
  package var conditions: [String] = []
  /// The body to which records must belong.
  package var association: String?
  /// The school year to which records must belong.
  package var schoolYear: String?
  /// A text that must occur in one of the columns.
  package var search: String?
  /// The columns to sort by, parted by commas; a hyphen in front turns the order round.
  package var order: String?
  /// The largest number of rows to show.
  package var limit: Int?

  /// A question for everything.
  package init() {}
}

extension RecordListing {
  /// The answer to a question.
  ///
  /// - Parameters:
  ///   - query: the question.
  ///   - scene: the records on the day that is asked about.
  ///   - language: the language of the answer.
  /// - Returns: the table.
  /// - Throws: a trouble where the question makes no sense.
  package func table(_ query: TableQuery, _ scene: ListScene, in language: Language) throws(QueryTrouble) -> RecordTable
  {
    var scene = scene
    scene.year = try year(query)
    let columns = try chosen(query.columns, for: scene.audience)
    let filters = try filters(query, scene)
    let order = try sorting(query.order, for: scene.audience)
    let body = try body(query, scene)
    let searched = query.search.map { Folding.text($0) }
    let everything = scene.register.places(of: kind)
    let visible = everything.indices.filter { isVisible($0, scene) }
    var found = visible.filter { index in
      if let year = scene.year, let isOfYear, !isOfYear(index, year, scene) { return false }
      if let body, !bodies(index, scene).contains(body) { return false }
      if let searched, !holds(searched, index, columns, scene) { return false }
      return filters.allSatisfy { $0.fits(index, scene) }
    }
    sort(&found, by: order, scene)
    let rows = found.map { index in
      RecordTable.Row(record: everything[index].subject, cells: columns.map { $0.cell(index, scene) })
    }
    return RecordTable(
      kind: kind.rawValue,
      title: title[language],
      asOf: scene.asOf,
      language: language,
      columns: columns.map { column in
        RecordTable.Column(name: column.names.en, title: column.title[language], isNumeric: column.kind.isNumeric)
      },
      rows: query.limit.map { Array(rows.prefix(max(0, $0))) } ?? rows,
      totals: RecordTable.Totals(
        found: rows.count,
        all: visible.count,
        withheld: everything.count - visible.count,
        sums: columns.indices.map { columns[$0].isSummed ? Self.sum($0, of: rows) : nil }
      )
    )
  }

  private static func sum(_ column: Int, of rows: [RecordTable.Row]) -> Int {
    rows.reduce(0) { $0 + ($1.cells[column].place ?? 0) }
  }

  // MARK: - What is asked

  /// The columns to show: the usual ones, those that are named, or all that are not personal.
  private func chosen(_ names: String?, for audience: Audience) throws(QueryTrouble) -> [ListColumn] {
    let usual = columns.filter(\.isDefault)
    guard let names else { return usual }
    if ["все", "all"].contains(Folding.text(names)) {
      return columns.filter { $0.disclosure != .personal && $0.isAllowed(for: audience) }
    }
    var chosen: [ListColumn] = []
    for name in names.split(separator: ",").map(\.trimmingSpaces) where !name.isEmpty {
      if name.hasPrefix("+"), chosen.isEmpty { chosen = usual }
      let column = try column(named: name.hasPrefix("+") ? String(name.dropFirst()) : name)
      if !column.isAllowed(for: audience) { throw .withheldColumn(column) }
      if !chosen.contains(where: { $0.names == column.names }) { chosen.append(column) }
    }
    return chosen.isEmpty ? usual : chosen
  }

  private func filters(_ query: TableQuery, _ scene: ListScene) throws(QueryTrouble) -> [TableFilter] {
    var filters: [TableFilter] = []
    for condition in query.conditions {
      let filter = try TableFilter(condition, in: self)
      try filter.check(for: scene.audience)
      filters.append(filter)
    }
    return filters
  }

  private func year(_ query: TableQuery) throws(QueryTrouble) -> SchoolYear? {
    guard let text = query.schoolYear else { return nil }
    guard isOfYear != nil else { throw .noSchoolYear(self) }
    guard let year = SchoolYear.reading(text) else { throw .badSchoolYear(text) }
    return year
  }

  private func body(_ query: TableQuery, _ scene: ListScene) throws(QueryTrouble) -> Int? {
    guard let name = query.association else { return nil }
    let lookup = RecordLookup(in: scene.register)
    let found = lookup.bodies(named: name)
    if found.count == 1 { return found[0] }
    let ids = scene.register.associations.map(\.id)
    throw .unknownBody(name, count: found.count, among: ids + lookup.names(of: .associations))
  }

  /// Whether a text occurs in what may be seen of a record: every column but the personal ones that are not shown.
  private func holds(_ folded: String, _ index: Int, _ shown: [ListColumn], _ scene: ListScene) -> Bool {
    columns.contains { column in
      let isShown = shown.contains { $0.names == column.names }
      guard isShown || column.disclosure != .personal && column.isAllowed(for: scene.audience) else { return false }
      return column.cell(index, scene).isFound(folded)
    }
  }

  // MARK: - Order

  private struct Sorting {
    let column: ListColumn
    let isDescending: Bool
  }

  private func sorting(_ text: String?, for audience: Audience) throws(QueryTrouble) -> [Sorting] {
    var sortings: [Sorting] = []
    let names = text.map { $0.split(separator: ",").map(\.trimmingSpaces) } ?? order
    for name in names where !name.isEmpty {
      let isDescending = name.hasPrefix("-")
      let column = try column(named: isDescending ? String(name.dropFirst()) : name)
      if !column.isAllowed(for: audience) { throw .withheldColumn(column) }
      sortings.append(Sorting(column: column, isDescending: isDescending))
    }
    return sortings
  }

  /// Sorts records; those without a value come last in either direction, and equal ones keep the order of their ids.
  private func sort(_ found: inout [Int], by sortings: [Sorting], _ scene: ListScene) {
    for sorting in sortings.reversed() {
      let keyed = found.enumerated().map { (position: $0, index: $1, key: SortKey(sorting.column.cell($1, scene))) }
      found = keyed.sorted { left, right in
        guard let leftKey = left.key, let rightKey = right.key else {
          return left.key == nil && right.key == nil ? left.position < right.position : left.key != nil
        }
        if leftKey == rightKey { return left.position < right.position }
        return sorting.isDescending ? rightKey < leftKey : leftKey < rightKey
      }
      .map(\.index)
    }
  }
}

/// The place of a cell among others of its column.
private struct SortKey: Comparable {
  private let number: Int
  private let order: RussianOrder

  /// The place of a cell; nil for one without a value.
  init?(_ cell: TableCell) {
    guard let first = cell.parts.first, first != .withheld else { return nil }
    switch first {
    case .term(let term):
      number = term.rank ?? 0
      order = RussianOrder(cell.text(.ru))
    case .yesNo(let answer):
      // "Yes" comes first.
      number = answer ? 0 : 1
      order = RussianOrder("")
    default:
      number = first.place ?? 0
      order = RussianOrder(first.place == nil ? cell.text(.ru) : "")
    }
  }

  static func < (left: SortKey, right: SortKey) -> Bool {
    left.number == right.number ? left.order < right.order : left.number < right.number
  }
}
