internal import CivilTime
internal import Findings
internal import Records
internal import Regulations

/// The records of a new folder.
struct StarterRecords {
  let words: StarterWords
  let variant: Starter.Variant
  /// Whether the office that serves as an example is filled: only to see whether it may be shown at all.
  var isSampleFilled = false

  /// The records by their paths.
  var files: [(path: String, text: String)] {
    var files = [
      (RecordLocation.settingsName, settings),
      ("organizations/school-1.yaml", school),
      ("orders/order-1.yaml", order),
      ("associations/mo-matematika.yaml", association),
    ]
    files += members.map { ("members/\($0.id).yaml", person($0.name, remark: .person)) }
    files += words.parties.map { ("organizations/\($0.id).yaml", department($0)) }
    if let parent = variant.parent { files.append(("associations/mo-parent.yaml", self.parent(parent))) }
    let offices = variant.needs.offices + [variant.sample].compactMap { $0 }
    if offices.contains(where: { holder(of: $0) == words.official }) {
      files.append(("members/sokolova-in.yaml", official(offices)))
    }
    if let issuer = offices.flatMap({ $0.acts ?? [] }).compactMap(otherIssuer).first {
      files.append(("orders/order-2.yaml", secondOrder(issuer)))
    }
    for paper in variant.needs.papers { files.append(("documents/\(paper.kind.rawValue).yaml", document(paper))) }
    return files
  }

  /// Two people, or as many as the regulation asks for.
  private var members: [StarterMember] { Array(words.members.prefix(max(2, variant.needs.memberCount))) }

  private var settings: String {
    var text = words.remark(.root) + words.line(.format, String(Settings.newestFormat))
    text += words.line(.name, words.title) + words.line(.language, words.keys.spelling[words.keys])
    text += words.remark(.start) + words.line(.recordsSince, words.date(variant.start))
    text += words.remark(.governing) + words.line(.regulations, words.regulation.id)
    guard !words.parties.isEmpty else { return text }
    text += words.remark(.parties) + "\(words.key(.parties)):\n"
    return text + words.parties.map { "  \($0.term): \($0.name)\n" }.joined()
  }

  /// The kind of organisation in which members work.
  private var schoolKind: OrganizationKind { variant.needs.organizationKinds.first ?? .school }

  private var schoolName: String { words.organization(of: schoolKind) }

  private var school: String {
    var text = words.remark(.organization) + words.line(.name, schoolName)
    text += words.line(.kind, schoolKind.spelling[words.keys])
    text += words.line(.ownership, Ownership.municipal.spelling[words.keys])
    if let superior = variant.issuer { text += words.line(.subordinateTo, superior.name) }
    return text
  }

  private func department(_ party: StarterParty) -> String {
    words.remark(.organization) + words.line(.name, party.name)
      + words.line(.ownership, Ownership.municipal.spelling[words.keys])
  }

  private func person(
    _ name: String,
    remark: Message,
    at organization: String? = nil,
    as position: String? = nil
  ) -> String {
    var text =
      words.remark(remark) + words.line(.fullName, name) + "\(words.key(.work)):\n"
      + "  - " + words.line(.organization, organization ?? schoolName)
      + "    " + words.line(.position, position ?? words.position(among: variant.needs.positions))
      + "    " + words.line(.from, words.day)
    if variant.needs.isOfOneSubject, organization == nil { text += "    " + words.line(.subject, words.subject) }
    var written: Set<RecordField> = [.work, .position]
    for field in variant.needs.memberFields where written.insert(field).inserted { text += words.memberLine(field) }
    return text
  }

  private func official(_ offices: [FoundingNeeds.Office]) -> String {
    let office = offices.first { holder(of: $0) == words.official }
    let employer = office?.employer.flatMap { id in words.parties.first { $0.id == id }?.name }
    let position = office.map { words.position(among: $0.positions) }
    return person(words.official, remark: .official, at: employer, as: position)
  }

