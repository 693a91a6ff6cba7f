internal import Dispatch
internal import Findings

/// A records folder on disk: where it is and what lies in it.
package struct RecordsFolder: Sendable {
  /// The real path of the root.
  package let root: String

  /// Why there is no records folder to work with.
  package enum Trouble: Error, Sendable {
    /// Neither the folder nor any above it holds `metod.yaml`.
    case noRoot(from: String)
    /// The folder named on the command line holds no `metod.yaml`.
    case notARoot(String)
  }

  /// The folder at a path, which must hold `metod.yaml`.
  package init(at path: String) throws(Trouble) {
    guard let real = RealPath.of(path), FolderListing.names(in: real)?.contains(RecordLocation.settingsName) == true
    else {
      throw .notARoot(path)
    }
    root = real
  }

  /// The folder that holds a path: the nearest one upwards with `metod.yaml`, as git looks for its own.
  package init(holding path: String) throws(Trouble) {
    guard var candidate = RealPath.of(path) else { throw .noRoot(from: path) }
    while true {
      if FolderListing.names(in: candidate)?.contains(RecordLocation.settingsName) == true {
        root = candidate
        return
      }
      guard let slash = candidate.lastIndex(of: "/"), candidate.utf8.count > 1 else { throw .noRoot(from: path) }
      candidate = slash == candidate.startIndex ? "/" : String(candidate[..<slash])
    }
  }

  /// A file of the folder, its place in the list of files and what its path says.
  package struct Item: Sendable {
    /// The path from the root.
    package let path: String
    /// What it is on disk.
    package let kind: FolderListing.Kind
    /// What the path says about the record.
    package let location: RecordLocation
  }

  /// What lies in the folder: the files to read, and findings about things that cannot be read as records.
  package func items() -> (items: [Item], strays: [Stray]) {
    let settings = RecordLocation(path: RecordLocation.settingsName)
    var items = [Item(path: RecordLocation.settingsName, kind: .file, location: settings)]
    var strays: [Stray] = []
    for name in FolderListing.names(in: root) ?? [] where name != RecordLocation.settingsName {
      let kind = FolderListing.kind(at: "\(root)/\(name)")
      if RecordKind(rawValue: name) != nil {
        switch kind {
        case .folder:
          for entry in FolderListing(of: root, under: name).entries { sort(entry, into: &items, &strays) }
        case .linkToFolder: strays.append(linkToFolder(name))
        default: strays.append(Stray(path: name, rule: .notAFolder, nearest: []))
        }
      } else if kind == .folder {
        if !Self.foldersWithoutRecords.contains(name) { noteUnknown(name, &strays) }
      } else if Self.isNamedAsRecord(name) {
        strays.append(Stray(path: name, rule: .misplaced, nearest: []))
      }
    }
    return (items, strays)
  }

  /// Something that lies in the folder and is no record.
  package struct Stray: Sendable {
    /// The path from the root.
    package let path: String
    /// What is wrong with it.
    package let rule: RecordRule
    /// What it may have been meant to be.
    package let nearest: [String]
  }

  private static let foldersWithoutRecords: Set<String> = ["attachments", "templates"]

  private static func isNamedAsRecord(_ name: String) -> Bool {
    let name = name.lowercased()
    return [".yaml", ".yml", ".yaml.txt"].contains { name.hasSuffix($0) }
  }

  private func noteUnknown(_ name: String, _ strays: inout [Stray]) {
    let holdsRecords = FolderListing(of: root, under: name).entries.contains { Self.isNamedAsRecord($0.path) }
    let nearest = Suggestion.nearest(to: name, among: RecordKind.allCases.map(\.rawValue))
    if holdsRecords || !nearest.isEmpty { strays.append(Stray(path: name, rule: .unknownFolder, nearest: nearest)) }
  }

  private func sort(_ entry: FolderListing.Entry, into items: inout [Item], _ strays: inout [Stray]) {
    switch entry.kind {
    case .unreadableFolder: strays.append(Stray(path: entry.path, rule: .unreadableFile, nearest: []))
    case .badName: strays.append(Stray(path: entry.path, rule: .badName, nearest: []))
    case .tooDeep: strays.append(Stray(path: entry.path, rule: .misplaced, nearest: []))
    case _ where entry.path.hasSuffix(".yaml"):
      items.append(Item(path: entry.path, kind: entry.kind, location: RecordLocation(path: entry.path)))
    case .linkToFolder: strays.append(linkToFolder(entry.path))
    case .file, .link:
      if Self.isNamedAsRecord(entry.path) { strays.append(Stray(path: entry.path, rule: .badExtension, nearest: [])) }
    case .folder, .folderNamedAsFile, .other: break
    }
  }

  /// What a link to a folder hides is told, for records behind it are not read.
  private func linkToFolder(_ path: String) -> Stray {
    let isWithin = RealPath.of("\(root)/\(path)").map { RealPath.isWithin(root, $0) } ?? false
    return Stray(path: path, rule: isWithin ? .notAFolder : .linkOutside, nearest: [])
  }

  /// The bytes of a file of the folder.
  package func bytes(of path: String) -> Result<[UInt8], FileTrouble> {
    FileBytes.contents(of: "\(root)/\(path)", within: root)
  }

  /// Reads every file, on all cores.
  ///
  /// - Parameters:
  ///   - items: the files.
  ///   - vocabulary: the words of the regulations at hand.
  /// - Returns: what each file came to, in the order of the items.
  package func readings(of items: [Item], vocabulary: Vocabulary) -> [FileReading] {
    let reader = RecordFileReader(vocabulary: vocabulary)
    return Parallel.map(count: items.count) { index in
      let item = items[index]
      return reader.reading(of: bytes(of: item.path), file: FileID(index), at: item.location)
    }
  }
}

/// Work spread over all cores.
package enum Parallel {
  /// What a function makes of every number below a count, in order.
  package static func map<Value: Sendable>(count: Int, _ value: @Sendable (Int) -> Value) -> [Value] {
    [Value](unsafeUninitializedCapacity: count) { buffer, filled in
      // Each number is written once, to a place of its own, before anybody reads it.
      nonisolated(unsafe) let places = buffer
      // Small enough that the last piece keeps no core waiting, large enough that handing out pieces costs nothing.
      let chunk = max(1, min(32, count / 64))
      DispatchQueue.concurrentPerform(iterations: (count + chunk - 1) / chunk) { number in
        for index in (number * chunk)..<min(count, (number + 1) * chunk) {
          places.baseAddress?.advanced(by: index).initialize(to: value(index))
        }
      }
      filled = count
    }
  }
}
