package import ArgumentParser
internal import CivilTime
internal import Findings
internal import Records
internal import Regulations
internal import Reports

/// `metod init`: a records folder that validates from the first minute.
package struct InitCommand: ToolCommand {
  /// Name and help.
  package static var configuration: CommandConfiguration { CommandConfiguration("init", .begin, discussion: .ownPack) }

  @Argument(help: ArgumentHelp(.newFolder, value: .folder), completion: .directory, transform: PathText.reading)
  var folder: String

  @Option(help: ArgumentHelp(.whichRegulation, value: .name))
  var regulation: String = "novosibirsk-0482-2022"

  @Option(help: ArgumentHelp(.whichKeys, value: .language))
  var keys: Language?

  @OptionGroup var day: DayOptions
  @OptionGroup var general: GeneralOptions

  /// A command of which nothing is given.
  package init() {}

  /// Writes the folder.
  package mutating func run(in context: Context) throws {
    let today = try context.day(day.asOf)
    let session = Session(general, output: nil, folder: nil, in: context)
    let place = try StarterPlace(FolderChoice.absolute(folder, in: context), written: folder)
    let catalogue = Catalogue(local: place.packs)
    guard let chosen = catalogue.library[regulation] else {
      throw ToolFailure.unknownRegulation(regulation, among: catalogue.ids)
    }
    let language = keys ?? session.language
    let starter = Starter(library: catalogue.library, regulation: chosen, keys: language, today: today)
    let count = try place.write(starter.files)
    try session.deliver(Message.done(count, folder, regulation, chosen.title)[session.language] + "\n")
  }
}

extension Message {
  fileprivate static let begin = Message(
    ru: "Завести папку записей, которая сразу проходит проверку.",
    en: "Make a records folder that validates from the first minute."
  )

  fileprivate static let newFolder = Message(ru: "Новая или пустая папка.", en: "A new or empty folder.")
  fileprivate static let whichRegulation = Message(
    ru: "Положение, по которому судить (metod regulation list).",
    en: "The regulation by which to judge (metod regulation list)."
  )

  fileprivate static let whichKeys = Message(
    ru: "На каком языке ключи и образцы; иначе на языке сообщений.",
    en: "Language of keys and samples; otherwise that of messages."
  )
}
