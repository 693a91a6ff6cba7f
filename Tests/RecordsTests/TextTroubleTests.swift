import Findings
import Foundation
import Records
import TestSupport
import Testing

@Suite struct TextTroubleTests {
  static let empty: [MarkedText] = [
    "↓", "↓\n\n", "↓# пояснение\n\n  # ещё\n", "↓---\n", "↓---\n# пояснение\n...\n", "↓ \t\r\n", "↓\u{A0}\n", "↓~\n",
  ]

  @Test(arguments: empty)
  func `a file without a line of a record is empty`(_ text: MarkedText) {
    FormCase.unread(.emptyFile, text).expect()
  }

  static let conflicts: [FormCase] = [
    .slip(
      .mergeConflict,
      "фио: Иванова Анна\n↓<<<<<<< HEAD\nобразование: высшее\n=======\nобразование: спо\n>>>>>>> ветка\nспециальность: нет\n"
    ),
    .slip(
      .mergeConflict,
      "фио: Иванова Анна\n↓<<<<<<< HEAD\nобразование: высшее\n||||||| основа\nобразование: студент\n=======\n>>>>>>> ветка\n"
    ),
    .slip(.mergeConflict, "фио: Иванова Анна\nобразование: высшее\n↓>>>>>>> ветка\n"),
    .slip(.mergeConflict, "фио: Иванова Анна\n↓=======\nобразование: высшее\n"),
    .slip(.mergeConflict, "↓<<<<<<< HEAD\nфио: Иванова Анна\nобразование: высшее\n"),
    .slip(.mergeConflict, "↓<<<<<<< HEAD\nфио: Иванова Анна\n=======\nобразование: высшее\n"),
    .fine(in: .analysis, "достижения: |\n  <<<<<<< HEAD\n  =======\n  >>>>>>> ветка\n"),
    .fine("фио: Иванова Анна\nтема самообразования: =======\n# =======\n"),
  ]

  @Test(arguments: conflicts)
  func `a conflict that git left is one finding and the first side is read`(_ example: FormCase) { example.expect() }

  static let refused: [FormCase] = [
    .unread(.anchor, in: .plan, "тема: ↓&a Урок\nцель: нет\n"),
    .unread(.anchor, in: .plan, "тема: Урок\nцель: ↓*a\n"),
    .unread(.anchor, in: .plan, "задачи:\n  - ↓&a первая\n"),
    .unread(.tag, in: .plan, "тема: ↓!!str Урок\n"),
    .unread(.tag, in: .plan, "тема: ↓!a Урок\n"),
    .unread(.secondDocument, in: .plan, "тема: Урок\n↓---\nтема: Второй\n"),
    .unread(.syntax, in: .plan, "тема: Урок\n...\n↓тема: Второй\n"),
    .unread(
      .nesting,
      in: .plan,
      MarkedText("тема: " + String(repeating: "[", count: 24) + "↓[" + String(repeating: "]", count: 25) + "\n")
    ),
    .unread(.nesting, in: .plan, MarkedText(String(repeating: "- ", count: 25) + "↓- а\n")),
    .slip(.syntax, in: .plan, "тема: Урок\n↓без ключа\nцель: нет\n"),
    .slip(.syntax, in: .plan, "↓без ключа # пояснение\nцель: нет\n"),
    .slip(.syntax, in: .plan, "цель: нет\n↓задачи\n  - первая\n"),
    .slip(.syntax, "↓фио Иванова Анна # пояснение\nобразование: высшее\n"),
    .slip(.syntax, "фио: Иванова Анна\nкатегории:\n  - ↓уровень высшая\n    с: 20.12.2023\n"),
    .slip(.syntax, in: .analysis, "опрос:\n  ↓опрошено 24\n  довольны: 21\n"),
    .slip(.syntax, in: .settings, "формат: 1\nкалендарь:\n  ↓четверти 05.11.2025, 12.01.2026, 06.04.2026\n"),
    .slip(.missingSpace, in: .settings, "формат: 1\nстороны:\n  ↓департамент:Департамент\n"),
    .slip(.shape, in: .settings, "формат: 1\nстороны:\n  ↓http://example.org\n"),
    .unread(.syntax, in: .plan, "тема: Урок\n  цель↓: нет\n"),
    .unread(.syntax, in: .plan, "задачи:\n  - первая\n ↓- вторая\n"),
    .slip(.syntax, in: .plan, "тема: \"C:↓\\Записи\\'25\" # пояснение\nцель: \"a\\tb\"\n"),
    .unread(.syntax, in: .plan, "тема: \"первая\n  a↓\\q\"\n"),
    .fine(in: .plan, "---\nтема: Урок\n...\n"),
    .fine(in: .plan, "%YAML 1.1\n---\nтема: Урок\n"),
    .fine(in: .plan, "тема: R&D и a*b!\nцель: '&a *b !c'\nзадачи: |\n  ---\n  &a\n"),
  ]

  @Test(arguments: refused)
  func `what is no plain record is refused in plain words`(_ example: FormCase) { example.expect() }

