package import CivilTime
package import Findings

/// The analysis of a body's work in a school year: hand-over, review, survey and the author's text.
package struct Analysis: RecordObject {
  package var body: Stated<Reference> = .blank
  package var schoolYear: Stated<SchoolYear> = .blank
  package var topic: Stated<String> = .blank
  package var achievements: Stated<String> = .blank
  package var difficulties: Stated<String> = .blank
  package var conclusions: Stated<String> = .blank
  package var nextTasks: Stated<String> = .blank
  package var survey: Stated<Survey> = .blank
  package var indicators: Stated<[IndicatorByHand]> = .blank
  package var files: Stated<[Reference]> = .blank
  package var acts: [Act] = []
  package let range: SourceRange

  /// An analysis of which nothing is known.
  package init(range: SourceRange) { self.range = range }

  /// The fields of an analysis.
  package static let schema = Schema<Analysis>(
    [
      Field(.body, \.body, .reference(.body)),
      Field(.schoolYear, \.schoolYear, .schoolYear),
      Field(.topic, \.topic, .text),
      Field(.achievements, \.achievements, .text),
      Field(.difficulties, \.difficulties, .text),
      Field(.conclusions, \.conclusions, .text),
      Field(.nextTasks, \.nextTasks, .text),
      Field(.survey, \.survey, .object(Survey.self)),
      Field(.indicators, \.indicators, .list(of: .object(IndicatorByHand.self))),
      Field(.file, \.files, .list(of: .reference(.file))),
    ],
    acts: \.acts,
    usual: [.drawnUp, .handedIn, .considered, .approved]
  )
}

/// A survey on how satisfied people are with a body.
package struct Survey: RecordObject {
  package var surveyed: Stated<Int> = .blank
  package var satisfied: Stated<Int> = .blank
  package var date: Stated<CivilDate> = .blank
  package let range: SourceRange

  /// A survey of which nothing is known.
  package init(range: SourceRange) { self.range = range }

  /// The fields of a survey.
  package static let schema = Schema<Survey>(
    [
      Field(.surveyed, \.surveyed, .count, required: true),
      Field(.satisfied, \.satisfied, .count, required: true),
      Field(.date, \.date, .date),
    ]
  )
}

/// An indicator that records cannot show, filled in by hand.
package struct IndicatorByHand: RecordObject {
  package var indicator: Stated<String> = .blank
  package var result: Stated<String> = .blank
  package let range: SourceRange

  /// An indicator of which nothing is known.
  package init(range: SourceRange) { self.range = range }

  /// The fields of an indicator.
  package static let schema = Schema<IndicatorByHand>(
    [
      Field(.indicator, \.indicator, .text, required: true),
      Field(.result, \.result, .text, required: true),
    ]
  )
}
