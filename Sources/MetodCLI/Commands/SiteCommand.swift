package import ArgumentParser
internal import Findings
internal import Records
internal import Regulations
internal import Reports

/// `metod site`: a static site of the records for the page of a department.
package struct SiteCommand: ToolCommand {
  /// Name and help.
  package static var configuration: CommandConfiguration {
    CommandConfiguration("site", .about, discussion: .discussion)
  }

  @Option(help: ArgumentHelp(.out, value: .folder), completion: .directory, transform: PathText.reading)
  var out: String

  @Option(help: ArgumentHelp(.audience, value: .who))
  var audience: Audience = .public

  @OptionGroup var records: RecordsOptions
  @OptionGroup var day: DayOptions
  @OptionGroup var general: GeneralOptions

  /// A command of which nothing is given.
  package init() {}

  /// Writes the site.
  package mutating func run(in context: Context) throws {
    let asOf = try context.day(day.asOf)
    let folder = try FolderChoice(records: records.records, paths: [], in: context).folder
    let session = Session(general, output: nil, folder: folder, in: context)
    do {
      let target = try SiteFolder(FolderChoice.absolute(out, in: context), written: out)
      let assessment = Progress.during(.judging, session) { Assessment(of: folder, asOf: asOf) }
      let templates = PaperTemplates(of: folder, session)
      let site = Site(
        PaperScene(assessment, for: audience, in: session.language),
        templates: try Dictionary(uniqueKeysWithValues: Site.papers.map { ($0, try templates.template(of: $0)) })
      )
      let files = Progress.during(.writing, session) { site.files }
      let changes = try target.replace(with: files)
      session.warn(about: assessment.register)
      try session.deliver(Message.done(files.count, out, changes)[session.language] + "\n")
    } catch let failure as ToolFailure {
      throw session.inLanguage(failure)
    }
  }
}

extension Message {
  fileprivate static let about = Message(
    ru: "Сайт для страницы департамента: паспорта, планы, протоколы, практики, календарь.",
    en: "A site for the page of a department: passports, plans, minutes, practices, a calendar."
  )

  fileprivate static let discussion = Message(
    ru: """
      Готовые страницы открываются с диска и с любого сервера; сценариев в них нет. Повторный запуск переписывает только \
      то, что изменилось, и убирает страницы, которых больше нет; чужие файлы в папке он не трогает.

      Без --audience internal на сайт не попадает ничего личного, на что нет согласия на распространение.
      """,
    en: """
      The pages open from a disk and from any server, and run no scripts. A further run rewrites only what has changed, and \
      removes pages that are no more; it does not touch files of others in the folder.

      Without --audience internal nothing personal gets onto the site that no consent to distribution covers.
      """
  )

  fileprivate static let out = Message(
    ru: "Куда: новая или пустая папка либо та, в которую сайт уже записан.",
    en: "Where to: a new or empty folder, or one that holds the site already."
  )

  fileprivate static let audience = Message(
    ru: "Для кого: public – для всех; internal – для внутренней сети, с именами и тем, чего недостаёт.",
    en: "For whom: public, or internal for an inner network, with names and what is missing."
  )

  fileprivate static let who = Message(ru: "кто", en: "who")
  fileprivate static let writing = Message(ru: "Делаю страницы…", en: "Making the pages…")

  fileprivate static func done(_ count: Int, _ folder: String, _ changes: SiteFolder.Changes) -> Message {
    Message(
      ru: """
        Сайт в папке \(folder): \(Plural.ru(count, "файл", "файла", "файлов")), \
        записано \(changes.written), убрано \(changes.removed).
        """,
      en: """
        The site in \(folder): \(Plural.en(count, "file", "files")), \(changes.written) written, \(changes.removed) removed.
        """
    )
  }
}
