internal import Findings
internal import Records

/// The catalogue of everything that can be wrong with the form of records.
struct RecordRulesPage: MarkdownPage {
  let language: Language

  var title: String { say("Сообщения о форме записей", "Findings about the form of records") }

  var parts: [String] {
    [
      say(
        """
        Эти правила не зависят от положения. Степень правила можно изменить в `metod.yaml`, под ключом
        `\(Key.severities.spelling.ru)`, назвав причину.
        """,
        """
        These rules do not depend on a regulation. The severity of a rule can be changed in `metod.yaml`, under
        `\(Key.severities.spelling.en)`, with a reason.
        """
      ),
      Markdown.table(
        [
          say("Правило", "Rule"), say("Степень", "Severity"), say("Что значит", "What it means"),
          say("Как исправить", "How to put it right"),
        ],
        RecordRule.allCases.map { rule in
          [
            Markdown.code(rule.id), plain(rule.severity.name),
            "**\(plain(rule.title))**. \(plain(rule.explanation))", plain(rule.hint),
          ]
        }
      ),
    ]
  }
}
