package import CivilTime
package import Findings

/// A measure that a regulation names, of one body in one period, with what it was computed from.
///
/// It is shown, never judged.
package struct IndicatorValue: Sendable {
  /// What a measure came to.
  package enum Result: Sendable, Hashable {
    /// So many.
    case count(Int)
    /// So many of so many, never rounded.
    case share(Int, of: Int)
    /// What somebody entered by hand.
    case written(String)
    /// Nothing, for this is not recorded.
    case notRecorded(Message)
  }

  /// A number of which the value is made.
  package struct Part: Sendable {
    /// What is counted.
    package let name: Message
    /// How many.
    package let count: Int

    /// Names a number.
    package init(_ name: Message, _ count: Int) {
      self.name = name
      self.count = count
    }
  }

  /// The clause.
  package let citation: ClauseCitation
  /// The name of the rule.
  package let rule: String
  /// The body, as its path without `.yaml`.
  package let body: String
  /// Position of the body in the register.
  package let bodyIndex: Int
  /// What is measured.
  package let name: Message
  /// The period.
  package let period: NamedPeriod
  /// Whether the period still runs on the day of judging, so that the value may change.
  package let isUnfinished: Bool
  /// What it came to.
  package let result: Result
  /// How it is computed, in one sentence.
  package let method: Message
  /// The numbers it is made of; of a share the numerator and the denominator come first.
  package let parts: [Part]
  /// The records it came from.
  package let evidence: [Evidence]
  /// What the analysis of the year adds by hand to a computed value.
  package let remark: String?

  /// The value as an exact number; nil where it is no number.
  package var number: Fraction? {
    switch result {
    case .count(let count): Fraction(count)
    case .share(let count, let whole): Fraction(count, over: whole)
    case .written, .notRecorded: nil
    }
  }

  /// The value for people: `3`, `7 из 12`.
  package var text: Message {
    switch result {
    case .count(let count): Message(verbatim: "\(count)")
    case .share(let count, let whole): Message(ru: "\(count) из \(whole)", en: "\(count) of \(whole)")
    case .written(let text): Message(verbatim: text)
    case .notRecorded(let missing): Message(ru: "не записано (\(missing.ru))", en: "not recorded (\(missing.en))")
    }
  }
}
