internal import Records

/// The order in which Russian lists of names are read, the same on every machine whatever its locale.
///
/// Letters follow the alphabet in any case; е and ё count as one letter, as in every Russian dictionary, and ё comes after
/// е only where nothing else tells two names apart. A space comes before a hyphen and a hyphen before letters, so that
/// `Римская` stands before `Римская-Корсакова` and that before `Римский`. Numbers are compared by value: `№ 9` comes
/// before `№ 45`. Latin names come after Cyrillic ones.
package struct RussianOrder: Comparable, Sendable {
  private let weights: [UInt32]
  private let tie: [UInt32]

  /// The place of a text in the order.
  package init(_ text: String) {
    var weights: [UInt32] = []
    var number: [UInt32] = []
    func endNumber() {
      guard !number.isEmpty else { return }
      let digits = number.drop { $0 == 0 }
      // A longer number is a larger one once its leading zeros are gone.
      weights += [Self.digits, UInt32(digits.count)] + digits.map { Self.digits + $0 }
      number = []
    }
    for scalar in Folding.text(text.lowercased()).unicodeScalars {
      if let digit = scalar.properties.numericType == .decimal ? scalar.properties.numericValue : nil {
        number.append(UInt32(digit))
        continue
      }
      endNumber()
      switch scalar {
      case "-": weights.append(Self.hyphen)
      case _ where scalar.properties.isAlphabetic: weights.append(Self.weight(of: scalar))
      default: if let last = weights.last, last != Self.space { weights.append(Self.space) }
      }
    }
    endNumber()
    if weights.last == Self.space { weights.removeLast() }
    self.weights = weights
    tie = text.lowercased().unicodeScalars.map { $0 == "ё" ? 0x435_1 : $0.value * 16 }
  }

  private static let space: UInt32 = 1
  private static let hyphen: UInt32 = 2
  /// Stands before a number; no digit weighs less, so that none is taken for a space.
  private static let digits: UInt32 = 3

  private static func weight(of letter: Unicode.Scalar) -> UInt32 {
    // Cyrillic stands behind Latin in Unicode and comes before it here.
    (0x400...0x52F).contains(letter.value) ? letter.value : 0x1_0000 + letter.value
  }

  /// Whether one text stands before another.
  package static func < (left: RussianOrder, right: RussianOrder) -> Bool {
    left.weights == right.weights
      ? left.tie.lexicographicallyPrecedes(right.tie) : left.weights.lexicographicallyPrecedes(right.weights)
  }
}
