import CivilTime
import Findings
import Foundation
import Records
import Regulations
import Reports
import Testing

/// The figures of `metod stats` and of the tables of `metod list` equal those that plain code counts in the files.
@Suite struct CountedTablesTests {
  private static let names = PaperExamples.all.map(\.name)

  private func lists(_ name: String) throws -> (RawExample, Assessment, ListScene) {
    let (raw, scene) = (RawExample.named(name), try PaperExamples.scene(name))
    return (raw, scene.assessment, ListScene(scene.register, scene.assessment.library, asOf: raw.asOf))
  }

  @Test(arguments: names)
  func `the folder in figures`(name: String) throws {
    let (raw, assessment, _) = try lists(name)
    let text = FolderStats(assessment).json(in: .ru).text
    let stats = try #require(JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    let records = try #require(stats["records"] as? [String: Int])
    for folder in [
      "organizations", "members", "associations", "meetings", "plans", "analyses", "orders", "documents", "events",
      "practices", "waivers", "attestations",
    ] {
      #expect(records[folder] == raw.records(folder).count, "\(folder)")
    }
    let belonging = Set(raw.bodies.flatMap { raw.roster(of: $0, on: raw.asOf) })
    #expect(stats["currentMembers"] as? Int == belonging.count)
    let bodies = try #require(stats["bodies"] as? [[String: Any]])
    #expect(bodies.reduce(0) { $0 + ($1["count"] as? Int ?? 0) } == raw.bodies.count)
    let years = try #require(stats["meetings"] as? [[String: Any]])
    var meetings = 0
    for year in years {
      let start = try #require(RawDay.schoolYear(in: year["schoolYear"] as? String))
      let own = raw.bodies.flatMap { RawYear(example: raw, body: $0, start: start).meetings }
      meetings += own.count
      #expect(year["meetings"] as? Int == own.count)
      let (came, due) = own.compactMap(\.turnout).reduce((0, 0)) { ($0.0 + $1.came, $0.1 + $1.due) }
      #expect(year["attendance"] as? Int == (due > 0 ? (came * 200 + due) / (2 * due) : nil), "\(start)")
      let present = own.compactMap { $0.value["присутствовали"]?.texts.count }
      let average = Double((present.reduce(0, +) * 20 + present.count) / (2 * present.count)) / 10
      #expect(year["averagePresent"] as? Double == average, "\(start)")
    }
    let past = raw.records("meetings").count { RawDay.first(in: $0.value.text("дата")).map { $0 <= raw.asOf } ?? false }
    #expect(meetings == past)
    let obligations = try #require(stats["obligations"] as? [String: Int])
    for outcome in Outcome.allCases {
      let count = assessment.obligations.count { $0.outcome == outcome && !$0.isAhead }
      #expect(obligations[outcome.rawValue] == count)
    }
  }

  @Test(arguments: names)
  func `rows, sums, and what a table tells of each member and meeting`(name: String) throws {
    let (raw, _, scene) = try lists(name)
    func table(_ kind: String, _ columns: String? = nil) throws -> RecordTable {
      var query = TableQuery()
      query.columns = columns
      return try #require(RecordListing.named(kind)).table(query, scene, in: .ru)
    }
    for listing in RecordListing.all {
      let totals = try table(listing.names.en).totals
      let count = raw.records(listing.kind.rawValue).count
      #expect(totals.found == count && totals.all == count, "\(listing.names.en)")
    }
    let meetings = raw.records("meetings").map(\.value)
    #expect(
      try table("meetings", "present").totals.sums == [
        meetings.reduce(0) { $0 + ($1["присутствовали"]?.texts.count ?? 0) }
      ]
    )
    let rows = raw.records("plans").reduce(0) { $0 + $1.value.entries("мероприятия").count }
    #expect(try table("plans", "activities").totals.sums == [rows])
    let people = try table("members", "experience")
    for row in people.rows {
      let member = raw.member(String(row.record.dropFirst("members/".count)))
      guard case .number(let years) = row.cells[0] else {
        #expect(member.experience(on: raw.asOf) == nil, "\(row.record)")
        continue
      }
      #expect(years == member.experience(on: raw.asOf), "\(row.record)")
    }
    #expect(people.rows.count == raw.records("members").count)
  }
}
