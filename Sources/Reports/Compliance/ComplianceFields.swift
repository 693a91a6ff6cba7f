internal import CivilTime
internal import Findings
internal import Records
internal import Regulations

/// What the template of the compliance paper may say.
package struct ComplianceFields {
  private let compliance: Compliance
  private let earlier: Compliance?
  private let words: PaperWords
  private let labels: RecordLabels
  private let register: Register
  private let disclosure: ComplianceDisclosure

  /// Most bodies that stand beside each other in one table; more would not fit on a page.
  static let mostColumns = 12

  /// The fields of a paper about compliance, beside an earlier day perhaps.
  package static func fields(
    _ compliance: Compliance,
    since earlier: Compliance?,
    in scene: PaperScene
  ) -> TemplateFields {
    ComplianceFields(
      compliance: compliance,
      earlier: earlier,
      words: scene.words,
      labels: scene.labels,
      register: scene.register,
      disclosure: ComplianceDisclosure(disclosure: scene.disclosure, register: scene.register)
    )
    .fields
  }

  private var language: Language { words.language }

  private var fields: TemplateFields {
    var fields: TemplateFields = [
      "scope": .text(scope),
      "date": .text(words.date(compliance.assessment.asOf)),
      "totals": .list(totals(compliance.totals, earlier?.totals)),
      "bodies": .list(compliance.bodies.map(fields(of:))),
      "several": .flag(compliance.bodies.count > 1),
      "has-breaches": .flag(compliance.totals[.broken] ?? 0 > 0),
      "regulations-differ": .flag(Set(compliance.bodies.map(\.regulation.id)).count > 1),
      "matrix": compliance.bodies.count > 1 && compliance.bodies.count <= Self.mostColumns
        ? .list(matrices) : .nothing,
      "waivers": .list(waivers),
      "attestations": .list(attestations),
    ]
    if let earlier {
      fields["earlier"] = .group([
        "date": .text(words.date(earlier.assessment.asOf)),
        "changes": .list(changes(since: earlier)),
      ])
    }
    return fields
  }

  private var scope: String {
    switch compliance.scope {
    case .folder: register.settings?.content.name.value ?? words.say("Все объединения", "All bodies")
    case .body(let body): register.associations[body].name
    case .regulation(let id): compliance.assessment.library[id]?.title[language] ?? id
    }
  }

  // MARK: - Figures

  private func totals(_ now: [Outcome: Int], _ before: [Outcome: Int]?) -> [TemplateFields] {
    Outcome.allCases.filter { $0 != .notApplicable }.map { outcome in
      let count = now[outcome] ?? 0
      var fields: TemplateFields = ["name": .text(outcome.name[language]), "count": .number(count)]
      if let before {
        let was = before[outcome] ?? 0
        fields["earlier"] = .group(["count": .number(was), "change": .text(words.difference(count, was))])
      }
      return fields
    }
  }

  // MARK: - Bodies

  private func fields(of standing: BodyCompliance) -> TemplateFields {
    let totals = standing.totals
    let association = register.associations[standing.body]
    return [
      "name": .text(association.name),
      "short": .text(association.shortestName),
      "regulation": .text(standing.regulation.title[language]),
      "id": .text(standing.regulation.id),
      "kept": .number(totals[.kept] ?? 0),
      "broken": .number(totals[.broken] ?? 0),
      "due": .number(totals[.due] ?? 0),
      "unverified": .number(totals[.unverified] ?? 0),
      "waived": .number(totals[.waived] ?? 0),
      "breaches": .text(
        standing.clauses.filter { $0.outcome == .broken }.map(\.clause.number).joined(separator: ", ")
      ),
      "clauses": .list(standing.clauses.filter { $0.outcome != .notApplicable }.map(fields(of:))),
      "inapplicable": .text(
        standing.clauses.filter { $0.outcome == .notApplicable }.map(\.clause.number).joined(separator: ", ")
      ),
    ]
  }

  private func fields(of standing: ClauseStanding) -> TemplateFields {
    let present = standing.present
    let shown = present.filter { $0.outcome != .kept && $0.outcome != .notApplicable }
    let kept = present.count { $0.outcome == .kept }
    return [
      "clause": .text(standing.clause.number),
      "summary": .optional(standing.clause.summary.value?[language]),
      "outcome": .text(standing.outcome.name[language]),
      "mark": .text(standing.outcome.mark),
      "kept": kept > 0 ? .number(kept) : .nothing,
      "evidence": disclosure.latestEvidence(of: standing).map { .text(evidence($0)) } ?? .nothing,
      "due": disclosure.nextDue(of: standing).map { .text(words.shortDate($0)) } ?? .nothing,
      "open": .list(shown.filter { !disclosure.isHidden($0) }.map(fields(of:)) + merged(shown)),
    ]
  }

  /// Obligations about people of whom nothing may be told: how many of each outcome there are.
  private func merged(_ obligations: [Obligation]) -> [TemplateFields] {
    let hidden = Dictionary(grouping: obligations.filter(disclosure.isHidden), by: \.outcome).mapValues(\.count)
    return Outcome.allCases.compactMap { outcome in
      hidden[outcome].map { count in
        let number = disclosure.disclosure.count(count, words)
        return [
          "outcome": .text(outcome.name[language]),
          "about": .text(words.say("о людях – \(number)", "people – \(number)")),
        ]
      }
    }
  }

  private func fields(of obligation: Obligation) -> TemplateFields {
    let missing = obligation.missing.first?[language].replacing("—", with: "–")
    let subject = obligation.subject == obligation.body ? nil : subject(of: obligation)
    let about = Self.unless(missing, says: subject)
    let period = obligation.period?.label(russian: language == .ru)
    return [
      "outcome": .text(obligation.outcome.name[language]),
      "about": .optional(about),
      "period": .optional(Self.unless(missing, says: Self.unless(about, says: period))),
      "missing": .optional(missing),
      "due": obligation.due.map { .text(words.shortDate($0)) } ?? .nothing,
      "waiver": obligation.waiver.map { .text(waiver($0)) } ?? .nothing,
    ]
  }

  /// A text, unless another one says it already: `план 2025-26` needs no `2025-26` behind it.
  private static func unless(_ other: String?, says text: String?) -> String? {
    text.flatMap { other?.contains($0) ?? false ? nil : $0 }
  }

  private func evidence(_ evidence: Evidence) -> String {
    let label = labels[evidence.range.file][language]
    guard let date = evidence.date.map(words.shortDate), !label.contains(date) else { return label }
    return "\(label), \(date)"
  }

  private func subject(of obligation: Obligation) -> String { labels[subject: obligation.subject][language] }

  // MARK: - Side by side

  private var matrices: [TemplateFields] {
    let groups = Dictionary(grouping: compliance.bodies, by: \.regulation.id)
    return groups.keys.sorted().compactMap { id in
      guard let bodies = groups[id], let first = bodies.first else { return nil }
      let marked = bodies.map { body in
        Dictionary(body.clauses.map { ($0.clause.number, $0.outcome.mark) }) { first, _ in first }
      }
      return [
        "regulation": .text(first.regulation.title[language]),
        "columns": .list(
          bodies.enumerated().map { index, body in
            ["number": .number(index + 1), "name": .text(register.associations[body.body].name)]
          }
        ),
        "rows": .list(
          first.clauses.map(\.clause).map { clause in
            [
              "clause": .text(clause.number),
              "summary": .optional(clause.summary.value?[language]),
              "cells": .list(marked.map { ["mark": .text($0[clause.number] ?? "")] }),
            ]
          }
        ),
      ]
    }
  }

  /// The changes, those of one clause of a body that went the same way together: a new school year brings many at once.
  private func changes(since earlier: Compliance) -> [TemplateFields] {
    var groups: [(key: ChangeKey, changes: [ComplianceChange])] = []
    for change in compliance.changes(since: earlier) {
      let key = ChangeKey(change)
      if let index = groups.firstIndex(where: { $0.key == key }) {
        groups[index].changes.append(change)
      } else {
        groups.append((key, [change]))
      }
    }
    return groups.map { key, changes in
      [
        "body": .text(register.associations[key.body].shortestName),
        "clause": .text(key.clause),
        "before": .optional(key.before?.name[language]),
        "now": .optional(key.now?.name[language]),
        "count": .number(changes.count),
        "about": .text(about(changes)),
      ]
    }
  }

  /// What a few changes are about, in words; a count says enough of many.
  private func about(_ changes: [ComplianceChange]) -> String {
    let names = changes.map { change in
      let obligation = change.obligation
      let isOwn = disclosure.subject(of: obligation) == obligation.body
      let subject = isOwn ? nil : subject(of: obligation)
      let period = Self.unless(subject, says: obligation.period?.label(russian: language == .ru))
      return [subject, period].compactMap { $0 }.joined(separator: ", ")
    }
    let distinct = names.reduce(into: [String]()) { if !$1.isEmpty, !$0.contains($1) { $0.append($1) } }
    return distinct.count <= 4 ? distinct.joined(separator: "; ") : ""
  }

  private struct ChangeKey: Equatable {
    let body: Int
    let clause: String
    let before: Outcome?
    let now: Outcome?

    init(_ change: ComplianceChange) {
      body = change.obligation.bodyIndex
      clause = change.obligation.citation.clause
      before = change.before
      now = change.now
    }
  }

  // MARK: - Waivers and attestations

  private func waiver(_ index: Int) -> String {
    let content = register.waivers[index].content
    let who = content.decidedBy.value ?? words.unknown
    guard let through = content.through.value.map(words.shortDate) else { return who }
    return words.say("\(who), по \(through)", "\(who), until \(through)")
  }

  private var waivers: [TemplateFields] {
    let asOf = compliance.assessment.asOf
    return register.waivers.filter { concerns($0.content.bodies.items, $0.content.clause.value) }.map { waiver in
      let content = waiver.content
      let term = Term(from: content.from.value, through: content.through.value)
      return [
        "clause": .optional(content.clause.value),
        "whom": .text(whom(content.bodies.items, content.persons.items)),
        "by": content.decidedBy.value.map { .text($0) } ?? .missing(words.unknown),
        "basis": content.basis.value.map { .text($0) } ?? .missing(words.unknown),
        "from": content.from.value.map { .text(words.shortDate($0)) } ?? .missing(words.unknown),
        "through": content.through.value.map { .text(words.shortDate($0)) } ?? .missing(words.unknown),
        "state": .text(state(of: term, on: asOf)),
      ]
    }
  }

  private func state(of term: Term, on day: CivilDate) -> String {
    if term.covers(day) { return words.say("действует", "in force") }
    if let from = term.from, day < from { return words.say("ещё не действует", "not yet in force") }
    return words.say("истекло", "expired")
  }

  private var attestations: [TemplateFields] {
    register.attestations.filter { concerns($0.content.bodies.items, $0.content.clause.value) }.map { attestation in
      let content = attestation.content
      return [
        "clause": .optional(content.clause.value),
        "whom": .text(whom(content.bodies.items, content.persons.items)),
        "by": content.confirmedBy.value.map { .text($0) } ?? .missing(words.unknown),
        "basis": content.basis.value.map { .text($0) } ?? .missing(words.unknown),
        "date": content.date.value.map { .text(words.shortDate($0)) } ?? .missing(words.unknown),
        "period": .optional(content.schoolYear.value?.description),
      ]
    }
  }

  private func concerns(_ bodies: [Reference], _ clause: String?) -> Bool {
    guard let clause else { return false }
    let named = bodies.compactMap { register.body($0) }
    return compliance.bodies.contains { standing in
      (named.isEmpty || named.contains(standing.body))
        && standing.regulation.clauses.contains { $0.number == clause }
    }
  }

  private func whom(_ bodies: [Reference], _ persons: [Reference]) -> String {
    let names =
      bodies.map { register.body($0).map { register.associations[$0].shortestName } ?? $0.text }
      + persons.map { register.member($0).map { register.members[$0].shortName } ?? $0.text }
    return names.isEmpty ? words.say("все объединения", "all bodies") : names.joined(separator: ", ")
  }
}

extension Outcome {
  /// One character for tables where there is no room for a word.
  package var mark: String {
    switch self {
    case .kept: "+"
    case .broken: "×"
    case .due: "…"
    case .unverified: "?"
    case .waived: "о"
    case .notApplicable: "–"
    }
  }
}
