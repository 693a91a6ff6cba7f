package import CivilTime
package import Findings
package import Records

/// Judges every body of a register by the regulation that governs it.
package struct Judge: Sendable {
  let register: Register
  let library: RegulationLibrary
  let asOf: CivilDate
  private let calendar: ProductionCalendar
  private let quarters: SchoolQuarters
  private let parties: [String: Parties]

  /// What judging came to.
  package struct Judgement: Sendable {
    /// Every obligation, by body, clause and period.
    package var obligations: [Obligation] = []
    /// What keeps judging from being complete: kinds and offices that the regulation does not know, unbound parties.
    package var findings: [Finding] = []
  }

  /// Makes a judge of a register on a day.
  package init(register: Register, library: RegulationLibrary, asOf: CivilDate) {
    self.register = register
    self.library = library
    self.asOf = asOf
    calendar = FolderCalendar.calendar(for: register.settings?.content)
    quarters = FolderCalendar.quarters(for: register.settings?.content)
    parties = Dictionary(
      uniqueKeysWithValues: library.regulations.map { ($0.id, Parties(of: $0, in: register)) }
    )
  }

  /// Judges all bodies, on all cores.
  package func judgement() -> Judgement {
    let partial = Parallel.map(count: register.associations.count) { index in judgement(of: index) }
    var whole = Judgement()
    whole.obligations.reserveCapacity(partial.reduce(0) { $0 + $1.obligations.count })
    for part in partial {
      whole.obligations += part.obligations
      whole.findings += part.findings
    }
    whole.findings += NewerFormat.findings(register)
    let used = Set(governing.map(\.regulation.id))
    whole.findings += PartyNames.findings(register, library, judged: used.sorted())
    let exemptions = Exemptions(register, library, used: RegulationsInUse.ids(in: register, library), asOf: asOf)
    exemptions.apply(to: &whole.obligations)
    whole.findings += exemptions.findings
    return whole
  }

  /// The regulations that govern some body, each with that body.
  private var governing: [(regulation: Regulation, body: Int)] {
    register.associations.indices.flatMap { index in
      Governance.regulations(of: index, register, library).map { ($0.regulation, index) }
    }
  }

  private func judgement(of index: Int) -> Judgement {
    var judgement = Judgement()
    let association = register.associations[index]
    let governing = Governance.regulations(of: index, register, library)
    if governing.isEmpty, association.content.regulations.isBlank, !association.isUnreadable {
      judgement.findings.append(Self.ungoverned(association))
    }
    for (regulation, governed) in governing {
      let view = BodyView(index, in: register, regulation, governed: governed)
      judgement.findings += OfficeHolders.findings(view, register, regulation)
      guard case .value(let written, let range) = association.content.kind else { continue }
      guard let kind = regulation.bodyKinds.id(of: written) else {
        judgeKind(
          view,
          regulation,
          governed,
          &judgement,
          otherwise: Self.unknownKind(written, range, association, regulation)
        )
        continue
      }
      guard let window = Governance.window(view, register, regulation, governed), window.first <= asOf else { continue }
      for clause in regulation.clauses {
        for rule in clause.rules.items
        where rule.bodyKinds.isEmpty || regulation.bodyKinds.term(kind, isAmong: rule.bodyKinds) {
          judge(view, regulation, clause, rule, window, &judgement)
        }
      }
    }
    return judgement
  }

  /// A body of a kind that the regulation does not know: the clause that lists the kinds is broken; where the
  /// regulation has none, a finding says so.
  private func judgeKind(
    _ view: BodyView,
    _ regulation: Regulation,
    _ governed: Term,
    _ judgement: inout Judgement,
    otherwise finding: Finding
  ) {
    var isJudged = false
    if let window = Governance.window(view, register, regulation, governed) {
      for clause in regulation.clauses {
        for rule in clause.rules.items where (rule.kind as? VocabularyRule)?.judgesBodyKind == true {
          judge(view, regulation, clause, rule, window, &judgement)
          isJudged = true
        }
      }
    }
    if !isJudged { judgement.findings.append(finding) }
  }

  private func judge(
    _ view: BodyView,
    _ regulation: Regulation,
    _ clause: Clause,
    _ rule: Rule,
    _ window: Period,
    _ judgement: inout Judgement
  ) {
    guard var inquiry = inquiry(view, regulation, clause, rule, window) else { return }
    rule.kind.judge(&inquiry)
    judgement.obligations += inquiry.obligations
  }

  /// How a rule looks at a body; nil where the regulation is not at hand.
  func inquiry(
    _ view: BodyView,
    _ regulation: Regulation,
    _ clause: Clause,
    _ rule: Rule,
    _ window: Period
  ) -> Inquiry? {
    guard let parties = parties[regulation.id] else { return nil }
    return Inquiry(
      register: register,
      regulation: regulation,
      clause: clause,
      rule: rule,
      view: view,
      window: window,
      boundSince: Governance.boundSince(view, register, regulation, window),
      asOf: asOf,
      calendar: calendar,
      quarters: quarters,
      parties: parties
    )
  }

  /// The values of all indicators, by body, clause and period.
  package func indicators() -> [IndicatorValue] {
    Parallel.map(count: register.associations.count) { indicators(of: $0) }.flatMap { $0 }
  }

  private func indicators(of index: Int) -> [IndicatorValue] {
    var values: [IndicatorValue] = []
    for (regulation, governed) in Governance.regulations(of: index, register, library) {
      let view = BodyView(index, in: register, regulation, governed: governed)
      guard let kind = view.association.content.kind.value.flatMap({ regulation.bodyKinds.id(of: $0) }),
        let window = Governance.window(view, register, regulation, governed), window.first <= asOf
      else { continue }
      for clause in regulation.clauses {
        for rule in clause.rules.items {
          guard let indicator = rule.kind as? IndicatorRule,
            rule.bodyKinds.isEmpty || regulation.bodyKinds.term(kind, isAmong: rule.bodyKinds),
            let inquiry = inquiry(view, regulation, clause, rule, window)
          else { continue }
          values += indicator.values(inquiry)
        }
      }
    }
    return values
  }

  private static func ungoverned(_ association: Record<Association>) -> Finding {
    Finding(
      id: RecordRule.noRegulation.id,
      severity: RecordRule.noRegulation.severity,
      subject: association.subject,
      range: association.firstLine,
      message: RecordRule.noRegulation.explanation,
      hint: RecordRule.noRegulation.hint
    )
  }

  private static func unknownKind(
    _ written: String,
    _ range: SourceRange,
    _ association: Record<Association>,
    _ regulation: Regulation
  ) -> Finding {
    Finding(
      id: RecordRule.unknownBodyKind.id,
      severity: RecordRule.unknownBodyKind.severity,
      subject: association.subject,
      range: range,
      message: Message(
        ru: "Вида «\(written)» положение \(regulation.id) не знает.",
        en: "The regulation \(regulation.id) knows no kind “\(written)”."
      ),
      hint: RecordReader.hint(Suggestion.nearest(to: written, among: regulation.bodyKinds.spellings))
        ?? Message(
          ru: "Виды: \(regulation.bodyKinds.terms.map(\.name.ru).joined(separator: ", ")).",
          en: "Kinds: \(regulation.bodyKinds.terms.map(\.name.en).joined(separator: ", "))."
        )
    )
  }
}

