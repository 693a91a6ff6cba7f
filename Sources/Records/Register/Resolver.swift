#if canImport(Glibc)
internal import Glibc
#elseif canImport(Musl)
internal import Musl
#elseif canImport(Darwin)
internal import Darwin
#endif
internal import CivilTime
internal import Findings

/// Finds out what every mention of a record points to.
struct Resolver: Sendable {
  /// The outcome for all files.
  struct Resolution {
    var targets: [[Register.Target]]
    var bodies: [Body]
    var findings: [Finding]
  }

  let records: RecordSorter
  private let root: String?
  private let vocabulary: Vocabulary
  private var people = NameIndex()
  private var bodyNames = NameIndex()
  private var organizationNames = NameIndex()
  private var orderNumbers = NameIndex()
  private var eventNames = NameIndex()
  private var bodyIndex: [ByteKey: Int] = [:]
  private var meetingsOfBody: [[Int]]
  /// The day of each meeting: most are told apart by it.
  private let meetingDays: [CivilDate?]
  private let meetingsByDay: [CivilDate: [Int]]
  /// Whether a record of a kind lost its name together with its file, so that any unknown name may be its own.
  private var hasNamelessPeople: Bool
  private var hasNamelessBodies: Bool
  private var hasUnreadableBodies: Bool
  private var hasNamelessOrganizations: Bool
  private var hasNamelessOrders: Bool
  private var hasNamelessEvents: Bool
  private let lost: LostRecords
  /// Whether a file stands where the folder of scans belongs.
  private let hasNoAttachments: Bool

  /// Indexes the names of all records.
  ///
  /// - Parameters:
  ///   - records: the records.
  ///   - lost: what is there and could not be taken for records.
  ///   - hasOrphans: whether papers lie in the folder of a body that has no file.
  ///   - root: the real path of the records root; nil for records held in memory.
  ///   - vocabulary: the words of the regulations at hand.
  init(
    _ records: RecordSorter,
    _ lost: LostRecords,
    hasOrphans: Bool,
    root: String?,
    vocabulary: Vocabulary
  ) {
    self.records = records
    self.lost = lost
    hasNamelessPeople = lost.include(.members)
    // The name of a body without a file is known to nobody, nor is it known who belonged to it.
    hasNamelessBodies = lost.include(.associations) || hasOrphans
    hasUnreadableBodies = hasNamelessBodies
    hasNamelessOrganizations = lost.include(.organizations)
    hasNamelessOrders = lost.include(.orders)
    hasNamelessEvents = lost.include(.events)
    hasNoAttachments = root.map { FolderListing.kind(at: "\($0)/attachments") == .file } ?? false
    self.root = root
    self.vocabulary = vocabulary
    meetingsOfBody = Array(repeating: [], count: records.associations.count)
    let days = records.meetings.map(\.content.date.value)
    meetingDays = days
    meetingsByDay = days.indices.reduce(into: [:]) { meetings, index in
      if let day = days[index] { meetings[day, default: []].append(index) }
    }
    indexPeople()
    indexBodies()
    indexOthers()
    for (index, meeting) in records.meetings.enumerated() {
      guard let body = bodyIndex[ByteKey(Register.bodyID(of: meeting.id))] else { continue }
      meetingsOfBody[body].append(index)
    }
  }

  private mutating func indexPeople() {
    for (index, member) in records.members.enumerated() {
      people.enter(member.id, index)
      guard let name = member.content.fullName.value else {
        hasNamelessPeople = true
        continue
      }
      people.enterPerson(name, formerSurnames: member.content.formerSurnames.items.map(\.value), index)
    }
  }

  private mutating func indexBodies() {
    for (index, body) in records.associations.enumerated() {
      bodyIndex[ByteKey(body.id)] = index
      bodyNames.enter(body.id, index)
      hasNamelessBodies = hasNamelessBodies || body.content.name.value == nil
      hasUnreadableBodies = hasUnreadableBodies || body.isUnreadable || body.content.members.isUnreadable
      for name in [body.content.name.value, body.content.shortName.value].compactMap({ $0 }) {
        bodyNames.enter(name, index)
      }
      for name in body.content.formerNames.items { bodyNames.enter(name.value, index) }
    }
  }

