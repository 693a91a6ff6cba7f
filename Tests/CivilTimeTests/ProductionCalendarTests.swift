import CivilTime
import Testing

@Suite struct ProductionCalendarTests {
  /// The weekdays off, the working Saturdays and the number of working days of a year with five-day weeks.
  ///
  /// Taken from published production calendars, not computed by the rules under test.
  struct PublishedYear: CustomTestStringConvertible {
    let year: Int
    let weekdaysOff: String
    let workingSaturdays: String
    let workingDays: Int

    var testDescription: String { "\(year)" }

    init(_ year: Int, off: String, on: String = "", _ workingDays: Int) {
      self.year = year
      self.weekdaysOff = off
      self.workingSaturdays = on
      self.workingDays = workingDays
    }
  }

  static let publishedYears = [
    PublishedYear(
      2016,
      off: "01-01 01-04 01-05 01-06 01-07 01-08 02-22 02-23 03-07 03-08 05-02 05-03 05-09 06-13 11-04",
      on: "02-20",
      247
    ),
    PublishedYear(
      2017,
      off: "01-02 01-03 01-04 01-05 01-06 02-23 02-24 03-08 05-01 05-08 05-09 06-12 11-06",
      247
    ),
    PublishedYear(
      2018,
      off: "01-01 01-02 01-03 01-04 01-05 01-08 02-23 03-08 03-09 04-30 05-01 05-02 05-09 06-11 06-12 11-05 12-31",
      on: "04-28 06-09 12-29",
      247
    ),
    PublishedYear(
      2019,
      off: "01-01 01-02 01-03 01-04 01-07 01-08 03-08 05-01 05-02 05-03 05-09 05-10 06-12 11-04",
      247
    ),
    PublishedYear(
      2020,
      off: "01-01 01-02 01-03 01-06 01-07 01-08 02-24 03-09 05-01 05-04 05-05 05-11 06-12 11-04",
      248
    ),
    PublishedYear(
      2021,
      off: "01-01 01-04 01-05 01-06 01-07 01-08 02-22 02-23 03-08 05-03 05-10 06-14 11-04 11-05 12-31",
      on: "02-20",
      247
    ),
    PublishedYear(
      2022,
      off: "01-03 01-04 01-05 01-06 01-07 02-23 03-07 03-08 05-02 05-03 05-09 05-10 06-13 11-04",
      on: "03-05",
      247
    ),
    PublishedYear(
      2023,
      off: "01-02 01-03 01-04 01-05 01-06 02-23 02-24 03-08 05-01 05-08 05-09 06-12 11-06",
      247
    ),
    PublishedYear(
      2024,
      off: "01-01 01-02 01-03 01-04 01-05 01-08 02-23 03-08 04-29 04-30 05-01 05-09 05-10 06-12 11-04 12-30 12-31",
      on: "04-27 11-02 12-28",
      248
    ),
    PublishedYear(
      2025,
      off: "01-01 01-02 01-03 01-06 01-07 01-08 05-01 05-02 05-08 05-09 06-12 06-13 11-03 11-04 12-31",
      on: "11-01",
      247
    ),
    PublishedYear(
      2026,
      off: "01-01 01-02 01-05 01-06 01-07 01-08 01-09 02-23 03-09 05-01 05-11 06-12 11-04 12-31",
      247
    ),
    PublishedYear(
      2027,
      off: "01-01 01-04 01-05 01-06 01-07 01-08 02-22 02-23 03-08 05-03 05-10 06-14 11-04 11-05 12-31",
      on: "02-20",
      247
    ),
  ]

  @Test(arguments: publishedYears)
  func `a year has the days off and the working Saturdays published for it`(published: PublishedYear) {
    let year = Period(CivilDate(published.year, 1, 1), CivilDate(published.year, 12, 31))
    var weekdaysOff: [String] = []
    var workingWeekends: [String] = []
    for offset in 0..<year.dayCount {
      let day = year.first.adding(days: offset)
      let isWorked = ProductionCalendar.russia.isWorkingDay(day)
      if day.isoWeekday <= 5, isWorked == false { weekdaysOff.append(String(day.description.dropFirst(5))) }
      if day.isoWeekday > 5, isWorked == true { workingWeekends.append(String(day.description.dropFirst(5))) }
    }
    #expect(weekdaysOff.joined(separator: " ") == published.weekdaysOff)
    #expect(workingWeekends.joined(separator: " ") == published.workingSaturdays)
    #expect(ProductionCalendar.russia.workingDays(in: year) == published.workingDays)
  }

