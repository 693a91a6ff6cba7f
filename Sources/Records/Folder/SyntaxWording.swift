package import Findings

/// libyaml's words in those of people.
package enum SyntaxWording {
  /// What to say for one of libyaml's problems.
  package static func message(for problem: String) -> Message {
    for wording in wordings where problem.contains(wording.problem) { return wording.message }
    return Message(ru: "строку не удалось разобрать (\(problem))", en: "the line cannot be read (\(problem))")
  }

  private static let wordings: [(problem: String, message: Message)] = [
    (
      "mapping values are not allowed",
      Message(
        ru: "двоеточие не на месте: это второй ключ на строке или лишний отступ",
        en: "a colon is out of place: a second key on the line, or too much indentation"
      )
    ),
    (
      "could not find expected ':'",
      Message(ru: "строка не похожа на «ключ: значение»", en: "the line does not look like “key: value”")
    ),
    (
      "did not find expected key",
      Message(
        ru: "отступ этой строки не сходится с соседними",
        en: "the indentation does not fit the neighbouring lines"
      )
    ),
    (
      "did not find expected '-'",
      Message(ru: "отступ пункта списка не сходится с соседними", en: "the indentation of the list item does not fit")
    ),
    (
      "unexpected end of stream",
      Message(
        ru: "кавычка или скобка открыта и не закрыта",
        en: "a quotation mark or bracket is opened and never closed"
      )
    ),
    (
      "unexpected document indicator",
      Message(ru: "кавычка открыта и не закрыта", en: "a quotation mark is opened and never closed")
    ),
    (
      "cannot start any token",
      Message(ru: "с этого знака значение начинаться не может", en: "a value cannot begin with this character")
    ),
    (
      "',' or ']'",
      Message(ru: "квадратная скобка открыта и не закрыта", en: "a square bracket is opened and never closed")
    ),
    (
      "',' or '}'",
      Message(ru: "фигурная скобка открыта и не закрыта", en: "a brace is opened and never closed")
    ),
    (
      "block sequence entries are not allowed",
      Message(ru: "пункт списка «- » не на месте", en: "a list item “- ” is out of place")
    ),
    (
      "<document start>",
      Message(ru: "запись кончилась строкой выше", en: "the record ended on the line above")
    ),
    (
      "unknown escape character",
      Message(
        ru: "обратная косая черта в двойных кавычках: возьмите одинарные",
        en: "a backslash within double quotation marks: take single ones"
      )
    ),
  ]
}
