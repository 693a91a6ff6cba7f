package import ArgumentParser
internal import Findings

/// A command of the tool: parsing, one call into the libraries, and a way to end.
package protocol ToolCommand: ParsableCommand {
  /// Does the work.
  mutating func run(in context: Context) throws
}

extension ToolCommand {
  /// Does the work in the real world.
  package mutating func run() throws { try run(in: .live) }
}

/// The command `metod` itself, which only knows its subcommands.
package struct Tool: ParsableCommand {
  /// Name, help and subcommands.
  package static var configuration: CommandConfiguration {
    CommandConfiguration("metod", .tool, discussion: .beginning, version: version, subcommands: subcommands)
  }

  private static let subcommands: [any ParsableCommand.Type] = [
    ValidateCommand.self, DueCommand.self, ListCommand.self, ShowCommand.self, StatsCommand.self, ReportCommand.self,
    SiteCommand.self, TemplateCommand.self, ExplainCommand.self, RegulationCommand.self, InitCommand.self,
  ]

  /// The version of the tool.
  package static let version = "0.1.0"

  /// A tool called without a subcommand.
  package init() {}
}

extension Tool {
  /// Runs a command line.
  ///
  /// - Parameters:
  ///   - arguments: what stands behind the name of the tool.
  ///   - context: the world in which it runs.
  /// - Returns: how the run ended.
  package static func run(_ arguments: [String], in context: Context) -> RunStatus {
    let named = Invocation.language(in: arguments)
    let language = named ?? context.environmentLanguage ?? .ru
    return Speech.$language.withValue(language) {
      let invocation = Invocation(arguments)
      let troubles = Troubles(invocation: invocation, language: language, context: context)
      do {
        try run(invocation, in: context)
        return .success
      } catch let failure as ToolFailure {
        return troubles.tell(failure)
      } catch {
        return troubles.tellUsage(error)
      }
    }
  }

  private static func run(_ invocation: Invocation, in context: Context) throws {
    if let unknown = invocation.unknownSubcommand { throw unknown }
    let help = { try context.output.write(HelpPage(invocation.path).text(width: context.width)) }
    if invocation.asksForHelp { return try help() }
    let command = try parseAsRoot(invocation.arguments)
    // What is no command of ours only holds others, and is called to see which.
    guard var command = command as? any ToolCommand else { return try help() }
    try command.run(in: context)
  }
}

extension Message {
  fileprivate static let tool = Message(
    ru: "Записи методических объединений и проверка их по пунктам положений.",
    en: "Records of teachers' methodical associations, judged clause by clause."
  )

  fileprivate static let beginning = Message(
    ru: """
      Записи – папка текстовых файлов YAML с metod.yaml в корне. Начните с metod init ПАПКА, правьте файлы в любом \
      редакторе и проверяйте их: metod validate.

      Переменные окружения: METOD_TODAY – день, на который судить, если нет --as-of; METOD_LANG – язык (ru или en), если \
      его не называют --language и metod.yaml; NO_COLOR – не раскрашивать.

      Подсказки по клавише Tab: metod --generate-completion-script bash (также zsh, fish).
      """,
    en: """
      Records are a folder of YAML text files with metod.yaml at its root. Begin with metod init DIR, edit the files \
      in any editor and check them: metod validate.

      Environment variables: METOD_TODAY is the day as of which to judge where there is no --as-of; METOD_LANG is the \
      language (ru or en) where neither --language nor metod.yaml names one; NO_COLOR turns colours off.

      Completion in the shell: metod --generate-completion-script bash (also zsh, fish).
      """
  )
}
