internal import Foundation
internal import Records
internal import Regulations

/// The times of all stages over a tree of one size.
struct Measurement {
  /// The number of files and bytes.
  let files: Int
  let bytes: Int
  /// What each stage costs.
  private(set) var costs: [Stage: Cost] = [:]
  /// What the last stage found; a tree that is not clean is no measure of a clean one.
  let findings: Int

  /// Makes a tree in a folder, measures some stages over it, and removes it.
  init(files: Int, runs: Int, stages: [Stage]) throws {
    let path = FileManager.default.temporaryDirectory.appending(path: "metod-bench-\(getpid())-\(files)").path
    defer { try? FileManager.default.removeItem(atPath: path) }
    let tree = RecordsTree(fileCount: files, seed: 1)
    var writer = try TreeWriter(into: path)
    try writer.write(tree)
    let sizes = tree.records.map(\.text.utf8.count)
    let reference = EventsOnly(paths: tree.records.map { "\(path)/\($0.path)" }, largest: sizes.max() ?? 0)
    let folder = try RecordsFolder(at: path)
    self.files = tree.records.count
    bytes = sizes.reduce(0, +)
    findings = Assessment(of: folder, asOf: RecordsTree.asOf).findings.count
    for stage in stages {
      costs[stage] = Cost.median(of: runs) { stage.run(on: folder, reference, asOf: RecordsTree.asOf) }
    }
  }
}
