import CivilTime
import Findings
import Records
import TestSupport
import Testing

@Suite struct ValueReadingTests {
  /// Reads a member, whose name is filled in.
  func member(_ text: String) throws -> Member {
    let reading = FileReading.reading(FileContents("фио: Иванова Анна\n" + text), at: "members/a.yaml")
    #expect(reading.findingLines == [])
    guard case .member(let record) = reading.payload else { throw Unexpected.payload }
    return record.content
  }

  /// Reads a meeting, whose date is filled in.
  func meeting(_ text: String) throws -> Meeting {
    let reading = FileReading.reading(FileContents("дата: 10.09.2025\n" + text), at: "meetings/mmo/1.yaml")
    #expect(reading.findingLines == [])
    guard case .meeting(let record) = reading.payload else { throw Unexpected.payload }
    return record.content
  }

  enum Unexpected: Error { case payload }

  // MARK: - Texts

  @Test(arguments: [
    "07", "010", "0x10", "15:30", "14.30", "1e3", "1_000", "+79131234567", "да", "yes", "on", "off", "true", "null",
    "Null", "2025-09-01", "=", "<<", ".inf", "1:30:00", "No!", "нет данных", "C#", "а:б",
  ])
  func `a text stays as it is typed`(_ text: String) throws {
    #expect(try member("специальность: \(text)\n").specialty.value == text)
    #expect(try meeting("место: \(text)\nномер: \(text)\n").number.value == text)
  }

  @Test(arguments: ["нет", "Нет", "НЕТ", "none", "None", "no", "нету"])
  func `an explicit none fills a field without a value`(_ text: String) throws {
    let member = try member("специальность: \(text)\nпубликации: \(text)\n")
    #expect(member.specialty.isNone && member.specialty.isFilled && member.specialty.value == nil)
    #expect(member.publications.isNone)
  }

  @Test(arguments: ["\"нет\"", "'нет'"])
  func `a none in quotation marks is a text`(_ text: String) throws {
    #expect(try member("специальность: \(text)\n").specialty.value == "нет")
  }

  @Test(arguments: ["", "~", "# пояснение", "   "])
  func `a field with nothing behind its key is blank`(_ text: String) throws {
    let member = try member("специальность: \(text)\nкатегории: \(text)\n")
    #expect(member.specialty.isBlank && member.categories.isBlank)
  }

  @Test func `the name for null in other formats is a text and an empty quotation too`() throws {
    #expect(try member("специальность: null\n").specialty.value == "null")
    #expect(try member("специальность: \"\"\n").specialty.value == "")
    #expect(try member("специальность: \"~\"\n").specialty.value == "~")
  }

  // MARK: - Typed values

  @Test(arguments: [
    "2025-09-10", "10.09.2025", "10.9.2025", "10.09.2025 г.", "10.09.2025г.", "10 сентября 2025 г.", "10 сентября 2025",
    "«10» сентября 2025 г.", "\"10.09.2025\"", "'2025-09-10'", "10.09.2025\u{A0}г.", "10.09.2025 # пояснение",
  ])
  func `a day is read in every form`(_ text: String) throws {
    #expect(try member("данные сверены: \(text)\n").dataChecked.value == CivilDate(2025, 9, 10))
  }

  @Test func `yes and no are read in both languages`() throws {
    #expect(try member("молодой специалист: да\n").earlyCareer.value == true)
    #expect(try member("early-career: NO\n").earlyCareer.value == false)
    #expect(try member("молодой специалист: нет\n").earlyCareer.value == false)
  }

  @Test(arguments: ["12 лет на 01.09.2025", "12 years as of 2025-09-01", "12 лет на 1 сентября 2025 г."])
  func `experience is read on a day`(_ text: String) throws {
    let experience = try member("педагогический стаж: \(text)\n").teachingExperience.value
    #expect(experience?.years == 12 && experience?.day == CivilDate(2025, 9, 1))
  }

  @Test(arguments: ["2025-26", "2025/26", "2025-2026", "2025/2026", "2025–2026", "2025–26"])
  func `a school year is read in every form`(_ text: String) throws {
    #expect(try meeting("учебный год: \(text)\n").schoolYear.value?.description == "2025-26")
  }

  @Test(arguments: ["высшая", "Высшая", "highest", "высшая категория", "ВЫСШАЯ КАТЕГОРИЯ", "высшая  категория"])
  func `a word is read in every spelling`(_ text: String) throws {
    #expect(try member("категории: \(text)\n").categories.value?.first?.level.value == .highest)
  }

