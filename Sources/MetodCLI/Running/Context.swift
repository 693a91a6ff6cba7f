package import CivilTime
internal import Findings

/// Everything a command may know of the world around it: it reads no clock, environment or stream of its own.
package struct Context: Sendable {
  /// The environment variables.
  package var environment: [String: String]
  /// The folder in which the command was called; relative paths start there.
  package var workingFolder: String
  /// The local civil day, as the clock tells it.
  package var clock: @Sendable () -> CivilDate
  /// Where results go.
  package var output: TextSink
  /// Where everything else goes.
  package var errors: TextSink
  /// Columns that a page may take.
  package var width: Int

  /// Makes a context of its parts.
  package init(
    environment: [String: String],
    workingFolder: String,
    clock: @escaping @Sendable () -> CivilDate,
    output: TextSink,
    errors: TextSink,
    width: Int
  ) {
    self.environment = environment
    self.workingFolder = workingFolder
    self.clock = clock
    self.output = output
    self.errors = errors
    self.width = width
  }
}

/// A place to which text is written.
package struct TextSink: Sendable {
  /// Whether a person looks at it directly.
  package let isTerminal: Bool
  private let bytes: @Sendable ([UInt8]) throws -> Void

  private init(isTerminal: Bool, bytes: @escaping @Sendable ([UInt8]) throws -> Void) {
    self.isTerminal = isTerminal
    self.bytes = bytes
  }

  /// Makes a sink for text alone.
  package init(isTerminal: Bool, write: @escaping @Sendable (String) throws -> Void) {
    self.init(isTerminal: isTerminal, bytes: { try write(String(decoding: $0, as: UTF8.self)) })
  }

  /// Makes a sink for bytes.
  package static func bytes(
    isTerminal: Bool,
    _ write: @escaping @Sendable ([UInt8]) throws -> Void
  ) -> TextSink {
    TextSink(isTerminal: isTerminal, bytes: write)
  }

  /// Writes a text.
  package func write(_ text: String) throws { try bytes(Array(text.utf8)) }

  /// Writes bytes.
  package func write(_ content: [UInt8]) throws { try bytes(content) }
}

extension Context {
  /// The day as of which everything is judged: the option, else `METOD_TODAY`, else the clock.
  func day(_ option: String?) throws(ToolFailure) -> CivilDate {
    if let option { return try Self.day(option, Message(verbatim: "--as-of")) }
    if let variable = environment["METOD_TODAY"], !variable.isEmpty {
      return try Self.day(variable, Message(ru: "переменной METOD_TODAY", en: "METOD_TODAY"))
    }
    return clock()
  }

  private static func day(_ text: String, _ origin: Message) throws(ToolFailure) -> CivilDate {
    switch CivilDate.reading(text) {
    case .success(let day):
      guard years.contains(day.year) else { throw .usage(.farDay(text, origin, years)) }
      return day
    case .failure(let trouble): throw .usage(.badDay(text, origin, trouble))
    }
  }

  /// The years in which a day of judging makes sense: outside them it is a slip of the keyboard, and every period from the
  /// start of record-keeping up to it would be judged.
  private static let years = 1990...2100

  /// The language of the environment; nil when it says nothing of one that metod speaks.
  var environmentLanguage: Language? {
    for name in ["METOD_LANG", "LC_ALL", "LC_MESSAGES", "LANG"] {
      guard let value = environment[name]?.lowercased() else { continue }
      // `ru_RU.UTF-8`, `ru`, `en-US`; `C` and `POSIX` name no language.
      let code = value.prefix { $0.isLetter }
      if let language = Language(rawValue: String(code)) { return language }
    }
    return nil
  }

  /// Whether what goes to a sink is coloured (https://no-color.org, https://bixense.com/clicolors).
  func isColored(_ choice: ColorChoice, on sink: TextSink) -> Bool {
    switch choice {
    case .always: return true
    case .never: return false
    case .auto:
      func isSet(_ name: String) -> Bool { environment[name].map { !$0.isEmpty } ?? false }
      if isSet("NO_COLOR") { return false }
      if isSet("CLICOLOR_FORCE"), environment["CLICOLOR_FORCE"] != "0" { return true }
      if environment["CLICOLOR"] == "0" || environment["TERM"] == "dumb" { return false }
      return sink.isTerminal
    }
  }
}

extension Message {
  fileprivate static func farDay(_ text: String, _ origin: Message, _ years: ClosedRange<Int>) -> Message {
    Message(
      ru: "значение «\(text)» не годится для \(origin.ru): год нужен от \(years.lowerBound) до \(years.upperBound)",
      en: "“\(text)” will not do for \(origin.en): the year has to be from \(years.lowerBound) to \(years.upperBound)"
    )
  }

  fileprivate static func badDay(_ text: String, _ origin: Message, _ trouble: DateTrouble) -> Message {
    let reason =
      switch trouble {
      case .noSuchDay: Message(ru: "такого дня нет в календаре", en: "the calendar has no such day")
      case .twoDigitYear: Message(ru: "год нужен из четырёх цифр", en: "the year needs four digits")
      case .notADate:
        Message(ru: "дата пишется как 20.11.2025 или 2025-11-20", en: "a date is written as 2025-11-20 or 20.11.2025")
      }
    return Message(
      ru: "значение «\(text)» не годится для \(origin.ru): \(reason.ru)",
      en: "“\(text)” will not do for \(origin.en): \(reason.en)"
    )
  }
}
