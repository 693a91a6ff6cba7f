internal import Findings
internal import Foundation
internal import PathKit
internal import Records
internal import Regulations

/// The folder in which a records folder is to begin: what is in it already, and the writing.
struct StarterPlace {
  private let path: String
  private let written: String
  /// The regulations that wait there.
  let packs: [RegulationLibrary.Source]

  /// Things that a folder may hold and still be as good as empty.
  private static let harmless: Set<String> = [
    "README.md", "README", "LICENSE", "LICENSE.md", RecordKind.regulations.rawValue, "attachments",
  ]

  /// Looks at a folder; refuses one in which something could be spoiled.
  init(_ path: String, written: String) throws(ToolFailure) {
    self.path = path
    self.written = written
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
      packs = []
      return
    }
    guard isFolder.boolValue, let names = FolderListing.names(in: path) else { throw .trouble(.notAFolder(written)) }
    if names.contains(RecordLocation.settingsName) { throw .trouble(.isOne(written)) }
    let others = names.filter { !Self.harmless.contains($0) }
    guard others.isEmpty else { throw .trouble(.notEmpty(written, others), hint: .takeNew) }
    packs = Self.packs(in: path)
  }

  private static func packs(in path: String) -> [RegulationLibrary.Source] {
    let entries = FolderListing(of: path, under: RecordKind.regulations.rawValue).entries
    return entries.filter { $0.kind == .file && $0.path.hasSuffix(".yaml") }.enumerated().compactMap { index, entry in
      guard case .success(let bytes) = FileBytes.contents(of: "\(path)/\(entry.path)", within: path) else { return nil }
      let location = RecordLocation(path: entry.path)
      return RegulationLibrary.Source(id: location.id, file: FileID(index), subject: location.subject, bytes: bytes)
    }
  }

  /// Writes files, those that are there already excepted; returns how many were written.
  func write(_ files: [(path: String, text: String)]) throws(ToolFailure) -> Int {
    var count = 0
    for file in files {
      let target = Path("\(path)/\(file.path)")
      guard !target.exists else { continue }
      do {
        try target.parent().mkpath()
      } catch {
        throw .trouble(.cannotMake(written))
      }
      try OutputFile(target.string, written: "\(written)/\(file.path)").replace(with: Array(file.text.utf8))
      count += 1
    }
    return count
  }
}

extension Message {
  fileprivate static func notAFolder(_ path: String) -> Message {
    Message(ru: "\(path) – не папка, или её нельзя открыть", en: "\(path) is no folder, or cannot be opened")
  }

  fileprivate static func isOne(_ path: String) -> Message {
    Message(ru: "в папке \(path) уже есть записи (metod.yaml)", en: "\(path) holds records already (metod.yaml)")
  }

  fileprivate static func notEmpty(_ path: String, _ names: [String]) -> Message {
    let list = names.prefix(3).joined(separator: ", ") + (names.count > 3 ? ", …" : "")
    return Message(ru: "папка \(path) не пуста: \(list)", en: "\(path) is not empty: \(list)")
  }

  fileprivate static let takeNew = Message(ru: "Назовите новую папку.", en: "Name a new folder.")

  fileprivate static func cannotMake(_ path: String) -> Message {
    Message(ru: "папку \(path) не создать", en: "\(path) cannot be made")
  }
}
