package import CivilTime
package import Records

/// What of people may be told to an audience on a day (152-FZ, articles 6 and 10.1).
package struct Disclosure: Sendable {
  /// For whom something is written.
  package let audience: Audience
  /// The day on which consents must be in force.
  package let day: CivilDate
  private let register: Register
  private let people: [String: [Int]]
  /// The surnames by their first letters, as many as no case of theirs changes.
  private let surnames: [String: [(letters: [Unicode.Scalar], members: [Int])]]

  /// Settles what may be told of the people of a register.
  package init(to audience: Audience, on day: CivilDate, in register: Register) {
    self.audience = audience
    self.day = day
    self.register = register
    var people: [String: [Int]] = [:]
    for (index, member) in register.members.enumerated() {
      guard let name = member.content.fullName.value else { continue }
      let surnames =
        [name.split(separator: " ").first.map(String.init)] + member.content.formerSurnames.items.map(\.value)
      for surname in surnames.compactMap({ $0 }) { people[Folding.text(surname), default: []].append(index) }
    }
    self.people = people
    surnames = Dictionary(grouping: people.map { (letters: Array($0.key.unicodeScalars), members: $0.value) }) {
      Self.beginning(of: $0.letters)
    }
  }

  /// Whether something of a person may be told.
  package func allows(_ scope: ConsentScope, of member: Int) -> Bool {
    audience == .internal || register.members[member].content.consents(to: scope, on: day)
  }

  /// A text in which the names of people who have not consented are replaced.
  ///
  /// A name is a word with a capital letter beside initials, or a surname of the data bank in full; words that cannot be
  /// told from a surname in another case go with it, for too much is left out rather than too little.
  package func cover(_ text: String, by replacement: String) -> String {
    guard audience == .public else { return text }
    return NameFinder.cover(text) { surname, isBesideInitials in
      let members = members(ofSurname: surname)
      if members.isEmpty { return isBesideInitials ? replacement : nil }
      return members.allSatisfy { allows(.name, of: $0) } ? nil : replacement
    }
  }

  /// The people whose surname a word may be, in any grammatical case.
  private func members(ofSurname word: String) -> [Int] {
    let folded = Folding.text(word)
    if let exact = people[folded] { return exact }
    let letters = Array(folded.unicodeScalars)
    let near = surnames[Self.beginning(of: letters)] ?? []
    return near.filter { Self.mayBe(letters, $0.letters) }.flatMap(\.members).sorted()
  }

  /// The letters that a surname has in every case.
  private static func beginning(of letters: [Unicode.Scalar]) -> String {
    String(String.UnicodeScalarView(letters.prefix(shortestStem)))
  }

  /// Least letters of a surname before its ending by which it is known in another case.
  private static let shortestStem = 3

  /// Whether a word may be a surname in another case: only the ending differs.
  private static func mayBe(_ word: [Unicode.Scalar], _ surname: [Unicode.Scalar]) -> Bool {
    // «Достоевский» loses two letters before an ending, «Кузнецова» one, «Соболев» none.
    let ending = surname.suffix(2)
    let isAdjective = ["ий", "ый", "ой", "ая", "яя"].contains { Array($0.unicodeScalars) == Array(ending) }
    let isVowel = surname.last.map { "аяоеуюыийь".unicodeScalars.contains($0) } ?? false
    let stem = surname.dropLast(isAdjective ? 2 : isVowel ? 1 : 0)
    return stem.count >= shortestStem && word.starts(with: stem) && word.count <= stem.count + 3
  }
}

/// Finds names of people in running text.
private enum NameFinder {
  /// The text with names replaced.
  ///
  /// - Parameters:
  ///   - text: running text.
  ///   - replacement: what takes the place of a name: asked with a word that begins with a capital letter and whether
  ///     initials stand beside it; nil leaves it.
  /// - Returns: the text.
  static func cover(_ text: String, _ replacement: (String, Bool) -> String?) -> String {
    let pieces = pieces(of: text)
    var out = ""
    var index = 0
    while index < pieces.count {
      if let name = writtenOut(pieces, at: index) {
        out += replacement(name.surname, true) ?? pieces[index..<name.end].map(\.text).joined()
        index = name.end
        continue
      }
      guard case .word(let word) = pieces[index], isSurname(word) else {
        if let before = initials(pieces, from: index), case .word(let word)? = pieces[safe: before],
          isSurname(word), let new = replacement(word, true)
        {
          out += new
          index = before + 1
          continue
        }
        out += pieces[index].text
        index += 1
        continue
      }
      var next = index + 1
      if case .gap? = pieces[safe: next] { next += 1 }
      let end = initials(pieces, from: next, isTrailing: true)
      if let new = replacement(word, end != nil) {
        out += new
        index = end ?? givenNames(pieces, after: index)
      } else {
        out += pieces[index..<(end ?? index + 1)].map(\.text).joined()
        index = end ?? index + 1
      }
    }
    return out
  }

