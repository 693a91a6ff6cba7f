internal import Findings
internal import Records

/// Bands into which years fall: the lower bound belongs to a band, the upper one does not.
struct FiguresBands {
  /// The years at which a further band begins, ascending.
  let bounds: [Int]

  /// Bands of experience that federal statistics count by.
  static let experience = [3, 5, 10, 15, 20]
  /// Bands of age that federal statistics count by.
  static let age = Array(stride(from: 25, through: 65, by: 5))

  /// Takes the bounds that a repository has written, else the usual ones.
  init(_ written: Stated<[Located<Int>]>, otherwise usual: [Int]) {
    let stated = Set(written.items.map(\.value)).filter { $0 > 0 }.sorted()
    bounds = stated.isEmpty ? usual : stated
  }

  /// The number of the band that holds so many full years.
  func band(of years: Int) -> Int { bounds.prefix { $0 <= years }.count }

  /// What a band of experience is called: `от 3 до 5 лет`.
  func experienceName(_ band: Int, _ words: PaperWords) -> String {
    if band == 0 { return words.say("до \(genitive(bounds[0]))", "under \(bounds[0]) years") }
    let lower = bounds[band - 1]
    guard band < bounds.count else {
      return words.say("\(Plural.ru(lower, "год", "года", "лет")) и более", "\(lower) years and more")
    }
    return words.say("от \(lower) до \(genitive(bounds[band]))", "\(lower) to under \(bounds[band]) years")
  }

  /// What a band of age is called: `25–29 лет`.
  func ageName(_ band: Int, _ words: PaperWords) -> String {
    if band == 0 { return words.say("моложе \(genitive(bounds[0]))", "under \(bounds[0])") }
    let lower = bounds[band - 1]
    guard band < bounds.count else {
      return words.say("\(Plural.ru(lower, "год", "года", "лет")) и старше", "\(lower) and over")
    }
    let last = bounds[band] - 1
    let years = lower == last ? "\(lower)" : "\(lower)–\(last)"
    return words.say("\(years) \(Self.noun(last))", years)
  }

  private func genitive(_ years: Int) -> String { Plural.ru(years, "года", "лет", "лет") }

  private static func noun(_ years: Int) -> String {
    Plural.ru(years, "год", "года", "лет").split(separator: " ").last.map(String.init) ?? ""
  }
}
