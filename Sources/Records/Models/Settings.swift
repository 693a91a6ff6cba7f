package import CivilTime
package import Findings

/// What `metod.yaml` at the root says about the whole folder.
package struct Settings: RecordObject {
  package var format: Stated<Int> = .blank
  package var name: Stated<String> = .blank
  package var language: Stated<Language> = .blank
  package var regulations: Stated<[Reference]> = .blank
  package var parties: Stated<[PartyBinding]> = .blank
  package var recordsSince: Stated<CivilDate> = .blank
  package var calendar: Stated<CalendarSettings> = .blank
  package var numbering: Stated<Numbering> = .blank
  package var reports: Stated<ReportSettings> = .blank
  package var severities: Stated<[SeveritySetting]> = .blank
  package let range: SourceRange

  /// Settings of which nothing is known.
  package init(range: SourceRange) { self.range = range }

  /// The newest format of records that this version reads.
  package static let newestFormat = 1

  /// The fields of the settings.
  package static let schema = Schema<Settings>([
    Field(.format, \.format, .count, required: true),
    Field(.name, \.name, .text),
    Field(.language, \.language, .word(Language.self)),
    Field(.regulations, \.regulations, .list(of: .reference(.regulation))),
    Field(.parties, \.parties, .parties),
    Field(.recordsSince, \.recordsSince, .date),
    Field(.calendar, \.calendar, .object(CalendarSettings.self)),
    Field(.numbering, \.numbering, .word(Numbering.self)),
    Field(.reports, \.reports, .object(ReportSettings.self)),
    Field(.severities, \.severities, .list(of: .object(SeveritySetting.self))),
  ])
}

/// Which organisation a party of the regulation is in this folder.
package struct PartyBinding: Sendable {
  /// What the regulation calls the party.
  package let party: Located<String>
  /// The organisation.
  package let organization: Reference
}

extension ValueType where Value == [PartyBinding] {
  /// A mapping from parties to organisations.
  package static var parties: ValueType {
    ValueType(.table(.reference(.organization))) { node, reader in
      guard case .mapping(let pairs) = node.content else {
        reader.reportShape(
          node,
          expected: Message(ru: "«сторона: организация» на каждой строке", en: "“party: organisation” on every line")
        )
        return nil
      }
      var bindings: [PartyBinding] = []
      var known: [String: SourceRange] = [:]
      for pair in pairs where !pair.value.isBlank {
        guard let party = reader.text(pair.key), let name = reader.text(pair.value) else { return nil }
        if let earlier = known.updateValue(pair.key.range, forKey: Folding.key(party)) {
          reader.reportDuplicate(party, at: pair.key.range, earlier)
          return nil
        }
        let organization = reader.reference(.organization, name, at: pair.value.range)
        bindings.append(PartyBinding(party: Located(party, at: pair.key.range), organization: organization))
      }
      return bindings
    }
  }
}

extension ValueType where Value == [Located<CivilDate>] {
  /// The first days of the school quarters, of all four or of the last three.
  package static var quarters: ValueType {
    let dates = ValueType.located(.date)
    return ValueType(dates.shape) { node, reader in
      var scratch = reader
      if let days = dates.read(node, &scratch), Self.areInOrder(days.map(\.value)) {
        reader = scratch
        return days
      }
      reader.report(.badQuarters, at: node.range)
      return nil
    }
  }

  private static func areInOrder(_ days: [CivilDate]) -> Bool {
    guard (3...4).contains(days.count), zip(days, days.dropFirst()).allSatisfy(<) else { return false }
    let later = days.suffix(3).compactMap { MonthDay(month: $0.month, day: $0.day) }
    return later.count == 3 && SchoolQuarters(second: later[0], third: later[1], fourth: later[2]) != nil
  }
}

/// What differs from the production calendar of the country.
package struct CalendarSettings: RecordObject {
  package var sixDayWeek: Stated<Bool> = .blank
  package var daysOff: Stated<[Located<CivilDate>]> = .blank
  package var workdays: Stated<[Located<CivilDate>]> = .blank
  package var knownYears: Stated<[Located<Int>]> = .blank
  package var quarters: Stated<[Located<CivilDate>]> = .blank
  package let range: SourceRange

  /// Settings of which nothing is known.
  package init(range: SourceRange) { self.range = range }

  /// The fields of the calendar.
  package static let schema = Schema<CalendarSettings>([
    Field(.sixDayWeek, \.sixDayWeek, .yesNo),
    Field(.daysOff, \.daysOff, .located(.date)),
    Field(.workdays, \.workdays, .located(.date)),
    Field(.knownYears, \.knownYears, .located(.year)),
    Field(.quarters, \.quarters, .quarters),
  ])
}

/// A changed severity of a rule, everywhere or for a body or a path, with the reason for it.
package struct SeveritySetting: RecordObject {
  package var rule: Stated<String> = .blank
  package var body: Stated<Reference> = .blank
  package var path: Stated<String> = .blank
  package var severity: Stated<Severity> = .blank
  package var reason: Stated<String> = .blank
  package let range: SourceRange

  /// A setting of which nothing is known.
  package init(range: SourceRange) { self.range = range }

  /// The fields of a setting.
  package static let schema = Schema<SeveritySetting>([
    Field(.rule, \.rule, .text, required: true),
    Field(.body, \.body, .reference(.body)),
    Field(.path, \.path, .text),
    Field(.severity, \.severity, .word(Severity.self).refusingNone, required: true),
    Field(.reason, \.reason, .text, required: true),
  ])
}

/// How reports sort people into bands; years in all of it.
package struct ReportSettings: RecordObject {
  package var experienceBands: Stated<[Located<Int>]> = .blank
  package var ageBands: Stated<[Located<Int>]> = .blank
  package var earlyCareerExperience: Stated<Int> = .blank
  package var earlyCareerAge: Stated<Int> = .blank
  package let range: SourceRange

  /// Settings of which nothing is known.
  package init(range: SourceRange) { self.range = range }

  /// The fields of the settings of reports.
  package static let schema = Schema<ReportSettings>([
    Field(.experienceBands, \.experienceBands, .located(.count)),
    Field(.ageBands, \.ageBands, .located(.count)),
    Field(.earlyCareerExperienceUnder, \.earlyCareerExperience, .count),
    Field(.earlyCareerAgeUnder, \.earlyCareerAge, .count),
  ])
}
