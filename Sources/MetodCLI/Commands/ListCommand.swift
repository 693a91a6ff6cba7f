package import ArgumentParser
internal import Findings
internal import Records
internal import Regulations
internal import Reports

/// `metod list`: a table of the records of one kind.
package struct ListCommand: ToolCommand {
  /// Name and help.
  package static var configuration: CommandConfiguration {
    CommandConfiguration("list", .list, discussion: .tables)
  }

  @Argument(help: ArgumentHelp(.kind, value: Message(ru: "таблица", en: "table")))
  var kind: String

  @OptionGroup var query: QueryOptions
  @OptionGroup var audience: AudienceOptions

  @Option(help: ArgumentHelp(.tableFormat, value: .format))
  var format: TableFormat = .table

  @OptionGroup var records: RecordsOptions
  @OptionGroup var day: DayOptions
  @OptionGroup var output: OutputOptions
  @OptionGroup var general: GeneralOptions

  /// A command of which nothing is given.
  package init() {}

  /// Shows the table.
  package mutating func run(in context: Context) throws {
    let asOf = try context.day(day.asOf)
    let folder = try FolderChoice(records: records.records, paths: [], in: context).folder
    let session = Session(general, output: output.output, folder: folder, in: context)
    guard let listing = RecordListing.named(kind) else { throw session.inLanguage(.unknownTable(kind)) }
    let reading = Progress.during(.reading, session) { FolderReading(of: folder) }
    let scene = ListScene(reading.register, reading.library, asOf: asOf, audience: audience.audience)
    let table: RecordTable
    do throws(QueryTrouble) {
      table = try listing.table(query.query, scene, in: session.language)
    } catch {
      throw session.inLanguage(.usage(error.message, hint: error.hint))
    }
    try session.deliver(format.writer(session).text(of: table))
    session.warn(about: reading.register, listing.kind)
  }
}

extension ToolFailure {
  fileprivate static func unknownTable(_ name: String) -> ToolFailure {
    let names = RecordListing.all.flatMap(\.names.all)
    return .usage(
      Message(ru: "нет таблицы «\(name)»", en: "there is no table “\(name)”"),
      hint: RecordReader.hint(Suggestion.nearest(to: name, among: names))
        ?? Message(
          ru: "Таблицы: \(RecordListing.all.map(\.names.ru).joined(separator: ", ")).",
          en: "Tables: \(RecordListing.all.map(\.names.en).joined(separator: ", "))."
        )
    )
  }
}

extension Message {
  fileprivate static let list = Message(
    ru: "Таблица записей: столбцы, условия и порядок на выбор.",
    en: "A table of records, with columns, conditions and order to choose."
  )

  fileprivate static let kind = Message(
    ru: "Какая таблица; слово годится любое из двух языков и в любом числе.",
    en: "Which table; either language and number will do."
  )

  fileprivate static let tableFormat = Message(ru: "В каком виде показать.", en: "How to show it.")

  /// The tables with their columns: those that are shown without being asked for, and the others in brackets.
  fileprivate static var tables: Message {
    let head = Message(
      ru: "Таблицы и их столбцы (в скобках – те, что показываются по просьбе):",
      en: "The tables and their columns (in brackets those that are shown on request):"
    )
    func line(_ listing: RecordListing, _ name: (Spelling) -> String) -> String {
      let usual = listing.columns.filter(\.isDefault).map { name($0.names) }
      let others = listing.columns.filter { !$0.isDefault }.map { name($0.names) }
      return "\(name(listing.names)): \(usual.joined(separator: ", ")) (\(others.joined(separator: ", ")))"
    }
    return Message(
      ru: ([head.ru] + RecordListing.all.map { line($0, \.ru) }).joined(separator: "\n\n"),
      en: ([head.en] + RecordListing.all.map { line($0, \.en) }).joined(separator: "\n\n")
    )
  }
}
