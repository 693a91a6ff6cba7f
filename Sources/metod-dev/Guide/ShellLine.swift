/// A line that a reader types: commands parted by `;`, their words, and where their streams go.
struct ShellLine: Equatable {
  /// The commands, in order.
  let commands: [Command]

  /// One command.
  struct Command: Equatable {
    /// The words, without their quotes; the first names the program.
    var words: [String] = []
    /// The file that takes the output; nil where it is shown.
    var output: String?
    /// Whether the output is added to what the file holds.
    var appends = false
    /// The file that takes what goes to the errors; nil where it is shown.
    var errors: String?
  }

  /// Why a line cannot be run here.
  struct Trouble: Error, Equatable {
    let description: String
  }

  /// Reads a line: words, quotes, `>`, `>>`, `2>`, `;` and nothing else that a shell knows.
  init(_ text: String) throws(Trouble) {
    var commands: [Command] = [Command()]
    var last: Int { commands.count - 1 }
    var tokens = try Self.tokens(of: text)[...]
    while let token = tokens.popFirst() {
      guard case .mark(let mark) = token else {
        commands[last].words.append(token.text)
        continue
      }
      if mark == ";" {
        commands.append(Command())
        continue
      }
      guard case .word(let file)? = tokens.popFirst() else { throw Trouble(description: "\(mark) names no file") }
      if mark == "2>" { commands[last].errors = file } else { commands[last].output = file }
      commands[last].appends = commands[last].appends || mark == ">>"
    }
    guard commands.allSatisfy({ !$0.words.isEmpty }) else { throw Trouble(description: "a command is missing") }
    self.commands = commands
  }

  private enum Token {
    case word(String)
    case mark(String)

    var text: String {
      switch self {
      case .word(let text), .mark(let text): text
      }
    }
  }

  private static func tokens(of text: String) throws(Trouble) -> [Token] {
    var tokens: [Token] = []
    var word: String?
    var quote: Character?
    func end() {
      if let whole = word { tokens.append(.word(whole)) }
      word = nil
    }
    for character in text {
      switch character {
      case quote: quote = nil
      case _ where quote != nil: word = (word ?? "") + String(character)
      case "'", "\"":
        quote = character
        word = word ?? ""
      case " ": end()
      case ";":
        end()
        tokens.append(.mark(";"))
      case ">":
        if word == "2" {
          word = nil
          tokens.append(.mark("2>"))
        } else if word == nil, case .mark(">")? = tokens.last {
          tokens[tokens.count - 1] = .mark(">>")
        } else {
          end()
          tokens.append(.mark(">"))
        }
      case "|", "&", "<", "`", "*": throw Trouble(description: "“\(character)” is not understood here")
      default: word = (word ?? "") + String(character)
      }
    }
    guard quote == nil else { throw Trouble(description: "a quote is not closed") }
    end()
    return tokens
  }
}