  static let wrong: [FormCase] = [
    .slip(.twoDigitYear, "фио: Иванова Анна\nданные сверены: ↓10.09.25\n"),
    .slip(.noSuchDay, "фио: Иванова Анна\nданные сверены: ↓30.02.2025\n"),
    .slip(.badDate, "фио: Иванова Анна\nданные сверены: ↓вчера\n"),
    .slip(.badDate, "фио: Иванова Анна\nданные сверены: ↓09/10/2025\n"),
    .slip(.badYear, "фио: Иванова Анна\nгод рождения: ↓1980 г.\n"),
    .slip(.badYear, "фио: Иванова Анна\nгод рождения: ↓80\n"),
    .slip(.badTime, in: .meeting, "дата: 10.09.2025\nвремя: ↓25:99\n"),
    .slip(.badTime, in: .meeting, "дата: 10.09.2025\nвремя: ↓с 15.30 до 17.75\n"),
    .fine(in: .meeting, "дата: 10.09.2025\nвремя: с 15:30 до 17.00\n"),
    .fine(in: .meeting, "дата: 10.09.2025\nвремя: после 6 урока\n"),
    .slip(.badTerm, in: .plan, "мероприятия:\n  - название: Семинар\n    срок: ↓сентбряь\n"),
    .slip(.badTerm, in: .plan, "мероприятия:\n  - название: Семинар\n    срок: ↓до 31 ноября\n"),
    .fine(in: .plan, "мероприятия:\n  - название: Семинар\n    срок: как договоримся\n"),
    .slip(.badQuarters, in: .settings, "формат: 1\nкалендарь:\n  четверти: ↓05.11.2025, 12.01.2026\n"),
    .slip(.badQuarters, in: .settings, "формат: 1\nкалендарь:\n  четверти: ↓5.11, 12.01, 6.04\n"),
    .slip(.badQuarters, in: .settings, "формат: 1\nкалендарь:\n  четверти: ↓12.01.2026, 05.11.2025, 06.04.2026\n"),
    .fine(in: .settings, "формат: 1\nкалендарь:\n  четверти: 05.11.2025, 12.01.2026, 06.04.2026\n"),
    .slip(.duplicateKey, in: .settings, "формат: 1\nстороны:\n  департамент: А\n  ↓Департамент: Б\n"),
    .slip(.personalKey, "фио: Иванова Анна\n↓паспорт: 0000 000000\n"),
    .slip(.personalKey, "фио: Иванова Анна\n↓Номер СНИЛС: 000\n"),
    .slip(.personalKey, "фио: Иванова Анна\n↓Домашний адрес: улица\n"),
    .slip(.unknownKey, in: .association, "название: ММО\nвид: ммо\n↓паспорт: на сайте\n"),
    .slip(.mixedAlphabet, "фио: ↓Ивaнова Анна\n"),
    .slip(.badNumber, "фио: Иванова Анна\nкурсы:\n  - название: Курс\n    часов: ↓-5\n"),
    .slip(.badNumber, "фио: Иванова Анна\nкурсы:\n  - название: Курс\n    часов: ↓99999999999999999999\n"),
    .slip(.badSchoolYear, in: .meeting, "дата: 10.09.2025\nучебный год: ↓2025-27\n"),
    .slip(.badYesNo, "фио: Иванова Анна\nмолодой специалист: ↓может быть\n"),
    .slip(.badExperience, "фио: Иванова Анна\nпедагогический стаж: ↓12 лет\n"),
    .slip(.unknownWord, "фио: Иванова Анна\nобразование: ↓хорошее\n"),
    .slip(.unknownWord, in: .meeting, "дата: 10.09.2025\nповестка:\n  - вопрос: План\n    голосование: ↓все за\n"),
    .slip(.unknownWord, "фио: Иванова Анна\nкатегории: первая, ↓никакая\n"),
    .slip(.mixedAlphabet, "фио: Иванова Анна\nобразование: ↓выcшee\n"),
    .slip(.shape, "фио: Иванова Анна\nспециальность:\n  ↓- математика\n  - физика\n"),
    .slip(.shape, "фио: Иванова Анна\nконтакты: ↓a@b.ru\n"),
    .slip(.shape, "фио: Иванова Анна\nконтакты: ↓[a@b.ru]\n"),
    .slip(.shape, "фио: Иванова Анна\nработа: ↓Школа № 1\n"),
    .slip(.shape, "фио: Иванова Анна\n? ↓[а, б]\n: в\n"),
    .slip(.shape, "фио: Иванова Анна\nкурсы:\n  - ↓{название: Урок}: урок\n"),
    .unread(.shape, "↓- фио: Иванова Анна\n"),
    .unread(.shape, "↓Иванова Анна\n"),
    .unread(.shape, "↓\"Иванова Анна\"\n"),
    .slip(.missingKey, "↓образование: высшее\n"),
    .slip(.missingKey, "↓фио:\nобразование: высшее\n"),
    .slip(.missingKey, "образование: высшее\n↓ФИО: # потом\n"),
    .slip(.missingKey, in: .order, "↓номер: 5\nдата: 10.09.2025\n"),
    .slip(.missingKey, "фио: Иванова Анна\nкурсы:\n  - название: Курс\n  - ↓часов: 36\n"),
    .slip(.unknownKey, "фио: Иванова Анна\n↓хобби: шахматы\n"),
    .slip(.unknownKey, in: .organization, "↓назвние: Школа № 12\nвид: школа\n"),
    .slip(.unknownKey, "фио: Иванова Анна\nкатегории:\n  - ↓урвень: высшая\n    с: 20.12.2023\n"),
    .slip(.duplicateKey, "фио: Иванова Анна\nобразование: высшее\n↓образование: спо\n"),
    .slip(.duplicateKey, "фио: Иванова Анна\nобразование: высшее\n↓education: higher\n"),
    .slip(.duplicateKey, "фио: Иванова Анна\nгод рождения: 1980\n↓Год-рождения: 1981\n"),
    .slip(.duplicateKey, "фио: Иванова Анна\nпримечание: а\n↓note: б\n"),
    .slip(.duplicateKey, in: .plan, "принят: 10.09.2025\n↓принято: 11.09.2025\n"),
    .slip(.mixedAlphabet, "фио: Иванова Анна\nкатегории:\n  - уровень: высшая\n    ↓c: 20.12.2023\n"),
    .slip(.mixedAlphabet, "фио: Иванова Анна\n↓oбразование: высшее\n"),
    .slip(.mixedAlphabet, "full-name: Иванова Анна\n↓eduсation: higher\n"),
    .slip(.flowComma, "фио: Иванова Анна\nкурсы:\n  - {название: Урок, ↓семинар, часов: 36}\n"),
    .slip(.flowComma, "фио: Иванова Анна\nкурсы: [{название: Урок, ↓игра, спор и диспут}]\n"),
    .slip(.flowComma, "фио: Иванова Анна\nкурсы:\n  - {название: Урок, ↓документ}\n"),
    .slip(.flowComma, "фио: Иванова Анна\nкурсы:\n  - {название: Урок, ↓игра }\n"),
    .fine(
      "фио: Иванова Анна\nкурсы:\n  - {название: \"Урок, семинар\", часов: 36, документ: }\n  - {название: Игра}\n"
    ),
    .fine("ФИО: Иванова Анна\nГод_Рождения: 1980\nученая степень: кандидат наук\nПримечание: свободно\n"),
  ]

