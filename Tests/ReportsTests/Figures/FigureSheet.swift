import CivilTime
import Foundation
import Reports

/// Everything with a figure in it that a paper must show, counted apart from the paper; nothing else may hold a figure.
struct FigureSheet {
  /// What a cell must be.
  enum Cell {
    /// Exactly so.
    case exact(String)
    /// Phrases that must stand in it; what is left may only hold figures that stand in some records.
    case phrases([String], RawValue?)

    /// Words, or what a record says.
    static func quote(_ records: RawValue?...) -> Cell {
      .phrases([], .list(records.compactMap { $0 }))
    }

    /// A number.
    static func number(_ number: Int) -> Cell { .exact("\(number)") }
  }

  /// A table with its rows in any order.
  struct Table {
    let columns: [String]
    var rows: [[Cell]]
    /// Where what a table says is not counted at all: the records in which each of its figures must stand.
    var free: [RawValue]?
  }

  /// A chart: its categories with their numbers as they are read, in any order.
  struct Bars {
    let title: String
    var values: [String: [String]]
  }

  var tables: [Table] = []
  var charts: [Bars] = []
  /// Sentences with figures, each of which stands in some paragraph.
  var sentences: [String] = []
  /// Records whose words may stand in paragraphs.
  var quotes: [RawValue] = []

  mutating func table(_ columns: [String], _ rows: [[Cell]]) { tables.append(Table(columns: columns, rows: rows)) }

  // MARK: - Comparing

  /// How a paper differs from what was counted; empty where every figure is as counted and none was left uncounted.
  func differences(from paper: Paper) -> [String] {
    var found = differences(fromTables: paper.everyTable) + differences(fromCharts: paper.everyChart)
    let texts = paper.everyText.map(Self.plain)
    for sentence in sentences where !texts.contains(where: { $0.contains(sentence) }) {
      found.append("not told: \(sentence)")
    }
    let allowed = Figures(quotes)
    let known = sentences.sorted { $0.count > $1.count }
    for text in texts {
      let left = known.reduce(text) { $0.replacing($1, with: " ") }
      let unknown = allowed.missing(in: left)
      if !unknown.isEmpty { found.append("nobody counted \(unknown): \(text)") }
    }
    return found
  }

  private func differences(fromTables told: [PaperTable]) -> [String] {
    var found: [String] = []
    guard told.count == tables.count else {
      return ["tables \(told.map { $0.columns.map(\.title.plain) }), counted \(tables.map(\.columns))"]
    }
    for (table, counted) in zip(told, tables) {
      let columns = table.columns.map { Self.plain($0.title.plain) }
      guard columns == counted.columns else {
        found.append("columns \(columns), counted \(counted.columns)")
        continue
      }
      if let records = counted.free {
        let figures = Figures(records)
        for cell in table.rows.joined().map({ Self.plain($0.plain) }) where !figures.missing(in: cell).isEmpty {
          found.append("nobody counted \(figures.missing(in: cell)) under \(columns): \(cell)")
        }
        continue
      }
      var left = counted.rows
      for row in table.rows.map({ $0.map { Self.plain($0.plain) } }) {
        guard let index = left.firstIndex(where: { Self.fits($0, row) }) else {
          found.append("nobody counted the row \(row) under \(columns); left are \(left.prefix(3))")
          continue
        }
        left.remove(at: index)
      }
      if !left.isEmpty { found.append("not told under \(columns): \(left)") }
    }
    return found
  }

  private static func fits(_ cells: [Cell], _ row: [String]) -> Bool {
    cells.count == row.count
      && zip(cells, row).allSatisfy { cell, text in
        switch cell {
        case .exact(let exact): text == exact
        case .phrases(let phrases, let records):
          phrases.allSatisfy { text.contains($0) }
            && isQuoted(phrases.reduce(text) { $0.replacing($1, with: " ") }, records)
        }
      }
  }

  private static func isQuoted(_ text: String, _ records: RawValue?) -> Bool {
    !text.contains(where: \.isNumber) || Figures(records.map { [$0] } ?? []).missing(in: text).isEmpty
  }

