/// A fuzzy term taken apart as it is written, before any school year gives it days.
struct WrittenTerm {
  /// How the pieces bound the time meant.
  enum Bounds {
    /// From the first piece to the last.
    case hull
    /// Up to the only piece.
    case deadline
    /// From the only piece on.
    case start
  }

  private(set) var bounds = Bounds.hull
  private(set) var pieces: [TermPiece] = []
  /// The indices of pieces that end a range, and so may not precede the piece before them.
  private(set) var rangeEnds: Set<Int> = []

  /// Takes apart the whole of a text; `nil` when any of it is not understood.
  init?(_ tokens: [TermToken]) {
    var reader = TermReader(tokens)
    if reader.skip(anyOf: TermReader.deadlineOpenings) {
      bounds = .deadline
      reader.skip(anyOf: TermReader.endings)
    } else if reader.skip(anyOf: TermReader.startOpenings) {
      bounds = .start
      reader.skip(anyOf: TermReader.beginnings)
    } else {
      reader.skip(anyOf: TermReader.fillers)
      reader.skip(anyOf: TermReader.portions)
    }
    guard let first = reader.piece() else { return nil }
    pieces.append(first)
    while !reader.isAtEnd {
      if reader.skipDash() || bounds != .deadline && reader.skip(anyOf: TermReader.rangeWords) {
        rangeEnds.insert(pieces.count)
        reader.skip(anyOf: TermReader.endings)
      } else if !reader.skipComma(), !reader.skip(anyOf: TermReader.conjunctions) {
        return nil
      }
      reader.skip(anyOf: TermReader.fillers)
      reader.skip(anyOf: TermReader.portions)
      guard let next = reader.piece() else { return nil }
      pieces.append(next)
    }
    guard completeNumbers() else { return nil }
    switch bounds {
    case .hull: break
    case .deadline: guard pieces.count == 1 else { return nil }
    // `с 10 по 20 сентября` has both ends after all.
    case .start where rangeEnds == [1] && pieces.count == 2: bounds = .hull
    case .start: guard pieces.count == 1 else { return nil }
    }
  }

  /// Gives bare numbers the meaning of the piece that follows; `false` when that has none to give.
  private mutating func completeNumbers() -> Bool {
    for index in pieces.indices.reversed() {
      guard case .number(let number) = pieces[index] else { continue }
      guard index + 1 < pieces.count else { return false }
      switch pieces[index + 1] {
      case .day(_, let month, let year): pieces[index] = .day(number, month: month, year: year)
      case .part(let part, _, let year): pieces[index] = .part(part, number, year: year)
      case .number, .month: return false
      }
    }
    return true
  }
}
