/// The ways to say that something may be done at any time of the school year.
enum WholeYearPhrases {
  /// Whether a term consists of such phrases only, one or several between commas.
  static func cover(_ tokens: [TermToken]) -> Bool {
    tokens.split(separator: .comma, omittingEmptySubsequences: false).allSatisfy(covers)
  }

  private static func covers(_ part: ArraySlice<TermToken>) -> Bool {
    // `2 раза в месяц`
    if case .number(_, digits: ...2) = part.first {
      return frequencies.length(atStartOf: part.dropFirst()) == part.count - 1
    }
    let words = part.filter { !adjectives.contains($0) }[...]
    guard let length = complete.length(atStartOf: words) else { return false }
    if length == words.count { return true }
    guard let length = openings.length(atStartOf: words) else { return false }
    return words.dropFirst(length).allSatisfy(saysNothingOfTime)
  }

  private static func saysNothingOfTime(_ token: TermToken) -> Bool {
    guard case .word(let word) = token else { return false }
    return !narrowing.contains(word) && MonthNames.numberInTerm[word] == nil && YearPart(word: word) == nil
  }

  /// Words that make no difference: `в течение всего учебного года`.
  private static let adjectives: Set<TermToken> = [
    .word("всего"), .word("учебного"), .word("учебный"), .word("уч"), .word("the"), .word("whole"), .word("entire"),
    .word("school"), .word("academic"),
  ]

  /// What follows a number.
  private static let frequencies = TermPhrases(
    """
    раз в неделю, раз в месяц, раз в четверть, раз в квартал, раз в полугодие, раз в год
    раза в неделю, раза в месяц, раза в четверть, раза в квартал, раза в полугодие, раза в год
    """
  )

  /// Phrases that may go on: `по плану департамента`, `в течение года по мере необходимости`.
  private static let openings = TermPhrases(openingList)

  /// Phrases that may be all there is.
  private static let complete = TermPhrases(
    openingList + """

      весь год, год, в теч года, течение года, до конца года, к концу года
      ежедневно, еженедельно, ежемесячно, ежеквартально, каждый месяц, каждую неделю, каждую четверть
      раз в неделю, раз в месяц, раз в четверть, раз в квартал, раз в полугодие, раз в год
      постоянно, систематически, регулярно, периодически
      year, all year, all year round, year round, until end of year, by end of year
      daily, weekly, monthly, quarterly, every week, every month, every quarter
      constantly, continuously, regularly, periodically, ongoing
      """
  )

  private static let openingList = """
    в течение года, в течении года
    по графику, по плану, по отдельному графику, по отдельному плану, согласно графику, согласно плану
    по мере, по необходимости, при необходимости, по запросу, по запросам, по согласованию
    throughout year, during year
    on schedule, as scheduled, by schedule, according to schedule, as planned, according to plan
    as needed, as required, on request, by agreement
    """

  /// Words after which a phrase is not about the whole year any more.
  private static let narrowing: Set<FoldedWord> = [
    "до", "к", "с", "со", "от", "после", "кроме", "by", "until", "till", "before", "after", "from", "except",
  ]
}
