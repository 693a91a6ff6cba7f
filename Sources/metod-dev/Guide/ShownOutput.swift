/// What a page shows of an output: its lines, where `…` stands for what is left out.
///
/// A line that is only `…` stands for one or more lines; `…` at the end of a line for the rest of it.
package struct ShownOutput {
  private static let mark = "…"
  private let shown: [String]

  /// Takes the lines of a page.
  package init(_ shown: [String]) { self.shown = shown }

  /// The lines of what was printed: without an empty line at the end, which a page need not show.
  package static func lines(of text: String) -> [String] {
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    while lines.last == "" { lines.removeLast() }
    return lines
  }

  /// Whether this is what was printed.
  package func matches(_ printed: [String]) -> Bool {
    // Lines of the page, from the first, that the lines printed so far may have come to.
    var reached: Set<Int> = [0]
    for line in printed {
      var next: Set<Int> = []
      for index in reached {
        // A line may be one more of those left out above it.
        if index > 0, Self.isGap(shown[index - 1]) { next.insert(index) }
        guard index < shown.count else { continue }
        if Self.isGap(shown[index]) || Self.matches(shown[index], line) { next.insert(index + 1) }
      }
      reached = next
    }
    return reached.contains(shown.count)
  }

  /// What the page ought to show: what was printed, with the same left out as far as it can be found again.
  package func renewed(with printed: [String]) -> [String] {
    if matches(printed) { return shown }
    let renewed = withGaps(printed)
    return ShownOutput(renewed).matches(printed) ? renewed : printed
  }

  /// The first line of the page that is not printed now; nil where each is.
  package func firstStranger(to printed: [String]) -> String? {
    shown.first { line in !Self.isGap(line) && !printed.contains { Self.matches(line, $0) } }
  }

  private func withGaps(_ printed: [String]) -> [String] {
    let partners = partners(in: printed)
    // A page that shows nothing of what is printed now would hide all of it.
    guard partners.contains(where: { $0 != nil }) else { return printed }
    var renewed: [String] = []
    var nextPrinted = 0
    var gap: String?
    func close(_ end: Int) {
      if let gap { if end > nextPrinted { renewed.append(gap) } } else { renewed += printed[nextPrinted..<end] }
    }
    for (index, partner) in partners.enumerated() {
      if Self.isGap(shown[index]) {
        gap = shown[index]
      } else if let partner {
        close(partner)
        renewed.append(Self.cut(printed[partner], like: shown[index]))
        nextPrinted = partner + 1
        gap = nil
      }
    }
    close(printed.count)
    return renewed
  }

  /// For each line of the page the line printed that it most likely shows, all in the same order.
  private func partners(in printed: [String]) -> [Int?] {
    let likeness = likeness(to: printed)
    // The best sum of likeness for the lines from each pair onwards.
    var best = Array(repeating: Array(repeating: 0.0, count: printed.count + 1), count: shown.count + 1)
    for index in shown.indices.reversed() {
      for other in printed.indices.reversed() {
        let paired = likeness[index][other] > 0 ? best[index + 1][other + 1] + likeness[index][other] : 0
        best[index][other] = max(best[index + 1][other], best[index][other + 1], paired)
      }
    }
    var partners: [Int?] = []
    var other = 0
    for index in shown.indices {
      var partner: Int?
      if best[index][other] > best[index + 1][other] {
        while best[index][other + 1] == best[index][other] { other += 1 }
        partner = other
        other += 1
      }
      partners.append(partner)
    }
    return partners
  }

  /// How alike each line of the page is to each line printed: most where their neighbours are the same as well, so that a
  /// line that is printed often keeps its place.
  private func likeness(to printed: [String]) -> [[Double]] {
    let words = shown.map(Self.words)
    let printedWords = printed.map(Self.words)
    var likeness = shown.indices.map { index in
      printed.indices.map { other -> Double in
        guard !Self.isGap(shown[index]) else { return 0 }
        if Self.matches(shown[index], printed[other]) { return 2 }
        return Self.likeness(words[index], printedWords[other])
      }
    }
    func grow(_ index: Int, _ other: Int, from step: Int) {
      let neighbours = (index + step, other + step)
      guard shown.indices.contains(neighbours.0), printed.indices.contains(neighbours.1) else { return }
      let neighbour = likeness[neighbours.0][neighbours.1]
      if likeness[index][other] >= 2, neighbour >= 2 { likeness[index][other] += (neighbour - 2) / 2 + 0.01 }
    }
    for index in shown.indices { for other in printed.indices { grow(index, other, from: -1) } }
    for index in shown.indices.reversed() { for other in printed.indices.reversed() { grow(index, other, from: 1) } }
    return likeness
  }

  private static func isGap(_ line: String) -> Bool { line.drop { $0 == " " } == mark[...] }

  private static func matches(_ shown: String, _ printed: String) -> Bool {
    if shown == printed { return true }
    return shown.hasSuffix(mark) && !isGap(shown) && printed.hasPrefix(shown.dropLast())
  }

  private static func words(_ line: String) -> [Substring] { line.split(separator: " ") }

  /// How much of their words two lines share; 0 where it is less than half.
  private static func likeness(_ one: [Substring], _ other: [Substring]) -> Double {
    var rest = other
    var shared = 0
    for word in one {
      guard let place = rest.firstIndex(of: word) else { continue }
      rest.remove(at: place)
      shared += 1
    }
    let share = Double(2 * shared) / Double(max(1, one.count + other.count))
    return share < 0.5 ? 0 : share
  }

  /// A line printed, cut where the line of the page was cut.
  private static func cut(_ printed: String, like shown: String) -> String {
    guard shown.hasSuffix(mark) else { return printed }
    if matches(shown, printed) { return shown }
    let length = shown.count - 1
    guard printed.count > length + 1 else { return printed }
    let kept = printed.prefix(length)
    guard let space = kept.lastIndex(of: " ") else { return kept + mark }
    return kept[...space] + mark
  }
}
