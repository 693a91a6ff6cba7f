extension CivilDate {
  /// A way to write a date for people.
  package enum Style: Hashable, Sendable {
    /// Digits and dots, `10.09.2025`.
    case numeric
    /// The month in words, `10 сентября 2025 г.` or `10 September 2025`.
    ///
    /// A non-breaking space keeps the day with its month and `г.` with its year.
    case long(russian: Bool)
  }

  /// The date in a style for people.
  package func formatted(_ style: Style) -> String {
    let (year, month, day) = components
    return switch style {
    case .numeric: "\(padded: day, to: 2).\(padded: month, to: 2).\(padded: year, to: 4)"
    case .long(russian: true): "\(day)\u{A0}\(MonthNames.russianGenitive[month - 1]) \(year)\u{A0}г."
    case .long(russian: false): "\(day)\u{A0}\(MonthNames.english[month - 1]) \(year)"
    }
  }
}

extension DefaultStringInterpolation {
  /// Appends a number that is not negative with leading zeros.
  mutating func appendInterpolation(padded number: Int, to width: Int) {
    let digits = String(number)
    for _ in 0..<max(0, width - digits.utf8.count) { appendLiteral("0") }
    appendLiteral(digits)
  }
}
