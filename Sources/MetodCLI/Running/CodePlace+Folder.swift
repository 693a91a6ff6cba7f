internal import PathKit
internal import Records
internal import Reports

extension CodePlace {
  /// Where a records folder lies in the repository that holds it.
  ///
  /// The root of the repository is the nearest folder upwards with a `.git` in it; where there is none, the folder in which
  /// the command was called, for that is where a server calls it.
  init(of folder: RecordsFolder, in context: Context) {
    var root = Path(folder.root)
    while root.string != "/", !(root + ".git").exists { root = root.parent() }
    let base = root.string == "/" ? RealPath.of(context.workingFolder) ?? context.workingFolder : root.string
    self.init(
      RealPath.isWithin(base, folder.root) ? String(folder.root.dropFirst(base.count).drop { $0 == "/" }) : ""
    )
  }
}