  static let characters: [FormCase] = [
    .slip(.invalidText, "фио: Иванова↓\u{0} Анна\n"),
    .slip(.invalidText, "фио: Иванова Анна\nтема самообразования: А↓\u{B}Б\n"),
    .slip(.invalidText, "фио: Иванова Анна\nтема самообразования: А↓\u{7F}Б\n"),
    .slip(.invalidText, "фио: Иванова Анна\nтема самообразования: А↓\u{91}Б\n"),
    .slip(.invalidText, "фио: Иванова Анна\nтема самообразования: А↓\u{2028}Б\nобразование: высшее\n"),
    .slip(.invalidText, "фио: Иванова Анна\nтема самообразования: А↓\u{85}Б\nобразование: высшее\n"),
    .slip(.invalidText, "фио: Иванова Анна\n↓\u{0}\u{0}\u{0}"),
    .slip(.wrongYo, "фио: Корол↓ѐв П\u{450}тр\n"),
    .slip(.wrongYo, "фио: ↓\u{400}лкин Пётр\n"),
    .slip(.wrongYo, in: .analysis, "достижения: |\n  секретар↓ѐм\n"),
    .fine("фио: Королёв Пётр\u{301}\n# секретар\u{450}м\nтема самообразования: \u{FEFF}а\u{AD}б\u{200B}\u{FFFD}\n"),
  ]

  @Test(arguments: characters)
  func `characters that no record holds are shown where they stand`(_ example: FormCase) { example.expect() }

  static let russian = "фио: Иванова Анна Андреевна\nобразование: высшее\nтема самообразования: «Урок» № 5 – ёлка\n"

  static let encodings: [(name: String, contents: FileContents)] = [
    ("Windows-1251", FileContents(russian, encoding: .windowsCP1251)),
    ("Windows-1251 with CRLF", FileContents(russian.replacing("\n", with: "\r\n"), encoding: .windowsCP1251)),
    ("UTF-16 LE", FileContents(russian, encoding: .utf16LittleEndian)),
    ("UTF-16 BE", FileContents(russian, encoding: .utf16BigEndian)),
    ("UTF-16 LE with a mark", FileContents([0xFF, 0xFE] + FileContents(russian, encoding: .utf16LittleEndian).bytes)),
    ("UTF-16 BE with a mark", FileContents([0xFE, 0xFF] + FileContents(russian, encoding: .utf16BigEndian).bytes)),
  ]

  @Test(arguments: encodings)
  func `a file in another encoding is named and read`(name: String, contents: FileContents) throws {
    let reading = FileReading.reading(contents, at: "members/ivanova-aa.yaml")
    #expect(reading.findingLines == ["record/encoding 1:1"])
    #expect(reading.findings.first?.message.en.contains(String(name.prefix(6))) == true)
    guard case .member(let record) = reading.payload else { throw Unexpected.payload }
    #expect(record.content.fullName.value == "Иванова Анна Андреевна")
    #expect(record.content.selfEducationTopic.value == "«Урок» № 5 – ёлка")
  }

  enum Unexpected: Error { case payload }

  @Test(arguments: [String.Encoding.windowsCP1251, .utf16])
  func `the encoding does not hide where another slip is`(_ encoding: String.Encoding) {
    let reading = FileReading.reading(
      FileContents("фио: Иванова Анна\nобразование:высшее\nстаж: 5\n", encoding: encoding),
      at: "members/ivanova-aa.yaml"
    )
    #expect(reading.findingLines == ["record/encoding 1:1", "record/missing-space 2:1", "record/unknown-key 3:1"])
  }

  @Test func `an encoding that cannot be guessed gives one finding`() {
    // The same words in KOI8-R are other words in Windows-1251.
    let koi8: FileContents = [0xC6, 0xC9, 0xCF, 0x3A, 0x20, 0xE9, 0xD7, 0xC1, 0xCE, 0xCF, 0xD7, 0xC1, 0x0A]
    let reading = FileReading.reading(koi8, at: "members/ivanova-aa.yaml")
    #expect(reading.findingLines == ["record/encoding 1:1"])
    #expect(reading.isUnreadable)
  }

  @Test func `a broken byte is shown and the rest is read`() {
    let start = Array("фио: Иванова Анна\nобразование: высшее\nтема самообразования: а".utf8)
    let reading = FileReading.reading(FileContents(start + [0xFF] + Array("б\n".utf8)), at: "members/ivanova-aa.yaml")
    #expect(reading.findingLines == ["record/invalid-text 3:24"])
    #expect(!reading.isUnreadable)
  }

  @Test(arguments: ["фио: Иванова Анна\n", "фио: Иванова Анна\nобразование: высшее # пояснение\n"])
  func `a byte order mark is a note`(_ text: String) {
    let reading = FileReading.reading(FileContents("\u{FEFF}" + text), at: "members/ivanova-aa.yaml")
    #expect(reading.findingLines == ["record/byte-order-mark 1:1"])
    #expect(reading.findings.map(\.severity) == [.note])
  }

