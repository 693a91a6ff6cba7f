#if canImport(Glibc)
internal import Glibc
#elseif canImport(Musl)
internal import Musl
#elseif canImport(Darwin)
internal import Darwin
#endif

/// What stands in a folder and below it.
package struct FolderListing: Sendable {
  /// A thing found in a folder.
  package struct Entry: Sendable {
    /// Path from the listed folder, with `/` between its parts.
    package let path: String
    /// What it is.
    package let kind: Kind
  }

  /// What a found thing is.
  package enum Kind: Sendable {
    case file
    case link
    /// A link to a folder, which is not followed.
    case linkToFolder
    /// A folder deeper than any record lies.
    case tooDeep
    case folder
    case other
    /// A folder whose name looks like a record's.
    case folderNamedAsFile
    /// A folder that may not be listed.
    case unreadableFolder
    /// A name that is not valid UTF-8; the path shows it repaired.
    case badName
  }

  /// Everything found, sorted by path.
  package let entries: [Entry]

  /// Lists a folder and all below it; hidden names are passed over and links to folders are not followed.
  package init(of root: String, under top: String) {
    var found: [Entry] = []
    Self.list(root, top, into: &found, depth: 0)
    // Sorting by bytes keeps the order the same on every machine and in every locale.
    found.sort { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
    entries = found
  }

  /// The names of the folders and files directly in a folder, sorted; nil when it cannot be listed.
  package static func names(in folder: String) -> [String]? {
    guard let stream = opendir(folder) else { return nil }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      guard let name = name(of: entry), !name.hasPrefix(".") else { continue }
      names.append(name)
    }
    return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  private static let deepest = 12

  private static func list(_ root: String, _ relative: String, into found: inout [Entry], depth: Int) {
    guard let stream = opendir("\(root)/\(relative)") else {
      found.append(Entry(path: relative, kind: .unreadableFolder))
      return
    }
    defer { closedir(stream) }
    var folders: [String] = []
    while let entry = readdir(stream) {
      guard let name = name(of: entry) else {
        let repaired = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
          pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
        }
        found.append(Entry(path: "\(relative)/\(repaired)", kind: .badName))
        continue
      }
      guard !name.hasPrefix(".") else { continue }
      let path = "\(relative)/\(name)"
      switch kind(of: entry, at: "\(root)/\(path)") {
      case UInt8(DT_DIR):
        if name.hasSuffix(".yaml") {
          found.append(Entry(path: path, kind: .folderNamedAsFile))
        } else {
          folders.append(path)
        }
      case UInt8(DT_REG): found.append(Entry(path: path, kind: .file))
      case UInt8(DT_LNK): found.append(Entry(path: path, kind: kind(ofLink: "\(root)/\(path)")))
      default: found.append(Entry(path: path, kind: .other))
      }
    }
    guard depth < deepest else {
      found += folders.map { Entry(path: $0, kind: .tooDeep) }
      return
    }
    for folder in folders { list(root, folder, into: &found, depth: depth + 1) }
  }

  private static func name(of entry: UnsafeMutablePointer<dirent>) -> String? {
    withUnsafePointer(to: &entry.pointee.d_name) { pointer in
      pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(validatingCString: $0) }
    }
  }

  /// What a path is, without following it when it is a link; nil when nothing is there.
  package static func kind(at path: String) -> Kind? {
    var status = stat()
    guard lstat(path, &status) == 0 else { return nil }
    switch status.st_mode & S_IFMT {
    case S_IFDIR: return .folder
    case S_IFREG: return .file
    case S_IFLNK: return kind(ofLink: path)
    default: return .other
    }
  }

  /// Whether a folder, or a link to one, is at a path.
  static func isFolder(at path: String) -> Bool {
    switch kind(at: path) {
    case .folder, .linkToFolder: true
    default: false
    }
  }

  private static func kind(ofLink path: String) -> Kind {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR ? .linkToFolder : .link
  }

  /// Some file systems do not tell the kind in the listing; those are asked for each file.
  private static func kind(of entry: UnsafeMutablePointer<dirent>, at path: String) -> UInt8 {
    guard entry.pointee.d_type == UInt8(DT_UNKNOWN) else { return entry.pointee.d_type }
    var status = stat()
    guard lstat(path, &status) == 0 else { return UInt8(DT_UNKNOWN) }
    switch status.st_mode & S_IFMT {
    case S_IFDIR: return UInt8(DT_DIR)
    case S_IFREG: return UInt8(DT_REG)
    case S_IFLNK: return UInt8(DT_LNK)
    default: return UInt8(DT_UNKNOWN)
    }
  }
}
