internal import CivilTime
internal import Findings
internal import Records
internal import Regulations

/// What the template of the summary of a methodical service may say: its bodies side by side, without a ranking.
package struct ServiceFields {
  private let summary: ServiceSummary
  private let scene: PaperScene

  /// Most rows of one table: a longer one is split, so that its beginning and end stay in sight.
  static let mostRows = 40
  /// Most bodies that a chart shows one by one; of more it shows how they are distributed.
  static let mostBars = 20
  /// Most indicators that stand beside each other in one table.
  static let mostIndicators = 8

  /// The fields of the summary of a service.
  package static func fields(of summary: ServiceSummary, in scene: PaperScene) -> TemplateFields {
    ServiceFields(summary: summary, scene: scene).fields
  }

  private var words: PaperWords { scene.words }
  private var rows: [ServiceSummary.Row] { summary.rows }
  private var isLong: Bool { rows.count > Self.mostBars }

  private var fields: TemplateFields {
    [
      "scope": .text(scope),
      "year": .text(words.schoolYearSpan(summary.year)),
      "members-on": .text(words.date(min(scene.assessment.asOf, summary.year.period.last))),
      "today": .text(words.date(scene.assessment.asOf)),
      "totals": .group(totals),
      "work": .list(tables(of: rows) { work($0) }),
      "compliance": .list(tables(of: rows) { compliance($0) }),
      "indicators": .list(indicators),
      "meetings-by-body": isLong ? .nothing : .list(rows.map { bar($0, String($0.work.meetings.count)) }),
      "attendance-by-body": isLong
        ? .nothing
        : .list(rows.map { bar($0, words.percent($0.work.present, of: $0.work.expected) ?? "–") }),
      "meetings-distribution": isLong ? .list(meetingsDistribution) : .nothing,
      "attendance-distribution": isLong ? .list(attendanceDistribution) : .nothing,
    ]
  }

  private var scope: String {
    summary.regulation?.title[scene.language] ?? scene.register.settings?.content.name.value
      ?? words.say("Все объединения", "All bodies")
  }

  private func name(_ row: ServiceSummary.Row) -> String { scene.register.associations[row.body].shortestName }

  // MARK: - Tables

  /// The bodies as tables of a bearable length, each with its first and last body above it where there are several.
  private func tables(
    of rows: [ServiceSummary.Row],
    _ fields: (ServiceSummary.Row) -> TemplateFields
  ) -> [TemplateFields] {
    let parts = rows.inParts(ofMost: Self.mostRows)
    return parts.map { part in
      let ends =
        parts.count > 1 ? part.first.flatMap { first in part.last.map { "\(name(first)) – \(name($0))" } } : nil
      return ["range": .optional(ends), "rows": .list(part.map(fields))]
    }
  }

  private func work(_ row: ServiceSummary.Row) -> TemplateFields {
    [
      "name": .text(name(row)),
      "members": .number(row.work.members.count),
      "meetings": .number(row.work.meetings.count),
      "attendance": attendance(of: row),
      "planned": row.work.planned.map { .number($0) } ?? .missing(words.say("нет плана", "no plan")),
      "done": .number(row.work.done),
      "events": .number(row.work.events.count),
      "practices": .number(row.work.practices.count),
      "undated": row.work.undatedPractices > 0 ? .number(row.work.undatedPractices) : .nothing,
    ]
  }

  private func attendance(of row: ServiceSummary.Row) -> TemplateValue {
    row.work.meetings.isEmpty ? .text("–") : scene.known(words.percent(row.work.present, of: row.work.expected))
  }

  private func compliance(_ row: ServiceSummary.Row) -> TemplateFields {
    Self.outcomes(row.outcomes).adding(["name": .text(name(row))])
  }

  private static func outcomes(_ counts: [Outcome: Int]) -> TemplateFields {
    TemplateFields(
      Dictionary(uniqueKeysWithValues: Outcome.allCases.map { ($0.rawValue, .number(counts[$0] ?? 0)) })
    )
  }

  private var totals: TemplateFields {
    let work = rows.map(\.work)
    let (present, expected) = work.reduce((0, 0)) { ($0.0 + $1.present, $0.1 + $1.expected) }
    let (done, planned) = work.reduce((0, 0)) { ($0.0 + $1.done, $0.1 + ($1.planned ?? 0)) }
    let undated = work.reduce(0) { $0 + $1.undatedPractices }
    var outcomes: [Outcome: Int] = [:]
    for row in rows { outcomes.merge(row.outcomes, uniquingKeysWith: +) }
    return Self.outcomes(outcomes).adding([
      "bodies": .number(rows.count),
      "people": .number(Set(work.flatMap(\.members)).count),
      "members": .number(work.reduce(0) { $0 + $1.members.count }),
      "meetings": .number(work.reduce(0) { $0 + $1.meetings.count }),
      "attendance": scene.known(words.percent(present, of: expected)),
      "planned": .number(planned),
      "done": .number(done),
      "done-share": scene.known(words.percent(done, of: planned)),
      "events": .number(Set(work.flatMap(\.events)).count),
      "practices": .number(Set(work.flatMap(\.practices)).count),
      "undated": undated > 0 ? .number(undated) : .nothing,
    ])
  }

  // MARK: - Indicators

  /// The indicators of each regulation, so many side by side as a page bears.
  private var indicators: [TemplateFields] {
    var measures: [IndicatorMeasure] = []
    var methods: [IndicatorMeasure: Message] = [:]
    for value in rows.flatMap(\.indicators) where methods.updateValue(value.method, forKey: value.measure) == nil {
      measures.append(value.measure)
    }
    return measures.map(\.regulation).distinct.flatMap { id -> [TemplateFields] in
      var first = 1
      return measures.filter { $0.regulation == id }.inParts(ofMost: Self.mostIndicators).map { columns in
        defer { first += columns.count }
        return fields(of: columns, from: first, methods)
      }
    }
  }

  private func fields(
    of columns: [IndicatorMeasure],
    from first: Int,
    _ methods: [IndicatorMeasure: Message]
  ) -> TemplateFields {
    let bodies = rows.filter { row in row.indicators.contains { columns.contains($0.measure) } }
    let regulation = first == 1 ? columns.first.flatMap { scene.assessment.library[$0.regulation] } : nil
    let fields = columns.enumerated().map { index, column -> TemplateFields in
      [
        "number": .number(first + index),
        "clause": .text(column.clause),
        "name": .text(column.name[scene.language].capitalizedSentence),
        "method": .optional(methods[column]?[scene.language]),
      ]
    }
    return [
      "regulation": .optional(regulation?.title[scene.language]),
      "columns": .list(fields),
      "tables": .list(
        tables(of: bodies) { row in
          let values = Dictionary(row.indicators.map { ($0.measure, $0) }) { _, last in last }
          return [
            "name": .text(name(row)),
            "cells": .list(columns.map { ["value": .text(values[$0].map(text(of:)) ?? "–")] }),
          ]
        }
      ),
    ]
  }

  private func text(of value: IndicatorValue) -> String {
    switch value.result {
    case .count(let count): String(count)
    case .share(let count, let whole): words.percent(count, of: whole) ?? words.unknown
    case .written(let text): text
    case .notRecorded: "–"
    }
  }

  // MARK: - Charts

  private func bar(_ row: ServiceSummary.Row, _ value: String) -> TemplateFields {
    ["name": .text(name(row)), "value": .text(value)]
  }

  /// How many bodies held so many meetings.
  private var meetingsDistribution: [TemplateFields] {
    let counts = rows.map(\.work.meetings.count)
    let last = min(counts.max() ?? 0, 10)
    return (0...last).map { count in
      let isOpen = count == last && (counts.max() ?? 0) > last
      let name = isOpen ? words.say("\(count) и больше", "\(count) and more") : String(count)
      return ["name": .text(name), "value": .number(counts.count { $0 == count || isOpen && $0 > count })]
    }
  }

  /// How many bodies had an attendance within each band; a band holds its lower bound.
  private var attendanceDistribution: [TemplateFields] {
    let bounds = [0, 50, 60, 70, 80, 90]
    let known = rows.map(\.work).filter { $0.expected > 0 }
    let bands = bounds.indices.map { index -> TemplateFields in
      let isLast = index == bounds.count - 1
      // Nobody comes to more than all meetings, so that the last band is closed.
      let (lower, upper) = (bounds[index], isLast ? 101 : bounds[index + 1])
      let below = isLast ? "100" : words.say("\(upper - 1),9", "\(upper - 1).9")
      let name =
        index == 0
        ? words.say("менее \(upper)\u{A0}%", "below \(upper)\u{A0}%") : "\(lower)–\(below)\u{A0}%"
      return [
        "name": .text(name),
        "value": .number(
          known.count { $0.present * 100 >= lower * $0.expected && $0.present * 100 < upper * $0.expected }
        ),
      ]
    }
    guard known.count < rows.count else { return bands }
    return bands + [["name": .text(words.unknown), "value": .number(rows.count - known.count)]]
  }
}

extension Array {
  /// The elements in runs of at most so many, all of about one length: no last run of a single element.
  fileprivate func inParts(ofMost most: Int) -> [[Element]] {
    let parts = Swift.max(1, (count + most - 1) / most)
    return (0..<parts).map { Array(self[(count * $0 / parts)..<(count * ($0 + 1) / parts)]) }
  }
}
