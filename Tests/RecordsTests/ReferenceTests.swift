import CivilTime
import Findings
import Foundation
import Records
import TestSupport
import Testing

@Suite struct ReferenceTests {
  static let vocabulary = Vocabulary(
    acts: [("commissioned", Spelling("поручено", "commissioned", []))],
    regulations: [("novosibirsk-0482-2022", ["Положение о методических объединениях"])]
  )

  /// A folder in which everything that is mentioned exists.
  static let records: [String: FileContents] = [
    "organizations/school-12.yaml":
      "название: Средняя школа № 12\nкраткое название: МАОУ СОШ № 12\nпрежние названия: Гимназия № 3\n",
    "organizations/department.yaml": "название: Департамент образования\n",
    "members/ivanova-aa.yaml": "фио: Иванова Анна Андреевна\nпрежние фамилии: Смирнова\n",
    "members/petrov-ii.yaml": "фио: Петров Иван Ильич\n",
    "members/petrov-ig.yaml": "фио: Петров Игорь Иванович\n",
    "members/korolev-jy.yaml": "фио: Королёв Юрий Йосифович\n",
    "members/zeynalov-r.yaml": "фио: Зейналов Рауф\n",
    "associations/mmo.yaml":
      """
    название: ММО учителей математики
    краткое название: ММО математиков
    вид: ммо
    положение: novosibirsk-0482-2022
    создано: приказ 0511-од от 06.06.2022
    состав: Иванова А.А., petrov-ii
    """,
    "orders/0511-od.yaml": "номер: 0511-од\nдата: 06.06.2022\nиздал: Департамент образования\n",
    "orders/0511-od-2023.yaml": "номер: 0511-од\nдата: 06.06.2023\nиздал: Департамент образования\n",
    "meetings/mmo/2025-09-10.yaml": "номер: 1\nдата: 10.09.2025\n",
    "meetings/mmo/2026-09-10.yaml": "номер: 1\nдата: 10.09.2026\n",
    "meetings/mmo/2025-12-10.yaml": "номер: 2\nдата: 10.12.2025\n",
    "events/seminar.yaml": "название: Семинар «Задачи»\nдата: 18.11.2025\nобъединение: mmo\n",
    "attachments/1.pdf": "",
  ]

  func register(_ more: [String: FileContents] = [:]) throws -> Register {
    try TemporaryFolder(Self.records.merging(more) { _, new in new }).register(vocabulary: Self.vocabulary)
  }

  @Test func `a folder in which everything is found has no findings`() throws {
    #expect(try register().findingLines == [])
  }

  // MARK: - People

  @Test(arguments: [
    "ivanova-aa", "Иванова Анна Андреевна", "Иванова А.А.", "Иванова А. А.", "А. А. Иванова", "А.А. Иванова",
    "А.А.Иванова", "ИВАНОВА А.А.", "иванова анна андреевна", "Иванова\u{A0}А.\u{A0}А.", "Иванова Анна", "Иванова А.",
    "Смирнова А.А.", "Смирнова Анна Андреевна", "А. А. Смирнова", "«Иванова А.А.»",
  ])
  func `a person is found by every form of the name`(_ name: String) throws {
    let register = try register(["meetings/mmo/1.yaml": "номер: 3\nдата: 11.09.2025\nсекретарь: \(name)\n"])
    #expect(register.findingLines == [])
    let meeting = try #require(register.meetings.first { $0.id == "mmo/1" })
    let member = try #require(register.member(meeting.content.secretary.value))
    #expect(register.members[member].id == "ivanova-aa")
  }

  @Test(arguments: [
    "Королёв Ю.Й.", "Королев Ю.Й.", "КОРОЛЕВ Ю. Й.", "Короле\u{308}в Ю.И\u{306}.",
    "Корол\u{451}в Юрий И\u{306}осифович",
    "Ю. И\u{306}. Королев",
  ])
  func `the letters ё and й are found however they are typed`(_ name: String) throws {
    let register = try register(["meetings/mmo/1.yaml": "номер: 3\nдата: 11.09.2025\nсекретарь: \(name)\n"])
    #expect(register.findingLines == [])
  }

  @Test(arguments: ["Зейналов Рауф", "Зейналов Р.", "Р. Зейналов"])
  func `a person need not have a patronymic`(_ name: String) throws {
    #expect(try register(["meetings/mmo/1.yaml": "дата: 11.09.2025\nсекретарь: \(name)\n"]).findingLines == [])
  }

