internal import CivilTime
package import Findings

/// Findings as one JSON object, for programs.
///
/// The keys are those of the design and stand in its order. `regulation`, `clause` and `hint` are null where there are
/// none: a finding about form rests on no clause. A program can rely on every key being there.
package struct JSONFindingsReport: FindingsReport {
  /// Makes a report.
  package init() {}

  /// The report.
  package func text(of verdict: Verdict, in language: Language) -> String {
    JSONText.object([
      ("asOf", .string(verdict.asOf.description)),
      ("findings", .array(verdict.findings.map { Self.value(of: $0, in: verdict.files, language) })),
      ("summary", Self.value(of: verdict.summary)),
    ]).text
  }

  private static func value(of finding: Finding, in files: SourceFiles, _ language: Language) -> JSONText {
    .object([
      ("id", .string(finding.id)),
      ("severity", .string(finding.severity.rawValue)),
      ("regulation", .optional(finding.basis?.regulation)),
      ("clause", .optional(finding.basis?.clause)),
      ("subject", .string(finding.subject)),
      ("file", .string(files[finding.range.file])),
      ("line", .int(Int(finding.range.line))),
      ("column", .int(Int(finding.range.column))),
      ("endLine", .int(Int(finding.range.endLine))),
      ("endColumn", .int(Int(finding.range.endColumn))),
      ("message", .string(finding.message[language])),
      ("hint", .optional(finding.hint?[language])),
      ("related", .array(finding.related.map { value(of: $0, in: files, language) })),
    ])
  }

  private static func value(of place: RelatedPlace, in files: SourceFiles, _ language: Language) -> JSONText {
    .object([
      ("file", .string(files[place.range.file])),
      ("line", .int(Int(place.range.line))),
      ("column", .int(Int(place.range.column))),
      ("message", .string(place.message[language])),
    ])
  }

  private static func value(of summary: Verdict.Summary) -> JSONText {
    .object([
      ("errors", .int(summary.errors)),
      ("warnings", .int(summary.warnings)),
      ("notes", .int(summary.notes)),
      ("files", .int(summary.files)),
      ("due", .int(summary.due)),
      ("unverified", .int(summary.unverified)),
    ])
  }
}

extension FindingsReport where Self == JSONFindingsReport {
  /// One JSON object.
  package static var json: JSONFindingsReport { JSONFindingsReport() }
}
