internal import Findings
internal import Foundation
internal import PathKit
internal import Records
internal import Reports

/// The folder into which a site goes: it touches only files that it wrote itself, and leads nowhere else.
struct SiteFolder {
  private let path: String
  private let written: String
  /// What the last run wrote, by path from the folder.
  private let earlier: Set<String>

  /// What a run changed.
  struct Changes {
    /// Files whose bytes are new.
    var written = 0
    /// Files that no longer belong to the site.
    var removed = 0
  }

  /// The file that lists what the tool wrote: by it the folder is known again.
  static let marker = ".metod-site"
  /// The first line of the list.
  private static let head = "metod site 1"

  /// Looks at a folder; refuses one that is not new, empty or a site already, and one in which records lie.
  ///
  /// - Parameters:
  ///   - path: its absolute path.
  ///   - written: the path as it was given, for messages.
  /// - Throws: `ToolFailure` where a site must not go there.
  init(_ path: String, written: String) throws(ToolFailure) {
    self.written = written
    if Self.isAmongRecords(path) { throw .trouble(.isAmongRecords(written), hint: .takeNew) }
    guard FolderListing.kind(at: path) != nil else {
      self.path = path
      earlier = []
      return
    }
    guard let real = RealPath.of(path), FolderListing.kind(at: real) == .folder,
      let names = FolderListing.names(in: real)
    else { throw .trouble(.notAFolder(written), hint: .takeNew) }
    self.path = real
    let list = "\(real)/\(Self.marker)"
    switch FolderListing.kind(at: list) {
    case nil:
      guard names.isEmpty else { throw .trouble(.notEmpty(written, names), hint: .takeNew) }
      earlier = []
    case .file:
      guard case .success(let bytes) = FileBytes.contents(of: list, within: real),
        let paths = Self.paths(in: String(decoding: bytes, as: UTF8.self))
      else { throw .trouble(.badMarker("\(written)/\(Self.marker)"), hint: .takeNew) }
      earlier = paths
    default: throw .trouble(.badMarker("\(written)/\(Self.marker)"), hint: .takeNew)
    }
  }

  /// Whether a path lies where only records, their attachments or templates belong.
  private static func isAmongRecords(_ path: String) -> Bool {
    if RecordPlace(of: path) != nil { return true }
    // A folder that is still to be made has a real path only from the nearest one above it.
    var above = Path(path)
    var below: [String] = []
    while RealPath.of(above.string) == nil, above.string != "/" {
      below.insert(above.lastComponent, at: 0)
      above = above.parent()
    }
    let real = ([RealPath.of(above.string) ?? "/"] + below).joined(separator: "/")
    guard let root = try? RecordsFolder(holding: RealPath.of(above.string) ?? "/").root else { return false }
    guard real != root else { return true }
    let first = real.dropFirst(root.count).split(separator: "/").first.map(String.init) ?? ""
    return RecordKind(rawValue: first) != nil || ["attachments", TemplateFolder.name].contains(first)
  }

  /// The paths that a list names; nil where it is not one that this tool wrote.
  private static func paths(in text: String) -> Set<String>? {
    let lines = text.split(separator: "\n").map(String.init)
    guard lines.first == head, lines.dropFirst().allSatisfy(isSafe) else { return nil }
    return Set(lines.dropFirst())
  }

  /// Whether a path stays within the folder and out of what is hidden.
  private static func isSafe(_ path: String) -> Bool {
    let parts = path.split(separator: "/", omittingEmptySubsequences: false)
    return parts.count <= 2 && parts.allSatisfy { !$0.isEmpty && !$0.hasPrefix(".") && !$0.contains("\\") }
  }

  // MARK: - Writing

