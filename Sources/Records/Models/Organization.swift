package import Findings

/// A school, a department, a centre: where people work and who issues orders.
package struct Organization: RecordObject {
  package var name: Stated<String> = .blank
  package var shortName: Stated<String> = .blank
  package var formerNames: Stated<[Located<String>]> = .blank
  package var kind: Stated<OrganizationKind> = .blank
  package var subordinateTo: Stated<Reference> = .blank
  package var ownership: Stated<Ownership> = .blank
  package var educational: Stated<Bool> = .blank
  package var town: Stated<String> = .blank
  package var website: Stated<String> = .blank
  package let range: SourceRange

  /// An organisation of which nothing is known.
  package init(range: SourceRange) { self.range = range }

  /// The fields of an organisation.
  package static let schema = Schema<Organization>(
    [
      Field(.name, \.name, .ownName, required: true),
      Field(.shortName, \.shortName, .ownName),
      Field(.formerNames, \.formerNames, .located(.ownName)),
      Field(.kind, \.kind, .word(OrganizationKind.self)),
      Field(.subordinateTo, \.subordinateTo, .reference(.organization)),
      Field(.ownership, \.ownership, .word(Ownership.self)),
      Field(.educational, \.educational, .yesNo),
      Field(.town, \.town, .text),
      Field(.website, \.website, .text),
    ]
  )
}
