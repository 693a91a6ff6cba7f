internal import Foundation
internal import PathKit
internal import Records

/// A place in some records folder at which nothing but records belongs.
enum RecordPlace: Equatable {
  /// `metod.yaml`.
  case settings
  /// A folder of records, or a file in one.
  case record
  /// A regulation of the folder's own, there already or not yet.
  case regulation(isNew: Bool)

  /// Looks at a path, in whatever records folder it lies; nil where nobody's records can suffer.
  ///
  /// - Parameter path: an absolute path; the file need not exist.
  init?(of path: String) {
    // A link may lead from elsewhere to a record, or be one that leads elsewhere.
    let parent = RealPath.of(Path(path).parent().string).map { "\($0)/\(Path(path).lastComponent)" }
    for candidate in [parent, RealPath.of(path)].compactMap({ $0 }) {
      if let place = Self.place(of: candidate) {
        self = place
        return
      }
    }
    return nil
  }

  private static func place(of path: String) -> RecordPlace? {
    var root = Path(path).parent()
    var parts = [Path(path).lastComponent]
    while true {
      if (root + RecordLocation.settingsName).exists || parts == [RecordLocation.settingsName] {
        if let place = place(of: parts, at: path) { return place }
      }
      guard root.string != "/" else { return nil }
      parts.insert(root.lastComponent, at: 0)
      root = root.parent()
    }
  }

  /// What a path from the root of a records folder means there.
  private static func place(of parts: [String], at path: String) -> RecordPlace? {
    if parts == [RecordLocation.settingsName] { return .settings }
    guard let kind = parts.first.flatMap(RecordKind.init(rawValue:)) else { return nil }
    return kind == .regulations && parts.count > 1 ? .regulation(isNew: !Path(path).exists) : .record
  }
}
