internal import ArgumentParser

/// `metod-dev tree`: writes a large records folder.
struct TreeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "tree",
    abstract: "Writes a records folder of a given size that is clean as of a stated day.",
    discussion: "The same number and seed give the same files, byte for byte."
  )

  @Option(help: "How many record files to write.")
  var files: Int

  @Option(help: "What chance starts from.")
  var seed: UInt64 = 1

  @Argument(help: "The folder to write; it must be new or empty.")
  var directory: String

  func validate() throws {
    guard files >= RecordsTree.fewestFiles else {
      throw ValidationError("--files must be at least \(RecordsTree.fewestFiles), to hold every kind of record")
    }
  }

  func run() throws {
    let tree = RecordsTree(fileCount: files, seed: seed)
    var writer = try TreeWriter(into: directory)
    try writer.write(tree)
    let bytes = tree.records.reduce(0) { $0 + $1.text.utf8.count }
    print("\(tree.records.count) records, \(bytes / tree.records.count) bytes each on average")
    print("clean as of \(RecordsTree.asOf): metod validate --records \(directory) --as-of \(RecordsTree.asOf)")
  }
}
