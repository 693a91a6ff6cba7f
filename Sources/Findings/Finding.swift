/// Something a person should know about the records: a broken clause, a malformed line, a name nobody bears.
package struct Finding: Hashable, Sendable {
  /// A stable name: `<regulation>/<clause>/<rule>` for clauses, `record/<name>` and `reference/<name>` for form.
  package var id: String
  /// How much it weighs.
  package var severity: Severity
  /// The regulation and the clause it rests on, if it rests on one.
  package var basis: ClauseCitation?
  /// The record it concerns, as its path without `.yaml`.
  package var subject: String
  /// The place where it is to be mended.
  package var range: SourceRange
  /// What is wrong, in one sentence.
  package var message: Message
  /// How to put it right, in sentences.
  package var hint: Message?
  /// Other places that take part in it.
  package var related: [RelatedPlace]
  /// How the folder's settings changed its weight; nil where they did not.
  package var regrading: Regrading?

  /// Makes a finding of its parts; what is wrong and how to mend it become sentences.
  package init(
    id: String,
    severity: Severity,
    basis: ClauseCitation? = nil,
    subject: String,
    range: SourceRange,
    message: Message,
    hint: Message? = nil,
    related: [RelatedPlace] = []
  ) {
    self.id = id
    self.severity = severity
    self.basis = basis
    self.subject = subject
    self.range = range
    self.message = Self.wording(of: message)
    self.hint = hint?.asSentence
    self.related = related
  }
}

extension Finding {
  /// What is wrong as a finding words it: one sentence.
  package static func wording(of message: Message) -> Message { message.withInnerQuotes.asSentence }

  /// The order in which findings are told: by path, place, id and wording, so that a run never depends on chance.
  package static func isTold(_ left: Finding, before right: Finding, in files: SourceFiles) -> Bool {
    if left.range.file != right.range.file { return files[left.range.file] < files[right.range.file] }
    if left.range != right.range { return left.range < right.range }
    if left.id != right.id { return left.id < right.id }
    return left.message.en < right.message.en
  }
}

/// A change of a finding's severity by the settings of the folder.
package struct Regrading: Hashable, Sendable {
  /// The severity that the rule itself gives.
  package let original: Severity
  /// Why it was changed, as the settings say.
  package let reason: String

  /// Makes a change of its parts.
  package init(from original: Severity, because reason: String) {
    self.original = original
    self.reason = reason
  }
}

/// The clause on which a finding rests.
package struct ClauseCitation: Hashable, Sendable {
  /// Id of the regulation pack.
  package let regulation: String
  /// Number of the clause as the regulation writes it, with the letter of its part.
  package let clause: String
  /// What the clause asks, in our words.
  package let summary: Message
  /// What the regulation is called.
  package let title: Message

  /// Makes a citation of its parts.
  package init(regulation: String, clause: String, summary: Message, title: Message) {
    self.regulation = regulation
    self.clause = clause
    self.summary = summary
    self.title = title
  }
}

/// A further place of a finding and what it has to do with it.
package struct RelatedPlace: Hashable, Sendable {
  /// The place.
  package let range: SourceRange
  /// What stands there.
  package let message: Message

  /// Makes a related place.
  package init(_ range: SourceRange, _ message: Message) {
    self.range = range
    self.message = message
  }
}
