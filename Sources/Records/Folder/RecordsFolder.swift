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
        default: strays.append(Stray(path: name, rule: .notAFolder))
        }
      } else if kind == .folder {
        if !Self.foldersWithoutRecords.contains(name) { noteUnknown(name, &strays) }
      } else if name == Self.attachments, kind == .file {
        strays.append(Stray(path: name, rule: .notAFolder))
      } else if Self.isNamedAsRecord(name) {
        strays.append(Stray(path: name, rule: .misplaced))
      }
    }
    return (items, Self.gathered(strays))
  }

  /// Strays with the foreign files of one folder told at the first of them.
  private static func gathered(_ strays: [Stray]) -> [Stray] {
    var first: [Substring: Int] = [:]
    var gathered: [Stray] = []
    for stray in strays {
      let folder = stray.path.prefix { $0 != "/" }
      if stray.rule == .foreignFile, let index = first[folder] {
        gathered[index].others.append(stray.path)
        continue
      }
      if stray.rule == .foreignFile { first[folder] = gathered.count }
      gathered.append(stray)
    }
    return gathered
  }

  /// Something that lies in the folder and is no record.
  package struct Stray: Sendable {
    /// The path from the root.
    package let path: String
    /// What is wrong with it.
    package let rule: RecordRule
    /// The folder it was likely meant to be.
    package var meantFolder: RecordKind?
    /// Paths of which the same is to be said.
    package fileprivate(set) var others: [String] = []

    /// Something of which a rule tells.
    init(path: String, rule: RecordRule, meantFolder: RecordKind? = nil) {
      self.path = path
      self.rule = rule
      self.meantFolder = meantFolder
    }
  }

  private static let attachments = "attachments"
  private static let foldersWithoutRecords: Set<String> = [attachments, "templates"]

  private static func isNamedAsRecord(_ name: String) -> Bool {
    let name = name.lowercased()
    return [".yaml", ".yml", ".yaml.txt"].contains { name.hasSuffix($0) }
  }

  private func noteUnknown(_ name: String, _ strays: inout [Stray]) {
    let holdsRecords = FolderListing(of: root, under: name).entries.contains { Self.isNamedAsRecord($0.path) }
    let meant = RecordKind.nearest(toFolder: name)
    guard holdsRecords || meant != nil else { return }
    let rule: RecordRule = holdsRecords && meant != nil ? .misnamedFolder : .unknownFolder
    strays.append(Stray(path: name, rule: rule, meantFolder: meant))
  }

  private func sort(_ entry: FolderListing.Entry, into items: inout [Item], _ strays: inout [Stray]) {
    switch entry.kind {
    case .unreadableFolder: strays.append(Stray(path: entry.path, rule: .unreadableFile))
    case .badName: strays.append(Stray(path: entry.path, rule: .badName))
    case .tooDeep: strays.append(Stray(path: entry.path, rule: .misplaced))
    case _ where entry.path.hasSuffix(".yaml"):
      items.append(Item(path: entry.path, kind: entry.kind, location: RecordLocation(path: entry.path)))
    case .linkToFolder: strays.append(linkToFolder(entry.path))
    case .file, .link:
      guard let rule = Self.rule(ofFile: entry.path), rule != .foreignFile || entry.kind == .file else { return }
      strays.append(Stray(path: entry.path, rule: rule))
    case .folder, .folderNamedAsFile, .other: break
    }
  }

  /// What is wrong with a file that is not called as a record; nil for one that belongs to the computer's own upkeep.
  private static func rule(ofFile path: String) -> RecordRule? {
    if isNamedAsRecord(path) { return .badExtension }
    let parts = path.split(separator: "/")
    guard let name = parts.last, let kind = RecordKind(rawValue: String(parts[0])) else { return nil }
    // Where folders of bodies lie, a file that is called like one stands for it.
    if kind.isPerBody, parts.count == 2, RecordLocation.isID(name) { return .notAFolder }
    let folded = name.lowercased()
    let isUpkeep =
      ["thumbs.db", "desktop.ini"].contains(folded) || folded.hasPrefix("~$") || folded.hasPrefix("readme")
    return isUpkeep ? nil : .foreignFile
  }

  /// What a link to a folder hides is told, for records behind it are not read.
  private func linkToFolder(_ path: String) -> Stray {
    let isWithin = RealPath.of("\(root)/\(path)").map { RealPath.isWithin(root, $0) } ?? false
    return Stray(path: path, rule: isWithin ? .notAFolder : .linkOutside)
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
