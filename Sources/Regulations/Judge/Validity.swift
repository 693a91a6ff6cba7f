package import CivilTime
package import Records

extension Category {
  /// When the category holds; nil where the day of granting is not known.
  ///
  /// Granted before 2023-09-01 it runs five years, from that day on without end; a written end comes first (order 196 of
  /// 2023-03-24).
  package var validity: Term? {
    guard let from = from.value else { return nil }
    if let through = through.value { return Term(from: from, through: through) }
    if through.isUnreadable { return nil }
    return from < CivilDate(2023, 9, 1) ? Term(from: from, through: from.adding(years: 5)) : Term(from: from)
  }
}

extension Conformity {
  /// When the confirmation holds, always five years unless its end is written; nil where its day is not known.
  package var validity: Term? {
    guard let from = from.value else { return nil }
    return Term(from: from, through: through.value ?? from.adding(years: 5))
  }
}

extension Member {
  /// The categories of a person that are valid on a day, the highest first and those without a level last.
  package func categories(on day: CivilDate) -> [Category] {
    let valid = categories.items.filter { $0.validity?.covers(day) ?? false }
    let ranked = CategoryLevel.allCases.map { level in valid.filter { $0.level.value == level } }
    return Array(ranked.joined()) + valid.filter { $0.level.value == nil }
  }
}