/// Records in a format that this version does not know.
enum NewerFormat {
  static func findings(_ register: Register) -> [Finding] {
    guard let settings = register.settings, case .value(let format, let range) = settings.content.format,
      format > Settings.newestFormat
    else { return [] }
    return [
      Finding(
        id: RecordRule.newerFormat.id,
        severity: RecordRule.newerFormat.severity,
        subject: settings.subject,
        range: range,
        message: RecordRule.newerFormat.explanation,
        hint: RecordRule.newerFormat.hint
      )
    ]
  }
}

/// Which regulation governs a body, and on which days it binds it.
enum Governance {
  /// The regulations that govern a body, each with the days on which it does; the folder's only regulation governs
  /// every body that names none.
  static func regulations(
    of index: Int,
    _ register: Register,
    _ library: RegulationLibrary
  ) -> [(regulation: Regulation, term: Term)] {
    let content = register.associations[index].content
    guard content.regulations.isBlank else {
      return content.regulations.items.compactMap { entry in
        regulation(entry.regulation.value, register, library).map {
          ($0, Term(from: entry.from.value, through: entry.through.value))
        }
      }
    }
    let common = register.settings?.content.regulations.items ?? []
    guard common.count == 1, let only = regulation(common.first, register, library) else { return [] }
    return [(only, Term())]
  }