  private var order: String {
    words.remark(.order) + words.line(.number, words.orderNumber) + words.line(.date, words.day)
      + words.line(.issuer, issuer)
      + words.line(.subject, words.orderSubject)
      + "\(words.key(.bodies)):\n"
      + "  - " + words.line(.body, words.association)
      + "    " + words.line(.headcount, String(members.count))
      + "    " + words.line(.curatingOrganization, schoolName)
  }

  /// Who issued the order that established the body.
  private var issuer: String { variant.issuer?.name ?? schoolName }

  private func secondOrder(_ issuer: String) -> String {
    words.remark(.secondOrder) + words.line(.number, words.secondOrderNumber) + words.line(.date, words.day)
      + words.line(.issuer, issuer) + words.line(.subject, words.secondOrderSubject)
  }

  private func document(_ paper: FoundingNeeds.Paper) -> String {
    var text = words.remark(.paper) + words.line(.kind, paper.kind.spelling[words.keys])
    text += words.line(.body, words.association) + words.line(.date, words.day)
    if let act = paper.act.flatMap({ UniversalAct(rawValue: $0) }) {
      text += words.line(act, paper.isDoneByBody ? "\(words.association), \(words.day)" : words.order)
    }
    return text
  }

  private var association: String {
    var text = words.remark(.association) + words.line(.name, words.association)
    text += words.line(.kind, variant.kind?.name[words.keys] ?? "")
    if let parent = variant.parent { text += words.line(.parent, name(of: parent)) }
    text += words.line(.curatingOrganization, schoolName)
    text += bodyFields
    text += words.line(.established, words.order) + words.line(.approved, words.order)
    let offices = variant.needs.offices.filter { $0.acts != nil }.map(lines)
    if !offices.isEmpty { text += "\(words.key(.offices)):\n" + offices.joined() }
    if let sample = variant.sample { text += self.sample(sample, isAlone: offices.isEmpty) }
    text += "\(words.key(.members)):\n"
    for member in members {
      text += "  - " + words.line(.who, member.name) + "    " + words.line(.from, words.day)
      text += membershipActs
    }
    return text
  }

  private var membershipActs: String {
    var written: Set<String> = []
    let acts = variant.needs.membershipActs.filter { written.insert($0).inserted }.compactMap(UniversalAct.init)
    return acts.map { "    " + words.line($0, words.day) }.joined()
  }

  private var bodyFields: String {
    var written: Set<RecordField> = [.parent, .curatingOrganization, .regulation]
    let subject = variant.needs.isOfOneSubject && written.insert(.subject).inserted
    // The passport stands on the page.
    let needs = variant.needs.bodyFields.filter { need in
      written.insert(need.field == .passportPublished ? .page : need.field).inserted
    }
    return (subject ? words.line(.subject, words.subject) : "")
      + needs.map { need in
        let party = need.party.flatMap { id in words.parties.first { $0.id == id }?.name }
        return words.bodyLine(need.field, organization: party ?? schoolName)
      }.joined()
  }

  private func parent(_ kind: PackTerm) -> String {
    words.remark(.parent) + words.line(.name, name(of: kind)) + words.line(.kind, kind.name[words.keys])
      + words.line(.established, words.order)
  }

  private func name(of kind: PackTerm) -> String { StarterWords.capitalized(kind.name[words.keys]) }

  // MARK: - Offices

  private func lines(of office: FoundingNeeds.Office) -> String {
    var text = "  - " + words.line(.role, words.regulation.roles[office.role]?.name[words.keys] ?? office.role)
    text += "    " + words.line(.who, holder(of: office)) + "    " + words.line(.from, words.day)
    for act in office.acts ?? [] {
      guard let key = UniversalAct(rawValue: act.act) else { continue }
      text += "    " + words.line(key, basis(of: act))
    }
    return text
  }

  /// Somebody of the members, unless the office asks for another position or employer.
  private func holder(of office: FoundingNeeds.Office) -> String {
    office.positions.isEmpty && office.employer == nil ? words.members[0].name : words.official
  }

