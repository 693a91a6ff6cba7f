/// The names of the twelve months, January first.
package enum MonthNames {
  /// The Russian names as they stand alone, `сентябрь`.
  package static let russian = [
    "январь", "февраль", "март", "апрель", "май", "июнь", "июль", "август", "сентябрь", "октябрь", "ноябрь", "декабрь",
  ]

  /// The Russian names after a day, `сентября`.
  package static let russianGenitive = [
    "января", "февраля", "марта", "апреля", "мая", "июня", "июля", "августа", "сентября", "октября", "ноября",
    "декабря",
  ]

  /// The English names, `September`.
  package static let english = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
  ]

  /// Month numbers by the words a full date is written with: the Russian genitive and the English name.
  static let numberInDate: [FoldedWord: Int] = {
    var numbers: [FoldedWord: Int] = [:]
    for names in [russianGenitive, english] {
      for (number, name) in zip(1..., names) { numbers[FoldedWord(name)] = number }
    }
    return numbers
  }()

  /// Month numbers by every word a term may name a month with.
  ///
  /// These are all cases of the Russian singular, the English name, and the customary abbreviations of both.
  static let numberInTerm: [FoldedWord: Int] = {
    var numbers = numberInDate
    for (number, name) in zip(1..., russian) {
      // май shares all endings with the months in ь but that of the nominative; март and август take the hard ones.
      let (stem, endings) =
        name.hasSuffix("т") ? (name, ["а", "у", "ом", "е"]) : (String(name.dropLast()), ["я", "ю", "ем", "е"])
      for ending in endings { numbers[FoldedWord(stem + ending)] = number }
      numbers[FoldedWord(name)] = number
    }
    return numbers.merging(abbreviations) { full, _ in full }
  }()

  private static let abbreviations: [FoldedWord: Int] = [
    "янв": 1, "фев": 2, "февр": 2, "мар": 3, "апр": 4, "авг": 8, "сен": 9, "сент": 9, "окт": 10, "ноя": 11, "нояб": 11,
    "дек": 12,
    "jan": 1, "feb": 2, "mar": 3, "apr": 4, "jun": 6, "jul": 7, "aug": 8, "sep": 9, "sept": 9, "oct": 10, "nov": 11,
    "dec": 12,
  ]
}