  @Test(arguments: wrong)
  func `what cannot be the value of a field is told where it stands`(_ example: FormCase) { example.expect() }

  @Test(arguments: [
    ("10/09/2025", "«10.09.2025»"), ("10-9-2025", "«10.09.2025»"), ("2025.09.10", "«10.09.2025»"),
    ("2025-9-10", "«10.09.2025»"), ("20250910", "«10.09.2025»"), ("10.092025", "«10.09.2025»"),
    ("1О.09.2025", "«10.09.2025»"), ("10 сен 2025", "«10.09.2025»"), ("10 сентебря 2025 г.", "«10.09.2025»"),
    ("10.13.2025", "«13.10.2025»"), ("10.9.25", "2025 год, напишите «10.09.2025»"), ("10.9.75", "1975 год"),
    ("31.11.2025", "Проверьте число"), ("10.09", "четырьмя цифрами"), ("сентябрь 2025", "четырьмя цифрами"),
  ])
  func `a day in a form that is not accepted comes with the day it can only be`(_ text: String, _ hint: String) throws {
    let reading = FileReading.reading("фио: Иванова Анна\nданные сверены: \(text)\n", at: "members/a.yaml")
    #expect(reading.findings.count == 1)
    #expect(try #require(reading.findings.first?.hint).ru.contains(hint))
  }

