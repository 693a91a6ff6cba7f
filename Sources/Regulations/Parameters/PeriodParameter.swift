package import CivilTime
package import Findings
package import Records

/// How time is parted for a duty that recurs, as packs name it.
package enum PeriodWord: String, Word {
  case schoolYear = "school-year"
  case halfYear = "half-year"
  case schoolQuarter = "school-quarter"
  case calendarQuarter = "calendar-quarter"
  case calendarYear = "calendar-year"

  /// What the list is.
  package static let listName = Message(ru: "период", en: "period")

  /// How the word is written.
  package var spelling: Spelling {
    switch self {
    case .schoolYear: Spelling("учебный год", "school-year")
    case .halfYear: Spelling("полугодие", "half-year")
    case .schoolQuarter: Spelling("четверть", "school-quarter")
    case .calendarQuarter: Spelling("квартал", "calendar-quarter")
    case .calendarYear: Spelling("календарный год", "calendar-year")
    }
  }

  /// The scheme it names, for a folder whose school quarters begin on some days.
  package func scheme(_ quarters: SchoolQuarters) -> PeriodScheme {
    switch self {
    case .schoolYear: .schoolYear
    case .halfYear: .halfYear
    case .schoolQuarter: .schoolQuarter(quarters)
    case .calendarQuarter: .calendarQuarter
    case .calendarYear: .calendarYear
    }
  }
}

/// Which years a duty recurs with, as packs name them.
package enum WorkYearWord: String, Word {
  case schoolYear = "school-year"
  case calendarYear = "calendar-year"

  /// What the list is.
  package static let listName = Message(ru: "год", en: "year")

  /// How the word is written.
  package var spelling: Spelling { period.spelling }

  /// How the years part time.
  var period: PeriodWord {
    switch self {
    case .schoolYear: .schoolYear
    case .calendarYear: .calendarYear
    }
  }

  /// The year of this kind to which a day belongs.
  func year(containing day: CivilDate) -> WorkYear {
    switch self {
    case .schoolYear: .school(SchoolYear(containing: day))
    case .calendarYear: .calendar(day.year)
    }
  }
}

/// How a period is judged when a body is bound for a part of it only: the first one, or the last.
package enum PartialPeriod: String, Word {
  case proportionate
  case free
  case full

  /// What the list is.
  package static let listName = Message(ru: "неполный период", en: "partial period")

  /// How the word is written.
  package var spelling: Spelling {
    switch self {
    case .proportionate: Spelling("соразмерно", "proportionate")
    case .free: Spelling("не судить", "free")
    case .full: Spelling("полностью", "full")
    }
  }

  /// A bound as it applies to a period.
  func bound(_ bound: Bound, in period: Inquiry.BoundPeriod) -> Bound {
    let whole = period.whole.period
    guard period.bound != whole else { return bound }
    switch self {
    case .full: return bound
    case .free: return bound.scaled(by: 0, of: 1)
    case .proportionate: return bound.scaled(by: period.bound.dayCount, of: whole.dayCount)
    }
  }
}

/// A stretch of every school year as a pack names it, from one day to another.
package struct YearWindow: RecordObject {
  package var from: Stated<MonthDay> = .blank
  package var through: Stated<MonthDay> = .blank
  package let range: SourceRange

  /// A window of which nothing is known.
  package init(range: SourceRange) { self.range = range }

  /// The fields of a window.
  package static let schema = Schema<YearWindow>([
    Field(.from, \.from, .monthDay, required: true),
    Field(.through, \.through, .monthDay, required: true),
  ])
}

extension Inquiry {
  /// How a rule parts time: by the periods it names, or by windows of its own.
  func scheme(_ per: Stated<PeriodWord>, _ windows: Stated<[YearWindow]>) -> PeriodScheme? {
    if let word = per.value { return scheme(word) }
    let own = windows.items.compactMap { window -> RecurringWindow? in
      guard let from = window.from.value, let through = window.through.value else { return nil }
      return RecurringWindow(from, through)
    }
    return own.isEmpty ? nil : .windows(own)
  }
}
