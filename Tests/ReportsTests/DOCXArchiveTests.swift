import Reports
import Testing

/// The container of a DOCX: a ZIP archive.
@Suite struct DOCXArchiveTests {
  @Test(arguments: [("", 0), ("123456789", 0xCBF4_3926), ("The quick brown fox jumps over the lazy dog", 0x414F_A339)])
  func `the checksum is that of every ZIP program`(text: String, checksum: UInt32) {
    #expect(CRC32.checksum(of: Array(text.utf8)) == checksum)
  }

  @Test func `an archive of one file, byte by byte`() {
    let archive = ZIPArchive.bytes(of: [ZIPArchive.File(path: "a/b", content: Array("123456789".utf8))])
    let facts: [UInt8] = [
      20, 0, 0, 0, 0, 0, 0, 0, 0x21, 0, 0x26, 0x39, 0xF4, 0xCB, 9, 0, 0, 0, 9, 0, 0, 0, 3, 0, 0, 0,
    ]
    var expected = Array("PK\u{3}\u{4}".utf8) + facts + Array("a/b123456789".utf8)
    #expect(expected.count == 42)
    expected += Array("PK\u{1}\u{2}".utf8) + [20, 0] + facts + [UInt8](repeating: 0, count: 14) + Array("a/b".utf8)
    #expect(expected.count == 91)
    expected += Array("PK\u{5}\u{6}".utf8) + [0, 0, 0, 0, 1, 0, 1, 0, 49, 0, 0, 0, 42, 0, 0, 0, 0, 0]
    #expect(archive == expected)
  }

  @Test func `the same paper gives the same bytes, another gives others`() {
    let paper = Paper.withEveryBlock
    #expect(DOCXRenderer().bytes(of: paper) == DOCXRenderer().bytes(of: paper))
    var other = paper
    other.title = "Другое"
    #expect(DOCXRenderer().bytes(of: other) != DOCXRenderer().bytes(of: paper))
  }

  @Test func `a reader finds each file where the directory says`() throws {
    let paper = Paper.withEveryBlock
    let read = try ZIPReader(DOCXRenderer().bytes(of: paper)).files()
    #expect(read == DOCXRenderer().files(of: paper))
    #expect(
      read.map(\.path) == [
        "[Content_Types].xml", "_rels/.rels", "word/document.xml", "word/_rels/document.xml.rels", "word/styles.xml",
        "word/numbering.xml", "word/settings.xml", "word/fontTable.xml", "word/header1.xml", "docProps/core.xml",
        "word/media/chart1.emf", "word/media/chart2.emf",
      ]
    )
  }
}

/// Reads stored files from the end of an archive, as programs do.
private struct ZIPReader {
  struct Malformed: Error {}

  let bytes: [UInt8]

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  func files() throws -> [ZIPArchive.File] {
    let end = bytes.count - 22
    guard try number(at: end, 4) == 0x0605_4B50 else { throw Malformed() }
    var place = try number(at: end + 16, 4)
    return try (0..<number(at: end + 10, 2)).map { _ in
      guard try number(at: place, 4) == 0x0201_4B50 else { throw Malformed() }
      let name = try number(at: place + 28, 2)
      let path = try slice(place + 46, name)
      let file = try file(at: number(at: place + 42, 4), path: path)
      place += try 46 + name + number(at: place + 30, 2) + number(at: place + 32, 2)
      return file
    }
  }

  private func file(at place: Int, path: [UInt8]) throws -> ZIPArchive.File {
    let name = try number(at: place + 26, 2)
    guard try number(at: place, 4) == 0x0403_4B50, try slice(place + 30, name) == path else { throw Malformed() }
    let content = try slice(place + 30 + name + number(at: place + 28, 2), number(at: place + 18, 4))
    guard try number(at: place + 14, 4) == Int(CRC32.checksum(of: content)) else { throw Malformed() }
    return ZIPArchive.File(path: String(decoding: path, as: UTF8.self), content: content)
  }

  private func slice(_ start: Int, _ count: Int) throws -> [UInt8] {
    guard start >= 0, count >= 0, start + count <= bytes.count else { throw Malformed() }
    return Array(bytes[start..<start + count])
  }

  private func number(at place: Int, _ size: Int) throws -> Int {
    try slice(place, size).reversed().reduce(0) { $0 << 8 | Int($1) }
  }
}