  @Test func `personal data that no record needs are told with what is kept instead`() throws {
    let reading = FileReading.reading("фио: Иванова Анна\nтелефон: +7 900 000-00-00\n", at: "members/a.yaml")
    let finding = try #require(reading.findings.first)
    #expect(finding.id == RecordRule.personalKey.id && finding.message.ru.contains("152-ФЗ"))
    #expect(finding.hint?.ru.contains("«рабочий телефон»") == true && !finding.message.ru.contains("900"))
  }

  @Test(arguments: [("1 категория", "«первая»"), ("высшая кв. кат.", "«высшая»"), ("перв. категория", "«первая»")])
  func `a word that stands within a longer text is suggested`(_ text: String, _ meant: String) throws {
    let reading = FileReading.reading("фио: Иванова Анна\nкатегории: \(text)\n", at: "members/a.yaml")
    #expect(try #require(reading.findings.first?.hint).ru.contains(meant))
  }

  @Test func `a slip of a word that a regulation owns is told, a word of one's own is not`() {
    let vocabulary = Vocabulary(words: [.direction: [Spelling("консультационное", "consulting")]])
    for (text, told) in [
      ("консультацинное", ["record/unknown-word 3:18"]), ("хозяйственное", []), ("Консультационное", []),
    ] {
      let plan = "мероприятия:\n  - название: Семинар\n    направление: \(text)\n"
      let reading = FileReading.reading(FileContents(plan), at: "plans/mmo/2025-26.yaml", vocabulary: vocabulary)
      #expect(reading.findingLines == told)
    }
  }

  @Test func `mistyped items below an unknown key are told with it`() {
    for items in ["  – Грамота", "– название: а\n– название: б", "\t- название: а"] {
      let reading = FileReading.reading("фио: Иванова Анна\nпохвалы:\n\(items)\n", at: "members/a.yaml")
      #expect(reading.findings.count == 2, "\(items)")
    }
  }

  @Test func `a suggestion names the key that was meant`() {
    let reading = FileReading.reading("фио: Иванова Анна\nобразованее: высшее\n", at: "members/a.yaml")
    #expect(reading.findings.first?.hint?.ru == "Возможно, имелось в виду: «образование».")
  }

  @Test func `a letter of the other alphabet is named`() {
    let reading = FileReading.reading(
      "фио: Иванова Анна\nкатегории:\n  - уровень: высшая\n    c: 1.1.2024\n",
      at: "members/a.yaml"
    )
    #expect(reading.findings.first?.message.ru == "В «c» латинские буквы: «c».")
    #expect(reading.findings.first?.hint?.ru == "Наберите «с» в одной раскладке.")
  }

  @Test func `a field that cannot be read is known to be filled with something`() throws {
    let reading = FileReading.reading("фио: Иванова Анна\nданные сверены: вчера\n", at: "members/a.yaml")
    guard case .member(let record) = reading.payload else { throw Unexpected.payload }
    #expect(record.content.dataChecked.isUnreadable && !record.content.dataChecked.isFilled)
  }

  @Test func `not every trouble of one file is told`() {
    let text = (0..<1000).map { "ключ\($0): а\n" }.joined()
    let reading = FileReading.reading(FileContents("фио: Иванова Анна\n" + text), at: "members/a.yaml")
    #expect(reading.findings.count == RecordReader.mostFindings)
  }

  // MARK: - Lists

  @Test(arguments: [
    "Иванова А.А., Петрова Е.В.", "Иванова А.А. ,  Петрова Е.В.,", "Иванова А.А.; Петрова Е.В.",
    "[Иванова А.А., Петрова Е.В.]", "\n  - Иванова А.А.\n  - Петрова Е.В.", "\n- Иванова А.А.\n-   Петрова Е.В.\n-",
    "\n  Иванова А.А.,\n  Петрова Е.В.",
  ])
  func `a list is written on one line or on several`(_ text: String) throws {
    let meeting = try meeting("присутствовали: \(text)\n")
    #expect(meeting.present.items.map(\.text) == ["Иванова А.А.", "Петрова Е.В."])
  }

  @Test func `each name on a line knows its place`() throws {
    let present = try meeting("присутствовали: Иванова А.А.,  Петрова Е.В.\n").present.items
    #expect(present.map { [$0.range.line, $0.range.column, $0.range.endColumn] } == [[2, 17, 29], [2, 32, 44]])
  }

  @Test func `a semicolon parts values that hold a comma`() throws {
    let meeting = try meeting("пункты плана: 1, 2; 3\n")
    #expect(meeting.planItems.items.map(\.value) == ["1, 2", "3"])
  }

