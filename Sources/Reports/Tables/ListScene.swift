package import CivilTime
internal import Findings
package import Records
package import Regulations

/// What the columns of tables look at: the records on a day, as far as an audience may see them.
package struct ListScene: Sendable {
  /// The records.
  package let register: Register
  /// The regulations at hand.
  package let library: RegulationLibrary
  /// The day whose facts are shown.
  package let asOf: CivilDate
  /// For whom they are shown.
  package let audience: Audience
  /// The school year that is asked for; nil for none in particular.
  package internal(set) var year: SchoolYear?
  /// The regulation whose words the records are read by, before all others.
  private let vocabularies: [Regulation]
  /// The people who work at each organisation on the day.
  private let staffOfOrganizations: [Int: [Int]]

  /// Makes a scene of a folder that was read.
  package init(_ register: Register, _ library: RegulationLibrary, asOf: CivilDate, audience: Audience = .internal) {
    self.register = register
    self.library = library
    self.asOf = asOf
    self.audience = audience
    let own = Set(register.associations.indices.compactMap { library.governing($0, in: register, on: asOf)?.id })
    vocabularies =
      library.regulations.filter { own.contains($0.id) } + library.regulations.filter { !own.contains($0.id) }
    staffOfOrganizations = register.members.indices.reduce(into: [:]) { staff, member in
      let employers = register.members[member].content.jobs(on: asOf).compactMap {
        register.organization($0.organization.value)
      }
      for employer in Set(employers) { staff[employer, default: []].append(member) }
    }
  }

  /// A body as the regulation that governs it on the day sees it.
  func view(of body: Int) -> BodyView {
    let governing = library.governing(body, in: register, on: asOf)
    return BodyView(body, in: register, governing ?? Self.noRegulation)
  }

  /// What a body that no regulation governs is seen by.
  private static let noRegulation = Regulation(
    id: "",
    pack: RegulationPack(range: SourceRange(startOf: FileID(0))),
    isLocal: true
  )

  /// The people on record who work at an organisation on the day.
  func staff(of organization: Int) -> [Int] { staffOfOrganizations[organization] ?? [] }

  /// The jobs of a person on the day.
  func jobs(of member: Int) -> [Job] { register.members[member].content.jobs(on: asOf) }

  /// The days on which somebody has to belong to a body to be counted: those of the school year that is asked for, else
  /// the day itself.
  var window: Period { year?.period ?? Period(asOf, asOf) }

  /// The school year whose work is counted: the one asked for, else that of the day.
  var currentYear: SchoolYear { year ?? SchoolYear(containing: asOf) }

  /// The body in whose folder a record lies.
  func body(ofFolder id: String) -> Int? { register.body(ofFolder: id) }

  // MARK: - Names

  /// A person as a cell, by surname and initials.
  func person(_ index: Int) -> TableCell {
    let record = register.members[index]
    guard audience == .internal || record.content.consents(to: .name, on: asOf) else { return .withheld }
    let full = record.content.fullName.value ?? record.id
    let surname = full.split(separator: " ").first.map(String.init) ?? full
    let spaced = record.shortName
    let initials = spaced.dropFirst(surname.count + 1)
    let tight = initials.filter { $0 != "\u{A0}" }
    return .term(
      TableTerm(
        Message(verbatim: spaced),
        others: [full, surname, "\(surname) \(tight)", "\(initials) \(surname)", "\(tight) \(surname)", record.id]
      )
    )
  }

  /// A mention of a person as a cell; somebody unknown has consented to nothing.
  func person(_ reference: Reference?) -> TableCell {
    guard let reference else { return .missing }
    if let index = register.member(reference) { return person(index) }
    return audience == .internal ? .text(reference.text) : .withheld
  }

  /// A body as a cell, by its short name.
  func body(_ index: Int) -> TableCell {
    let record = register.associations[index]
    let content = record.content
    return .term(
      TableTerm(
        Message(verbatim: content.shortName.value ?? record.name),
        others: [record.id, content.name.value].compactMap { $0 } + content.formerNames.items.map(\.value)
      )
    )
  }

  /// A mention of a body as a cell.
  func body(_ reference: Reference?) -> TableCell {
    guard let reference else { return .missing }
    return register.body(reference).map { body($0) } ?? .text(reference.text)
  }

  /// An organisation as a cell, by its short name.
  func organization(_ index: Int) -> TableCell {
    let record = register.organizations[index]
    let content = record.content
    return .term(
      TableTerm(
        Message(verbatim: record.name),
        others: [record.id, content.name.value].compactMap { $0 } + content.formerNames.items.map(\.value)
      )
    )
  }

  /// A mention of an organisation as a cell.
  func organization(_ reference: Reference?) -> TableCell {
    guard let reference else { return .missing }
    return register.organization(reference).map { organization($0) } ?? .text(reference.text)
  }

  /// A word that a regulation owns, by the name that the regulation at hand gives it.
  func word(_ kind: PackWordKind, _ text: String?) -> TableCell {
    guard let text else { return .missing }
    guard let term = term(kind, text) else { return .text(text) }
    return .term(TableTerm(term.name(writtenAs: text), others: [text] + term.spelling.others, code: term.id.value))
  }

  /// The term that a word of the records means in the first regulation that knows it.
  func term(_ kind: PackWordKind, _ text: String) -> PackTerm? {
    for regulation in vocabularies {
      let vocabulary = regulation.vocabulary(kind)
      if let id = vocabulary.id(of: text), let term = vocabulary[id] { return term }
    }
    return nil
  }

  /// The title of a regulation that is mentioned, or the words of the mention.
  func regulation(_ reference: Reference?) -> TableCell {
    guard let reference else { return .missing }
    guard case .regulation(let id) = register.target(of: reference) else { return .text(reference.text) }
    return .term(TableTerm(library[id]?.title ?? Message(verbatim: id), others: [id], code: id))
  }

  // MARK: - Days

  /// The day of the last act of a kind up to the day that is asked about.
  func day(of kind: UniversalAct, in acts: [Act]) -> CivilDate? {
    acts.filter { $0.isA(kind) && !$0.isNone }.compactMap { register.date(of: $0) }.filter { $0 <= asOf }.max()
  }

  /// The school year of a record that may name one and otherwise belongs to that of its day.
  func year(_ stated: Stated<SchoolYear>, _ date: Stated<CivilDate>) -> SchoolYear? {
    stated.value ?? date.value.map { SchoolYear(containing: $0) }
  }
}

extension PackTerm {
  /// The name of the term as a record writes it where only capitals differ: "ММО" is the record's own.
  func name(writtenAs text: String) -> Message {
    func cased(_ name: String) -> String { Folding.text(name) == Folding.text(text) ? text : name }
    return Message(ru: cased(name.ru), en: cased(name.en))
  }
}
