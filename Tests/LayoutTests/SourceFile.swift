import Foundation
import metod_dev

/// A Swift file of the repository, as the layout tests look at it.
struct SourceFile: Sendable, CustomStringConvertible {
  /// The path from the root of the repository.
  let path: String
  /// The lines, without comments and without what stands in quotation marks.
  let code: [String]

  var description: String { path }

  /// The target: the folder below `Sources`.
  var target: String { String(path.split(separator: "/")[1]) }

  /// The file's name without `.swift`.
  var name: String { String(path.split(separator: "/").last?.dropLast(6) ?? "") }

  /// The modules that the file imports.
  var imports: [String] {
    code.compactMap { line in
      let words = line.split(separator: " ")
      guard let index = words.firstIndex(of: "import"), words.indices.contains(index + 1) else { return nil }
      return words[..<index].allSatisfy(Self.mayPrecedeImport) ? String(words[index + 1]) : nil
    }
  }

  private static func mayPrecedeImport(_ word: Substring) -> Bool {
    word.hasPrefix("@") || ["package", "public", "internal", "private", "fileprivate"].contains(word)
  }

  /// Every Swift file of the targets.
  static let all: [SourceFile] = {
    guard let root = try? PackageRoot(above: #filePath) else { return [] }
    return root.files(under: "Sources", endingIn: ".swift").map { path in
      SourceFile(path: path, code: code(in: root.text(of: path) ?? ""))
    }
  }()

  private static func code(in text: String) -> [String] {
    var isInLiteral = false
    return text.split(separator: "\n", omittingEmptySubsequences: false).compactMap { line in
      if line.contains("\"\"\"") {
        isInLiteral.toggle()
        return nil
      }
      if isInLiteral || line.trimmingPrefix(while: \.isWhitespace).hasPrefix("//") { return nil }
      // Every second piece stands in quotation marks; what is left is enough to look for names.
      let pieces = line.split(separator: "\"", omittingEmptySubsequences: false).enumerated()
      return pieces.filter { $0.offset.isMultiple(of: 2) }.map { String($0.element) }.joined(separator: "\"\"")
    }
  }
}
