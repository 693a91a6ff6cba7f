import Findings
import Records
import TestSupport
import Testing

/// One fault of the folder is one finding, whatever mentions what it hides.
@Suite struct CascadeTests {
  static let records: [String: FileContents] = [
    "metod.yaml": "формат: 1\nучёт ведётся с: 01.09.2021\n",
    "organizations/school.yaml": "название: Средняя школа № 12\n",
    "members/ivanova-aa.yaml": "фио: Иванова Анна Андреевна\nработа:\n  - организация: Средняя школа № 12\n",
    "members/ivanova-al.yaml": "фио: Иванова Алла Петровна\n",
    "members/petrov-ii.yaml": "фио: Петров Иван Ильич\n",
    "associations/mmo.yaml":
      """
    название: ММО математиков
    вид: ммо
    входит в: Городской совет
    создано: приказ 7-од от 06.06.2022
    состав: Иванова А.А., Петров И.И.
    """,
    "associations/rmo.yaml":
      "название: РМО физиков\nвид: рмо\nвходит в: Городской совет\nсоздано: приказ 7-од от 06.06.2022\nсостав: Петров И.И.\n",
    "associations/sovet.yaml": "название: Городской совет\nвид: совет\nсостав: Иванова Алла Петровна\n",
    "orders/7-od.yaml": "номер: 7-од\nдата: 06.06.2022\nиздал: Средняя школа № 12\n",
    "meetings/mmo/1.yaml": "номер: 1\nдата: 10.09.2025\nприсутствовали: Иванова А., Петров И.И.\n",
    "meetings/sovet/1.yaml": "номер: 1\nдата: 05.06.2025\n",
    "plans/mmo/2025-26.yaml": "тема: Урок\nпринят: протокол № 1 от 10.09.2025\n",
    "analyses/mmo/2024-25.yaml": "рассмотрен: Городской совет, протокол № 1 от 05.06.2025\n",
    "analyses/rmo/2024-25.yaml": "рассмотрен: Городской совет, протокол № 1 от 05.06.2025\n",
    "events/a.yaml": "название: Семинар\nдата: 18.11.2025\nобъединение: ММО математиков\nорганизаторы: Петров И.И.\n",
    "documents/a.yaml": "вид: справка\nобъединение: РМО физиков\nфайл: attachments/mmo/1.pdf\n",
    "documents/b.yaml": "вид: справка\nобъединение: Городской совет\nфайл: attachments/mmo/2.pdf\n",
    "attachments/mmo/1.pdf": "",
    "attachments/mmo/2.pdf": "",
  ]

  @Test func `nothing is told of the whole folder`() throws {
    #expect(try TemporaryFolder(Self.records).register().findingLines == [])
  }

  @Test(arguments: [
    "members", "organizations", "associations", "orders", "meetings", "plans", "analyses", "events", "documents",
    "meetings/mmo", "meetings/sovet", "plans/mmo", "attachments",
  ])
  func `a file in place of a folder is one finding`(_ folder: String) throws {
    var records = Self.records.filter { !$0.key.hasPrefix("\(folder)/") }
    records[folder] = "что-то"
    #expect(try TemporaryFolder(records).register().findingLines == ["record/not-a-folder \(folder):1:1"])
  }

  @Test(arguments: ["members", "associations", "meetings", "meetings/sovet"])
  func `a folder that a link leads away from is one finding`(_ folder: String) throws {
    let place = try TemporaryFolder(Self.records.filter { !$0.key.hasPrefix("\(folder)/") })
    let elsewhere = try TemporaryFolder()
    try place.link(folder, to: elsewhere.path)
    #expect(try place.register().findingLines == ["record/link-outside \(folder):1:1"])
  }

  @Test(arguments: [
    ("members/petrov-ii.yaml", "members/petrov-ii.yml", "record/bad-extension members/petrov-ii.yml:1:1"),
    ("members/petrov-ii.yaml", "members/a/petrov-ii.yaml", "record/misplaced members/a/petrov-ii.yaml:1:1"),
    ("associations/sovet.yaml", "associations/a/sovet.yaml", "record/misplaced associations/a/sovet.yaml:1:1"),
    ("orders/7-od.yaml", "orders/2022/7-od.yaml", "record/misplaced orders/2022/7-od.yaml:1:1"),
    ("meetings/mmo/1.yaml", "meetings/mmo/2025/1.yaml", "record/misplaced meetings/mmo/2025/1.yaml:1:1"),
    ("meetings/sovet/1.yaml", "meetings/1.yaml", "record/misplaced meetings/1.yaml:1:1"),
    ("meetings/sovet/1.yaml", "meetings/soveт/1.yaml", "record/bad-name meetings/soveт/1.yaml:1:1"),
  ])
  func `a record at a wrong place is one finding`(path: String, place: String, told: String) throws {
    var records = Self.records
    records[place] = records.removeValue(forKey: path)
    let lines = try TemporaryFolder(records).register().findingLines
    #expect(lines.filter { !$0.contains("unknown-body") } == [told])
    #expect(lines.count == 1 || place.contains("soveт"))
  }

