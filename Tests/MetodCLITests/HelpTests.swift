import ArgumentParser
import Findings
import MetodCLI
import Testing

/// Help and complaints in both languages.
@Suite struct HelpTests {
  /// Every command there is, by its words.
  private static let commands = names(below: Tool.self, "")

  private static func names(below command: any ParsableCommand.Type, _ name: String) -> [String] {
    [name]
      + command.configuration.subcommands.flatMap { child in
        names(below: child, name.isEmpty ? child._commandName : "\(name) \(child._commandName)")
      }
  }

  @Test(arguments: commands)
  func `English help holds no Russian word`(command: String) {
    for arguments in ["\(command) --help", "\(command) -h", "help \(command)"] {
      let run = TestRun("--language en \(arguments)")
      #expect(run.status == .success)
      #expect(run.output.contains("Usage:\n  metod"))
      #expect(!run.output.unicodeScalars.contains { (0x400...0x4FF).contains($0.value) }, "\(run.output)")
    }
  }

  @Test(arguments: commands)
  func `Russian help holds no English heading or phrase`(command: String) {
    let run = TestRun("\(command) --help --language ru", environment: ["LANG": "en_US"])
    #expect(run.status == .success)
    #expect(run.output.contains("Использование:\n  metod"))
    // The only English words are names: of commands, options, values, files and the like.
    let text = run.output.lowercased().split { !$0.isLetter && !"-/._<>".contains($0) }.map(String.init)
    for word in [
      "usage", "options", "arguments", "subcommands", "overview", "default", "values", "the", "of", "for", "a",
    ] {
      #expect(!text.contains(word), "\(word) in \(run.output)")
    }
    for line in run.output.split(separator: "\n") where line.hasPrefix("  -") {
      #expect(line.unicodeScalars.contains { (0x400...0x4FF).contains($0.value) }, "\(line)")
    }
  }

  @Test func `help is the answer to a command without a subcommand`() {
    for arguments in ["", "regulation"] {
      let run = TestRun(arguments)
      #expect(run.status == .success)
      #expect(run.output == TestRun("\(arguments) --help").output)
    }
  }

  @Test func `help names every option, its values and its default`() {
    let text = TestRun("validate --help").output.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    for option in [
      "--records <папка>", "--as-of <дата>", "--format <формат>", "--fail-on <степень>", "--output <файл>",
    ] {
      #expect(text.contains(option))
    }
    #expect(text.contains("(значения: error, warning, note, never; по умолчанию error)"))
    #expect(text.contains("metod validate [параметры] [<путь> …]"))
  }

  @Test(arguments: [
    (
      "valdate", "у «metod» нет команды «valdate»\n  Возможно, имелось в виду: «validate».",
      "“metod” has no command “valdate”"
    ),
    ("help valdate", "у «metod» нет команды «valdate»", "“metod” has no command “valdate”"),
    ("regulation shwo x", "«show»", "Did you mean “show”?"),
    ("frobnicate", "\n  Команды: validate, ", "\n  Commands: validate, "),
    (
      "validate --formt json", "неизвестный параметр «--formt»; возможно, имелся в виду «--format»",
      "unknown option '--formt'"
    ),
    ("validate --zzzzzzzzz", "неизвестный параметр «--zzzzzzzzz»", "unknown option '--zzzzzzzzz'"),
    ("validate -z", "неизвестный параметр «-z»", "unknown option '-z'"),
    ("validate --format", "у параметра «--format <формат>» нет значения", "missing value for '--format <format>'"),
    (
      "validate --color blue", "значение «blue» не годится для --color <когда>; возможны auto, always, never",
      "the value 'blue' is invalid for '--color <when>'"
    ),
    ("explain", "не хватает аргумента <имя>", "missing expected argument '<name>'"),
    ("explain a b", "лишний аргумент «b»", "unexpected argument 'b'"),
    ("explain a b c", "лишние аргументы: «b, c»", "2 unexpected arguments: 'b', 'c'"),
    ("--generate-completion-script tcsh", "для «tcsh» подсказок нет; оболочки: zsh bash fish", "can't generate"),
  ])
  func `wrong usage is told in either language, with exit code 64 and nothing on the output`(
    arguments: String,
    russian: String,
    english: String
  ) {
    for (language, words, more) in [("ru", russian, "Подробнее: metod"), ("en", english, "More: metod")] {
      let run = TestRun(arguments, environment: ["METOD_LANG": language])
      #expect(run.status == .usage)
      #expect(run.output.isEmpty)
      #expect(run.errors.contains(words), "\(run.errors)")
      #expect(run.errors.contains(more))
      #expect(!run.errors.contains("не разобрана"))
    }
  }

  @Test func `a complaint that nobody foresaw is told all the same`() {
    let message = UsageWording.message("Something new happened.")
    #expect(message == Message(ru: "команда не разобрана (Something new happened.)", en: "something new happened"))
  }

  @Test func `the version is a result`() {
    #expect(TestRun("--version").output == Tool.version + "\n")
  }

  @Test(arguments: ["bash", "zsh", "fish"])
  func `completions know every command, in the language of the environment`(shell: String) {
    let run = TestRun("--generate-completion-script \(shell)", environment: ["METOD_LANG": "en"])
    #expect(run.status == .success)
    for command in Self.commands.dropFirst() {
      let word = command.split(separator: " ").last.map(String.init) ?? ""
      #expect(run.output.contains(word), "\(word)")
    }
    #expect(run.output.contains("junit"))
    #expect(!run.output.unicodeScalars.contains { (0x400...0x4FF).contains($0.value) })
  }
}
