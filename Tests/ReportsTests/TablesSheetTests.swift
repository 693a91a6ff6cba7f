import CivilTime
import Findings
import Records
import Regulations
import Reports
import Testing

/// One record in full.
@Suite struct TablesSheetTests {
  private static let extra =
    TablesFolder.files + [
      (
        "members/orlov.yaml",
        "\u{444}ио: Орлов Пётр\nобразовние: высшее\nпримечание: о нём\nкатегории:\n  - уровень: перваяя\n"
          + "данные сверены: 01.09.2025\n"
      )
    ]

  private func sheet(_ name: String, judged: Bool = false) throws -> RecordSheet {
    let reading = FolderReading(ofMemory: Self.extra)
    let scene = ListScene(reading.register, reading.library, asOf: TablesFolder.day)
    let found = RecordLookup(in: reading.register).records(named: name)
    let handle = try #require(found.count == 1 ? found[0] : nil, "\(found)")
    let judgement =
      judged
      ? BodyJudgement(
        Assessment(register: reading.register, library: reading.library, asOf: TablesFolder.day),
        body: handle.index
      ) : nil
    return RecordSheet(of: handle, scene, judgement: judgement, sources: SourceTexts(Self.extra))
  }

  private func text(_ name: String, in language: Language = .ru) throws -> String {
    try sheet(name).text(width: 100, palette: Palette(isColored: false), in: language)
  }

