import Testing
import metod_dev

/// What is generated is committed; these tests keep it in step with the code.
struct GeneratedFilesTests {
  private static let root = Result { try PackageRoot(above: #filePath) }
  private static let generated = root.flatMap { root in Result { try GeneratedFiles(in: root) } }

  private var pages: [GeneratedFiles.File] {
    get throws { try Self.generated.get().files.filter { $0.path.hasSuffix(".md") } }
  }

  @Test func `generated files are up to date`() throws {
    let stale = try Self.generated.get().stale(in: Self.root.get())
    #expect(stale.isEmpty, "\(stale.map(\.description).joined(separator: "\n"))")
  }

  @Test func `links between generated pages lead somewhere`() throws {
    let paths = Set(try pages.map(\.path))
    var broken: [String] = []
    for page in try pages {
      for link in page.text.matches(of: /\]\(([^)]+)\)/).map({ String($0.1) }) {
        var parts = page.path.split(separator: "/").dropLast().map(String.init)
        for part in link.split(separator: "/").map(String.init) {
          if part == ".." { parts.removeLast() } else { parts.append(part) }
        }
        if !paths.contains(parts.joined(separator: "/")) { broken.append("\(page.path): \(link)") }
      }
    }
    #expect(broken == [])
  }

  @Test func `a table row is never parted by a bar within a cell`() throws {
    var broken: [String] = []
    for page in try pages {
      var width: Int?
      for line in page.text.split(separator: "\n", omittingEmptySubsequences: false) {
        guard line.hasPrefix("| ") else {
          width = nil
          continue
        }
        let bars = line.replacing("\\|", with: "").utf8.count { $0 == UInt8(ascii: "|") }
        if bars != width ?? bars { broken.append("\(page.path): \(line)") }
        width = bars
      }
    }
    #expect(broken == [])
  }
}