  private func actor(of act: FoundingNeeds.OfficeAct) -> String {
    switch act.actor {
    case .party(let id): words.parties.first { $0.id == id }?.name ?? issuer
    case .own: schoolName
    case .anybody: issuer
    }
  }

  private func basis(of act: FoundingNeeds.OfficeAct) -> String {
    guard act.isOrder else { return "\(actor(of: act)), \(words.day)" }
    return otherIssuer(of: act) == nil ? words.order : words.secondOrder
  }

  /// Who issues the order of an act, if it is not the one who established the body.
  private func otherIssuer(of act: FoundingNeeds.OfficeAct) -> String? {
    let actor = actor(of: act)
    return act.isOrder && actor != issuer ? actor : nil
  }

  /// An office as a remark: who holds it is for people to decide.
  private func sample(_ office: FoundingNeeds.Office, isAlone: Bool) -> String {
    let text = (isAlone ? "\(words.key(.offices)):\n" : "") + lines(of: office)
    if isSampleFilled { return text }
    return words.remark(.offices) + text.split(separator: "\n").map { "# \($0)\n" }.joined()
  }
}

extension Message {
  fileprivate static let root = Message(
    ru: "Корень записей: metod ищет этот файл вверх от текущей папки.",
    en: "The root of the records: metod looks for this file upwards from the working folder."
  )
  fileprivate static let start = Message(
    ru: "С этого дня записи полны: что было раньше, не судится.\nВнесёте прошлое – поставьте более ранний день.",
    en:
      "From this day on the records are complete: what lies before is not judged.\nPut an earlier day once it is recorded."
  )
  fileprivate static let governing = Message(
    ru: "Положение, по которому судят объединения: metod regulation show <имя>.",
    en: "The regulation that governs the bodies: metod regulation show <id>."
  )
  fileprivate static let parties = Message(
    ru: "Кто здесь те стороны, о которых говорит положение: названия из organizations/.",
    en: "Who the parties of the regulation are here: names from organizations/."
  )
  fileprivate static let organization = Message(
    ru: "Образец: впишите своё. Все поля – в templates/organizations.yaml.",
    en: "A sample: put your own. All fields are in templates/organizations.yaml."
  )
  fileprivate static let person = Message(
    ru: "Образец: впишите своего учителя. Все поля – в templates/members.yaml.",
    en: "A sample: put a teacher of yours. All fields are in templates/members.yaml."
  )
  fileprivate static let order = Message(
    ru: "Образец: впишите приказ, которым создано объединение. Все поля – в templates/orders.yaml.",
    en: "A sample: put the order that established the body. All fields are in templates/orders.yaml."
  )
  fileprivate static let association = Message(
    ru: "Образец: впишите своё объединение. Все поля – в templates/associations.yaml.",
    en: "A sample: put a body of yours. All fields are in templates/associations.yaml."
  )
  fileprivate static let official = Message(
    ru: "Образец: человек, который занимает должность в объединении, не входя в него.",
    en: "A sample: somebody who holds an office of the body without belonging to it."
  )
  fileprivate static let secondOrder = Message(
    ru: "Образец: приказ, которым назначают на должность.",
    en: "A sample: the order by which somebody is appointed."
  )
  fileprivate static let paper = Message(
    ru: "Образец: положение требует этот документ с первого дня. Все поля – в templates/documents.yaml.",
    en: "A sample: the regulation asks for this paper from the first day. All fields are in templates/documents.yaml."
  )
  fileprivate static let parent = Message(
    ru: "Образец: то, во что объединение входит.",
    en: "A sample: that to which the body belongs."
  )
  fileprivate static let offices = Message(
    ru: "Кто какую должность занимает: уберите # и впишите, когда изберут или назначат.",
    en: "Who holds which office: take the # away and fill it in once somebody is elected or appointed."
  )
}
