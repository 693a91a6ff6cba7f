internal import CivilTime
internal import Findings
internal import Foundation

extension Context {
  /// The real world.
  package static var live: Context {
    let environment = ProcessInfo.processInfo.environment
    return Context(
      environment: environment,
      workingFolder: FileManager.default.currentDirectoryPath,
      clock: { localDay() },
      output: .live(STDOUT_FILENO),
      errors: .live(STDERR_FILENO),
      width: width(environment)
    )
  }

  /// The day on the wall calendar here: a day taken from UTC would be yesterday in the morning of Novosibirsk.
  private static func localDay() -> CivilDate {
    var now = time(nil)
    var parts = tm()
    localtime_r(&now, &parts)
    let day = CivilDate(year: Int(parts.tm_year) + 1900, month: Int(parts.tm_mon) + 1, day: Int(parts.tm_mday))
    return day ?? .earliest
  }

  /// Pages are as wide as the terminal, within reason; where there is none, they are the same everywhere.
  private static func width(_ environment: [String: String]) -> Int {
    guard isatty(STDOUT_FILENO) != 0 else { return 100 }
    var size = winsize()
    let columns = ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0 ? Int(size.ws_col) : 0
    let width = columns > 0 ? columns : environment["COLUMNS"].flatMap { Int($0) } ?? 100
    return min(max(width, 60), 160)
  }
}

extension TextSink {
  /// A stream of the process.
  fileprivate static func live(_ descriptor: Int32) -> TextSink {
    .bytes(isTerminal: isatty(descriptor) != 0) { content in
      try content.withUnsafeBytes { bytes in
        var written = 0
        while written < bytes.count {
          let count = Foundation.write(descriptor, bytes.baseAddress.map { $0 + written }, bytes.count - written)
          if count >= 0 {
            written += count
            continue
          }
          switch errno {
          case EINTR: continue
          // `metod validate | head`: nobody reads on, which is no failure; the exit code still tells the verdict.
          case EPIPE: return
          default: throw ToolFailure.trouble(.unwritableStream(SystemReason.current))
          }
        }
      }
    }
  }
}

extension Message {
  fileprivate static func unwritableStream(_ reason: Message) -> Message {
    Message(ru: "вывод прервался: \(reason.ru)", en: "the output broke off: \(reason.en)")
  }
}