  private mutating func indexOthers() {
    for (index, organization) in records.organizations.enumerated() {
      let content = organization.content
      organizationNames.enter(organization.id, index)
      hasNamelessOrganizations = hasNamelessOrganizations || content.name.value == nil
      for name in [content.name.value, content.shortName.value].compactMap({ $0 }) {
        organizationNames.enter(name, index)
      }
      for name in content.formerNames.items { organizationNames.enter(name.value, index) }
    }
    for (index, order) in records.orders.enumerated() {
      orderNumbers.enter(order.id, index)
      hasNamelessOrders = hasNamelessOrders || order.content.number.value == nil
      if let number = order.content.number.value { orderNumbers.enter(number, index) }
    }
    for (index, event) in records.events.enumerated() {
      eventNames.enter(event.id, index)
      hasNamelessEvents = hasNamelessEvents || event.content.name.value == nil
      if let name = event.content.name.value { eventNames.enter(name, index) }
    }
  }

  // MARK: - All references

  /// Resolves the references of every file.
  func resolution(of references: [[Reference]]) -> Resolution {
    // Rosters come first: who ever belonged to a body decides which of several namesakes its papers mean.
    var everMembers: [Set<Int>] = Array(repeating: [], count: records.associations.count)
    for (index, association) in records.associations.enumerated() {
      let mentioned = association.content.members.items.map(\.person) + association.content.offices.items.map(\.person)
      for reference in mentioned.compactMap(\.value) {
        if case .member(let person) = personTarget(reference.text, []) { everMembers[index].insert(person) }
      }
    }
    let contexts = bodyOfFiles(count: references.count, references: references)
    let members = everMembers
    let targets = Parallel.map(count: references.count) { file in
      let context = contexts[file]
      return resolved(references[file], context: context, everMembers: context.map { members[$0] } ?? [])
    }
    var findings: [Finding] = []
    findings += UnresolvedReferences.findings(references, targets, contexts, self, everMembers: everMembers)
    return Resolution(targets: targets, bodies: bodies(targets, everMembers), findings: findings)
  }

  /// The body to which each file belongs, where it belongs to one.
  private func bodyOfFiles(count: Int, references: [[Reference]]) -> [Int?] {
    var bodies = [Int?](repeating: nil, count: count)
    for (index, association) in records.associations.enumerated() { bodies[Int(association.file.index)] = index }
    for record in records.meetings { bodies[Int(record.file.index)] = body(ofFolder: record.id) }
    for record in records.plans { bodies[Int(record.file.index)] = body(ofFolder: record.id) }
    for record in records.analyses { bodies[Int(record.file.index)] = body(ofFolder: record.id) }
    func note(_ file: FileID, _ reference: Reference?) {
      guard let reference, case .body(let index) = bodyTarget(reference.text) else { return }
      bodies[Int(file.index)] = index
    }
    for record in records.events { note(record.file, record.content.bodies.items.first) }
    for record in records.documents { note(record.file, record.content.bodies.items.first) }
    for record in records.practices { note(record.file, record.content.body.value) }
    return bodies
  }

  private func body(ofFolder id: String) -> Int? { bodyIndex[ByteKey(Register.bodyID(of: id))] }

  private func resolved(_ references: [Reference], context: Int?, everMembers: Set<Int>) -> [Register.Target] {
    var targets: [Register.Target] = []
    targets.reserveCapacity(references.count)
    for reference in references {
      var body = context
      var isExplicit = false
      if reference.bodyIndex >= 0, case .body(let named) = targets[Int(reference.bodyIndex)] {
        body = named
        isExplicit = true
      }
      let target = target(of: reference, body: body, isExplicit: isExplicit, everMembers: everMembers)
      targets.append(target == .unknown && reference.isDoubtful ? .uncertain : target)
    }
    return targets
  }

