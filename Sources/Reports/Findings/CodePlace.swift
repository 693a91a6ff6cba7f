internal import Findings

/// Where the records lie in the repository that a server shows: its paths begin at the root of the repository.
package struct CodePlace: Sendable {
  private let prefix: String

  /// Names the folder of the records.
  ///
  /// - Parameter folder: its path from the root of the repository; empty for the root itself.
  package init(_ folder: String = "") { prefix = folder.isEmpty ? "" : folder + "/" }

  /// The path of a file from the root of the repository.
  func path(of range: SourceRange, in files: SourceFiles) -> String { prefix + files[range.file] }
}

extension Finding {
  /// The sentence with its remedy, for places that show nothing else.
  func sentences(in language: Language) -> String {
    [message[language], hint?[language]].compactMap { $0 }.joined(separator: "\n")
  }
}
