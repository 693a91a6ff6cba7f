import MetodCLI
import Testing

/// `metod list`, `metod show` and `metod stats` in process.
@Suite struct TableCommandTests {
  private func folder() throws -> TestFolder {
    try TestFolder([
      "metod.yaml": "формат: 1\nположения: novosibirsk-0482-2022\n",
      "associations/mo.yaml": "название: МО учителей\nвид: ММО\nсостав: Иванова А.П., Яшина О.О.\n",
      "meetings/mo/2024-10-10.yaml": "номер: 1\nдата: 10.10.2024\nприсутствовали: Иванова А.П.\n",
      "members/ivanova.yaml": "фио: Иванова Анна Петровна\nкатегория: высшая\nгод рождения: 1980\n",
      "members/yashina.yaml": "фио: Яшина Ольга Олеговна\n",
    ])
  }

  @Test func `list shows a table, one line a record`() throws {
    let run = TestRun("list члены --columns фио,объединения --sort -фио", in: try folder())
    #expect(run.status == .success)
    #expect(run.errors.isEmpty)
    #expect(
      run.output == """
        ФИО                    Объединения
        ─────────────────────  ───────────
        Яшина Ольга Олеговна   МО учителей
        Иванова Анна Петровна  МО учителей

        Всего: 2.

        """
    )
  }

  @Test func `every format and option is understood`() throws {
    let folder = try folder()
    for (format, begin) in [
      ("table", "Name"), ("markdown", "# Members"), ("csv", "\u{FEFF}Name"), ("json", "{\n"), ("html", "<!DOCTYPE"),
    ] {
      let run = TestRun("list members --language en --columns name --format \(format)", in: folder)
      #expect(run.output.hasPrefix(begin))
      #expect(run.output.contains("Иванова Анна Петровна") && run.output.contains("Яшина"))
    }
    let found = TestRun(
      "list member --where name~анн --association mo --search иванова --limit 1 --as-of 01.11.2024 --format csv",
      in: folder
    )
    #expect(found.output.split(separator: "\r\n").count == 2)
    let years = TestRun("list meetings --school-year 2024-25 --columns date,present --format csv", in: folder)
    #expect(years.output == "\u{FEFF}Дата;Присутствовали\r\n10.10.2024;1\r\n")
  }

  @Test func `the public sees nobody without a consent`() throws {
    let run = TestRun("list members --audience public", in: try folder())
    #expect(run.output == "Всего: 0. Не показано без согласия на распространение: 2.\n")
  }

  @Test func `a file takes the table`() throws {
    let folder = try folder()
    let run = TestRun("list members --columns name --format csv --output out.csv", in: folder)
    #expect(run.status == .success && run.output.isEmpty)
    // Reading a file as text takes the byte order mark away.
    #expect(folder.text(of: "out.csv") == "ФИО\r\nИванова Анна Петровна\r\nЯшина Ольга Олеговна\r\n")
  }

  @Test func `malformed records are warned about, apart from the table`() throws {
    let folder = try folder()
    try folder.write("фио: &a Лис\n", to: "members/lis.yaml")
    try folder.write("фио: Кот\nкатегория: высокая\n", to: "members/kot.yaml")
    let run = TestRun("list members --columns id", in: folder)
    #expect(run.status == .success)
    #expect(run.output.contains("lis"))
    #expect(
      run.errors
        == "предупреждение: ошибки в 2 записях: что-то могло не попасть в таблицу (metod validate скажет, что)\n"
    )
    #expect(TestRun("list meetings", in: folder).errors.isEmpty)
  }

  @Test(arguments: [
    ("list члени", "нет таблицы «члени»", "Возможно, имелось в виду: «член», «члены»."),
    ("list frob", "нет таблицы «frob»", "Таблицы: члены, объединения, заседания"),
    ("list members --columns имяя", "у таблицы «члены» нет столбца «имяя»", "«имя»"),
    ("list members --where имя", "непонятное условие «имя»", "категория=высшая"),
    ("list members --association нет", "нет объединения «нет»", ""),
    ("list members --school-year 25", "«25» — не учебный год", "2025-26"),
    ("list members --audience public --columns телефон", "столбец «телефон» для всех не выводится", ""),
    ("list", "не хватает аргумента <таблица>", ""),
    ("list members --format xml", "значение «xml» не годится", "html"),
    ("show Сидорова", "нет записи «Сидорова»", "Что есть в папке, покажет metod list."),
    ("show Ивановаа", "нет записи «Ивановаа»", "Что есть в папке"),
    ("show ivanva", "нет записи «ivanva»", "Возможно, имелось в виду: «ivanova»."),
    ("show Ольга", "нет записи «Ольга»", "Возможно, имелось в виду: «Яшина Ольга Олеговна»."),
    ("show novosibirsk-0482-2022", "положение, а не запись", "metod regulation show novosibirsk-0482-2022"),
  ])
  func `wrong usage is told with what was meant, exit code 64`(arguments: String, message: String, hint: String) throws
  {
    let run = TestRun(arguments, in: try folder())
    #expect(run.status == .usage)
    #expect(run.output.isEmpty)
    #expect(run.errors.contains(message), "\(run.errors)")
    #expect(hint.isEmpty || run.errors.contains(hint), "\(run.errors)")
  }

  @Test func `of several records that may be meant all are told`() throws {
    let folder = try folder()
    try folder.write("фио: Иванова Алла Павловна\n", to: "members/ivanova-alla.yaml")
    let run = TestRun("show Иванова", in: folder)
    #expect(run.status == .usage)
    #expect(
      run.errors.hasPrefix(
        """
        ошибка: под «Иванова» подходят 2 записи
          Выберите: members/ivanova-alla (Иванова Алла Павловна); members/ivanova (Иванова Анна Петровна).

        """
      )
    )
  }

  @Test func `show shows one record with all that refers to it`() throws {
    let folder = try folder()
    for name in ["members/ivanova", "ivanova", "Иванова Анна Петровна", "Иванова А.П."] {
      let run = TestRun("show \(name)", in: folder)
      #expect(run.status == .success)
      #expect(run.output.hasPrefix("Иванова Анна Петровна — человек, members/ivanova.yaml\n"))
      #expect(run.output.contains("категории: высшая\nгод рождения: 1980\n"))
      #expect(run.output.contains("  associations/mo.yaml:3  состав — МО учителей\n"))
      let place = "  meetings/mo/2024-10-10.yaml:3  присутствовали"
      #expect(run.output.hasSuffix("\(place) — заседание №\u{A0}1 от 10.10.2024, МО учителей\n"))
    }
    let english = TestRun("show --language en mo", in: folder)
    #expect(english.output.hasPrefix("МО учителей — body, associations/mo.yaml\n"))
    #expect(english.output.contains("\nObligations:\n"))
    #expect(TestRun("show mo --format json", in: folder).output.hasPrefix("{\n  \"record\": \"associations/mo\",\n"))
  }

  @Test func `stats is one screen`() throws {
    let run = TestRun("stats", in: try folder())
    #expect(run.status == .success)
    #expect(run.output.hasPrefix("Папка записей — на 20\u{A0}ноября 2025\u{A0}г.\n"))
    #expect(run.output.contains("Люди:                 2 (состоят в объединениях 2)\n"))
    #expect(TestRun("stats --format json --language en", in: try folder()).output.contains("\"currentMembers\": 2"))
  }

  @Test func `without a folder nothing runs`() throws {
    for command in ["list members", "show x", "stats"] {
      let run = TestRun(command, in: try TestFolder())
      #expect(run.status == .trouble)
      #expect(run.errors.contains("нет файла metod.yaml"))
    }
  }
}
