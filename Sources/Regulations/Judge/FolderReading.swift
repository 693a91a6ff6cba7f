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
    let sources = items.enumerated().compactMap { index, item -> RegulationLibrary.Source? in
      guard case .record(.regulations) = item.location.kind else { return nil }
      guard case .success(let bytes) = folder.bytes(of: item.path) else { return nil }
      return RegulationLibrary.Source(
        id: item.location.id,
        file: FileID(index),
        subject: item.location.subject,
        bytes: bytes
      )
    }
    library = RegulationLibrary(local: sources)
    let vocabulary = library.vocabulary
    let readings = folder.readings(of: items, vocabulary: vocabulary)
    register = Register(root: folder.root, items: items, strays: strays, readings: readings, vocabulary: vocabulary)
  }

  /// Reads files held in memory, given by their paths.
  package init(ofMemory files: [(path: String, text: String)]) {
    let memory = MemoryFolder(files)
    let sources = memory.items.enumerated().compactMap { index, item -> RegulationLibrary.Source? in
      guard case .record(.regulations) = item.location.kind else { return nil }
      return RegulationLibrary.Source(
        id: item.location.id,
        file: FileID(index),
        subject: item.location.subject,
        bytes: memory.bytes[index]
      )
    }
    library = RegulationLibrary(local: sources)
    register = memory.register(vocabulary: library.vocabulary)
  }
}
