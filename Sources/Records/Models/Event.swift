package import CivilTime
package import Findings

/// A contest, a seminar, an open lesson: what took place besides meetings.
package struct Event: RecordObject {
  package var name: Stated<String> = .blank
  package var form: Stated<String> = .blank
  package var level: Stated<Level> = .blank
  package var date: Stated<CivilDate> = .blank
  package var through: Stated<CivilDate> = .blank
  package var place: Stated<String> = .blank
  package var format: Stated<Format> = .blank
  package var direction: Stated<String> = .blank
  package var technology: Stated<String> = .blank
  package var topic: Stated<String> = .blank
  package var schoolYear: Stated<SchoolYear> = .blank
  package var bodies: Stated<[Reference]> = .blank
  package var isOpen: Stated<Bool> = .blank
  package var organizers: Stated<[Reference]> = .blank
  package var participants: Stated<[Participation]> = .blank
  package var participantCount: Stated<Int> = .blank
  package var scenario: Stated<Reference> = .blank
  package var registrationSheet: Stated<Reference> = .blank
  package var files: Stated<[Reference]> = .blank
  package var acts: [Act] = []
  package let range: SourceRange

  /// An event of which nothing is known.
  package init(range: SourceRange) { self.range = range }

  /// The fields of an event.
  package static let schema = Schema<Event>(
    [
      Field(.name, \.name, .ownName, required: true),
      Field(.form, \.form, .packWord(.form)),
      Field(.level, \.level, .word(Level.self)),
      Field(.date, \.date, .date, required: true),
      Field(.through, \.through, .date),
      Field(.place, \.place, .text),
      Field(.format, \.format, .word(Format.self)),
      Field(.direction, \.direction, .packWord(.direction)),
      Field(.technology, \.technology, .packWord(.technology)),
      Field(.topic, \.topic, .text),
      Field(.schoolYear, \.schoolYear, .schoolYear),
      Field(.body, \.bodies, .list(of: .reference(.body))),
      Field(.isOpen, \.isOpen, .yesNo),
      Field(.organizers, \.organizers, .list(of: .reference(.person))),
      Field(.participants, \.participants, .list(of: .object(Participation.self))),
      Field(.participantCount, \.participantCount, .count),
      Field(.scenario, \.scenario, .reference(.file)),
      Field(.registrationSheet, \.registrationSheet, .reference(.file)),
      Field(.file, \.files, .list(of: .reference(.file))),
    ],
    acts: \.acts,
    usual: [.approved]
  )
}

/// That a person took part in an event, with what and with which result.
package struct Participation: RecordObject {
  package var person: Stated<Reference> = .blank
  package var topic: Stated<String> = .blank
  package var result: Stated<Achievement> = .blank
  package let range: SourceRange

  /// A participation of which nothing is known.
  package init(range: SourceRange) { self.range = range }

  /// The fields of a participation.
  package static let schema = Schema<Participation>(
    [
      Field(.who, \.person, .reference(.person), required: true, shorthand: true),
      Field(.topic, \.topic, .text),
      Field(.result, \.result, .word(Achievement.self)),
    ]
  )
}
