package import Findings

/// libyaml's words in those of people.
package enum SyntaxWording {
  /// What to say for one of libyaml's problems.
  package static func message(for problem: String) -> Message {
    for wording in wordings where problem.contains(wording.problem) { return wording.message }
    return Message(ru: "Строку не удалось разобрать (\(problem)).", en: "The line cannot be read (\(problem)).")
  }

  private static let wordings: [(problem: String, message: Message)] = [
    (
      "mapping values are not allowed",
      Message(
        ru: "Двоеточие не на месте: это второй ключ на строке или лишний отступ.",
        en: "A colon is out of place: a second key on the line, or too much indentation."
      )
    ),
    (
      "could not find expected ':'",
      Message(ru: "Строка не похожа на «ключ: значение».", en: "The line does not look like “key: value”.")
    ),
    (
      "did not find expected key",
      Message(
        ru: "Отступ этой строки не сходится с соседними.",
        en: "The indentation does not fit the neighbouring lines."
      )
    ),
    (
      "did not find expected '-'",
      Message(ru: "Отступ пункта списка не сходится с соседними.", en: "The indentation of the list item does not fit.")
    ),
    (
      "unexpected end of stream",
      Message(
        ru: "Кавычка или скобка открыта и не закрыта.",
        en: "A quotation mark or bracket is opened and never closed."
      )
    ),
    (
      "unexpected document indicator",
      Message(ru: "Кавычка открыта и не закрыта.", en: "A quotation mark is opened and never closed.")
    ),
    (
      "cannot start any token",
      Message(ru: "С этого знака значение начинаться не может.", en: "A value cannot begin with this character.")
    ),
    (
      "',' or ']'",
      Message(ru: "Квадратная скобка открыта и не закрыта.", en: "A square bracket is opened and never closed.")
    ),
    (
      "',' or '}'",
      Message(ru: "Фигурная скобка открыта и не закрыта.", en: "A brace is opened and never closed.")
    ),
    (
      "block sequence entries are not allowed",
      Message(ru: "Пункт списка «- » не на месте.", en: "A list item “- ” is out of place.")
    ),
    (
      "<document start>",
      Message(ru: "Запись кончилась строкой выше.", en: "The record ended on the line above.")
    ),
    (
      "unknown escape character",
      Message(
        ru: "Обратная косая черта в двойных кавычках: возьмите одинарные.",
        en: "A backslash within double quotation marks: take single ones."
      )
    ),
  ]
}
