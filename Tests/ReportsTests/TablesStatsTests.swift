import CivilTime
import Findings
import Foundation
import Records
import Regulations
import Reports
import Testing

/// A folder in one screen.
@Suite struct TablesStatsTests {
  private static let assessment = Assessment(ofMemory: TablesFolder.files, asOf: TablesFolder.day)

  @Test func `the figures of a small folder`() {
    let stats = FolderStats(Self.assessment)
    #expect(stats.name == "Учебная папка")
    #expect(
      stats.records.filter { $0.count > 0 }.map { "\($0.kind.rawValue) \($0.count)" } == [
        "organizations 3", "members 3", "associations 1", "meetings 2", "plans 1", "orders 1", "documents 1",
        "events 1",
        "practices 1",
      ]
    )
    #expect(stats.currentMembers == 2)
    #expect(stats.oldest?.record == "meetings/mo/2024-09-10")
    // The order of 5 September 2025 is older than the meeting of 1 October.
    #expect(stats.newest?.record == "meetings/mo/2025-10-01")
    #expect(stats.unreadable == 0)
    for (outcome, count) in stats.obligations {
      #expect(count == Self.assessment.obligations.count { $0.outcome == outcome && !$0.isAhead })
    }
    #expect(stats.findings.map(\.severity) == [.error, .warning, .note])
    #expect(stats.findings.reduce(0) { $0 + $1.count } == Self.assessment.findings.count)
  }

  @Test func `one screen in either language`() {
    let stats = FolderStats(Self.assessment)
    let text = stats.page(in: .ru).text(width: 100, palette: Palette(isColored: false))
    #expect(text.hasPrefix("Учебная папка — на 20\u{A0}ноября 2025\u{A0}г.\n"))
    #expect(text.contains("Люди:                 3 (состоят в объединениях 2)\n"))
    #expect(
      text.contains(
        """
        Учебный год  Заседаний  В среднем присутствовали  Явка членов
        ───────────  ─────────  ────────────────────────  ───────────
        2024-25              1                       2,0          67%
        2025-26              1                       1,0          50%

        """
      )
    )
    #expect(text.split(separator: "\n").count < 24)
    let english = stats.page(in: .en).text(width: 100, palette: Palette(isColored: false))
    #expect(english.contains("2024-25             1                     2.0                    67%\n"))
  }

  @Test func `programs get every figure`() {
    let json = FolderStats(Self.assessment).json(in: .en).text
    for part in [
      "\"asOf\": \"2025-11-20\"", "\"members\": 3,", "\"currentMembers\": 2,",
      "\"schoolYear\": \"2024-25\",\n      \"meetings\": 1,\n      \"averagePresent\": 2.0,\n      \"attendance\": 67",
      "\"oldest\": {\n    \"record\": \"meetings/mo/2024-09-10\",\n    \"date\": \"2024-09-10\"",
    ] {
      #expect(json.contains(part), "\(part)")
    }
  }

  @Test func `an empty folder has figures too`() {
    let stats = FolderStats(Assessment(ofMemory: [("metod.yaml", "формат: 1\n")], asOf: TablesFolder.day))
    let text = stats.page(in: .ru).text(width: 100, palette: Palette(isColored: false))
    #expect(text.hasPrefix("Папка записей — на 20\u{A0}ноября 2025\u{A0}г.\n"))
    #expect(text.contains("Записи:       —\n"))
    #expect(stats.oldest == nil && stats.newest == nil && stats.years.isEmpty)
  }

  @Test func `records that cannot be read are counted`() {
    let files = TablesFolder.files + [("members/broken.yaml", "фио: &a Лис\n")]
    #expect(FolderStats(Assessment(ofMemory: files, asOf: TablesFolder.day)).unreadable == 1)
  }

  @Test func `meetings of the example are counted as its files are named`() throws {
    let root = "\(TablesListingTests.root)/examples/novosibirsk"
    let day = CivilDate(2025, 11, 20)
    let stats = FolderStats(Assessment(of: try RecordsFolder(at: root), asOf: day))
    let names = try #require(FileManager.default.subpaths(atPath: "\(root)/meetings")).filter { $0.hasSuffix(".yaml") }
    var expected: [SchoolYear: Int] = [:]
    for name in names {
      let text = try String(contentsOfFile: "\(root)/meetings/\(name)", encoding: .utf8)
      let stated = text.split(separator: "\n").first { $0.hasPrefix("учебный год: ") || $0.hasPrefix("school-year: ") }
      let file = String(try #require(name.split(separator: "/").last).dropLast(5))
      guard case .success(let date) = CivilDate.reading(file) else { continue }
      let year = stated.flatMap { $0.split(separator: " ").last }.flatMap { SchoolYear.reading(String($0)) }
      expected[year ?? SchoolYear(containing: date), default: 0] += 1
    }
    let found = stats.years.map { ($0.year, $0.meetings) }
    #expect(Dictionary(uniqueKeysWithValues: found) == expected)
    #expect(expected.values.reduce(0, +) == names.count)
  }
}
