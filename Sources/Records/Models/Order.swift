package import CivilTime
package import Findings

/// An order: its requisites, what it is about, and the bodies it concerns.
package struct Order: RecordObject {
  package var number: Stated<String> = .blank
  package var date: Stated<CivilDate> = .blank
  package var issuer: Stated<Reference> = .blank
  package var signer: Stated<String> = .blank
  package var subject: Stated<String> = .blank
  package var schoolYear: Stated<SchoolYear> = .blank
  package var bodies: Stated<[OrderedBody]> = .blank
  package var persons: Stated<[Reference]> = .blank
  package var files: Stated<[Reference]> = .blank
  package let range: SourceRange

  /// An order of which nothing is known.
  package init(range: SourceRange) { self.range = range }

  /// The fields of an order.
  package static let schema = Schema<Order>(
    [
      Field(.number, \.number, .ownName, required: true),
      Field(.date, \.date, .date, required: true),
      Field(.issuer, \.issuer, .reference(.organization), required: true),
      Field(.signer, \.signer, .text),
      Field(.subject, \.subject, .text),
      Field(.schoolYear, \.schoolYear, .schoolYear),
      Field(.bodies, \.bodies, .list(of: .object(OrderedBody.self))),
      Field(.persons, \.persons, .list(of: .reference(.person))),
      Field(.file, \.files, .list(of: .reference(.file))),
    ]
  )
}

/// A body that an order concerns, with the figures the order gives for it.
package struct OrderedBody: RecordObject {
  package var body: Stated<Reference> = .blank
  package var headcount: Stated<Int> = .blank
  package var curatingOrganization: Stated<Reference> = .blank
  package var direction: Stated<String> = .blank
  package let range: SourceRange

  /// A body of an order of which nothing is known.
  package init(range: SourceRange) { self.range = range }

  /// The fields of a body of an order.
  package static let schema = Schema<OrderedBody>(
    [
      Field(.body, \.body, .reference(.body), required: true, shorthand: true),
      Field(.headcount, \.headcount, .count),
      Field(.curatingOrganization, \.curatingOrganization, .reference(.organization)),
      Field(.direction, \.direction, .text),
    ]
  )
}