  private static func regulation(
    _ reference: Reference?,
    _ register: Register,
    _ library: RegulationLibrary
  ) -> Regulation? {
    guard let reference, case .regulation(let id) = register.target(of: reference) else { return nil }
    return library[id]
  }

  /// The days on which a regulation binds a body; nil when there is none, or when the body's file cannot be read.
  static func window(_ view: BodyView, _ register: Register, _ regulation: Regulation, _ governed: Term) -> Period? {
    guard !view.association.isUnreadable, !register.areSettingsInDoubt else { return nil }
    let content = view.association.content
    let recordsSince = content.recordsSince.value ?? register.settings?.content.recordsSince.value
    let starts = [view.established(in: register), regulation.inForceFrom, recordsSince, governed.from]
    let ends = [view.liquidated(in: register), regulation.inForceThrough, governed.through]
    // A body of which no beginning is known is bound from its first recorded day.
    let first = starts.compactMap { $0 }.max() ?? firstRecordedDay(view, register)
    guard let first else { return nil }
    return Period(from: first, through: ends.compactMap { $0 }.min() ?? .latest)
  }

  /// The first day on which a regulation binds a body, whether or not its records go back so far.
  static func boundSince(
    _ view: BodyView,
    _ register: Register,
    _ regulation: Regulation,
    _ window: Period
  ) -> CivilDate {
    let content = view.association.content
    let starts =
      [view.established(in: register), regulation.inForceFrom]
      + content.regulations.items.filter { entry in
        guard let reference = entry.regulation.value else { return false }
        return register.target(of: reference) == .regulation(regulation.id)
      }.map(\.from.value)
    return min(window.first, starts.compactMap { $0 }.max() ?? window.first)
  }

  private static func firstRecordedDay(_ view: BodyView, _ register: Register) -> CivilDate? {
    let meetings = view.body.meetings.compactMap { register.meetings[$0].content.date.value }
    let others = view.memberships.compactMap(\.term.from) + view.tenures.compactMap(\.term.from)
    return (meetings + others).min()
  }
}

/// The production calendar as a folder's settings change it.
package enum FolderCalendar {
  static func calendar(for settings: Settings?) -> ProductionCalendar {
    var calendar = ProductionCalendar.russia
    guard let changes = settings?.calendar.value else { return calendar }
    calendar = calendar.with(
      daysOff: changes.daysOff.items.map(\.value),
      workdays: changes.workdays.items.map(\.value),
      knownYears: changes.knownYears.items.map(\.value)
    )
    calendar.isSixDayWeek = changes.sixDayWeek.value ?? false
    return calendar
  }

  /// The school quarters: customary unless the settings name the first days of all four, or of the last three.
  package static func quarters(for settings: Settings?) -> SchoolQuarters {
    let days = settings?.calendar.value?.quarters.items.map(\.value) ?? []
    let begins = days.suffix(3).compactMap { MonthDay(month: $0.month, day: $0.day) }
    guard begins.count == 3, let quarters = SchoolQuarters(second: begins[0], third: begins[1], fourth: begins[2])
    else {
      return .customary
    }
    return quarters
  }
}

