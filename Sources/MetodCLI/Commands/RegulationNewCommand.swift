package import ArgumentParser
internal import Findings
internal import Records
internal import Regulations
internal import Reports

/// `metod regulation new`: a skeleton from which to write a regulation of one's own.
package struct RegulationNewCommand: ToolCommand {
  /// Name and help.
  package static var configuration: CommandConfiguration {
    CommandConfiguration("new", .skeleton, discussion: .steps)
  }

  @Argument(help: ArgumentHelp(.newID, value: .name))
  var id: String

  @Option(help: ArgumentHelp(.whichKeys, value: .language))
  var keys: Language?

  @OptionGroup var reference: ReferenceOptions

  /// A command of which nothing is given.
  package init() {}

  /// Writes the skeleton.
  package mutating func run(in context: Context) throws {
    let (session, catalogue) = try reference.open(in: context)
    guard RecordLocation.isID(id) else { throw session.inLanguage(.usage(.badID(id), hint: .goodID)) }
    if catalogue.library[id] != nil { throw session.inLanguage(.usage(.taken(id), hint: .copy(id))) }
    try session.deliver(PackSkeleton(id: id, keys: keys ?? session.language).text, as: .regulation)
  }
}

extension Message {
  fileprivate static let skeleton = Message(
    ru: "Начать своё положение: файл с пояснением каждой части.",
    en: "Begin a regulation of your own: a file with every part explained."
  )

  fileprivate static let steps = Message(
    ru: """
      Без --output образец выводится на экран. Место положения – regulations/<имя>.yaml в папке записей; замените образец \
      своими пунктами и проверяйте: metod regulation check regulations/<имя>.yaml.

      Чтобы начать с готового положения, выведите его: metod regulation show ИМЯ --format yaml.
      """,
    en: """
      Without --output the skeleton is printed. The place of a regulation is regulations/<id>.yaml in the records folder; put \
      your own clauses in place of the samples and check: metod regulation check regulations/<id>.yaml.

      To begin with a regulation that is there, print it: metod regulation show ID --format yaml.
      """
  )

  fileprivate static let newID = Message(
    ru: "Имя нового положения: латинские строчные буквы, цифры, дефис.",
    en: "The id of the new regulation: lower-case Latin letters, digits, hyphens."
  )

  fileprivate static let whichKeys = Message(
    ru: "На каком языке ключи и пояснения; иначе на языке сообщений.",
    en: "Language of keys and explanations; otherwise that of messages."
  )

  fileprivate static func badID(_ id: String) -> Message {
    Message(ru: "имя «\(id)» не годится для положения", en: "“\(id)” cannot be the id of a regulation")
  }

  fileprivate static let goodID = Message(
    ru: "Годятся латинские строчные буквы, цифры и дефис: gorod-2025.",
    en: "Lower-case Latin letters, digits and hyphens will do: town-2025."
  )

  fileprivate static func taken(_ id: String) -> Message {
    Message(ru: "положение «\(id)» уже есть", en: "there is a regulation “\(id)” already")
  }

  fileprivate static func copy(_ id: String) -> Message {
    Message(
      ru: "Его текст: metod regulation show \(id) --format yaml.",
      en: "Its text: metod regulation show \(id) --format yaml."
    )
  }
}
