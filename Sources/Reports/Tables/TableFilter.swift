internal import CivilTime
internal import Findings
internal import Records

/// One condition on the values of a column.
struct TableFilter: Sendable {
  /// How a value is compared.
  enum Sign: String, CaseIterable, Sendable {
    case notEqual = "!="
    case atLeast = ">="
    case atMost = "<="
    case equal = "="
    case contains = "~"
    case more = ">"
    case less = "<"
  }

  /// What a value is compared with.
  private enum Value: Sendable {
    case nothing
    case text(String)
    /// Something with a place in an order: a day, a number, the first year of a school year.
    case place(Int)
    case yesNo(Bool)
  }

  private let column: ListColumn
  private let sign: Sign
  private let value: Value
  /// The value as it was written, folded.
  private let folded: String

  /// Reads a condition such as `category=highest` or `дата>=01.09.2025`.
  init(_ text: String, in listing: RecordListing) throws(QueryTrouble) {
    // The first sign counts: a value may hold others. Of two at one place the longer one is meant.
    let signs = Sign.allCases.compactMap { sign in text.firstRange(of: sign.rawValue).map { (sign, $0) } }
    guard let start = signs.map(\.1.lowerBound).min(),
      let (sign, range) = signs.first(where: { $0.1.lowerBound == start })
    else { throw .badFilter(text) }
    let name = text[..<range.lowerBound].trimmingSpaces
    guard !name.isEmpty else { throw .badFilter(text) }
    column = try listing.column(named: name)
    self.sign = sign
    let written = text[range.upperBound...].trimmingSpaces
    folded = Folding.text(written)
    value = try Self.value(written, sign, column)
  }

  /// Makes sure that the column may be asked about by an audience.
  func check(for audience: Audience) throws(QueryTrouble) {
    if !column.isAllowed(for: audience) { throw .withheldColumn(column) }
  }

  /// Whether the record at a position fits.
  func fits(_ index: Int, _ scene: ListScene) -> Bool {
    let parts = column.cell(index, scene).parts
    switch sign {
    case .equal: return isEqual(parts)
    // What may not be seen answers no question, in either direction.
    case .notEqual: return !isEqual(parts) && !parts.contains(.withheld)
    case .contains: return parts.contains(where: contains)
    case .more: return parts.contains { compare($0, >) }
    case .less: return parts.contains { compare($0, <) }
    case .atLeast: return parts.contains { compare($0, >=) }
    case .atMost: return parts.contains { compare($0, <=) }
    }
  }

  // MARK: - Reading

  private static func value(_ text: String, _ sign: Sign, _ column: ListColumn) throws(QueryTrouble) -> Value {
    let folded = Folding.text(text)
    switch sign {
    case .contains: return .text(folded)
    case .equal, .notEqual: if folded.isEmpty { return .nothing }
    case .more, .less, .atLeast, .atMost: if folded.isEmpty { throw .badComparison(sign.rawValue, column) }
    }
    let isOrdering = sign != .equal && sign != .notEqual
    switch column.kind {
    case .text, .word, .yesNo:
      if isOrdering { throw .badComparison(sign.rawValue, column) }
      if case .yesNo = column.kind { return .yesNo(try answer(text, folded, column)) }
      if ["нет", "none", "no"].contains(folded) { return .nothing }
      if case .word(let words) = column.kind { try check(text, folded, words, column) }
      return .text(folded)
    case .number, .percent:
      guard let number = Int(folded.hasSuffix("%") ? String(folded.dropLast()) : folded) else {
        throw .badValue(text, column, hint: Message(ru: "Здесь нужно целое число.", en: "A whole number is needed."))
      }
      return .place(number)
    case .date:
      guard case .success(let day) = CivilDate.reading(text) else {
        throw .badValue(
          text,
          column,
          hint: Message(
            ru: "Дата пишется как 20.11.2025 или 2025-11-20.",
            en: "A date is written as 2025-11-20 or 20.11.2025."
          )
        )
      }
      return .place(Int(day.dayNumber))
    case .schoolYear:
      guard let year = SchoolYear.reading(text).map(WorkYear.school) ?? WorkYear(fileName: text) else {
        throw .badSchoolYear(text)
      }
      return .place(year.place)
    }
  }

  private static func answer(_ text: String, _ folded: String, _ column: ListColumn) throws(QueryTrouble) -> Bool {
    switch folded {
    case "да", "yes", "true": return true
    case "нет", "no", "false": return false
    default:
      throw .badValue(text, column, hint: Message(ru: "Возможны: да, нет.", en: "Possible are: yes, no."))
    }
  }

  /// A word that is on no list can match nothing, and was most likely mistyped.
  private static func check(
    _ text: String,
    _ folded: String,
    _ words: [Spelling],
    _ column: ListColumn
  ) throws(QueryTrouble) {
    if words.contains(where: { $0.all.contains { Folding.text($0) == folded } }) { return }
    let nearest = Suggestion.nearest(to: text, among: words.flatMap { [$0.ru, $0.en] })
    let all = Message(
      ru: "Возможны: \(words.map(\.ru).joined(separator: ", ")).",
      en: "Possible are: \(words.map(\.en).joined(separator: ", "))."
    )
    throw .badValue(text, column, hint: RecordReader.hint(nearest) ?? all)
  }

  // MARK: - Comparing

  private func isEqual(_ parts: [TableCell]) -> Bool {
    switch value {
    case .nothing: parts.isEmpty
    case .yesNo(let answer): parts.contains(.yesNo(answer))
    case .place: parts.contains { compare($0, ==) }
    case .text(let text):
      parts.contains { part in
        if case .term(let term) = part { return term.isCalled(text) }
        return Language.allCases.contains { Folding.text(part.text($0)) == text }
      }
    }
  }

  private func contains(_ part: TableCell) -> Bool {
    if part.isFound(folded) { return true }
    guard case .term(let term) = part else { return false }
    return term.others.contains { Folding.text($0).contains(folded) }
  }

  private func compare(_ part: TableCell, _ holds: (Int, Int) -> Bool) -> Bool {
    guard case .place(let wanted) = value, let place = part.place else { return false }
    return holds(place, wanted)
  }
}

extension TableCell {
  /// Whether a text, folded before, occurs in the value as it is written in either language.
  func isFound(_ folded: String) -> Bool {
    Language.allCases.contains { Folding.text(text($0)).contains(folded) }
  }

  /// The place of a value in the order of its kind; nil where there is none.
  var place: Int? {
    switch self {
    case .number(let number), .percent(let number): number
    case .date(let date): Int(date.dayNumber)
    case .schoolYear(let year): WorkYear.school(year).place
    case .calendarYear(let year): WorkYear.calendar(year).place
    default: nil
    }
  }
}

extension WorkYear {
  /// The place of the year among school and calendar years.
  fileprivate var place: Int { Int(period.first.dayNumber) }
}

extension Substring {
  /// The text without the spaces at its ends.
  var trimmingSpaces: String { String(drop { $0.isWhitespace }.reversed().drop { $0.isWhitespace }.reversed()) }
}
