internal import Findings
internal import Records
internal import Regulations

/// The first page of a new records folder: what lies where and what to do first.
struct StarterReadme {
  let keys: Language
  let regulation: Regulation

  /// The page, in Markdown.
  var text: String {
    let folders = RecordKind.allCases.map { "* `\($0.pattern)` – \($0.name[keys])" }.joined(separator: "\n")
    return Message(
      ru: """
        # Записи методических объединений

        Здесь лежат записи объединений – обычные текстовые файлы. Судят по положению «\(regulation.title.ru)» \
        (`\(regulation.id)`).

        ## С чего начать

        1. Впишите свою организацию, людей и объединение вместо образцов в `organizations/`, `members/`, `associations/`.
        2. Остальные записи заводите по образцам из `templates/`: скопируйте файл на место и заполните его.
        3. Проверьте: `metod validate`. Каждое сообщение называет файл, строку и что написать.

        Каждый факт записывается один раз. Отступы набираются пробелами, после двоеточия нужен пробел.

        ## Что где лежит

        \(folders)
        * `attachments/` – сканы и приложения

        """,
      en: """
        # Records of methodical associations

        These are the records of associations: ordinary text files. They are judged by the regulation \
        “\(regulation.title.en)” (`\(regulation.id)`).

        ## Where to begin

        1. Put your organisation, people and body in place of the samples in `organizations/`, `members/`, `associations/`.
        2. Make further records from `templates/`: copy a file to its place and fill it in.
        3. Check: `metod validate`. Every message names the file, the line and what to write.

        Every fact is recorded once. Indent with spaces; a colon needs a space behind it.

        ## What lies where

        \(folders)
        * `attachments/` – scans and annexes

        """
    )[keys]
  }
}
