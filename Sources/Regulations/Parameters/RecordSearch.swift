package import CivilTime
package import Records

/// Which records of a year a rule looks for: their kind, and what must be written in them.
package struct RecordSearch: Sendable {
  package var record: Stated<RecordWord> = .blank
  package var documentKind: Stated<[Located<DocumentKind>]> = .blank
  package var year: Stated<YearWord> = .blank
  package var per: Stated<WorkYearWord> = .blank
  package var notBefore: Stated<MonthDay> = .blank
  package var by: Stated<MonthDay> = .blank
  package var fellDue: Stated<MonthDay> = .blank
  package var fields: Stated<[Located<RecordField>]> = .blank
  package var orderBy: Stated<String> = .blank
  package var edition: Stated<String> = .blank
  package var role: Stated<[Located<String>]> = .blank
  package var act: Stated<String> = .blank
  package var party: Stated<String> = .blank
  package var bodyKind: Stated<[Located<String>]> = .blank
  package var before: Stated<String> = .blank

  /// A search for nothing.
  package init() {}

  /// The fields of a search within the parameters of a rule.
  package static func fields<Root: RecordSearching>(of root: Root.Type, shorthand: Bool) -> [Field<Root>] {
    [
      Field(.record, \Root.search.record, .word(RecordWord.self), required: true, shorthand: shorthand),
      Field(.documentKind, \Root.search.documentKind, .located(.word(DocumentKind.self))),
      Field(.year, \Root.search.year, .word(YearWord.self)),
      Field(.per, \Root.search.per, .word(WorkYearWord.self)),
      Field(.notBefore, \Root.search.notBefore, .monthDay),
      Field(.by, \Root.search.by, .monthDay),
      Field(.fellDue, \Root.search.fellDue, .monthDay),
      Field(.fields, \Root.search.fields, .located(.word(RecordField.self))),
      Field(.orderBy, \Root.search.orderBy, .text),
      Field(.edition, \Root.search.edition, .text),
      Field(.role, \Root.search.role, .located(.name)),
      Field(.act, \Root.search.act, .text),
      Field(.party, \Root.search.party, .text),
      Field(.bodyKind, \Root.search.bodyKind, .located(.name)),
      Field(.before, \Root.search.before, .text),
    ]
  }

  /// The words of the regulation that the search names.
  var mentions: [PackMention] {
    let isOwnOrganization = orderBy.value.flatMap { OwnOrganization(rawValue: $0) } != nil
    return PackMention.all(.role, role) + PackMention.one(.act, act) + PackMention.one(.act, before)
      + PackMention.all(.bodyKind, bodyKind)
      + (isOwnOrganization ? [] : PackMention.one(.party, orderBy))
      + (party.value.flatMap { OwnOrganization(rawValue: $0) } == nil ? PackMention.one(.party, party) : [])
  }

  /// The last day on which a body must be bound for the record of a year to be asked of it: the end of the year, and
  /// for last year's record the day on which it fell due, unless the rule says otherwise 30 June of a school year and
  /// the last day of a calendar year.
  func lastOwed(of year: WorkYear) -> CivilDate {
    guard self.year.value == .last else { return year.period.last }
    if let day = fellDue.value { return year.date(day) }
    switch year {
    case .school(let year): return year.date(month: 6, day: 30)
    case .calendar: return year.period.last
    }
  }

  /// With which years the duty recurs: school years unless the rule says otherwise.
  var years: WorkYearWord { per.value ?? .schoolYear }

  /// The kinds of document that will do.
  var documentKinds: [DocumentKind] { documentKind.items.map(\.value) }
}

/// Parameters that hold a search.
package protocol RecordSearching: RecordObject {
  /// The search.
  var search: RecordSearch { get set }
}
