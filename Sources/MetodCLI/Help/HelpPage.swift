internal import Findings
internal import Reports

/// The help page of a command, in the language of this run.
struct HelpPage {
  private let node: CommandTree.Node
  private let path: [String]
  private let language = Speech.language

  /// The page of a command that is called by a path of names.
  init(_ path: [String]) {
    node = CommandTree().node(at: path)
    self.path = path
  }

  /// The page.
  func text(width: Int) -> String {
    let arguments = (node.arguments ?? []).filter(\.shouldDisplay)
    let positional = arguments.filter { $0.kind == .positional }
    let options = arguments.filter { $0.kind != .positional }
    let parts = [
      paragraphs(node.abstract, width),
      heading(.usage) + "  \(usage(positional))\n",
      paragraphs(node.discussion, width),
      section(.arguments, positional.map { ("<\($0.valueName ?? "")>", about($0)) }, width),
      section(.subcommands, node.children.map { ($0.commandName, $0.abstract ?? "") }, width),
      section(.options, options.map { (label($0), about($0)) }, width),
      node.children.isEmpty ? "" : Message.moreHelp(path.joined(separator: " "))[language] + "\n",
    ]
    return parts.filter { !$0.isEmpty }.joined(separator: "\n")
  }

  private func heading(_ title: Message) -> String { title[language] + ":\n" }

  private func usage(_ positional: [CommandTree.Argument]) -> String {
    var words = path
    if !node.children.isEmpty { words.append("<\(Message.command[language])>") }
    words.append("[\(Message.optionsWord[language])]")
    for argument in positional {
      let name = "<\(argument.valueName ?? "")>" + (argument.isRepeating ? " …" : "")
      words.append(argument.isOptional ? "[\(name)]" : name)
    }
    return words.joined(separator: " ")
  }

  private func paragraphs(_ text: String?, _ width: Int) -> String {
    text.map { TextWrap.lines(of: $0, width: width).joined(separator: "\n") + "\n" } ?? ""
  }

  private func section(_ title: Message, _ rows: [(label: String, about: String)], _ width: Int) -> String {
    guard !rows.isEmpty else { return "" }
    let margin = min(32, (rows.map { DisplayWidth.of($0.label) }.max() ?? 0) + 4)
    let blank = String(repeating: " ", count: margin)
    let lines = rows.map { label, about in
      let text = TextWrap.lines(of: about, width: width - margin).joined(separator: "\n" + blank)
      let room = margin - 2 - DisplayWidth.of(label)
      return "  \(label)" + (room > 0 ? String(repeating: " ", count: room) : "\n" + blank) + text + "\n"
    }
    return heading(title) + lines.joined()
  }

  private func label(_ option: CommandTree.Argument) -> String {
    let sorted = (option.names ?? []).sorted { $0.name.utf8.count < $1.name.utf8.count }
    let names = sorted.map(\.text).joined(separator: ", ")
    return option.kind == .option ? "\(names) <\(option.valueName ?? "")>" : names
  }

  /// What an argument is for.
  ///
  /// The two that the library adds itself are described in its language, so they get our words.
  private func about(_ argument: CommandTree.Argument) -> String {
    if argument.isNamed("help") { return Message.showHelp[language] }
    if argument.isNamed("version") { return Message.showVersion[language] }
    var facts: [String] = []
    if let values = argument.allValues, !values.isEmpty { facts.append(Message.values(values)[language]) }
    if let value = argument.defaultValue { facts.append(Message.byDefault(value)[language]) }
    let about = argument.abstract ?? ""
    return facts.isEmpty ? about : "\(about) (\(facts.joined(separator: "; ")))"
  }
}

extension Message {
  fileprivate static let usage = Message(ru: "Использование", en: "Usage")
  fileprivate static let arguments = Message(ru: "Аргументы", en: "Arguments")
  fileprivate static let subcommands = Message(ru: "Команды", en: "Commands")
  fileprivate static let options = Message(ru: "Параметры", en: "Options")
  fileprivate static let optionsWord = Message(ru: "параметры", en: "options")
  fileprivate static let command = Message(ru: "команда", en: "command")
  fileprivate static let showHelp = Message(ru: "Показать эту справку.", en: "Show this help.")
  fileprivate static let showVersion = Message(ru: "Показать версию.", en: "Show the version.")

  fileprivate static func values(_ values: [String]) -> Message {
    let list = values.joined(separator: ", ")
    return Message(ru: "значения: \(list)", en: "values: \(list)")
  }

  fileprivate static func byDefault(_ value: String) -> Message {
    Message(ru: "по умолчанию \(value)", en: "default \(value)")
  }

  fileprivate static func moreHelp(_ path: String) -> Message {
    Message(ru: "Справка о команде: \(path) <команда> --help", en: "Help on a command: \(path) <command> --help")
  }
}
