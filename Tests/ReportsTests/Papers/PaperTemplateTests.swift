import Findings
import Reports
import Testing

/// Templates: names, sections, and mistakes with their places.
@Suite struct PaperTemplateTests {
  private static let names: [TemplateName] = [
    TemplateName("number", "номер", Message(verbatim: "")),
    TemplateName("text", "текст", Message(verbatim: "")),
    TemplateName("open", "открыто", Message(verbatim: ""), .flag),
    TemplateName(
      "members",
      "члены",
      Message(verbatim: ""),
      .list([
        TemplateName("name", "имя", Message(verbatim: "")), TemplateName("number", "номер", Message(verbatim: "")),
      ])
    ),
    TemplateName("head", "глава", Message(verbatim: ""), .group([TemplateName("name", "имя", Message(verbatim: ""))])),
  ]

  private func blocks(_ template: String, _ fields: TemplateFields) throws -> [PaperBlock] {
    try PaperTemplate(template, names: Self.names, language: .ru).paper(fields).blocks
  }

  private func troubles(_ template: String) -> [TemplateTrouble] {
    do {
      _ = try PaperTemplate(template, names: Self.names, language: .ru)
      return []
    } catch {
      return error.all
    }
  }

  @Test func `a name is written in either language, inside sections and along paths`() throws {
    let fields: TemplateFields = [
      "number": "5", "members": .list([["name": "Ким"], ["name": "Ли"]]), "head": .group(["name": "Чон"]),
    ]
    #expect(
      try blocks("{{номер}} {{number}} {{глава.имя}}\n\n{{#члены}}\n- {{имя}}\n{{/члены}}", fields) == [
        .paragraph("5 5 Чон"), .list(PaperList(items: [[.paragraph("Ким")], [.paragraph("Ли")]])),
      ]
    )
  }

  @Test func `what is missing reads as its words and leaves its section out`() throws {
    let fields: TemplateFields = ["number": .missing("нет сведений")]
    #expect(
      try blocks("{{номер}}{{#номер}} есть{{/номер}}{{^номер}} – пусто{{/номер}}", fields) == [
        .paragraph("нет сведений – пусто")
      ]
    )
  }

  @Test func `a value that a list item lacks is not taken from outside`() throws {
    let fields: TemplateFields = [
      "number": "5", "members": .list([["name": "Ким", "number": .nothing], ["name": "Ли"]]),
    ]
    #expect(try blocks("{{#члены}}\n{{имя}}{{номер}}\n\n{{/члены}}", fields) == [.paragraph("Ким"), .paragraph("Ли")])
  }

  @Test(
    arguments: [
      ("Ким А. И.", "Ким А. И."), ("Кто пишет?", "Кто пишет?"), ("до 5 мая 2025 г.", "до 5 мая 2025 г."),
      ("так …", "так …"), ("Итоги", "Итоги."), ("«Зачем?»", "«Зачем?»."),
    ]
  )
  func `a sentence of a template ends once`(value: String, sentence: String) throws {
    #expect(try blocks("{{текст}}.", ["text": .text(value)]) == [.paragraph(PaperText(sentence))])
  }

  @Test func `the stops of authors stay as they are`() throws {
    #expect(
      try blocks("{{номер}}. {{текст}} Конец..", ["number": "1", "text": .text("Ждали.. и дождались..")]) == [
        .list(PaperList(start: 1, items: [[.paragraph("Ждали.. и дождались.. Конец..")]]))
      ]
    )
    #expect(try blocks("{{текст}}", ["text": .prose("Ждали.. долго")]) == [.paragraph("Ждали.. долго")])
  }

  @Test func `the first and the last of a list are known`() throws {
    let fields: TemplateFields = ["members": .list([["name": "Ким"], ["name": "Ли"], ["name": "Чон"]])]
    let template = "{{#члены}}{{#первый}}Члены: {{/первый}}{{имя}}{{^последний}}, {{/последний}}{{/члены}}."
    #expect(try blocks(template, fields) == [.paragraph("Члены: Ким, Ли, Чон.")])
  }

  @Test func `values are text, whatever they hold`() throws {
    let fields: TemplateFields = ["number": "*5* | {{текст}}", "text": .prose("Раз.\n\n- два\n# три")]
    #expect(
      try blocks("{{номер}}\n\n{{текст}}", fields) == [
        .paragraph("*5* | {{текст}}"), .paragraph("Раз."), .list(PaperList(items: [[.paragraph("два # три")]])),
      ]
    )
  }

  @Test func `comments leave nothing behind`() throws {
    #expect(try blocks("{{! заметка }}\nтекст", [:]) == [.paragraph("текст")])
  }

  @Test func `an unknown name is told with its place and the nearest one`() {
    let troubles = troubles("# Заглавие\n\nОт {{номр}}")
    let files = SourceFiles(paths: ["templates/minutes.md"])
    let findings = troubles.map { $0.finding(in: FileID(0)) }
    let sources = SourceTexts([("templates/minutes.md", "# Заглавие\n\nОт {{номр}}")])
    #expect(
      TextFindingsReport(isColored: false, sources: sources).blocks(of: findings, in: files, .ru) == """
        ошибка[template/unknown-name]: Имени «номр» здесь нет.
         --> templates/minutes.md:3:4
          |
        3 | От {{номр}}
          |    ^^^^^^^^
          = как исправить: Возможно, имелось в виду: «номер».

        """
    )
  }

  @Test(
    arguments: [
      ("{{#члены}}\n{{имя}}", "not-closed", 1, 1),
      ("{{имя}}", "unknown-name", 1, 1),
      ("а\n{{/члены}}", "not-open", 2, 1),
      ("{{#члены}}{{/глава}}", "not-closed", 1, 11),
      ("а {{номер", "malformed", 1, 3),
      ("{{>minutes}}", "malformed", 1, 1),
      (":::гриф\nтекст", "not-closed", 1, 1),
      (":::", "not-open", 1, 1),
      (":::печать\n:::", "unknown-container", 1, 4),
    ]
  )
  func `a mistake is told with its place`(template: String, rule: String, line: Int, column: Int) {
    let first = troubles(template).first
    #expect(first?.rule == rule)
    #expect(first?.line == line)
    #expect(first?.column == column)
  }

  @Test func `every mistake of a template is told in one go`() {
    #expect(troubles("{{а1}} {{номер}} {{б2}}\n:::нет").map(\.line) == [1, 1, 2])
  }

  @Test(arguments: PaperKind.allCases, Language.allCases)
  func `the templates that the tool brings along are sound`(kind: PaperKind, language: Language) {
    let text = BuiltInTemplates.text(kind, in: language)
    #expect(!text.isEmpty)
    #expect(throws: Never.self) { try PaperTemplate(text, names: kind.names, language: language) }
  }

  @Test(arguments: PaperKind.allCases)
  func `no two names of one place are spelled alike`(kind: PaperKind) {
    func check(_ names: [TemplateName]) {
      let spellings = names.flatMap { Set([$0.name, $0.russian]) }
      #expect(Set(spellings).count == spellings.count, "\(spellings)")
      for name in names { check(name.inner) }
    }
    check(kind.names)
  }
}

extension TemplateValue: ExpressibleByStringLiteral {
  /// A text.
  public init(stringLiteral text: String) { self = .text(text) }
}
