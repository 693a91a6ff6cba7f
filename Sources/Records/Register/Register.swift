package import CivilTime
package import Findings

/// All records of a folder, found by name and by one another: what everything above the files works with.
package final class Register: Sendable {
  /// The real path of the records root; nil for records held in memory.
  package let root: String?
  /// The files that were read.
  package let files: SourceFiles
  /// What `metod.yaml` says.
  package let settings: Record<Settings>?
  /// Schools, departments, centres, by id.
  package let organizations: [Record<Organization>]
  /// People, by id.
  package let members: [Record<Member>]
  /// Associations, councils, groups, by id.
  package let associations: [Record<Association>]
  /// Meetings, by id.
  package let meetings: [Record<Meeting>]
  /// Plans, by id.
  package let plans: [Record<Plan>]
  /// Analyses, by id.
  package let analyses: [Record<Analysis>]
  /// Orders, by id.
  package let orders: [Record<Order>]
  /// Documents, by id.
  package let documents: [Record<Document>]
  /// Events, by id.
  package let events: [Record<Event>]
  /// Practices, by id.
  package let practices: [Record<Practice>]
  /// Waivers, by id.
  package let waivers: [Record<Waiver>]
  /// Attestations, by id.
  package let attestations: [Record<Attestation>]
  /// What belongs to each association, in the order of `associations`.
  package let bodies: [Body]
  /// The offices that each person holds or held, by position of the person.
  private let officesOfMembers: [Int: [HeldOffice]]
  /// The memberships of each person, by position of the person.
  private let membershipsOfMembers: [Int: [HeldMembership]]
  /// Positions of the bodies, by id.
  private let bodiesByID: [ByteKey: Int]
  /// Positions of the documents that name an event, by position of the event.
  private let documentsOfEvents: [Int: [Int]]
  /// What every reference points to: a list for each file.
  let targets: [[Target]]
  /// The mentions of other records: a list for each file, in reading order.
  let references: [[Reference]]
  /// What is wrong with the files and the references.
  package let findings: [Finding]
  /// Whether `metod.yaml` is missing or has a fault, so that not even the days that are judged are sure.
  package let areSettingsInDoubt: Bool
  /// Whether an event could not be read or tells neither its day nor its bodies, so that it may concern any body.
  package let hasUncertainEvents: Bool
  /// What is likely there and could not be taken for records.
  private let lost: LostRecords
  /// Number of record files that were read.
  package let fileCount: Int

  /// What a reference points to, as a position in the list of its kind.
  package enum Target: Sendable, Hashable {
    case member(Int)
    case body(Int)
    case organization(Int)
    case order(Int)
    case meeting(Int)
    case event(Int)
    case regulation(String)
    case file
    /// Nothing, and a finding says so.
    case unknown
    /// Nothing, but a record that could not be read may be meant.
    case uncertain
  }

  /// Sorts readings into a register and resolves the references in them.
  ///
  /// - Parameters:
  ///   - root: the real path of the records root; nil for records held in memory.
  ///   - items: the files of the folder.
  ///   - strays: what lies there and is no record.
  ///   - readings: what each file came to, in the order of the items.
  ///   - vocabulary: the words of the regulations at hand.
  package init(
    root: String?,
    items: [RecordsFolder.Item],
    strays: [RecordsFolder.Stray],
    readings: [FileReading],
    vocabulary: Vocabulary
  ) {
    var sorter = RecordSorter()
    for reading in readings { sorter.sort(reading) }
    var files = SourceFiles(paths: items.map(\.path))
    var findings = readings.flatMap(\.findings)
    findings += Self.findings(about: strays, &files)
    findings += LineEndings.findings(items: items, readings: readings)
    var lost = LostRecords(items: items, strays: strays, bodies: Set(sorter.associations.map(\.id)))
    let orphans = OrphanFolders(sorter, lost)
    orphans.note(in: &lost)
    let resolver = Resolver(sorter, lost, hasOrphans: orphans.isAny, root: root, vocabulary: vocabulary)
    references = readings.map(\.references)
    let resolution = resolver.resolution(of: references)
    findings += resolution.findings
    findings += orphans.findings
    // A finding about a mention concerns the record in which it stands.
    for index in findings.indices where findings[index].subject.isEmpty {
      findings[index].subject = RecordLocation(path: files[findings[index].range.file]).subject
    }
    self.root = root
    self.files = files
    settings = sorter.settings
    organizations = sorter.organizations
    members = sorter.members
    associations = sorter.associations
    meetings = sorter.meetings
    plans = sorter.plans
    analyses = sorter.analyses
    orders = sorter.orders
    documents = sorter.documents
    events = sorter.events
    practices = sorter.practices
    waivers = sorter.waivers
    attestations = sorter.attestations
    bodies = resolution.bodies
    targets = resolution.targets
    self.findings = findings
    fileCount = items.count
    self.lost = lost
    areSettingsInDoubt =
      sorter.settings.map { settings in
        settings.isUnreadable || findings.contains { $0.severity == .error && $0.range.file == settings.file }
      } ?? true
    hasUncertainEvents =
      lost.include(.events)
      || sorter.events.contains { event in
        event.isUnreadable || event.content.date.value == nil || event.content.bodies.isUnreadable
          || event.content.organizers.isUnreadable
          || event.content.bodies.items.contains { Self.isLost($0, resolution.targets) }
      }
    (officesOfMembers, membershipsOfMembers) = Self.held(sorter.associations, resolution.targets)
    bodiesByID = Dictionary(sorter.associations.enumerated().map { (ByteKey($1.id), $0) }) { first, _ in first }
    documentsOfEvents = sorter.documents.indices.reduce(into: [:]) { documents, index in
      guard case .event(let event) = Self.target(of: sorter.documents[index].content.event.value, resolution.targets)
      else { return }
      documents[event, default: []].append(index)
    }
  }

  fileprivate static func target(of reference: Reference?, _ targets: [[Target]]) -> Target {
    guard let reference else { return .uncertain }
    let (file, index) = (Int(reference.range.file.index), Int(reference.index))
    guard targets.indices.contains(file), targets[file].indices.contains(index) else { return .uncertain }
    return targets[file][index]
  }

  /// Whether a mention of a body resolves to none.
  private static func isLost(_ reference: Reference, _ targets: [[Target]]) -> Bool {
    if case .body = target(of: reference, targets) { false } else { true }
  }

  /// Whether a record of a kind may be there, for all anybody knows one of a body, that could not be taken for a record.
  ///
  /// - Parameters:
  ///   - kind: the kind of record.
  ///   - body: position of the body.
  /// - Returns: true when a finding tells of something at whose place such records belong.
  package func mayMiss(_ kind: RecordKind, of body: Int) -> Bool { lost.include(kind, of: associations[body].id) }

  /// Whether any record of a kind may be there that could not be taken for a record.
  package func mayMiss(_ kind: RecordKind) -> Bool { lost.include(kind) }

  /// An office that a person holds or held.
  package struct HeldOffice: Sendable {
    /// Position of the body.
    package let body: Int
    /// What the record says.
    package let office: Office
  }

  /// A membership of a person.
  package struct HeldMembership: Sendable {
    /// Position of the body.
    package let body: Int
    /// What the record says.
    package let membership: Membership
  }

  /// The offices that a person holds or held anywhere in the folder.
  package func offices(of member: Int) -> [HeldOffice] { officesOfMembers[member] ?? [] }

  /// The memberships of a person anywhere in the folder.
  package func memberships(of member: Int) -> [HeldMembership] { membershipsOfMembers[member] ?? [] }

  private static func held(
    _ associations: [Record<Association>],
    _ targets: [[Target]]
  ) -> (offices: [Int: [HeldOffice]], memberships: [Int: [HeldMembership]]) {
    func person(_ reference: Reference?) -> Int? {
      if case .member(let index) = target(of: reference, targets) { index } else { nil }
    }
    var offices: [Int: [HeldOffice]] = [:]
    var memberships: [Int: [HeldMembership]] = [:]
    for (body, association) in associations.enumerated() {
      for office in association.content.offices.items {
        if let index = person(office.person.value) {
          offices[index, default: []].append(HeldOffice(body: body, office: office))
        }
      }
      for membership in association.content.members.items {
        guard let index = person(membership.person.value) else { continue }
        memberships[index, default: []].append(HeldMembership(body: body, membership: membership))
      }
    }
    return (offices, memberships)
  }

  private static func findings(about strays: [RecordsFolder.Stray], _ files: inout SourceFiles) -> [Finding] {
    strays.map { stray in
      let others = stray.others.prefix(9).map {
        RelatedPlace(SourceRange(startOf: files.add($0)), Message(ru: "и этот", en: "this one too"))
      }
      return Finding(
        id: stray.rule.id,
        severity: stray.rule.severity,
        subject: stray.path,
        range: SourceRange(startOf: files.add(stray.path)),
        message: stray.rule.explanation,
        hint: stray.meantFolder.map { RecordReader.hint([$0.rawValue]) } ?? stray.rule.hint,
        related: others
      )
    }
  }
}