  private func differences(fromCharts told: [Chart]) -> [String] {
    guard told.map({ Self.plain($0.title) }) == charts.map(\.title) else {
      return ["charts \(told.map(\.title)), counted \(charts.map(\.title))"]
    }
    return zip(told, charts).flatMap { chart, counted -> [String] in
      let columns = chart.categories.indices.map { index in
        (RawValue.folded(Self.plain(chart.categories[index])), chart.series.map { Self.plain($0.values[index].text) })
      }
      let values = Dictionary(columns) { first, _ in first }
      let wanted = Dictionary(counted.values.map { (RawValue.folded($0.key), $0.value) }) { first, _ in first }
      var found = values == wanted ? [] : ["chart “\(chart.title)” shows \(values), counted \(wanted)"]
      // What is drawn is what is written.
      for value in chart.series.flatMap(\.values) {
        let written = Self.plain(value.text).replacing(",", with: ".").filter { $0.isNumber || $0 == "." }
        if value.number != Double(written) { found.append("“\(value.text)” is drawn as \(value.number ?? .nan)") }
      }
      return found
    }
  }

  /// A text on one line with plain spaces.
  static func plain(_ text: String) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// The figures that stand in some records, each with the words beside it.
  private struct Figures {
    /// Whole texts, and the days and the years in them.
    private var whole: Set<String> = []
    /// Neighbouring words, parted by a space.
    private var pairs: Set<String> = []

    init(_ records: [RawValue]) {
      for text in Set(records.flatMap(\.allTexts)) {
        enter(text)
        guard let day = RawDay.first(in: text) else { continue }
        enter(day.short)
        enter(day.long)
        whole.insert("\(day.year)")
      }
    }

    private mutating func enter(_ text: String) {
      guard text.contains(where: \.isNumber) else { return }
      let words = Self.words(of: text)
      if words.count == 1 { whole.insert(words[0]) }
      for (left, right) in zip(words, words.dropFirst()) { pairs.insert("\(left) \(right)") }
    }

    /// The figures of a text that stand in none of the records, alone or beside one of the same words.
    func missing(in text: String) -> [String] {
      guard text.contains(where: \.isNumber) else { return [] }
      let words = Self.words(of: text)
      return words.indices.filter { index in
        guard words[index].contains(where: \.isNumber), !whole.contains(words[index]) else { return false }
        let isAfter = index > 0 && pairs.contains("\(words[index - 1]) \(words[index])")
        let isBefore = index + 1 < words.count && pairs.contains("\(words[index]) \(words[index + 1])")
        return !isAfter && !isBefore
      }
      .map { words[$0] }
    }

    private static func words(of text: String) -> [String] {
      text.split(whereSeparator: \.isWhitespace).map { word in
        String(word.trimmingCharacters(in: CharacterSet(charactersIn: "«»„“”\"(),.;:!?…")))
      }
      .filter { !$0.isEmpty }
    }
  }
}

extension Paper {
  /// Every block, with those within others in their places.
  var everyBlock: [PaperBlock] { Self.within(blocks) }

  private static func within(_ blocks: [PaperBlock]) -> [PaperBlock] {
    blocks.flatMap { block -> [PaperBlock] in
      switch block {
      case .centered(let inner), .aside(let inner): within(inner)
      case .list(let list): within(list.items.flatMap { $0 })
      default: [block]
      }
    }
  }

  var everyTable: [PaperTable] {
    everyBlock.compactMap { if case .table(let table) = $0 { table } else { nil } }
  }

  fileprivate var everyChart: [Chart] {
    everyBlock.compactMap { if case .chart(let chart) = $0 { chart } else { nil } }
  }

  /// Every text outside tables and charts, with the captions of tables; headings without their own numbers.
  fileprivate var everyText: [String] {
    everyBlock.flatMap { block -> [String] in
      switch block {
      case .heading(_, let text): [Self.withoutNumber(text.plain)]
      case .paragraph(let text): [text.plain]
      case .table(let table): [table.caption].compactMap { $0 }
      case .stamp(let lines): lines.map(\.plain)
      case .sides(let left, let right): [left.plain, right.plain]
      case .signatures(let lines): lines.map { "\($0.office.plain) \($0.name.plain)" }
      case .list, .centered, .aside, .chart, .pageBreak: []
      }
    }
  }

  /// A heading without the number of its section.
  private static func withoutNumber(_ heading: String) -> String {
    guard let dot = heading.firstIndex(of: "."), heading[..<dot].allSatisfy(\.isNumber) else { return heading }
    return String(heading[heading.index(after: dot)...])
  }
}
