package import CivilTime
package import Findings
package import Records

/// A day by which something is to be done: a day of the school year, the Nth meeting, days after another act, or days
/// before the day of what it is about.
package struct Moment: RecordObject {
  package var day: Stated<MonthDay> = .blank
  package var nthMeeting: Stated<Int> = .blank
  package var after: Stated<String> = .blank
  package var days: Stated<Int> = .blank
  package var workingDays: Stated<Int> = .blank
  package var daysBefore: Stated<Int> = .blank
  package var workingDaysBefore: Stated<Int> = .blank
  package let range: SourceRange

  /// A moment of which nothing is known.
  package init(range: SourceRange) { self.range = range }

  /// The fields of a moment.
  package static let schema = Schema<Moment>([
    Field(.day, \.day, .monthDay, shorthand: true),
    Field(.nthMeeting, \.nthMeeting, .count),
    Field(.after, \.after, .text),
    Field(.days, \.days, .count),
    Field(.workingDays, \.workingDays, .count),
    Field(.daysBefore, \.daysBefore, .count),
    Field(.workingDaysBefore, \.workingDaysBefore, .count),
  ])
}

extension ValueType where Value == MonthDay {
  /// A day of every school year: `15.05`.
  package static var monthDay: ValueType {
    ValueType(.date) { node, reader in
      guard let text = node.text, let day = MonthDay.reading(text) else {
        reader.report(
          .badDate,
          at: node.range,
          Message(
            ru: "Ожидается день учебного года вида 15.05.",
            en: "A day of the school year such as 15.05 is expected."
          )
        )
        return nil
      }
      return day
    }
  }
}

/// Which school year a record is asked for, seen from the one in which the duty lies.
package enum YearWord: String, Word {
  case last
  case current
  case next
  /// Whatever the year: a standing paper.
  case any

  /// What the list is.
  package static let listName = Message(ru: "какого года", en: "of which year")

  /// How the word is written.
  package var spelling: Spelling {
    switch self {
    case .last: Spelling("прошлый", "last")
    case .current: Spelling("текущий", "current")
    case .next: Spelling("следующий", "next")
    case .any: Spelling("любой", "any")
    }
  }

  /// The school year meant, seen from one.
  package func year(from year: SchoolYear) -> SchoolYear {
    switch self {
    case .last: year.previous
    case .current, .any: year
    case .next: year.next
    }
  }

  /// The year meant, seen from one of its kind.
  package func year(from year: WorkYear) -> WorkYear {
    switch self {
    case .last: year.previous
    case .current, .any: year
    case .next: year.next
    }
  }
}

/// The records whose acts, existence or fields a rule looks at.
package enum RecordWord: String, Word {
  case body
  case office
  case membership
  case meeting
  case minutes
  case plan
  case analysis
  case activity
  case event
  case document
  case practice
  case order
  case publication

  /// The folder in which such records lie; nil for a part of what a person's record says.
  package var kind: RecordKind? {
    switch self {
    case .body, .office, .membership: .associations
    case .meeting, .minutes: .meetings
    case .plan, .activity: .plans
    case .analysis: .analyses
    case .event: .events
    case .document: .documents
    case .practice: .practices
    case .order: .orders
    case .publication: nil
    }
  }

  /// What the list is.
  package static let listName = Message(ru: "вид записи", en: "kind of record")

  /// How the word is written.
  package var spelling: Spelling {
    switch self {
    case .body: Spelling("объединение", "body")
    case .office: Spelling("должность", "office")
    case .membership: Spelling("членство", "membership")
    case .meeting: Spelling("заседание", "meeting")
    case .minutes: Spelling("протокол", "minutes")
    case .plan: Spelling("план", "plan")
    case .analysis: Spelling("анализ", "analysis")
    case .activity: Spelling("мероприятие плана", "activity")
    case .event: Spelling("событие", "event")
    case .document: Spelling("документ", "document")
    case .practice: Spelling("практика", "practice")
    case .order: Spelling("приказ", "order")
    case .publication: Spelling("публикация", "publication")
    }
  }
}
