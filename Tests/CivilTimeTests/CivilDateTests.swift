import CivilTime
import Testing

@Suite struct CivilDateTests {
  static let dayNumbers: [(CivilDate, Int32)] = [
    (CivilDate(1970, 1, 1), 0),
    (CivilDate(1969, 12, 31), -1),
    (CivilDate(2000, 2, 29), 11_016),
    (CivilDate(2025, 9, 10), 20_341),
    (CivilDate(1, 1, 1), -719_162),
    (CivilDate(9999, 12, 31), 2_932_896),
  ]

  @Test(arguments: dayNumbers)
  func `a date is the number of days since 1970`(date: CivilDate, number: Int32) {
    #expect(date.dayNumber == number)
    #expect(CivilDate(dayNumber: number) == date)
  }

  @Test func `every day from 1990 to 2100 keeps its parts, its weekday and its spellings`() {
    var day = CivilDate(1990, 1, 1)
    // 1 January 1990 was a Monday.
    var weekday = 1
    var count = 0
    for year in 1990...2100 {
      let isLeapYear = year.isMultiple(of: 4) && (!year.isMultiple(of: 100) || year.isMultiple(of: 400))
      let lengths = [31, isLeapYear ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
      for (month, length) in zip(1..., lengths) {
        for number in 1...length {
          guard (day.year, day.month, day.day) == (year, month, number), day.isoWeekday == weekday else {
            Issue.record("\(day) should be \(year)-\(month)-\(number), weekday \(weekday)")
            return
          }
          let spellings = [
            day.description, day.formatted(.numeric), day.formatted(.long(russian: true)),
            day.formatted(.long(russian: false)),
          ]
          guard CivilDate(year: year, month: month, day: number) == day,
            spellings.allSatisfy({ CivilDate.reading($0) == .success(day) })
          else {
            Issue.record("\(day) does not come back from \(spellings)")
            return
          }
          day = day.adding(days: 1)
          weekday = weekday % 7 + 1
          count += 1
        }
      }
    }
    #expect(day == CivilDate(2101, 1, 1))
    #expect(count == 40_542)
  }

  @Test(arguments: [
    (2025, 2, 29), (2100, 2, 29), (2025, 2, 30), (2025, 4, 31), (2025, 13, 1), (2025, 0, 1), (2025, 1, 0),
    (2025, 1, -1), (2025, 1, 32), (0, 1, 1), (10_000, 1, 1), (.max, .max, .max), (.min, .min, .min),
  ])
  func `a day the calendar does not have is refused`(year: Int, month: Int, day: Int) {
    #expect(CivilDate(year: year, month: month, day: day) == nil)
  }

  @Test(arguments: [(2024, 2, 29), (2000, 2, 29), (1, 1, 1), (9999, 12, 31), (2025, 12, 31)])
  func `a day the calendar has is accepted`(year: Int, month: Int, day: Int) {
    #expect(CivilDate(year: year, month: month, day: day) != nil)
  }

  @Test(arguments: [
    (CivilDate(2025, 10, 31), 1, CivilDate(2025, 11, 30)),
    (CivilDate(2025, 1, 31), 1, CivilDate(2025, 2, 28)),
    (CivilDate(2024, 1, 31), 1, CivilDate(2024, 2, 29)),
    (CivilDate(2025, 12, 15), 1, CivilDate(2026, 1, 15)),
    (CivilDate(2026, 1, 15), -1, CivilDate(2025, 12, 15)),
    (CivilDate(2025, 3, 31), -1, CivilDate(2025, 2, 28)),
    (CivilDate(2025, 9, 10), 0, CivilDate(2025, 9, 10)),
    (CivilDate(2025, 9, 10), 24, CivilDate(2027, 9, 10)),
    (CivilDate(2025, 9, 10), -21, CivilDate(2023, 12, 10)),
  ])
  func `months later is the same day or the last of the month`(date: CivilDate, months: Int, expected: CivilDate) {
    #expect(date.adding(months: months) == expected)
  }

  @Test(arguments: [
    (CivilDate(2024, 2, 29), 1, CivilDate(2025, 2, 28)),
    (CivilDate(2024, 2, 29), 4, CivilDate(2028, 2, 29)),
    (CivilDate(2024, 2, 29), -1, CivilDate(2023, 2, 28)),
    (CivilDate(2023, 2, 28), 1, CivilDate(2024, 2, 28)),
    (CivilDate(2020, 9, 1), 5, CivilDate(2025, 9, 1)),
  ])
  func `years later is the same calendar date`(date: CivilDate, years: Int, expected: CivilDate) {
    #expect(date.adding(years: years) == expected)
  }

  @Test func `arithmetic stops at the ends of the calendar`() {
    let day = CivilDate(2025, 9, 10)
    #expect(day.adding(days: .max) == .latest)
    #expect(day.adding(days: .min) == .earliest)
    #expect(day.adding(months: .max) == .latest)
    #expect(day.adding(months: .min) == .earliest)
    #expect(day.adding(years: .max) == .latest)
    #expect(day.adding(years: .min) == .earliest)
    #expect(CivilDate(dayNumber: .max) == .latest)
    #expect(CivilDate(dayNumber: .min) == .earliest)
    #expect(CivilDate.latest.adding(days: 1) == .latest)
    #expect(CivilDate(1, 3, 31).adding(months: -2) == CivilDate(1, 1, 31))
    #expect(CivilDate(1, 3, 31).adding(months: -3) == .earliest)
    #expect(CivilDate.latest.isoWeekday == 5)
    #expect(CivilDate.earliest.isoWeekday == 1)
  }

  @Test func `days until counts forward and back`() {
    let day = CivilDate(2025, 9, 1)
    #expect(day.days(until: CivilDate(2026, 9, 1)) == 365)
    #expect(day.days(until: CivilDate(2025, 8, 31)) == -1)
    #expect(day.days(until: day) == 0)
    #expect(CivilDate.earliest.days(until: .latest) == 3_652_058)
  }

  @Test func `dates are ordered by day`() {
    #expect(CivilDate(2025, 9, 10) < CivilDate(2025, 10, 1))
    #expect(CivilDate(2025, 9, 10) > CivilDate(2024, 12, 31))
  }

  @Test(arguments: [
    (CivilDate(2025, 9, 10), "2025-09-10", "10.09.2025", "10\u{A0}сентября 2025\u{A0}г.", "10\u{A0}September 2025"),
    (CivilDate(2016, 5, 1), "2016-05-01", "01.05.2016", "1\u{A0}мая 2016\u{A0}г.", "1\u{A0}May 2016"),
    (CivilDate(800, 12, 25), "0800-12-25", "25.12.0800", "25\u{A0}декабря 800\u{A0}г.", "25\u{A0}December 800"),
  ])
  func `a date is written in four ways`(
    date: CivilDate,
    iso: String,
    numeric: String,
    russian: String,
    english: String
  ) {
    #expect(date.description == iso)
    #expect(date.formatted(.numeric) == numeric)
    #expect(date.formatted(.long(russian: true)) == russian)
    #expect(date.formatted(.long(russian: false)) == english)
  }
}
