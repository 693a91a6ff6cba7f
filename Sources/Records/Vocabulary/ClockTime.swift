/// Times of day as people write them: `15:30`, `с 15.30 до 17.00`, `после уроков`.
enum ClockTime {
  /// Whether every hour and minute in a text is one that a clock shows; a text without figures is a time in words.
  static func areAllPossible(in text: String) -> Bool {
    var rest = text[...]
    while let digit = rest.firstIndex(where: \.isASCIIDigit) {
      rest = rest[digit...]
      let hours = rest.prefix(while: \.isASCIIDigit)
      rest = rest[hours.endIndex...]
      guard let sign = rest.first, ":.".contains(sign) else {
        if (Int(hours) ?? 99) > 24 { return false }
        continue
      }
      let minutes = rest.dropFirst().prefix(while: \.isASCIIDigit)
      guard !minutes.isEmpty else { continue }
      rest = rest[minutes.endIndex...]
      guard let hour = Int(hours), let minute = Int(minutes), hour < 24, minute < 60, minutes.count == 2 else {
        return false
      }
    }
    return true
  }
}

extension Character {
  fileprivate var isASCIIDigit: Bool { ("0"..."9").contains(self) }
}
