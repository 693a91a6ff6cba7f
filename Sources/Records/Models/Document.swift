package import CivilTime
package import Findings

/// Any other paper that a clause asks for.
package struct Document: RecordObject {
  package var kind: Stated<DocumentKind> = .blank
  package var name: Stated<String> = .blank
  package var number: Stated<String> = .blank
  package var date: Stated<CivilDate> = .blank
  package var bodies: Stated<[Reference]> = .blank
  package var persons: Stated<[Reference]> = .blank
  package var event: Stated<Reference> = .blank
  package var meeting: Stated<Reference> = .blank
  package var schoolYear: Stated<SchoolYear> = .blank
  package var clauses: Stated<[Located<String>]> = .blank
  package var about: Stated<String> = .blank
  package var link: Stated<String> = .blank
  package var files: Stated<[Reference]> = .blank
  package var acts: [Act] = []
  package let range: SourceRange

  /// A document of which nothing is known.
  package init(range: SourceRange) { self.range = range }

  /// The fields of a document.
  package static let schema = Schema<Document>(
    [
      Field(.kind, \.kind, .word(DocumentKind.self), required: true),
      Field(.name, \.name, .text),
      Field(.number, \.number, .text),
      Field(.date, \.date, .date),
      Field(.body, \.bodies, .list(of: .reference(.body))),
      Field(.person, \.persons, .list(of: .reference(.person))),
      Field(.event, \.event, .reference(.event)),
      Field(.meeting, \.meeting, .reference(.meeting)),
      Field(.schoolYear, \.schoolYear, .schoolYear),
      Field(.clause, \.clauses, .located(.name)),
      Field(.about, \.about, .text),
      Field(.link, \.link, .text),
      Field(.file, \.files, .list(of: .reference(.file))),
    ],
    acts: \.acts,
    usual: [.drawnUp, .considered, .adopted, .agreed, .approved, .handedIn, .published]
  )
}
