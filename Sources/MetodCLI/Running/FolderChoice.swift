internal import Findings
internal import PathKit
internal import Records

/// Which records folder a command works on, and to which part of it the telling is limited.
struct FolderChoice {
  /// The folder.
  let folder: RecordsFolder
  /// Paths from its root; empty for all of it.
  let limits: [String]

  /// Finds the folder that the arguments mean.
  ///
  /// It is the one named with `--records`; else a path that is itself a records root; else the nearest one upwards from
  /// the working folder, as git looks for its own; else the nearest one upwards from the first path.
  init(records: String?, paths: [String], in context: Context) throws(ToolFailure) {
    let absolute = paths.map { (written: $0, path: Self.absolute($0, in: context)) }
    for entry in absolute where RealPath.of(entry.path) == nil { throw .trouble(.noSuchPath(entry.written)) }
    let roots = records == nil ? absolute.filter { (try? RecordsFolder(at: $0.path)) != nil } : []
    if roots.count > 1 { throw .trouble(.severalRoots(roots.map(\.written)), hint: .oneAtATime) }
    let folder: RecordsFolder
    if let named = records ?? roots.first?.written {
      folder = try Self.folder(named, in: context)
    } else if let above = try? RecordsFolder(holding: context.workingFolder) {
      folder = above
    } else if let above = absolute.first.flatMap({ try? RecordsFolder(holding: $0.path) }) {
      folder = above
    } else {
      throw .trouble(.noRoot(context.workingFolder), hint: .makeOne)
    }
    var limits: [String] = []
    for entry in absolute where entry.written != roots.first?.written {
      guard let limit = Self.place(of: entry.path, in: folder.root) else {
        throw .trouble(.outside(entry.written, folder.root))
      }
      limits.append(limit)
    }
    self.folder = folder
    self.limits = limits.contains("") ? [] : limits
  }

  /// The folder that is at hand, for commands that can do without one.
  static func optional(records: String?, in context: Context) throws(ToolFailure) -> RecordsFolder? {
    if let records { return try folder(records, in: context) }
    return try? RecordsFolder(holding: context.workingFolder)
  }

  /// A path as the file system knows it.
  static func absolute(_ path: String, in context: Context) -> String {
    (Path(context.workingFolder) + Path(path)).normalize().string
  }

  private static func folder(_ path: String, in context: Context) throws(ToolFailure) -> RecordsFolder {
    do throws(RecordsFolder.Trouble) {
      return try RecordsFolder(at: absolute(path, in: context))
    } catch {
      throw .trouble(.notARoot(path), hint: .makeOne)
    }
  }

  /// Where a path lies below the root; nil when it lies elsewhere.
  private static func place(of path: String, in root: String) -> String? {
    // A link within the folder is a place of the folder, wherever it leads.
    let unresolved = RealPath.of(Path(path).parent().string).map { "\($0)/\(Path(path).lastComponent)" }
    for candidate in [unresolved, RealPath.of(path)].compactMap({ $0 }) {
      if candidate == root { return "" }
      if candidate.hasPrefix(root + "/") { return String(candidate.dropFirst(root.count + 1)) }
    }
    return nil
  }
}

extension Message {
  fileprivate static func noSuchPath(_ path: String) -> Message {
    Message(ru: "нет такого файла или папки: \(path)", en: "no such file or folder: \(path)")
  }

  fileprivate static func severalRoots(_ paths: [String]) -> Message {
    let list = paths.joined(separator: ", ")
    return Message(ru: "названо несколько папок записей: \(list)", en: "several records folders are named: \(list)")
  }

  fileprivate static let oneAtATime = Message(ru: "Проверяйте их по одной.", en: "Check them one at a time.")

  fileprivate static func noRoot(_ path: String) -> Message {
    Message(
      ru: "ни в папке \(path), ни выше неё нет файла metod.yaml",
      en: "neither \(path) nor any folder above it holds metod.yaml"
    )
  }

  fileprivate static func notARoot(_ path: String) -> Message {
    Message(ru: "в папке \(path) нет файла metod.yaml", en: "\(path) holds no metod.yaml")
  }

  fileprivate static let makeOne = Message(
    ru: "Назовите папку записей (--records ПАПКА) или заведите новую: metod init ПАПКА.",
    en: "Name a records folder (--records DIR) or make a new one: metod init DIR."
  )

  fileprivate static func outside(_ path: String, _ root: String) -> Message {
    Message(ru: "\(path) лежит вне папки записей \(root)", en: "\(path) lies outside the records folder \(root)")
  }
}
