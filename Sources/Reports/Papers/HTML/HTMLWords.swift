internal import Findings

/// What pages say of themselves, beyond what the paper says.
enum HTMLWords {
  static let figures = Message(ru: "Числа диаграммы", en: "Figures of the chart")
  static let navigation = Message(ru: "Разделы", en: "Sections")
  static let trail = Message(ru: "Путь к странице", en: "Way to the page")
  static let toContent = Message(ru: "К содержанию страницы", en: "To the content of the page")

  static func table(_ number: Int) -> Message { Message(ru: "Таблица \(number)", en: "Table \(number)") }
  static func chart(_ number: Int) -> Message { Message(ru: "Диаграмма \(number)", en: "Chart \(number)") }
}
