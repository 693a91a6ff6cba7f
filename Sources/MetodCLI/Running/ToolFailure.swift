package import Findings

/// How a run ends.
package enum RunStatus: Int32, Sendable {
  /// Nothing at or above `--fail-on`.
  case success = 0
  /// Findings at or above `--fail-on`.
  case findings = 1
  /// The tool could not run: no records folder, nowhere to write.
  case trouble = 2
  /// Wrong usage (`EX_USAGE`).
  case usage = 64
}

extension RunStatus {
  /// What stands in help about exit codes.
  static let about = Message(
    ru: """
      Судится всегда вся папка; пути лишь ограничивают то, о чём рассказано.

      Код завершения: 0 – нет ничего от степени --fail-on, 1 – есть, 2 – проверить не удалось, 64 – неверный вызов.
      """,
    en: """
      The whole folder is always judged; paths only limit what is told.

      Exit code: 0 nothing at or above --fail-on, 1 findings, 2 could not run, 64 wrong usage.
      """
  )
}

/// Why a command ended before its time, or with findings.
package struct ToolFailure: Error, Sendable {
  /// How the run ends.
  package let status: RunStatus
  /// What to tell; nil when everything was told.
  package let message: Message?
  /// What to do about it.
  package let hint: Message?
  /// The language that is known to be wanted; nil when only the options and the environment can tell.
  package var language: Language?

  /// The command was called in a way that makes no sense.
  package static func usage(_ message: Message, hint: Message? = nil) -> ToolFailure {
    ToolFailure(status: .usage, message: message, hint: hint)
  }

  /// The command could not do its work.
  package static func trouble(_ message: Message, hint: Message? = nil) -> ToolFailure {
    ToolFailure(status: .trouble, message: message, hint: hint)
  }

  /// The work is done, and there are findings.
  package static let findings = ToolFailure(status: .findings, message: nil, hint: nil)
}