/// What belongs to one body.
package struct Body: Sendable {
  /// Position among the associations.
  package let index: Int
  /// Positions of its meetings, by date and id; those whose date is unknown stand last.
  package var meetings: [Int] = []
  /// Positions of its plans, by school or calendar year.
  package var plans: [WorkYear: Int] = [:]
  /// Positions of its analyses, by school year.
  package var analyses: [SchoolYear: Int] = [:]
  /// Positions of its events.
  package var events: [Int] = []
  /// Positions of its documents.
  package var documents: [Int] = []
  /// Positions of the orders that name it.
  package var orders: [Int] = []
  /// Positions of its practices.
  package var practices: [Int] = []
  /// Positions of the people who ever belonged to it.
  package var everMembers: Set<Int> = []
  /// Position of the body it belongs to.
  package var parent: Int?
}

extension Body {
  /// The plan by which the body works in a school year: that of the year itself, otherwise that of the calendar year in
  /// which a day lies, or the day of the school year that is nearest to it.
  package func plan(for year: SchoolYear, on day: CivilDate) -> Int? {
    let day = min(max(day, year.period.first), year.period.last)
    return plans[.school(year)] ?? plans[.calendar(day.year)]
  }
}

extension Register {
  /// What a reference points to.
  package func target(of reference: Reference) -> Target { Self.target(of: reference, targets) }

