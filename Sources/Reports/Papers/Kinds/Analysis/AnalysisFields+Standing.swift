internal import CivilTime
internal import Findings
internal import Records
internal import Regulations

extension AnalysisFields {
  /// The survey, the indicators of the regulation, and how it is kept.
  var standingFields: TemplateFields {
    let compliance = Compliance(scene.assessment, .body(body))
    let totals = compliance.totals
    return TemplateFields([
      "survey": survey,
      "indicators": .list(indicators),
      "compliance": .list(
        compliance.bodies.map { standing in
          let broken = standing.clauses.filter { $0.outcome == .broken }
          return [
            "regulation": .text(standing.regulation.title[scene.language]),
            "breaches": .list(
              broken.map(\.clause).map { clause in
                ["clause": .text(clause.number), "summary": .optional(clause.summary.value?[scene.language])]
              }
            ),
          ]
        }
      ),
      "outcomes": .list(
        compliance.bodies.isEmpty
          ? []
          : Outcome.allCases.filter { $0 != .notApplicable }.map { outcome in
            ["name": .text(outcome.name[scene.language]), "count": .number(totals[outcome] ?? 0)]
          }
      ),
    ])
  }

  private var survey: TemplateValue {
    guard let survey = year.analysis?.content.survey.value, let asked = survey.surveyed.value,
      let satisfied = survey.satisfied.value
    else { return .nothing }
    return .group([
      "asked": .number(asked),
      "satisfied": .number(satisfied),
      "percent": .optional(words.percent(satisfied, of: asked)),
      "date": .optional(survey.date.value.map(words.date)),
    ])
  }

  // MARK: - Indicators

  private var indicators: [TemplateFields] {
    scene.assessment.indicators
      .filter { $0.bodyIndex == body && year.year.period.contains($0.period.period) }
      .map(fields(of:))
  }

  private func fields(of value: IndicatorValue) -> TemplateFields {
    TemplateFields([
      "clause": .text(value.citation.clause),
      "name": .text(value.name[scene.language]),
      "period": value.period.period == year.year.period
        ? .nothing : .text(value.period.label(russian: scene.language == .ru)),
      "value": isTold(value) ? text(of: value.result) : .missing(words.say("не приводится", "not given")),
      "percent": isTold(value) ? .optional(percent(value.result)) : .nothing,
      "method": .text(value.method[scene.language]),
      "parts": .optional(
        value.parts.isEmpty || !isTold(value)
          ? nil : value.parts.map { "\($0.name[scene.language]) – \($0.count)" }.joined(separator: "; ")
      ),
      "source": isTold(value) ? source(value.evidence) : .nothing,
      "remark": .optional(value.remark),
      "is-unfinished": .flag(value.isUnfinished),
    ])
  }

  /// Whether the audience may know a value: one that everybody reads stands for no one or two people.
  private func isTold(_ value: IndicatorValue) -> Bool {
    guard scene.disclosure.audience == .public else { return true }
    func isSmall(_ count: Int) -> Bool { count > 0 && count < FiguresSuppression.least }
    switch value.result {
    case .share(let count, let whole): return !isSmall(count) && !isSmall(whole - count)
    case .count(let count):
      let files = Set(register.members.lazy.map(\.file))
      return !(isSmall(count) && value.evidence.allSatisfy { files.contains($0.range.file) })
    case .written, .notRecorded: return true
    }
  }

  private func text(of result: IndicatorValue.Result) -> TemplateValue {
    switch result {
    case .count(let count): .number(count)
    case .share(let count, let whole): .text(words.say("\(count) из \(whole)", "\(count) of \(whole)"))
    case .written(let text): .text(text)
    case .notRecorded(let missing):
      .missing("\(words.unknown) (\(missing[scene.language]))")
    }
  }

  private func percent(_ result: IndicatorValue.Result) -> String? {
    guard case .share(let count, let whole) = result else { return nil }
    return words.percent(count, of: whole)
  }

  /// The records from which an indicator was computed; many are only counted.
  private func source(_ evidence: [Evidence]) -> TemplateValue {
    let names = evidence.map { scene.labels[$0.range.file][scene.language] }.distinct
    guard !names.isEmpty else { return .nothing }
    guard names.count > Self.mostSources else { return .text(names.joined(separator: "; ")) }
    let rest = names.count - Self.mostSources
    let shown = names.prefix(Self.mostSources).joined(separator: "; ")
    return .text(words.say("\(shown) и ещё \(rest)", "\(shown) and \(rest) more"))
  }

  /// Most records that are named as the source of an indicator.
  private static let mostSources = 3
}
