internal import CivilTime
internal import Findings

/// The day that a text which is no date was likely meant to be.
struct DateGuess {
  /// The day.
  let day: CivilDate
  /// Whether the century had to be guessed, so that the day is offered under a condition only.
  let isCenturyGuessed: Bool

  /// Reads other orders and signs than the accepted ones; nil when nothing, or more than one day, may be meant.
  init?(_ text: String) {
    let text = Self.withDigits(Folding.text(text))
    let numbers = text.split { !$0.isNumber }.map(String.init)
    let words = text.split { !$0.isLetter }.map(String.init).filter { !["г", "года", "год"].contains($0) }
    if let day = Self.dayWithMonthName(numbers, words) {
      self.init(day, false)
    } else if words.isEmpty, let day = Self.dayInFigures(numbers) {
      self.init(day, false)
    } else if words.isEmpty, numbers.count == 3, numbers[2].count == 2, let short = Int(numbers[2]),
      let day = Self.day(numbers[0], numbers[1], String((short < 50 ? 2000 : 1900) + short))
    {
      self.init(day, true)
    } else {
      return nil
    }
  }

  private init(_ day: CivilDate, _ isCenturyGuessed: Bool) {
    self.day = day
    self.isCenturyGuessed = isCenturyGuessed
  }

  /// What to say of it.
  var hint: Message {
    guard isCenturyGuessed else { return RecordReader.hint([day.formatted(.numeric)]) ?? RecordRule.badDate.hint }
    return Message(
      ru: "Если это \(day.year) год, напишите «\(day.formatted(.numeric))».",
      en: "If the year is \(day.year), write “\(day)”."
    )
  }

  /// The text with letters that look like digits and stand beside one replaced.
  private static func withDigits(_ text: String) -> String {
    var characters = Array(text)
    for index in characters.indices where "оoзl".contains(characters[index]) {
      let isBesideDigit =
        index > 0 && characters[index - 1].isNumber
        || index + 1 < characters.count && characters[index + 1].isNumber
      guard isBesideDigit else { continue }
      characters[index] = characters[index] == "з" ? "3" : characters[index] == "l" ? "1" : "0"
    }
    return String(characters)
  }

  private static func dayInFigures(_ numbers: [String]) -> CivilDate? {
    switch numbers.count {
    case 3 where numbers[2].count == 4:
      // Day and month change places only where the calendar leaves no other reading.
      return day(numbers[0], numbers[1], numbers[2]) ?? day(numbers[1], numbers[0], numbers[2])
    case 3 where numbers[0].count == 4:
      return day(numbers[2], numbers[1], numbers[0]) ?? day(numbers[1], numbers[2], numbers[0])
    case 1, 2:
      let digits = numbers.joined()
      guard digits.count == 8 else { return nil }
      let found = [
        day(String(digits.prefix(2)), String(digits.dropFirst(2).prefix(2)), String(digits.suffix(4))),
        day(String(digits.suffix(2)), String(digits.dropFirst(4).prefix(2)), String(digits.prefix(4))),
      ].compactMap { $0 }
      return found.count == 1 ? found[0] : nil
    default: return nil
    }
  }

  private static func dayWithMonthName(_ numbers: [String], _ words: [String]) -> CivilDate? {
    guard numbers.count == 2, numbers[1].count == 4, words.count == 1, let word = words.first else { return nil }
    let begun = months.indices.filter { word.count >= 3 && months[$0].hasPrefix(word) }
    let near = Suggestion.nearest(to: word, among: months).compactMap { months.firstIndex(of: $0) }
    guard let month = begun.count == 1 ? begun.first : near.count == 1 ? near.first : nil else { return nil }
    return day(numbers[0], String(month + 1), numbers[1])
  }

  private static func day(_ day: String, _ month: String, _ year: String) -> CivilDate? {
    guard let day = Int(day), let month = Int(month), let year = Int(year), (1900...2100).contains(year) else {
      return nil
    }
    return CivilDate(year: year, month: month, day: day)
  }

  private static let months = [
    "января", "февраля", "марта", "апреля", "мая", "июня", "июля", "августа", "сентября", "октября", "ноября",
    "декабря",
  ]
}
