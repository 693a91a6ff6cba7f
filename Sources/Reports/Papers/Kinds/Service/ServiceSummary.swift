package import CivilTime
internal import Findings
internal import Records
package import Regulations

/// All bodies of a folder in a school year, as counts: what the paper of a methodical service compares.
package struct ServiceSummary: Sendable {
  /// One body.
  struct Row: Sendable {
    /// Position of the body in the register.
    let body: Int
    /// What it did in the year.
    let work: BodyYear
    /// The number of its obligations of each outcome on the day, without those of periods that have not begun.
    let outcomes: [Outcome: Int]
    /// The values of its indicators in the year, one for each rule, of the latest period where there are several.
    let indicators: [IndicatorValue]
  }

  /// The school year.
  package let year: SchoolYear
  /// The regulation whose bodies are compared; nil for all.
  package let regulation: Regulation?
  /// The bodies that existed in the year, in the order of the alphabet.
  let rows: [Row]

  /// Whether no body is compared.
  package var isEmpty: Bool { rows.isEmpty }

  /// Counts what the bodies of a folder did.
  ///
  /// - Parameters:
  ///   - year: the school year; one that lies ahead has bodies and nothing else.
  ///   - regulation: the regulation that governs the bodies on the day; nil for all.
  ///   - scene: what papers are made from.
  package init(of year: SchoolYear, under regulation: Regulation?, in scene: PaperScene) {
    self.year = year
    self.regulation = regulation
    let (register, assessment, lists) = (scene.register, scene.assessment, scene.lists)
    let day = min(assessment.asOf, year.period.last)
    var outcomes: [Int: [Outcome: Int]] = [:]
    for obligation in assessment.obligations where !obligation.isAhead {
      guard regulation.map({ $0.id == obligation.citation.regulation }) ?? true else { continue }
      outcomes[obligation.bodyIndex, default: [:]][obligation.outcome, default: 0] += 1
    }
    var indicators: [Int: [IndicatorValue]] = [:]
    for value in assessment.indicators where year.period.contains(value.period.period) {
      guard regulation.map({ $0.id == value.citation.regulation }) ?? true else { continue }
      var own = indicators[value.bodyIndex] ?? []
      own.removeAll { $0.measure == value.measure }
      indicators[value.bodyIndex] = own + [value]
    }
    let bodies = register.associations.indices.filter { body in
      guard register.life(ofBody: body).overlaps(year.period) else { return false }
      return regulation.map { $0.id == assessment.library.governing(body, in: register, on: day)?.id } ?? true
    }
    rows = bodies.map { (RussianOrder(register.associations[$0].shortestName), $0) }.sorted { $0 < $1 }.map { _, body in
      Row(
        body: body,
        work: BodyYear(ofBody: body, in: year, lists),
        outcomes: outcomes[body] ?? [:],
        indicators: indicators[body] ?? []
      )
    }
  }
}

/// What an indicator measures, whichever body and period it is about.
struct IndicatorMeasure: Hashable {
  let regulation: String
  let clause: String
  let rule: String
  let name: Message
}

extension IndicatorValue {
  /// What it measures.
  var measure: IndicatorMeasure {
    IndicatorMeasure(regulation: citation.regulation, clause: citation.clause, rule: rule, name: name)
  }
}

extension Period {
  /// Whether all days of another period are its own.
  fileprivate func contains(_ other: Period) -> Bool { contains(other.first) && contains(other.last) }
}
