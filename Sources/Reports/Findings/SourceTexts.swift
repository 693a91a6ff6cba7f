package import Records

/// Where the lines come from that findings show.
package struct SourceTexts: Sendable {
  /// The bytes of a file; nil when it cannot be read.
  let bytes: @Sendable (String) -> [UInt8]?

  /// Texts by the path of their file.
  package init(_ bytes: @escaping @Sendable (String) -> [UInt8]?) { self.bytes = bytes }

  /// The files of a records folder.
  package init(of folder: RecordsFolder) {
    self.init { path in try? folder.bytes(of: path).get() }
  }

  /// Files held in memory.
  package init(_ files: [(path: String, text: String)]) {
    let texts = Dictionary(files.map { ($0.path, $0.text) }) { first, _ in first }
    self.init { path in texts[path].map { Array($0.utf8) } }
  }

  /// No texts at all: findings are told without their lines.
  package static let none = SourceTexts { _ in nil }

  /// The lines of a file; nil when it cannot be read.
  func lines(of path: String) -> SourceLines? { bytes(path).map { SourceLines($0, path: path) } }
}

/// The lines of one file, with what is personal in them found.
struct SourceLines: Sendable {
  /// The scalars of every line, without its end.
  let lines: [Substring.UnicodeScalarView]
  /// For every line, the columns (from 0) that hold something personal.
  let masks: [[Range<Int>]]

  init(_ bytes: [UInt8], path: String) {
    lines = Self.lines(of: Self.text(of: bytes))
    let personal = PersonalKeys.of(path: path)
    masks = personal.isEmpty ? [] : PersonalScanner.masks(in: lines, personal)
  }

  /// The text as it was read: without a byte order mark, and decoded where it was not UTF-8.
  private static func text(of bytes: [UInt8]) -> String {
    if let text = String(validating: bytes, as: UTF8.self) {
      return text.unicodeScalars.first == "\u{FEFF}" ? String(text.unicodeScalars.dropFirst()) : text
    }
    return TextEncoding.guessed(from: bytes)?.text(from: bytes) ?? String(decoding: bytes, as: UTF8.self)
  }

  /// Lines end where libyaml ends them, for its positions count them so.
  private static func lines(of text: String) -> [Substring.UnicodeScalarView] {
    let scalars = text.unicodeScalars
    var lines: [Substring.UnicodeScalarView] = []
    var start = scalars.startIndex
    var index = start
    while index < scalars.endIndex {
      let next = scalars.index(after: index)
      switch scalars[index] {
      case "\r" where next < scalars.endIndex && scalars[next] == "\n":
        lines.append(text[start..<index].unicodeScalars)
        index = scalars.index(after: next)
        start = index
        continue
      case "\n", "\r", "\u{85}", "\u{2028}", "\u{2029}":
        lines.append(text[start..<index].unicodeScalars)
        start = next
      default: break
      }
      index = next
    }
    lines.append(text[start...].unicodeScalars)
    return lines
  }
}
