package import ArgumentParser
internal import Findings
internal import Reports

/// `metod report minutes`: the minutes of a meeting, ready to be signed.
package struct ReportMinutesCommand: ToolCommand {
  /// Name and help.
  package static var configuration: CommandConfiguration {
    CommandConfiguration(
      "minutes",
      Message(ru: "Протокол заседания, готовый к подписи.", en: "The minutes of a meeting, ready to be signed.")
    )
  }

  @Argument(help: ArgumentHelp(.meeting, value: .name))
  var meeting: String

  @Flag(help: ArgumentHelp(.sheet))
  var registrationSheet = false

  @Option(help: ArgumentHelp(.paperFormat, value: .format))
  var format: PaperFormat = .text

  @OptionGroup var paper: PaperOptions

  /// A command of which nothing is given.
  package init() {}

  /// Makes the paper.
  package mutating func run(in context: Context) throws {
    let run = try PaperRun(paper, in: context)
    let meeting: Int = try run.choose { try $0.meeting(self.meeting) }
    let fields = MinutesFields.fields(ofMeeting: meeting, in: run.scene)
    try run.deliver(registrationSheet ? .registration : .minutes, fields, as: format)
  }
}

/// `metod report extract`: one item of the minutes.
package struct ReportExtractCommand: ToolCommand {
  /// Name and help.
  package static var configuration: CommandConfiguration {
    CommandConfiguration(
      "extract",
      Message(ru: "Выписка из протокола: один вопрос повестки.", en: "An extract from minutes: one item of the agenda.")
    )
  }

  @Argument(help: ArgumentHelp(.meeting, value: .name))
  var meeting: String

  @Option(help: ArgumentHelp(.item, value: .number))
  var item: Int

  @Option(help: ArgumentHelp(.paperFormat, value: .format))
  var format: PaperFormat = .text

  @OptionGroup var paper: PaperOptions

  /// A command of which nothing is given.
  package init() {}

  /// Makes the paper.
  package mutating func run(in context: Context) throws {
    let run = try PaperRun(paper, in: context)
    let meeting: Int = try run.choose { try $0.meeting(self.meeting) }
    let count = MinutesFields.itemCount(ofMeeting: meeting, in: run.scene)
    guard (1...max(1, count)).contains(item), count > 0 else {
      throw run.session.inLanguage(.usage(.noItem(item, count)))
    }
    try run.deliver(.extract, MinutesFields.fields(ofMeeting: meeting, item: item, in: run.scene), as: format)
  }
}

extension Message {
  fileprivate static let meeting = Message(
    ru: "Заседание: его файл в meetings/ или «протокол № 1 от 10.09.2025».",
    en: "The meeting: its file in meetings/, or its number and date."
  )
  fileprivate static let item = Message(ru: "Номер вопроса в повестке, с 1.", en: "The number of the item, from 1.")
  fileprivate static let number = Message(ru: "номер", en: "number")
  fileprivate static let sheet = Message(
    ru: "Вместо протокола – лист регистрации для подписей участников.",
    en: "A registration sheet to sign instead of the minutes."
  )

  fileprivate static func noItem(_ item: Int, _ count: Int) -> Message {
    Message(
      ru: "вопроса № \(item) нет: в повестке \(Plural.ru(count, "вопрос", "вопроса", "вопросов"))",
      en: "there is no item \(item): the agenda has \(Plural.en(count, "item", "items"))"
    )
  }
}
