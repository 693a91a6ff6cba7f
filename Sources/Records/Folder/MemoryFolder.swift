internal import Findings

/// Records held in memory, for examples and tests: files given by path, read as those of a folder are.
package struct MemoryFolder: Sendable {
  /// The files that are records, with what their paths say.
  package let items: [RecordsFolder.Item]
  /// Their bytes, in the same order.
  package let bytes: [[UInt8]]

  /// Takes files by their paths relative to the records root.
  package init(_ files: [(path: String, text: String)]) {
    let sorted = files.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
    items = sorted.map { RecordsFolder.Item(path: $0.path, kind: .file, location: RecordLocation(path: $0.path)) }
    bytes = sorted.map { Array($0.text.utf8) }
  }

  /// Reads the files into a register.
  package func register(vocabulary: Vocabulary) -> Register {
    let reader = RecordFileReader(vocabulary: vocabulary)
    let readings = items.indices.map {
      reader.reading(of: .success(bytes[$0]), file: FileID($0), at: items[$0].location)
    }
    // Annexes are no part of an example; every file that one names is taken to exist.
    return Register(root: nil, items: items, strays: [], readings: readings, vocabulary: vocabulary)
  }
}
