import Findings
import Foundation
import Records
import Reports
import Testing

/// The tables there are: every column named, documented and able to answer.
@Suite struct TablesListingTests {
  static let root = #filePath.split(separator: "/").dropLast(3).reduce("") { "\($0)/\($1)" }

  @Test(arguments: [
    ("члены", "members"), ("член", "members"), ("Members", "members"), ("member", "members"), ("люди", "members"),
    ("объединение", "associations"), ("associations", "associations"), ("заседания", "meetings"),
    ("meeting", "meetings"), ("план", "plans"), ("организация", "organizations"), ("organisations", "organizations"),
    ("приказ", "orders"), ("event", "events"), ("практика", "practices"), ("documents", "documents"),
  ])
  func `tables answer to words of both languages and numbers`(word: String, kind: String) {
    #expect(RecordListing.named(word)?.kind.rawValue == kind)
  }

  @Test func `no word means two tables, and no name two columns of one`() {
    let words = RecordListing.all.flatMap { $0.names.all.map(Folding.key) }
    #expect(Set(words).count == words.count)
    for listing in RecordListing.all {
      var seen: Set<String> = []
      for column in listing.columns {
        let names = Set(column.names.all.map(Folding.key))
        #expect(seen.isDisjoint(with: names), "\(listing.names.en): \(column.names.en)")
        seen.formUnion(names)
        #expect(!column.title.ru.isEmpty && !column.title.en.isEmpty)
        // Names are typed on a command line and stand as keys in JSON.
        #expect(column.names.en.utf8.allSatisfy { (0x61...0x7A).contains($0) || $0 == 0x2D }, "\(column.names.en)")
        #expect(!column.names.ru.contains(" "))
        #expect(!(column.isDefault && column.disclosure != .open))
      }
    }
  }

  @Test func `every column answers for every record, and every order is one of columns`() throws {
    for listing in RecordListing.all {
      for column in listing.columns {
        let table = try TablesFolder.table(listing.names.en, columns: column.names.en) { $0.order = column.names.ru }
        #expect(!table.rows.isEmpty, "\(listing.names.en)")
        #expect(table.columns.map(\.name) == [column.names.en])
      }
    }
  }

  @Test(arguments: Language.allCases)
  func `the guide names every column`(language: Language) throws {
    let guide = try String(contentsOfFile: "\(Self.root)/docs/\(language.rawValue)/tables.md", encoding: .utf8)
    for listing in RecordListing.all {
      #expect(guide.contains("`\(listing.names[language])`"), "\(listing.names[language])")
      let lines = guide.split(separator: "\n").filter { $0.hasPrefix("| `\(listing.names[language])`") }
      for column in listing.columns {
        #expect(
          lines.contains { $0.contains("`\(column.names[language])`") },
          "\(listing.names.en): \(column.names.en)"
        )
      }
    }
  }
}