  private func target(
    of reference: Reference,
    body: Int?,
    isExplicit: Bool,
    everMembers: Set<Int>
  ) -> Register.Target {
    switch reference.kind {
    case .person: personTarget(reference.text, everMembers)
    case .body: bodyTarget(reference.text)
    case .organization: organizationTarget(reference.text)
    case .order: orderTarget(reference.text)
    case .meeting: meetingTarget(reference.text, body: body, isExplicit: isExplicit)
    case .event: eventTarget(reference.text)
    case .actor: actorTarget(reference.text, everMembers)
    case .regulation:
      vocabulary.regulation(named: reference.text).map { .regulation($0) }
        ?? (lost.include(.regulations) ? .uncertain : .unknown)
    case .file: fileTarget(reference.text)
    }
  }

  private func single(_ list: [Int]) -> Int? { list.count == 1 ? list[0] : nil }

  private func personTarget(_ text: String, _ everMembers: Set<Int>) -> Register.Target {
    let found = people.people(named: text)
    if let only = single(found.filter(everMembers.contains)) ?? single(found) { return .member(only) }
    // Which of several namesakes is meant, a roster tells that cannot be read.
    return found.isEmpty ? (hasNamelessPeople ? .uncertain : .unknown) : hasUnreadableBodies ? .uncertain : .unknown
  }

  private func bodyTarget(_ text: String) -> Register.Target {
    let found = bodyNames.records(named: text)
    if let only = single(found) { return .body(only) }
    return found.isEmpty && hasNamelessBodies ? .uncertain : .unknown
  }

  private func organizationTarget(_ text: String) -> Register.Target {
    let found = organizationNames.records(named: text)
    if let only = single(found) { return .organization(only) }
    return found.isEmpty && hasNamelessOrganizations ? .uncertain : .unknown
  }

  private func actorTarget(_ text: String, _ everMembers: Set<Int>) -> Register.Target {
    let person = personTarget(text, everMembers)
    if case .member = person { return person }
    let body = bodyTarget(text)
    if case .body = body { return body }
    let organization = organizationTarget(text)
    if case .organization = organization { return organization }
    return [person, body, organization].contains(.uncertain) ? .uncertain : .unknown
  }

  private func orderTarget(_ text: String) -> Register.Target {
    let written = WrittenRequisites(text)
    let found = orderNumbers.records(named: written.number ?? text)
    guard let date = written.date else {
      return single(found).map { .order($0) } ?? (found.isEmpty && hasNamelessOrders ? .uncertain : .unknown)
    }
    let dated = found.filter { records.orders[$0].content.date.value.map { $0 == date } ?? true }
    if let only = single(dated) { return .order(only) }
    if dated.isEmpty, hasNamelessOrders { return .uncertain }
    // An order that is at hand under another day of that year is the one that is meant, whatever is kept from then.
    let isMisdated = found.contains { records.orders[$0].content.date.value?.year == date.year }
    return isMisdated ? .unknown : missing(date)
  }

  private func eventTarget(_ text: String) -> Register.Target {
    let found = eventNames.records(named: text)
    return single(found).map { .event($0) } ?? (found.isEmpty && hasNamelessEvents ? .uncertain : .unknown)
  }

  /// What is made of a paper that is not found: one from before record-keeping need not be there.
  private func missing(_ date: CivilDate?) -> Register.Target {
    guard let date, let since = records.settings?.content.recordsSince.value else { return .unknown }
    return date < since ? .uncertain : .unknown
  }