  @Test(arguments: zip([1, 4, 7, 10], [55, 62, 66, 64]))
  func `the quarters of 2026 have the published working days`(month: Int, workingDays: Int) {
    let first = CivilDate(2026, month, 1)
    let quarter = Period(first, first.adding(months: 3).adding(days: -1))
    #expect(ProductionCalendar.russia.workingDays(in: quarter) == workingDays)
  }

  static let counts: [(CivilDate, Int, ProductionCalendar.Answer)] = [
    (CivilDate(2025, 10, 30), 5, .certain(CivilDate(2025, 11, 7))),
    (CivilDate(2025, 12, 26), 5, .certain(CivilDate(2026, 1, 14))),
    (CivilDate(2026, 4, 30), 5, .certain(CivilDate(2026, 5, 8))),
    (CivilDate(2027, 2, 17), 5, .provisional(CivilDate(2027, 2, 25))),
    // Into the provisional year, and out of it.
    (CivilDate(2026, 12, 30), 1, .provisional(CivilDate(2027, 1, 11))),
    (CivilDate(2027, 1, 11), -1, .provisional(CivilDate(2026, 12, 30))),
    (CivilDate(2026, 12, 29), 1, .certain(CivilDate(2026, 12, 30))),
    // From a day off: the working Saturday, 3 and 4 November off.
    (CivilDate(2025, 11, 1), 1, .certain(CivilDate(2025, 11, 5))),
    (CivilDate(2025, 11, 2), 1, .certain(CivilDate(2025, 11, 5))),
    (CivilDate(2025, 11, 5), -1, .certain(CivilDate(2025, 11, 1))),
    (CivilDate(2025, 11, 7), -5, .certain(CivilDate(2025, 10, 30))),
    (CivilDate(2025, 11, 2), 0, .certain(CivilDate(2025, 11, 2))),
    (CivilDate(2035, 1, 1), 0, .certain(CivilDate(2035, 1, 1))),
    // Off the known years, both ways.
    (CivilDate(2027, 12, 28), 5, .unknown(lastKnownYear: 2027)),
    (CivilDate(2027, 12, 28), 2, .provisional(CivilDate(2027, 12, 30))),
    (CivilDate(2016, 1, 12), -2, .unknown(lastKnownYear: 2016)),
    (CivilDate(2030, 1, 1), 1, .unknown(lastKnownYear: 2027)),
    (CivilDate(2010, 1, 1), 1, .unknown(lastKnownYear: 2016)),
    (CivilDate(2020, 1, 1), .max, .unknown(lastKnownYear: 2027)),
    (CivilDate(2020, 1, 1), .min, .unknown(lastKnownYear: 2016)),
    (.latest, 1, .unknown(lastKnownYear: 2027)),
    (.earliest, -1, .unknown(lastKnownYear: 2016)),
  ]

  @Test(arguments: counts)
  func `working days are counted from the day after`(
    start: CivilDate,
    count: Int,
    expected: ProductionCalendar.Answer
  ) {
    #expect(ProductionCalendar.russia.adding(workingDays: count, to: start) == expected)
  }

  @Test func `an answer has its date unless it is unknown`() {
    let day = CivilDate(2025, 9, 10)
    #expect(ProductionCalendar.Answer.certain(day).date == day)
    #expect(ProductionCalendar.Answer.provisional(day).date == day)
    #expect(ProductionCalendar.Answer.unknown(lastKnownYear: 2027).date == nil)
  }

  @Test func `the nearest working day is the day itself when it is worked`() {
    let calendar = ProductionCalendar.russia
    #expect(calendar.workingDay(onOrBefore: CivilDate(2026, 5, 31)) == .certain(CivilDate(2026, 5, 29)))
    #expect(calendar.workingDay(onOrBefore: CivilDate(2026, 5, 29)) == .certain(CivilDate(2026, 5, 29)))
    #expect(calendar.workingDay(onOrBefore: CivilDate(2026, 1, 11)) == .certain(CivilDate(2025, 12, 30)))
    #expect(calendar.workingDay(onOrAfter: CivilDate(2026, 1, 1)) == .certain(CivilDate(2026, 1, 12)))
    #expect(calendar.workingDay(onOrAfter: CivilDate(2026, 5, 29)) == .certain(CivilDate(2026, 5, 29)))
    #expect(calendar.workingDay(onOrBefore: CivilDate(2027, 5, 15)) == .provisional(CivilDate(2027, 5, 14)))
    #expect(calendar.workingDay(onOrBefore: CivilDate(2028, 1, 1)) == .unknown(lastKnownYear: 2027))
    #expect(calendar.workingDay(onOrAfter: .latest) == .unknown(lastKnownYear: 2027))
  }

