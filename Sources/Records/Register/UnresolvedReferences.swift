internal import CivilTime
internal import Findings

/// Findings about mentions that point to nothing, or to several records.
struct UnresolvedReferences {
  /// Mentions that are wrong for the same reason.
  private struct Group: Hashable {
    let kind: ReferenceKind
    let text: String
    /// The body among whose people or meetings the name is looked up, where that decides what it means.
    var body: Int?
    /// Whether the name is that of several people who are called the same in full.
    var areNamesakes = false
  }

  private let resolver: Resolver
  private let everMembers: [Set<Int>]
  /// Names of bodies and organisations that nobody bears, where only those may stand.
  private var unknownBodies: Set<String> = []
  private var unknownOrganizations: Set<String> = []

  /// One finding for each name; its further uses are related places.
  static func findings(
    _ references: [[Reference]],
    _ targets: [[Register.Target]],
    _ contexts: [Int?],
    _ resolver: Resolver,
    everMembers: [Set<Int>]
  ) -> [Finding] {
    var unresolved = UnresolvedReferences(resolver: resolver, everMembers: everMembers)
    var mentions: [(reference: Reference, body: Int?)] = []
    for file in references.indices {
      for (index, reference) in references[file].enumerated() where targets[file][index] == .unknown {
        var body = contexts[file]
        if reference.bodyIndex >= 0 {
          switch targets[file][Int(reference.bodyIndex)] {
          // Where an act names a body that is unknown, its meeting cannot be found for the same reason.
          case .unknown: continue
          case .body(let named): body = named
          default: break
          }
        }
        unresolved.note(reference)
        mentions.append((reference, body))
      }
    }
    return unresolved.findings(mentions)
  }

  private init(resolver: Resolver, everMembers: [Set<Int>]) {
    self.resolver = resolver
    self.everMembers = everMembers
  }

  private mutating func note(_ reference: Reference) {
    switch reference.kind {
    case .body: unknownBodies.insert(Folding.text(reference.text))
    case .organization: unknownOrganizations.insert(Folding.text(reference.text))
    default: break
    }
  }

  private func findings(_ mentions: [(reference: Reference, body: Int?)]) -> [Finding] {
    var order: [Group] = []
    var uses: [Group: [Reference]] = [:]
    for (reference, body) in mentions {
      let group = group(of: reference, body)
      if uses[group] == nil { order.append(group) }
      uses[group, default: []].append(reference)
    }
    return order.enumerated().compactMap { number, group in
      uses[group].flatMap { finding(group, $0, suggests: number < Self.mostSuggestions) }
    }
  }

  /// After so many names that nobody bears, the register itself is wrong, and looking for likenesses would take long.
  private static let mostSuggestions = 100

  // MARK: - What is one fault

  private func group(of reference: Reference, _ body: Int?) -> Group {
    let text = Folding.text(reference.text)
    switch reference.kind {
    case .person: return personGroup(reference.text, body)
    case .actor:
      // A name is one fault whether it stands where only one kind may stand or where others may stand too.
      if unknownBodies.contains(text) { return Group(kind: .body, text: text) }
      if unknownOrganizations.contains(text) { return Group(kind: .organization, text: text) }
      return personGroup(reference.text, body)
    case .order: return Group(kind: .order, text: WrittenRequisites(reference.text).folded ?? text)
    case .meeting: return Group(kind: .meeting, text: WrittenRequisites(reference.text).folded ?? text, body: body)
    case .file: return Group(kind: .file, text: resolver.missingFolder(of: reference.text) ?? reference.text)
    case .body, .organization, .event, .regulation: return Group(kind: reference.kind, text: text)
    }
  }

  private func personGroup(_ name: String, _ body: Int?) -> Group {
    let found = resolver.people(named: name)
    guard found.count > 1 else { return Group(kind: .person, text: PersonName(name).shortForm) }
    let fullNames = Set(found.map { resolver.records.members[$0].content.fullName.value.map(Folding.text) })
    if fullNames.count == 1, let fullName = fullNames.first ?? nil {
      return Group(kind: .person, text: fullName, areNamesakes: true)
    }
    return Group(kind: .person, text: PersonName(name).shortForm, body: body)
  }

  // MARK: - What is said of it

  private struct Wording {
    let rule: RecordRule
    let message: Message
    var hint: Message?
    /// The records that may have been meant.
    var candidates: [RelatedPlace] = []
  }

