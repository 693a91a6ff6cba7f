#if canImport(Glibc)
internal import Glibc
#elseif canImport(Musl)
internal import Musl
#elseif canImport(Darwin)
internal import Darwin
#endif

/// Writes invented trees to disk by plain system calls.
struct TreeWriter {
  private let root: String
  private var folders: Set<String> = []

  /// Why a tree could not be written.
  struct Trouble: Error, CustomStringConvertible {
    let description: String
  }

  /// Takes a folder that is new or empty: nothing of anybody's is ever overwritten.
  init(into root: String) throws(Trouble) {
    self.root = root
    if mkdir(root, 0o777) != 0 {
      guard errno == EEXIST, rmdir(root) == 0, mkdir(root, 0o777) == 0 else {
        throw Trouble(description: "\(root) cannot be made or is not empty")
      }
    }
  }

  /// Writes every file of a tree.
  mutating func write(_ tree: RecordsTree) throws(Trouble) {
    for file in tree.records { try write(file) }
    for file in tree.attachments { try write(file) }
  }

  private mutating func write(_ file: RecordsTree.File) throws(Trouble) {
    if let slash = file.path.lastIndex(of: "/") { makeFolder(String(file.path[..<slash])) }
    let path = "\(root)/\(file.path)"
    let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
    guard descriptor >= 0 else { throw Trouble(description: "\(path) cannot be written") }
    defer { _ = close(descriptor) }
    var text = file.text
    let isWhole = text.withUTF8 { bytes in
      var done = 0
      while done < bytes.count {
        let count = Self.write(descriptor, bytes, from: done)
        if count <= 0 { return false }
        done += count
      }
      return true
    }
    guard isWhole else { throw Trouble(description: "\(path) cannot be written") }
  }

  private static func write(_ descriptor: Int32, _ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    guard let base = bytes.baseAddress else { return 0 }
    #if canImport(Glibc)
    return Glibc.write(descriptor, base + start, bytes.count - start)
    #elseif canImport(Musl)
    return Musl.write(descriptor, base + start, bytes.count - start)
    #elseif canImport(Darwin)
    return Darwin.write(descriptor, base + start, bytes.count - start)
    #endif
  }

  /// Makes a folder and those above it.
  private mutating func makeFolder(_ path: String) {
    guard folders.insert(path).inserted else { return }
    if let slash = path.lastIndex(of: "/") { makeFolder(String(path[..<slash])) }
    mkdir("\(root)/\(path)", 0o777)
  }
}