  @Test func `outside the known years there is no answer`() {
    let calendar = ProductionCalendar.russia
    #expect(calendar.knownYears == Array(2016...2027))
    #expect(calendar.isWorkingDay(CivilDate(2015, 12, 31)) == nil)
    #expect(calendar.isWorkingDay(CivilDate(2028, 1, 1)) == nil)
    #expect(calendar.workingDays(in: Period(CivilDate(2027, 12, 1), CivilDate(2028, 1, 31))) == nil)
    #expect(calendar.workingDays(in: Period(CivilDate(2015, 12, 31), CivilDate(2016, 1, 31))) == nil)
    #expect(calendar.workingDays(in: Period(.earliest, .latest)) == nil)
    #expect(calendar.isProvisional(year: 2027))
    #expect(!calendar.isProvisional(year: 2026))
    #expect(!calendar.isProvisional(year: 2028))
  }

  /// The weekdays off with six-day weeks: the holidays, and what is moved from a Sunday.
  static let sixDayWeeks: [(Int, String)] = [
    (2016, "01-01 01-02 01-04 01-05 01-06 01-07 01-08 02-23 03-07 03-08 05-02 05-09 06-13 11-04"),
    (2017, "01-02 01-03 01-04 01-05 01-06 01-07 02-23 02-24 03-08 05-01 05-09 06-12 11-04"),
    (2020, "01-01 01-02 01-03 01-04 01-06 01-07 01-08 02-24 03-09 05-01 05-05 05-09 06-12 11-04"),
    (2023, "01-02 01-03 01-04 01-05 01-06 01-07 02-23 02-24 03-08 05-01 05-08 05-09 06-12 11-04"),
    (2025, "01-01 01-02 01-03 01-04 01-06 01-07 01-08 03-08 05-01 05-08 05-09 06-12 11-04 12-31"),
    (2026, "01-01 01-02 01-03 01-05 01-06 01-07 01-08 02-23 03-09 05-01 05-09 06-12 11-04 12-31"),
    (2027, "01-01 01-02 01-04 01-05 01-06 01-07 01-08 02-23 03-08 05-01 05-10 06-12 11-04 12-31"),
  ]

  @Test(arguments: sixDayWeeks)
  func `a six-day week keeps what is moved from a Sunday only`(year: Int, expected: String) {
    var calendar = ProductionCalendar.russia
    calendar.isSixDayWeek = true
    var weekdaysOff: [String] = []
    for offset in 0..<CivilDate(year, 1, 1).days(until: CivilDate(year + 1, 1, 1)) {
      let day = CivilDate(year, 1, 1).adding(days: offset)
      let isWorked = calendar.isWorkingDay(day)
      if day.isoWeekday == 7 {
        #expect(isWorked == false, "\(day)")
      } else if isWorked == false {
        weekdaysOff.append(String(day.description.dropFirst(5)))
      }
    }
    #expect(weekdaysOff.joined(separator: " ") == expected)
  }

  @Test func `a six-day week works on Saturdays and where a Saturday was moved to`() {
    var calendar = ProductionCalendar.russia
    #expect(calendar.isWorkingDay(CivilDate(2026, 1, 9)) == false)
    calendar.isSixDayWeek = true
    #expect(calendar.isWorkingDay(CivilDate(2026, 1, 9)) == true)
    #expect(calendar.isWorkingDay(CivilDate(2026, 1, 10)) == true)
    #expect(calendar.isWorkingDay(CivilDate(2026, 1, 11)) == false)
    #expect(calendar.isWorkingDay(CivilDate(2025, 11, 3)) == true)
    #expect(calendar.adding(workingDays: 5, to: CivilDate(2025, 12, 26)) == .certain(CivilDate(2026, 1, 10)))
  }

  @Test(arguments: [
    (CivilDate(2020, 3, 27), true), (CivilDate(2020, 3, 30), false), (CivilDate(2020, 4, 30), false),
    (CivilDate(2020, 5, 6), false), (CivilDate(2020, 5, 12), true), (CivilDate(2020, 6, 24), false),
    (CivilDate(2020, 7, 1), false), (CivilDate(2020, 7, 2), true), (CivilDate(2021, 5, 4), false),
    (CivilDate(2021, 5, 7), false), (CivilDate(2021, 5, 11), true), (CivilDate(2021, 10, 29), true),
    (CivilDate(2021, 11, 1), false), (CivilDate(2021, 11, 3), false), (CivilDate(2021, 11, 8), true),
  ])
  func `the presidential days of 2020 and 2021 are worked unless asked for`(day: CivilDate, isWorkedThen: Bool) {
    var calendar = ProductionCalendar.russia
    #expect(calendar.isWorkingDay(day) == true)
    calendar.hasDecreedRest = true
    #expect(calendar.isWorkingDay(day) == isWorkedThen)
  }