  /// Makes the folder hold exactly these files, beside whatever else people keep there.
  ///
  /// The list of files is written first, so that a run that breaks off is put right by the next one.
  func replace(with files: [Site.File]) throws(ToolFailure) -> Changes {
    let paths = Set(files.map(\.path))
    try makeFolder(path, written: written)
    for folder in Set(paths.compactMap(Self.folder)).sorted() {
      try makeFolder("\(path)/\(folder)", written: "\(written)/\(folder)")
    }
    for file in files {
      switch FolderListing.kind(at: "\(path)/\(file.path)") {
      case nil: continue
      case .file where earlier.contains(file.path): continue
      default: throw .trouble(.isForeign("\(written)/\(file.path)"), hint: .moveAway)
      }
    }
    var changes = Changes()
    try put(list(of: paths.union(earlier)), at: Self.marker)
    for file in files where try put(file.bytes, at: file.path) { changes.written += 1 }
    for stale in earlier.subtracting(paths).sorted() where remove(stale) { changes.removed += 1 }
    try put(list(of: paths), at: Self.marker)
    return changes
  }

  private static func folder(of path: String) -> String? {
    path.contains("/") ? String(path.prefix { $0 != "/" }) : nil
  }

  private func list(of paths: Set<String>) -> [UInt8] {
    Array((([Self.head] + paths.sorted()).joined(separator: "\n") + "\n").utf8)
  }

  /// Makes a folder that is none yet; a link in its place is not followed.
  private func makeFolder(_ path: String, written: String) throws(ToolFailure) {
    switch FolderListing.kind(at: path) {
    case .folder: return
    case nil:
      do {
        try Path(path).mkpath()
      } catch {
        throw .trouble(.cannotMake(written))
      }
    default: throw .trouble(.isForeign(written), hint: .moveAway)
    }
  }

  /// Replaces a file unless it holds these bytes already; whether it was written.
  @discardableResult
  private func put(_ bytes: [UInt8], at name: String) throws(ToolFailure) -> Bool {
    let target = "\(path)/\(name)"
    if FolderListing.kind(at: target) == .file, FileBytes.contents(of: target, within: path) == .success(bytes) {
      return false
    }
    try OutputFile(target, written: "\(written)/\(name)").replace(with: bytes)
    return true
  }

  /// Removes a file of an earlier run, and its folder where nothing else is left in it.
  private func remove(_ name: String) -> Bool {
    if let folder = Self.folder(of: name), FolderListing.kind(at: "\(path)/\(folder)") != .folder { return false }
    guard FolderListing.kind(at: "\(path)/\(name)") == .file, unlink("\(path)/\(name)") == 0 else { return false }
    // A folder that still holds something refuses to go.
    if let folder = Self.folder(of: name) { rmdir("\(path)/\(folder)") }
    return true
  }
}

extension Message {
  fileprivate static func isAmongRecords(_ path: String) -> Message {
    Message(
      ru: "\(path) лежит среди записей, сайту там не место",
      en: "\(path) lies among the records: no place for a site"
    )
  }

  fileprivate static func notAFolder(_ path: String) -> Message {
    Message(ru: "\(path) – не папка, или её нельзя открыть", en: "\(path) is no folder, or cannot be opened")
  }

  fileprivate static func notEmpty(_ path: String, _ names: [String]) -> Message {
    let list = names.prefix(3).joined(separator: ", ") + (names.count > 3 ? ", …" : "")
    return Message(
      ru: "папка \(path) не пуста, и сайта metod в ней нет: \(list)",
      en: "\(path) is not empty and holds no site of metod: \(list)"
    )
  }

  fileprivate static func badMarker(_ path: String) -> Message {
    Message(ru: "\(path) – не список файлов сайта", en: "\(path) is no list of the files of a site")
  }

  fileprivate static func isForeign(_ path: String) -> Message {
    Message(
      ru: "на месте файла сайта \(path) лежит то, что metod не записывал",
      en: "in place of the file \(path) of the site lies something that metod did not write"
    )
  }

  fileprivate static let takeNew = Message(ru: "Назовите новую или пустую папку.", en: "Name a new or empty folder.")
  fileprivate static let moveAway = Message(ru: "Уберите или переименуйте его.", en: "Move or rename it.")

  fileprivate static func cannotMake(_ path: String) -> Message {
    Message(ru: "папку \(path) не создать", en: "\(path) cannot be made")
  }
}
