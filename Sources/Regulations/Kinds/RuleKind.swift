package import Findings
package import Records

/// A way of judging that packs can use with parameters of their own.
///
/// Each kind is one file: parameters, evaluation, documentation in both languages, and examples that keep and break it.
/// Kinds are pure: they read the register and the day, and touch neither files nor clock.
package protocol RuleKind: Sendable {
  /// What a pack says besides the kind.
  associatedtype Parameters: RecordObject
  /// The name by which packs call it.
  static var id: String { get }
  /// What it is for, with examples that are its tests.
  static var documentation: RuleDocumentation { get }
  /// Makes a rule of this kind.
  init(_ parameters: Parameters)
  /// The words of the regulation that the rule names, so that a misspelt one is found before anything is judged.
  var mentions: [PackMention] { get }
  /// The parameter that is wanting where one of several must be there; nil where none is.
  var lack: Key? { get }
  /// Adds what the rule makes of one body to an inquiry.
  func judge(_ inquiry: inout Inquiry)
}

extension RuleKind {
  /// Most kinds require each parameter by itself.
  package var lack: Key? { nil }

  /// Reads the parameters of a rule; nil when they cannot be read, which the reader has then told.
  static func make(_ node: Node, _ reader: inout RecordReader) -> (any RuleKind)? {
    reader.object(Parameters.self, node).map { Self($0) }
  }

  /// The parameters as documentation needs to know them.
  package static var shape: ObjectShape { Parameters.schema.shape }
}

/// What a rule kind is for, for people who read or write packs.
package struct RuleDocumentation: Sendable {
  /// What the kind requires, in a few words.
  package let title: Message
  /// How it judges, in a paragraph.
  package let explanation: Message
  /// Folders that keep and break it.
  package let examples: [RuleExample]

  /// Makes a documentation of its parts.
  package init(title: Message, explanation: Message, examples: [RuleExample]) {
    self.title = title
    self.explanation = explanation
    self.examples = examples
  }
}
