/// Finds records by the names people use for them.
struct NameIndex: Sendable {
  private var exact: [ByteKey: [Int]] = [:]
  private var folded: [ByteKey: [Int]] = [:]

  /// Enters a record under a name.
  mutating func enter(_ name: String, _ index: Int) {
    Self.add(index, to: &exact, ByteKey(name))
    Self.add(index, to: &folded, ByteKey(Folding.text(name)))
  }

  /// Enters a person under every form of the name.
  mutating func enterPerson(_ fullName: String, formerSurnames: [String], _ index: Int) {
    Self.add(index, to: &exact, ByteKey(fullName))
    let parts = fullName.utf8.split(separator: 0x20).map { Substring($0) }
    if let surname = parts.first, parts.count > 1 {
      let initials = parts.dropFirst().compactMap(\.first).map { "\($0)." }
      // The two forms that most records use are found without folding.
      Self.add(index, to: &exact, ByteKey("\(surname) \(initials.joined())"))
      Self.add(index, to: &exact, ByteKey("\(surname) \(initials.joined(separator: " "))"))
    }
    for form in PersonName.forms(of: fullName, formerSurnames: formerSurnames) {
      Self.add(index, to: &folded, ByteKey(form))
    }
  }

  /// The records that answer to a text.
  func records(named text: String) -> [Int] {
    exact[ByteKey(text)] ?? folded[ByteKey(Folding.text(text))] ?? []
  }

  /// The people who answer to a text.
  func people(named text: String) -> [Int] {
    let exactly = exact[ByteKey(text)] ?? []
    if exactly.count == 1 { return exactly }
    return folded[ByteKey(PersonName(text).form)] ?? exactly
  }

  private static func add(_ index: Int, to table: inout [ByteKey: [Int]], _ key: ByteKey) {
    // Records are entered in their order, so that one entered twice under a name was the last.
    if table[key]?.last != index { table[key, default: []].append(index) }
  }
}
