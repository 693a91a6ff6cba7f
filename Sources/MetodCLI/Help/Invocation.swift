internal import ArgumentParser
internal import Findings
internal import Records

/// A command line before it is parsed: which command it means, whether it asks for help, and in which language.
struct Invocation {
  /// The arguments for the parser: general options that stand before the subcommand are moved behind it.
  let arguments: [String]
  /// The name of the command that is meant, with those of the commands above it.
  let path: [String]
  /// Whether help is asked for.
  let asksForHelp: Bool
  /// A subcommand that does not exist.
  let unknownSubcommand: ToolFailure?

  /// Looks at the arguments behind the name of the tool.
  init(_ arguments: [String]) {
    let (leading, others) = Self.parted(arguments)
    let own = others.prefix { $0 != "--" }
    let isHelpCommand = own.first == "help"
    asksForHelp = isHelpCommand || own.contains("--help") || own.contains("-h")
    var command: any ParsableCommand.Type = Tool.self
    var path = [command._commandName]
    var unknown: ToolFailure?
    // The words of the library for scripts of shells begin with dashes and need no subcommand.
    for word in isHelpCommand ? own.dropFirst() : own {
      let children = command.configuration.subcommands
      guard !children.isEmpty, !word.hasPrefix("-") else { break }
      guard let child = children.first(where: { $0._commandName == word }) else {
        unknown = .unknownSubcommand(word, of: path, among: children.map { $0._commandName })
        break
      }
      command = child
      path.append(word)
    }
    self.path = path
    unknownSubcommand = unknown
    let depth = path.count - 1
    self.arguments = leading.isEmpty ? arguments : others.prefix(depth) + leading + others.dropFirst(depth)
  }

  private static let general: Set<String> = ["--language", "--color"]

  /// The general options at the beginning, and what follows them: `metod --language en validate` is how many tools are
  /// called, while the parser knows options only behind the command to which they belong.
  private static func parted(_ arguments: [String]) -> (leading: [String], others: [String]) {
    var leading: [String] = []
    var others = arguments[...]
    while let first = others.first {
      if general.contains(first), others.count > 1 {
        leading += others.prefix(2)
        others = others.dropFirst(2)
      } else if general.contains(where: { first.hasPrefix($0 + "=") }) {
        leading.append(first)
        others = others.dropFirst()
      } else {
        break
      }
    }
    // Without a subcommand there is nothing to move them behind.
    return (others.isEmpty ? [] : leading, Array(others))
  }

  /// The language that the arguments name.
  static func language(in arguments: [String]) -> Language? {
    for (index, argument) in arguments.enumerated() {
      if argument == "--" { return nil }
      if argument == "--language", index + 1 < arguments.count { return Language(rawValue: arguments[index + 1]) }
      if argument.hasPrefix("--language=") { return Language(rawValue: String(argument.dropFirst(11))) }
    }
    return nil
  }
}

extension ToolFailure {
  fileprivate static func unknownSubcommand(_ word: String, of path: [String], among names: [String]) -> ToolFailure {
    let command = path.joined(separator: " ")
    return .usage(
      Message(ru: "у «\(command)» нет команды «\(word)»", en: "“\(command)” has no command “\(word)”"),
      hint: RecordReader.hint(Suggestion.nearest(to: word, among: names))
        ?? Message(
          ru: "Команды: \(names.joined(separator: ", ")).",
          en: "Commands: \(names.joined(separator: ", "))."
        )
    )
  }
}
