/// The due term (срок) of a plan's row as people write it: `сентябрь`, `в течение года`, `10–20 ноября`.
///
/// All terms are read within the year of the plan and yield the days on which the row may be fulfilled; in a school year:
/// - A month, or a day without a year, lies in that school year. A lone `август` is therefore the August at its end:
///   that reading never calls a row overdue before it is.
/// - A list or range begins in the summer *before* the school year when it goes on from June, July or August to an
///   earlier month of the school year: `август – сентябрь`.
/// - Several things, in a list or a range, stand for all days from the first to the last.
/// - A deadline (`до`, `к`, `не позднее`, `by`) includes the day or month it names, and time runs from 1 September, or
///   from the first of the deadline's month when that is earlier. `с 10 января` alone runs to 31 August.
/// - `начало мая`, `в конце мая` are all of May: how long a beginning is nobody can say.
/// - `четверть` and the English `quarter` are quarters of the school year, `квартал` and `calendar quarter` of the
///   calendar year: the one that begins in the school year, but for the third, which is the one that includes
///   September.
/// - Habit and condition (`ежемесячно`, `по графику`, `по мере необходимости`) leave the whole year.
///
/// In a calendar year months, `квартал` and `полугодие` are those of that year, a `четверть` the one that it holds: the
/// third and fourth of the school year that ends in it, the first and second of the one that begins.
package enum FuzzyTerm {
  /// The days a term stands for; `nil` when the text is not understood.
  ///
  /// - Parameters:
  ///   - text: The term as written; case, ё for е and the kinds of spaces and dashes do not matter.
  ///   - year: The year of the plan.
  ///   - quarters: Where the quarters (четверти) of a school year begin.
  /// - Returns: The days, first to last.
  package static func reading(
    _ text: String,
    in year: WorkYear,
    quarters: SchoolQuarters = .customary
  ) -> Period? {
    switch CivilDate.reading(text) {
    case .success(let date): return Period(date, date)
    case .failure(.noSuchDay), .failure(.twoDigitYear): return nil
    case .failure(.notADate): break
    }
    if let named = SchoolYear.reading(text) { return named.period }
    guard let tokens = TermToken.tokens(of: text), !tokens.isEmpty else { return nil }
    if WholeYearPhrases.cover(tokens) { return year.period }
    guard let term = WrittenTerm(tokens) else { return nil }
    return TermPlacement(year: year, quarters: quarters).period(of: term)
  }
}
