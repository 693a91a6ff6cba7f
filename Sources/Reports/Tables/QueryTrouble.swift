package import Findings
internal import Records

/// What is wrong with a question for a table.
package struct QueryTrouble: Error, Sendable {
  /// What is wrong.
  package let message: Message
  /// What to do about it.
  package let hint: Message?

  /// A column that the table does not have.
  static func unknownColumn(_ name: String, in listing: RecordListing) -> QueryTrouble {
    let names = listing.columns.flatMap(\.names.all)
    return QueryTrouble(
      message: Message(
        ru: "у таблицы «\(listing.names.ru)» нет столбца «\(name)»",
        en: "the table “\(listing.names.en)” has no column “\(name)”"
      ),
      hint: RecordReader.hint(Suggestion.nearest(to: name, among: names))
        ?? Message(
          ru: "Столбцы: \(listing.columns.map(\.names.ru).joined(separator: ", ")).",
          en: "Columns: \(listing.columns.map(\.names.en).joined(separator: ", "))."
        )
    )
  }

  /// A column that the public may not see.
  static func withheldColumn(_ column: ListColumn) -> QueryTrouble {
    QueryTrouble(
      message: Message(
        ru: "столбец «\(column.names.ru)» для всех не выводится: в нём личные данные",
        en: "the column “\(column.names.en)” is not for the public: it holds personal data"
      ),
      hint: nil
    )
  }

  /// A filter without an operator.
  static func badFilter(_ text: String) -> QueryTrouble {
    QueryTrouble(
      message: Message(ru: "непонятное условие «\(text)»", en: "the condition “\(text)” makes no sense"),
      hint: Message(
        ru: "Условие — столбец, знак и значение: категория=высшая, тема~грамотность, 'дата>=01.09.2025'.",
        en: "A condition is a column, a sign and a value: category=highest, topic~literacy, 'date>=2025-09-01'."
      )
    )
  }

  /// A comparison that means nothing for the values of a column.
  static func badComparison(_ sign: String, _ column: ListColumn) -> QueryTrouble {
    QueryTrouble(
      message: Message(
        ru: "знак «\(sign)» не годится для столбца «\(column.names.ru)»",
        en: "the sign “\(sign)” will not do for the column “\(column.names.en)”"
      ),
      hint: Message(
        ru: "Больше и меньше бывают даты, числа и учебные годы.",
        en: "Dates, numbers and school years can be more or less."
      )
    )
  }

  /// A value that the column cannot have.
  static func badValue(_ value: String, _ column: ListColumn, hint: Message) -> QueryTrouble {
    QueryTrouble(
      message: Message(
        ru: "значение «\(value)» не годится для столбца «\(column.names.ru)»",
        en: "“\(value)” will not do for the column “\(column.names.en)”"
      ),
      hint: hint
    )
  }

  /// A body that the folder does not hold, or several of that name.
  static func unknownBody(_ name: String, count: Int, among names: [String]) -> QueryTrouble {
    let nearest = RecordReader.hint(Suggestion.nearest(to: name, among: names))
    if count > 1 {
      return QueryTrouble(
        message: Message(
          ru: "объединений с названием «\(name)» несколько",
          en: "several bodies are called “\(name)”"
        ),
        hint: Message(ru: "Назовите объединение по имени файла.", en: "Name the body by its file.")
      )
    }
    return QueryTrouble(
      message: Message(ru: "нет объединения «\(name)»", en: "there is no body “\(name)”"),
      hint: nearest
    )
  }

  /// A text that is no school year.
  package static func badSchoolYear(_ text: String) -> QueryTrouble {
    QueryTrouble(
      message: Message(ru: "«\(text)» — не учебный год", en: "“\(text)” is not a school year"),
      hint: Message(ru: "Учебный год пишется как 2025-26.", en: "A school year is written as 2025-26.")
    )
  }

  /// A kind of records that belong to no school year.
  static func noSchoolYear(_ listing: RecordListing) -> QueryTrouble {
    QueryTrouble(
      message: Message(
        ru: "таблица «\(listing.names.ru)» не делится по учебным годам",
        en: "the table “\(listing.names.en)” is not divided by school years"
      ),
      hint: nil
    )
  }
}