  private func finding(_ group: Group, _ uses: [Reference], suggests: Bool) -> Finding? {
    guard let first = uses.first else { return nil }
    if group.areNamesakes, let finding = namesakes(first.text, uses) { return finding }
    let wording = suggests ? wording(group, first, count: uses.count) : plain(group, first)
    return Finding(
      id: wording.rule.id,
      severity: wording.rule.severity,
      subject: "",
      range: first.range,
      message: wording.message,
      hint: wording.hint ?? wording.rule.hint,
      related: Self.places(wording.candidates, uses.dropFirst())
    )
  }

  private static func places(_ places: [RelatedPlace], _ uses: some Sequence<Reference>) -> [RelatedPlace] {
    places + uses.prefix(19).map { RelatedPlace($0.range, Message(ru: "и здесь", en: "here too")) }
  }

  /// Several files of people who are called the same: one finding, at the second of them.
  private func namesakes(_ name: String, _ uses: [Reference]) -> Finding? {
    let people = resolver.people(named: name).map { resolver.records.members[$0] }
    guard people.count > 1, case .value(let fullName, let range) = people[1].content.fullName,
      let place = people[0].content.fullName.range
    else { return nil }
    let rule = RecordRule.ambiguousPerson
    return Finding(
      id: rule.id,
      severity: rule.severity,
      subject: "",
      range: range,
      message: Message(
        ru: "Имя «\(fullName)» уже носит \(people[0].id): кто из них имеется в виду, не видно.",
        en: "The name “\(fullName)” is already borne by \(people[0].id): nothing tells which of them is meant."
      ),
      hint: Message(
        ru: "Если это один человек, удалите лишний файл; если разные, называйте их идентификаторами.",
        en: "Delete one of the files if they are one person; otherwise mention them by their ids."
      ),
      related: Self.places([RelatedPlace(place, Message(ru: "первый раз — здесь", en: "borne here first"))], uses)
    )
  }

  private func plain(_ group: Group, _ reference: Reference) -> Wording {
    let rule: RecordRule =
      switch group.kind {
      case .person, .actor: .unknownPerson
      case .body: .unknownBody
      case .organization: .unknownOrganization
      case .order: .unknownOrder
      case .meeting: .unknownMeeting
      case .event: .unknownEvent
      case .regulation: .unknownRegulation
      case .file: .missingFile
      }
    let text = reference.text
    return Wording(rule: rule, message: Message(ru: "\(rule.title.ru): «\(text)».", en: "\(rule.title.en): “\(text)”."))
  }

  private func wording(_ group: Group, _ reference: Reference, count: Int) -> Wording {
    let text = reference.text
    let records = resolver.records
    switch group.kind {
    case .person, .actor:
      return person(text, mayBeBody: reference.kind == .actor, group.body)
    case .body:
      let found = resolver.bodies(named: text).map { records.associations[$0] }
      if found.count > 1 {
        return ambiguous(text, found.map { ($0.id, $0.content.kind.value, $0.content.name.range ?? $0.firstLine) })
      }
      let names = records.associations.flatMap { record in
        Candidate.all(record.content.name, record.content.shortName) + [Candidate(record.id, record.firstLine)]
      }
      let message = Message(ru: "Неизвестное объединение «\(text)».", en: "Unknown body “\(text)”.")
      return Candidate.wording(.unknownBody, message, text, names)
    case .organization:
      let found = resolver.organizations(named: text).map { records.organizations[$0] }
      if found.count > 1 {
        return ambiguous(text, found.map { ($0.id, $0.content.town.value, $0.content.name.range ?? $0.firstLine) })
      }
      let names = records.organizations.flatMap { record in
        Candidate.all(record.content.name, record.content.shortName) + [Candidate(record.id, record.firstLine)]
      }
      let message = Message(ru: "Неизвестная организация «\(text)».", en: "Unknown organisation “\(text)”.")
      return Candidate.wording(.unknownOrganization, message, text, names)
    case .order:
      return order(text)
    case .meeting:
      return meeting(text, group.body)
    case .event:
      let message = Message(ru: "Неизвестное событие «\(text)».", en: "Unknown event “\(text)”.")
      return Candidate.wording(.unknownEvent, message, text, records.events.flatMap { Candidate.all($0.content.name) })
    case .regulation:
      return Wording(
        rule: .unknownRegulation,
        message: Message(ru: "Неизвестное положение «\(text)».", en: "Unknown regulation “\(text)”."),
        hint: RecordReader.hint(Suggestion.nearest(to: text, among: resolver.regulationIDs))
      )
    case .file:
      return file(text, missing: group.text, count)
    }
  }