  @Test func `a body whose file is gone is one finding while its papers are there`() throws {
    let records = Self.records.filter { $0.key != "associations/mmo.yaml" }
    #expect(try TemporaryFolder(records).register().findingLines == ["reference/unknown-body meetings/mmo/1.yaml:1:1"])
  }

  static let oneFault: [(name: String, path: String, old: String, new: String, told: String)] = [
    (
      "a number in the order's own file", "orders/7-od.yaml", "номер: 7-од", "номер: 8-од",
      "reference/unknown-order associations/mmo.yaml:4:10"
    ),
    (
      "a day in the order's own file", "orders/7-od.yaml", "06.06.2022", "07.06.2022",
      "reference/unknown-order associations/mmo.yaml:4:10"
    ),
    (
      "a day in the meeting's own file", "meetings/sovet/1.yaml", "05.06.2025", "15.06.2025",
      "reference/unknown-meeting analyses/mmo/2024-25.yaml:1:30"
    ),
    (
      "a name in the body's own file", "associations/sovet.yaml", "Городской", "Гордской",
      "reference/unknown-body analyses/mmo/2024-25.yaml:1:13"
    ),
    (
      "a name in the organisation's own file", "organizations/school.yaml", "№ 12", "№ 121",
      "reference/unknown-organization members/ivanova-aa.yaml:3:18"
    ),
    (
      "a surname in the person's own file", "members/petrov-ii.yaml", "Петров", "Питров",
      "reference/unknown-person associations/mmo.yaml:5:23"
    ),
    (
      "a Latin letter in the person's own name", "members/petrov-ii.yaml", "Петров", "Пeтров",
      "record/mixed-alphabet members/petrov-ii.yaml:1:6"
    ),
    (
      "a head count before those present", "meetings/mmo/1.yaml", "присутствовали: ", "присутствовали: 7 человек: ",
      "record/colon-in-value meetings/mmo/1.yaml:3:26"
    ),
    (
      "a folder for a file", "documents/a.yaml", "attachments/mmo/1.pdf", "attachments/mmo",
      "record/missing-file documents/a.yaml:3:7"
    ),
  ]

  @Test(arguments: oneFault.indices)
  func `a slip is one finding whoever mentions what it was made in`(_ index: Int) throws {
    let fault = Self.oneFault[index]
    var records = Self.records
    let text = String(decoding: try #require(records[fault.path]).bytes, as: UTF8.self)
    try #require(text.contains(fault.old))
    records[fault.path] = FileContents(text.replacing(fault.old, with: fault.new))
    #expect(try TemporaryFolder(records).register().findingLines == [fault.told], "\(fault.name)")
  }

  @Test func `a copied file of a person is one finding, at the copy`() throws {
    var records = Self.records
    records["members/petrov-kopiya.yaml"] = records["members/petrov-ii.yaml"]
    let register = try TemporaryFolder(records).register()
    #expect(register.findingLines == ["reference/ambiguous-person members/petrov-kopiya.yaml:1:6"])
  }

  @Test func `a folder of scans that is not there is one finding`() throws {
    let records = Self.records.filter { !$0.key.hasPrefix("attachments/") }
    let register = try TemporaryFolder(records).register()
    #expect(register.findingLines == ["record/missing-file documents/a.yaml:3:7"])
    #expect(register.findings.first?.message.ru.contains("2 файла") == true)
  }

  @Test func `of many people of one name five are shown`() throws {
    var records = Self.records
    for number in 1...12 { records["members/petrov-\(number).yaml"] = "фио: Петров Илья\(number) Ильич\n" }
    let messages = try TemporaryFolder(records).register().findings.map(\.message)
    #expect(messages.contains { $0.ru.contains("носят 13 человек:") && $0.ru.hasSuffix("и ещё 8.") })
  }

  @Test func `an order from before record-keeping that is at hand under another day is told`() throws {
    var records = Self.records
    records["associations/rmo.yaml"] = "название: РМО физиков\nвид: рмо\nсоздано: приказ 7-од от 16.06.2022\n"
    records["metod.yaml"] = "формат: 1\nучёт ведётся с: 01.09.2023\n"
    let register = try TemporaryFolder(records).register()
    #expect(register.findingLines == ["reference/unknown-order associations/rmo.yaml:3:10"])
    #expect(register.findings.first?.hint?.ru.contains("7-од от 06.06.2022") == true)
  }

  @Test func `an order from before record-keeping that is not at hand is not asked for`() throws {
    var records = Self.records
    records["associations/rmo.yaml"] = "название: РМО физиков\nвид: рмо\nсоздано: приказ 9-од от 16.06.2022\n"
    records["metod.yaml"] = "формат: 1\nучёт ведётся с: 01.09.2023\n"
    #expect(try TemporaryFolder(records).register().findingLines == [])
  }
}
