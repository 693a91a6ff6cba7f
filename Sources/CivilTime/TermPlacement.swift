/// Gives the pieces of a written term their days in a school or calendar year.
struct TermPlacement {
  let year: WorkYear
  let quarters: SchoolQuarters

  /// The days of a term; `nil` when a piece names no day there is, or when a range runs backwards.
  func period(of term: WrittenTerm) -> Period? {
    var places: [Period] = []
    for piece in piecesWithYears(term.pieces) {
      guard let place = place(of: piece) else { return nil }
      places.append(place)
    }
    for index in term.rangeEnds where places[index].first < places[index - 1].first { return nil }
    guard let first = places.first else { return nil }
    switch term.bounds {
    case .hull: return places.reduce(first) { $0.hull($1) }
    case .start: return Period(from: first.first, through: year.period.last)
    case .deadline:
      let (deadlineYear, month, _) = first.last.components
      return Period(min(year.period.first, CivilDate(deadlineYear, month, 1)), first.last)
    }
  }

  /// The pieces with the years that the pieces after them imply.
  private func piecesWithYears(_ pieces: [TermPiece]) -> [TermPiece] {
    var pieces = pieces
    // `декабрь – январь 2026`: a year told later holds for what stands before it too, back to the turn of the year.
    for index in pieces.indices.dropLast().reversed() where pieces[index].year == nil {
      let next = pieces[index + 1]
      guard let month = pieces[index].month, let nextMonth = next.month, let nextYear = next.year else { continue }
      pieces[index] = pieces[index].inYear(month <= nextMonth ? nextYear : nextYear - 1)
    }
    // `август – сентябрь`: the summer that would otherwise follow what it is told before.
    guard case .school(let schoolYear) = year else { return pieces }
    for index in pieces.indices {
      guard let month = pieces[index].month, (6...8).contains(month), pieces[index].year == nil else { break }
      let place = place(of: pieces[index])
      let isBeforeTheYear = pieces[(index + 1)...].contains { later in
        guard let place, let laterPlace = self.place(of: later), later.month != month else { return false }
        return laterPlace.first < place.first
      }
      if isBeforeTheYear { pieces[index] = pieces[index].inYear(schoolYear.startYear) }
    }
    return pieces
  }

  private func place(of piece: TermPiece) -> Period? {
    switch piece {
    case .number:
      return nil
    case .day(let day, let month, let writtenYear):
      guard let monthDay = MonthDay(month: month, day: day) else { return nil }
      let date = writtenYear.map { CivilDate(year: $0, month: month, day: day) } ?? year.date(monthDay)
      return date.map { Period($0, $0) }
    case .month(let month, let writtenYear):
      let first = CivilDate(year: writtenYear ?? year.calendarYear(ofMonth: month), month: month, day: 1)
      return first.map { Period($0, CivilDate(clampingYear: $0.year, month: month, day: 31)) }
    case .part(.half, let number, _):
      return element(number, of: year.halves)
    case .part(.schoolQuarter, let number, _):
      return schoolQuarter(number)
    case .part(.calendarQuarter, let number, let writtenYear):
      let calendarYear = writtenYear ?? year.calendarYear(ofMonth: number * 3)
      guard (1...4).contains(number), (1...9999).contains(calendarYear) else { return nil }
      return .calendarQuarter(number, of: calendarYear)
    }
  }

  private func schoolQuarter(_ number: Int) -> Period? {
    let schoolYear =
      switch year {
      case .school(let year): year
      case .calendar(let year): SchoolYear(startingIn: number >= 3 ? year - 1 : year)
      }
    return element(number, of: quarters.periods(of: schoolYear))
  }

  private func element(_ number: Int, of periods: [Period]) -> Period? {
    periods.indices.contains(number - 1) ? periods[number - 1] : nil
  }
}
