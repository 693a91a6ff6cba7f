import Testing
import metod_dev

/// What is generated is committed; these tests keep it in step with the code.
struct GeneratedFilesTests {
  @Test func `generated files are up to date`() throws {
    let root = try PackageRoot(above: #filePath)
    let stale = try GeneratedFiles(in: root).stale(in: root)
    #expect(stale.isEmpty, "\(stale.map(\.description).joined(separator: "\n"))")
  }
}
