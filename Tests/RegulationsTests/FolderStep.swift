import CivilTime

/// By how little two folders differ: the one thing that parts the two sides of a boundary.
enum FolderStep: String, Sendable {
  /// One number is one more or one less, or one time of day a minute earlier or later, on one line.
  case number
  /// One day is the next one or the next working day, on every line and in every file name where it stands.
  case day
  /// One value is another one in more than its digits, or one entry of a list on one line is there or not.
  case value
  /// One line, one entry of several lines, or one file is there or not.
  case entry

  /// The text of a folder's files, by path.
  typealias Files = [(path: String, text: String)]

  /// The step between two folders; nil when they are equal or more than a step apart.
  static func between(_ one: Files, _ other: Files) -> FolderStep? {
    let changed = Difference(lines(one), lines(other))
    if changed.isEmpty { return nil }
    if changed.hasOneLine, isOneMore(changed.removed[0], changed.added[0]) { return .number }
    if isNextDay(lines(one), lines(other)) { return .day }
    if changed.hasOneLine { return isOtherValue(changed.removed[0], changed.added[0]) ? .value : nil }
    return changed.isOneEntry || isOneFile(one, other) ? .entry : nil
  }

  /// Every line of a folder, each file after a line with its path.
  private static func lines(_ files: Files) -> [String] {
    files.flatMap { ["=== \($0.path)"] + $0.text.split(separator: "\n").map(String.init) }
  }

  private static func isOneFile(_ one: Files, _ other: Files) -> Bool {
    let (less, more) = one.count < other.count ? (one, other) : (other, one)
    guard more.count == less.count + 1 else { return false }
    let texts = Dictionary(uniqueKeysWithValues: more.map { ($0.path, $0.text) })
    return less.allSatisfy { texts[$0.path] == $0.text }
  }

  /// Whether two lines have the same key, and values that differ in more than digits: a number or a day has a nearer
  /// neighbour.
  private static func isOtherValue(_ line: String, _ other: String) -> Bool {
    guard let key = line.firstIndex(of: ":").map({ line[..<$0] }), other.hasPrefix(key + ":") else { return false }
    return line.filter { !$0.isNumber } != other.filter { !$0.isNumber }
  }

  private static func isOneMore(_ line: String, _ other: String) -> Bool {
    // Digits with a point between them are a day, not two numbers, and a time of day is a number of minutes.
    let number = /[0-9]{1,2}:[0-9]{2}|[0-9]+(?:\.[0-9]+)*/
    guard line.replacing(number, with: "#") == other.replacing(number, with: "#") else { return false }
    let differing = zip(line.matches(of: number), other.matches(of: number)).filter { $0.output != $1.output }
    guard differing.count == 1, let one = count(differing[0].0.output), let another = count(differing[0].1.output)
    else {
      return false
    }
    return abs(one - another) == 1
  }

  /// What a number comes to, and a time of day in minutes.
  private static func count(_ written: Substring) -> Int? {
    let parts = written.split(separator: ":").map { Int($0) }
    guard parts.count == 2, let hours = parts[0], let minutes = parts[1] else { return Int(written) }
    return hours * 60 + minutes
  }

  private static func isNextDay(_ lines: [String], _ others: [String]) -> Bool {
    guard lines.count == others.count else { return false }
    let written = /[0-9]{2}\.[0-9]{2}\.[0-9]{4}|[0-9]{4}-[0-9]{2}-[0-9]{2}/
    var days: Set<[CivilDate]> = []
    for (line, other) in zip(lines, others) where line != other {
      guard line.replacing(written, with: "#") == other.replacing(written, with: "#") else { return false }
      for (old, new) in zip(line.matches(of: written), other.matches(of: written)) where old.output != new.output {
        guard let old = try? CivilDate.reading(old.output).get(), let new = try? CivilDate.reading(new.output).get()
        else { return false }
        days.insert([old, new].sorted())
      }
    }
    guard days.count == 1, let pair = days.first, pair[0] < pair[1] else { return false }
    if pair[0].adding(days: 1) == pair[1] { return true }
    return ProductionCalendar.russia.adding(workingDays: 1, to: pair[0]) == .certain(pair[1])
  }
}

/// The lines that two texts do not have in common at their beginning and end.
private struct Difference {
  let removed: [String]
  let added: [String]

  init(_ old: [String], _ new: [String]) {
    let head = zip(old, new).prefix { $0 == $1 }.count
    let tail = zip(old[head...].reversed(), new[head...].reversed()).prefix { $0 == $1 }.count
    removed = Array(old[head..<(old.count - tail)])
    added = Array(new[head..<(new.count - tail)])
  }

  var isEmpty: Bool { removed.isEmpty && added.isEmpty }
  var hasOneLine: Bool { removed.count == 1 && added.count == 1 }

  /// Whether one side alone has lines, and all after the first belong to the first.
  var isOneEntry: Bool {
    guard removed.isEmpty != added.isEmpty, let head = (removed + added).first else { return false }
    func indentation(_ line: String) -> Int { line.prefix { $0 == " " }.count }
    return (removed + added).dropFirst().allSatisfy { indentation($0) > indentation(head) }
  }
}
