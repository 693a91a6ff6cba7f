package import CivilTime
package import Findings

/// A decision that a clause does not bind a body for some time.
package struct Waiver: RecordObject {
  package var regulation: Stated<Reference> = .blank
  package var clause: Stated<String> = .blank
  package var bodies: Stated<[Reference]> = .blank
  package var persons: Stated<[Reference]> = .blank
  package var decidedBy: Stated<String> = .blank
  package var basis: Stated<String> = .blank
  package var from: Stated<CivilDate> = .blank
  package var through: Stated<CivilDate> = .blank
  package var reason: Stated<String> = .blank
  package var files: Stated<[Reference]> = .blank
  package let range: SourceRange

  /// A waiver of which nothing is known.
  package init(range: SourceRange) { self.range = range }

  /// The fields of a waiver.
  package static let schema = Schema<Waiver>(
    [
      Field(.regulation, \.regulation, .reference(.regulation)),
      Field(.clause, \.clause, .text, required: true),
      Field(.body, \.bodies, .list(of: .reference(.body))),
      Field(.person, \.persons, .list(of: .reference(.person))),
      Field(.decidedBy, \.decidedBy, .text, required: true),
      Field(.basis, \.basis, .text, required: true),
      Field(.from, \.from, .date, required: true),
      Field(.through, \.through, .date, required: true),
      Field(.reason, \.reason, .text),
      Field(.file, \.files, .list(of: .reference(.file))),
    ]
  )
}
