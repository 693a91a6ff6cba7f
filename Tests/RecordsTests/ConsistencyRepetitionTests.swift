import Findings
import Records
import Testing

/// What a record says twice, or leaves open where it cannot.
@Suite struct ConsistencyRepetitionTests {
  static let cases: [ConsistencyFolder.Case] = [
    .init(
      "a person is listed twice while the first term runs",
      "associations/mmo.yaml",
      "  - кто: Кузнецов Д.С.\n    с: 10.09.2025\n",
      "  - кто: Кузнецов Д.С.\n    с: 10.09.2025\n  - кто: Кузнецов Денис Сергеевич\n    с: 01.10.2025\n",
      tells: "record/listed-twice associations/mmo:23 Кузнецов Денис Сергеевич"
    ),
    .init(
      "a person comes back after a term",
      "associations/mmo.yaml",
      "    по: 09.09.2025",
      "    по: 09.09.2025\n  - кто: Сидоров П.П.\n    с: 10.09.2025"
    ),
    .init(
      "an office is given twice to one person",
      "associations/mmo.yaml",
      "состав:\n",
      "  - роль: Куратор\n    кто: Соколова И.Н.\n    с: 01.09.2025\nсостав:\n",
      tells: "record/listed-twice associations/mmo:18 Соколова И.Н."
    ),
    .init(
      "a term that ends before it begins, and before the body, is one fault",
      "associations/mmo.yaml",
      "    с: 01.09.2023\n    по: 09.09.2025",
      "    с: 01.09.2023\n    по: 09.09.2015",
      tells: "record/date-order associations/mmo:26 09.09.2015"
    ),
    .init(
      "a decision is left empty at a meeting that was held",
      "meetings/mmo/a.yaml",
      "    решение: Утвердить.",
      "    решение:",
      tells: "record/blank-outcome meetings/mmo/a:14 "
    ),
    .init(
      "a decision is still empty before the meeting",
      "meetings/mmo/c.yaml",
      "О подготовке к олимпиаде",
      "О подготовке к олимпиаде\n    решение:"
    ),
    .init(
      "a meeting decides with nobody present",
      "meetings/mmo/a.yaml",
      "присутствовали:\n  - Иванова А.А.\n  - Петрова Е.В.\n  - Соколова И.Н.\n",
      "присутствовали: нет\n",
      tells: "record/nobody-present meetings/mmo/a:4 нет"
    ),
    .init(
      "two rows of a plan bear one number",
      "plans/mmo/2025-26.yaml",
      "тема: Грамотность",
      "тема: Грамотность\nмероприятия:\n  - №: 1\n    название: Семинар\n  - №: 1\n    название: Урок",
      tells: "record/number-repeated plans/mmo/2025-26:5 1"
    ),
    .init(
      "rows of a plan are numbered by words",
      [.init("plans/mmo/2025-26.yaml", "тема: Грамотность", rows("третий", "№", "седьмая строка"))],
      tells: [
        "record/bad-row-number plans/mmo/2025-26:3 третий", "record/bad-row-number plans/mmo/2025-26:5 №",
        "record/bad-row-number plans/mmo/2025-26:7 седьмая строка",
      ]
    ),
    .init(
      "rows of a plan are numbered by figures, Roman numerals and letters",
      [.init("plans/mmo/2025-26.yaml", "тема: Грамотность", rows("1", "2.1", "3-я", "IV", "ХI", "Ш", "а", "б)"))],
      tells: []
    ),
  ]

  private static func rows(_ numbers: String...) -> String {
    "тема: Грамотность\nмероприятия:" + numbers.map { "\n  - №: \($0)\n    название: Семинар" }.joined()
  }

  @Test(arguments: cases)
  func `what is said twice or left open is told once`(_ example: ConsistencyFolder.Case) throws {
    try ConsistencyFolder.expect(example)
  }
}
