internal import CYaml
package import Findings

/// Why a text is not one plain YAML document.
package enum YAMLTrouble: Sendable, Equatable {
  /// The text breaks the grammar; libyaml's own words.
  case syntax(problem: String)
  /// The bytes are not UTF-8, or hold a character that no text holds.
  case bytes
  /// An anchor, an alias or a tag: a record is plain text.
  case anchor
  case alias
  case tag
  /// A second document in the same file.
  case secondDocument
  /// Collections within collections deeper than any record needs.
  case nesting
  /// More nodes than any record needs.
  case tooManyNodes
}

/// The tree of a YAML text, or what kept it from being read.
package enum YAMLTree: Sendable {
  /// The text holds nothing but blanks and comments.
  case empty
  case root(Node)
  case trouble(YAMLTrouble, SourceRange)
}

/// Reads a YAML text into nodes straight from libyaml's events.
///
/// Yams' own `compose` types every scalar and keeps a class per node; the events beneath it are five times as fast.
package struct YAMLEvents: ~Copyable {
  /// Deepest nesting that is read.
  package static let deepestNesting = 24
  /// Largest number of nodes that is read from one file.
  package static let mostNodes = 200_000

  private var parser = yaml_parser_t()
  private let file: FileID
  /// Where the columns of a mended text were typed; nil for a text as it was typed.
  private let columns: ColumnMap?
  private var nodes = 0

  private init(file: FileID, columns: ColumnMap?) {
    self.file = file
    self.columns = columns
  }

  /// The tree of a text.
  ///
  /// - Parameters:
  ///   - bytes: the text in UTF-8.
  ///   - file: the name of the file in this run.
  ///   - columns: where the columns of a mended text were typed.
  /// - Returns: the tree, or what kept the text from being read.
  package static func tree(
    of bytes: UnsafeBufferPointer<UInt8>,
    file: FileID,
    columns: ColumnMap? = nil
  ) -> YAMLTree {
    var events = YAMLEvents(file: file, columns: columns)
    return events.read(bytes)
  }

  private mutating func read(_ bytes: UnsafeBufferPointer<UInt8>) -> YAMLTree {
    guard yaml_parser_initialize(&parser) == 1 else { return .trouble(.tooManyNodes, SourceRange(startOf: file)) }
    defer { yaml_parser_delete(&parser) }
    yaml_parser_set_encoding(&parser, YAML_UTF8_ENCODING)
    yaml_parser_set_input_string(&parser, bytes.baseAddress, bytes.count)
    do throws(Stop) {
      return try document()
    } catch {
      return .trouble(error.trouble, error.range)
    }
  }

  private struct Stop: Error {
    let trouble: YAMLTrouble
    let range: SourceRange
  }

  private mutating func document() throws(Stop) -> YAMLTree {
    var result = YAMLTree.empty
    while true {
      var event = try next()
      defer { yaml_event_delete(&event) }
      switch event.type {
      case YAML_STREAM_END_EVENT:
        return result
      case YAML_STREAM_START_EVENT, YAML_DOCUMENT_END_EVENT:
        continue
      case YAML_DOCUMENT_START_EVENT:
        if case .root = result { throw Stop(trouble: .secondDocument, range: range(of: event)) }
      default:
        result = .root(try node(from: &event, depth: 0))
      }
    }
  }

  private mutating func next() throws(Stop) -> yaml_event_t {
    var event = yaml_event_t()
    guard yaml_parser_parse(&parser, &event) == 1 else { throw syntaxStop() }
    return event
  }

  private mutating func node(from event: inout yaml_event_t, depth: Int) throws(Stop) -> Node {
    nodes += 1
    if nodes > Self.mostNodes { throw Stop(trouble: .tooManyNodes, range: range(of: event)) }
    if depth > Self.deepestNesting { throw Stop(trouble: .nesting, range: range(of: event)) }
    switch event.type {
    case YAML_SCALAR_EVENT:
      return try scalar(event)
    case YAML_SEQUENCE_START_EVENT:
      let start = event.data.sequence_start
      try refuse(anchor: start.anchor, tag: start.tag, of: event)
      return try sequence(from: event, isFlow: start.style == YAML_FLOW_SEQUENCE_STYLE, depth: depth)
    case YAML_MAPPING_START_EVENT:
      let start = event.data.mapping_start
      try refuse(anchor: start.anchor, tag: start.tag, of: event)
      return try mapping(from: event, isFlow: start.style == YAML_FLOW_MAPPING_STYLE, depth: depth)
    default:
      throw Stop(trouble: .alias, range: range(of: event))
    }
  }

  private func scalar(_ event: yaml_event_t) throws(Stop) -> Node {
    let data = event.data.scalar
    try refuse(anchor: data.anchor, tag: data.tag, of: event)
    let text = String(decoding: UnsafeBufferPointer(start: data.value, count: data.length), as: UTF8.self)
    let style: Node.ScalarStyle =
      switch data.style {
      case YAML_SINGLE_QUOTED_SCALAR_STYLE, YAML_DOUBLE_QUOTED_SCALAR_STYLE: .quoted
      case YAML_LITERAL_SCALAR_STYLE, YAML_FOLDED_SCALAR_STYLE: .block
      default: .plain
      }
    return Node(.scalar(text, style), at: range(of: event))
  }

  private mutating func sequence(from start: yaml_event_t, isFlow: Bool, depth: Int) throws(Stop) -> Node {
    var items: [Node] = []
    while true {
      var event = try next()
      defer { yaml_event_delete(&event) }
      if event.type == YAML_SEQUENCE_END_EVENT {
        let end = isFlow ? range(of: event) : items.last?.range
        let begin = range(of: start)
        return Node(.sequence(items), at: end.map { begin.extended(to: $0) } ?? begin, isFlow: isFlow)
      }
      items.append(try node(from: &event, depth: depth + 1))
    }
  }

  private mutating func mapping(from start: yaml_event_t, isFlow: Bool, depth: Int) throws(Stop) -> Node {
    var pairs: [Node.Pair] = []
    while true {
      var keyEvent = try next()
      defer { yaml_event_delete(&keyEvent) }
      if keyEvent.type == YAML_MAPPING_END_EVENT {
        let end = isFlow ? range(of: keyEvent) : pairs.last?.value.range
        let begin = range(of: start)
        return Node(.mapping(pairs), at: end.map { begin.extended(to: $0) } ?? begin, isFlow: isFlow)
      }
      let key = try node(from: &keyEvent, depth: depth + 1)
      var valueEvent = try next()
      defer { yaml_event_delete(&valueEvent) }
      pairs.append(Node.Pair(key: key, value: try node(from: &valueEvent, depth: depth + 1)))
    }
  }

  private func refuse(
    anchor: UnsafeMutablePointer<yaml_char_t>?,
    tag: UnsafeMutablePointer<yaml_char_t>?,
    of event: yaml_event_t
  ) throws(Stop) {
    if anchor != nil { throw Stop(trouble: .anchor, range: range(of: event)) }
    if tag != nil { throw Stop(trouble: .tag, range: range(of: event)) }
  }

  private func range(of event: yaml_event_t) -> SourceRange {
    range(from: event.start_mark, to: event.end_mark)
  }

  private func range(from start: yaml_mark_t, to end: yaml_mark_t) -> SourceRange {
    SourceRange(file: file, line: start.line + 1, column: column(start), endLine: end.line + 1, endColumn: column(end))
  }

  private func column(_ mark: yaml_mark_t) -> Int {
    columns?.original(line: mark.line + 1, column: mark.column + 1) ?? mark.column + 1
  }

  private func syntaxStop() -> Stop {
    if parser.error == YAML_READER_ERROR { return Stop(trouble: .bytes, range: SourceRange(startOf: file)) }
    let problem = parser.problem.map { String(cString: $0) } ?? ""
    let context = parser.context.map { String(cString: $0) } ?? ""
    // For a thing left open libyaml's problem is where it gave up; people mend it where the thing began.
    let isOpen = context.contains("quoted scalar") && problem.contains("unexpected")
    let beganEarlier = isOpen || context.contains("simple key") || context.contains("flow")
    let mark = beganEarlier ? parser.context_mark : parser.problem_mark
    var next = mark
    next.column += 1
    return Stop(trouble: .syntax(problem: problem), range: range(from: mark, to: next))
  }
}
