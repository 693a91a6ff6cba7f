package import CivilTime
package import Findings
package import Records

/// The set of papers that a regulation wants of a body for a school year, and what there is of it.
package struct Dossier: Sendable {
  /// The regulation.
  package let regulation: Regulation
  /// The school year.
  package let year: SchoolYear
  /// The clauses that ask for the set.
  package let clauses: [ClauseCitation]
  /// The papers, in the order in which the regulation names them.
  package let parts: [DossierPart]
}

/// One paper of the set, or all papers of one kind.
package struct DossierPart: Sendable {
  /// How a part stands on the day of looking.
  package enum Standing: Sendable, Equatable {
    /// It is there.
    case present
    /// It is not there, or lacks something.
    case missing(Message)
    /// Some record cannot be read, so that nobody can tell.
    case uncertain
    /// The body was not yet bound in the year whose paper is meant.
    case notAsked
  }

  /// What is looked for.
  package let record: RecordWord
  /// The kinds of document that will do.
  package let documentKinds: [DocumentKind]
  /// The fields that must be filled in.
  package let fields: [RecordField]
  /// The offices whose act it is.
  package let roles: [String]
  /// The act of an office that is asked for.
  package let act: String?
  /// The year whose record is meant; nil for a standing paper.
  package let year: WorkYear?
  /// What it is called.
  package let name: Message
  /// How it stands.
  package let standing: Standing
  /// What shows it, up to the day of looking.
  package let evidence: [Evidence]
}

extension Assessment {
  /// The papers that the regulation of a body wants for a school year; nil where it wants no set of them.
  package func dossier(ofBody body: Int, in year: SchoolYear) -> Dossier? {
    Judge(register: register, library: library, asOf: asOf).dossier(ofBody: body, in: year)
  }
}

extension Judge {
  /// The papers that the regulation of a body wants for a school year; nil where it wants no set of them.
  func dossier(ofBody body: Int, in year: SchoolYear) -> Dossier? {
    let day = min(asOf, year.period.last)
    guard let regulation = library.governing(body, in: register, on: day) else { return nil }
    let view = BodyView(body, in: register, regulation)
    guard let kind = view.association.content.kind.value.flatMap({ regulation.bodyKinds.id(of: $0) }) else {
      return nil
    }
    let governed = Governance.regulations(of: body, register, library).first { $0.regulation.id == regulation.id }
    let window = Governance.window(view, register, regulation, governed?.term ?? Term())
    var clauses: [ClauseCitation] = []
    var parts: [DossierPart] = []
    var seen: Set<DossierRule.Component.Meaning> = []
    for clause in regulation.clauses {
      for rule in clause.rules.items {
        guard let set = rule.kind as? DossierRule, rule.term.covers(day),
          rule.bodyKinds.isEmpty || regulation.bodyKinds.term(kind, isAmong: rule.bodyKinds),
          let inquiry = inquiry(view, regulation, clause, rule, window ?? year.period)
        else { continue }
        // Minutes that one clause puts into a set and another asks for again are one part.
        let own = set.parameters.components.items.filter { seen.insert($0.meaning).inserted }
        guard !own.isEmpty else { continue }
        clauses.append(regulation.citation(clause))
        parts += own.compactMap { inquiry.part($0.search, in: year) }
      }
    }
    return parts.isEmpty ? nil : Dossier(regulation: regulation, year: year, clauses: clauses, parts: parts)
  }
}

extension DossierRule.Component {
  /// What makes a component another one than its neighbours.
  struct Meaning: Hashable {
    let record: RecordWord?
    let documentKinds: [DocumentKind]
    let fields: [RecordField]
    let roles: [String]
    let act: String?
    let year: YearWord
    let per: WorkYearWord
  }

  var meaning: Meaning {
    Meaning(
      record: search.record.value,
      documentKinds: search.documentKinds,
      fields: search.fields.items.map(\.value),
      roles: search.role.items.map(\.value),
      act: search.act.value,
      year: search.year.value ?? .current,
      per: search.years
    )
  }
}

