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
        Замените образцы своими данными (с чего начать – в README.md) и проверьте: metod validate \(folder)
        """,
      en: """
        Done: \(Plural.en(count, "new file", "new files")) in \(folder). Regulation: \(id) – \(title.en).
        Put your own data in place of the samples (README.md tells where to begin) and check: metod validate \(folder)
        """
    )
  }
}
