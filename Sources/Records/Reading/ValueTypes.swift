package import CivilTime
internal import Findings

extension ValueType where Value == String {
  /// Any text.
  package static var text: ValueType {
    ValueType(.text) { node, reader in reader.text(node) }
  }

  /// What a record is called, by which others mention it: letters of the wrong alphabet are told here, not there.
  package static var ownName: ValueType {
    ValueType(.text, splitsAtCommas: true) { node, reader in
      guard let text = reader.text(node) else { return nil }
      guard let mixed = LookAlike.unmixed(text) else { return text }
      reader.reportMixed(text, mixed, at: node.range)
      return mixed.text
    }
  }

  /// A word that the regulation owns; it is looked up when the regulation is known, and only a slip of one of those
  /// words is told before.
  package static func packWord(_ kind: PackWordKind) -> ValueType {
    ValueType(.packWord(kind), splitsAtCommas: true) { node, reader in
      guard let text = reader.text(node) else { return nil }
      guard let meant = reader.vocabulary.slip(text, of: kind) else { return text }
      let name = kind.name
      reader.report(
        .unknownWord,
        at: node.range,
        Message(ru: "Незнакомое слово «\(text)» (\(name.ru)).", en: "Unknown word “\(text)” (\(name.en))."),
        hint: RecordReader.hint([meant])
      )
      return nil
    }
  }

  /// A fuzzy term: its text is kept, the interval is computed for the school year at hand.
  package static var term: ValueType {
    ValueType(.term) { node, reader in
      guard let text = reader.text(node) else { return nil }
      guard let slip = TermSlip(text) else { return text }
      reader.report(
        .badTerm,
        at: node.range,
        Message(ru: "Срок «\(text)» непонятен.", en: "The term “\(text)” cannot be understood."),
        hint: slip.meant.flatMap { RecordReader.hint([$0]) }
      )
      return text
    }
  }

  /// A time of day, as a text: only figures that no clock shows are told.
  package static var time: ValueType {
    ValueType(.text) { node, reader in
      guard let text = reader.text(node) else { return nil }
      if ClockTime.areAllPossible(in: text) { return text }
      reader.report(
        .badTime,
        at: node.range,
        Message(ru: "Времени «\(text)» не бывает.", en: "There is no such time as “\(text)”.")
      )
      return nil
    }
  }

  /// A text of which several may stand on one line.
  package static var name: ValueType {
    ValueType(.text, splitsAtCommas: true) { node, reader in reader.text(node) }
  }
}

extension ValueType where Value == Int {
  /// A whole number, not negative.
  package static var count: ValueType {
    ValueType(.integer, splitsAtCommas: true) { node, reader in
      guard let text = reader.text(node) else { return nil }
      let folded = Folding.text(text)
      if let number = Int(folded), number >= 0, folded.utf8.count <= 9 { return number }
      reader.report(
        .badNumber,
        at: node.range,
        Message(ru: "«\(text)» — не целое число.", en: "“\(text)” is not a whole number.")
      )
      return nil
    }
  }
}

extension ValueType where Value == Int {
  /// A calendar year of four digits.
  package static var year: ValueType {
    ValueType(.integer) { node, reader in
      guard let text = reader.text(node) else { return nil }
      if let year = Int(Folding.text(text)), (1900...2100).contains(year) { return year }
      reader.report(
        .badYear,
        at: node.range,
        Message(ru: "«\(text)» — не год из четырёх цифр.", en: "“\(text)” is not a year of four digits.")
      )
      return nil
    }
  }
}

extension ValueType where Value == Bool {
  /// Yes or no.
  package static var yesNo: ValueType {
    ValueType(.yesNo, takesNone: false) { node, reader in
      guard let text = reader.text(node) else { return nil }
      switch Folding.text(text) {
      case "да", "yes", "true", "есть": return true
      case "нет", "no", "false", "none": return false
      default:
        reader.report(
          .badYesNo,
          at: node.range,
          Message(ru: "«\(text)» — не «да» и не «нет».", en: "“\(text)” is neither “yes” nor “no”.")
        )
        return nil
      }
    }
  }
}

extension ValueType where Value == CivilDate {
  /// A day.
  package static var date: ValueType {
    ValueType(.date, splitsAtCommas: true) { node, reader in
      guard let text = reader.text(node) else { return nil }
      return reader.date(text, at: node.range)
    }
  }
}

