package import CivilTime
package import Findings

/// A meeting of a body: who came, what was on the agenda, what was decided, and the minutes of it.
package struct Meeting: RecordObject {
  package var number: Stated<String> = .blank
  package var date: Stated<CivilDate> = .blank
  package var through: Stated<CivilDate> = .blank
  package var time: Stated<String> = .blank
  package var place: Stated<String> = .blank
  package var format: Stated<Format> = .blank
  package var kind: Stated<String> = .blank
  package var schoolYear: Stated<SchoolYear> = .blank
  package var topic: Stated<String> = .blank
  package var body: Stated<Reference> = .blank
  package var presiding: Stated<Reference> = .blank
  package var secretary: Stated<Reference> = .blank
  package var present: Stated<[Reference]> = .blank
  package var absent: Stated<[Absence]> = .blank
  package var guests: Stated<[Guest]> = .blank
  package var agenda: Stated<[AgendaItem]> = .blank
  package var planItems: Stated<[Located<String>]> = .blank
  package var minutes: Stated<Minutes> = .blank
  package var registrationSheet: Stated<Reference> = .blank
  package var files: Stated<[Reference]> = .blank
  package var acts: [Act] = []
  package let range: SourceRange

  /// A meeting of which nothing is known.
  package init(range: SourceRange) { self.range = range }

  /// The fields of a meeting.
  package static let schema = Schema<Meeting>(
    [
      Field(.number, \.number, .text),
      Field(.date, \.date, .date, required: true),
      Field(.through, \.through, .date),
      Field(.time, \.time, .time),
      Field(.place, \.place, .text),
      Field(.format, \.format, .word(Format.self)),
      Field(.kind, \.kind, .packWord(.meetingKind)),
      Field(.schoolYear, \.schoolYear, .schoolYear),
      Field(.topic, \.topic, .text),
      Field(.body, \.body, .reference(.body)),
      Field(.presiding, \.presiding, .reference(.person)),
      Field(.secretary, \.secretary, .reference(.person)),
      Field(.present, \.present, .list(of: .reference(.person))),
      Field(.absent, \.absent, .list(of: .object(Absence.self))),
      Field(.guests, \.guests, .list(of: .object(Guest.self))),
      Field(.agenda, \.agenda, .list(of: .object(AgendaItem.self))),
      Field(.planItems, \.planItems, .located(.name)),
      Field(.minutes, \.minutes, .object(Minutes.self)),
      Field(.registrationSheet, \.registrationSheet, .reference(.file)),
      Field(.file, \.files, .list(of: .reference(.file))),
    ],
    acts: \.acts,
    usual: [.notified, .materialsSent]
  )
}

/// A member who did not come, and why.
package struct Absence: RecordObject {
  package var person: Stated<Reference> = .blank
  package var reason: Stated<AbsenceReason> = .blank
  package let range: SourceRange

  /// An absence of which nothing is known.
  package init(range: SourceRange) { self.range = range }

  /// The fields of an absence.
  package static let schema = Schema<Absence>(
    [
      Field(.who, \.person, .reference(.person), required: true, shorthand: true),
      Field(.reason, \.reason, .word(AbsenceReason.self)),
    ]
  )
}

/// Somebody invited, who never counts for quorum or votes.
package struct Guest: RecordObject {
  package var name: Stated<String> = .blank
  package var organization: Stated<String> = .blank
  package var position: Stated<String> = .blank
  package let range: SourceRange

  /// A guest of which nothing is known.
  package init(range: SourceRange) { self.range = range }

  /// The fields of a guest.
  package static let schema = Schema<Guest>(
    [
      Field(.who, \.name, .text, required: true, shorthand: true),
      Field(.organization, \.organization, .text),
      Field(.position, \.position, .text),
    ]
  )
}

