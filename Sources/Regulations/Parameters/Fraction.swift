/// An exact number: whole or a fraction, so that a half of nine is never rounded.
package struct Fraction: Sendable, Hashable, Comparable, CustomStringConvertible {
  /// What is divided.
  package let numerator: Int
  /// Into how many parts; at least 1.
  package let denominator: Int

  /// Makes a number; the denominator is at least 1.
  package init(_ numerator: Int, over denominator: Int = 1) {
    self.numerator = numerator
    self.denominator = max(1, denominator)
  }

  /// Reads `3`, `1/2` or `2/3`; nil for anything else.
  package static func reading(_ text: String) -> Fraction? {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false).map { Int($0.filter { $0 != " " }) }
    switch parts.count {
    case 1: return parts[0].flatMap { $0 >= 0 ? Fraction($0) : nil }
    case 2:
      guard let above = parts[0], let below = parts[1], above >= 0, below > 0 else { return nil }
      return Fraction(above, over: below)
    default: return nil
    }
  }

  /// Whether the number stands for a part of something rather than for a count.
  package var isShare: Bool { denominator > 1 }

  /// Orders numbers exactly.
  package static func < (left: Fraction, right: Fraction) -> Bool {
    left.numerator * right.denominator < right.numerator * left.denominator
  }

  /// `3` or `1/2`.
  package var description: String { isShare ? "\(numerator)/\(denominator)" : "\(numerator)" }
}
