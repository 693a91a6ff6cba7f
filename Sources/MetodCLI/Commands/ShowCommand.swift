package import ArgumentParser
internal import Findings
internal import Records
internal import Regulations
internal import Reports

/// `metod show`: one record in full, with everything that refers to it.
package struct ShowCommand: ToolCommand {
  /// Name and help.
  package static var configuration: CommandConfiguration {
    CommandConfiguration("show", .show, discussion: .ways)
  }

  @Argument(help: ArgumentHelp(.what, value: .name))
  var words: [String]

  @OptionGroup var format: PageOptions
  @OptionGroup var records: RecordsOptions
  @OptionGroup var day: DayOptions
  @OptionGroup var output: OutputOptions
  @OptionGroup var general: GeneralOptions

  /// A command of which nothing is given.
  package init() {}

  /// Finds the record and shows it.
  package mutating func run(in context: Context) throws {
    let asOf = try context.day(day.asOf)
    let folder = try FolderChoice(records: records.records, paths: [], in: context).folder
    let session = Session(general, output: output.output, folder: folder, in: context)
    let reading = Progress.during(.reading, session) { FolderReading(of: folder) }
    let scene = ListScene(reading.register, reading.library, asOf: asOf)
    let handle: RecordHandle
    do throws(ToolFailure) {
      handle = try scene.record(named: words.joined(separator: " "), in: session.language)
    } catch {
      throw session.inLanguage(error)
    }
    // Only a body has duties of its own, so that nothing else needs to be judged.
    let judgement =
      handle.kind == .associations
      ? BodyJudgement(
        Assessment(register: reading.register, library: reading.library, asOf: asOf),
        body: handle.index
      ) : nil
    let sheet = RecordSheet(of: handle, scene, judgement: judgement, sources: SourceTexts(of: folder))
    switch format.format {
    case .text:
      try session.deliver(sheet.text(width: context.width, palette: session.palette, in: session.language))
    case .json: try session.deliver(sheet.json(in: session.language).text)
    }
  }
}

extension ListScene {
  /// The one record that a text names.
  fileprivate func record(named text: String, in language: Language) throws(ToolFailure) -> RecordHandle {
    let lookup = RecordLookup(in: register)
    let found = lookup.records(named: text)
    if found.count == 1 { return found[0] }
    if found.isEmpty {
      if library[text] != nil { throw .usage(.isRegulation(text), hint: .showRegulation(text)) }
      throw .usage(.unknown(text), hint: RecordReader.hint(near(text, lookup)) ?? .tables)
    }
    let candidates = found.map { "\(register.place(of: $0).subject) (\(title(of: $0)[language]))" }
    throw .usage(.ambiguous(text, found.count), hint: .candidates(candidates))
  }

  /// What may have been meant: names and ids that are near, or else hold the text.
  private func near(_ text: String, _ lookup: RecordLookup) -> [String] {
    let names = RecordKind.allCases.flatMap { kind in lookup.names(of: kind) + register.places(of: kind).map(\.id) }
    let nearest = Suggestion.nearest(to: text, among: names)
    if !nearest.isEmpty { return nearest }
    let folded = Folding.text(text)
    guard folded.unicodeScalars.count >= 3 else { return [] }
    return Array(names.filter { Folding.text($0).contains(folded) }.prefix(5))
  }
}

extension Message {
  fileprivate static let show = Message(
    ru: "Одна запись целиком и всё, что на неё ссылается.",
    en: "One record in full, with everything that refers to it."
  )

  fileprivate static let what = Message(
    ru: "Путь, имя записи или название человеческими словами.",
    en: "A path, an id, or what people call the record."
  )

  fileprivate static let ways = Message(
    ru: """
      Запись называют путём (members/ivanova-aa), именем файла (ivanova-aa), фамилией, полным или кратким названием, \
      номером и датой: приказ 0511-од от 06.06.2022; протокол № 1 от 10.09.2025, ММО учителей математики. Кавычки не \
      нужны, если в названии нет знаков, особых для командной строки.

      Показывается всё, что записано, и контакты тоже: вывод – для своих.
      """,
    en: """
      A record is called by its path (members/ivanova-aa), by its file (ivanova-aa), by a surname, a full or short \
      name, by number and date: order 12 of 2022-06-06; minutes No. 1 of 2025-09-10, Association of teachers. No \
      quotation marks are needed unless a name holds signs that mean something to the shell.

      Everything on record is shown, contacts included: it is not for the public.
      """
  )

  fileprivate static func unknown(_ text: String) -> Message {
    Message(ru: "нет записи «\(text)»", en: "there is no record “\(text)”")
  }

  fileprivate static func ambiguous(_ text: String, _ count: Int) -> Message {
    Message(
      ru: "под «\(text)» подходят \(Plural.ru(count, "запись", "записи", "записей"))",
      en: "“\(text)” may mean \(Plural.en(count, "record", "records"))"
    )
  }

  fileprivate static func candidates(_ candidates: [String]) -> Message {
    let shown = candidates.prefix(10).joined(separator: "; ")
    let rest = candidates.count > 10 ? "; …" : ""
    return Message(ru: "Выберите: \(shown)\(rest).", en: "Choose: \(shown)\(rest).")
  }

  fileprivate static func isRegulation(_ id: String) -> Message {
    Message(ru: "«\(id)» – положение, а не запись", en: "“\(id)” is a regulation and no record")
  }

  fileprivate static func showRegulation(_ id: String) -> Message {
    Message(ru: "Его покажет metod regulation show \(id).", en: "metod regulation show \(id) shows it.")
  }

  fileprivate static let tables = Message(
    ru: "Что есть в папке, покажет metod list.",
    en: "metod list shows what is in the folder."
  )
}
