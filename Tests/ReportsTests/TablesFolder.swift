import CivilTime
import Findings
import Foundation
import Records
import Regulations
import Reports

/// A small folder of invented records, for tables and sheets.
enum TablesFolder {
  static let files: [(path: String, text: String)] = [
    (
      "metod.yaml",
      """
      формат: 1
      название: Учебная папка
      положения: novosibirsk-0482-2022

      """
    ),
    ("organizations/lyceum.yaml", "название: Лицей № 9 города\nкраткое название: Лицей № 9\nвид: лицей\n"),
    ("organizations/school-45.yaml", "название: Школа № 45\nвид: школа\nподчинена: Департамент\n"),
    ("organizations/department.yaml", "название: Департамент\nвид: орган управления\nгород: Город\n"),
    (
      "members/yolkina.yaml",
      """
      фио: Ёлкина Анна Борисовна
      работа:
        - организация: Лицей № 9
          должность: учитель
          предмет: физика
          с: 01.09.2010
          по: 31.08.2025
        - организация: Школа № 45
          должность: учитель
          предмет: физика
          с: 01.09.2025
      категории:
        - уровень: первая
          с: 10.10.2019
        - уровень: высшая
          с: 01.03.2024
      образование: высшее
      педагогический стаж с: 01.09.2008
      год рождения: 1985
      контакты:
        рабочая почта: =elkina@example.org
      согласия:
        - на: распространение
          объём: фио, место работы
          с: 01.09.2024
          по: 31.08.2026
      публикации:
        - название: О приборах
          дата: 01.02.2025
      данные сверены: 01.09.2025

      """
    ),
    (
      "members/petrov.yaml",
      """
      фио: Петров Олег Иванович
      работа:
        - организация: Лицей № 9
          должность: учитель
      категории: нет
      педагогический стаж с: 15.11.2015
      примечание: "про | черту, *звёздочку* и <тег>"
      согласия:
        - на: распространение
          с: 01.09.2023
          отозвано: 01.10.2025

      """
    ),
    ("members/elkin.yaml", "фио: Елкин Борис Андреевич\nработа:\n  - организация: Школа № 45\n"),
    (
      "associations/mo.yaml",
      """
      название: Объединение учителей физики
      краткое название: МО физиков
      вид: ММО
      создано: 01.09.2023
      должности:
        - роль: руководитель
          кто: Ёлкина А.Б.
          с: 01.09.2024
          избрана: протокол № 1 от 10.09.2024
      состав:
        - кто: Ёлкина А.Б.
          с: 01.09.2023
        - кто: Петров О.И.
          с: 01.09.2023
        - кто: Елкин Б.А.
          с: 01.09.2023
          по: 31.08.2025

      """
    ),
    (
      "meetings/mo/2024-09-10.yaml",
      """
      номер: 1
      дата: 10.09.2024
      председательствовал: Елкин Б.А.
      присутствовали: Ёлкина А.Б., Петров О.И.
      повестка:
        - Выборы
        - План на год

      """
    ),
    (
      "meetings/mo/2025-10-01.yaml",
      "номер: 1\nдата: 01.10.2025\nпредседательствовал: Ёлкина А.Б.\nприсутствовали: Ёлкина А.Б.\nповестка:\n  - Итоги\n"
    ),
    (
      "orders/7-od.yaml",
      """
      номер: 7-од
      дата: 05.09.2025
      издал: Департамент
      предмет: О составе объединения
      объединения:
        - объединение: МО физиков
          численность: 3
      лица: Петров О.И.

      """
    ),
    (
      "events/seminar.yaml",
      """
      название: Семинар «Опыт; и опыты»
      форма: методический семинар
      уровень: муниципальный
      дата: 12.03.2025
      объединение: МО физиков
      организаторы: Петров О.И.
      участники:
        - кто: Ёлкина А.Б.
          тема: Весы
          результат: победитель
      участников: 30

      """
    ),
    (
      "practices/vesy.yaml",
      "название: Весы из линейки\nавторы: Ёлкина А.Б., Петров О.И.\nобъединение: МО физиков\nпредложено: 01.02.2025\n"
        + "опубликовано: 01.12.2025\n"
    ),
    (
      "plans/mo/2025-26.yaml",
      """
      тема: Опыты
      мероприятия:
        - название: Заседание
          срок: октябрь
          заседание: протокол № 1 от 01.10.2025
        - название: Семинар
          срок: март
        - название: Сборник
          состояние: выполнено

      """
    ),
    ("documents/note.yaml", "вид: справка\nназвание: Справка\nдата: 03.03.2025\nобъединение: МО физиков\n"),
  ]

  static let day = CivilDate(2025, 11, 20)

  static let reading = FolderReading(ofMemory: files)

  static func scene(on day: CivilDate = day, for audience: Audience = .internal) -> ListScene {
    ListScene(reading.register, reading.library, asOf: day, audience: audience)
  }

  /// A table of the folder.
  static func table(
    _ name: String,
    columns: String? = nil,
    conditions: [String] = [],
    on day: CivilDate = day,
    for audience: Audience = .internal,
    in language: Language = .ru,
    _ change: (inout TableQuery) -> Void = { _ in }
  ) throws -> RecordTable {
    var query = TableQuery()
    query.columns = columns
    query.conditions = conditions
    change(&query)
    guard let listing = RecordListing.named(name) else { throw Unknown(name: name) }
    return try listing.table(query, scene(on: day, for: audience), in: language)
  }

  /// The rows of a table, the cells of each parted by strokes.
  static func rows(_ table: RecordTable) -> [String] {
    let text = RecordTableText.cells(of: table)
    return text.map { $0.joined(separator: "|") }
  }

  struct Unknown: Error {
    let name: String
  }
}

/// The cells of a table as the terminal shows them.
enum RecordTableText {
  static func cells(of table: RecordTable) -> [[String]] {
    // The CSV format shows every cell as it is; what it withholds or misses is empty.
    let lines = CSVTableFormat().text(of: table).dropFirst().split(separator: "\r\n").dropFirst()
    return lines.map { $0.split(separator: ";", omittingEmptySubsequences: false).map(String.init) }
  }
}
