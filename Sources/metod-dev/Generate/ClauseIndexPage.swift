internal import Findings
internal import Records
internal import Regulations

/// The one page that shows for every clause of every pack how it is checked and by which cases that is proved.
struct ClauseIndexPage: MarkdownPage {
  let packs: [PackSource]
  let cases: ClauseCases

  /// The page serves readers of both languages; its few words are in both.
  var language: Language { .en }
  var title: String { "Пункты положений и правила, которые их проверяют · Clauses and the rules that check them" }

  var parts: [String] {
    packs.flatMap { pack in
      [
        "## \(pack.id)",
        "[\(Markdown.text(pack.regulation.title.ru))](ru/packs/\(pack.id).md) · "
          + "[\(Markdown.text(pack.regulation.title.en))](en/packs/\(pack.id).md)",
        table(of: pack),
      ]
    }
  }

  private func table(of pack: PackSource) -> String {
    Markdown.table(
      ["Пункт · Clause", "Класс · Class", "Правила · Rules", "Проверки · Tests", "Границы · Boundaries"],
      pack.regulation.clauses.map { clause in
        [
          Markdown.text(clause.number),
          clause.kind.value?.rawValue ?? "",
          clause.rules.items.map { Markdown.code("\(pack.id)/\(clause.number)/\($0.name)") }.joined(separator: "<br>"),
          cases.names(of: clause.number, in: pack.id).map(Markdown.text).joined(separator: "<br>"),
          cases.boundaries(of: clause.number, in: pack.id).map(Markdown.text).joined(separator: "<br>"),
        ]
      }
    )
  }
}
