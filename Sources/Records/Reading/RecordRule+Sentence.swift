package import Findings

extension RecordRule {
  /// The explanation as the sentence of a finding: all sentences stand behind a severity, and so begin with a small letter
  /// and end without a full stop.
  package var sentence: Message {
    Message(ru: Self.headline(explanation.ru), en: Self.headline(explanation.en))
  }

  private static func headline(_ text: String) -> String {
    var text = text
    // A full stop after “г.” (year) belongs to the word.
    if text.hasSuffix("."), !text.hasSuffix(" г.") { text.removeLast() }
    guard let first = text.first, text.dropFirst().first?.isUppercase != true else { return text }
    return first.lowercased() + text.dropFirst()
  }
}
