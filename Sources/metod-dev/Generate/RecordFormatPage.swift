internal import Findings
internal import Records

/// The format of records: where each kind lies, its fields, the acts, the words.
struct RecordFormatPage: MarkdownPage {
  let language: Language

  var title: String { say("Формат записей", "Format of records") }

  var parts: [String] {
    var parts = [introduction, values]
    parts.append("## " + say("Корень папки: ", "Root of the folder: ") + Markdown.code(RecordLocation.settingsName))
    parts += FieldTables(language: language, level: 3).parts(of: Settings.schema.shape)
    for kind in RecordKind.allCases {
      parts.append("## \(plain(kind.name).capitalizedFirst): \(Markdown.code(kind.pattern))")
      guard let shape = kind.shape else {
        parts.append(say("Поля: [формат положений](pack-format.md).", "Fields: [format of packs](pack-format.md)."))
        continue
      }
      parts += FieldTables(language: language, level: 3).parts(of: shape)
    }
    return parts + acts + words
  }

  private var introduction: String {
    say(
      """
      Первая папка пути решает, что это за запись; путь ниже неё без `.yaml` — идентификатор записи: строчные латинские
      буквы, цифры и дефис. Ключи и слова пишут по-русски или по-английски, любыми буквами: регистр, ё и е, пробелы
      и дефисы в ключах не различаются. Ключ `\(Key.note.spelling.ru)` можно поставить в любую запись.
      """,
      """
      The first folder of a path decides what a record is; the path below it, without `.yaml`, is the record's id:
      lower-case Latin letters, digits and hyphens. Keys and words are written in Russian or English; case, ё and е,
      spaces and hyphens within keys make no difference. The key `\(Key.note.spelling.en)` may stand in any record.
      """
    )
  }

  private var values: String {
    "## " + say("Значения", "Values") + "\n\n"
      + say(
        """
        - **Дата**: `10.09.2025`, `10.09.2025 г.`, `10 сентября 2025 г.` или `2025-09-10`. Год из двух цифр — ошибка.
          `\(Key.from.spelling.ru)` и `\(Key.through.spelling.ru)` — первый и последний день, оба включительно.
        - **Учебный год**: `2025-26`, `2025/26`, `2025-2026` или `2025/2026`.
        - **Срок словами**: `сентябрь`, `ноябрь – декабрь`, `1 четверть`, `в течение года`.
        - **Список** пишут по одному значению на строке, с дефиса; короткие значения — и на одной строке через запятую (через
          `;`, если запятая есть внутри значения). Одно значение — тоже список.
        - **Ссылка** — имя, каким запись называют люди: `Иванова А.А.`, `приказ 12-од от 01.09.2025`, `протокол № 1 от
          10.09.2025`, полное, краткое или прежнее название, или идентификатор записи.
        - **Нет** — заполненное поле: сведений нет и не должно быть. Пустое поле значит, что ничего не известно.
        """,
        """
        - **Date**: `2025-09-10`, `10.09.2025`, `10 сентября 2025 г.`. A two-digit year is an error. `\(Key.from.spelling.en)`
          and `\(Key.through.spelling.en)` are the first and the last day, both inclusive.
        - **School year**: `2025-26`, `2025/26`, `2025-2026` or `2025/2026`.
        - **Term in words**: `сентябрь`, `ноябрь – декабрь`, `1 четверть`, `в течение года`.
        - **List**: one value a line behind a hyphen; short values may share a line, parted by commas (by `;` where a value
          holds a comma). A single value is a list too.
        - **Mention**: the name by which people call a record: `Иванова А.А.`, `order 12-од of 2025-09-01`, `minutes 1 of
          2025-09-10`, a full, short or former name, or the record's id.
        - **None** is a filled field: there is nothing, and there need not be. A blank field means that nothing is known.
        """
      )
  }

  private var acts: [String] {
    [
      "## " + say("Действия", "Acts"),
      say(
        """
        Действие пишут одной строкой через запятую — кто, когда и на каком основании: `принят: протокол № 1 от 10.09.2025,
        вопрос 3`, `составил: Иванова А.А., 12.09.2025`; или полями:
        """,
        """
        An act is written on one line, parted by commas: who, when and on what basis, as in `adopted: minutes 1 of
        2025-09-10, item 3`, `drawn-up: Иванова А.А., 2025-09-12`; or as fields:
        """
      ) + " " + Markdown.codes(Self.actKeys.map { $0.spelling[language] }) + ".",
      WordTables(language: language).table(
        of: UniversalAct.allCases.map(\.spelling),
        about: UniversalAct.allCases.map(\.about)
      ),
    ]
  }

  private static let actKeys: [Key] = [.who, .date, .order, .minutes, .item, .file]

  private var words: [String] {
    let shapes = [Settings.schema.shape] + RecordKind.allCases.compactMap(\.shape)
    return ["## " + say("Слова, одинаковые во всех положениях", "Words that are the same in every regulation")]
      + WordTables(language: language).parts(of: shapes.flatMap(\.wordLists), level: 3)
  }
}
