/// The production calendar (производственный календарь): which days are worked.
///
/// The Labour Code (ТК РФ, art. 112) names the holidays and moves a day off that falls on one of them to the next
/// working day; a government decree moves the January ones, and others at will, every year anew. The decree for a year
/// comes out in the autumn before it, so that a calendar ends somewhere; beyond its end it gives no answer.
package struct ProductionCalendar: Sendable {
  /// What a count of working days came to.
  package enum Answer: Hashable, Sendable {
    /// The day, counted over years whose calendar is known for good.
    case certain(CivilDate)
    /// The day, counted at least in part over a year whose calendar may yet change.
    case provisional(CivilDate)
    /// The count ran into a year whose calendar is not known; the known year nearest to that one is given.
    case unknown(lastKnownYear: Int)

    /// The day, whether certain or provisional.
    package var date: CivilDate? {
      switch self {
      case .certain(let date), .provisional(let date): date
      case .unknown: nil
      }
    }
  }

  /// Whether the week has six working days, as in many schools.
  ///
  /// Saturday is then worked, and what the law or a decree moves away from a Saturday stays where it was: there was no
  /// day off to move. Holidays, and days off moved from a Sunday, are the same in both weeks.
  package var isSixDayWeek = false

  /// Whether the non-working days by presidential decree of 2020 and 2021 count as days off.
  ///
  /// In law they were not days off but paid non-working days, and state bodies often worked; hence not by default.
  package var hasDecreedRest = false

  private var transfers: [DayTransfer]
  private let decreedRest: [Period]
  private var certainYears: Set<Int>
  private let provisionalYears: Set<Int>
  private var ownDaysOff: Set<CivilDate> = []
  private var ownWorkdays: Set<CivilDate> = []
  private var fiveDayWeek = Week(firstDayOff: 6)
  private var sixDayWeek = Week(firstDayOff: 7)

  /// A calendar from what decrees have moved, for years whose decrees are complete.
  init(transfers: [DayTransfer], decreedRest: [Period], certainYears: Set<Int>, provisionalYears: Set<Int>) {
    self.transfers = transfers
    self.decreedRest = decreedRest
    self.certainYears = certainYears
    self.provisionalYears = provisionalYears
    arrangeWeeks()
  }

  /// The calendar with what a records folder adds to it.
  ///
  /// A day listed as worked or as a day off is so in either week, whatever law and decrees say: regions have holidays
  /// of their own. In a year declared known the holidays and the moves of the law are filled in, so that only the
  /// decree has to be copied, best as `transfers`, which suit both weeks. A declared year is certain, even one that was
  /// provisional; days of a year that is neither built in nor declared give no answer still.
  package func with(
    daysOff: [CivilDate] = [],
    workdays: [CivilDate] = [],
    transfers: [DayTransfer] = [],
    knownYears: [Int] = []
  ) -> ProductionCalendar {
    var calendar = self
    calendar.ownDaysOff.formUnion(daysOff)
    calendar.ownWorkdays.formUnion(workdays)
    calendar.transfers += transfers
    // A year out of range has no days that could be computed.
    calendar.certainYears.formUnion(knownYears.filter((1...9999).contains))
    calendar.arrangeWeeks()
    return calendar
  }

  /// The years for which the calendar gives an answer, in order, provisional ones included.
  package var knownYears: [Int] { certainYears.union(provisionalYears).sorted() }

  /// Whether the calendar of a year is known, but may yet change.
  package func isProvisional(year: Int) -> Bool {
    provisionalYears.contains(year) && !certainYears.contains(year)
  }

  /// Whether a day is worked; `nil` in a year whose calendar is not known.
  package func isWorkingDay(_ day: CivilDate) -> Bool? {
    let year = day.year
    guard certainYears.contains(year) || provisionalYears.contains(year) else { return nil }
    if ownWorkdays.contains(day) { return true }
    if ownDaysOff.contains(day) { return false }
    if hasDecreedRest, decreedRest.contains(where: { $0.contains(day) }) { return false }
    return (isSixDayWeek ? sixDayWeek : fiveDayWeek).isWorked(day)
  }

  /// The number of working days in a period; `nil` when it reaches into a year whose calendar is not known.
  package func workingDays(in period: Period) -> Int? {
    var count = 0
    var day = period.first
    // Asked first, so that a period of centuries is not walked through in vain.
    guard isWorkingDay(period.last) != nil else { return nil }
    for _ in 0..<period.dayCount {
      guard let isWorked = isWorkingDay(day) else { return nil }
      if isWorked { count += 1 }
      day = day.adding(days: 1)
    }
    return count
  }

  /// The Nth working day after a day, or before it when the count is negative; the day itself when it is 0.
  ///
  /// The day counted from is itself not counted (ГК РФ, art. 191).
  package func adding(workingDays count: Int, to day: CivilDate) -> Answer {
    var remaining = count.magnitude
    guard remaining > 0 else { return .certain(day) }
    return walk(from: day, by: count.signum()) { isWorked in
      if isWorked { remaining -= 1 }
      return remaining == 0
    }
  }

  /// The last working day that is not after a day: the day itself when it is worked.
  package func workingDay(onOrBefore day: CivilDate) -> Answer {
    walk(from: day.adding(days: 1), by: -1) { $0 }
  }

  /// The first working day that is not before a day: the day itself when it is worked.
  package func workingDay(onOrAfter day: CivilDate) -> Answer {
    walk(from: day.adding(days: -1), by: 1) { $0 }
  }

  /// Steps away from a day until a condition on the days stepped on, worked or not, is met.
  private func walk(from start: CivilDate, by step: Int, until isReached: (Bool) -> Bool) -> Answer {
    var day = start
    var isProvisional = false
    while true {
      let following = day.adding(days: step)
      // At the end of the calendar one cannot step further.
      guard following != day, let isWorked = isWorkingDay(following) else {
        return .unknown(lastKnownYear: knownYear(nearest: following.year))
      }
      day = following
      isProvisional = isProvisional || self.isProvisional(year: day.year)
      if isReached(isWorked) { return isProvisional ? .provisional(day) : .certain(day) }
    }
  }

  private func knownYear(nearest year: Int) -> Int {
    knownYears.min { abs($0 - year) < abs($1 - year) } ?? year
  }

  private mutating func arrangeWeeks() {
    let years = certainYears.union(provisionalYears)
    fiveDayWeek.arrange(transfers: transfers, years: years)
    sixDayWeek.arrange(transfers: transfers, years: years)
  }
}

