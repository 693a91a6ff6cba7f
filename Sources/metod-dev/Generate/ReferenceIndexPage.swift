internal import Findings
internal import Regulations

/// The first page of the reference.
struct ReferenceIndexPage: MarkdownPage {
  let language: Language
  let packs: [PackSource]

  var title: String { say("Справочник", "Reference") }

  var parts: [String] {
    let pages = [
      ("records.md", say("Формат записей", "Format of records")),
      ("findings.md", say("Сообщения о форме записей", "Findings about the form of records")),
      ("rules/README.md", say("Виды правил", "Rule kinds")),
      ("pack-format.md", say("Формат положений", "Format of regulation packs")),
      ("templates.md", say("Шаблоны бумаг", "Templates of papers")),
      ("../clauses.md", say("Пункты положений и их правила", "Clauses and their rules")),
    ]
    return [
      pages.map { "- [\($0.1)](\($0.0))\n" }.joined(),
      "## " + say("Встроенные положения", "Built-in regulations"),
      packs.map { "- [\(plain($0.regulation.title))](packs/\($0.id).md) – \(Markdown.code($0.id))\n" }.joined(),
    ]
  }
}