  @Test func `a person is shown with everything that other records say`() throws {
    #expect(
      try text("Ёлкина").replacing("\u{A0}", with: " ") == """
        Ёлкина Анна Борисовна — человек, members/yolkina.yaml

        фио: Ёлкина Анна Борисовна
        работа:
          – организация: Лицей № 9; должность: учитель; предмет: физика; с 1 сентября 2010 г.; по 31 августа
            2025 г.
          – организация: Школа № 45; должность: учитель; предмет: физика; с 1 сентября 2025 г.
        образование: высшее
        категории:
          – уровень: первая; с 10 октября 2019 г.
          – уровень: высшая; с 1 марта 2024 г.
        педагогический стаж с: 1 сентября 2008 г.
        год рождения: 1985
        контакты: рабочая почта: =elkina@example.org
        согласия:
          – на: распространение; объём: фио, место работы; с 1 сентября 2024 г.; по 31 августа 2026 г.
        публикации:
          – название: О приборах; дата: 1 февраля 2025 г.
        данные сверены: 1 сентября 2025 г.

        Состоит в объединениях:
        Объединение  С           По
        ───────────  ──────────  ──
        МО физиков   01.09.2023  —

        Должности в объединениях:
        Роль          Объединение  С           По
        ────────────  ───────────  ──────────  ──
        руководитель  МО физиков   01.09.2024  —

        Посещение заседаний:
        Учебный год  Объединение  Заседаний  Присутствовал(а)
        ───────────  ───────────  ─────────  ────────────────
        2024-25      МО физиков           1                 1
        2025-26      МО физиков           1                 1

        События:
        Дата        Событие                  Участие   Тема  Результат
        ──────────  ───────────────────────  ────────  ────  ──────────
        12.03.2025  Семинар «Опыт; и опыты»  участник  Весы  победитель

        Практики:
        Практика         Состояние   С
        ───────────────  ──────────  ──────────
        Весы из линейки  предложено  01.02.2025

        Кто ссылается:
        Объединения (2)
          associations/mo.yaml:7  должности › кто — Объединение учителей физики
          associations/mo.yaml:11  состав › кто — Объединение учителей физики
        Заседания (3)
          meetings/mo/2024-09-10.yaml:4  присутствовали — заседание № 1 от 10.09.2024, МО физиков
          meetings/mo/2025-10-01.yaml:3  председательствовал — заседание № 1 от 01.10.2025, МО физиков
          meetings/mo/2025-10-01.yaml:4  присутствовали — заседание № 1 от 01.10.2025, МО физиков
        События (1)
          events/seminar.yaml:8  участники › кто — Семинар «Опыт; и опыты»
        Практики (1)
          practices/vesy.yaml:2  авторы — Весы из линейки

        """
    )
  }

  @Test func `nothing that stands in the file is lost`() throws {
    let text = try text("orlov")
    #expect(text.contains("категории:\n  – уровень: перваяя\n"))
    #expect(text.contains("данные сверены: 1\u{A0}сентября 2025\u{A0}г.\nпримечание: о нём\nобразовние: высшее\n"))
    #expect(text.hasSuffix("Никто не ссылается.\n"))
  }

  @Test func `keys and words are those of the language that is asked for`() throws {
    let text = try text("mo", in: .en)
    #expect(
      text.hasPrefix("Объединение учителей физики — body, associations/mo.yaml\n\nname: Объединение учителей физики\n")
    )
    #expect(text.contains("offices:\n  – role: head; who: Ёлкина А.Б.; from 1\u{A0}September 2024; elected: "))
    #expect(text.contains("established: 01.09.2023\n"))
    #expect(
      text.contains(
        "Referred to by:\nOrders (1)\n  orders/7-od.yaml:6  объединения › объединение — order No.\u{A0}7-од of 2025-09-05\n"
      )
    )
  }

  @Test func `a body is shown with its people, meetings, plans and duties`() throws {
    let sheet = try sheet("МО физиков", judged: true)
    #expect(sheet.sections.map(\.code) == ["members", "offices", "meetings", "plans", "obligations", "due"])
    #expect(sheet.sections[0].title.ru == "Состав на 20.11.2025 (2)")
    #expect(sheet.sections[0].rows.map { $0[0].plainText } == ["Ёлкина\u{A0}А.\u{A0}Б.", "Петров\u{A0}О.\u{A0}И."])
    #expect(
      sheet.sections[2].rows.map { $0.map(\.plainText) } == [
        ["2024-25", "1", "2.0", "67"], ["2025-26", "1", "1.0", "50"],
      ]
    )
    #expect(sheet.sections[3].rows.map { $0.map(\.plainText) } == [["2025-26", "3", "2"]])
    let counts = sheet.sections[4].rows.map { $0.map(\.plainText) }
    let obligations = Assessment(ofMemory: Self.extra, asOf: TablesFolder.day).obligations.filter { !$0.isAhead }
    for outcome in Outcome.allCases {
      let count = obligations.count { $0.outcome == outcome }
      #expect(counts.contains([outcome.rawValue, "\(count)"]) == (count > 0))
    }
    #expect((1...5).contains(sheet.sections[5].rows.count))
  }

  @Test func `programs get the words of programs`() throws {
    let json = try sheet("members/yolkina").json(in: .ru).text
    for part in [
      "\"record\": \"members/yolkina\"", "\"level\": \"highest\",\n        \"from\": \"2024-03-01\"",
      "\"birth-year\": 1985", "\"full-name\": \"Ёлкина Анна Борисовна\"",
      "\"memberships\": [\n      {\n        \"body\": \"МО физиков\",\n        \"from\": \"2023-09-01\",\n        \"through\": null",
      "\"file\": \"events/seminar.yaml\",\n      \"line\": 8,\n      \"keys\": [\n        \"участники\",\n        \"кто\"",
    ] {
      #expect(json.contains(part), "\(part)")
    }
  }

  @Test(arguments: [
    ("members/yolkina", ["members/yolkina"]), ("members/yolkina.yaml", ["members/yolkina"]),
    ("some/where/members/yolkina.yaml", ["members/yolkina"]), ("./members/yolkina.yaml", ["members/yolkina"]),
    ("yolkina", ["members/yolkina"]), ("Елкина", ["members/yolkina"]), ("ЁЛКИНА А. Б.", ["members/yolkina"]),
    ("А.Б. Ёлкина", ["members/yolkina"]), ("Ёлкина Анна", ["members/yolkina"]),
    ("мо физиков", ["associations/mo"]), ("Объединение учителей физики", ["associations/mo"]),
    ("Лицей № 9 города", ["organizations/lyceum"]), ("приказ 7-од от 05.09.2025", ["orders/7-od"]),
    ("7-од", ["orders/7-od"]), ("приказ 7-од от 06.09.2025", []),
    ("протокол № 1 от 10.09.2024", ["meetings/mo/2024-09-10"]),
    ("МО физиков, протокол № 1 от 10.09.2024", ["meetings/mo/2024-09-10"]), ("10.09.2024", ["meetings/mo/2024-09-10"]),
    ("протокол № 1 от 10.09.2024, МО химиков", []), ("2024-09-10", ["meetings/mo/2024-09-10"]),
    ("семинар опыт; и опыты", ["events/seminar"]), ("Весы из линейки", ["practices/vesy"]),
    ("mo/2025-26", ["plans/mo/2025-26"]), ("никто", []), ("", []), ("/", []),
  ])
  func `a record is found by whatever people call it`(name: String, expected: [String]) {
    let register = TablesFolder.reading.register
    let found = RecordLookup(in: register).records(named: name).map { register.place(of: $0).subject }
    #expect(found == expected)
  }
}

extension TableCell {
  /// The value as programs get it, without quotation marks.
  fileprivate var plainText: String {
    json(.ru).text.filter { $0 != "\"" && $0 != "\n" }
  }
}
