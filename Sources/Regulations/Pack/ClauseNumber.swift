internal import Records

/// Numbers of clauses as people type them.
package enum ClauseNumber {
  /// The form in which numbers are compared: letters that look the same on both keyboards are one letter.
  ///
  /// Only letters with a double of the same shape are folded: «в» is no “b”, it may be meant as the third letter.
  package static func folded(_ number: String) -> String {
    let latin = String(String.UnicodeScalarView(number.unicodeScalars.map { doubles[$0] ?? $0 }))
    return Folding.text(latin)
  }

  private static let doubles: [Unicode.Scalar: Unicode.Scalar] = Dictionary(
    uniqueKeysWithValues: zip("аеорсухіАВЕКМНОРСТХІ".unicodeScalars, "aeopcyxiABEKMHOPCTXI".unicodeScalars)
  )
}

extension Regulation {
  /// The clause with a number, however it is typed.
  package func clause(numbered number: String) -> Clause? {
    let folded = ClauseNumber.folded(number)
    return clauses.first { ClauseNumber.folded($0.number) == folded }
  }
}
