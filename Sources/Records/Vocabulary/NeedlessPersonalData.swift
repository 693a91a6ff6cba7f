internal import Findings

/// Facts about people that no record of a methodical association needs, by the words of the keys under which they are
/// written all the same.
///
/// Federal Law 152-FZ, article 5: no more personal data are processed than their purpose needs.
package enum NeedlessPersonalData {
  /// Whether a key that no record knows names such a fact.
  package static func isNamed(by key: String) -> Bool {
    words(of: key).contains { word in
      stems.contains { word.hasPrefix($0) } || wholeWords.contains(word)
    } || phrases.contains(Folding.key(key))
  }

  /// The key under which a part of the fact, which records do keep, is written; nil when nothing of it is kept.
  static func keptInstead(of key: String) -> Key? {
    let words = words(of: key)
    if words.contains(where: { $0.hasPrefix("рожд") || $0.hasPrefix("birth") || $0.hasPrefix("возраст") }) {
      return .birthYear
    }
    if words.contains(where: { $0.hasPrefix("телефон") || $0.hasPrefix("phone") || $0.hasPrefix("мобильн") }) {
      return .workPhone
    }
    return words.contains(where: { $0.hasPrefix("почт") || $0.hasPrefix("mail") || $0.hasPrefix("email") })
      ? .workEmail : nil
  }

  private static func words(of key: String) -> [Substring] {
    Folding.text(key).split { " -_.,()/".contains($0) }
  }

  private static let stems = [
    "паспорт", "снилс", "диагноз", "больничн", "инвалид", "заболеван", "болезн", "здоров", "беремен", "национальн",
    "вероисповед", "религи", "судимост", "партийн", "прописк", "проживан", "жительств", "домашн", "супруг", "телефон",
    "мобильн", "рожден", "возраст", "зарплат", "оклад", "счет", "passport", "snils", "diagnos", "health", "disab",
    "nationalit", "religio", "ethnic", "phone", "birth", "salary", "spouse",
  ]
  private static let wholeWords: Set<Substring> = [
    "инн", "омс", "полис", "дети", "муж", "жена", "пол", "inn", "sex", "age",
  ]
  private static let phrases: Set<String> = Set(
    [
      "семейное положение", "личная почта", "электронная почта", "почта", "e-mail", "email", "домашний адрес",
      "home address", "marital status", "sick leave",
    ].map(Folding.key)
  )
}

extension RecordReader {
  /// Notes that a fact is written which records do not keep; its value is not repeated.
  mutating func reportNeedless(_ name: String, at range: SourceRange) {
    let rule = RecordRule.personalKey
    let message = Message(
      ru: "«\(name)»: этого в записях не хранят — для работы объединения это не нужно (152-ФЗ, статья 5).",
      en: "“\(name)”: records do not keep this — the work of a body does not need it (152-FZ, article 5)."
    )
    guard let kept = NeedlessPersonalData.keptInstead(of: name)?.spelling else {
      return report(rule, at: range, message)
    }
    let instead = Message(
      ru: "Вместо этого хранят «\(kept.ru)».",
      en: "What is kept instead is “\(kept.en)”."
    )
    report(rule, at: range, message, hint: rule.hint.followed(by: instead))
  }
}