  @Test func `of namesakes the one who ever belonged to the body is meant`() throws {
    let register = try register([
      "meetings/mmo/1.yaml": "дата: 11.09.2025\nсекретарь: Петров И.И.\n",
      "events/other.yaml": "название: Другое\nдата: 18.11.2025\nорганизаторы: Петров И.И.\n",
    ])
    let meeting = try #require(register.meetings.first { $0.id == "mmo/1" })
    #expect(register.member(meeting.content.secretary.value).map { register.members[$0].id } == "petrov-ii")
    #expect(register.findingLines == ["reference/ambiguous-person events/other.yaml:3:15"])
    let finding = try #require(register.findings.first)
    #expect(finding.message.ru.contains("Петров Игорь Иванович (petrov-ig), Петров Иван Ильич (petrov-ii)"))
    #expect(finding.subject == "events/other")
  }

  @Test func `those who share a name are told by id, workplace and file`() throws {
    let register = try register([
      "members/petrov-ig.yaml": """
      фио: Петров Игорь Иванович
      работа:
        - организация: Департамент образования
          по: 31.08.2020
        - организация: МАОУ СОШ № 12
          с: 01.09.2020
      """,
      "events/other.yaml": "название: Другое\nдата: 18.11.2025\nорганизаторы: Петров И.И.\n",
    ])
    let finding = try #require(register.findings.first)
    #expect(
      finding.message.ru
        == "Имя «Петров И.И.» носят 2 человека: Петров Игорь Иванович (petrov-ig, МАОУ СОШ № 12), "
        + "Петров Иван Ильич (petrov-ii)."
    )
    #expect(
      finding.related.map { "\(register.files[$0.range.file]) \($0.message.en)" } == [
        "members/petrov-ig.yaml this is petrov-ig", "members/petrov-ii.yaml this is petrov-ii",
      ]
    )
  }

  @Test func `an unknown name is one finding wherever it is used`() throws {
    let register = try register([
      "meetings/mmo/1.yaml":
        "дата: 11.09.2025\nпредседательствовал: Ивонова А.А.\nприсутствовали: ИВОНОВА А.А., Ивонова\u{A0}А.А.\n",
      "meetings/mmo/2.yaml": "дата: 12.09.2025\nсекретарь: Ивонова А.А.\n",
      "events/other.yaml": "название: Другое\nдата: 18.11.2025\nорганизаторы: Ивонова А.А.\n",
    ])
    #expect(register.findingLines == ["reference/unknown-person events/other.yaml:3:15"])
    let finding = try #require(register.findings.first)
    #expect(finding.hint?.ru.contains("«Иванова А. А.»") == true)
    #expect(
      finding.related.map { "\(register.files[$0.range.file]):\($0.range.line):\($0.range.column)" }
        == [
          "members/ivanova-aa.yaml:1:6", "meetings/mmo/1.yaml:2:22", "meetings/mmo/1.yaml:3:17",
          "meetings/mmo/1.yaml:3:31", "meetings/mmo/2.yaml:2:12",
        ]
    )
  }

  @Test(arguments: ["Ивaнова А.А.", "Иванова A.A.", "ivanovа-aa", "Cмирнова А.А."])
  func `a name typed in two alphabets is one finding and is found`(_ name: String) throws {
    let register = try register(["meetings/mmo/1.yaml": "дата: 11.09.2025\nсекретарь: \(name)\n"])
    #expect(register.findingLines == ["record/mixed-alphabet meetings/mmo/1.yaml:2:12"])
    let meeting = try #require(register.meetings.first { $0.id == "mmo/1" })
    #expect(register.member(meeting.content.secretary.value) != nil)
  }

  @Test func `two names joined by a word are told to be parted by a comma`() throws {
    let register = try register([
      "meetings/mmo/1.yaml": "дата: 11.09.2025\nсекретарь: Иванова А.А. и Смирнова А.А.\n"
    ])
    #expect(register.findingLines == ["reference/unknown-person meetings/mmo/1.yaml:2:12"])
    #expect(register.findings.first?.hint?.ru == "Имена в списке разделяет запятая.")
  }

  @Test func `absent people may share a line`() throws {
    let register = try register([
      "meetings/mmo/1.yaml": "дата: 11.09.2025\nотсутствовали: Иванова А.А., Петрова Е.В.\n"
    ])
    #expect(register.findingLines == ["reference/unknown-person meetings/mmo/1.yaml:2:30"])
  }

  // MARK: - Everything else

  static let found: [(path: String, line: String)] = [
    ("orders/1.yaml", "издал: department"), ("orders/1.yaml", "издал: ДЕПАРТАМЕНТ ОБРАЗОВАНИЯ"),
    ("orders/1.yaml", "издал: МАОУ СОШ №\u{A0}12"), ("orders/1.yaml", "издал: Гимназия № 3"),
    ("associations/sec.yaml", "входит в: mmo"), ("associations/sec.yaml", "входит в: ММО математиков"),
    ("associations/sec.yaml", "входит в: «ММО учителей математики»"),
    ("associations/sec.yaml", "создано: приказ 0511-од от 06.06.2022"),
    ("associations/sec.yaml", "создано: приказ № 0511-ОД от 6 июня 2022 г."),
    ("associations/sec.yaml", "создано: приказ 0511-od"),
    ("associations/sec.yaml", "создано: mmo, протокол № 1 от 10.09.2025, вопрос 2"),
    ("associations/sec.yaml", "создано: ММО математиков, протокол 2"),
    ("associations/sec.yaml", "создано: МАОУ СОШ № 12, 10.09.2025"),
    ("associations/sec.yaml", "поручено: Петров И. Г., 10.09.2025".replacing("И. Г.", with: "Игорь Иванович")),
    ("associations/sec.yaml", "положение: Положение о методических объединениях"),
    ("plans/mmo/2025-26.yaml", "принят: протокол № 1 от 10.09.2025, вопрос 1"),
    ("plans/mmo/2025-26.yaml", "принят: протокол № 2"), ("plans/mmo/2025-26.yaml", "принят: заседание 10.12.2025"),
    ("plans/mmo/2025-26.yaml", "принят: протокол 2025-12-10"),
    ("plans/mmo/2025-26.yaml", "принят:\n  заседание: 10 декабря 2025 г.\n  вопрос: 1"),
    ("plans/mmo/2025-26.yaml", "мероприятия:\n  - название: Семинар\n    событие: Семинар «Задачи»"),
    ("plans/mmo/2025-26.yaml", "мероприятия:\n  - название: Семинар\n    событие: seminar\n    заседание: 2"),
    ("plans/mmo/2025-26.yaml", "файл: attachments/1.pdf"),
    ("plans/mmo/2025-26.yaml", "файл: https://example.org/1.pdf"),
  ]

  static let starts = [
    "orders/1.yaml": "номер: 1\nдата: 01.09.2025\n", "associations/sec.yaml": "название: Секция\nвид: секция\n",
    "plans/mmo/2025-26.yaml": "тема: Урок\n",
  ]

  @Test(arguments: found)
  func `a record is found by its id, its names or its requisites`(path: String, line: String) throws {
    #expect(try register([path: FileContents((Self.starts[path] ?? "") + line + "\n")]).findingLines == [])
  }

  static let missed: [(path: String, line: String, rule: RecordRule, place: String)] = [
    ("orders/1.yaml", "издал: Департамент", .unknownOrganization, "3:8"),
    ("associations/sec.yaml", "входит в: ММО физиков", .unknownBody, "3:11"),
    ("associations/sec.yaml", "создано: приказ 0512-од от 06.06.2022", .unknownOrder, "3:10"),
    ("associations/sec.yaml", "создано: приказ 0511-од", .unknownOrder, "3:10"),
    ("associations/sec.yaml", "положение: неизвестное", .unknownRegulation, "3:12"),
    ("associations/sec.yaml", "создано: mmo, протокол № 3", .unknownMeeting, "3:15"),
    ("associations/sec.yaml", "создано: рмо, протокол № 3", .unknownPerson, "3:10"),
    ("plans/mmo/2025-26.yaml", "принят: протокол № 1", .unknownMeeting, "2:9"),
    ("plans/mmo/2025-26.yaml", "принят: протокол № 1 от 11.09.2025", .unknownMeeting, "2:9"),
    ("plans/mmo/2025-26.yaml", "мероприятия:\n  - название: А\n    событие: Конкурс", .unknownEvent, "4:14"),
    ("plans/mmo/2025-26.yaml", "файл: attachments/2.pdf", .missingFile, "2:7"),
    ("plans/mmo/2025-26.yaml", "файл: ../1.pdf", .missingFile, "2:7"),
    ("plans/mmo/2025-26.yaml", "файл: /etc/passwd", .missingFile, "2:7"),
  ]

  @Test(arguments: missed)
  func `a mention of nothing is one finding`(path: String, line: String, rule: RecordRule, place: String) throws {
    let register = try register([path: FileContents((Self.starts[path] ?? "") + line + "\n")])
    #expect(register.findingLines == ["\(rule.id) \(path):\(place)"])
  }

  @Test func `a name that several records bear is ambiguous`() throws {
    let register = try register([
      "associations/mo-1.yaml": "название: МО\nвид: мо\n", "associations/mo-2.yaml": "название: МО\nвид: мо\n",
      "associations/sec.yaml": "название: Секция\nвид: секция\nвходит в: МО\n",
    ])
    #expect(register.findingLines == ["reference/ambiguous associations/sec.yaml:3:11"])
    #expect(register.findings.first?.message.en.contains("mo-1 (мо), mo-2 (мо)") == true)
    let places = register.findings.first?.related.map { register.files[$0.range.file] }
    #expect(places == ["associations/mo-1.yaml", "associations/mo-2.yaml"])
  }

  @Test func `papers in a folder that is no body's are one finding`() throws {
    let register = try register([
      "meetings/mm0/1.yaml": "дата: 01.09.2025\n", "meetings/mm0/2.yaml": "дата: 02.09.2025\n",
      "plans/mm0/2025-26.yaml": "тема: Урок\n",
    ])
    #expect(register.findingLines == ["reference/unknown-body meetings/mm0/1.yaml:1:1"])
    #expect(register.findings.first?.hint?.en == "Did you mean “mmo”?")
  }

  // MARK: - Records that could not be read

  static let lost: [(contents: FileContents, findings: [String])] = [
    (FileContents([]), ["record/empty-file members/ivanova-aa.yaml:1:1"]),
    (FileContents("фио: Иванова Анна Андреевна\nбез ключа\n"), ["record/syntax members/ivanova-aa.yaml:2:1"]),
    (FileContents("фио: Иванова Анна Андреевна\n  стаж: 5\n"), ["record/syntax members/ivanova-aa.yaml:2:7"]),
    (FileContents("без ключа\nфио: Иванова Анна Андреевна\n"), ["record/syntax members/ivanova-aa.yaml:1:1"]),
    (FileContents("фи: Иванова Анна Андреевна\n"), ["record/unknown-key members/ivanova-aa.yaml:1:1"]),
    (FileContents("фио: [Иванова, Анна]\n"), ["record/shape members/ivanova-aa.yaml:1:6"]),
    (
      FileContents("фио: Иванова Анна Андреевна\nпрежние фамилии: Смирнова\n", encoding: .windowsCP1251),
      ["record/encoding members/ivanova-aa.yaml:1:1"]
    ),
    (
      FileContents("фио: Иванова Анна Андреевна\nпрежние фамилии: Смирнова\n", encoding: .utf16),
      ["record/encoding members/ivanova-aa.yaml:1:1"]
    ),
    (FileContents([0xC6, 0xC9, 0xCF, 0x3A, 0x20, 0xE9]), ["record/encoding members/ivanova-aa.yaml:1:1"]),
    (
      FileContents("<<<<<<< HEAD\nфио: Иванова Анна Андреевна\n"), ["record/merge-conflict members/ivanova-aa.yaml:1:1"]
    ),
  ]

  @Test(arguments: lost)
  func `mentions of a record that cannot be read are no second finding`(
    contents: FileContents,
    findings: [String]
  ) throws {
    let register = try register([
      "members/ivanova-aa.yaml": contents,
      "meetings/mmo/1.yaml": "дата: 11.09.2025\nсекретарь: ivanova-aa\nприсутствовали: Иванова А.А., Иванова Анна\n",
    ])
    #expect(register.findingLines == findings)
  }

  @Test func `a record that is no file makes mentions of it uncertain`() throws {
    let folder = try TemporaryFolder(Self.records)
    try FileManager.default.removeItem(atPath: "\(folder.path)/members/ivanova-aa.yaml")
    try folder.link("members/ivanova-aa.yaml", to: "нет.yaml")
    let register = try folder.register(vocabulary: Self.vocabulary)
    #expect(register.findingLines == ["record/dangling-link members/ivanova-aa.yaml:1:1"])
  }

  @Test func `a slip on the line of a name does not make it unknown`() throws {
    let register = try register([
      "meetings/mmo/1.yaml":
        "дата: 11.09.2025\nсекретарь:Иванова А.А.\nприсутствовали:\n  – Иванова А.А.\n  – petrov-ii\n"
    ])
    #expect(
      register.findingLines == [
        "record/missing-space meetings/mmo/1.yaml:2:1", "record/dash-marker meetings/mmo/1.yaml:4:3",
      ]
    )
    let meeting = try #require(register.meetings.first { $0.id == "mmo/1" })
    #expect(meeting.content.present.items.map { register.member($0) != nil } == [true, true])
  }

  @Test func `acts hold who acted, when and on what basis`() throws {
    let register = try register([
      "plans/mmo/2025-26.yaml":
        "принят: протокол № 1 от 10.09.2025, вопрос 3\nсоставил: Иванова А.А., 25.08.2025\nсогласован: нет\n"
    ])
    let acts = try #require(register.plans.first).content.acts
    #expect(acts.map(\.kind) == ["adopted", "drawn-up", "agreed"])
    #expect(acts[0].item?.value == 3)
    #expect(register.date(of: acts[0]) == CivilDate(2025, 9, 10))
    #expect(acts[1].date.value == CivilDate(2025, 8, 25))
    #expect(acts[2].isNone)
  }
}