extension RecordReader {
  /// A day written in any of the accepted ways; a finding when it is none.
  mutating func date(_ text: String, at range: SourceRange) -> CivilDate? {
    switch CivilDate.reading(text) {
    case .success(let date):
      return date
    case .failure(let trouble):
      let hint = DateGuess(text)?.hint
      switch trouble {
      case .notADate:
        report(.badDate, at: range, Message(ru: "«\(text)» — не дата.", en: "“\(text)” is not a date."), hint: hint)
      case .twoDigitYear:
        report(
          .twoDigitYear,
          at: range,
          Message(ru: "В дате «\(text)» год из двух цифр.", en: "The date “\(text)” has a two-digit year."),
          hint: hint
        )
      case .noSuchDay:
        report(
          .noSuchDay,
          at: range,
          Message(ru: "Дня «\(text)» нет в календаре.", en: "The calendar has no day “\(text)”."),
          hint: hint
        )
      }
      return nil
    }
  }
}

extension ValueType where Value == SchoolYear {
  /// A school year.
  package static var schoolYear: ValueType {
    ValueType(.schoolYear) { node, reader in
      guard let text = reader.text(node) else { return nil }
      if let year = SchoolYear.reading(text) { return year }
      reader.report(
        .badSchoolYear,
        at: node.range,
        Message(ru: "«\(text)» — не учебный год.", en: "“\(text)” is not a school year.")
      )
      return nil
    }
  }
}

/// Experience stated for one day: twelve years on 1 September 2025.
package struct StatedExperience: Sendable, Hashable {
  /// Full years on the day.
  package let years: Int
  /// The day.
  package let day: CivilDate
}

extension ValueType where Value == StatedExperience {
  /// Experience as "12 лет на 01.09.2025" / "12 years as of 2025-09-01".
  package static var experience: ValueType {
    ValueType(.experience) { node, reader in
      guard let text = reader.text(node) else { return nil }
      let words = text.split(whereSeparator: \.isWhitespace)
      if let first = words.first, let years = Int(first), (0...80).contains(years),
        let link = words.firstIndex(where: { ["на", "of", "on"].contains($0.lowercased()) }),
        case .success(let day) = CivilDate.reading(words[(link + 1)...].joined(separator: " "))
      {
        return StatedExperience(years: years, day: day)
      }
      reader.report(
        .badExperience,
        at: node.range,
        Message(ru: "«\(text)» — не стаж на день.", en: "“\(text)” is not an experience on a day.")
      )
      return nil
    }
  }
}

extension ValueType where Value: Word {
  /// A word of a list that means the same in every regulation.
  package static func word(_ list: Value.Type) -> ValueType {
    var words: [ByteKey: Value] = [:]
    for word in Value.allCases {
      for form in word.spelling.all {
        words[ByteKey(form)] = word
        words[ByteKey(Folding.text(form))] = word
      }
    }
    let spellings = Value.allCases.map(\.spelling)
    let shape = Shape.word(list: Value.listName, words: spellings, isOpen: false)
    return ValueType(shape, splitsAtCommas: true) { [words] node, reader in
      guard let text = reader.text(node) else { return nil }
      if let word = words[ByteKey(text)] ?? words[ByteKey(Folding.text(text))] { return word }
      for mended in [LookAlike.cyrillic(text), LookAlike.latin(text)] where mended != text {
        guard let word = words[ByteKey(Folding.text(mended))] else { continue }
        reader.reportMixed(text, LookAlike.Mended(mended, of: text), at: node.range)
        return word
      }
      reader.reportUnknownWord(text, at: node.range, Value.listName, spellings)
      return nil
    }
  }
}

extension RecordReader {
  mutating func reportUnknownWord(_ text: String, at range: SourceRange, _ list: Message, _ spellings: [Spelling]) {
    var nearest = Suggestion.nearest(to: text, among: spellings.flatMap { [$0.ru, $0.en] })
    if nearest.isEmpty { nearest = Suggestion.named(within: text, among: spellings) }
    let all = Message(
      ru: "Допустимо: \(spellings.map(\.ru).joined(separator: ", ")).",
      en: "Allowed: \(spellings.map(\.en).joined(separator: ", "))."
    )
    report(
      .unknownWord,
      at: range,
      Message(ru: "Незнакомое слово «\(text)» (\(list.ru)).", en: "Unknown word “\(text)” (\(list.en))."),
      hint: Self.hint(nearest).map { $0.followed(by: all) } ?? all
    )
  }
}

