package import ArgumentParser
internal import CivilTime
internal import Findings
internal import Records
internal import Regulations
internal import Reports

/// `metod due`: what falls due next, for whom and by which clause.
package struct DueCommand: ToolCommand {
  /// Name and help.
  package static var configuration: CommandConfiguration {
    CommandConfiguration(
      "due",
      Message(
        ru: "Что предстоит: сроки, пункты и чего недостаёт.",
        en: "What comes next: days, clauses and what is missing."
      ),
      discussion: Message(
        ru: """
          Смотрит на текущий и следующий период. Просроченное показывает metod validate.

          Календарь: metod due --format ics --output сроки.ics. Повторная загрузка обновляет события, а не удваивает их.
          """,
        en: """
          Looks at the current and the next period. What is overdue is told by metod validate.

          A calendar: metod due --format ics --output due.ics. A second import updates the events and doubles none.
          """
      )
    )
  }

  @Option(help: ArgumentHelp(.within, value: .term))
  var within: String?

  @Option(help: ArgumentHelp(.association, value: .name))
  var association: String?

  @Option(help: ArgumentHelp(.person, value: .name))
  var person: String?

  @Option(help: ArgumentHelp(.dueFormat, value: .format))
  var format: DueFormat = .text

  @OptionGroup var records: RecordsOptions
  @OptionGroup var day: DayOptions
  @OptionGroup var output: OutputOptions
  @OptionGroup var general: GeneralOptions

  /// A command of which nothing is given.
  package init() {}

  /// Tells what comes next.
  package mutating func run(in context: Context) throws {
    let asOf = try context.day(day.asOf)
    let through = try within.map { try Self.end(of: $0, from: asOf) }
    let choice = try FolderChoice(records: records.records, paths: [], in: context)
    let session = Session(general, output: output.output, folder: choice.folder, in: context)
    let assessment = Progress.during(.judging, session) { Assessment(of: choice.folder, asOf: asOf) }
    let lookup = RecordChoice(assessment.register)
    let filter: DueList.Filter
    do {
      filter = DueList.Filter(
        body: try association.map { try lookup.body($0) },
        person: try person.map { assessment.register.members[try lookup.person($0)].subject },
        through: through
      )
    } catch let failure as ToolFailure {
      throw session.inLanguage(failure)
    }
    let list = DueList(assessment, filter)
    switch format {
    case .text:
      try session.deliver(DueText.text(list, in: session.language, width: context.width, palette: session.palette))
    case .json: try session.deliver(DueJSON.value(list, in: session.language).text)
    case .csv: try session.deliver(DueTable.csv(list, in: session.language))
    case .ics: try session.deliver(DueCalendar.text(list, in: session.language))
    }
  }

  /// The last day of a stretch that is written as `60d`, `60д`, `8w`, `2m` or as a date.
  static func end(of text: String, from day: CivilDate) throws(ToolFailure) -> CivilDate {
    if case .success(let end) = CivilDate.reading(text) { return end }
    let digits = text.prefix { $0.isASCII && $0.isNumber }
    let unit = text.dropFirst(digits.count).drop { $0 == " " }.lowercased()
    guard let count = Int(digits), count <= 10_000 else { throw .usage(.badTerm(text)) }
    switch unit {
    case "", "d", "д", "дн", "день", "дня", "дней", "day", "days": return day.adding(days: count)
    case "w", "н", "нед", "недель", "недели", "неделя", "week", "weeks": return day.adding(days: count * 7)
    case "m", "м", "мес", "месяц", "месяца", "месяцев", "month", "months": return day.adding(months: count)
    default: throw .usage(.badTerm(text))
    }
  }
}

/// A format of what comes next.
package enum DueFormat: String, CaseIterable, ExpressibleByArgument, Sendable {
  case text
  case json
  case csv
  case ics
}

extension Message {
  fileprivate static let within = Message(
    ru: "Только ближайшее: 60d (дни), 8w (недели), 2m (месяцы) или день, по который смотреть.",
    en: "Only what is near: 60d (days), 8w (weeks), 2m (months), or the last day to look at."
  )
  fileprivate static let association = Message(ru: "Только это объединение.", en: "This body only.")
  fileprivate static let person = Message(ru: "Только этот человек.", en: "This person only.")
  fileprivate static let dueFormat = Message(
    ru: "В каком виде: ics – для календаря, csv – для таблиц.",
    en: "The format: ics for calendars, csv for spreadsheets."
  )
  fileprivate static let term = Message(ru: "срок", en: "term")

  fileprivate static func badTerm(_ text: String) -> Message {
    Message(
      ru: "«\(text)» – не срок: пишется 60d, 8w, 2m или дата",
      en: "“\(text)” is no term: it is written 60d, 8w, 2m or as a date"
    )
  }
}