  private func meetingTarget(_ text: String, body: Int?, isExplicit: Bool) -> Register.Target {
    let written = WrittenRequisites(text)
    let id = written.date == nil && text.split(separator: "/").allSatisfy(RecordLocation.isID) ? text : nil
    var candidate = body
    var steps = 0
    // A paper rests on a meeting of its own body first, then on one of the bodies above it.
    while let here = candidate, steps < 8 {
      let found = meetingsOfBody[here].filter { matches($0, written, id) }
      if let only = single(found) { return .meeting(only) }
      // A meeting whose day or number cannot be read may be the one that is meant; its own finding tells.
      if meetingsOfBody[here].contains(where: { isUncertain(records.meetings[$0]) }) { return .uncertain }
      if found.isEmpty, lost.include(.meetings, of: records.associations[here].id) { return .uncertain }
      if isExplicit || !found.isEmpty { return found.isEmpty ? missing(written.date) : .unknown }
      candidate = parent(of: here)
      steps += 1
    }
    let likely = written.date.map { meetingsByDay[$0] ?? [] } ?? Array(records.meetings.indices)
    let everywhere = likely.filter { matches($0, written, id) }
    if everywhere.count != 1, lost.include(.meetings) || hasNamelessBodies { return .uncertain }
    return single(everywhere).map { .meeting($0) } ?? missing(written.date)
  }

  private func matches(_ index: Int, _ written: WrittenRequisites, _ id: String?) -> Bool {
    if let date = written.date, meetingDays[index] != date { return false }
    let meeting = records.meetings[index]
    if let id, meeting.id == id || meeting.id.hasSuffix("/\(id)") { return true }
    guard let number = written.number else { return written.date != nil }
    return meeting.content.number.value.map { Self.sameNumber($0, number) } ?? (written.date != nil)
  }

  private func isUncertain(_ meeting: Record<Meeting>) -> Bool {
    meeting.isUnreadable || meeting.content.date.value == nil || meeting.content.number.isUnreadable
  }

  /// Whether two numbers of papers are the same: spaces and number signs do not count, hyphens and strokes do.
  static func sameNumber(_ left: String, _ right: String) -> Bool {
    func bare(_ number: String) -> String { Folding.text(number).filter { $0 != " " && $0 != "№" && $0 != "#" } }
    return bare(left) == bare(right)
  }

  private func parent(of body: Int) -> Int? {
    guard let reference = records.associations[body].content.parent.value else { return nil }
    guard case .body(let parent) = bodyTarget(reference.text), parent != body else { return nil }
    return parent
  }

  private func fileTarget(_ text: String) -> Register.Target {
    guard let root, !text.contains("://") else { return .file }
    // That no folder is there is told once.
    if hasNoAttachments, text.hasPrefix("attachments/") { return .file }
    guard !text.hasPrefix("/"), !text.split(separator: "/").contains("..") else { return .unknown }
    return access("\(root)/\(text)", F_OK) == 0 && !isFolder(text) ? .file : .unknown
  }

  /// Whether a folder bears the path of a mentioned file.
  func isFolder(_ text: String) -> Bool { root.map { FolderListing.isFolder(at: "\($0)/\(text)") } ?? false }

  /// The outermost folder that is not there of those in which a mentioned file lies; nil when only the file is missing.
  func missingFolder(of text: String) -> String? {
    guard let root else { return nil }
    let parts = text.split(separator: "/")
    for count in 1..<max(1, parts.count) {
      let folder = parts.prefix(count).joined(separator: "/")
      if access("\(root)/\(folder)", F_OK) != 0 { return folder }
    }
    return nil
  }

  // MARK: - What belongs to a body

