internal import ArgumentParser
internal import Findings
internal import Reports

extension ArgumentHelp {
  /// Help in the language of this run, with the name of the value.
  init(_ about: Message, value: Message? = nil) {
    self.init(stringLiteral: about[Speech.language])
    valueName = value?[Speech.language]
  }
}

/// What every command understands.
package struct GeneralOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      Message(
        ru: "Язык сообщений; иначе из metod.yaml, METOD_LANG, языковых настроек, иначе русский.",
        en: "Language of messages; otherwise that of metod.yaml, METOD_LANG, the locale, otherwise Russian."
      ),
      value: .language
    )
  )
  var language: Language?

  @Option(
    help: ArgumentHelp(
      Message(
        ru: "Когда раскрашивать вывод; auto – на терминале, если не задана NO_COLOR.",
        en: "When to colour the output; auto is on a terminal, unless NO_COLOR is set."
      ),
      value: .moment
    )
  )
  var color: ColorChoice = .auto

  /// Options of which nothing is given.
  package init() {}
}

/// Where the records are.
package struct RecordsOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      Message(
        ru: "Папка записей (в ней лежит metod.yaml); иначе она ищется вверх от текущей папки.",
        en: "The records folder (it holds metod.yaml); otherwise looked for upwards from the working folder."
      ),
      value: .folder
    ),
    completion: .directory,
    transform: PathText.reading
  )
  var records: String?

  /// Options of which nothing is given.
  package init() {}
}

/// A path as an option gives it.
enum PathText {
  /// Takes a path; an empty one is most likely a variable of a script that was never set.
  static func reading(_ text: String) throws -> String {
    guard !text.isEmpty else { throw Empty() }
    return text
  }

  /// Nothing stands where a path should.
  private struct Empty: Error, CustomStringConvertible {
    var description: String { Message(ru: "путь пуст", en: "the path is empty")[Speech.language] }
  }
}

/// The day of judging.
package struct DayOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      Message(
        ru: "День, на который судить: 20.11.2025 или 2025-11-20; иначе из METOD_TODAY, иначе сегодня.",
        en: "The day as of which to judge: 2025-11-20 or 20.11.2025; otherwise that of METOD_TODAY, otherwise today."
      ),
      value: .date
    )
  )
  var asOf: String?

  /// Options of which nothing is given.
  package init() {}
}

/// Where results go.
package struct OutputOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      Message(
        ru: "Записать результат в файл; прежнее содержимое заменяется целиком.",
        en: "Write the result to a file, whose content is replaced as a whole."
      ),
      value: .file
    ),
    completion: .file(),
    transform: PathText.reading
  )
  var output: String?

  /// Options of which nothing is given.
  package init() {}
}

extension Message {
  static let findingsFormat = Message(
    ru: "В каком виде рассказать: text – людям, остальные – программам и серверам.",
    en: "How to tell it: text is for people, the others for programs and servers."
  )
  static let threshold = Message(
    ru: "С какой степени считать проверку проваленной.",
    en: "From which severity on the check fails."
  )
  static let language = Message(ru: "язык", en: "language")
  static let moment = Message(ru: "когда", en: "when")
  static let folder = Message(ru: "папка", en: "dir")
  static let file = Message(ru: "файл", en: "file")
  static let date = Message(ru: "дата", en: "date")
  static let format = Message(ru: "формат", en: "format")
  static let path = Message(ru: "путь", en: "path")
  static let severity = Message(ru: "степень", en: "severity")
  static let name = Message(ru: "имя", en: "name")
}

/// The format of a page of reference.
package struct PageOptions: ParsableArguments {
  @Option(help: ArgumentHelp(Message(ru: "В каком виде показать.", en: "How to show it."), value: .format))
  var format: PageFormat = .text

  /// Options of which nothing is given.
  package init() {}
}

/// What commands need that tell about regulations, with or without a records folder.
package struct ReferenceOptions: ParsableArguments {
  @OptionGroup var records: RecordsOptions
  @OptionGroup var output: OutputOptions
  @OptionGroup var general: GeneralOptions

  /// Options of which nothing is given.
  package init() {}

  /// The run, and the regulations at hand in it.
  func open(in context: Context) throws(ToolFailure) -> (session: Session, catalogue: Catalogue) {
    let folder = try FolderChoice.optional(records: records.records, in: context)
    let session = Session(general, output: output.output, folder: folder, in: context)
    return (session, folder.map { Catalogue(of: $0) } ?? Catalogue())
  }
}

extension CommandConfiguration {
  /// A command with its help in the language of this run.
  init(
    _ name: String,
    _ about: Message,
    discussion: Message? = nil,
    version: String = "",
    subcommands: [any ParsableCommand.Type] = []
  ) {
    self.init(
      commandName: name,
      abstract: about[Speech.language],
      discussion: discussion?[Speech.language] ?? "",
      version: version,
      subcommands: subcommands
    )
  }
}
