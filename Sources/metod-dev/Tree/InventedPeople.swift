/// Invents people: full names and ids never repeat, short names do not within a body.
struct InventedPeople: Sendable {
  private var fullNames: Set<String> = []
  private var ids: Set<String> = []

  /// Somebody new whose short name is none of those taken, to which it is added.
  mutating func person(_ random: inout SeededRandom, taken: inout Set<String>) -> InventedPerson {
    while true {
      let isWoman = !random.isOne(in: 7)
      let surname = random.pick(InventedNames.surnames) + (isWoman ? "а" : "")
      let name = random.pick(isWoman ? InventedNames.womensNames : InventedNames.mensNames)
      let patronymic = random.pick(InventedNames.patronymics) + (isWoman ? "на" : "ич")
      let fullName = "\(surname) \(name) \(patronymic)"
      let initials = [name, patronymic].compactMap(\.first)
      let shortName = "\(surname) \(initials.map { "\($0)." }.joined())"
      guard !fullNames.contains(fullName), taken.insert(shortName).inserted else { continue }
      fullNames.insert(fullName)
      return InventedPerson(id: id(surname, String(initials)), fullName: fullName, shortName: shortName)
    }
  }

  private mutating func id(_ surname: String, _ initials: String) -> String {
    let wanted = "\(Self.latin(surname))-\(Self.latin(initials))"
    var id = wanted
    var number = 2
    while !ids.insert(id).inserted {
      id = "\(wanted)-\(number)"
      number += 1
    }
    return id
  }

  /// A text in Latin letters, as ids are written.
  static func latin(_ text: String) -> String { text.lowercased().compactMap { letters[$0] }.joined() }

  private static let letters: [Character: String] = [
    "а": "a", "б": "b", "в": "v", "г": "g", "д": "d", "е": "e", "ё": "e", "ж": "zh", "з": "z", "и": "i", "й": "i",
    "к": "k", "л": "l", "м": "m", "н": "n", "о": "o", "п": "p", "р": "r", "с": "s", "т": "t", "у": "u", "ф": "f",
    "х": "h", "ц": "ts", "ч": "ch", "ш": "sh", "щ": "sch", "ъ": "", "ы": "y", "ь": "", "э": "e", "ю": "yu", "я": "ya",
  ]
}
