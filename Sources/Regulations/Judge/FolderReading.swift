internal import Findings
package import Records

/// A records folder read and not judged: the records, and the regulations at hand.
package struct FolderReading: Sendable {
  /// The records.
  package let register: Register
  /// The regulations at hand.
  package let library: RegulationLibrary

  /// Reads a folder on disk.
  package init(of folder: RecordsFolder) {
    let (items, strays) = folder.items()
    let sources = RegulationLibrary.Source.all(among: items) { try? folder.bytes(of: items[$0].path).get() }
    library = RegulationLibrary(local: sources)
    let vocabulary = library.vocabulary
    let readings = folder.readings(of: items, vocabulary: vocabulary)
    register = Register(root: folder.root, items: items, strays: strays, readings: readings, vocabulary: vocabulary)
  }

  /// Reads files held in memory, given by their paths.
  package init(ofMemory files: [(path: String, text: String)]) {
    let memory = MemoryFolder(files)
    let sources = RegulationLibrary.Source.all(among: memory.items) { memory.bytes[$0] }
    library = RegulationLibrary(local: sources)
    register = memory.register(vocabulary: library.vocabulary)
  }
}

extension RegulationLibrary.Source {
  /// The packs among the files of a records folder; those that cannot be read are left out, for a finding tells of them.
  ///
  /// - Parameters:
  ///   - items: the files.
  ///   - bytes: the content of the file at a position; nil where it cannot be read.
  /// - Returns: the packs, in the order of the files.
  package static func all(
    among items: [RecordsFolder.Item],
    bytes: (Int) -> [UInt8]?
  ) -> [RegulationLibrary.Source] {
    items.enumerated().compactMap { index, item in
      guard case .record(.regulations) = item.location.kind, let bytes = bytes(index) else { return nil }
      return RegulationLibrary.Source(
        id: item.location.id,
        file: FileID(index),
        subject: item.location.subject,
        bytes: bytes
      )
    }
  }
}
