/// A numbered part of a year that a term may name.
enum YearPart: Hashable {
  /// A half (полугодие) of the school year.
  case half
  /// A quarter (четверть) of the school year.
  case schoolQuarter
  /// A quarter (квартал) of the calendar year.
  case calendarQuarter

  /// The part that a word names, in any case.
  init?(word: FoldedWord) {
    guard let part = Self.parts[word] else { return nil }
    self = part
  }

  /// The number a word counts parts with; `nil` when it is no such word.
  static func ordinal(_ word: FoldedWord) -> Int? {
    ordinals[word]
  }

  private static let parts: [FoldedWord: YearPart] = table([
    (.half, "полугодие полугодия полугодию полугодии полугодием полуг half"),
    (.schoolQuarter, "четверть четверти четвертью четвертей четвертях четв quarter quarters"),
    (.calendarQuarter, "квартал квартала кварталу квартале кварталом кварталы кварталов кв"),
  ])

  /// The Russian keyboard has no Roman numerals: П and Ш stand in for II and III.
  private static let ordinals = table([
    (1, "i первая первое первой первом первого первую первый первому first"),
    (2, "ii п вторая второе второй втором второго вторую второму second"),
    (3, "iii ш третья третьей третью третий третьем третьего третьему third"),
    (4, "iv четвертая четвертой четвертую четвертый четвертом четвертого четвертому fourth"),
  ])

  private static func table<Meaning>(_ rows: [(Meaning, words: String)]) -> [FoldedWord: Meaning] {
    var table: [FoldedWord: Meaning] = [:]
    for (meaning, words) in rows {
      for word in words.split(separator: " ") { table[FoldedWord(word)] = meaning }
    }
    return table
  }
}