  @Test func `a byte order mark does not hide another slip`() {
    let reading = FileReading.reading(FileContents("\u{FEFF}фио:Иванова Анна\n"), at: "members/ivanova-aa.yaml")
    #expect(reading.findingLines == ["record/byte-order-mark 1:1", "record/missing-space 1:1"])
  }

  @Test(arguments: [("\r\n", false), ("\r", true)])
  func `lines may end in any way, and a lone return is told as what it is`(_ end: String, isTold: Bool) {
    let text = "фио: Иванова Анна\nкатегории:\n  - уровень: высшая\n    с: 30.02.2023\n# пояснение\n\nобразование:спо\n"
    let reading = FileReading.reading(FileContents(text.replacing("\n", with: end)), at: "members/ivanova-aa.yaml")
    let told = isTold ? ["record/line-endings 1:1"] : []
    #expect(reading.findingLines == told + ["record/no-such-day 4:8", "record/missing-space 7:1"])
    #expect(!isTold || reading.findings.contains { $0.message.ru.contains("CR") && !$0.message.ru.contains("CRLF") })
  }

  @Test func `a name of which bytes were lost is no name`() {
    let bytes = Array("фио: Ива".utf8) + [0xFF] + Array("нова Анна\n".utf8)
    let reading = FileReading.reading(FileContents(bytes), at: "members/a.yaml")
    #expect(reading.findingLines == ["record/invalid-text 1:9"])
    guard case .member(let member) = reading.payload else { return #expect(Bool(false)) }
    #expect(member.content.fullName.isUnreadable)
  }

  @Test func `what stands in a text is left as it is`() throws {
    let text = """
      достижения: |
        – первое:слово #1
        \t- второе: а: б
        \u{A0}третье @ `
        тема:слово

      затруднения: "начало #1: а: б
        – тема:слово
        \tконец"
      выводы: >-
        # не пояснение
        %
      задачи на следующий год: 'один:
        два' # пояснение
      """
    let reading = FileReading.reading(FileContents(text), at: "analyses/mmo/2025-26.yaml")
    #expect(reading.findingLines == [])
    guard case .analysis(let record) = reading.payload else { throw Unexpected.payload }
    #expect(
      record.content.achievements.value
        == "– первое:слово #1\n\t- второе: а: б\n\u{A0}третье @ `\nтема:слово\n"
    )
    #expect(record.content.difficulties.value == "начало #1: а: б – тема:слово конец")
    #expect(record.content.conclusions.value == "# не пояснение %")
    #expect(record.content.nextTasks.value == "один: два")
  }

  @Test func `a text is left as it is even where another line cannot be read`() throws {
    let text = """
      достижения: |
        – первое:слово #1
        \t- второе: а: б
        \u{A0}третье @ `
      затруднения: "начало #1: а: б
        – тема:слово
        \tконец"
      выводы: >-
        # не пояснение
      задачи на следующий год: @все
      опрос:
        опрошено:24
        довольны: 21
      """
    let reading = FileReading.reading(FileContents(text), at: "analyses/mmo/2025-26.yaml")
    #expect(reading.findingLines == ["record/special-character 10:26", "record/missing-space 12:3"])
    guard case .analysis(let record) = reading.payload else { throw Unexpected.payload }
    #expect(record.content.achievements.value == "– первое:слово #1\n\t- второе: а: б\n\u{A0}третье @ `\n")
    #expect(record.content.difficulties.value == "начало #1: а: б – тема:слово конец")
    #expect(record.content.survey.value?.surveyed.value == 24)
  }

  @Test func `a mended line keeps the columns of what is typed on it`() {
    let text = "фио: Иванова Анна\nкатегории:\n\t- уровень: высшая\n\t  с:30.02.2023\n\t  по: 31.02.2023\n"
    let reading = FileReading.reading(FileContents(text), at: "members/ivanova-aa.yaml")
    #expect(
      reading.findingLines == [
        "record/tab-indentation 3:1", "record/missing-space 4:4", "record/no-such-day 4:6", "record/no-such-day 5:8",
      ]
    )
  }

  @Test func `the same slip on many lines is told once with its places`() {
    let reading = FileReading.reading("фио:Иванова Анна\nобразование:высшее\nгод рождения:1980\n", at: "members/a.yaml")
    #expect(reading.findingLines == ["record/missing-space 1:1"])
    #expect(reading.findings.first?.related.map { [$0.range.line, $0.range.column] } == [[2, 1], [3, 1]])
  }

  @Test func `an unreadable record keeps what its plain lines say`() throws {
    let reading = FileReading.reading("фио: \"Иванова Анна\"\n  стаж: 5\nобразование: высшее\n", at: "members/a.yaml")
    #expect(reading.findingLines == ["record/syntax 2:3"])
    guard case .member(let record) = reading.payload else { throw Unexpected.payload }
    #expect(record.isUnreadable)
    #expect(record.content.fullName.value == "Иванова Анна")
  }
}
