/// Names a file among those read in one run; `SourceFiles` knows its path.
package struct FileID: Hashable, Comparable, Sendable {
  /// Position in the list of files.
  package let index: UInt32

  /// Names the file at a position in the list.
  package init(_ index: Int) {
    self.index = UInt32(clamping: index)
  }

  /// Orders files as the list does.
  package static func < (left: FileID, right: FileID) -> Bool { left.index < right.index }
}

/// The paths of the files read in one run, relative to the records root, in reading order.
package struct SourceFiles: Sendable {
  /// Every path, at the index its `FileID` holds.
  package private(set) var paths: [String]

  /// Starts from a list of paths.
  package init(paths: [String] = []) {
    self.paths = paths
  }

  /// The path of a file, relative to the records root, with `/` between its parts.
  package subscript(file: FileID) -> String { paths[Int(file.index)] }

  /// Adds a path and returns the name it is known by.
  package mutating func add(_ path: String) -> FileID {
    paths.append(path)
    return FileID(paths.count - 1)
  }
}

/// A stretch of text in a file: lines and columns count Unicode scalars from 1, the end is exclusive.
package struct SourceRange: Hashable, Sendable {
  /// The file.
  package let file: FileID
  /// First line, from 1.
  package let line: UInt32
  /// First column, from 1.
  package let column: UInt32
  /// Line on which the stretch ends, from 1.
  package let endLine: UInt32
  /// Column just behind the stretch, from 1.
  package let endColumn: UInt32

  /// Makes a stretch from its two ends.
  package init(file: FileID, line: Int, column: Int, endLine: Int, endColumn: Int) {
    self.file = file
    self.line = UInt32(clamping: line)
    self.column = UInt32(clamping: column)
    self.endLine = UInt32(clamping: endLine)
    self.endColumn = UInt32(clamping: endColumn)
  }

  /// The first place of a file: where a thing is reported that concerns the whole file.
  package init(startOf file: FileID) {
    self.init(file: file, line: 1, column: 1, endLine: 1, endColumn: 1)
  }

  /// The stretch from the beginning of this one to the end of another.
  package func extended(to other: SourceRange) -> SourceRange {
    SourceRange(
      file: file,
      line: Int(line),
      column: Int(column),
      endLine: Int(other.endLine),
      endColumn: Int(other.endColumn)
    )
  }
}

extension SourceRange: Comparable {
  /// Orders stretches by file, line and column, then by their ends.
  package static func < (left: SourceRange, right: SourceRange) -> Bool {
    (left.file, left.line, left.column, left.endLine, left.endColumn)
      < (right.file, right.line, right.column, right.endLine, right.endColumn)
  }
}
