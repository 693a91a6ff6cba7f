internal import Findings
internal import Reports

/// What the templates of papers may hold.
struct TemplatesPage: MarkdownPage {
  let language: Language

  var title: String { say("Шаблоны бумаг", "Templates of papers") }

  var parts: [String] {
    let papers = PaperKind.allCases.flatMap { kind in
      [
        "## `\(kind.rawValue).md`: \(plain(kind.name))",
        Markdown.table(TemplateTables.names(kind.names, language)),
      ]
    }
    return [
      say(
        """
        Шаблон – это текст бумаги, в котором вместо данных стоят имена в двойных скобках: `{{дата}}`. Раздел
        `{{#члены}} … {{/члены}}` повторяется для каждого из перечня, `{{^члены}} … {{/члены}}` остаётся, если перечень пуст.
        Внутри перечня есть ещё `{{#первый}}` и `{{#последний}}`. Свой шаблон кладут в `templates/` папки записей.
        """,
        """
        A template is the text of a paper in which names in double braces stand for data: `{{date}}`. A section
        `{{#members}} … {{/members}}` is repeated for each of a list, `{{^members}} … {{/members}}` stays where the list is
        empty. In a list there are `{{#first}}` and `{{#last}}` as well. Your own templates go to `templates/` of the records.
        """
      ),
      say(
        """
        Оформляют как в Markdown: `# Заголовок`, `**жирно**`, `- точка`, таблица из `| ячеек |`. Чего в Markdown нет, пишут
        блоком от `:::имя` до `:::`:
        """,
        """
        The markup is that of Markdown: `# Heading`, `**strong**`, `- point`, a table of `| cells |`. What Markdown has not
        is a container from `:::name` to `:::`:
        """
      ),
      Markdown.table(TemplateTables.containers(language)),
    ] + papers
  }
}

extension Markdown {
  /// A table of reference as Markdown.
  static func table(_ table: Table) -> String {
    self.table(table.columns.map(\.title), table.rows.map { $0.map { $0.hasPrefix(":::") ? code($0) : $0 } })
  }
}