  private func file(_ text: String, missing: String, _ count: Int) -> Wording {
    if resolver.isFolder(text) {
      return Wording(
        rule: .missingFile,
        message: Message(ru: "«\(text)» — папка, а нужен файл.", en: "“\(text)” is a folder, and a file is needed."),
        hint: Message(ru: "Допишите имя файла из этой папки.", en: "Add the name of a file in that folder.")
      )
    }
    guard missing != text, count > 1 else {
      return Wording(
        rule: .missingFile,
        message: Message(ru: "Файла «\(text)» нет.", en: "The file “\(text)” does not exist.")
      )
    }
    let files = Plural.ru(count, "файл", "файла", "файлов")
    return Wording(
      rule: .missingFile,
      message: Message(
        ru: "Папки «\(missing)» нет, а в ней должны лежать \(files): «\(text)» и другие.",
        en: "The folder “\(missing)” does not exist; \(count) files are looked for in it: “\(text)” and others."
      )
    )
  }

  private func order(_ text: String) -> Wording {
    let written = WrittenRequisites(text)
    var names: [Candidate] = []
    var likely: [Candidate] = []
    for order in resolver.records.orders {
      guard case .value(let number, let range) = order.content.number else { continue }
      let date = order.content.date.value
      let candidate = Candidate(date.map { "\(number) от \($0.formatted(.numeric))" } ?? number, range)
      names.append(candidate)
      let isSameNumber = written.number.map { Resolver.sameNumber($0, number) } ?? false
      guard let day = written.date, let date else { continue }
      if day == date || isSameNumber && day.year == date.year { likely.append(candidate) }
    }
    let message = Message(ru: "Неизвестный приказ «\(text)».", en: "Unknown order “\(text)”.")
    if likely.count == 1, let only = likely.first { return only.wording(.unknownOrder, message) }
    return Candidate.wording(.unknownOrder, message, written.text ?? text, names)
  }

  /// A meeting of which number and day do not agree with any: one of the same day, or of the same number in that year.
  private func meeting(_ text: String, _ body: Int?) -> Wording {
    let message = Message(ru: "Неизвестное заседание «\(text)».", en: "Unknown meeting “\(text)”.")
    let written = WrittenRequisites(text)
    let likely = resolver.meetings(of: body).filter { meeting in
      guard let wanted = written.date, let day = meeting.content.date.value else { return false }
      if day == wanted { return true }
      guard let number = written.number, let own = meeting.content.number.value else { return false }
      return Resolver.sameNumber(own, number) && SchoolYear(containing: day) == SchoolYear(containing: wanted)
    }
    guard likely.count == 1, let only = likely.first, case .value(let day, let range) = only.content.date else {
      return Wording(rule: .unknownMeeting, message: message)
    }
    let number = only.content.number.value.map { "№ \($0) " } ?? ""
    return Candidate("протокол \(number)от \(day.formatted(.numeric))", range).wording(.unknownMeeting, message)
  }

