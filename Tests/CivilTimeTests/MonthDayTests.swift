import CivilTime
import Testing

@Suite struct MonthDayTests {
  @Test(arguments: ["15.05", "15.5", " 15.05 ", "15 мая", "15\u{A0}МАЯ", "15 May"])
  func `a day of every year is read`(text: String) {
    #expect(MonthDay.reading(text) == MonthDay(month: 5, day: 15))
  }

  @Test(arguments: [
    "", "15", "15.", "15.13", "30.02", "32.01", "0.5", "15.05.2025", "15.05.", "15 май", "15мая", "05-15", "15.005",
  ])
  func `anything else is not a day of every year`(text: String) {
    #expect(MonthDay.reading(text) == nil)
  }

  @Test func `the leap day is a day of every year`() {
    #expect(MonthDay(month: 2, day: 29) != nil)
    #expect(MonthDay(month: 2, day: 30) == nil)
    #expect(MonthDay(month: 13, day: 1) == nil)
  }
}
