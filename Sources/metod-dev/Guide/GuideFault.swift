/// Something a page says that is not so, and where.
package struct GuideFault: Sendable, Equatable, CustomStringConvertible {
  /// The path of the page from the root of the repository.
  package let page: String
  /// The line of the page, counted from 1.
  package let line: Int
  /// What is not so.
  package let trouble: String

  /// Place and trouble, as compilers write them.
  package var description: String { "\(page):\(line): \(trouble)" }
}