extension Inquiry {
  /// How a component of a set stands in a school year.
  fileprivate func part(_ search: RecordSearch, in year: SchoolYear) -> DossierPart? {
    guard let record = search.record.value, let records = YearlyRecords(search, self) else { return nil }
    // In a school year that is over the calendar year counts in which it ended.
    let wanted = (search.year.value ?? .current)
      .year(from: search.years.year(containing: max(year.period.first, min(asOf, year.period.last))))
    let isStanding = search.year.value == .any
    let (standing, evidence) =
      record == .minutes ? minutes(of: wanted) : Self.standing(of: records, in: wanted, isBound(in: wanted, isStanding))
    return DossierPart(
      record: record,
      documentKinds: search.documentKinds,
      fields: search.fields.items.map(\.value),
      roles: search.role.items.map(\.value),
      act: record == .office ? search.act.value ?? UniversalAct.appointed.rawValue : nil,
      year: isStanding ? nil : wanted,
      name: name(of: search, record, records, wanted),
      standing: standing,
      evidence: evidence
    )
  }

  private func isBound(in year: WorkYear, _ isStanding: Bool) -> Bool {
    isStanding || year.period.last >= window.first
  }

  private static func standing(
    of records: YearlyRecords,
    in year: WorkYear,
    _ isBound: Bool
  ) -> (DossierPart.Standing, [Evidence]) {
    let found = records.found(in: year)
    if !found.evidence.isEmpty { return (.present, found.evidence) }
    if found.isUncertain || found.mayMissSome { return (.uncertain, []) }
    if let incomplete = found.incomplete { return (.missing(incomplete.reason), []) }
    return (isBound ? .missing(records.missing(year).message) : .notAsked, [])
  }

  private func minutes(of year: WorkYear) -> (DossierPart.Standing, [Evidence]) {
    let held = meetings.filter { year.holds($0.content.schoolYear.value, $0.content.date.value) }
    let evidence = held.compactMap { meeting in
      meeting.content.minutes.isFilled ? Evidence(meeting.firstLine, meeting.content.date.value) : nil
    }
    let lacking = held.filter { !$0.content.minutes.isFilled }
    if mayMissMeetings || lacking.contains(where: \.isUnreadable) { return (.uncertain, evidence) }
    guard !held.isEmpty else { return (.missing(Message(ru: "заседаний нет", en: "no meetings")), []) }
    guard !lacking.isEmpty else { return (.present, evidence) }
    let days = Message.list(
      lacking.compactMap(\.content.date.value).map { Message(ru: $0.formatted(.numeric), en: $0.description) }
    )
    return (.missing(Message(ru: "нет протоколов: \(days.ru)", en: "no minutes: \(days.en)")), evidence)
  }

  private func name(
    of search: RecordSearch,
    _ record: RecordWord,
    _ records: YearlyRecords,
    _ year: WorkYear
  ) -> Message {
    let label = year.words
    let fields = Message.list(search.fields.items.map { Message(ru: $0.value.spelling.ru, en: $0.value.spelling.en) })
    switch record {
    case .office:
      let roles = Message.list(
        search.role.items.map { regulation.roles[$0.value]?.name ?? Message(verbatim: $0.value) }
      )
      let id = search.act.value ?? UniversalAct.appointed.rawValue
      if id == UniversalAct.appointed.rawValue {
        return Message(ru: "приказ о назначении: \(roles.ru)", en: "order of appointment: \(roles.en)")
      }
      let act = regulation.actName(id)
      return Message(ru: "\(roles.ru) – \(act.ru)", en: "\(roles.en) – \(act.en)")
    case .minutes: return Message(ru: "протоколы заседаний за \(label.ru)", en: "minutes of \(label.en)")
    case .membership:
      let bank = Message(ru: "банк данных о членах", en: "data bank of the members")
      return search.fields.isBlank ? bank : Message(ru: "\(bank.ru): \(fields.ru)", en: "\(bank.en): \(fields.en)")
    case .plan where !search.fields.isBlank:
      return Message(ru: "\(fields.ru) на \(label.ru)", en: "\(fields.en) for \(label.en)")
    case .document: return Message.list(search.documentKinds.map { Message(ru: $0.spelling.ru, en: $0.spelling.en) })
    default: return records.name(year)
    }
  }
}
