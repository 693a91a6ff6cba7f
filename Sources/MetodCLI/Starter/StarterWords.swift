internal import CivilTime
internal import Findings
internal import Records
internal import Regulations

/// A party of the regulation, as the sample binds it.
struct StarterParty {
  /// The id of its organisation.
  let id: String
  /// What the regulation calls it.
  let term: String
  /// What the sample calls its organisation.
  let name: String
}

/// A member of the sample association.
struct StarterMember {
  /// The id of the person's file.
  let id: String
  /// The full name.
  let name: String
}

/// The words of a new records folder: of the vocabulary, of the regulation, and of the samples.
struct StarterWords {
  let regulation: Regulation
  let keys: Language
  let today: CivilDate

  // MARK: - Lines

  func key(_ key: Key) -> String { key.spelling[keys] }

  func line(_ key: Key, _ value: String) -> String { "\(self.key(key)): \(value)\n" }

  func line(_ act: UniversalAct, _ value: String) -> String { "\(act.spelling[keys]): \(value)\n" }

  func remark(_ message: Message) -> String { message[keys].split(separator: "\n").map { "# \($0)\n" }.joined() }

  func date(_ day: CivilDate) -> String { keys == .ru ? day.formatted(.numeric) : day.description }

  var day: String { date(today) }

  // MARK: - Words of the regulation

  var parties: [StarterParty] {
    regulation.parties.terms.compactMap { term in
      guard let id = term.id.value, RecordLocation.isID(id) else { return nil }
      let name = term.name[keys]
      return StarterParty(id: id, term: name, name: Self.capitalized(name))
    }
  }

  /// A position: one of those that the regulation asks for, or else a teacher, as it calls one.
  func position(among wanted: [String]) -> String {
    let usual = say("учитель", "teacher")
    let terms = regulation.positions.terms
    if !wanted.isEmpty {
      let fitting = terms.filter { term in
        term.id.value.map { regulation.positions.term($0, isAmong: wanted) } ?? false
      }
      // Named outright before a member of a group that is named.
      let named = wanted.lazy.compactMap { id in terms.first { $0.id.value == id } }.first
      return (named ?? fitting.first)?.name[keys] ?? usual
    }
    guard regulation.positions.id(beginning: usual) == nil, let first = terms.first else { return usual }
    return first.name[keys]
  }

  static func capitalized(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() }

  // MARK: - Samples

  private func say(_ ru: String, _ en: String) -> String { Message(ru: ru, en: en)[keys] }

  var title: String { say("Методические объединения", "Methodical associations") }

  func organization(of kind: OrganizationKind) -> String {
    switch kind {
    case .school: say("Школа № 1", "School No. 1")
    case .additionalEducation: say("Дом творчества", "House of Creativity")
    default: say("Организация № 1", "Organisation No. 1")
    }
  }

  var association: String { say("Методическое объединение учителей математики", "Association of mathematics teachers") }

  /// More people than any regulation is known to ask for; all are invented.
  var members: [StarterMember] {
    [
      StarterMember(id: "ivanova-aa", name: say("Иванова Анна Андреевна", "Ivanova Anna Andreevna")),
      StarterMember(id: "petrova-ev", name: say("Петрова Елена Викторовна", "Petrova Elena Viktorovna")),
      StarterMember(id: "sidorov-pp", name: say("Сидоров Пётр Павлович", "Sidorov Pyotr Pavlovich")),
      StarterMember(id: "egorova-nm", name: say("Егорова Нина Михайловна", "Egorova Nina Mikhailovna")),
      StarterMember(id: "zaytsev-kl", name: say("Зайцев Кирилл Львович", "Zaytsev Kirill Lvovich")),
      StarterMember(id: "nikitina-os", name: say("Никитина Ольга Сергеевна", "Nikitina Olga Sergeevna")),
      StarterMember(id: "morozova-ti", name: say("Морозова Тамара Ильинична", "Morozova Tamara Ilyinichna")),
    ]
  }

  var subject: String { say("математика", "mathematics") }
  var official: String { say("Соколова Ирина Николаевна", "Sokolova Irina Nikolaevna") }
  var secondOrderNumber: String { say("2-од", "2-od") }
  var secondOrderSubject: String { say("О назначении на должность", "On an appointment") }
  var secondOrder: String { say("приказ \(secondOrderNumber) от \(day)", "order \(secondOrderNumber) of \(day)") }
  var orderNumber: String { say("1-од", "1-od") }
  var orderSubject: String { say("О создании методического объединения", "On the establishment of the association") }
  var order: String { say("приказ \(orderNumber) от \(day)", "order \(orderNumber) of \(day)") }

  // MARK: - Fields that a regulation asks for

  private var none: String { say("нет", "none") }

  /// A line of a person's file; of most things a sample person has none, and says so.
  func memberLine(_ field: RecordField) -> String {
    switch field {
    case .birthYear: line(.birthYear, "1985")
    case .education: line(.education, EducationLevel.higher.spelling[keys])
    case .teachingExperience: line(.teachingSince, date(CivilDate(2010, 9, 1)))
    case .specialtyExperience: line(.specialtySince, date(CivilDate(2010, 9, 1)))
    case .courses:
      "\(key(.courses)):\n  - " + line(.name, say("Функциональная грамотность", "Functional literacy"))
        + "    " + line(.hours, "36") + "    " + line(.date, day)
    case .subject: ""
    default: line(field.key, none)
    }
  }

  /// A line of the body's file.
  func bodyLine(_ field: RecordField, organization: String) -> String {
    switch field {
    case .baseOrganization: line(.baseOrganization, organization)
    case .page, .passportPublished:
      "\(key(.page)):\n  " + line(.link, "https://example.org/mo-matematika") + "  " + line(.passportPublished, day)
    case .subject: line(.subject, subject)
    case .topic: line(.topic, say("Функциональная грамотность", "Functional literacy"))
    case .professions: line(.professions, say("учитель математики", "teacher of mathematics"))
    case .problem: line(.problem, say("Трудные темы курса", "Hard topics of the course"))
    default: ""
    }
  }
}
