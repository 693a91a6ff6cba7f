import CivilTime
import Findings
import Reports
import Testing

/// What can be asked of a table.
@Suite struct TablesQueryTests {
  @Test func `columns are named in either language, in the order asked for`() throws {
    for columns in ["категория, ФИО", "category,name", "Категории,Имя"] {
      let table = try TablesFolder.table("члены", columns: columns)
      #expect(table.columns.map(\.name) == ["category", "name"])
      #expect(table.columns.map(\.title) == ["Категория", "ФИО"])
    }
    let english = try TablesFolder.table("members", columns: "категория", in: .en)
    #expect(english.columns.map(\.title) == ["Category"])
  }

  @Test func `a plus adds to the usual columns, and all is everything but what is personal`() throws {
    let usual = try TablesFolder.table("members").columns.map(\.name)
    #expect(usual == ["name", "associations", "organization", "position", "category", "experience"])
    let more = try TablesFolder.table("members", columns: "+предмет,birth-year").columns.map(\.name)
    #expect(more == usual + ["subject", "birth-year"])
    let all = try TablesFolder.table("members", columns: "все").columns.map(\.name)
    #expect(all.contains("self-education-topic") && all.contains("id"))
    for personal in ["birth-year", "email", "phone", "website"] { #expect(!all.contains(personal)) }
  }

  @Test func `facts are those of the day`() throws {
    func row(_ day: CivilDate) throws -> [String] {
      TablesFolder.rows(
        try TablesFolder.table(
          "members",
          columns: "организация,категория,стаж,объединения",
          conditions: ["фио=Ёлкина"],
          on: day
        )
      )
    }
    #expect(try row(CivilDate(2025, 8, 31)) == ["Лицей № 9|высшая|16|МО физиков"])
    #expect(try row(CivilDate(2025, 9, 1)) == ["Школа № 45|высшая|17|МО физиков"])
    #expect(try row(CivilDate(2024, 2, 29)) == ["Лицей № 9|первая|15|МО физиков"])
    #expect(try row(CivilDate(2023, 8, 31)) == ["Лицей № 9|первая|14|"])
  }

  @Test(arguments: [
    ("члены", "категория=высшая", 1), ("члены", "category=highest", 1), ("члены", "category = Высшая категория", 1),
    ("члены", "категория!=высшая", 2), ("члены", "категория=", 2), ("члены", "категория=нет", 2),
    ("члены", "категория!=", 1), ("члены", "организация~лицей", 1), ("члены", "организация=лицей № 9", 1),
    ("члены", "организация=Лицей № 9 города", 1), ("члены", "организация=school-45", 2), ("члены", "стаж>=10", 2),
    ("члены", "стаж>17", 0), ("члены", "стаж=10", 1), ("члены", "стаж<18", 2), ("члены", "согласие=да", 1),
    ("члены", "фио=петров о.и.", 1), ("члены", "фио=О. И. Петров", 1), ("члены", "фио~елкин", 2),
    ("члены", "год-рождения<1990", 1), ("заседания", "дата>=01.10.2025", 1), ("заседания", "date>2025-10-01", 0),
    ("заседания", "дата<01.10.2025", 1), ("заседания", "учебный-год=2024/25", 1), ("заседания", "явка<100", 2),
    ("заседания", "явка=50%", 1), ("заседания", "вопросы-повестки~выборы", 1), ("заседания", "председатель=Ёлкина", 1),
    ("заседания", "протокол=нет", 2), ("события", "форма=methodical seminar", 1), ("события", "уровень=городской", 1),
    ("события", "уровень=школьный", 0), ("организации", "вид=school", 1), ("объединения", "руководитель~Ёлкина", 1),
    ("практики", "состояние=proposed", 1), ("практики", "состояние=опубликовано", 0), ("планы", "выполнено=2", 1),
  ])
  func `conditions are understood in both languages`(table: String, condition: String, count: Int) throws {
    #expect(try TablesFolder.table(table, conditions: [condition]).rows.count == count)
  }

  @Test func `several conditions hold together`() throws {
    let both = try TablesFolder.table("члены", conditions: ["стаж>=10", "категория=высшая"])
    #expect(both.rows.map(\.record) == ["members/yolkina"])
  }

  @Test(arguments: [
    ("елкина", ["members/yolkina"]), ("ЁЛКИН", ["members/elkin", "members/yolkina"]), ("ФИЗИКА", ["members/yolkina"]),
    ("лицей\u{A0}№ 9", ["members/petrov"]), ("1985", []), ("example.org", []),
  ])
  func `a search folds letters and looks into every column that is not personal`(text: String, found: [String]) throws {
    #expect(try TablesFolder.table("члены") { $0.search = text }.rows.map(\.record) == found)
  }

  @Test func `a personal column is searched once it is shown`() throws {
    let table = try TablesFolder.table("члены", columns: "фио,почта") { $0.search = "example.org" }
    #expect(table.rows.map(\.record) == ["members/yolkina"])
  }

  @Test func `people of a body are those of the day, or of the school year`() throws {
    func names(_ year: String?) throws -> [String] {
      try TablesFolder.table("члены", columns: "фио") {
        $0.association = "мо физиков"
        $0.schoolYear = year
      }.rows.map(\.record)
    }
    #expect(try names(nil) == ["members/yolkina", "members/petrov"])
    #expect(try names("2024-25") == ["members/elkin", "members/yolkina", "members/petrov"])
    #expect(try names("2022/2023") == [])
  }

  @Test(arguments: ["заседания", "планы", "приказы", "события", "практики", "документы", "организации", "объединения"])
  func `every table is divided by bodies`(table: String) throws {
    let own = try TablesFolder.table(table) { $0.association = "mo" }
    #expect(!own.rows.isEmpty)
    #expect(own.totals.found == own.rows.count)
  }

  @Test(arguments: [
    ("заседания", "2025-26", 1), ("события", "2024-25", 1), ("события", "2025-26", 0), ("приказы", "2025-26", 1),
    ("документы", "2024-25", 1), ("планы", "2025-26", 1), ("планы", "2024-25", 0), ("объединения", "2022-23", 0),
    ("объединения", "2023-24", 1),
  ])
  func `tables are divided by school years`(table: String, year: String, count: Int) throws {
    #expect(try TablesFolder.table(table) { $0.schoolYear = year }.rows.count == count)
  }

  @Test func `rows are sorted by any column, those without a value last`() throws {
    func names(_ order: String?) throws -> [String] {
      try TablesFolder.table("члены") { $0.order = order }.rows.map(\.record)
    }
    #expect(try names(nil) == ["members/elkin", "members/yolkina", "members/petrov"])
    #expect(try names("-фио") == ["members/petrov", "members/yolkina", "members/elkin"])
    #expect(try names("стаж") == ["members/petrov", "members/yolkina", "members/elkin"])
    #expect(try names("-experience") == ["members/yolkina", "members/petrov", "members/elkin"])
    #expect(try names("организация, -фио") == ["members/petrov", "members/yolkina", "members/elkin"])
    let kinds = try TablesFolder.table("организации", columns: "вид") { $0.order = "вид" }
    #expect(TablesFolder.rows(kinds) == ["школа", "лицей", "орган управления"])
  }

  @Test func `totals count everything that was found, whatever is shown`() throws {
    let table = try TablesFolder.table("заседания") { $0.limit = 1 }
    #expect(table.rows.map(\.record) == ["meetings/mo/2024-09-10"])
    #expect(table.totals.found == 2)
    #expect(table.totals.sums == [nil, nil, nil, 3, nil, 3])
    #expect(try TablesFolder.table("заседания") { $0.limit = -1 }.rows.isEmpty)
  }

  @Test(arguments: [
    ("столбец", "заседания", "дтаа=", "у таблицы «заседания» нет столбца «дтаа»", "Возможно, имелось в виду: «дата»."),
    ("знак", "члены", "категория", "непонятное условие «категория»", "Условие"),
    ("знак", "члены", "=высшая", "непонятное условие «=высшая»", "Условие"),
    (
      "слово", "члены", "категория=высшаяя", "значение «высшаяя» не годится для столбца «категория»",
      "Возможно, имелось в виду: «высшая»."
    ),
    ("слово", "события", "уровень=zzzzzz", "значение «zzzzzz» не годится", "Возможны: школьный, окружной"),
    ("дата", "заседания", "дата>вчера", "значение «вчера» не годится для столбца «дата»", "Дата пишется"),
    ("число", "члены", "стаж>много", "значение «много» не годится для столбца «стаж»", "целое число"),
    ("год", "заседания", "учебный-год=2025-27", "«2025-27» — не учебный год", "2025-26"),
    ("порядок", "члены", "фио>А", "знак «>» не годится для столбца «фио»", "Больше и меньше"),
    ("порядок", "члены", "стаж>", "знак «>» не годится для столбца «стаж»", "Больше и меньше"),
    ("да или нет", "члены", "согласие=может", "значение «может» не годится", "Возможны: да, нет."),
  ])
  func `what makes no sense is told with a hint`(
    about: String,
    table: String,
    condition: String,
    message: String,
    hint: String
  ) throws {
    let trouble = #expect(throws: QueryTrouble.self) {
      try TablesFolder.table(table, conditions: [condition])
    }
    #expect(trouble?.message.ru.hasPrefix(message) == true, "\(trouble?.message.ru ?? "")")
    #expect(trouble?.hint?.ru.contains(hint) == true, "\(trouble?.hint?.ru ?? "")")
  }

  @Test func `unknown bodies and years are told`() throws {
    let body = #expect(throws: QueryTrouble.self) { try TablesFolder.table("члены") { $0.association = "МО физикв" } }
    #expect(body?.hint?.ru == "Возможно, имелось в виду: «МО физиков».")
    let year = #expect(throws: QueryTrouble.self) {
      try TablesFolder.table("организации") { $0.schoolYear = "2025-26" }
    }
    #expect(year?.message.ru == "таблица «организации» не делится по учебным годам")
    let order = #expect(throws: QueryTrouble.self) { try TablesFolder.table("члены") { $0.order = "-нет" } }
    #expect(order?.message.ru == "у таблицы «члены» нет столбца «нет»")
  }
}
