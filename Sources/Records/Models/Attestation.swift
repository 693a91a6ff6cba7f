package import CivilTime
package import Findings

/// A statement that a duty is kept, by somebody who knows: who confirmed it, when and on what basis.
package struct Attestation: RecordObject {
  package var regulation: Stated<Reference> = .blank
  package var clause: Stated<String> = .blank
  package var bodies: Stated<[Reference]> = .blank
  package var persons: Stated<[Reference]> = .blank
  package var confirmedBy: Stated<String> = .blank
  package var basis: Stated<String> = .blank
  package var date: Stated<CivilDate> = .blank
  package var from: Stated<CivilDate> = .blank
  package var through: Stated<CivilDate> = .blank
  package var schoolYear: Stated<SchoolYear> = .blank
  package var files: Stated<[Reference]> = .blank
  package let range: SourceRange

  /// An attestation of which nothing is known.
  package init(range: SourceRange) { self.range = range }

  /// The fields of an attestation.
  package static let schema = Schema<Attestation>(
    [
      Field(.regulation, \.regulation, .reference(.regulation)),
      Field(.clause, \.clause, .text, required: true),
      Field(.body, \.bodies, .list(of: .reference(.body))),
      Field(.person, \.persons, .list(of: .reference(.person))),
      Field(.confirmedBy, \.confirmedBy, .text, required: true),
      Field(.basis, \.basis, .text, required: true),
      Field(.date, \.date, .date, required: true),
      Field(.from, \.from, .date),
      Field(.through, \.through, .date),
      Field(.schoolYear, \.schoolYear, .schoolYear),
      Field(.file, \.files, .list(of: .reference(.file))),
    ]
  )
}
