package import CivilTime
package import Findings

/// An entry of the bank of effective practices.
package struct Practice: RecordObject {
  package var name: Stated<String> = .blank
  package var authors: Stated<[Reference]> = .blank
  package var organization: Stated<Reference> = .blank
  package var body: Stated<Reference> = .blank
  package var schoolYear: Stated<SchoolYear> = .blank
  package var date: Stated<CivilDate> = .blank
  package var pupils: Stated<String> = .blank
  package var problem: Stated<String> = .blank
  package var description: Stated<String> = .blank
  package var form: Stated<String> = .blank
  package var level: Stated<Level> = .blank
  package var link: Stated<String> = .blank
  package var files: Stated<[Reference]> = .blank
  package var acts: [Act] = []
  package let range: SourceRange

  /// A practice of which nothing is known.
  package init(range: SourceRange) { self.range = range }

  /// The fields of a practice.
  package static let schema = Schema<Practice>(
    [
      Field(.name, \.name, .text, required: true),
      Field(.authors, \.authors, .list(of: .reference(.person)), required: true),
      Field(.organization, \.organization, .reference(.organization)),
      Field(.body, \.body, .reference(.body)),
      Field(.schoolYear, \.schoolYear, .schoolYear),
      Field(.date, \.date, .date),
      Field(.pupils, \.pupils, .text),
      Field(.problem, \.problem, .text),
      Field(.description, \.description, .text),
      Field(.form, \.form, .packWord(.form)),
      Field(.level, \.level, .word(Level.self)),
      Field(.link, \.link, .text),
      Field(.file, \.files, .list(of: .reference(.file))),
    ],
    acts: \.acts,
    usual: [.proposed, .considered, .recommended, .published]
  )
}
