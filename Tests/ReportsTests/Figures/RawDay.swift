import CivilTime

/// Days as the tests read them from texts.
enum RawDay {
  private static let months = [
    "январ", "феврал", "март", "апрел", "ма", "июн", "июл", "август", "сентябр", "октябр", "ноябр", "декабр",
  ]

  /// The first day that a text names: `11.09.2024`, `2024-09-11`, `11 сентября 2024 г.`.
  static func first(in text: String?) -> CivilDate? {
    guard let text else { return nil }
    let words = text.split { " ,;".contains($0) }
    for (index, word) in words.enumerated() {
      let dotted = word.split(separator: ".").map { Int($0) }
      if dotted.count == 3, let found = day(dotted[2], dotted[1], dotted[0]) { return found }
      let dashed = word.split(separator: "-").map { Int($0) }
      if dashed.count == 3, let found = day(dashed[0], dashed[1], dashed[2]) { return found }
      guard index + 2 < words.count, let month = months.firstIndex(where: { words[index + 1].hasPrefix($0) }) else {
        continue
      }
      if let found = day(Int(words[index + 2]), month + 1, Int(word)) { return found }
    }
    return nil
  }

  private static func day(_ year: Int?, _ month: Int?, _ day: Int?) -> CivilDate? {
    guard let year, let month, let day else { return nil }
    return CivilDate(year: year, month: month, day: day)
  }

  /// The school year that a text names by its first year: `2024/25`, `2024-2025`.
  static func schoolYear(in text: String?) -> Int? { text.flatMap { Int($0.prefix(4)) } }

  /// The year in whose September the school year of a day begins.
  static func schoolYear(of day: CivilDate) -> Int { day.month >= 9 ? day.year : day.year - 1 }
}

extension CivilDate {
  /// The day as `11.09.2024`.
  var short: String { "\(Self.two(day)).\(Self.two(month)).\(year)" }

  /// The day as `11 сентября 2024 г.`.
  var long: String {
    let months = [
      "января", "февраля", "марта", "апреля", "мая", "июня", "июля", "августа", "сентября", "октября", "ноября",
      "декабря",
    ]
    return "\(day) \(months[month - 1]) \(year) г."
  }

  private static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}

/// Words about numbers as the tests put them.
enum RawWords {
  /// `33,3 %`, rounded half up.
  static func percent(_ part: Int, _ whole: Int) -> String? {
    guard whole > 0 else { return nil }
    var tenths = part * 1000 / whole
    if part * 1000 % whole * 2 >= whole { tenths += 1 }
    return (tenths % 10 == 0 ? "\(tenths / 10)" : "\(tenths / 10),\(tenths % 10)") + " %"
  }

  /// A number with the noun that agrees with it.
  static func plural(_ number: Int, _ one: String, _ few: String, _ many: String) -> String {
    let (tens, units) = (number % 100, number % 10)
    if tens / 10 == 1 || units == 0 || units > 4 { return "\(number) \(many)" }
    return "\(number) \(units == 1 ? one : few)"
  }

  static func years(_ number: Int) -> String { plural(number, "год", "года", "лет") }
  static func people(_ number: Int) -> String { plural(number, "человек", "человека", "человек") }
}