  private func bodies(_ targets: [[Register.Target]], _ everMembers: [Set<Int>]) -> [Body] {
    var bodies = records.associations.indices.map { Body(index: $0) }
    for index in bodies.indices {
      bodies[index].everMembers = everMembers[index]
      bodies[index].parent = parent(of: index)
      bodies[index].meetings = meetingsOfBody[index].sorted { left, right in
        let (left, right) = (records.meetings[left], records.meetings[right])
        let (leftDate, rightDate) = (left.content.date.value ?? .latest, right.content.date.value ?? .latest)
        return leftDate == rightDate ? left.id < right.id : leftDate < rightDate
      }
    }
    for (index, plan) in records.plans.enumerated() {
      if let body = body(ofFolder: plan.id), let year = plan.year { bodies[body].plans[year] = index }
    }
    for (index, analysis) in records.analyses.enumerated() {
      if let body = body(ofFolder: analysis.id), let year = Self.year(of: analysis.id) {
        bodies[body].analyses[year] = index
      }
    }
    func each(_ references: [Reference], _ note: (Int) -> Void) {
      var seen: Set<Int> = []
      for reference in references {
        let file = Int(reference.range.file.index)
        guard targets[file].indices.contains(Int(reference.index)) else { continue }
        if case .body(let body) = targets[file][Int(reference.index)], seen.insert(body).inserted { note(body) }
      }
    }
    for (index, event) in records.events.enumerated() {
      each(event.content.bodies.items) { bodies[$0].events.append(index) }
    }
    for (index, document) in records.documents.enumerated() {
      each(document.content.bodies.items) { bodies[$0].documents.append(index) }
    }
    for (index, order) in records.orders.enumerated() {
      each(order.content.bodies.items.compactMap(\.body.value)) { bodies[$0].orders.append(index) }
    }
    for (index, practice) in records.practices.enumerated() {
      each([practice.content.body.value].compactMap { $0 }) { bodies[$0].practices.append(index) }
    }
    return bodies
  }

  private static func year(of id: String) -> SchoolYear? {
    id.split(separator: "/").last.flatMap { SchoolYear.reading(String($0)) }
  }

  /// The ids of the regulations at hand.
  var regulationIDs: [String] { vocabulary.regulationIDs }
  /// The meetings of a body, or all of them.
  func meetings(of body: Int?) -> [Record<Meeting>] {
    body.map { meetingsOfBody[$0].map { records.meetings[$0] } } ?? records.meetings
  }
  /// The people a text may mean, when it does not mean exactly one.
  func people(named text: String) -> [Int] { people.people(named: text) }
  /// The bodies a text may mean.
  func bodies(named text: String) -> [Int] { bodyNames.records(named: text) }
  /// The organisations a text may mean.
  func organizations(named text: String) -> [Int] { organizationNames.records(named: text) }
}

/// A number and a date written as people cite a paper: `№ 1 от 10.09.2025`.
struct WrittenRequisites: Sendable {
  /// The number, as written.
  let number: String?
  /// The day.
  let date: CivilDate?

  init(_ text: String) {
    if case .success(let date) = CivilDate.reading(text) {
      number = nil
      self.date = date
      return
    }
    var words = text.split { $0 == " " || $0 == "\u{A0}" || $0 == "\u{202F}" }.map(String.init)
    while let first = words.first, Self.titles.contains(Folding.text(first)) { words.removeFirst() }
    let link = words.firstIndex { ["от", "of", "from"].contains(Folding.text($0)) }
    let dateText = link.map { words[($0 + 1)...].joined(separator: " ") } ?? words.joined(separator: " ")
    if case .success(let date) = CivilDate.reading(dateText) { self.date = date } else { date = nil }
    let numberWords = link.map { words[..<$0] } ?? (date == nil ? words[...] : [])
    let written = numberWords.joined(separator: " ").drop { $0 == "№" || $0 == "#" || $0 == " " }
    number = written.isEmpty ? nil : String(written)
  }

  /// Number and day as they are usually written; nil when there is neither.
  var text: String? {
    let parts = [number, date.map { "от \($0.formatted(.numeric))" }].compactMap { $0 }
    return parts.isEmpty ? nil : parts.joined(separator: " ")
  }

  /// Number and day in the form in which they are compared; nil when there is neither.
  var folded: String? { text.map(Folding.text) }

  private static let titles: Set<String> = [
    "протокол", "протокола", "протоколом", "minutes", "заседание", "meeting", "приказ", "приказом", "распоряжение",
    "order",
    "№", "n", "no.",
  ]
}
