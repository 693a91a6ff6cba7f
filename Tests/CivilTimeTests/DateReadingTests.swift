import CivilTime
import Testing

@Suite struct DateReadingTests {
  @Test(arguments: [
    "2025-09-10", "10.09.2025", "10.9.2025", "10.09.2025 г.", "10.09.2025г.", "10.09.2025г", "10.09.2025 г",
    "10.09.2025 года", "10.09.2025 ГОДА", "10.09.2025\u{A0}г.", "10.09.2025\u{202F}г.", "2025-09-10 г.",
    "10 сентября 2025", "10 сентября 2025 г.", "10 сентября 2025г.", "10 СЕНТЯБРЯ 2025 года", "10 Сентября 2025",
    "10\u{A0}сентября\u{A0}2025\u{A0}г.", "10\u{202F}сентября\u{202F}2025\u{202F}г.", "10  сентября  2025",
    "«10» сентября 2025 г.", "« 10 » сентября 2025 г.", "«10»сентября 2025 г.", "\"10\" сентября 2025 г.",
    "“10” сентября 2025 г.", "„10“ сентября 2025 г.", "« 10 » 09 2025 г.", "«10» 9 2025", "10 September 2025",
    "10 september 2025", "10 SEPTEMBER 2025", "  10.09.2025\n", "\t2025-09-10\u{A0}", "\u{FEFF}2025-09-10",
    "10.09.2025\u{200B}",
  ])
  func `the tenth of September is read in every accepted form`(text: String) {
    #expect(CivilDate.reading(text) == .success(CivilDate(2025, 9, 10)))
  }

  @Test(arguments: [
    ("02.09.2024г.", CivilDate(2024, 9, 2)),
    ("« 02 » 06 2020 г.", CivilDate(2020, 6, 2)),
    ("1.9.2025", CivilDate(2025, 9, 1)),
    ("29.02.2024", CivilDate(2024, 2, 29)),
    ("0001-01-01", CivilDate(1, 1, 1)),
    ("31.12.9999", CivilDate(9999, 12, 31)),
    ("1 апрёля 2025", CivilDate(2025, 4, 1)),
    ("1 апр\u{450}ля 2025", CivilDate(2025, 4, 1)),
  ])
  func `a form keeps its day`(text: String, date: CivilDate) {
    #expect(CivilDate.reading(text) == .success(date))
  }

  static let months: [(String, String)] = [
    ("января", "January"), ("февраля", "February"), ("марта", "March"), ("апреля", "April"), ("мая", "May"),
    ("июня", "June"), ("июля", "July"), ("августа", "August"), ("сентября", "September"), ("октября", "October"),
    ("ноября", "November"), ("декабря", "December"),
  ]

  @Test(arguments: zip(1...12, months))
  func `every month is read in both languages`(number: Int, names: (russian: String, english: String)) {
    #expect(CivilDate.reading("5 \(names.russian) 2025 г.") == .success(CivilDate(2025, number, 5)))
    #expect(CivilDate.reading("5 \(names.english) 2025") == .success(CivilDate(2025, number, 5)))
  }

  @Test(arguments: [
    "10.09.25", "5.10.16", "10.09.25 г.", "10.09.25г.", "10 сентября 25", "10 сентября 25 г.", "«10» 09 25", "5 May 16",
    "01.01.00",
  ])
  func `a two-digit year is refused`(text: String) {
    #expect(CivilDate.reading(text) == .failure(.twoDigitYear))
  }

  @Test(arguments: [
    "30.02.2025", "29.02.2025", "2025-02-30", "2025-13-01", "10.13.2025", "00.09.2025", "10.00.2025",
    "31 сентября 2025 г.", "« 31 » 06 2020 г.", "32 May 2025", "99.99.2025", "0000-01-01", "01.01.0000",
  ])
  func `a day that does not exist is told from nonsense`(text: String) {
    #expect(CivilDate.reading(text) == .failure(.noSuchDay))
  }

  @Test(arguments: [
    "", " ", "г.", "сентябрь", "10", "2025", "09/10/2025", "10/09/2025", "2025/09/10", "2025-9", "2025-9-1",
    "2025-9-10", "2025-09", "2025-09-1", "25-09-10", "2025.09.10", "10-09-2025", "10.09", "10.09.", "10.09.2025.",
    "10.09.202", "10.09.20255", "010.09.2025", "10.009.2025", "10.09.2025 x", "10.09.2025 год", "10.09.2025 г. и",
    "2025-09-10T10:00", "2025-09-10 10:00", "September 10, 2025", "сентября 10 2025", "10 сентябрь 2025", "10 сентября",
    "10 сентября2025", "10сентября 2025", "10 сент. 2025", "«10 сентября 2025", "10» сентября 2025", "«» сентября 2025",
    "02 06 2020", "45.99.25", "3.15.22", "10..09.2025", "-10.09.2025", "10. 09. 2025", "99999999999999999999.09.2025",
    "10.09.99999999999999999999", "١٠.٠٩.٢٠٢٥", "10.09.2025🙂", "нет",
  ])
  func `anything else is not a date`(text: String) {
    #expect(CivilDate.reading(text) == .failure(.notADate))
  }

  @Test func `a date is read from a part of a text`() {
    let text = "протокол № 1 от 10.09.2025"
    #expect(CivilDate.reading(text.dropFirst(16)) == .success(CivilDate(2025, 9, 10)))
    #expect(CivilDate.reading(text.dropFirst(15)) == .success(CivilDate(2025, 9, 10)))
    #expect(CivilDate.reading(text.dropFirst(14)) == .failure(.notADate))
  }
}