  @Test func `the presidential days number twenty-nine and seven`() {
    var calendar = ProductionCalendar.russia
    calendar.hasDecreedRest = true
    #expect(calendar.workingDays(in: Period(CivilDate(2020, 1, 1), CivilDate(2020, 12, 31))) == 248 - 29)
    #expect(calendar.workingDays(in: Period(CivilDate(2021, 1, 1), CivilDate(2021, 12, 31))) == 247 - 7)
  }

  @Test func `a region adds its own holiday`() {
    // Republic Day of Tatarstan.
    let day = CivilDate(2025, 8, 29)
    let calendar = ProductionCalendar.russia.with(daysOff: [day])
    #expect(ProductionCalendar.russia.isWorkingDay(day) == true)
    #expect(calendar.isWorkingDay(day) == false)
    #expect(calendar.adding(workingDays: 1, to: CivilDate(2025, 8, 28)) == .certain(CivilDate(2025, 9, 1)))
    #expect(calendar.with(workdays: [day]).isWorkingDay(day) == true)
  }

  @Test func `days listed for a year do not make it known`() {
    let calendar = ProductionCalendar.russia.with(daysOff: [CivilDate(2028, 1, 10)], workdays: [CivilDate(2028, 2, 5)])
    #expect(calendar.isWorkingDay(CivilDate(2028, 1, 10)) == nil)
    #expect(calendar.isWorkingDay(CivilDate(2028, 2, 5)) == nil)
    #expect(calendar.adding(workingDays: 5, to: CivilDate(2027, 12, 28)) == .unknown(lastKnownYear: 2027))
  }

  @Test func `a declared year has the holidays and moves of the law`() {
    let calendar = ProductionCalendar.russia.with(
      daysOff: [CivilDate(2028, 5, 2)],
      workdays: [CivilDate(2028, 2, 26)],
      transfers: [DayTransfer(from: CivilDate(2028, 1, 2), to: CivilDate(2028, 5, 10))],
      knownYears: [2028]
    )
    // 1 and 2 January are a Saturday and a Sunday, 4 November is a Saturday.
    #expect(calendar.isWorkingDay(CivilDate(2028, 1, 7)) == false)
    #expect(calendar.isWorkingDay(CivilDate(2028, 1, 10)) == true)
    #expect(calendar.isWorkingDay(CivilDate(2028, 2, 26)) == true)
    #expect(calendar.isWorkingDay(CivilDate(2028, 5, 2)) == false)
    #expect(calendar.isWorkingDay(CivilDate(2028, 5, 10)) == false)
    #expect(calendar.isWorkingDay(CivilDate(2028, 11, 6)) == false)
    #expect(calendar.isWorkingDay(CivilDate(2028, 11, 7)) == true)
    #expect(calendar.workingDay(onOrAfter: CivilDate(2028, 5, 1)) == .certain(CivilDate(2028, 5, 3)))
    #expect(calendar.knownYears.last == 2028)

    var sixDayWeek = calendar
    sixDayWeek.isSixDayWeek = true
    #expect(sixDayWeek.isWorkingDay(CivilDate(2028, 11, 6)) == true)
    #expect(sixDayWeek.isWorkingDay(CivilDate(2028, 5, 10)) == false)
  }

  @Test func `a declared year is certain`() {
    let calendar = ProductionCalendar.russia.with(knownYears: [2027])
    #expect(calendar.adding(workingDays: 5, to: CivilDate(2027, 2, 17)) == .certain(CivilDate(2027, 2, 25)))
    #expect(!calendar.isProvisional(year: 2027))
  }

  @Test func `a gap between known years is not stepped over`() {
    let calendar = ProductionCalendar.russia.with(knownYears: [2029])
    #expect(calendar.adding(workingDays: 5, to: CivilDate(2027, 12, 28)) == .unknown(lastKnownYear: 2027))
    #expect(calendar.isWorkingDay(CivilDate(2029, 1, 9)) == true)
    #expect(calendar.workingDays(in: Period(CivilDate(2027, 12, 1), CivilDate(2029, 2, 1))) == nil)
  }

  @Test func `years out of range are not known`() {
    let calendar = ProductionCalendar.russia.with(knownYears: [.min, 0, 10_000, .max, 1, 9999])
    #expect(calendar.knownYears == [1] + Array(2016...2027) + [9999])
    #expect(calendar.adding(workingDays: 1, to: .latest) == .unknown(lastKnownYear: 9999))
    #expect(calendar.adding(workingDays: -1, to: .earliest) == .unknown(lastKnownYear: 1))
    #expect(calendar.isWorkingDay(CivilDate(9999, 6, 12)) == false)
  }
}
