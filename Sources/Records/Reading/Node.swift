package import Findings

/// One node of a YAML document: its text or its children, and where it stands.
package struct Node: Sendable {
  /// What the node holds.
  package enum Content: Sendable {
    case scalar(String, ScalarStyle)
    case sequence([Node])
    case mapping([Pair])
  }

  /// How a scalar was written.
  package enum ScalarStyle: Sendable {
    /// Without quotation marks.
    case plain
    /// In single or double quotation marks.
    case quoted
    /// As an indented block after `|` or `>`.
    case block
  }

  /// A key of a mapping with its value.
  package struct Pair: Sendable {
    /// The key.
    package let key: Node
    /// The value.
    package let value: Node
  }

  /// What the node holds.
  package let content: Content
  /// Where the node stands; a mapping begins at its first key and ends with its last value.
  package let range: SourceRange
  /// Whether the collection was written with brackets or braces.
  package let isFlow: Bool

  /// Makes a node of its parts.
  package init(_ content: Content, at range: SourceRange, isFlow: Bool = false) {
    self.content = content
    self.range = range
    self.isFlow = isFlow
  }

  /// The text of a scalar; nil for collections.
  package var text: String? {
    guard case .scalar(let text, _) = content else { return nil }
    return text
  }

  /// Whether nothing was written where a value is expected.
  package var isBlank: Bool {
    guard case .scalar(let text, .plain) = content else { return false }
    return text.isEmpty || text == "~"
  }

  /// Whether a list may stand here whose markers were mistyped.
  var holdsMistypedItems: Bool {
    switch content {
    case .scalar(let text, .plain): text.beginsLikeItem
    case .mapping(let pairs): pairs.contains { $0.key.text?.beginsLikeItem ?? false }
    default: false
    }
  }

  /// Whether nothing is filled in: a blank, or keys and list items of a template that hold nothing but blanks.
  ///
  /// - Parameter isKnown: whether a key is one that may be left over from a template; what stands under any other key is
  ///   a slip to be told.
  /// - Returns: true when nothing would be lost with the node.
  func isHollow(_ isKnown: (String) -> Bool) -> Bool {
    switch content {
    case .scalar: isBlank
    case .sequence(let nodes): !isFlow && nodes.allSatisfy { $0.isHollow(isKnown) }
    case .mapping(let pairs):
      !isFlow && pairs.allSatisfy { ($0.key.text.map(isKnown) ?? false) && $0.value.isHollow(isKnown) }
    }
  }

  /// The pair of a mapping without braces that holds no other; nil for every other node.
  var onlyPair: Pair? {
    guard case .mapping(let pairs) = content, pairs.count == 1, !isFlow else { return nil }
    return pairs[0]
  }
}