  private enum Piece {
    case word(String)
    case initial(String)
    case gap(String)

    var text: String {
      switch self {
      case .word(let text), .initial(let text), .gap(let text): text
      }
    }
  }

  /// Words, initials with their dots, and what lies between them.
  private static func pieces(of text: String) -> [Piece] {
    var pieces: [Piece] = []
    var rest = text[...]
    while let first = rest.first {
      if first.isLetter {
        let word = rest.prefix { $0.isLetter || $0 == "-" || $0 == "\u{301}" }
        rest = rest.dropFirst(word.count)
        if word.count == 1, first.isUppercase, rest.first == "." {
          pieces.append(.initial("\(word)."))
          rest = rest.dropFirst()
        } else {
          pieces.append(.word(String(word)))
        }
      } else {
        let gap = rest.prefix { !$0.isLetter }
        pieces.append(.gap(String(gap)))
        rest = rest.dropFirst(gap.count)
      }
    }
    return pieces
  }

  /// Where a run of initials ends that begins at a place, spaces between and, unless it is trailing, behind it included;
  /// nil where there is none.
  private static func initials(_ pieces: [Piece], from start: Int, isTrailing: Bool = false) -> Int? {
    var index = start
    var end: Int?
    while case .initial? = pieces[safe: index] {
      index += 1
      end = index
      if case .gap(let gap)? = pieces[safe: index], gap.allSatisfy(\.isWhitespace) { index += 1 }
    }
    return isTrailing ? end : end.map { _ in index }
  }

  /// Where the given name and the patronymic end that follow a surname written out.
  private static func givenNames(_ pieces: [Piece], after surname: Int) -> Int {
    var end = surname + 1
    for _ in 0..<2 {
      guard case .gap(let gap)? = pieces[safe: end], gap.allSatisfy(\.isWhitespace),
        case .word(let word)? = pieces[safe: end + 1], isSurname(word)
      else { break }
      end += 2
    }
    return end
  }

  /// A name with its patronymic written out, before or behind the surname or without one; nil where none begins here.
  private static func writtenOut(_ pieces: [Piece], at start: Int) -> (surname: String, end: Int)? {
    var words: [String] = []
    var end = start
    while words.count < 3, case .word(let word)? = pieces[safe: end], isSurname(word) {
      words.append(word)
      end += 1
      guard case .gap(let gap)? = pieces[safe: end], gap.allSatisfy(\.isWhitespace) else { break }
      end += 1
    }
    // «Соболев Пётр Ильич», «Пётр Ильич Соболев», «Пётр Ильич».
    if words.count > 1, hasEnding(words[1], of: patronymics) {
      // Initials behind it show that it is a surname that only looks like a patronymic.
      if words.count == 2, case .initial? = pieces[safe: end] { return nil }
      return (words[words.count - 1], start + 2 * words.count - 1)
    }
    guard words.count == 3, hasEnding(words[2], of: patronymics + ambiguousPatronymics) else { return nil }
    return (words[0], start + 5)
  }

  /// How patronymics end, in any case.
  private static let patronymics = [
    "ович", "овича", "овичу", "овичем", "овиче", "евич", "евича", "евичу", "евичем", "евиче", "ьич", "ьича", "ьичу",
    "ьичом", "ьиче", "овна", "овны", "овне", "овну", "евна", "евны", "евне", "евну", "ична", "ичны", "ичне", "ичну",
  ]
  /// Endings that adjectives have too, by which a patronymic is known only behind a surname and a given name.
  private static let ambiguousPatronymics = ["овной", "евной", "ичной", "тич", "мич", "кич"]

  private static func hasEnding(_ word: String, of endings: [String]) -> Bool {
    let folded = word.lowercased()
    return endings.contains { folded.count > $0.count && folded.hasSuffix($0) }
  }

  private static func isSurname(_ word: String) -> Bool {
    word.count > 1 && word.first?.isUppercase == true && word.dropFirst().contains(where: \.isLowercase)
  }
}

extension Array {
  fileprivate subscript(safe index: Int) -> Element? { indices.contains(index) ? self[index] : nil }
}
