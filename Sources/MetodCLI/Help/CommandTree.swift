internal import ArgumentParser
internal import Foundation

/// The commands with their options, as ArgumentParser dumps them.
///
/// ArgumentParser's own help pages are English between our Russian words. The dump is meant for tools that write manuals
/// and completions; a page rendered from it has nobody's words but ours, and needs no search and replace.
struct CommandTree: Decodable {
  /// The tool.
  let command: Node

  /// A command.
  struct Node: Decodable {
    let commandName: String
    let abstract: String?
    let discussion: String?
    let subcommands: [Node]?
    let arguments: [Argument]?

    /// The subcommands that are ours: `help` comes from the library and is no more than `--help`.
    var children: [Node] { (subcommands ?? []).filter { $0.commandName != "help" } }
  }

  /// An argument, an option or a flag.
  struct Argument: Decodable {
    /// What an argument is.
    enum Kind: String, Decodable {
      case positional
      case option
      case flag
    }

    /// A name of an option.
    struct Name: Decodable {
      let kind: String
      let name: String
      var text: String { (kind == "long" ? "--" : "-") + name }
    }

    let kind: Kind
    let shouldDisplay: Bool
    let isOptional: Bool
    let isRepeating: Bool
    let names: [Name]?
    let valueName: String?
    let defaultValue: String?
    let allValues: [String]?
    let abstract: String?

    /// Whether it is known by a name.
    func isNamed(_ name: String) -> Bool { names?.contains { $0.name == name } ?? false }
  }

  /// The tree in the language of this run.
  init() {
    // The dump is written and read by code of one build; that it cannot be read is no case to be told to anybody.
    let tree = try? JSONDecoder().decode(CommandTree.self, from: Data(Tool._dumpHelp().utf8))
    let bare = Node(commandName: "metod", abstract: nil, discussion: nil, subcommands: nil, arguments: nil)
    self = tree ?? CommandTree(command: bare)
  }

  private init(command: Node) { self.command = command }

  /// The command that a path of names leads to.
  func node(at path: [String]) -> Node {
    path.dropFirst().reduce(command) { node, name in node.children.first { $0.commandName == name } ?? node }
  }
}
