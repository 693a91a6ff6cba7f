internal import CivilTime

extension Meeting {
  /// The days on which the meeting was held; nil when its date is not known.
  var days: Period? {
    guard let first = date.value else { return nil }
    return through.value.flatMap { Period(from: first, through: $0) } ?? Period(first, first)
  }

  /// Whether a school year fits a meeting held on a day: between June and August it may be the next one already.
  static func fits(_ year: SchoolYear, heldOn day: CivilDate) -> Bool {
    let own = SchoolYear(containing: day)
    return year == own || (year == own.next && (6...8).contains(day.month))
  }

  /// The school year the meeting counts for; nil when it is not known or contradicts the date.
  var countedSchoolYear: SchoolYear? {
    switch schoolYear {
    case .unreadable: nil
    case .value(let year, _): date.value.map { Self.fits(year, heldOn: $0) } ?? true ? year : nil
    case .blank, .none: date.value.map { SchoolYear(containing: $0) }
    }
  }
}
