internal import Findings

extension Message {
  /// What a folder may hold in which records are to begin.
  static let ownPack = Message(
    ru: """
      Папка может уже лежать в git и держать своё положение в regulations/<имя>.yaml: тогда его и назовите в \
      --regulation. Другие файлы не трогаются.
      """,
    en: """
      The folder may already be under git and hold a regulation of its own in regulations/<id>.yaml: name that one in \
      --regulation. Other files are not touched.
      """
  )

  /// What was written, and what to do next.
  static func done(_ count: Int, _ folder: String, _ id: String, _ title: Message) -> Message {
    Message(
      ru: """
        Готово: в папке \(folder) \(Plural.ru(count, "новый файл", "новых файла", "новых файлов")). Положение: \(id) – \(title.ru).

        Дальше:
          1. Замените образцы своими данными: organizations/, members/, orders/, associations/. Порядок – в README.md.
          2. Впишите в metod.yaml, с какого дня ведётся учёт, и кто стороны положения, если они есть.
          3. Проверьте: metod validate \(folder)
          4. Чего требует положение: metod regulation show \(id)
        """,
      en: """
        Done: \(Plural.en(count, "new file", "new files")) in \(folder). Regulation: \(id) – \(title.en).

        Next:
          1. Put your own data in place of the samples: organizations/, members/, orders/, associations/. README.md tells more.
          2. Enter in metod.yaml from which day records are kept, and who the parties of the regulation are, if it has any.
          3. Check: metod validate \(folder)
          4. What the regulation asks for: metod regulation show \(id)
        """
    )
  }
}
