import CivilTime
import Findings
import Foundation
import Records
import Regulations
import Reports
import Testing

/// Tables of `examples/novosibirsk`, against figures counted from the text of its files.
@Suite struct TablesExampleTests {
  private static let path = "\(TablesListingTests.root)/examples/novosibirsk"
  private static let day = CivilDate(2025, 11, 20)

  private func table(_ name: String, _ columns: String? = nil, _ conditions: [String] = []) throws -> RecordTable {
    let reading = FolderReading(of: try RecordsFolder(at: Self.path))
    var query = TableQuery()
    query.columns = columns
    query.conditions = conditions
    let scene = ListScene(reading.register, reading.library, asOf: Self.day)
    return try #require(RecordListing.named(name)).table(query, scene, in: .ru)
  }

  /// The texts of the files of a kind, by path without `.yaml`.
  private func texts(_ kind: String) throws -> [String: String] {
    let names = try #require(FileManager.default.subpaths(atPath: "\(Self.path)/\(kind)")).filter {
      $0.hasSuffix(".yaml")
    }
    return Dictionary(
      uniqueKeysWithValues: try names.map { name in
        (
          "\(kind)/\(name.dropLast(5))",
          try String(contentsOfFile: "\(Self.path)/\(kind)/\(name)", encoding: .utf8)
        )
      }
    )
  }

  @Test(arguments: RecordListing.all.map(\.names.en))
  func `every file is a row`(name: String) throws {
    let kind = try #require(RecordListing.named(name)).kind.rawValue
    let files = try texts(kind)
    let table = try table(name)
    #expect(!files.isEmpty)
    #expect(Set(table.rows.map(\.record)) == Set(files.keys))
    #expect(table.totals.found == files.count && table.totals.all == files.count)
  }

  @Test func `those present are counted as they are listed`() throws {
    let expected = try texts("meetings").values.reduce(0) { $0 + (try Self.presentCount($1)) }
    #expect(expected > 200)
    let table = try table("meetings", "present")
    #expect(table.totals.sums == [expected])
  }

  /// The names behind `присутствовали:` in one file, on its line or on the lines of a list below it.
  private static func presentCount(_ text: String) throws -> Int {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let start = try #require(lines.firstIndex { $0.hasPrefix("присутствовали:") || $0.hasPrefix("present:") })
    let inline = lines[start].drop { $0 != ":" }.dropFirst().filter { $0 != " " }
    if !inline.isEmpty { return inline.split(whereSeparator: { $0 == "," || $0 == ";" }).count }
    return lines[(start + 1)...].prefix { $0.hasPrefix("  - ") }.count
  }

  @Test(arguments: [CivilDate(2025, 11, 20), CivilDate(2024, 9, 1)])
  func `the highest category is counted by the dates in the files`(day: CivilDate) throws {
    let expected = try texts("members").filter { try Self.hasHighestCategory($0.value, on: day) }.map(\.key)
    #expect(expected.count > 10)
    let reading = FolderReading(of: try RecordsFolder(at: Self.path))
    var query = TableQuery()
    query.conditions = ["категория=высшая"]
    let scene = ListScene(reading.register, reading.library, asOf: day)
    let table = try #require(RecordListing.named("члены")).table(query, scene, in: .ru)
    #expect(Set(table.rows.map(\.record)) == Set(expected))
  }

  /// Whether a file holds the highest category granted five years before a day at most, or after August 2023.
  private static func hasHighestCategory(_ text: String, on day: CivilDate) throws -> Bool {
    let lines = text.split(separator: "\n").map { $0.split(separator: " ").map(String.init) }
    for (index, words) in lines.enumerated() {
      guard words.suffix(2) == ["уровень:", "высшая"] || words.suffix(2) == ["level:", "highest"] else { continue }
      let next = try #require(lines[(index + 1)...].first { ["с:", "from:"].contains($0.first) })
      guard case .success(let from) = CivilDate.reading(next[1]), from <= day else { continue }
      if from >= CivilDate(2023, 9, 1) || day <= from.adding(years: 5) { return true }
    }
    return false
  }

  @Test func `rows of plans and orders are counted`() throws {
    let activities = try texts("plans").values.reduce(0) { sum, text in
      let lines = text.split(separator: "\n")
      let start = lines.firstIndex { $0.hasPrefix("мероприятия:") || $0.hasPrefix("activities:") } ?? lines.endIndex
      return sum + lines[start...].count { $0.hasPrefix("  - ") }
    }
    #expect(try table("plans", "activities").totals.sums == [activities])
    let dates = try table("orders", "date").rows.map(\.cells[0])
    let days = dates.compactMap { cell in if case .date(let day) = cell { day } else { nil } }
    #expect(days.count == (try texts("orders").count) && days == days.sorted())
  }
}