/// An item of the agenda: the question, the speakers, what was decided and how it was voted.
package struct AgendaItem: RecordObject {
  package var title: Stated<String> = .blank
  package var speakers: Stated<[Located<String>]> = .blank
  package var talk: Stated<String> = .blank
  package var spoke: Stated<[Located<String>]> = .blank
  package var decisions: Stated<[Decision]> = .blank
  package var recommendations: Stated<[Decision]> = .blank
  package var vote: Stated<Vote> = .blank
  /// Where the key of decisions or of the vote stands with nothing behind it.
  package var blankOutcome: SourceRange?
  package var files: Stated<[Reference]> = .blank
  package let range: SourceRange

  /// An item of which nothing is known.
  package init(range: SourceRange) { self.range = range }

  /// The fields of an agenda item.
  package static let schema = Schema<AgendaItem>(
    [
      Field(.item, \.title, .text, required: true, shorthand: true),
      Field(.speaker, \.speakers, .located(.name)),
      Field(.talk, \.talk, .text),
      Field(.spoke, \.spoke, .located(.name)),
      Field(.decisions, \.decisions, .list(of: .object(Decision.self))).notingBlank(at: \.blankOutcome),
      Field(.recommendations, \.recommendations, .list(of: .object(Decision.self))),
      Field(.vote, \.vote, .vote).notingBlank(at: \.blankOutcome),
      Field(.file, \.files, .list(of: .reference(.file))),
    ]
  )
}

/// A decision or recommendation, with who answers for it and by when.
package struct Decision: RecordObject {
  package var text: Stated<String> = .blank
  package var responsible: Stated<[Located<String>]> = .blank
  package var due: Stated<String> = .blank
  package var done: Stated<CivilDate> = .blank
  package let range: SourceRange

  /// A decision of which nothing is known.
  package init(range: SourceRange) { self.range = range }

  /// The fields of a decision.
  package static let schema = Schema<Decision>(
    [
      Field(.text, \.text, .text, required: true, shorthand: true),
      Field(.responsible, \.responsible, .located(.name)),
      Field(.due, \.due, .term),
      Field(.done, \.done, .date),
    ]
  )
}

/// The figures of a vote as they are written.
package struct WrittenVote: RecordObject {
  package var manner: Stated<VoteManner> = .blank
  package var inFavour: Stated<Int> = .blank
  package var against: Stated<Int> = .blank
  package var abstained: Stated<Int> = .blank
  package var castingVote: Stated<Bool> = .blank
  package let range: SourceRange

  /// A vote of which nothing is known.
  package init(range: SourceRange) { self.range = range }

  /// The fields of a vote.
  package static let schema = Schema<WrittenVote>(
    [
      Field(.manner, \.manner, .word(VoteManner.self)),
      Field(.inFavour, \.inFavour, .count, required: true),
      Field(.against, \.against, .count),
      Field(.abstained, \.abstained, .count),
      Field(.castingVote, \.castingVote, .yesNo),
    ]
  )
}

/// The minutes of a meeting as a paper: who drew them up, signed, approved and received them.
package struct Minutes: RecordObject {
  package var signatures: Stated<[Signature]> = .blank
  /// Where the key of the signatures stands.
  package var signaturesKey: SourceRange?
  package var files: Stated<[Reference]> = .blank
  package var acts: [Act] = []
  package let range: SourceRange

  /// Minutes of which nothing is known.
  package init(range: SourceRange) { self.range = range }

  /// The fields of minutes.
  package static let schema = Schema<Minutes>(
    [
      Field(.signatures, \.signatures, .list(of: .object(Signature.self))).notingKey(at: \.signaturesKey),
      Field(.file, \.files, .list(of: .reference(.file)), shorthand: true),
    ],
    acts: \.acts,
    usual: [.drawnUp, .signed, .approved, .distributed]
  )
}

/// Who signed a paper and when.
package struct Signature: RecordObject {
  package var person: Stated<Reference> = .blank
  package var date: Stated<CivilDate> = .blank
  package let range: SourceRange

  /// A signature of which nothing is known.
  package init(range: SourceRange) { self.range = range }

  /// The fields of a signature.
  package static let schema = Schema<Signature>(
    [
      Field(.who, \.person, .reference(.person), required: true, shorthand: true),
      Field(.date, \.date, .date),
    ]
  )
}