  @Test func `a text with commas is one item where items are texts`() throws {
    let reading = FileReading.reading("задачи: учить, воспитывать\n", at: "plans/mmo/2025-26.yaml")
    guard case .plan(let record) = reading.payload else { throw Unexpected.payload }
    #expect(record.content.tasks.items.map(\.value) == ["учить, воспитывать"])
  }

  @Test func `a value in quotation marks is not parted`() throws {
    let meeting = try meeting("присутствовали: \"Иванова А.А., Петрова Е.В.\"\n")
    #expect(meeting.present.items.map(\.text) == ["Иванова А.А., Петрова Е.В."])
  }

  @Test(arguments: [
    ("задачи: Изучить запросы; обобщить опыт", ["Изучить запросы", "обобщить опыт"]),
    ("задачи: Изучить запросы, опыт; обобщить;", ["Изучить запросы, опыт", "обобщить"]),
    ("задачи: \"Изучить; обобщить\"", ["Изучить; обобщить"]),
    ("задачи:\n  - Изучить; обобщить", ["Изучить; обобщить"]),
    ("приоритетные направления: наставничество; экспертиза", ["наставничество", "экспертиза"]),
  ])
  func `texts on one line are parted by semicolons alone`(_ text: String, _ entries: [String]) throws {
    let reading = FileReading.reading(FileContents(text + "\n"), at: "plans/mmo/2025-26.yaml")
    #expect(reading.findingLines == [])
    guard case .plan(let plan) = reading.payload else { throw Unexpected.payload }
    #expect((plan.content.tasks.items + plan.content.priorities.items).map(\.value) == entries)
  }

  @Test func `one set of fields stands for a list of one`() throws {
    let member = try member("категории:\n  уровень: первая\n  с: 01.09.2024\n")
    #expect(member.categories.items.map(\.level.value) == [.first])
    #expect(try self.member("категории: первая\n").categories.items.map(\.level.value) == [.first])
    #expect(try self.member("категории: []\n").categories.value?.isEmpty == true)
  }

  // MARK: - Keys

  @Test(arguments: [
    "прежние фамилии", "Прежние фамилии", "прежние-фамилии", "прежние_фамилии", "прежниефамилии", "former-surnames",
    "Former Surnames", "formersurnames", "прежние\u{A0}фамилии", "\"прежние фамилии\"", "преж\u{AD}ние фамилии",
  ])
  func `a key is found however it is cased and spaced`(_ key: String) throws {
    #expect(try member("\(key): Смирнова\n").formerSurnames.items.map(\.value) == ["Смирнова"])
  }

  @Test(arguments: [
    "учёт ведётся с", "учет ведется с", "УЧЕТ ВЕДЕТСЯ С", "уче\u{308}т веде\u{308}тся с", "records-since",
  ])
  func `a key is found with either letter e`(_ key: String) throws {
    let reading = FileReading.reading("формат: 1\n\(key): 01.09.2024\n", at: "metod.yaml")
    guard case .settings(let record) = reading.payload else { throw Unexpected.payload }
    #expect(reading.findingLines == [])
    #expect(record.content.recordsSince.value == CivilDate(2024, 9, 1))
  }

  @Test func `both vocabularies may stand in one file and mean the same`() throws {
    let russian = "название: ММО\nвид: ммо\nсостав:\n  - кто: Иванова А.А.\n    с: 01.09.2020\n"
    let english = "name: ММО\nвид: ммо\nmembers:\n  - who: Иванова А.А.\n    from: 2020-09-01\n"
    let bodies = try [russian, english].map { text -> Association in
      let reading = FileReading.reading(FileContents(text), at: "associations/mmo.yaml")
      #expect(reading.findingLines == [])
      guard case .association(let record) = reading.payload else { throw Unexpected.payload }
      return record.content
    }
    #expect(bodies.map(\.name.value) == ["ММО", "ММО"])
    #expect(bodies.map { $0.members.items.first?.from.value } == [CivilDate(2020, 9, 1), CivilDate(2020, 9, 1)])
  }

  @Test func `every key is known in both spellings`() {
    let vocabulary = Vocabulary()
    for key in Key.allCases { for form in key.spelling.all { #expect(vocabulary.isKnownKey(form), "\(form)") } }
    #expect(!vocabulary.isKnownKey("неизвестно"))
    #expect(vocabulary.isKnownKey("oбразование"))
  }
}