  private func person(_ text: String, mayBeBody: Bool, _ body: Int?) -> Wording {
    let records = resolver.records
    let found = resolver.people(named: text)
    if found.count > 1 {
      let people = found.map { index in
        let member = records.members[index]
        let details = [member.id, Self.workplace(of: member)].compactMap { $0 }.joined(separator: ", ")
        return "\(member.content.fullName.value ?? "") (\(details))"
      }
      let bearers = Plural.ru(found.count, "человек", "человека", "человек")
      let list = Self.shortened(people)
      return Wording(
        rule: .ambiguousPerson,
        message: Message(
          ru: "Имя «\(text)» носят \(bearers): \(list.ru).",
          en: "\(found.count) people answer to “\(text)”: \(list.en)."
        ),
        candidates: Self.bearers(
          found.map {
            (records.members[$0].id, records.members[$0].content.fullName.range ?? records.members[$0].firstLine)
          }
        )
      )
    }
    let near = body.map { everMembers[$0].sorted().flatMap(names) } ?? []
    let message = Message(ru: "Неизвестный человек «\(text)».", en: "Unknown person “\(text)”.")
    var wording = Candidate.wording(.unknownPerson, message, text, near)
    if wording.hint != nil { return wording }
    if [" и ", " and "].contains(where: Folding.text(text).contains) {
      wording.hint = Message(ru: "Имена в списке разделяет запятая.", en: "A comma parts the names of a list.")
      return wording
    }
    let people = records.members.indices.flatMap(names)
    guard mayBeBody else { return Candidate.wording(.unknownPerson, message, text, people) }
    let bodies = records.associations.flatMap { Candidate.all($0.content.name, $0.content.shortName) }
    let organizations = records.organizations.flatMap { Candidate.all($0.content.name, $0.content.shortName) }
    let anybody = Message(
      ru: "«\(text)» — нет такого человека, объединения или организации.",
      en: "“\(text)” is no known person, body or organisation."
    )
    return Candidate.wording(.unknownPerson, anybody, text, people + bodies + organizations)
  }

  private func names(of member: Int) -> [Candidate] {
    let member = resolver.records.members[member]
    let short = String(member.shortName.map { $0 == "\u{A0}" ? " " : $0 })
    let place = member.content.fullName.range ?? member.firstLine
    return [Candidate(short, place), Candidate(member.id, place)] + Candidate.all(member.content.fullName)
  }

  private func ambiguous(_ text: String, _ found: [(id: String, about: String?, place: SourceRange)]) -> Wording {
    let list = Self.shortened(found.map { record in record.about.map { "\(record.id) (\($0))" } ?? record.id })
    return Wording(
      rule: .ambiguous,
      message: Message(
        ru: "Под «\(text)» подходят несколько записей: \(list.ru).",
        en: "Several records answer to “\(text)”: \(list.en)."
      ),
      candidates: Self.bearers(found.map { ($0.id, $0.place) })
    )
  }

  /// The places where those are recorded who share a name, no more of them than a person reads.
  private static func bearers(_ found: [(id: String, place: SourceRange)]) -> [RelatedPlace] {
    found.prefix(mostBearers).map { id, place in
      RelatedPlace(place, Message(ru: "это \(id)", en: "this is \(id)"))
    }
  }

  /// Where a person works, or last worked, as the record writes it.
  private static func workplace(of member: Record<Member>) -> String? {
    let jobs = member.content.work.items
    return (jobs.last { $0.through.isBlank } ?? jobs.last)?.organization.value?.text
  }

  private static let mostBearers = 5

  /// A list of which no more is shown than a person reads.
  private static func shortened(_ names: [String]) -> Message {
    let shown = names.prefix(mostBearers).joined(separator: ", ")
    let rest = names.count - mostBearers
    guard rest > 0 else { return Message(verbatim: shown) }
    return Message(ru: "\(shown) и ещё \(rest)", en: "\(shown) and \(rest) more")
  }

  /// A name that may have been meant, with the place where its bearer is recorded.
  private struct Candidate {
    let name: String
    let range: SourceRange

    init(_ name: String, _ range: SourceRange) {
      self.name = name
      self.range = range
    }

    static func all(_ names: Stated<String>...) -> [Candidate] {
      names.compactMap { name in
        guard case .value(let text, let range) = name else { return nil }
        return Candidate(text, range)
      }
    }

    func wording(_ rule: RecordRule, _ message: Message) -> Wording {
      let place = RelatedPlace(range, Message(ru: "похожая запись", en: "a similar record"))
      return Wording(rule: rule, message: message, hint: RecordReader.hint([name]), candidates: [place])
    }

    /// What to say of a text, with the names it resembles; the bearer is shown where only one is near.
    static func wording(
      _ rule: RecordRule,
      _ message: Message,
      _ text: String,
      _ candidates: [Candidate]
    ) -> Wording {
      let nearest = Suggestion.nearest(to: text, among: candidates.map(\.name))
      guard !nearest.isEmpty else { return Wording(rule: rule, message: message) }
      let bearers = candidates.filter { nearest.contains($0.name) }
      if nearest.count == 1, let only = bearers.first, bearers.count == 1 { return only.wording(rule, message) }
      return Wording(rule: rule, message: message, hint: RecordReader.hint(nearest))
    }
  }
}
