internal import CivilTime
package import Findings
package import Records
package import Regulations

/// What papers are made from: a judged folder, a language and an audience, with the words all papers share.
package struct PaperScene: Sendable {
  /// The judged folder.
  package let assessment: Assessment
  /// Dates, shares and counts in the language of the paper.
  package let words: PaperWords
  /// What may be told of people.
  package let disclosure: Disclosure
  /// What records are called.
  package let labels: RecordLabels
  /// The facts of people and bodies on the day, as tables show them.
  let lists: ListScene

  /// Sets the scene.
  package init(_ assessment: Assessment, for audience: Audience = .internal, in language: Language) {
    self.assessment = assessment
    words = PaperWords(language)
    disclosure = Disclosure(to: audience, on: assessment.asOf, in: assessment.register)
    labels = RecordLabels(assessment.register)
    lists = ListScene(assessment.register, assessment.library, asOf: assessment.asOf, audience: audience)
  }

  /// The records.
  package var register: Register { assessment.register }
  /// The language of the paper.
  package var language: Language { words.language }

  /// What stands for a fact that no record tells.
  var unknown: TemplateValue { .missing(words.unknown) }

  /// A text, or the words that say that it is not recorded.
  func known(_ text: String?) -> TemplateValue { text.map { .text($0) } ?? unknown }

  /// A word of a regulation's vocabulary in the language of the paper; one that no regulation knows stays as written.
  func word(_ kind: PackWordKind, _ written: String) -> String {
    lists.term(kind, written)?.name(writtenAs: written)[language] ?? written
  }

  // MARK: - People

  /// What stands in place of somebody who has not consented to be named.
  var covered: String { words.somebody }

  /// The paper as the audience may read it.
  package func covered(_ paper: Paper) -> Paper { paper.covered(by: disclosure, replacement: covered) }

  /// A person as lists name them: surname, then initials.
  func name(ofMember index: Int) -> String {
    disclosure.allows(.name, of: index) ? register.members[index].shortName : covered
  }

  /// A person as signatures name them: initials, then the surname.
  func signature(ofMember index: Int) -> String {
    guard disclosure.allows(.name, of: index) else { return covered }
    return PersonTypography.initialsFirst(register.members[index].content.fullName.value ?? register.members[index].id)
  }

  /// A person as a record mentions them; somebody unknown has consented to nothing.
  func name(_ reference: Reference) -> String {
    if let member = register.member(reference) { return name(ofMember: member) }
    return disclosure.audience == .internal ? PersonTypography.spaced(reference.text) : covered
  }

  /// A person as signatures name them, wherever a record mentions them.
  func signature(_ reference: Reference) -> String {
    if let member = register.member(reference) { return signature(ofMember: member) }
    return disclosure.audience == .internal ? PersonTypography.initialsFirst(reference.text) : covered
  }

  /// A person with every name written out.
  func fullName(ofMember index: Int) -> String {
    disclosure.allows(.name, of: index)
      ? register.members[index].content.fullName.value ?? register.members[index].id : covered
  }

  /// Organisation and position of a person on a day, as far as the audience may know them.
  func work(of member: Int, on day: CivilDate) -> TemplateFields {
    let jobs = register.members[member].content.jobs(on: day)
    let organizations = jobs.compactMap { job in
      register.organization(job.organization.value).map { register.organizations[$0].name }
        ?? job.organization.value?.text
    }
    return [
      "organization": disclosure.allows(.work, of: member)
        ? .text(organizations.distinct.joined(separator: ", ")) : .nothing,
      "position": .optional(
        disclosure.allows(.position, of: member)
          ? jobs.compactMap(\.position.value).map { word(.position, $0) }.distinct.joined(separator: ", ") : nil
      ),
    ]
  }

  /// Position and organisation of a person on a day in one line; nil where nothing is known or may be told.
  func position(of member: Int, on day: CivilDate) -> String? {
    let work = work(of: member, on: day)
    let parts = [work["position"], work["organization"]].compactMap { value -> String? in
      guard case .text(let text) = value, !text.isEmpty else { return nil }
      return text
    }
    return parts.isEmpty ? nil : parts.joined(separator: ", ")
  }

  /// The person whom a record names in plain text: a member of a body first, then anybody; nil where the name is
  /// nobody's or several people's.
  func member(named text: String, of body: Int?) -> Int? {
    let found = RecordLookup(in: register).records(named: text).filter { $0.kind == .members }.map(\.index)
    let own = Set(
      body.map { register.associations[$0].content.members.items.compactMap { register.member($0.person.value) } } ?? []
    )
    let members = found.filter(own.contains)
    if members.count == 1 { return members[0] }
    return found.count == 1 ? found[0] : nil
  }

  /// People by their names, as the Russian alphabet has them.
  func inRussianOrder(_ members: some Sequence<Int>) -> [Int] {
    members.map { (RussianOrder(register.members[$0].content.fullName.value ?? register.members[$0].id), $0) }
      .sorted { $0 < $1 }.map(\.1)
  }

  /// Everybody who holds a role of a body on a day, in the order of the record.
  func holders(of role: String, ofBody body: Int, on day: CivilDate) -> [Int] {
    guard let regulation = assessment.library.governing(body, in: register, on: day) else { return [] }
    return BodyView(body, in: register, regulation).holders(of: role, on: day).compactMap(\.member)
  }
}

extension [String] {
  /// Each text once, in the order of its first place.
  var distinct: [String] { reduce(into: []) { if !$0.contains($1) { $0.append($1) } } }
}

/// How names of people are set on paper.
enum PersonTypography {
  /// A name as it was written, with no-break spaces where no line may end.
  static func spaced(_ name: String) -> String {
    let parts = parts(of: name)
    guard let first = parts.first else { return name }
    return zip(parts, parts.dropFirst()).reduce(first) { text, pair in
      // Behind the comma that closes a name stands an office.
      let isTied = isInitial(pair.0) || isInitial(pair.1.hasSuffix(",") ? String(pair.1.dropLast()) : pair.1)
      return text + (isTied ? "\u{A0}" : " ") + pair.1
    }
  }

  /// A name with the initials before the surname, as signatures have it.
  static func initialsFirst(_ name: String) -> String {
    let parts = parts(of: name)
    let given = parts.filter(isInitial)
    let words = parts.filter { !isInitial($0) }
    guard let surname = words.first else { return name }
    let initials = given.isEmpty ? words.dropFirst().compactMap(\.first).map { "\($0)." } : given
    return (initials + [surname]).joined(separator: "\u{A0}")
  }

  private static func isInitial(_ part: String) -> Bool { part.count == 2 && part.hasSuffix(".") }

  /// The words and initials of a name: `И.О.` are two.
  private static func parts(of name: String) -> [String] {
    name.split { $0 == " " || $0 == "\u{A0}" }.flatMap { piece -> [String] in
      let comma = piece.hasSuffix(",") ? "," : ""
      let initials = piece.dropLast(comma.count)
      let letters = initials.split(separator: ".", omittingEmptySubsequences: true)
      guard initials.hasSuffix("."), !letters.isEmpty, letters.allSatisfy({ $0.count == 1 }) else {
        return [String(piece)]
      }
      return letters.dropLast().map { "\($0)." } + letters.suffix(1).map { "\($0).\(comma)" }
    }
  }
}
