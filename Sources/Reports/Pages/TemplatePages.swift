package import Findings

extension ReferencePage {
  /// The page of the names that the template of a paper may use, and of the containers of all templates.
  package static func templateNames(of kind: PaperKind, in language: Language) -> ReferencePage {
    let say = { (ru: String, en: String) in language == .ru ? ru : en }
    return ReferencePage(
      say("Шаблон \(kind.rawValue).md: \(kind.name.ru)", "Template \(kind.rawValue).md: \(kind.name.en)"),
      [
        .heading(say("Имена", "Names")),
        .table(TemplateTables.names(kind.names, language)),
        .heading(say("Блоки", "Containers")),
        .table(TemplateTables.containers(language)),
      ]
    )
  }
}

/// The tables of what a template may hold.
package enum TemplateTables {
  /// Names with their depth, spellings and meaning.
  package static func names(_ names: [TemplateName], _ language: Language) -> Table {
    let say = { (ru: String, en: String) in language == .ru ? ru : en }
    return Table(
      [
        Table.Column(say("по-русски", "in Russian")), Table.Column(say("латиницей", "in Latin letters")),
        Table.Column(say("что это", "kind")), Table.Column(say("смысл", "meaning")),
      ],
      rows: rows(names, depth: 0, language)
    )
  }

  private static func rows(_ names: [TemplateName], depth: Int, _ language: Language) -> [[String]] {
    names.flatMap { name in
      let margin = String(repeating: "· ", count: depth)
      let own = [margin + name.russian, margin + name.name, kind(of: name)[language], name.about[language]]
      return [own]
        + rows(
          name.inner.filter { $0.about != TemplateName.first.about && $0.about != TemplateName.last.about },
          depth: depth + 1,
          language
        )
    }
  }

  private static func kind(of name: TemplateName) -> Message {
    switch name.content {
    case .text: Message(ru: "текст", en: "text")
    case .flag: Message(ru: "да или нет", en: "yes or no")
    case .list: Message(ru: "перечень", en: "list")
    case .group: Message(ru: "группа", en: "group")
    }
  }

  /// The containers of templates.
  package static func containers(_ language: Language) -> Table {
    let say = { (ru: String, en: String) in language == .ru ? ru : en }
    return Table(
      [
        Table.Column(say("по-русски", "in Russian")), Table.Column(say("латиницей", "in Latin letters")),
        Table.Column(say("что получается", "what it makes")),
      ],
      rows: PaperContainer.allCases.map { [":::" + $0.russian, ":::" + $0.rawValue, $0.about[language]] }
    )
  }
}
