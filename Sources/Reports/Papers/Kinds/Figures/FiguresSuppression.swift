/// Keeps tables that everybody may read from telling of single people.
///
/// A row that stands for one or two people goes together with others, until no row does, and until what is left of it
/// after those who have consented to be told of is nobody or three people. So a merged row cannot be computed back:
/// neither by subtracting the other rows from the total, nor by subtracting the people who are named elsewhere.
struct FiguresSuppression {
  /// Fewest people that a figure may stand for.
  static let least = 3

  /// Whether something about a person is to stay untold.
  let isHidden: (Int) -> Bool

  /// Whether a figure may stand for some people.
  func isSafe(_ people: Set<Int>) -> Bool {
    let hidden = people.count(where: isHidden)
    return (people.isEmpty || people.count >= Self.least) && (hidden == 0 || hidden >= Self.least)
  }

  /// Rows that tell of no single person; nil where there are too few people for any.
  ///
  /// - Parameters:
  ///   - rows: the rows of a table, every person in one of them.
  ///   - isOrdered: whether only neighbours may be merged.
  /// - Returns: the rows, each made of one or several of the table.
  func groups(of rows: [FiguresRow], isOrdered: Bool) -> [[FiguresRow]]? {
    isOrdered ? neighbours(rows) : others(rows)
  }

  private func isSafe(_ rows: [FiguresRow]) -> Bool {
    let columns = rows.map(\.people.count).max() ?? 0
    return (0..<columns).allSatisfy { column in
      isSafe(rows.reduce(into: Set<Int>()) { $0.formUnion($1.people[column]) })
    }
  }

  private func neighbours(_ rows: [FiguresRow]) -> [[FiguresRow]]? {
    var groups: [[FiguresRow]] = []
    var group: [FiguresRow] = []
    for row in rows {
      group.append(row)
      if isSafe(group) {
        groups.append(group)
        group = []
      }
    }
    while !group.isEmpty, !isSafe(group) {
      guard let before = groups.popLast() else { return nil }
      group = before + group
    }
    return group.isEmpty ? groups : groups + [group]
  }

  private func others(_ rows: [FiguresRow]) -> [[FiguresRow]]? {
    var alone = rows.filter { isSafe([$0]) }
    var others = rows.filter { !isSafe([$0]) }
    while !others.isEmpty, !isSafe(others) {
      let sizes = alone.enumerated().map { ($1.people.reduce(0) { $0 + $1.count }, $0) }.filter { $0.0 > 0 }
      guard let smallest = sizes.min(by: <) else { return nil }
      others.insert(alone.remove(at: smallest.1), at: 0)
    }
    return alone.map { [$0] } + (others.isEmpty ? [] : [others])
  }
}