extension ValueType where Value == Reference {
  /// A mention of another record.
  package static func reference(_ kind: ReferenceKind) -> ValueType {
    ValueType(.reference(kind), splitsAtCommas: kind != .meeting && kind != .order) { node, reader in
      guard let text = reader.text(node) else { return nil }
      return reader.reference(kind, text, at: node.range)
    }
  }
}

extension ValueType where Value: RecordObject {
  /// A set of fields; several may share a line where the value that stands for each of them may.
  ///
  /// - Parameters:
  ///   - type: the fields.
  ///   - hasOwnLine: whether a line is always one value, commas and all.
  /// - Returns: the type of value.
  package static func object(_ type: Value.Type, hasOwnLine: Bool = false) -> ValueType {
    let splits = !hasOwnLine && Value.schema.shorthand?.splitsAtCommas ?? false
    return ValueType(.object(Value.schema.shape), splitsAtCommas: splits) { node, reader in reader.object(type, node) }
  }
}

extension ValueType {
  /// Whether a value is a text of its own.
  private var isText: Bool { if case .text = shape { true } else { false } }

  /// A list of values that know their own place; a single value stands for a list of one, and short values may share a
  /// line, parted by commas, or by semicolons where a value holds a comma itself, as texts do.
  package static func list<Element: Sendable>(of element: ValueType<Element>) -> ValueType where Value == [Element] {
    ValueType(.list(element.shape)) { node, reader in
      switch node.content {
      case .sequence(let nodes):
        return reader.elements(nodes, element)
      case .scalar(let text, .plain):
        if text.beginsLikeItem { reader.suspect(node) }
        // A sentence holds commas of its own; a semicolon parts sentences too.
        let isParted = element.splitsAtCommas || element.isText && text.utf8.contains(UInt8(ascii: ";"))
        return reader.elements(isParted ? RecordReader.parts(of: text, at: node.range) : [node], element)
      default:
        return reader.elements([node], element)
      }
    }
  }

  /// A list of values, each with its place.
  package static func located<Element: Sendable>(_ element: ValueType<Element>) -> ValueType
  where Value == [Located<Element>] {
    .list(
      of: ValueType<Located<Element>>(element.shape, splitsAtCommas: element.splitsAtCommas) { node, reader in
        element.read(node, &reader).map { Located($0, at: node.range) }
      }
    )
  }
}

extension RecordReader {
  /// Reads the elements of a list; nil when one of them cannot be read, for then the list is not known.
  mutating func elements<Element>(_ nodes: [Node], _ type: ValueType<Element>) -> [Element]? {
    var elements: [Element] = []
    elements.reserveCapacity(nodes.count)
    var isWhole = true
    for node in nodes where !isHollow(node) {
      if let element = type.read(node, &self) { elements.append(element) } else { isWhole = false }
    }
    return isWhole ? elements : nil
  }

  /// The values of a line, parted by commas, or by semicolons where the line holds one.
  static func parts(of text: String, at range: SourceRange) -> [Node] {
    guard text.utf8.contains(where: { $0 == 0x2C || $0 == 0x3B }) else {
      return [Node(.scalar(text, .plain), at: range)]
    }
    let separator: Unicode.Scalar = text.utf8.contains(0x3B) ? ";" : ","
    var nodes: [Node] = []
    var offset = 0
    for piece in text.unicodeScalars.split(separator: separator, omittingEmptySubsequences: false) {
      let leading = piece.prefix { $0 == " " || $0 == "\u{A0}" }.count
      let trimmed = piece.dropFirst(leading).trimmingEnd
      if !trimmed.isEmpty {
        let part = range.part(from: offset + leading, count: trimmed.count)
        nodes.append(Node(.scalar(String(trimmed), .plain), at: part))
      }
      offset += piece.count + 1
    }
    return nodes
  }
}

extension Substring.UnicodeScalarView {
  fileprivate var trimmingEnd: Substring.UnicodeScalarView {
    var end = endIndex
    while end > startIndex {
      let before = index(before: end)
      guard self[before] == " " || self[before] == "\u{A0}" else { break }
      end = before
    }
    return self[startIndex..<end]
  }
}