  /// The position of the person a reference points to.
  package func member(_ reference: Reference?) -> Int? {
    guard let reference, case .member(let index) = target(of: reference) else { return nil }
    return index
  }

  /// The position of the body a reference points to.
  package func body(_ reference: Reference?) -> Int? {
    guard let reference, case .body(let index) = target(of: reference) else { return nil }
    return index
  }

  /// The position of the organisation a reference points to.
  package func organization(_ reference: Reference?) -> Int? {
    guard let reference, case .organization(let index) = target(of: reference) else { return nil }
    return index
  }

  /// The position of the order a reference points to.
  package func order(_ reference: Reference?) -> Int? {
    guard let reference, case .order(let index) = target(of: reference) else { return nil }
    return index
  }

  /// The position of the meeting a reference points to.
  package func meeting(_ reference: Reference?) -> Int? {
    guard let reference, case .meeting(let index) = target(of: reference) else { return nil }
    return index
  }

  /// The position of the event a reference points to.
  package func event(_ reference: Reference?) -> Int? {
    guard let reference, case .event(let index) = target(of: reference) else { return nil }
    return index
  }

  /// The day of an act: the written one, otherwise that of the meeting or the order on which it rests.
  package func date(of act: Act) -> CivilDate? {
    if let date = act.date.value { return date }
    if let meeting = meeting(act.meeting) { return meetings[meeting].content.date.value }
    if let order = order(act.order) { return orders[order].content.date.value }
    // A paper that need not be at hand, or cannot be read, still has the day by which it is cited.
    for reference in [act.order, act.meeting].compactMap({ $0 }) where target(of: reference) == .uncertain {
      return WrittenRequisites(reference.text).date
    }
    return nil
  }

  /// The day of an act, also where the order or the meeting on which it rests is not in the records: then the day by
  /// which it is cited.
  package func citedDate(of act: Act) -> CivilDate? {
    if let date = date(of: act) { return date }
    return [act.order, act.meeting].compactMap(\.self).lazy.compactMap { WrittenRequisites($0.text).date }.first
  }

  /// Whether a part of an act could not be read or may be hidden in a record that could not be read.
  package func isUncertain(_ act: Act) -> Bool {
    if act.isUnreadable { return true }
    for reference in act.actors + [act.order, act.meeting].compactMap({ $0 }) {
      switch target(of: reference) {
      case .unknown, .uncertain: return true
      case .order(let index): if orders[index].isUnreadable { return true }
      case .meeting(let index): if meetings[index].isUnreadable { return true }
      default: continue
      }
    }
    return false
  }

  /// The id of the body to which a folder of meetings, plans or analyses belongs.
  package static func bodyID(of id: String) -> String {
    id.utf8.firstIndex(of: UInt8(ascii: "/")).map { String(id[..<$0]) } ?? id
  }

  /// The position of the body in whose folder a record lies.
  package func body(ofFolder id: String) -> Int? { bodiesByID[ByteKey(Self.bodyID(of: id))] }

  /// The documents that name an event.
  package func documents(ofEvent event: Int) -> [Record<Document>] {
    (documentsOfEvents[event] ?? []).map { documents[$0] }
  }
}

extension Record where Content == Member {
  /// `Фамилия И. О.` with no-break spaces, or the id where the name is unknown.
  package var shortName: String {
    guard let name = content.fullName.value else { return id }
    let parts = name.utf8.split(separator: 0x20)
    guard let surname = parts.first, parts.count > 1 else { return name }
    var short = String(Substring(surname))
    for part in parts.dropFirst() {
      guard let initial = Substring(part).first else { continue }
      short.append("\u{A0}")
      short.append(initial)
      short.append(".")
    }
    return short
  }
}

extension Record where Content == Association {
  /// What the body is called, or its id where that is unknown.
  package var name: String { content.name.value ?? id }
}

extension Record where Content == Organization {
  /// The short name of the organisation, otherwise the full one or the id.
  package var name: String { content.shortName.value ?? content.name.value ?? id }

  /// The full name of the organisation, otherwise the short one or the id.
  package var fullName: String { content.name.value ?? name }
}
