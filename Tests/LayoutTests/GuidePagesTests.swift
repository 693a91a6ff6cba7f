import Records
import Regulations
import Testing
import metod_dev

/// What pages say besides the outputs of commands.
struct GuidePagesTests {
  private static let root = Result { try PackageRoot(above: #filePath) }

  private func text(of path: String) throws -> String { try #require(Self.root.get().text(of: path)) }

  @Test func `there are pages to run`() throws {
    let paths = try Guides(in: Self.root.get()).paths
    #expect(paths.count > 20)
    #expect(paths.contains("README.md"))
    #expect(try Guides(in: Self.root.get(), named: ["ru/ci.md"]).paths == ["docs/ru/ci.md"])
  }

  @Test(arguments: ["ru", "en"])
  func `every rule kind is named to those who write regulations`(language: String) throws {
    let guide = try text(of: "docs/\(language)/regulations.md")
    for kind in RuleKinds.all {
      #expect(guide.contains("[`\(kind.id)`](../reference/\(language)/rules/\(kind.id).md)"))
    }
  }

  @Test func `the README counts the clauses of the regulations`() throws {
    let readme = try text(of: "README.md")
    for regulation in RegulationLibrary(local: []).regulations {
      let checked = regulation.clauses.count { $0.kind.value == .checked }
      #expect(readme.contains("(\(regulation.clauses.count), \(checked))"), "\(regulation.id)")
    }
  }

  @Test func `twins have the same headings, tables, blocks and commands`() {
    let page = "# A\n\n| a |\n| --- |\n| b |\n\n```console\n$ metod list члены --as-of 20.11.2025\n```\n"
    func fault(_ other: String) -> GuideFault? {
      PageTwins(GuidePage(path: "ru", text: page), GuidePage(path: "en", text: other)).fault
    }
    #expect(fault(page.replacing("члены", with: "members --language en")) == nil)
    #expect(fault(page.replacing("# A", with: "## A"))?.line == 1)
    #expect(fault(page.replacing("| b |", with: "| b |\n| c |"))?.line == 3)
    #expect(fault(page.replacing("console", with: "sh"))?.line == 7)
    #expect(fault(page.replacing("--as-of", with: "--limit"))?.line == 8)
    #expect(fault("# A\n")?.trouble == "here comes a table of 3 lines, in en the end")
  }

  @Test func `links lead to files`() throws {
    let page = GuidePage(
      path: "docs/ru/page.md",
      text: "[a](../en/README.md#x), [b](https://example.org), [c](#y)\n[d](nowhere.md)\n```sh\n[e](nowhere.md)\n```\n"
    )
    let faults = try PageLinks(of: page).faults(in: Self.root.get())
    #expect(faults.map(\.description) == ["docs/ru/page.md:2: the link to nowhere.md leads nowhere"])
  }
}
