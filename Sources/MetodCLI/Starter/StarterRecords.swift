internal import CivilTime
internal import Findings
internal import Records
internal import Regulations

/// The records of a new folder.
struct StarterRecords {
  let words: StarterWords
  let variant: Starter.Variant

  /// The records by their paths.
  var files: [(path: String, text: String)] {
    var files = [
      (RecordLocation.settingsName, settings),
      ("organizations/school-1.yaml", school),
      ("members/ivanova-aa.yaml", person(words.first)),
      ("members/petrova-ev.yaml", person(words.second)),
      ("orders/order-1.yaml", order),
      ("associations/mo-matematika.yaml", association),
    ]
    files += words.parties.map { ("organizations/\($0.id).yaml", department($0)) }
    if let parent = variant.parent { files.append(("associations/mo-parent.yaml", self.parent(parent))) }
    return files
  }

  private var settings: String {
    var text = words.remark(.root) + words.line(.format, String(Settings.newestFormat))
    text += words.line(.name, words.title) + words.line(.language, words.keys.spelling[words.keys])
    text += words.remark(.start) + words.line(.recordsSince, words.date(variant.start))
    text += words.remark(.governing) + words.line(.regulations, words.regulation.id)
    guard !words.parties.isEmpty else { return text }
    text += words.remark(.parties) + "\(words.key(.parties)):\n"
    return text + words.parties.map { "  \($0.term): \($0.name)\n" }.joined()
  }

  private var school: String {
    var text = words.remark(.organization) + words.line(.name, words.school)
    text += words.line(.kind, OrganizationKind.school.spelling[words.keys])
    text += words.line(.ownership, Ownership.municipal.spelling[words.keys])
    if let superior = variant.issuer { text += words.line(.subordinateTo, superior.name) }
    return text
  }

  private func department(_ party: StarterParty) -> String {
    words.remark(.organization) + words.line(.name, party.name)
      + words.line(.ownership, Ownership.municipal.spelling[words.keys])
  }

  private func person(_ name: String) -> String {
    words.remark(.person) + words.line(.fullName, name) + "\(words.key(.work)):\n"
      + "  - " + words.line(.organization, words.school)
      + "    " + words.line(.position, words.position)
      + "    " + words.line(.from, words.day)
  }

  private var order: String {
    words.remark(.order) + words.line(.number, words.orderNumber) + words.line(.date, words.day)
      + words.line(.issuer, variant.issuer?.name ?? words.school)
      + words.line(.subject, words.orderSubject)
      + "\(words.key(.bodies)):\n"
      + "  - " + words.line(.body, words.association)
      + "    " + words.line(.headcount, "2")
      + "    " + words.line(.curatingOrganization, words.school)
  }

  private var association: String {
    var text = words.remark(.association) + words.line(.name, words.association)
    text += words.line(.kind, variant.kind?.name[words.keys] ?? "")
    if let parent = variant.parent { text += words.line(.parent, name(of: parent)) }
    text += words.line(.curatingOrganization, words.school)
    text += words.line(.established, words.order) + words.line(.approved, words.order)
    text += "\(words.key(.members)):\n"
    for name in [words.first, words.second] {
      text += "  - " + words.line(.who, name) + "    " + words.line(.from, words.day)
    }
    return text + offices
  }

  private func parent(_ kind: PackTerm) -> String {
    words.remark(.parent) + words.line(.name, name(of: kind)) + words.line(.kind, kind.name[words.keys])
      + words.line(.established, words.order)
  }

  private func name(of kind: PackTerm) -> String { StarterWords.capitalized(kind.name[words.keys]) }

  /// An office as a remark: who holds it is for people to decide.
  private var offices: String {
    guard let role = words.regulation.roles.terms.first?.name[words.keys] else { return "" }
    let lines =
      "\(words.key(.offices)):\n"
      + "  - " + words.line(.role, role)
      + "    " + words.line(.who, words.first)
      + "    " + words.line(.from, words.day)
      + "    " + words.line(.elected, words.minutes)
    return words.remark(.offices) + lines.split(separator: "\n").map { "# \($0)\n" }.joined()
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
  fileprivate static let parent = Message(
    ru: "Образец: то, во что объединение входит.",
    en: "A sample: that to which the body belongs."
  )
  fileprivate static let offices = Message(
    ru: "Кто какую должность занимает: уберите # и впишите, когда изберут или назначат.",
    en: "Who holds which office: take the # away and fill it in once somebody is elected or appointed."
  )
}
