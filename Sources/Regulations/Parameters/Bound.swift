package import Findings
package import Records

/// How many, or what share, a rule asks for: `at-least`, `at-most`, `exactly`, `more-than`.
package struct Bound: Sendable {
  package var atLeast: Stated<Fraction> = .blank
  package var atMost: Stated<Fraction> = .blank
  package var exactly: Stated<Fraction> = .blank
  package var moreThan: Stated<Fraction> = .blank

  /// A bound that asks for nothing.
  package init() {}

  /// The four fields of a bound within the parameters of a rule.
  package static func fields<Root: BoundedParameters>(of root: Root.Type) -> [Field<Root>] {
    [
      Field(.atLeast, \Root.bound.atLeast, .fraction),
      Field(.atMost, \Root.bound.atMost, .fraction),
      Field(.exactly, \Root.bound.exactly, .fraction),
      Field(.moreThan, \Root.bound.moreThan, .fraction),
    ]
  }

  /// Whether a count of a whole satisfies the bound; the whole only matters where the bound is a share.
  package func holds(for count: Int, of whole: Int) -> Bool {
    let value = Fraction(count)
    return (atLeast.value.map { value >= Self.scaled($0, whole) } ?? true)
      && (atMost.value.map { value <= Self.scaled($0, whole) } ?? true)
      && (exactly.value.map { value == Self.scaled($0, whole) } ?? true)
      && (moreThan.value.map { value > Self.scaled($0, whole) } ?? true)
  }

  /// Whether more can never mend it: the count is above the upper bound.
  package func isExceeded(by count: Int, of whole: Int) -> Bool {
    let value = Fraction(count)
    return [atMost.value, exactly.value].compactMap { $0 }.contains { value > Self.scaled($0, whole) }
  }

  /// The smallest count that satisfies the lower bound.
  package func least(of whole: Int) -> Int {
    var least = 0
    for bound in [atLeast.value, exactly.value].compactMap({ $0 }) {
      let scaled = Self.scaled(bound, whole)
      least = max(least, (scaled.numerator + scaled.denominator - 1) / scaled.denominator)
    }
    if let bound = moreThan.value {
      let scaled = Self.scaled(bound, whole)
      least = max(least, scaled.numerator / scaled.denominator + 1)
    }
    return least
  }

  /// A whole bound scaled down for a part of a period, rounded down.
  package func scaled(by part: Int, of whole: Int) -> Bound {
    func scale(_ bound: Stated<Fraction>) -> Stated<Fraction> {
      guard case .value(let value, let range) = bound, !value.isShare, whole > 0 else { return bound }
      return .value(Fraction(value.numerator * part / whole), range)
    }
    var scaledBound = self
    scaledBound.atLeast = scale(atLeast)
    scaledBound.exactly = scale(exactly)
    return scaledBound
  }

  private static func scaled(_ bound: Fraction, _ whole: Int) -> Fraction {
    bound.isShare ? Fraction(bound.numerator * whole, over: bound.denominator) : bound
  }

  /// The bound in words: "не менее 3", "more than 1/2".
  package var words: Message {
    var parts: [Message] = []
    if let bound = atLeast.value { parts.append(Message(ru: "не менее \(bound)", en: "at least \(bound)")) }
    if let bound = moreThan.value { parts.append(Message(ru: "более \(bound)", en: "more than \(bound)")) }
    if let bound = exactly.value { parts.append(Message(ru: "ровно \(bound)", en: "exactly \(bound)")) }
    if let bound = atMost.value { parts.append(Message(ru: "не более \(bound)", en: "at most \(bound)")) }
    return .list(parts)
  }
}

/// Parameters that hold a bound.
package protocol BoundedParameters: RecordObject {
  /// How many, or what share, is asked for.
  var bound: Bound { get set }
}

extension ValueType where Value == Fraction {
  /// A whole number, or a share of no more than the whole.
  package static var fraction: ValueType {
    ValueType(.integer) { node, reader in
      guard let text = node.text, let number = Fraction.reading(text) else {
        reader.report(
          .badNumber,
          at: node.range,
          Message(ru: "Ожидается число или доля вида 1/2.", en: "A number or a share such as 1/2 is expected.")
        )
        return nil
      }
      if number.isShare, number > Fraction(1) {
        reader.report(
          .badNumber,
          at: node.range,
          Message(ru: "Доля \(number) больше целого.", en: "The share \(number) is more than the whole.")
        )
        return nil
      }
      return number
    }
  }
}
