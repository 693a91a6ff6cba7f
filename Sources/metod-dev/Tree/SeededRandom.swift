/// Chance that repeats itself: the same seed gives the same numbers on every machine (SplitMix64).
struct SeededRandom: RandomNumberGenerator, Sendable {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// A number of a range.
  mutating func number(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &self) }

  /// An element of a list that is never empty.
  mutating func pick<Element>(_ list: [Element]) -> Element { list[number(0...list.count - 1)] }

  /// Whether something happens that does so once in so many times.
  mutating func isOne(in count: Int) -> Bool { number(1...count) == 1 }
}
