/// A ZIP archive of files that are stored as they are; the same files give the same bytes.
///
/// Papers are small, and what reads them reads stored entries as well as compressed ones.
package struct ZIPArchive {
  /// A file in the archive.
  package struct File: Sendable, Equatable {
    /// Its path, in ASCII, with `/` between folders.
    package var path: String
    /// What it holds, less than 4 GiB.
    package var content: [UInt8]

    /// Makes a file.
    package init(path: String, content: [UInt8]) {
      self.path = path
      self.content = content
    }
  }

  private static let localHeader: UInt32 = 0x0403_4B50
  private static let centralHeader: UInt32 = 0x0201_4B50
  private static let endOfDirectory: UInt32 = 0x0605_4B50
  /// The oldest version of the format that has folders in paths: 2.0.
  private static let version: UInt16 = 20
  /// 1 January 1980, midnight: the first moment that the format knows.
  private static let moment: UInt32 = 0x0021_0000

  /// The archive of some files, in their order.
  package static func bytes(of files: [File]) -> [UInt8] {
    var archive = LittleEndianBytes()
    var directory = LittleEndianBytes()
    for file in files {
      let offset = archive.bytes.count
      let facts = facts(of: file)
      archive.add(localHeader)
      archive.add(bytes: facts)
      archive.add(bytes: file.path.utf8)
      archive.add(bytes: file.content)

      directory.add(centralHeader)
      directory.add(version)
      directory.add(bytes: facts)
      // No comment, first disk, no attributes.
      for _ in 0..<3 { directory.add(UInt16(0)) }
      directory.add(UInt32(0))
      directory.add(UInt32(offset))
      directory.add(bytes: file.path.utf8)
    }
    let start = archive.bytes.count
    archive.add(bytes: directory.bytes)
    archive.add(endOfDirectory)
    archive.add(UInt32(0))
    archive.add(UInt16(files.count))
    archive.add(UInt16(files.count))
    archive.add(UInt32(directory.bytes.count))
    archive.add(UInt32(start))
    archive.add(UInt16(0))
    return archive.bytes
  }

  /// What both headers of a file say of it, from the version to the lengths.
  private static func facts(of file: File) -> [UInt8] {
    var facts = LittleEndianBytes()
    facts.add(version)
    // No flags; stored.
    facts.add(UInt16(0))
    facts.add(UInt16(0))
    facts.add(moment)
    facts.add(CRC32.checksum(of: file.content))
    facts.add(UInt32(file.content.count))
    facts.add(UInt32(file.content.count))
    facts.add(UInt16(file.path.utf8.count))
    facts.add(UInt16(0))
    return facts.bytes
  }
}

/// The cyclic redundancy check of ZIP (polynomial 0xEDB88320, reflected).
package enum CRC32 {
  private static let table: [UInt32] = (0..<256).map { byte in
    (0..<8).reduce(UInt32(byte)) { value, _ in value & 1 == 1 ? value >> 1 ^ 0xEDB8_8320 : value >> 1 }
  }

  /// The checksum of some bytes.
  package static func checksum(of bytes: [UInt8]) -> UInt32 {
    ~bytes.reduce(UInt32.max) { $0 >> 8 ^ table[Int(UInt8(truncatingIfNeeded: $0) ^ $1)] }
  }
}
