package import Findings

/// ArgumentParser's complaints about a command line in both languages.
///
/// The library's errors are private, so their English sentences are recognised by pattern. What no pattern knows is told
/// in English behind a Russian word: a test calls forth every complaint that a person can cause.
package enum UsageWording {
  /// The complaint in both languages.
  package static func message(_ english: String) -> Message {
    for (pattern, russian) in patterns {
      guard let parts = parts(of: english, pattern) else { continue }
      var text = russian
      for (index, part) in parts.enumerated() { text = text.replacing("{\(index)}", with: translated(part)) }
      return Message(ru: text, en: decapitalized(english))
    }
    return Message(ru: "команда не разобрана (\(english))", en: decapitalized(english))
  }

  /// Patterns of sentences, the more special ones first; `{}` stands for any text.
  private static let patterns: [(english: String, russian: String)] = [
    ("Unknown option '{}'. Did you mean '{}'?", "неизвестный параметр «{0}»; возможно, имелся в виду «{1}»"),
    ("Unknown option '{}'", "неизвестный параметр «{0}»"),
    ("Missing value for '{}'", "у параметра «{0}» нет значения"),
    (
      "The option '{}' does not take any value, but '{}' was specified.",
      "у параметра «{0}» не бывает значения, а указано «{1}»"
    ),
    ("Unexpected argument '{}'", "лишний аргумент «{0}»"),
    ("{} unexpected arguments: '{}'", "лишние аргументы: «{1}»"),
    ("Missing expected argument '{}'", "не хватает аргумента {0}"),
    (
      "The value '{}' is invalid for '{}'. Please provide one of {}.",
      "значение «{0}» не годится для {1}; возможны {2}"
    ),
    ("The value '{}' is invalid for '{}': {}", "значение «{0}» не годится для {1}: {2}"),
    ("The value '{}' is invalid for '{}'", "значение «{0}» не годится для {1}"),
    ("Invalid option: {}", "негодный параметр «{0}»"),
    (
      "Can't generate completion scripts for '{}'.\nPlease use {} with one of:\n{}",
      "для «{0}» подсказок нет; оболочки: {2}"
    ),
    (
      "Can't autodetect a supported shell.\nPlease use {} with one of:\n{}",
      "оболочка не узнана; назовите одну из: {1}"
    ),
  ]

  /// What stands for each `{}` of a pattern in a sentence; nil when the sentence does not fit.
  private static func parts(of sentence: String, _ pattern: String) -> [String]? {
    let fixed = pattern.split(separator: "{}", omittingEmptySubsequences: false)
    guard let first = fixed.first, sentence.hasPrefix(first) else { return nil }
    var rest = sentence.dropFirst(first.count)
    var parts: [String] = []
    for (index, text) in fixed.enumerated().dropFirst() {
      let isLast = index == fixed.count - 1
      if isLast {
        guard rest.hasSuffix(text) else { return nil }
        return parts + [String(rest.dropLast(text.count))]
      }
      guard let range = rest.firstRange(of: text) else { return nil }
      parts.append(String(rest[..<range.lowerBound]))
      rest = rest[range.upperBound...]
    }
    return rest.isEmpty ? parts : nil
  }

  /// A part of a sentence, with the lists of words within it in Russian.
  private static func translated(_ part: String) -> String {
    part.replacing("' or '", with: "', '").replacing("' and '", with: "', '").replacing("', '", with: ", ")
      .split(separator: "\n").map { $0.drop { $0 == " " } }.joined(separator: " ").replacing("'", with: "")
  }

  private static func decapitalized(_ sentence: String) -> String {
    guard let first = sentence.first else { return sentence }
    let rest = sentence.hasSuffix(".") ? sentence.dropFirst().dropLast() : sentence.dropFirst()
    return first.lowercased() + rest
  }
}