/// The days of one kind of week that depart from its weekdays.
private struct Week: Sendable {
  /// The first weekday of the weekend, 6 or 7; Sunday ends it.
  let firstDayOff: Int
  private var daysOff: Set<CivilDate> = []
  private var workdays: Set<CivilDate> = []

  init(firstDayOff: Int) {
    self.firstDayOff = firstDayOff
  }

  func isWorked(_ day: CivilDate) -> Bool {
    if day.isoWeekday >= firstDayOff { return workdays.contains(day) }
    return !daysOff.contains(day)
  }

  /// Computes the departures: the holidays, what decrees have moved, and then what the law moves.
  mutating func arrange(transfers: [DayTransfer], years: Set<Int>) {
    daysOff = []
    workdays = []
    let holidays = Set(years.flatMap(StatutoryHoliday.days))
    daysOff.formUnion(holidays)
    // A decree on a day on which this week works anyway moves nothing.
    let applicable = transfers.filter { $0.from.isoWeekday >= firstDayOff }
    daysOff.formUnion(applicable.map(\.to))
    workdays.formUnion(applicable.map(\.from).filter { !holidays.contains($0) })
    let moved = Set(applicable.map(\.from))
    for holiday in years.flatMap(StatutoryHoliday.movableDays).sorted()
    where holiday.isoWeekday >= firstDayOff && !moved.contains(holiday) {
      var next = holiday.adding(days: 1)
      while !isWorked(next) { next = next.adding(days: 1) }
      daysOff.insert(next)
    }
  }
}

/// The non-working holidays as the law has them since 2013.
///
/// ТК РФ, art. 112, part 1.
private enum StatutoryHoliday {
  /// New Year's holidays and Christmas, whose days off a decree moves and not the law itself.
  private static let january = (1...8).map { (month: 1, day: $0) }

  /// Defenders' Day, Women's Day, Spring and Labour Day, Victory Day, Russia Day, Unity Day.
  private static let movable = [(2, 23), (3, 8), (5, 1), (5, 9), (6, 12), (11, 4)]

  static func days(of year: Int) -> [CivilDate] {
    january.map { CivilDate(clampingYear: year, month: $0.month, day: $0.day) } + movableDays(of: year)
  }

  static func movableDays(of year: Int) -> [CivilDate] {
    movable.map { CivilDate(clampingYear: year, month: $0, day: $1) }
  }
}
