package import CivilTime
package import Findings

/// How papers write dates, shares and counts in one language.
package struct PaperWords: Sendable {
  /// The language.
  package let language: Language

  /// Words in a language.
  package init(_ language: Language) { self.language = language }

  /// One of two wordings.
  package func say(_ ru: String, _ en: String) -> String { language == .ru ? ru : en }

  /// A date in words, as `5 июня 2016 г.`.
  package func date(_ day: CivilDate) -> String { day.formatted(.long(russian: language == .ru)) }

  /// A date in digits where there is no room: `05.06.2016`; in English as ISO 8601 has it.
  package func shortDate(_ day: CivilDate) -> String { language == .ru ? day.formatted(.numeric) : day.description }

  /// What is said of a fact that no record tells.
  package var unknown: String { say("нет сведений", "not recorded") }

  /// What stands in place of somebody who has not consented to be named.
  package var somebody: String { say("педагог", "a teacher") }

  /// A share in per cent with one decimal digit, rounded half up: `33,3 %`; nothing where there is no whole.
  package func percent(_ part: Int, of whole: Int) -> String? {
    guard whole > 0 else { return nil }
    let tenths = (part * 2000 + whole) / (2 * whole)
    let decimals = tenths % 10 == 0 ? "" : say(",", ".") + String(tenths % 10)
    return "\(tenths / 10)\(decimals)\u{A0}%"
  }

  /// A difference with its sign: `+2`, `−1`, `0`.
  package func difference(_ now: Int, _ before: Int) -> String {
    let change = now - before
    return change > 0 ? "+\(change)" : change < 0 ? "\u{2212}\(-change)" : "0"
  }

  /// A name in quotation marks; those within it are of the second kind: «Конкурс „Весна“».
  package func quoted(_ name: String) -> String { Quotation.marked(name)[language] }
}

/// Quotation marks of two levels.
enum Quotation {
  /// A name in the quotation marks of each language, with those of the inner kind within it.
  static func marked(_ name: String) -> Message {
    Message(
      ru: "«\(name.replacing("«", with: "„").replacing("»", with: "“"))»",
      en: "“\(name.replacing("“", with: "‘").replacing("”", with: "’"))”"
    )
  }
}