/// More holders of an office than the role allows, and offices that the regulation does not know.
enum OfficeHolders {
  static func findings(_ view: BodyView, _ register: Register, _ regulation: Regulation) -> [Finding] {
    var findings: [Finding] = []
    let kind = view.association.content.kind.value.flatMap { regulation.bodyKinds.id(of: $0) }
    var open: [String: [BodyView.Tenure]] = [:]
    for tenure in view.tenures where !tenure.isTermUncertain {
      guard let role = tenure.role else {
        if case .value(let written, let range) = tenure.record.role {
          findings.append(unknown(written, range, view, regulation))
        }
        continue
      }
      if let kind, let term = regulation.roles[role], case .value(_, let range) = tenure.record.role,
        !term.bodyKinds.items.isEmpty, !regulation.bodyKinds.term(kind, isAmong: term.bodyKinds.items.map(\.value))
      {
        findings.append(misplaced(term, kind, range, view, regulation))
        continue
      }
      let others = open[role, default: []]
      open[role, default: []].append(tenure)
      guard let limit = regulation.roles[role]?.atMost.value else { continue }
      let overlapping = others.filter { $0.term.overlaps(tenure.term) && $0.member != tenure.member }
      guard overlapping.count >= limit else { continue }
      findings.append(tooMany(tenure, overlapping, limit, view, regulation.roles[role]?.name))
    }
    return findings
  }

  private static func unknown(
    _ written: String,
    _ range: SourceRange,
    _ view: BodyView,
    _ regulation: Regulation
  ) -> Finding {
    Finding(
      id: RecordRule.unknownRole.id,
      severity: RecordRule.unknownRole.severity,
      subject: view.association.subject,
      range: range,
      message: Message(
        ru: "Должности «\(written)» положение \(regulation.id) не знает.",
        en: "The regulation \(regulation.id) knows no office “\(written)”."
      ),
      hint: RecordReader.hint(Suggestion.nearest(to: written, among: regulation.roles.spellings))
        ?? Message(
          ru: "Должности: \(regulation.roles.terms.map(\.name.ru).joined(separator: ", ")).",
          en: "Offices: \(regulation.roles.terms.map(\.name.en).joined(separator: ", "))."
        )
    )
  }

  /// An office in a kind of body that has no such office.
  private static func misplaced(
    _ role: PackTerm,
    _ kind: String,
    _ range: SourceRange,
    _ view: BodyView,
    _ regulation: Regulation
  ) -> Finding {
    let name = regulation.bodyKinds[kind]?.name ?? Message(verbatim: kind)
    let places = Message.list(
      role.bodyKinds.items.map { regulation.bodyKinds[$0.value]?.name ?? Message(verbatim: $0.value) }
    )
    return Finding(
      id: RecordRule.unknownRole.id,
      severity: RecordRule.unknownRole.severity,
      subject: view.association.subject,
      range: range,
      message: Message(
        ru: "должности «\(role.name.ru)» в объединении вида «\(name.ru)» положение \(regulation.id) не знает",
        en: "the regulation \(regulation.id) knows no office of \(role.name.en) in a body of the kind “\(name.en)”"
      ),
      hint: Message(ru: "Она бывает здесь: \(places.ru).", en: "It exists here: \(places.en).")
    )
  }

  private static func tooMany(
    _ tenure: BodyView.Tenure,
    _ others: [BodyView.Tenure],
    _ limit: Int,
    _ view: BodyView,
    _ role: Message?
  ) -> Finding {
    Finding(
      id: RecordRule.tooManyHolders.id,
      severity: RecordRule.tooManyHolders.severity,
      subject: view.association.subject,
      range: tenure.record.person.range ?? tenure.record.range,
      message: Message(
        ru: "Должность «\(role?.ru ?? "")» занимают сразу несколько человек, а может — \(limit).",
        en: "The office “\(role?.en ?? "")” is held by several people at once; it allows \(limit)."
      ),
      hint: RecordRule.tooManyHolders.hint,
      related: others.map {
        RelatedPlace(
          $0.record.person.range ?? $0.record.range,
          Message(ru: "в это же время — здесь", en: "at the same time here")
        )
      }
    )
  }
}
