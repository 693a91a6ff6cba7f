internal import ArgumentParser
internal import Findings
internal import Reports

/// Tells what went wrong, on the stream for errors.
struct Troubles {
  let invocation: Invocation
  let language: Language
  let context: Context

  /// Tells a failure of a command and how the run ends.
  func tell(_ failure: ToolFailure) -> RunStatus {
    let language = failure.language ?? language
    if let message = failure.message {
      write(message[language], hint: failure.hint?[language], isUsage: failure.status == .usage, language)
    }
    return failure.status
  }

  /// Tells what ArgumentParser says of a command line.
  ///
  /// What it answers without complaint, such as the version or a script for the shell, is a result.
  func tellUsage(_ error: any Error) -> RunStatus {
    let text = Tool.fullMessage(for: error)
    if Tool.exitCode(for: error) == .success {
      do {
        try context.output.write(text + "\n")
        return .success
      } catch let failure as ToolFailure {
        return tell(failure)
      } catch {
        return .trouble
      }
    }
    write(UsageWording.message(Tool.message(for: error))[language], hint: nil, isUsage: true, language)
    return .usage
  }

  private func write(_ text: String, hint: String?, isUsage: Bool, _ language: Language) {
    let palette = Palette(isColored: context.isColored(.auto, on: context.errors))
    var out = palette.marked(Severity.error.name[language], as: .error) + ": " + Visible.text(text) + "\n"
    if let hint { out += "  " + Visible.text(hint) + "\n" }
    if isUsage {
      let command = invocation.path.joined(separator: " ")
      out += Message(ru: "Подробнее: \(command) --help", en: "More: \(command) --help")[language] + "\n"
    }
    // Where not even a complaint can be written, the exit code is all that is left.
    try? context.errors.write(out)
  }
}
