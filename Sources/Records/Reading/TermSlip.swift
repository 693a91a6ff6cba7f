internal import CivilTime

/// A term of a plan that was meant to be one the calendar knows and was mistyped.
///
/// A term in free words (`как договоримся`) is none: it says no day on purpose.
struct TermSlip {
  /// The word that was likely meant, where a word was mistyped.
  let meant: String?

  /// Nil for a term that can be read, and for one in free words.
  init?(_ text: String) {
    // Most terms are the name of a month.
    if Self.plainTerms.contains(ByteKey(text)) { return nil }
    // Which year it is does not decide whether a term can be read.
    guard FuzzyTerm.reading(text, in: .school(SchoolYear(startingIn: 2025))) == nil else { return nil }
    let words = Folding.text(text).split { !$0.isLetter }.map(String.init)
    for word in words where word.count > 4 && !Self.isKnown(word) {
      guard let meant = Suggestion.nearest(to: word, among: Self.words).first else { continue }
      self.meant = meant
      return
    }
    // Figures that yield no day are a day that does not exist, or a date in a form of its own.
    guard text.contains(where: \.isNumber), words.allSatisfy(Self.isKnown) else { return nil }
    meant = nil
  }

  private static let plainTerms = Set(
    [
      "январь", "февраль", "март", "апрель", "май", "июнь", "июль", "август", "сентябрь", "октябрь", "ноябрь",
      "декабрь", "в течение года", "в течение учебного года", "ежемесячно",
    ].map { ByteKey($0) }
  )

  private static func isKnown(_ word: String) -> Bool {
    words.contains(word) || stems.contains { word.hasPrefix($0) }
  }

  /// Beginnings of words that are declined, and mean no day by themselves.
  private static let stems = [
    "недел", "каникул", "четверт", "квартал", "полугод", "триместр", "ежедн", "ежегод", "учебн",
  ]

  private static let words: Set<String> = [
    "январь", "января", "январе", "февраль", "февраля", "феврале", "март", "марта", "марте", "апрель", "апреля",
    "апреле", "май", "мая", "мае", "июнь", "июня", "июне", "июль", "июля", "июле", "август", "августа", "августе",
    "сентябрь", "сентября", "сентябре", "октябрь", "октября", "октябре", "ноябрь", "ноября", "ноябре", "декабрь",
    "декабря", "декабре", "четверть", "четверти", "квартал", "квартала", "полугодие", "полугодия", "течение", "года",
    "год", "учебного", "постоянно", "ежемесячно", "ежеквартально", "еженедельно", "до", "к", "с", "по", "г", "в",
    "и", "не", "позднее", "начало", "конец", "середина", "середине", "начале", "конце", "неделя", "неделе", "каникулы",
  ]
}
