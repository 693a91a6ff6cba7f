internal import ArgumentParser
internal import Findings
internal import Reports

extension Audience: ExpressibleByArgument {}

/// A format of tables.
///
/// To add one: its file in Reports, a case here, a line in `writer`.
package enum TableFormat: String, CaseIterable, ExpressibleByArgument, Sendable {
  case table
  case markdown
  case csv
  case json
  case html

  /// The writer of this format.
  ///
  /// On a terminal a table is broken to its width; anywhere else one line is one record, as `grep` expects.
  func writer(_ session: Session) -> any RecordTableFormat {
    switch self {
    case .table:
      .terminal(width: session.isOnTerminal ? session.context.width : nil, palette: session.palette)
    case .markdown: .markdown
    case .csv: .csv
    case .json: .json
    case .html: .html
    }
  }
}

/// For whom something is printed.
package struct AudienceOptions: ParsableArguments {
  @Option(
    name: .customLong("audience"),
    help: ArgumentHelp(
      Message(
        ru: "Для кого: internal – для своих; public – для всех, без личных данных, на которые нет согласия.",
        en: "For whom: internal, or public, which leaves out personal data that no consent covers."
      ),
      value: Message(ru: "кто", en: "who")
    )
  )
  var chosen: Audience?

  /// For whom; without the option for those who keep the records.
  var audience: Audience { chosen ?? .internal }

  /// Options of which nothing is given.
  package init() {}
}

/// What a table is asked for.
package struct QueryOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      Message(
        ru: "Столбцы через запятую; +столбец добавляет к обычным, «все» – все, кроме личных.",
        en: "Columns parted by commas; +column adds to the usual ones, “all” is all but the personal."
      ),
      value: Message(ru: "столбцы", en: "columns")
    )
  )
  var columns: String?

  @Option(
    name: .customLong("where"),
    help: ArgumentHelp(
      Message(
        ru: """
          Условие: столбец, знак и значение, как категория=высшая. Знаки: = != ~ (содержит) > < >= <=; без значения – \
          «пусто». Несколько условий выполняются вместе.
          """,
        en: """
          A condition: column, sign and value, as category=highest. Signs: = != ~ (contains) > < >= <=; no value means \
          “nothing”. Several conditions hold together.
          """
      ),
      value: Message(ru: "условие", en: "condition")
    )
  )
  var conditions: [String] = []

  @Option(
    help: ArgumentHelp(
      Message(ru: "Только записи этого объединения.", en: "Only the records of this body."),
      value: Message(ru: "объединение", en: "body")
    )
  )
  var association: String?

  @Option(
    help: ArgumentHelp(
      Message(ru: "Только записи этого учебного года, как 2025-26.", en: "Only those of this school year, as 2025-26."),
      value: Message(ru: "год", en: "year")
    )
  )
  var schoolYear: String?

  @Option(
    help: ArgumentHelp(
      Message(
        ru: "Только записи, где встречается текст; регистр и ё не важны.",
        en: "Only records in which a text occurs, in any case."
      ),
      value: Message(ru: "текст", en: "text")
    )
  )
  var search: String?

  // A value that begins with a hyphen turns the order round and is no option.
  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      Message(
        ru: "Столбцы, по которым упорядочить, через запятую; дефис впереди – в обратном порядке.",
        en: "Columns to sort by, parted by commas; a hyphen in front turns the order round."
      ),
      value: Message(ru: "столбцы", en: "columns")
    )
  )
  var sort: String?

  @Option(
    help: ArgumentHelp(
      Message(ru: "Показать не больше строк, чем сказано.", en: "Show no more rows than this."),
      value: Message(ru: "число", en: "number")
    )
  )
  var limit: Int?

  /// Options of which nothing is given.
  package init() {}

  /// The question they put.
  var query: TableQuery {
    var query = TableQuery()
    query.columns = columns
    query.conditions = conditions
    query.association = association
    query.schoolYear = schoolYear
    query.search = search
    query.order = sort
    query.limit = limit
    return query
  }
}
